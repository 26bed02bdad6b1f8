import type { EventTypePack } from "../../grammar/event-type.ts";
import type { ActorRead } from "../../grammar/reading.ts";
import { type Actor, type ActorRole, armedKinds, type Evidence, type Value } from "../../model/index.ts";
import { type ActorDraft, counts, isSameActor } from "./actor-drafts.ts";
import { isSelfHit, isStruckBack, isUntold, turnAttackers } from "./actor-sides.ts";
import { fitKind, fitRole } from "./fit-role.ts";
import type { Happening } from "./happenings.ts";
import { indexesIn } from "./reads-in.ts";

/** The actors of a claim, and those among them that only tell what was hit: they settle the type and are not listed. */
export type BuiltActors = { readonly actors: Value<Actor>[]; readonly untold: ReadonlySet<Value<Actor>> };

/** Outcomes whose counted people were hit by the happening itself. */
const bodily: ReadonlySet<string> = new Set(["killed", "injured", "abducted", "missing"]);

/** A noun phrase as the actor it stands for: the owner of what was hit, a crowd as what it does. */
function asTold(role: ActorRole, read: ActorRead, owner: string | null, pack: EventTypePack): ActorRead {
  const kind = fitKind(role, read, pack);
  if (owner === null) return { ...read, value: { ...read.value, kind } };
  return { ...read, nature: "body", value: { ...read.value, kind, name: owner } };
}

/** How much a noun phrase tells: a registered name before a country before a bare word. */
const tells = (read: ActorRead, role: ActorRole, rule: string) =>
  (read.value.speaker ? 8 : 0) +
  (read.value.id ? 6 : 0) +
  (read.rule === "person-named" ? 3 : 0) +
  (read.value.country ? 2 : 0) -
  (read.vague === "anyone" ? 1.5 : read.vague ? 0.6 : 0) +
  (role === "target" && (read.nature === "body" || (read.nature === "site" && read.to - read.from > 1)) ? 0.6 : 0) +
  (role === "victim" && counts.has(rule) ? 0.5 : 0) -
  (read.attacker || read.others ? 1 : 0) -
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
): BuiltActors {
  const { bareName } = happening.reading.syntax;
  const drafts: ActorDraft[] = [];
  const add = (role: ActorRole, index: number, rule: string) => {
    const read = happening.reading.actors[index]!;
    // what was attacked, or who attacked, is the body: «ثكنة للجيش» stands for the army
    const owner =
      (role === "target" && read.nature !== "person") || (role === "perpetrator" && read.value.id !== null)
        ? read.owner
        : undefined;
    const evidence = owner ? evidenceAt(owner.from, owner.to, rule) : evidenceAt(read.from, read.to, rule);
    const told = asTold(role, read, owner ? evidence.quote : null, pack);
    const twin = drafts.find(
      (draft) => draft.role === role && isSameActor(draft.read, told, bareName, role === "party"),
    );
    if (!twin) {
      drafts.push({ role, read: told, evidence: [evidence], rule });
      return;
    }
    if (twin.evidence.every((one) => one.start !== evidence.start)) twin.evidence.push(evidence);
    if (tells(told, role, rule) > tells(twin.read, role, twin.rule)) {
      twin.read = { ...told, value: { ...told.value, country: told.value.country ?? twin.read.value.country } };
      twin.rule = rule;
      twin.evidence.reverse();
    }
  };
  const allowed = new Set(pack.roles);
  for (const { actor, role, rule } of happening.roles) {
    const read = happening.reading.actors[actor]!;
    if (read.value.kind === "unknown" && read.nature === "people") continue;
    const fitted = fitRole(role, read, pack, rule);
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
  for (const draft of [...drafts])
    if (isSelfHit(draft, drafts, pack, bareName)) drafts.splice(drafts.indexOf(draft), 1);
  if (allowed.has("perpetrator") && !has("perpetrator") && pack.family === "violence") {
    const lone = loneGunmen(
      happening,
      drafts.map((draft) => draft.read.from),
    );
    if (lone !== null) add("perpetrator", lone, "role-only-armed");
  }
  turnAttackers(drafts, pack, bareName);
  const hit = new Set(
    drafts.filter((draft) => draft.role === "target" || draft.role === "victim").map((draft) => draft.read.from),
  );
  const speaks = drafts.some((draft) => draft.read.value.speaker);
  const untold = new Set<Value<Actor>>();
  const actors = drafts
    .filter((draft) => !isStruckBack(draft, drafts, pack, bareName))
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
    .map((draft) => {
      const { role, read, evidence, rule } = draft;
      const actor: Value<Actor> = {
        value: { role, ...read.value },
        basis: "stated",
        confidence: rule === "role-only-armed" ? 0.6 : rule === "role-counted" ? 0.75 : read.value.id ? 0.9 : 0.82,
        evidence: evidence.slice(0, 3),
      };
      if (isUntold(draft, drafts, pack)) untold.add(actor);
      return actor;
    });
  return { actors, untold };
}

/** Where nobody is said to have done it, the one armed party that its sentences name and that was not hurt. */
function loneGunmen({ reading, sentences, tolls, speakers }: Happening, taken: readonly number[]): number | null {
  const harmed = new Set(tolls.map((index) => reading.tolls[index]!.counted));
  const spoken = new Set(speakers.map((index) => reading.speakers[index]!.from));
  for (const sentence of sentences) {
    const { first, last } = reading.document.sentences[sentence]!;
    const found = indexesIn(reading, "actors", first, last).filter((index) => {
      const { value, nature, from } = reading.actors[index]!;
      const isFree = !harmed.has(index) && !taken.includes(from) && !spoken.has(from);
      return armedKinds.has(value.kind) && nature !== "site" && isFree;
    });
    const names = new Set(found.map((index) => reading.actors[index]!.value.id ?? reading.actors[index]!.value.kind));
    if (names.size > 0) return names.size === 1 ? found[0]! : null;
  }
  return null;
}
