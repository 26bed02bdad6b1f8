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
} from "../../../../coder/src/model/index.ts";

type Cell = string | number | null;

/** One event as a flat row: what a spreadsheet and a map can hold. The columns' order is that of the keys. */
export type EventRow = Readonly<Record<(typeof eventColumns)[number], Cell>>;

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

/**
 * The total of an outcome. Parts are inside their total already; totals of different groups are added up, and
 * figures that speakers dispute span a range. An open end stays open.
 * @example sumTolls(event.tolls, "killed") // { min: 9, max: null } for «at least 9»
 */
export function sumTolls(tolls: readonly Value<Toll>[], outcome: Outcome): { min: number | null; max: number | null } {
  const totals = tolls.filter(({ value }) => value.outcome === outcome && value.partOf === null);
  const groups = new Map<string, Toll[]>();
  for (const { value } of totals) {
    const key = value.side ?? "";
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  let sum: { min: number | null; max: number | null } | null = null;
  for (const group of groups.values()) {
    const span = { min: lowest(group), max: highest(group) };
    sum = sum === null ? span : { min: add(sum.min, span.min, true), max: add(sum.max, span.max, false) };
  }
  return sum ?? { min: null, max: null };
}

function lowest(tolls: readonly Toll[]): number | null {
  const known = tolls.flatMap(({ min }) => (min === null ? [] : [min]));
  return known.length === 0 ? null : Math.min(...known);
}

function highest(tolls: readonly Toll[]): number | null {
  return tolls.some(({ max }) => max === null) ? null : Math.max(...tolls.map(({ max }) => max ?? 0));
}

function add(one: number | null, other: number | null, openIsZero: boolean): number | null {
  if (one === null || other === null) return openIsZero ? (one ?? other) : null;
  return one + other;
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
