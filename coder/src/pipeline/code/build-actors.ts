import type { EventTypePack } from "../../grammar/event-type.ts";
import type { ActorRead } from "../../grammar/reading.ts";
import {
  type Actor,
  type ActorKind,
  type ActorRole,
  armedKinds,
  type Evidence,
  type Value,
} from "../../model/index.ts";
import type { Happening } from "./happenings.ts";
import { indexesIn } from "./reads-in.ts";

type Draft = { role: ActorRole; read: ActorRead; evidence: Evidence[]; rule: string };

const vagueKinds: ReadonlySet<ActorKind> = new Set(["unidentified-armed-group", "unknown", "rebel-group"]);
/** Outcomes whose counted people were hit by the happening itself. */
const bodily: ReadonlySet<string> = new Set(["killed", "injured", "abducted", "missing"]);

/** Whether two noun phrases name one actor: an id, a name inside the other, or a vaguer word of the same side. */
function isSameActor(a: ActorRead, b: ActorRead, bare: (name: string) => string, byNameOnly = false): boolean {
  if (a.value.id && b.value.id) return a.value.id === b.value.id;
  if (a.value.speaker && (b.value.speaker || armedKinds.has(b.value.kind))) return true;
  if (b.value.speaker && armedKinds.has(a.value.kind)) return true;
  if (a.value.country && b.value.country && a.value.country !== b.value.country) return false;
  const first = bare(a.value.name);
  const second = bare(b.value.name);
  if (first.includes(second) || second.includes(first)) return true;
  if (a.nature === "person" || b.nature === "person")
    return (
      a.value.office !== undefined &&
      a.value.office === b.value.office &&
      a.value.of === b.value.of &&
      (a.rule === "person-office" || b.rule === "person-office")
    );
  if (byNameOnly || a.nature === "site" || b.nature === "site") return false;
  if (a.value.kind === b.value.kind) return a.value.kind !== "civilians" || a.value.sector === b.value.sector;
  return (
    armedKinds.has(a.value.kind) &&
    armedKinds.has(b.value.kind) &&
    (vagueKinds.has(a.value.kind) || vagueKinds.has(b.value.kind))
  );
}

/** «تمكن الجنود من قتل 40 مسلحا»: those attacked who killed attackers are no attackers, nor are these their targets. */
function isStruckBack(
  { role, read, rule }: Draft,
  drafts: readonly Draft[],
  pack: EventTypePack,
  bare: (name: string) => string,
): boolean {
  if (pack.family !== "violence" || pack.fighters === "target") return false;
  const armed = drafts.filter((one) => one.role === "perpetrator" && armedKinds.has(one.read.value.kind));
  if (armed.length === 0) return false;
  const isHit = (one: Draft) => one.role === "target" || one.role === "victim";
  if (role === "target" && armedKinds.has(read.value.kind) && read.value.id === null)
    return (
      (rule === "role-toll-counted" || rule === "role-counted") &&
      drafts.some((one) => isHit(one) && !armedKinds.has(one.read.value.kind))
    );
  const isState = (one: ActorRead) => one.value.kind === "state-forces" || one.value.kind === "foreign-forces";
  return (
    role === "perpetrator" &&
    isState(read) &&
    drafts.some((one) => one.role === "target" && isState(one.read) && isSameActor(one.read, read, bare))
  );
}

/** How much a noun phrase tells: a registered name before a country before a bare word. */
const tells = (read: ActorRead) =>
  (read.value.speaker ? 8 : 0) +
  (read.value.id ? 6 : 0) +
  (read.rule === "person-named" ? 3 : 0) +
  (read.value.country ? 2 : 0) -
  (read.vague ? 1 : 0) -
  // «الأردن تدين» says less than its ministry
  (read.rule === "actor-country" ? 1 : 0) +
  (read.value.kind === "unknown" ? 0 : 1) +
  Math.min(read.to - read.from, 4) / 10;

/**
 * The actors of one happening, each told once by its most telling words; who was counted as harmed fills an empty side.
 * @example a report that says «مسلحون» and later «جماعة نصرة الإسلام» gives one perpetrator
 */
