import type { Answer, Claim, Evidence, Report, Value } from "../../../../coder/src/model/index.ts";
import { describeMateriel } from "../../publish/event-row.ts";
import {
  describeActor,
  describeInterval,
  describePlace,
  describeSite,
  describeSpeaker,
  describeToll,
} from "./describe-value.ts";
import type { Told } from "./find-told.ts";

/** The words behind a value with some words around them. */
export type Quoted = Evidence & { readonly before: string; readonly after: string };

/** One value with all that it stands on; `chosenBy` is the rule or reviewer that adopted it for an event. */
export type Ground = {
  readonly field: string;
  readonly says: string;
  readonly value: unknown;
  readonly basis: string | null;
  readonly confidence: number | null;
  readonly by: string | null;
  readonly chosenBy: string | null;
  readonly evidence: readonly Quoted[];
};

/** Why a claim or an event says what it says. */
export type Explanation = {
  readonly id: string;
  readonly kind: "claim" | "event";
  readonly type: string;
  readonly mode: string | null;
  readonly status: string;
  readonly confidence: number;
  readonly claims: readonly string[];
  readonly reports: readonly Pick<Report, "id" | "item" | "title" | "publishedAt" | "source">[];
  readonly grounds: readonly Ground[];
  readonly issues: readonly { readonly code: string; readonly message: string; readonly evidence: readonly Quoted[] }[];
};

const around = 48;

/**
 * Lays out every value of a claim or an event with its words, rule, confidence and basis.
 * @example explain(answer, findTold(answer, "e3f", "answer.json")).grounds[0]?.evidence[0]?.quote
 */
export function explain(answer: Answer, asked: Told): Explanation {
  const reports = new Map(answer.reports.map((report) => [report.id, report]));
  const quote = (evidence: Evidence): Quoted => ({
    ...evidence,
    ...wordsAround(evidence, reports.get(evidence.report)),
  });
  const { kind, told } = asked;
  const claims = kind === "claim" ? [told] : answer.claims.filter((claim) => told.claims.includes(claim.id));
  const adopted: Readonly<Record<string, string>> = kind === "event" ? (told.adopted ?? {}) : {};
  const grounds = [...groundTriggers(claims, adopted), ...groundValues(told, adopted)];
  const named = new Set(claims.map((claim) => claim.report));
  return {
    id: told.id,
    kind,
    type: told.type,
    mode: told.mode,
    status: told.status,
    confidence: told.confidence,
    claims: claims.map(({ id }) => id),
    reports: answer.reports
      .filter(({ id }) => named.has(id))
      .map(({ id, item, title, publishedAt, source }) => ({ id, item, title, publishedAt, source })),
    grounds: grounds.map((ground) => ({ ...ground, evidence: ground.evidence.map(quote) })),
    issues: told.issues.map(({ code, message, evidence }) => ({ code, message, evidence: evidence.map(quote) })),
  };
}

type Bare = Omit<Ground, "evidence"> & { readonly evidence: readonly Evidence[] };

function groundTriggers(claims: readonly Claim[], adopted: Readonly<Record<string, string>>): Bare[] {
  const chosenBy = adopted.type ?? null;
  return claims.map(({ type, status, trigger, confidence }) => ({
    field: "type",
    says: `${type}, ${status}`,
    value: type,
    basis: null,
    confidence,
    by: null,
    chosenBy,
    evidence: [trigger],
  }));
}

type Sayings = Pick<Claim, "when" | "where" | "alsoWhere" | "actors" | "tolls" | "materiel" | "sites" | "attribution">;

function groundValues(told: Sayings, adopted: Readonly<Record<string, string>>): Bare[] {
  const ground = <T>(field: string, value: Value<T>, says: string, rule = adopted[field]): Bare => ({
    field,
    says,
    value: value.value,
    basis: value.basis,
    confidence: value.confidence,
    by: value.by === undefined ? null : (told.attribution[value.by]?.value.speaker ?? null),
    chosenBy: rule ?? null,
    evidence: value.evidence,
  });
  const { when, where } = told;
  return [
    ...(when ? [ground("when", when, describeInterval(when.value))] : []),
    ...(where ? [ground("where", where, describePlace(where.value))] : []),
    ...told.alsoWhere.map(({ relation, place }) =>
      ground(`where (${relation})`, place, describePlace(place.value), adopted.alsoWhere),
    ),
    ...told.actors.map((actor) =>
      ground(
        actor.value.role,
        actor,
        describeActor(actor.value),
        adopted[`actors.${actor.value.role}`] ?? adopted.actors,
      ),
    ),
    ...told.tolls.map((toll) =>
      ground(
        toll.value.outcome,
        toll,
        describeToll(toll.value),
        adopted[`tolls.${toll.value.outcome}`] ?? adopted.tolls,
      ),
    ),
    ...told.materiel.map((item) =>
      ground("materiel", item, `${describeMateriel(item.value)}, ${item.value.fate}`.replace(/ \([a-z-]+\),/, ",")),
    ),
    ...told.sites.map((site) => ground("site", site, describeSite(site.value), adopted.sites)),
    ...told.attribution.map((speaker) => ground("says", speaker, describeSpeaker(speaker.value), adopted.attribution)),
  ];
}

function wordsAround(evidence: Evidence, report: Report | undefined): { before: string; after: string } {
  const text = report?.[evidence.field] ?? "";
  if (text.slice(evidence.start, evidence.end) !== evidence.quote) return { before: "", after: "" };
  const before = text.slice(Math.max(0, evidence.start - around), evidence.start);
  const after = text.slice(evidence.end, evidence.end + around);
  const isWholeBefore = evidence.start <= around;
  const isWholeAfter = evidence.end + around >= text.length;
  return {
    before: isWholeBefore ? before : before.replace(/^\S*\s/, "…"),
    after: isWholeAfter ? after : after.replace(/\s\S*$/, "…"),
  };
}
