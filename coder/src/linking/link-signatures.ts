import type { Claim, Event, Report } from "../model/index.ts";
import { buildEvent } from "./build-event.ts";
import { clusterClaims } from "./cluster-claims.ts";
import { openOrigins } from "./count-origins.ts";
import { readMinute } from "./read-day.ts";
import { readSignature, type Signature } from "./read-signature.ts";
import type { TraitsOf } from "./type-traits.ts";

/** The events of one run and how many pairs of claims were compared to find them. */
type Linked = { readonly events: readonly Event[]; readonly comparisons: number };

/** By publication, undated first; then by place in the items, so that the order in which reports are handed in never counts. */
function rankReports(reports: readonly Report[]): Map<string, number> {
  const minutes = new Map(
    reports.map((report) => [
      report.id,
      report.publishedAt ? (readMinute(report.publishedAt) ?? -Infinity) : -Infinity,
    ]),
  );
  const sorted = [...new Map(reports.map((report) => [report.id, report])).values()].sort((a, b) => {
    const [one, other] = [minutes.get(a.id)!, minutes.get(b.id)!];
    if (one !== other) return one - other;
    return compareTold(a, b);
  });
  return new Map(sorted.map((report, rank) => [report.id, rank]));
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const compareTold = (a: Report, b: Report) =>
  compareText(a.item.name, b.item.name) ||
  (a.item.line ?? 0) - (b.item.line ?? 0) ||
  a.span.start - b.span.start ||
  compareText(a.id, b.id);

/**
 * Links claims and counts its comparisons; linkClaims is the door.
 * @example linkSignatures(reports, claims, fold, traitsOf).comparisons // 1204
 */
export function linkSignatures(
  reports: readonly Report[],
  claims: readonly Claim[],
  fold: (name: string) => string,
  traitsOf: TraitsOf,
): Linked {
  const known = new Map<string, string>();
  const foldOnce = (name: string) => {
    // whole texts are folded once and forgotten; names come again and again
    if (name.length > 80) return fold(name);
    const folded = known.get(name) ?? fold(name);
    known.set(name, folded);
    return folded;
  };
  const ranks = rankReports(reports);
  const reportOf = new Map(reports.map((report) => [report.id, report]));
  const unique = [...new Map(claims.map((claim) => [claim.id, claim])).values()]
    // a count over a period or many places is never an event
    .filter((claim) => claim.status !== "aggregate")
    .sort((a, b) => compareText(a.id, b.id));
  const signatures = unique.map((claim, index) =>
    readSignature(
      claim,
      traitsOf(claim.type) ?? {},
      reportOf.get(claim.report) ?? null,
      index,
      ranks.get(claim.report) ?? -1,
      foldOnce,
    ),
  );
  const { clusters, comparisons } = clusterClaims(signatures);
  const context = { fold: foldOnce, countOrigins: openOrigins(fold) };
  const told = clusters.map(({ members, weakest }) => {
    const ordered = members.toSorted((a, b) => a.order - b.order || a.index - b.index);
    return { first: members.toSorted(byTelling)[0]!, event: buildEvent(ordered, weakest, context) };
  });
  const events = told.sort((a, b) => byTelling(a.first, b.first)).map(({ event }) => event);
  return { events, comparisons };
}

/** Where a claim stands in what was handed in: events come out in the order in which they are first told. */
function byTelling(a: Signature, b: Signature): number {
  if (a.report && b.report && a.report !== b.report) return compareTold(a.report, b.report);
  if (a.report !== b.report) return a.report ? -1 : b.report ? 1 : 0;
  return a.claim.trigger.start - b.claim.trigger.start || a.index - b.index;
}
