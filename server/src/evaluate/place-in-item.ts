import type { Claim, Evidence, Report } from "../../../coder/src/model/index.ts";
import type { CorpusItem, GoldClaim } from "./corpus.ts";
import { doOverlap, findQuote, type Stretch } from "./words.ts";

/** One text coded: what came out, and what stands where. */
export type Coded = { readonly reports: readonly Report[]; readonly claims: readonly Claim[] };

/** Where the gold's reports lie in the item, in order; a report whose heading isn't found begins with the line of its first trigger. */
export function findGoldReports({ item, gold }: CorpusItem): Stretch[] {
  const { text } = item;
  const starts = new Array<number>(gold.reports.length).fill(0);
  let end = text.length;
  // backwards, since a list of contents at the top may name every heading before
  for (let index = gold.reports.length - 1; index > 0; index--) {
    const title = gold.reports[index]?.title ?? null;
    let at = title === null ? -1 : findLine(text, title, end);
    if (at < 0) {
      const first = gold.claims.filter((claim) => claim.report === index).map((claim) => text.indexOf(claim.trigger));
      const told = Math.min(end, ...first.filter((one) => one >= 0 && one < end));
      at = Math.min(told, text.lastIndexOf("\n", told) + 1);
    }
    starts[index] = at;
    end = at;
  }
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}

/** Where a heading last stands before `end`: as a line of its own, else anywhere. */
function findLine(text: string, title: string, end: number): number {
  for (let at = text.lastIndexOf(title, end - 1); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(title, at - 1)) {
    const before = text.slice(text.lastIndexOf("\n", at - 1) + 1, at).trim();
    const after = (text.slice(at + title.length).split("\n", 1)[0] ?? "").trim();
    if (before.length <= 12 && after.length <= 12) return at;
  }
  return text.lastIndexOf(title, end - 1);
}

/** Where in the item a piece of evidence stands; none where its title is not in the text. */
export function placeEvidence(evidence: readonly Evidence[], reports: ReadonlyMap<string, Report>): Stretch[] {
  return evidence.flatMap(({ report: id, field, start, end }) => {
    const report = reports.get(id);
    if (!report) return [];
    const offset = field === "text" ? 0 : report.text.indexOf(report.title ?? "\0");
    if (offset < 0) return [];
    const base = report.span.start + offset;
    return [{ start: base + start, end: base + end }];
  });
}

/** The gold report that a claim belongs to: by its report's number, or by where its trigger stands if the counts differ. */
export function findGoldReport(claim: Claim, coded: Coded, stretches: readonly Stretch[]): number {
  const index = coded.reports.findIndex((report) => report.id === claim.report);
  if (coded.reports.length === stretches.length) return index;
  const reports = new Map(coded.reports.map((report) => [report.id, report]));
  const at = placeEvidence([claim.trigger], reports)[0]?.start ?? coded.reports[index]?.span.start ?? 0;
  return Math.max(
    0,
    stretches.findLastIndex((stretch) => stretch.start <= at),
  );
}

/** Whether evidence touches words of the gold, wherever these stand in its report. */
export function touchesWords(
  evidence: readonly Evidence[],
  words: string,
  text: string,
  inside: Stretch,
  reports: ReadonlyMap<string, Report>,
): boolean {
  if (doOverlap(placeEvidence(evidence, reports), findQuote(text, words, inside))) return true;
  // the heading tells it too: the same words elsewhere, whole
  return evidence.some(({ quote }) => quote.length >= 3 && (words.includes(quote) || quote.includes(words)));
}

/** The words of a claim that say what happened: its trigger and its tolls. */
export function tellingEvidence(claim: Claim): Evidence[] {
  return [claim.trigger, ...claim.tolls.flatMap((toll) => toll.evidence)];
}

/** The gold's words that say what happened. */
export function tellingWords(gold: GoldClaim): string[] {
  return [gold.trigger, ...gold.tolls.map((toll) => toll.words)].filter((words) => words.length >= 3);
}
