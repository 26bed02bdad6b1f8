import type { Claim, Report, Value } from "../model/index.ts";
import { weights } from "./calibration.ts";

/** What a confidence is given for. */
export type CalibratedField = "event" | "when" | "where" | "actor" | "toll" | "materiel" | "site" | "speaker";

/** A value of a claim, or the claim itself, as something to be more or less sure of. */
export type Rated = Pick<Value<unknown>, "value" | "basis" | "evidence" | "confidence">;

const many = 3;

/** What a place, a count or an actor shows of itself, beyond the rule that read it. */
function traitsOf(field: CalibratedField, value: unknown): string[] {
  const part = value as Readonly<Record<string, unknown>>;
  const has = (name: string) => (part[name] === null || part[name] === undefined ? "no" : "a");
  if (field === "when") return [`precision ${part.precision}`, `time ${has("time")}`, `hijri ${has("hijri")}`];
  if (field === "where") return [`precision ${part.precision}`, `${has("gazetteer")} id`, `${has("within")} unit`];
  if (field === "actor")
    return [`role ${part.role}`, `kind ${part.kind}`, `${has("id")} id`, `${part.role} ${part.kind}`];
  if (field === "toll")
    return [
      `outcome ${part.outcome}`,
      part.min === part.max ? "exact" : "open",
      part.partOf === null ? "total" : "part",
    ];
  if (field === "speaker") return [`kind ${part.kind}`, `${has("channel")} channel`];
  return field === "materiel" ? [`item ${part.item}`, `${has("count")} count`] : [];
}

/**
 * The marks by which the confidence of a value is worked out: its rule, how often it is told, what else the claim shows.
 * @example marksOf("when", claim, claim.when, "ar") // ["when", "when rule date-hijri", …]
 */
export function marksOf(field: CalibratedField, claim: Claim, rated: Rated, language: string): string[] {
  const rules = new Set(rated.evidence.map(({ rule }) => rule));
  const totals = claim.tolls.filter(({ value }) => value.partOf === null).length;
  const marks = [
    ...[...rules].map((rule) => `rule ${rule}`),
    `basis ${rated.basis}`,
    `told ${Math.min(many, rated.evidence.length)}`,
    `language ${language}`,
    `status ${claim.status}`,
    `type ${claim.type}`,
    `${claim.when ? "a" : "no"} day`,
    `${claim.where ? "a" : "no"} place`,
    `totals ${Math.min(many, totals)}`,
    ...new Set(claim.issues.map(({ code }) => `issue ${code}`)),
    ...traitsOf(field, rated.value),
  ];
  return [field, ...marks.map((mark) => `${field} ${mark}`)];
}

/** The claim itself as something to be more or less sure of. */
export const rateEvent = (claim: Claim): Rated => ({
  value: claim,
  basis: "stated",
  confidence: claim.confidence,
  evidence: [claim.trigger],
});

/** The share of values with such marks that were right on the training part of the corpus. */
function probabilityOf(marks: readonly string[]): number {
  const sum = marks.reduce((total, mark) => total + (weights[mark] ?? 0), 0);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}

/**
 * The claim with confidences that mean how often such a value is right; `npm run calibrate` works the weights out.
 * @example calibrate(claim, report).when?.confidence // 0.96
 */
export function calibrate(claim: Claim, report: Pick<Report, "language">): Claim {
  if (Object.keys(weights).length === 0) return claim;
  const rate = <T>(field: CalibratedField, value: Value<T>): Value<T> => ({
    ...value,
    confidence: probabilityOf(marksOf(field, claim, value, report.language)),
  });
  return {
    ...claim,
    when: claim.when && rate("when", claim.when),
    where: claim.where && rate("where", claim.where),
    alsoWhere: claim.alsoWhere.map((one) => ({ ...one, place: rate("where", one.place) })),
    actors: claim.actors.map((value) => rate("actor", value)),
    tolls: claim.tolls.map((value) => rate("toll", value)),
    materiel: claim.materiel.map((value) => rate("materiel", value)),
    attribution: claim.attribution.map((value) => rate("speaker", value)),
    confidence: probabilityOf(marksOf("event", claim, rateEvent(claim), report.language)),
  };
}
