import type { Claim, Evidence, Report, Value } from "../model/index.ts";
import { weights } from "./calibration.ts";

/** What a confidence is given for. */
export type CalibratedField = "event" | "when" | "where" | "actor" | "toll" | "materiel" | "site" | "speaker";

/** A value of a claim, or the claim itself, as something to be more or less sure of. */
export type Rated = Pick<Value<unknown>, "value" | "basis" | "evidence" | "confidence">;

/** A claim among all claims of its report. */
export type Setting = {
  readonly claim: Claim;
  readonly report: Pick<Report, "language" | "kind" | "publishedAt">;
  readonly claims: readonly Claim[];
};

const many = 3;
/** So many letters of a text are its lead; what stands after the second bound is told late. */
const bounds = { lead: 250, late: 900 } as const;
/** Evidence within so many letters of the trigger stands in its clause, or in its sentence. */
const reach = { clause: 50, sentence: 160 } as const;

function standingOf({ field, start }: Evidence): string {
  if (field === "title") return "title";
  return start < bounds.lead ? "lead" : start < bounds.late ? "body" : "late";
}

/** How far from the trigger a value's words stand, and on which side. */
function distanceOf(trigger: Evidence, { field, start, end }: Evidence): string {
  if (field !== trigger.field) return "elsewhere";
  const gap = start >= trigger.end ? start - trigger.end : trigger.start - end;
  const side = start >= trigger.end ? "after" : "before";
  return gap <= reach.clause ? `clause ${side}` : gap <= reach.sentence ? `sentence ${side}` : "far";
}

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
 * The marks by which the confidence of a value is worked out: its rule, where its words stand, what else the claim and its report show.
 * @example marksOf("when", { claim, report, claims }, claim.when) // ["when", "when rule date-hijri", …]
 */
export function marksOf(field: CalibratedField, { claim, report, claims }: Setting, rated: Rated): string[] {
  const rules = new Set(rated.evidence.map(({ rule }) => rule));
  const totals = claim.tolls.filter(({ value }) => value.partOf === null).length;
  const told = claims.filter(({ status }) => status === "happened" || status === "ongoing");
  const [first] = rated.evidence;
  const marks = [
    ...[...rules].map((rule) => `rule ${rule}`),
    `basis ${rated.basis}`,
    `told ${Math.min(many, rated.evidence.length)}`,
    `language ${report.language}`,
    `report ${report.kind}`,
    `${report.publishedAt ? "a" : "no"} publication`,
    `status ${claim.status}`,
    `type ${claim.type}`,
    `${claim.when ? "a" : "no"} day`,
    `${claim.where ? "a" : "no"} place`,
    `totals ${Math.min(many, totals)}`,
    `actors ${Math.min(many, claim.actors.length)}`,
    `trigger ${standingOf(claim.trigger)}`,
    `claims ${Math.min(many, told.length)}`,
    told.length > 1 && told[0] === claim ? "first" : "other",
    ...(first ? [`stands ${standingOf(first)}`, `from trigger ${distanceOf(claim.trigger, first)}`] : []),
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
 * The claims of a report with confidences that mean how often such a value is right; `npm run calibrate` works the weights out.
 * @example calibrate([claim], report)[0]?.when?.confidence // 0.96
 */
export function calibrate(claims: readonly Claim[], report: Setting["report"]): readonly Claim[] {
  if (Object.keys(weights).length === 0) return claims;
  return claims.map((claim) => {
    const rate = <T>(field: CalibratedField, value: Value<T>): Value<T> => ({
      ...value,
      confidence: probabilityOf(marksOf(field, { claim, report, claims }, value)),
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
      confidence: probabilityOf(marksOf("event", { claim, report, claims }, rateEvent(claim))),
    };
  });
}
