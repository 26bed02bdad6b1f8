import type { Claim, EventType, Issue, Item, Report } from "../../../coder/src/model/index.ts";
import { type CalibratedField, marksOf, type Rated, rateEvent } from "../../../coder/src/pipeline/calibrate.ts";
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

/** How sure the coder was of one value or claim, by which marks, and whether it was right. */
export type Judged = { readonly confidence: number; readonly marks: readonly string[]; readonly isRight: boolean };

/** What one part of the corpus came to, in one language or in all. */
export type Evaluation = {
  readonly part: CorpusItem["part"];
  /** BCP 47, or "all". */
  readonly language: string;
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
  readonly judged: Judged[];
  readonly misses: Miss[];
};

/** What kind of value a field of the table judges. */
function calibratedAs(field: Field): CalibratedField {
  if (field.startsWith("date")) return "when";
  if (field.startsWith("place") || field === "country") return "where";
  if (field === "killed" || field === "injured") return "toll";
  return field === "speaker" || field === "materiel" ? field : "actor";
}

function newEvaluation(part: CorpusItem["part"], language: string): Evaluation {
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
  return { part, language, ...counts, fields: tallies, types: {}, judged: [], misses: [] };
}

function typeTally(evaluation: Evaluation, type: EventType): TypeTally {
  evaluation.types[type] ??= { gold: 0, found: 0, answers: 0, founded: 0, typeRight: 0 };
  return evaluation.types[type];
}

/** Counts what one text came to. */
function addItem(evaluation: Evaluation, corpusItem: CorpusItem, coded: ReturnType<ItemCoder["codeItem"]>): void {
  const { gold, item } = corpusItem;
  const reports = new Map(coded.reports.map((report) => [report.id, report]));
  const miss = (report: number | null, is: Miss["is"], field: Miss["field"], want: string, got: string) =>
    evaluation.misses.push({ file: item.name, report, is, field, gold: want, answer: got });
  const judge = (field: CalibratedField, claim: Claim, value: Rated, isRight: boolean) => {
    const report = reports.get(claim.report)!;
    const claims = coded.claims.filter((one) => one.report === claim.report);
    const marks = marksOf(field, { claim, report, claims }, value);
    evaluation.judged.push({ confidence: value.confidence, marks, isRight });
  };
  const count = (report: number | null, verdicts: readonly Verdict[], claim?: Claim) => {
    for (const { field, is, gold: want, answer: got, value } of verdicts) {
      if (value && claim) judge(calibratedAs(field), claim, value, is === "right");
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
      count(report, judgePair(pair, corpusItem, reports), pair.answer);
      judge("event", pair.answer, rateEvent(pair.answer), true);
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
      judge("event", claim, rateEvent(claim), false);
      typeTally(evaluation, claim.type).answers++;
      miss(report, "invented", "event", "–", showAnswer(claim));
    }
    if (gold.claims.some((claim) => claim.report === report)) continue;
    evaluation.quietReports++;
    evaluation.inventedInQuiet += counted.length;
    if (counted.length > 0) evaluation.disturbedReports++;
  }
}

const all = "all";

/** The language that most of a text's reports were read in. */
function languageOf(reports: readonly Report[]): string {
  const counts = Map.groupBy(reports, ({ language }) => language.split("-", 1)[0]!);
  return [...counts].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? "und";
}

/**
 * Codes every text of a corpus and holds the answers against its gold; one evaluation for each part of the corpus and,
 * where it has several languages, for each of these. The misses of the held-out part are left out unless asked for, so
 * that nobody comes to tune on them.
 * @example evaluateCorpus("corpus", coder).map(formatTable)
 */
export function evaluateCorpus(
  folder: string,
  coder: ItemCoder,
  options: { readonly missesOfTest?: boolean } = {},
): Evaluation[] {
  const evaluations = new Map<string, Evaluation>();
  for (const corpusItem of readCorpus(folder)) {
    const coded = coder.codeItem(corpusItem.item);
    for (const language of [all, languageOf(coded.reports)]) {
      const key = `${corpusItem.part} ${language}`;
      const evaluation = evaluations.get(key) ?? newEvaluation(corpusItem.part, language);
      evaluations.set(key, evaluation);
      addItem(evaluation, corpusItem, coded);
    }
  }
  const found = [...evaluations.values()];
  for (const { part, misses } of found) if (part === "test" && !options.missesOfTest) misses.length = 0;
  const isOnly = (one: Evaluation) => found.filter(({ part }) => part === one.part).length === 2;
  return found
    .filter((one) => !(one.language !== all && isOnly(one)))
    .sort((a, b) => (a.part === b.part ? (a.language < b.language ? -1 : 1) : a.part < b.part ? 1 : -1));
}
