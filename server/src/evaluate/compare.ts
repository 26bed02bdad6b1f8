import type { Actor, Claim, EventType, Interval, Place } from "../../../coder/src/model/index.ts";
import { eventFamilies } from "../../../coder/src/model/index.ts";
import type { GoldActor, GoldClaim, GoldWhen, GoldWhere } from "./corpus.ts";
import { goldTotalsOf, isSameToll, totalsOf } from "./tolls.ts";
import { isSameName } from "./words.ts";

const attacks = new Set<EventType>([
  "armed-attack",
  "clash",
  "violence-against-civilians",
  "bombing",
  "air-strike",
  "shelling",
  "military-operation",
]);

/** Types that fair readers may take for each other share a family. @example familyOf("clash") // "attack" */
export function familyOf(type: EventType): string {
  if (attacks.has(type)) return "attack";
  const families = Object.entries(eventFamilies) as [string, readonly EventType[]][];
  return families.find(([, types]) => types.includes(type))?.[0] ?? "none";
}

const dayOf = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000;

/** Days between two intervals; 0 where they touch. An open interval is taken by its first day. */
export function daysApart(a: GoldWhen | Interval, b: GoldWhen | Interval): number {
  const [aFrom, bFrom] = [dayOf(a.from), dayOf(b.from)];
  const [aTo, bTo] = [a.to === null ? aFrom : dayOf(a.to), b.to === null ? bFrom : dayOf(b.to)];
  return Math.max(0, bFrom - aTo, aFrom - bTo);
}

/** Whether both ends of two intervals are within so many days of each other. */
export function isSameTime(gold: GoldWhen, answer: Interval, days: number): boolean {
  const isNear = (a: string, b: string) => Math.abs(dayOf(a) - dayOf(b)) <= days;
  if (!isNear(gold.from, answer.from)) return false;
  if (gold.to === null || answer.to === null) return gold.to === answer.to || days > 0;
  return isNear(gold.to, answer.to);
}

/** Whether an answer's place is the one that the gold names; of a line both ends must be there. */
export function isSamePlaceName(gold: GoldWhere, answer: Place): boolean {
  if (gold.between && answer.between) {
    return gold.between.every((end) => answer.between?.some((other) => isSameName(end, other.name)));
  }
  return isSameName(gold.name, answer.name) || (gold.between?.some((end) => isSameName(end, answer.name)) ?? false);
}

/** Kilometres between two points on a sphere. */
export function kilometres(fromLatitude: number, fromLongitude: number, latitude: number, longitude: number): number {
  const turn = Math.PI / 180;
  const h =
    Math.sin(((latitude - fromLatitude) * turn) / 2) ** 2 +
    Math.cos(fromLatitude * turn) * Math.cos(latitude * turn) * Math.sin(((longitude - fromLongitude) * turn) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(h));
}

/** How far an answer's place, or the unit that it lies in, is from the gold's point; null where it has no point. */
export function distanceOf(gold: GoldWhere, answer: Place): number | null {
  if (gold.near === null) return null;
  const point = answer.latitude === null ? answer.within : answer;
  if (!point || point.latitude === null || point.longitude === null) return null;
  return kilometres(gold.near[0], gold.near[1], point.latitude, point.longitude);
}

/** Whether an answer's actor is the gold's, by name and, if asked, by kind. */
export function isSameActor(gold: GoldActor, answer: Actor, withKind: boolean): boolean {
  return gold.role === answer.role && (!withKind || gold.kind === answer.kind) && isSameName(gold.name, answer.name);
}

/** How much two claims say alike, 0 where nothing but the type; `overlaps` tells whether their words touch. */
export function scoreLikeness(gold: GoldClaim, answer: Claim, overlaps: boolean): number {
  let score = overlaps ? 2 : 0;
  const place = answer.where?.value;
  if (gold.where && place && isSamePlaceName(gold.where, place)) score += 1;
  for (const outcome of ["killed", "injured"] as const) {
    const [mine, theirs] = [goldTotalsOf(gold.tolls, outcome), totalsOf(answer, outcome)];
    if (mine.length > 0 && theirs.length > 0 && isSameToll(theirs, mine)) score += 1;
  }
  if (gold.actors.some((actor) => answer.actors.some(({ value }) => isSameActor(actor, value, false)))) score += 0.5;
  return score;
}
