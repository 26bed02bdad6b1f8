import type { EventTypePack } from "../../grammar/event-type.ts";
import type { ActorRead } from "../../grammar/reading.ts";
import { type ActorKind, armedKinds } from "../../model/index.ts";
import { type ActorDraft, counts, isSameActor } from "./actor-drafts.ts";

type Bare = (name: string) => string;

/** Rules by which somebody is told to have been killed or hurt. */
const fell: ReadonlySet<string> = new Set([...counts, "role-subject-passive", "role-joined"]);
const outsiders: ReadonlySet<ActorKind> = new Set(["rebel-group", "unidentified-armed-group"]);
const isHit = ({ role }: ActorDraft) => role === "target" || role === "victim";
const isState = ({ value: { kind } }: ActorRead) => kind === "state-forces" || kind === "foreign-forces";
const isAlsoHit = (read: ActorRead, drafts: readonly ActorDraft[], bare: Bare) =>
  drafts.some((one) => one.role === "target" && isState(one.read) && isSameActor(one.read, read, bare));

/** Troops that were hit did not attack themselves, whatever else they did. */
export const isSelfHit = ({ role, read }: ActorDraft, drafts: readonly ActorDraft[], pack: EventTypePack, bare: Bare) =>
  role === "perpetrator" &&
  pack.family === "violence" &&
  pack.fighters === undefined &&
  isState(read) &&
  isAlsoHit(read, drafts, bare) &&
  drafts.every((one) => !isHit(one) || one.read.nature === "site" || !armedKinds.has(one.read.value.kind));

/** "11 soldiers fell, 30 terrorists were neutralised": where nobody else attacked, those who fell beside the others did. */
export function turnAttackers(drafts: readonly ActorDraft[], pack: EventTypePack, bare: Bare): void {
  if (pack.family !== "violence" || !pack.roles.includes("perpetrator")) return;
  const doers = drafts.filter((one) => one.role === "perpetrator");
  if (!doers.every(({ read }) => read.attacker || (isState(read) && isAlsoHit(read, drafts, bare)))) return;
  const isFought = (one: ActorDraft) =>
    isHit(one) && !armedKinds.has(one.read.value.kind) && one.read.nature !== "site";
  const mayFall = pack.fighters === undefined && drafts.some(isFought);
  for (const one of drafts) {
    const isOutsider = mayFall && outsiders.has(one.read.value.kind) && fell.has(one.rule);
    if (isHit(one) && (isOutsider || one.read.attacker)) one.role = "perpetrator";
  }
}

/** «تمكن الجنود من قتل 40 مسلحا»: those attacked who killed attackers are no attackers, nor are these their targets. */
export function isStruckBack(
  { role, read, rule }: ActorDraft,
  drafts: readonly ActorDraft[],
  pack: EventTypePack,
  bare: Bare,
): boolean {
  if (pack.family !== "violence" || pack.fighters === "target") return false;
  const armed = drafts.filter((one) => one.role === "perpetrator" && armedKinds.has(one.read.value.kind));
  if (armed.length === 0) return false;
  if (role === "target" && armedKinds.has(read.value.kind) && read.value.id === null)
    return counts.has(rule) && drafts.some((one) => isHit(one) && !armedKinds.has(one.read.value.kind));
  return (
    role === "perpetrator" &&
    isState(read) &&
    ((rule === "role-toll-doer" && armed.some((one) => one.read.attacker)) || isAlsoHit(read, drafts, bare))
  );
}

const soldiers: ReadonlySet<ActorKind> = new Set([...armedKinds, "state-forces", "foreign-forces"]);

/** «ثلاثة آخرين», "five people": whom a bomb kills so may be anybody; who is taken or driven out is told by it. */
const isNobody = (read: ActorRead, pack: EventTypePack) =>
  read.nature === "people" && (read.others === true || (read.vague === "anyone" && pack.roles.includes("target")));

const things: ReadonlySet<ActorKind> = new Set(["civilians", "unknown"]);

/** Whether an actor only tells what was hit or that somebody was harmed: a market, "people", «véhicule». */
export function isUntold(draft: ActorDraft, drafts: readonly ActorDraft[], pack: EventTypePack): boolean {
  const { role, read } = draft;
  const { kind, country, sector } = read.value;
  // who speaks for somebody announces what others do
  if (read.value.office === "Spokesperson" && role === "perpetrator" && !pack.isSpeech) return true;
  if (read.nature === "site") {
    if (pack.isSpeech || things.has(kind) || (kind === "government" && country === null)) return true;
    return drafts.some((one) => one !== draft && one.role === role && one.read.nature !== "site" && isState(one.read));
  }
  const isAnybody =
    read.vague !== undefined || (kind === "civilians" && read.who !== undefined && sector === undefined);
  if (pack.family === "harm") return read.nature !== "people" || !counts.has(draft.rule) || isAnybody;
  if (role === "victim" && (kind === "civilians" ? isNobody(read, pack) : read.nature === "body" || soldiers.has(kind)))
    return true;
  const isPlain = read.nature === "people" && kind === "civilians";
  return role === "target" && isPlain && (pack.isSpeech === true || pack.family === "dissent");
}
