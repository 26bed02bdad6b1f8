import type {
  Actor,
  Attribution,
  Claim,
  Event,
  Materiel,
  Outcome,
  Report,
  Toll,
  Value,
} from "../../../coder/src/model/index.ts";

type Cell = string | number | null;

/** One event as a flat row: what a spreadsheet and a map can hold. The columns' order is that of the keys. */
type EventRow = Readonly<Record<(typeof eventColumns)[number], Cell>>;

export const eventColumns = [
  "event_id",
  "type",
  "mode",
  "status",
  "date_from",
  "date_to",
  "date_precision",
  "country",
  "admin1",
  "admin2",
  "place",
  "place_latin",
  "latitude",
  "longitude",
  "place_precision",
  "gazetteer",
  "perpetrators",
  "targets",
  "participants",
  "killed_min",
  "killed_max",
  "injured_min",
  "injured_max",
  "abducted_min",
  "abducted_max",
  "materiel",
  "sources",
  "speakers",
  "claims",
  "reports",
  "confidence",
  "issues",
] as const;

/** What a row needs beside its event: who tells it. */
export type Told = { readonly claims: ReadonlyMap<string, Claim>; readonly reports: ReadonlyMap<string, Report> };

/** Claims and reports by their ids. @example indexAnswer(answer).reports.get("r1")?.title */
export function indexAnswer(answer: { readonly claims: readonly Claim[]; readonly reports: readonly Report[] }): Told {
  return {
    claims: new Map(answer.claims.map((claim) => [claim.id, claim])),
    reports: new Map(answer.reports.map((report) => [report.id, report])),
  };
}

/**
 * Lays an event out as one row; lists are joined with "; ".
 * @example makeEventRow(event, indexAnswer(answer)).killed_min // 6
 */
export function makeEventRow(event: Event, told: Told): EventRow {
  const when = event.when?.value;
  const where = event.where?.value;
  const reports = unique(event.claims.map((id) => told.claims.get(id)?.report));
  const killed = sumTolls(event.tolls, "killed");
  const injured = sumTolls(event.tolls, "injured");
  const abducted = sumTolls(event.tolls, "abducted");
  return {
    event_id: event.id,
    type: event.type,
    mode: event.mode,
    status: event.status,
    date_from: when?.from ?? null,
    date_to: when?.to ?? null,
    date_precision: when?.precision ?? null,
    country: where?.country ?? null,
    admin1: where?.admin1 ?? null,
    admin2: where?.admin2 ?? null,
    place: where?.name ?? null,
    place_latin: where?.latin ?? null,
    latitude: where?.latitude ?? null,
    longitude: where?.longitude ?? null,
    place_precision: where?.precision ?? null,
    gazetteer: where?.gazetteer ?? null,
    perpetrators: join(nameActors(event.actors, ["perpetrator"])),
    targets: join(nameActors(event.actors, ["target", "victim"])),
    participants: join(nameActors(event.actors, ["party", "participant", "beneficiary"])),
    killed_min: killed.min,
    killed_max: killed.max,
    injured_min: injured.min,
    injured_max: injured.max,
    abducted_min: abducted.min,
    abducted_max: abducted.max,
    materiel: join(event.materiel.map(({ value }) => describeMateriel(value))),
    sources: join(unique(reports.map((id) => told.reports.get(id)?.source?.name))),
    speakers: join(nameSpeakers(event.attribution)),
    claims: join(event.claims),
    reports: join(reports),
    confidence: event.confidence,
    issues: join(unique(event.issues.map((issue) => issue.code))),
  };
}

/** The names of the actors in some roles, each once. @example nameActors(event.actors, ["perpetrator"]) // ["مسلحون"] */
export function nameActors(actors: readonly Value<Actor>[], roles: readonly Actor["role"][]): string[] {
  return unique(actors.filter(({ value }) => roles.includes(value.role)).map(({ value }) => value.name));
}

/** Who says so, each once. @example nameSpeakers(event.attribution) // ["جان أيمانويل ويدراوغو"] */
export function nameSpeakers(attribution: readonly Value<Attribution>[]): string[] {
  return unique(attribution.map(({ value }) => value.speaker));
}

type Span = { readonly min: number | null; readonly max: number | null };

/**
 * The total of an outcome. Parts are inside their total already; what one speaker tells of one side is added up, what
 * speakers dispute about it spans a range, and sides are added up. An open end stays open.
 * @example sumTolls(event.tolls, "killed") // { min: 9, max: null } for «at least 9»
 */
export function sumTolls(tolls: readonly Value<Toll>[], outcome: Outcome): Span {
  const totals = tolls.filter(({ value }) => value.outcome === outcome && value.partOf === null);
  const named = new Set(totals.flatMap(({ value }) => (value.side === null ? [] : [value.side])));
  // A figure that names no side belongs to the only side there is; beside several it stands for itself.
  const sideOf = ({ value }: Value<Toll>): string => value.side ?? (named.size === 1 ? [...named].join() : "");
  const sides = [...Map.groupBy(totals, sideOf).values()].map((side) => {
    const speakers = [...Map.groupBy(side, ({ by }) => by ?? -1).values()];
    return spanOf(
      speakers.map((told) => told.map(({ value }) => value).reduce<Span | null>(addSpans, null) ?? nothing),
    );
  });
  return sides.reduce<Span | null>(addSpans, null) ?? nothing;
}

const nothing: Span = { min: null, max: null };

function addSpans(sum: Span | null, span: Span): Span {
  if (sum === null) return { min: span.min, max: span.max };
  const min = sum.min === null || span.min === null ? (sum.min ?? span.min) : sum.min + span.min;
  return { min, max: sum.max === null || span.max === null ? null : sum.max + span.max };
}

function spanOf(spans: readonly Span[]): Span {
  const lows = spans.flatMap(({ min }) => (min === null ? [] : [min]));
  const highs = spans.flatMap(({ max }) => (max === null ? [] : [max]));
  return {
    min: lows.length === 0 ? null : Math.min(...lows),
    max: highs.length < spans.length ? null : Math.max(...highs),
  };
}

/** A line of materiel in few words. @example describeMateriel(mortar) // "1 mortar 60 mm" */
export function describeMateriel(materiel: Materiel): string {
  const calibre = materiel.calibreMm === null ? null : `${materiel.calibreMm} mm`;
  const fate = materiel.fate === "seized" ? null : `(${materiel.fate})`;
  const parts = [materiel.count, materiel.item, materiel.model, calibre, fate];
  return parts.filter((part) => part !== null && part !== "").join(" ");
}

function join(parts: readonly string[]): string | null {
  return parts.length === 0 ? null : parts.join("; ");
}

function unique(parts: readonly (string | undefined | null)[]): string[] {
  return [...new Set(parts.filter((part): part is string => Boolean(part)))];
}
