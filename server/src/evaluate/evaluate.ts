import type { Claim, EventType, Issue, Item, Report } from "../../../coder/src/model/index.ts";
import { type CorpusItem, readCorpus } from "./corpus.ts";
import { type Field, fields } from "./fields.ts";
import { judgePair, judgeQuotes, judgeReports, showGold, type Verdict } from "./judge.ts";
import { isAsked, matchClaims, tellsEvent } from "./match.ts";
import { answer as showAnswer } from "./show.ts";
import { newTally, type Tally } from "./tally.ts";

/** The part of the coder that an evaluation needs. */
export type ItemCoder = {
  codeItem(item: Item): {
    readonly reports: readonly Report[];
    readonly claims: readonly Claim[];
    readonly issues: readonly Issue[];
  };
};

/** How often a type is in the gold, was answered, and how often each found the other. */
type TypeTally = { gold: number; found: number; answers: number; founded: number; typeRight: number };

/** One thing that is not as the gold has it. */
export type Miss = {
  readonly file: string;
  readonly report: number | null;
  readonly is: "missed" | "invented" | "wrong" | "extra";
  readonly field: Field | "event";
  readonly gold: string;
  readonly answer: string;
};

/** What one part of the corpus came to. */
export type Evaluation = {
  readonly part: CorpusItem["part"];
  texts: number;
  reports: number;
  /** Claims of the gold that count, and those of them that were found. */
  events: number;
  found: number;
  /** Answers that count: the found ones and the invented ones. */
  answers: number;
  invented: number;
  /** Reports in which nothing happens, those in which something was invented, and how much. */
  quietReports: number;
  disturbedReports: number;
  inventedInQuiet: number;
  readonly fields: Record<Field, Tally>;
  readonly types: Partial<Record<EventType, TypeTally>>;
  readonly misses: Miss[];
};

function newEvaluation(part: CorpusItem["part"]): Evaluation {
  const tallies = Object.fromEntries(Object.keys(fields).map((field) => [field, newTally()])) as Record<Field, Tally>;
  const counts = {
    texts: 0,
    reports: 0,
    events: 0,
    found: 0,
    answers: 0,
    invented: 0,
    quietReports: 0,
    disturbedReports: 0,
    inventedInQuiet: 0,
  };
  return { part, ...counts, fields: tallies, types: {}, misses: [] };
}

function typeTally(evaluation: Evaluation, type: EventType): TypeTally {
  evaluation.types[type] ??= { gold: 0, found: 0, answers: 0, founded: 0, typeRight: 0 };
  return evaluation.types[type];
}

/** Counts what one text came to. */
function addItem(evaluation: Evaluation, corpusItem: CorpusItem, coder: ItemCoder): void {
  const { gold, item } = corpusItem;
  const coded = coder.codeItem(item);
  const reports = new Map(coded.reports.map((report) => [report.id, report]));
  const miss = (report: number | null, is: Miss["is"], field: Miss["field"], want: string, got: string) =>
    evaluation.misses.push({ file: item.name, report, is, field, gold: want, answer: got });
  const count = (report: number | null, verdicts: readonly Verdict[]) => {
    for (const { field, is, gold: want, answer: got } of verdicts) {
      const tally = evaluation.fields[field];
      if (is === "extra") tally.extra++;
      else tally.of++;
      if (is === "right") tally.right++;
      else miss(report, is, field, want, got);
    }
  };
  evaluation.texts++;
  evaluation.reports += gold.reports.length;
  count(null, judgeReports(corpusItem, coded));
  count(null, judgeQuotes(coded.claims, reports));
  for (const { report, pairs, missed, invented } of matchClaims(corpusItem, coded)) {
    for (const pair of pairs.filter((one) => isAsked(one.gold))) {
      evaluation.events++;
      evaluation.found++;
      evaluation.answers++;
      const [asked, answered] = [typeTally(evaluation, pair.gold.type), typeTally(evaluation, pair.answer.type)];
      asked.gold++;
      asked.found++;
      answered.answers++;
      answered.founded++;
      if (pair.gold.type === pair.answer.type) asked.typeRight++;
      count(report, judgePair(pair, corpusItem, reports));
    }
    for (const claim of missed.filter(isAsked)) {
      evaluation.events++;
      typeTally(evaluation, claim.type).gold++;
      miss(report, "missed", "event", showGold(claim), "–");
    }
    const counted = invented.filter(tellsEvent);
    for (const claim of counted) {
      evaluation.answers++;
      evaluation.invented++;
      typeTally(evaluation, claim.type).answers++;
      miss(report, "invented", "event", "–", showAnswer(claim));
    }
    if (gold.claims.some((claim) => claim.report === report)) continue;
    evaluation.quietReports++;
    evaluation.inventedInQuiet += counted.length;
    if (counted.length > 0) evaluation.disturbedReports++;
  }
}

/**
 * Codes every text of a corpus and holds the answers against its gold; one evaluation for each part of the corpus.
 * The misses of the held-out part are left out unless asked for, so that nobody comes to tune on them.
 * @example evaluateCorpus("corpus", coder).map(formatTable)
 */
export function evaluateCorpus(
  folder: string,
  coder: ItemCoder,
  options: { readonly missesOfTest?: boolean } = {},
): Evaluation[] {
  const evaluations = new Map<string, Evaluation>();
  for (const corpusItem of readCorpus(folder)) {
    const evaluation = evaluations.get(corpusItem.part) ?? newEvaluation(corpusItem.part);
    evaluations.set(corpusItem.part, evaluation);
    addItem(evaluation, corpusItem, coder);
  }
  for (const evaluation of evaluations.values()) {
    if (evaluation.part === "test" && !options.missesOfTest) evaluation.misses.length = 0;
  }
  return [...evaluations.values()].sort((a, b) => (a.part < b.part ? 1 : -1));
}
