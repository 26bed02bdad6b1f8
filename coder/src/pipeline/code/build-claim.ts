import type { EventTypePack } from "../../grammar/event-type.ts";
import type { Reading, TollRead } from "../../grammar/reading.ts";
import {
  type Actor,
  type ActorKind,
  armedKinds,
  type Claim,
  type EventType,
  type Evidence,
  type Interval,
  type Issue,
  type Materiel,
  makeId,
  type Outcome,
  type Place,
  type Site,
  type Status,
  type Value,
} from "../../model/index.ts";
import { evidenceAt, type ReportText } from "../evidence.ts";
import type { Locator } from "../locate/index.ts";
import { buildActors } from "./build-actors.ts";
import { buildAttribution, dateSaying, type Said, speakerOf, speakersOf } from "./build-attribution.ts";
import { buildTolls } from "./build-tolls.ts";
import { buildWhen, buildWhere } from "./build-when-where.ts";
import type { CodingRules } from "./coding-rules.ts";
import type { Happening } from "./happenings.ts";

export type ClaimContext = {
  readonly source: ReportText;
  readonly reading: Reading;
  readonly locator: Locator;
  readonly rules: CodingRules;
  /** The sentences that tell any of the report's happenings. */
  readonly told: ReadonlySet<number>;
};

/** A claim with the actors that tell enough to weigh it by and too little to be listed. */
export type BuiltClaim = { readonly claim: Claim; readonly untold: ReadonlySet<Value<Actor>> };

/** One claim out of one happening: type by who was hit, roles, tolls, date, place, materiel, speakers, doubts. */
export function buildClaim(context: ClaimContext, happening: Happening): BuiltClaim {
  const { source, reading, rules } = context;
  const { document } = reading;
  const evidence = (from: number, to: number, rule: string) => evidenceAt(source, document, from, to, rule);
  const attribution = buildAttribution(context, happening);
  let pack = rules.packs.get(happening.type)!;
  let built = buildActors(happening, pack, evidence, happening.tolls);
  const refined = refineType(pack, built.actors, happening);
  if (refined !== pack.id && rules.packs.has(refined)) {
    pack = rules.packs.get(refined)!;
    built = buildActors(happening, pack, evidence, happening.tolls);
  }
  const actors = addClaimant(built.actors, attribution, pack);
  const doerKinds = new Set(
    actors.filter((actor) => actor.value.role === "perpetrator").map((actor) => actor.value.kind),
  );
  const roleOf = (index: number) =>
    actors.find((actor) =>
      actor.evidence.some(
        (one) => one.quote === evidence(reading.actors[index]!.from, reading.actors[index]!.to, "").quote,
      ),
    )?.value.role ?? null;
  const byOf = (toll: TollRead) => speakerOf(context, attribution, toll);
  const { tolls, issues } = buildTolls(
    happening,
    pack,
    roleOf,
    doerKinds,
    (toll) => evidence(toll.from, toll.to, toll.rule),
    byOf,
  );
  const when = buildWhen(context, happening, pack);
  const where = buildWhere(context, happening, actors, pack);
  const country = where.value?.value.country ?? null;
  const placed = actors.map((actor) => (built.untold.has(actor) ? actor : asForeign(actor, country)));
  const trigger = happening.triggers[0]!;
  const doer = actors.find((actor) => actor.value.role === "perpetrator")?.value.kind ?? null;
  const target =
    actors.find((actor) => actor.value.role === "target" || actor.value.role === "victim")?.value.kind ?? null;
  const all: Issue[] = [...issues, ...when.issues, ...where.issues];
  const mode =
    happening.triggers.find((one) => one.value.mode !== null && pack.modes.includes(one.value.mode))?.value.mode ??
    null;
  const triggerEvidence = evidence(trigger.from, trigger.to, `trigger-${pack.id}`);
  const claim: Claim = {
    id: makeId("c", source.report.id, pack.id, triggerEvidence.field, triggerEvidence.start),
    report: source.report.id,
    type: pack.id,
    mode,
    status: statusOf(happening, when.value, source.report.publishedAt),
    when: when.value,
    where: where.value,
    alsoWhere: where.also,
    actors: placed,
    tolls,
    materiel: buildMateriel(context, happening),
    sites: buildSites(context, happening),
    attribution:
      attribution.length > 0 || !pack.isSpeech
        ? attribution.map((one) => dateSaying(one, when.value?.value ?? null))
        : speakersOf(placed),
    codes: pack.codes({ mode, doer, target }),
    trigger: triggerEvidence,
    confidence: confidenceOf(happening, when.value, where.value, placed),
    issues: all,
  };
  return { claim, untold: built.untold };
}

/** A state's forces outside their country. */
function asForeign(actor: Value<Actor>, country: string | null): Value<Actor> {
  const { kind, country: own, speaker } = actor.value;
  if (kind !== "state-forces" || !own || !country || own === country || speaker) return actor;
  return { ...actor, value: { ...actor.value, kind: "foreign-forces" } };
}

