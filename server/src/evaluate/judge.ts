import type { Claim, Evidence, Report, Value } from "../../../coder/src/model/index.ts";
import { distanceOf, isSameActor, isSamePlaceName, isSameTime } from "./compare.ts";
import type { CorpusItem, GoldClaim } from "./corpus.ts";
import type { Field } from "./fields.ts";
import type { Pair } from "./match.ts";
import { type Coded, findGoldReports, touchesWords } from "./place-in-item.ts";
import * as show from "./show.ts";
import { goldTotalsOf, isSameToll, totalsOf } from "./tolls.ts";
import { isSameName } from "./words.ts";

/** One judgement: a value right or wrong, or (`extra`) a value that the gold does not have. */
export type Verdict = {
  readonly field: Field;
  readonly is: "right" | "wrong" | "extra";
  readonly gold: string;
  readonly answer: string;
  /** The value that is judged here, for how sure the coder was of it. */
  readonly value?: Value<unknown>;
};

const judged = (
  field: Field,
  isRight: boolean,
  gold: string,
  answer: string,
  value?: Value<unknown> | null,
): Verdict => ({
  field,
  is: isRight ? "right" : "wrong",
  gold,
  answer,
  ...(value ? { value } : {}),
});

const extra = (field: Field, gold: string, answer: string, value: Value<unknown>): Verdict => ({
  field,
  is: "extra",
  gold,
  answer,
  value,
});

function judgeWhen({ gold, answer }: Pair): Verdict[] {
  if (!gold.when) return answer.when ? [extra("dateExact", "–", show.when(answer), answer.when)] : [];
  const value = answer.when?.value;
  const words = `${gold.when.from}..${gold.when.to} «${gold.when.words}»`;
  return [
    judged("dateExact", value !== undefined && isSameTime(gold.when, value, 0), words, show.when(answer), answer.when),
    judged("dateNear", value !== undefined && isSameTime(gold.when, value, 1), words, show.when(answer)),
  ];
}

function judgeWhere({ gold, answer }: Pair): Verdict[] {
  const value = answer.where?.value;
  if (!gold.where) return answer.where ? [extra("placeName", "–", show.where(answer), answer.where)] : [];
  const { where } = gold;
  const words = `${where.name}${where.within ? ` in ${where.within}` : ""} ${where.country} ${where.precision} ${where.near ?? ""}`;
  const verdicts = [
    judged(
      "placeName",
      value !== undefined && isSamePlaceName(where, value),
      words,
      show.where(answer),
      where.near ? undefined : answer.where,
    ),
  ];
  if (where.near) {
    const distance = value ? distanceOf(where, value) : null;
    const isNear = distance !== null && distance <= where.near[2];
    verdicts.push(
      judged(
        "placeNear",
        isNear,
        words,
        `${show.where(answer)} ${distance === null ? "no point" : `${Math.round(distance)} km off`}`,
        answer.where,
      ),
    );
  }
  if (where.country) verdicts.push(judged("country", value?.country === where.country, words, show.where(answer)));
  return verdicts;
}

function judgeTolls({ gold, answer }: Pair): Verdict[] {
  return (["killed", "injured"] as const).flatMap((outcome) => {
    const [mine, theirs] = [goldTotalsOf(gold.tolls, outcome), totalsOf(answer, outcome)];
    const words = mine.map(show.goldToll).join(", ");
    const own = answer.tolls.filter(({ value }) => value.outcome === outcome && value.partOf === null);
    const [least] = own.toSorted((a, b) => a.confidence - b.confidence);
    if (mine.length === 0) return least ? [extra(outcome, "–", show.tolls(answer, outcome), least)] : [];
    return [judged(outcome, isSameToll(theirs, mine), words, show.tolls(answer, outcome), least)];
  });
}

/** Pairs each wanted value with one of the given; the others are extra. */
function judgeSet<G, A>(
  field: Field,
  wanted: readonly G[],
  given: readonly Value<A>[],
  isSame: (g: G, a: A) => boolean,
  showGold: (g: G) => string,
  showAnswer: (a: A) => string,
): Verdict[] {
  const left = [...given];
  const verdicts = wanted.map((want) => {
    const at = left.findIndex((one) => isSame(want, one.value));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    return judged(
      field,
      found !== undefined,
      showGold(want),
      found === undefined ? given.map((one) => showAnswer(one.value)).join("; ") || "–" : showAnswer(found.value),
      found,
    );
  });
  return [
    ...verdicts,
    ...left.map((one) => extra(field, wanted.map(showGold).join("; ") || "–", showAnswer(one.value), one)),
  ];
}

function judgeActors({ gold, answer }: Pair): Verdict[] {
  return (["perpetrator", "target", "victim", "party", "participant", "beneficiary"] as const).flatMap((role) => {
    const wanted = gold.actors.filter((actor) => actor.role === role);
    const given = answer.actors.filter(({ value }) => value.role === role);
    return judgeSet(role, wanted, given, (a, b) => isSameActor(a, b, role !== "participant"), show.actor, show.actor);
  });
}

