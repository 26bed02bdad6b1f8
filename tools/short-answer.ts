import type { Actor, Claim, Interval, Issue, Place, Report, Toll, Value } from "../coder/src/model/index.ts";

// One value a line: short enough to read in a diff, and a line changes only where its value does.

const join = (...parts: readonly (string | number | boolean | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== "" && part !== false).join(" | ");

const writeWhen = ({ value }: Value<Interval>): string =>
  join(
    `${value.from}..${value.to ?? ""}`,
    value.precision,
    value.time,
    value.hijri && `AH ${value.hijri.year}-${value.hijri.month}-${value.hijri.day ?? ""}`,
    value.text,
  );

function writePlace(place: Place): string {
  const within = place.within && `in (${writePlace(place.within)})`;
  const between = place.between && `between (${place.between.map(writePlace).join(") and (")})`;
  return join(place.name, place.gazetteer ?? "no id", place.country, place.precision, within, between);
}

const writeActor = ({ value }: Value<Actor>): string =>
  join(value.role, value.name, value.kind, value.country, value.id, value.office, value.speaker && "speaker");

function writeToll({ value, by }: Value<Toll>): string {
  const { outcome, min, max, approximate, partOf, group, side, who, previous } = value;
  const extras = [
    partOf === null ? null : `part of ${partOf}`,
    previous && `before ${previous.min}..${previous.max}`,
    by === undefined ? null : `by ${by}`,
  ];
  return join(
    outcome,
    `${min}..${max}`,
    approximate && "approximate",
    side,
    group,
    who && Object.values(who).join(" "),
    ...extras,
  );
}

const writeIssue = ({ code, message }: Issue): string => join(code, message);

/** A claim with what its values are and without the words behind them, but for its trigger's. */
function shortenClaim(claim: Claim, reports: readonly Report[]): Record<string, unknown> {
  return {
    report: reports.findIndex((report) => report.id === claim.report),
    type: join(claim.type, claim.mode),
    status: claim.status,
    trigger: claim.trigger.quote,
    when: claim.when && writeWhen(claim.when),
    where: claim.where && writePlace(claim.where.value),
    alsoWhere: claim.alsoWhere.map(({ relation, place }) => join(relation, writePlace(place.value))),
    actors: claim.actors.map(writeActor),
    tolls: claim.tolls.map(writeToll),
    materiel: claim.materiel.map(({ value }) =>
      join(
        value.item,
        value.model,
        value.calibreMm === null ? null : `${value.calibreMm} mm`,
        `×${value.count ?? "?"}`,
        value.fate,
      ),
    ),
    sites: claim.sites.map(({ value }) => join(value.kind, value.name)),
    attribution: claim.attribution.map(({ value }) => join(value.kind, value.speaker, value.office, value.channel)),
    issues: claim.issues.map(writeIssue),
  };
}

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

/**
 * The coder's answer to one text in short, one value a line.
 * @example shortenAnswer({ reports, claims: [], issues: [] }) // '{\n "reports": [\n  "news | ar | كمين"\n ],\n "claims": []\n}\n'
 */
export function shortenAnswer(answer: {
  readonly reports: readonly Report[];
  readonly claims: readonly Claim[];
  readonly issues: readonly Issue[];
}): string {
  const reports = answer.reports.map(({ kind, language, title }) => join(kind, language, title ?? "no title"));
  const claims = answer.claims.map((claim) => {
    const entries = Object.entries(shortenClaim(claim, answer.reports));
    return Object.fromEntries(entries.filter(([, value]) => !isEmpty(value)));
  });
  const issues = answer.issues.map(writeIssue);
  return `${JSON.stringify({ reports, claims, ...(issues.length > 0 ? { issues } : {}) }, null, 1)}\n`;
}
