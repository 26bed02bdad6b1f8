import {
  type Issue,
  type Outcome,
  outcomes,
  raiseIssue,
  type Toll,
  type TollHistory,
  type Value,
} from "../model/index.ts";
import { overlaps } from "./compare-tolls.ts";
import type { Signature } from "./read-signature.ts";
import { mergeEvidence, rebase, type Speakers } from "./rebase-values.ts";

type MergedTolls = {
  readonly tolls: readonly Value<Toll>[];
  readonly history: readonly TollHistory[];
  readonly adopted: Readonly<Record<string, string>>;
  readonly issues: readonly Issue[];
};

const totalsOf = (signature: Signature, outcome: Outcome) =>
  signature.claim.tolls.filter(({ value }) => value.outcome === outcome && value.partOf === null);

const isExact = ({ value }: Value<Toll>) => !value.approximate && value.min !== null && value.min === value.max;
const sameFigure = (a: Pick<Toll, "min" | "max">, b: Pick<Toll, "min" | "max">) => a.min === b.min && a.max === b.max;

/** The latest report's figure; where that is only a bound, the last exact figure within it. */
function adoptOutcome(tellers: readonly Signature[], outcome: Outcome): { from: Signature; rule: string } {
  const latest = tellers.at(-1)!;
  if (tellers.length === 1) return { from: latest, rule: "only-claim" };
  const bounds = totalsOf(latest, outcome);
  if (bounds.some(isExact)) return { from: latest, rule: "latest-report" };
  const exact = tellers.findLast((one) => {
    const totals = totalsOf(one, outcome);
    return (
      totals.length > 0 &&
      totals.every((total) => isExact(total) && bounds.every((bound) => overlaps(total.value, bound.value)))
    );
  });
  return exact ? { from: exact, rule: "latest-exact" } : { from: latest, rule: "latest-report" };
}

/**
 * The figures of an event: one claim's for each outcome, with the words of the claims that agree, and the history of all.
 * `members` stand in the order of their reports.
 * @example mergeTolls(members, speakers).adopted // { "tolls.killed": "latest-report" }
 */
export function mergeTolls(members: readonly Signature[], speakers: Speakers): MergedTolls {
  const tolls: Value<Toll>[] = [];
  const history: TollHistory[] = [];
  const adopted: Record<string, string> = {};
  const issues: Issue[] = [];
  const places = new Map<string, number>();
  const pending: { at: number; key: string }[] = [];
  for (const outcome of outcomes) {
    const tellers = members.filter((one) => totalsOf(one, outcome).length > 0);
    if (tellers.length === 0) continue;
    const { from, rule } = adoptOutcome(tellers, outcome);
    adopted[`tolls.${outcome}`] = rule;
    for (const [index, toll] of from.claim.tolls.entries()) {
      if (toll.value.outcome !== outcome) continue;
      if (toll.value.partOf !== null) pending.push({ at: tolls.length, key: `${from.claim.id} ${toll.value.partOf}` });
      else places.set(`${from.claim.id} ${index}`, tolls.length);
      const agreeing =
        toll.value.partOf === null
          ? tellers
              .flatMap((one) => (one === from ? [] : totalsOf(one, outcome)))
              .filter((other) => sameFigure(other.value, toll.value))
          : [];
      tolls.push({
        ...rebase(toll, from, speakers),
        evidence: mergeEvidence([toll.evidence, ...agreeing.map((other) => other.evidence)]),
      });
      if (toll.value.partOf !== null) places.set(`${from.claim.id} ${index}`, tolls.length - 1);
    }
    for (const one of tellers) history.push(...historyOf(one, outcome));
    const issue = findDisagreement(tellers, outcome);
    if (issue) issues.push(issue);
  }
  // a part whose total was taken from another claim would pass for a total
  const orphans = new Set<number>();
  for (const { at, key } of pending) if (!places.has(key)) orphans.add(at);
  for (const { at, key } of pending) if (orphans.has(places.get(key) ?? at)) orphans.add(at);
  const kept = tolls.map((_, at) => at).filter((at) => !orphans.has(at));
  const parents = new Map(pending.map(({ at, key }) => [at, places.get(key)]));
  const rebased = kept.map((at) => {
    const parent = parents.get(at);
    const toll = tolls[at]!;
    return parent === undefined ? toll : { ...toll, value: { ...toll.value, partOf: kept.indexOf(parent) } };
  });
  return { tolls: rebased, history, adopted, issues };
}

function historyOf(signature: Signature, outcome: Outcome): TollHistory[] {
  const asOf = signature.report?.publishedAt?.slice(0, 10) ?? null;
  const claim = signature.claim.id;
  return totalsOf(signature, outcome).flatMap(({ value }) => [
    ...(value.previous ? [{ outcome, ...value.previous, asOf: null, claim, previous: true }] : []),
    { outcome, min: value.min, max: value.max, asOf, claim, previous: false },
  ]);
}

const figure = ({ min, max }: Pick<Toll, "min" | "max">) => (min === max ? String(min) : `${min ?? ""}–${max ?? ""}`);

/** Figures of two reports that can't both be true, and of which neither is told as the other's earlier state. */
function findDisagreement(tellers: readonly Signature[], outcome: Outcome): Issue | null {
  const totals = tellers.flatMap((one) => totalsOf(one, outcome).map((toll) => ({ toll, report: one.claim.report })));
  const replaced = totals.flatMap(({ toll }) => (toll.value.previous ? [toll.value.previous] : []));
  const standing = totals.filter(({ toll }) => !replaced.some((earlier) => sameFigure(earlier, toll.value)));
  const shown = new Map(standing.map((one) => [`${one.report} ${figure(one.toll.value)}`, one]));
  const distinct = [...shown.values()].slice(0, 64);
  const clashing = distinct.filter((one) =>
    distinct.some((other) => other.report !== one.report && !overlaps(one.toll.value, other.toll.value)),
  );
  if (clashing.length === 0) return null;
  const figures = [...new Set(clashing.map(({ toll }) => figure(toll.value)))].join(", ");
  return raiseIssue(
    "toll-disagrees",
    mergeEvidence(clashing.map(({ toll }) => toll.evidence)),
    `${outcome} ${figures}`,
  );
}