function judgeSpeakers({ gold, answer }: Pair): Verdict[] {
  const showOne = (one: { speaker: string; kind: string }) => `${one.speaker} (${one.kind})`;
  return judgeSet(
    "speaker",
    gold.attribution,
    answer.attribution,
    (a, b) => isSameName(a.speaker, b.speaker),
    showOne,
    showOne,
  );
}

function judgeMateriel({ gold, answer }: Pair): Verdict[] {
  const key = show.materiel;
  return judgeSet("materiel", gold.materiel, answer.materiel, (a, b) => key(a) === key(b), key, key);
}

/** Right values whose evidence can be held against words of the gold: the date, the place, tolls, actors, speakers. */
function judgeEvidence(
  { gold, answer }: Pair,
  corpusItem: CorpusItem,
  reports: ReadonlyMap<string, Report>,
): Verdict[] {
  const inside = findGoldReports(corpusItem)[gold.report] ?? { start: 0, end: corpusItem.item.text.length };
  const held: [evidence: readonly Evidence[], words: string][] = [];
  if (gold.when && answer.when && isSameTime(gold.when, answer.when.value, 0))
    held.push([answer.when.evidence, gold.when.words]);
  if (gold.where && answer.where && isSamePlaceName(gold.where, answer.where.value))
    held.push([answer.where.evidence, gold.where.name]);
  for (const actor of gold.actors) {
    const given = answer.actors.filter(({ value }) => isSameActor(actor, value, true));
    if (given.length > 0) held.push([given.flatMap(({ evidence }) => evidence), actor.name]);
  }
  for (const { speaker } of gold.attribution) {
    const given = answer.attribution.filter(({ value }) => isSameName(speaker, value.speaker));
    if (given.length > 0) held.push([given.flatMap(({ evidence }) => evidence), speaker]);
  }
  for (const toll of gold.tolls) {
    const isSame = ({ value }: Claim["tolls"][number]) =>
      value.outcome === toll.outcome && value.min === toll.min && value.max === toll.max;
    const given = answer.tolls.filter(isSame).flatMap(({ evidence }) => evidence);
    if (given.length > 0) held.push([given, toll.words]);
  }
  return held.map(([evidence, words]) => {
    const touches = touchesWords(evidence, words, corpusItem.item.text, inside, reports);
    return judged("evidence", touches, words, evidence.map(({ quote }) => quote).join(" | "));
  });
}

/** All that is right or wrong about an answer to one claim of the gold. */
export function judgePair(pair: Pair, corpusItem: CorpusItem, reports: ReadonlyMap<string, Report>): Verdict[] {
  const { gold, answer } = pair;
  return [
    judged("type", gold.type === answer.type, gold.type, answer.type),
    judged("status", gold.status === answer.status, gold.status, answer.status),
    ...judgeWhen(pair),
    ...judgeWhere(pair),
    ...judgeTolls(pair),
    ...judgeActors(pair),
    ...judgeSpeakers(pair),
    ...judgeMateriel(pair),
    ...judgeEvidence(pair, corpusItem, reports),
  ];
}

/** Whether the text was cut into the reports that the gold names, with their titles and kinds. */
export function judgeReports({ gold }: CorpusItem, coded: Coded): Verdict[] {
  const isCounted = gold.reports.length === coded.reports.length;
  const verdicts = [judged("reports", isCounted, String(gold.reports.length), String(coded.reports.length))];
  gold.reports.forEach(({ title, kind }, index) => {
    const byTitle = title === null ? undefined : coded.reports.find((report) => report.title?.includes(title));
    const report = isCounted ? coded.reports[index] : byTitle;
    const given = report?.title ?? null;
    const isRight =
      report !== undefined && (title === null ? given === null : given !== null && isSameHeading(title, given));
    verdicts.push(judged("title", isRight, title ?? "none", report ? (given ?? "none") : "no such report"));
    verdicts.push(
      judged("kind", report?.kind === kind, `${kind}: ${title ?? "untitled"}`, report?.kind ?? "no such report"),
    );
  });
  return verdicts;
}

const isSameHeading = (a: string, b: string): boolean => a === b || (b.includes(a) && b.length <= a.length + 12);

/** Whether each quote of a claim is what stands at its place in the report. */
export function judgeQuotes(claims: readonly Claim[], reports: ReadonlyMap<string, Report>): Verdict[] {
  const isTrue = (one: Evidence) =>
    one.end > one.start && reports.get(one.report)?.[one.field]?.slice(one.start, one.end) === one.quote;
  return claims.flatMap((claim) => {
    const values = [
      claim.when,
      claim.where,
      ...claim.actors,
      ...claim.tolls,
      ...claim.materiel,
      ...claim.sites,
      ...claim.attribution,
    ];
    const evidence = [[claim.trigger], ...values.flatMap((value) => (value ? [value.evidence] : []))];
    return evidence.map((list) =>
      judged(
        "quotes",
        list.length > 0 && list.every(isTrue),
        "its words",
        list.map(({ quote }) => quote).join(" | ") || "no words",
      ),
    );
  });
}

/** The gold's claim in one line. */
export function showGold(gold: GoldClaim): string {
  return `${gold.type} ${gold.status} ${gold.when?.from ?? "undated"} ${gold.where?.name ?? "nowhere"} «${show.cut(gold.trigger)}»`;
}