export function buildActors(
  happening: Happening,
  pack: EventTypePack,
  evidenceAt: (from: number, to: number, rule: string) => Evidence,
  order: readonly number[],
): Value<Actor>[] {
  const drafts: Draft[] = [];
  const add = (role: ActorRole, index: number, rule: string) => {
    const read = happening.reading.actors[index]!;
    // what was attacked, or who attacked, is the body: «ثكنة للجيش» stands for the army
    const owner =
      (role === "target" && read.nature !== "person") || (role === "perpetrator" && read.value.id !== null)
        ? read.owner
        : undefined;
    const evidence = owner ? evidenceAt(owner.from, owner.to, rule) : evidenceAt(read.from, read.to, rule);
    const twin = drafts.find(
      (draft) =>
        draft.role === role && isSameActor(draft.read, read, happening.reading.syntax.bareName, role === "party"),
    );
    if (!twin) {
      drafts.push({
        role,
        read: owner ? { ...read, value: { ...read.value, name: evidence.quote } } : read,
        evidence: [evidence],
        rule,
      });
      return;
    }
    if (twin.evidence.every((one) => one.start !== evidence.start)) twin.evidence.push(evidence);
    if (tells(read) > tells(twin.read)) {
      const country = read.value.country ?? twin.read.value.country;
      twin.read = { ...read, value: { ...read.value, country, ...(owner ? { name: evidence.quote } : {}) } };
      twin.evidence.reverse();
    }
  };
  const allowed = new Set(pack.roles);
  for (const { actor, role, rule } of happening.roles) {
    const read = happening.reading.actors[actor]!;
    if (read.value.kind === "unknown" && read.nature === "people") continue;
    const fitted = fit(role, read, pack);
    if (fitted && allowed.has(fitted)) add(fitted, actor, rule);
  }
  const has = (role: ActorRole) => drafts.some((draft) => draft.role === role);
  for (const index of order) {
    const toll = happening.reading.tolls[index]!;
    if (toll.doer !== null && allowed.has("perpetrator") && !has("perpetrator"))
      add("perpetrator", toll.doer, "role-toll-doer");
    if (toll.counted === null || toll.partOf !== null || !bodily.has(toll.value.outcome)) continue;
    const read = happening.reading.actors[toll.counted]!;
    const kind = read.value.kind;
    if (kind === "unknown" || read.nature === "site") continue;
    const perpetrators = drafts.filter((draft) => draft.role === "perpetrator").map((draft) => draft.read.value.kind);
    const isDoer =
      perpetrators.includes(kind) || (armedKinds.has(kind) && perpetrators.some((one) => armedKinds.has(one)));
    if (isDoer && pack.fighters !== "party") continue;
    if (read.others || read.head === toll.cue) continue;
    const role: ActorRole =
      kind === "civilians"
        ? allowed.has("victim")
          ? "victim"
          : "target"
        : pack.fighters === "party"
          ? "party"
          : allowed.has("target")
            ? "target"
            : (pack.harmed ?? "victim");
    if (allowed.has(role) && !(armedKinds.has(kind) && role === "target" && pack.fighters !== "target"))
      add(role, toll.counted, "role-counted");
  }
  if (allowed.has("perpetrator") && !has("perpetrator") && pack.family === "violence") {
    const lone = loneGunmen(
      happening,
      drafts.map((draft) => draft.read.from),
    );
    if (lone !== null) add("perpetrator", lone, "role-only-armed");
  }
  const hit = new Set(
    drafts.filter((draft) => draft.role === "target" || draft.role === "victim").map((draft) => draft.read.from),
  );
  const speaks = drafts.some((draft) => draft.read.value.speaker);
  return drafts
    .filter((draft) => !isStruckBack(draft, drafts, pack, happening.reading.syntax.bareName))
    .filter((draft) => !(draft.role === "perpetrator" && hit.has(draft.read.from)))
    .filter(
      (draft) =>
        !(
          speaks &&
          draft.role === "perpetrator" &&
          !draft.read.value.speaker &&
          armedKinds.has(draft.read.value.kind) &&
          !draft.read.value.id
        ),
    )
    .map(({ role, read, evidence, rule }) => ({
      value: { role, ...read.value },
      basis: "stated" as const,
      confidence: rule === "role-only-armed" ? 0.6 : rule === "role-counted" ? 0.75 : read.value.id ? 0.9 : 0.82,
      evidence: evidence.slice(0, 3),
    }));
}

const stateKinds: ReadonlySet<ActorKind> = new Set(["state-forces", "foreign-forces", "government"]);
const forces: ReadonlySet<ActorKind> = new Set([...armedKinds, "state-forces", "foreign-forces"]);

/** A role that the actor's nature allows: things are attacked, they don't attack; armed people are no victims of their own attack. */
function fit(role: ActorRole, read: ActorRead, pack: EventTypePack): ActorRole | null {
  const canBeTarget = pack.roles.includes("target");
  if (read.nature === "site") {
    if (role === "participant" || role === "party") return null;
    if (role === "perpetrator") return canBeTarget && pack.family === "violence" ? "target" : null;
    return role === "victim" ? (canBeTarget ? "target" : null) : role;
  }
  if (
    role === "perpetrator" &&
    read.value.kind === "civilians" &&
    read.nature === "people" &&
    pack.family === "violence"
  )
    return pack.roles.includes("victim") ? "victim" : "target";
  if (
    role === "victim" &&
    canBeTarget &&
    (forces.has(read.value.kind) || (read.nature === "body" && read.value.kind !== "civilians"))
  )
    return "target";
  if (role === "target" && read.value.kind === "civilians" && read.nature === "people" && pack.roles.includes("victim"))
    return "victim";
  if (role === "participant" && read.nature === "people" && read.value.kind === "civilians") return null;
  // police at a march came to watch it
  if (role === "participant" && pack.family === "dissent" && stateKinds.has(read.value.kind))
    return pack.roles.includes("perpetrator") ? "perpetrator" : null;
  return role;
}

/** Where nobody is said to have done it, the one armed party that the lead sentence names and that was not hurt. */
function loneGunmen(happening: Happening, taken: readonly number[]): number | null {
  const { reading, sentences } = happening;
  const first = reading.document.sentences[sentences[0]!]!;
  const harmed = new Set(happening.tolls.map((index) => reading.tolls[index]!.counted));
  const found = indexesIn(reading, "actors", first.first, first.last).filter((index) => {
    const { value, nature, from } = reading.actors[index]!;
    return (
      armedKinds.has(value.kind) &&
      nature !== "site" &&
      !harmed.has(index) &&
      !taken.includes(from) &&
      !happening.speakers.some((one) => reading.speakers[one]!.from === from)
    );
  });
  const names = new Set(found.map((index) => reading.actors[index]!.value.id ?? reading.actors[index]!.value.kind));
  return names.size === 1 ? found[0]! : null;
}