/** Who claims an attack did it by its own word. */
function addClaimant(actors: Value<Actor>[], attribution: readonly Said[], pack: EventTypePack): Value<Actor>[] {
  const claimed = attribution.find((one) => one.value.value.kind === "claim-of-responsibility" && one.actor);
  if (!claimed?.actor || !pack.roles.includes("perpetrator") || pack.family === "politics") return actors;
  if (actors.some((actor) => actor.value.role === "perpetrator" && (actor.value.id !== null || actor.value.speaker)))
    return actors;
  const others = actors.filter((actor) => actor.value.role !== "perpetrator");
  return [{ ...claimed.actor, value: { ...claimed.actor.value, role: "perpetrator" } }, ...others];
}

function refineType(pack: EventTypePack, actors: readonly Value<Actor>[], happening: Happening): EventType {
  const kinds = (roles: readonly string[]) =>
    new Set(actors.filter((actor) => roles.includes(actor.value.role)).map((actor) => actor.value.kind));
  const targets = kinds(["target", "victim"]);
  const doers = kinds(["perpetrator"]);
  const counts = new Set<ActorKind>();
  for (const index of happening.tolls) {
    const { counted, value } = happening.reading.tolls[index]!;
    if (value.outcome === "displaced" || value.outcome === "released") continue;
    if (counted !== null) counts.add(happening.reading.actors[counted]!.value.kind);
    if (counted !== null && targets.size === 0) targets.add(happening.reading.actors[counted]!.value.kind);
  }
  targets.delete("unknown");
  const allIn = (found: ReadonlySet<ActorKind>, wanted: readonly ActorKind[] | undefined) =>
    wanted === undefined || (found.size > 0 && [...found].every((kind) => wanted.includes(kind)));
  const someIn = (found: ReadonlySet<ActorKind>, wanted: readonly ActorKind[] | undefined) =>
    wanted === undefined || [...found].some((kind) => wanted.includes(kind));
  const outcomes = happening.tolls
    .map((index) => happening.reading.tolls[index]!.value.outcome)
    .filter((outcome) => outcome !== "displaced" && outcome !== "released");
  const onlyIn = (wanted: Outcome | undefined) =>
    wanted === undefined || (outcomes.length > 0 && outcomes.every((outcome) => outcome === wanted));
  return (
    pack.refine.find(
      (rule) =>
        // a school or a house that they were taken from is no second victim
        allIn(rule.ifOnly && counts.size > 0 ? counts : targets, rule.ifTarget) &&
        someIn(doers, rule.ifDoer) &&
        someIn(kinds(["party"]), rule.ifParty) &&
        someIn(targets, rule.ifAmong) &&
        someIn(targets, rule.ifDoerAgainst) &&
        // soldiers who kill some of those that attack them, or that killed others, tell how the attack went
        (rule.ifDoerAgainst === undefined ||
          (!targets.has("civilians") && ![...doers].some((kind) => armedKinds.has(kind)))) &&
        onlyIn(rule.ifOnly) &&
        (rule.ifAny === undefined || outcomes.some((outcome) => outcome === rule.ifAny)),
    )?.to ?? pack.id
  );
}

function buildMateriel({ source, reading }: ClaimContext, happening: Happening): Value<Materiel>[] {
  const rows: Value<Materiel>[] = [];
  for (const index of happening.materiel) {
    const read = reading.materiel[index]!;
    const evidence = evidenceAt(source, reading.document, read.from, read.to, read.rule);
    const twin = rows.findIndex((row) => JSON.stringify(row.value) === JSON.stringify(read.value));
    if (twin >= 0) {
      rows[twin] = { ...rows[twin]!, evidence: [...rows[twin]!.evidence, evidence] };
      continue;
    }
    rows.push({
      value: read.value,
      basis: read.countBasis,
      confidence: read.countBasis === "stated" ? 0.92 : 0.8,
      evidence: [evidence],
    });
  }
  return rows;
}

function buildSites({ source, reading }: ClaimContext, happening: Happening): Value<Site>[] {
  const sites: Value<Site>[] = [];
  for (const { actor } of happening.roles) {
    const read = reading.actors[actor]!;
    if (!read.site || sites.some((site) => site.value.kind === read.site?.kind)) continue;
    sites.push({
      value: read.site,
      basis: "stated",
      confidence: 0.85,
      evidence: [evidenceAt(source, reading.document, read.from, read.to, read.rule)],
    });
  }
  return sites;
}

/** What lies weeks before the report is its history, what lies after it is planned. */
function statusOf(happening: Happening, when: Value<Interval> | null, publishedAt: string | null): Status {
  const { status } = happening;
  if ((status !== "happened" && status !== "planned") || !when || !publishedAt) return status;
  const today = publishedAt.slice(0, 10);
  if (when.value.from > today) return "planned";
  const end = when.value.to ?? when.value.from;
  const days = (Date.parse(today) - Date.parse(end)) / 86_400_000;
  return days > 60 ? "background" : status;
}

function confidenceOf(
  happening: Happening,
  when: Value<Interval> | null,
  where: Value<Place> | null,
  actors: readonly Value<Actor>[],
): number {
  const strong = happening.triggers[0]!.value.strength === "strong" ? 0.55 : 0.4;
  const sum =
    strong +
    (when ? 0.15 : 0) +
    (where ? 0.1 : 0) +
    (actors.length > 0 ? 0.1 : 0) +
    (happening.tolls.length > 0 ? 0.05 : 0);
  return Math.round(Math.min(0.97, sum) * 100) / 100;
}

export type { Evidence };
