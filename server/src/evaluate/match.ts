import type { Claim } from "../../../coder/src/model/index.ts";
import { assignBest } from "./assign.ts";
import { daysApart, familyOf, isSameTime, scoreLikeness } from "./compare.ts";
import type { CorpusItem, GoldClaim } from "./corpus.ts";
import {
  type Coded,
  findGoldReport,
  findGoldReports,
  tellingEvidence,
  tellingWords,
  touchesWords,
} from "./place-in-item.ts";

/** A claim of the gold with the answer to it, of one report. */
export type Pair = { readonly gold: GoldClaim; readonly answer: Claim };

/** What became of the claims of one gold report. */
type Matched = {
  readonly report: number;
  readonly pairs: readonly Pair[];
  /** Claims of the gold that nothing answers. */
  readonly missed: readonly GoldClaim[];
  /** Answers that no claim of the gold stands behind. */
  readonly invented: readonly Claim[];
};

const told = new Set<string>(["happened", "ongoing", "planned", "denied"]);

/** Whether a claim tells a happening, not history, a count over a period or a mere possibility. */
export const tellsEvent = ({ status }: { readonly status: string }): boolean => told.has(status);

/** Whether the gold holds an answer to account for this claim. */
export const isAsked = (gold: GoldClaim): boolean => !gold.optional && tellsEvent(gold);

/** How well an answer fits a claim of the gold; 0 where they can't be the same happening. */
function weigh(gold: GoldClaim, answer: Claim, overlaps: boolean, isOnlyOne: boolean): number {
  const when = answer.when?.value ?? null;
  const likeness = scoreLikeness(gold, answer, overlaps);
  const isSameType = gold.type === answer.type;
  if (gold.when && when) {
    if (daysApart(gold.when, when) > 1) return 0;
    // without two days to compare, words, or type with place, count or actor, must tell that it is the same
  } else if (!overlaps && !isOnlyOne && !(isSameType && likeness > 0)) return 0;
  // another type on the same day, with no word, place, count or actor in common, is another happening
  if (!isSameType && likeness === 0) return 0;
  const isSameDay = gold.when !== null && when !== null && isSameTime(gold.when, when, 0);
  return (isAsked(gold) ? 10 : 8) + (isSameType ? 2 : 0) + (isSameDay ? 1 : 0) + likeness;
}

/** Pairs claims with the gold, one to one, inside each report and family of types, for the best total fit. */
export function matchClaims(corpusItem: CorpusItem, coded: Coded): Matched[] {
  const { gold, item } = corpusItem;
  const stretches = findGoldReports(corpusItem);
  const reports = new Map(coded.reports.map((report) => [report.id, report]));
  const home = new Map(coded.claims.map((claim) => [claim, findGoldReport(claim, coded, stretches)]));
  return stretches.map((inside, report) => {
    const asked = gold.claims.filter((claim) => claim.report === report);
    const answers = coded.claims.filter((claim) => home.get(claim) === report);
    const pairs: Pair[] = [];
    for (const family of new Set(asked.map((claim) => familyOf(claim.type)))) {
      const rows = asked.filter((claim) => familyOf(claim.type) === family);
      const columns = answers.filter((claim) => familyOf(claim.type) === family);
      const isOnlyOne = rows.length === 1 && columns.length === 1;
      const weights = rows.map((row) =>
        columns.map((column) => {
          const evidence = tellingEvidence(column);
          const overlaps = tellingWords(row).some((words) => touchesWords(evidence, words, item.text, inside, reports));
          return weigh(row, column, overlaps, isOnlyOne);
        }),
      );
      assignBest(weights).forEach((column, row) => {
        const [goldClaim, answer] = [rows[row], column === null ? undefined : columns[column]];
        if (goldClaim && answer) pairs.push({ gold: goldClaim, answer });
      });
    }
    const isPaired = (claim: GoldClaim | Claim) => pairs.some((pair) => pair.gold === claim || pair.answer === claim);
    return {
      report,
      pairs,
      missed: asked.filter((claim) => !isPaired(claim)),
      invented: answers.filter((claim) => !isPaired(claim)),
    };
  });
}
