import { type Actor, type ActorKind, armedKinds } from "../model/index.ts";
import { compareNames, type NameKey } from "./compare-names.ts";

/** An actor with its names ready to compare: as written, and transliterated or registered. */
export type ActorKey = { readonly actor: Actor; readonly names: readonly NameKey[]; readonly isPerson: boolean };

const forces: ReadonlySet<ActorKind> = new Set(["state-forces", "foreign-forces"]);

/**
 * Whether two actors bear names that may be one person's or one body's.
 * @example isSameName(lavrov, sergeyLavrov) // true
 */
export function isSameName(a: ActorKey, b: ActorKey): boolean {
  if (a.actor.id !== null && b.actor.id !== null) return a.actor.id === b.actor.id;
  return a.names.some((one) => b.names.some((other) => compareNames(one, other) >= 0.7));
}

const isSameOffice = (a: Actor, b: Actor): boolean =>
  a.office !== undefined && a.office === b.office && a.of !== undefined && a.of === b.of;

/** Points for those who took part or are named: shared people join, strangers on both sides part. */
export function comparePersons(a: readonly ActorKey[], b: readonly ActorKey[]): number {
  const people = (keys: readonly ActorKey[]) => keys.filter((key) => key.isPerson);
  const [mine, theirs] = [people(a), people(b)];
  if (mine.length === 0 || theirs.length === 0) return 0;
  const taken = new Set<ActorKey>();
  let offices = 0;
  for (const one of mine) {
    const named = theirs.find((other) => !taken.has(other) && isSameName(one, other));
    const found = named ?? theirs.find((other) => !taken.has(other) && isSameOffice(one.actor, other.actor));
    if (!found) continue;
    taken.add(found);
    if (!named) offices++;
  }
  const shared = taken.size - offices / 2;
  const strangers = Math.min(mine.length, theirs.length) - taken.size;
  if (taken.size === 0) return -2.5;
  if (strangers > 0) return shared >= 2 ? 1.5 : -1.5;
  return shared >= 2 ? 2.5 : shared >= 1 ? 1.3 : 0.8;
}

type Side = "doer" | "harmed" | "both";
const sides: Readonly<Record<Actor["role"], Side>> = {
  perpetrator: "doer",
  target: "harmed",
  victim: "harmed",
  party: "both",
  participant: "both",
  beneficiary: "harmed",
};
const isOnSide = (key: ActorKey, side: Side) =>
  side === "both" || sides[key.actor.role] === side || sides[key.actor.role] === "both";

/**
 * Points for doers and for those who were hit: the same registered body, the same country and kind, or a contradiction.
 * @example two claims that name two different registered groups as doers get -2
 */
export function compareActors(a: readonly ActorKey[], b: readonly ActorKey[]): number {
  let points = 0;
  for (const side of ["doer", "harmed"] as const) {
    const mine = a.filter((key) => !key.isPerson && isOnSide(key, side));
    const theirs = b.filter((key) => !key.isPerson && isOnSide(key, side));
    if (mine.length === 0 || theirs.length === 0) continue;
    let best = -2;
    for (const one of mine) for (const other of theirs) best = Math.max(best, compareBodies(one, other, side));
    points += best;
  }
  return Math.max(-2.5, Math.min(2, points));
}

function compareBodies(one: ActorKey, other: ActorKey, side: "doer" | "harmed"): number {
  const [a, b] = [one.actor, other.actor];
  if (a.id !== null && b.id !== null)
    return a.id === b.id ? (side === "doer" ? 1.3 : 0.9) : side === "doer" ? -2 : -0.8;
  if (a.country !== null && b.country !== null && a.country !== b.country) return side === "doer" ? -0.5 : -0.8;
  if (a.speaker || b.speaker) return forces.has(a.kind) !== forces.has(b.kind) ? -0.8 : 0;
  if (a.kind === b.kind && a.country !== null && a.country === b.country) return 0.6;
  if (a.kind === b.kind) return 0.3;
  if (armedKinds.has(a.kind) && armedKinds.has(b.kind)) return 0.2;
  if ((armedKinds.has(a.kind) && forces.has(b.kind)) || (forces.has(a.kind) && armedKinds.has(b.kind))) return -1;
  return 0;
}
