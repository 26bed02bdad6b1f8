import type { Outcome } from "../../model/index.ts";
import type { Document } from "../../text/index.ts";
import type { ActorRead, NumberRead, TollRead } from "../reading.ts";
import { type AnalyticLanguage, lexiconOf } from "./language.ts";
import { chainOf } from "./tolls-chains.ts";
import { readAmong, readInner, readNoun } from "./tolls-nouns.ts";
import { phrasesOf } from "./tolls-phrases.ts";
import { hitOf, type OutcomeHit, type OutcomeWord, openTollScan, type TollFrame, type TollScan } from "./tolls-scan.ts";
import { addFigures, markFormer, readTally } from "./tolls-tallies.ts";
import { readLoss, readVerb } from "./tolls-verbs.ts";

/** Said of a subject with «be»: "three are missing". */
const isPredicate = ({ tokens, small }: TollScan, i: number) =>
  [1, 2, 3].some((back) => small.is("be", tokens[i - back]) && tokens[i - 1]?.kind === "word");

/** «the killing of 12»: a gerund that is a noun. */
const isVerbalNoun = ({ tokens, small }: TollScan, hit: OutcomeHit, i: number) =>
  hit.form.shape === "gerund" && small.is("of", tokens[i + hit.length]);

function readSentence(scan: TollScan, first: number, last: number): void {
  const begun = scan.tolls.length;
  if (!scan.hits.slice(first, last).some((hits) => hits.length > 0)) return;
  const phrases = phrasesOf(scan, first, last);
  if (phrases.length === 0) return;
  const chain = chainOf(scan, phrases);
  const inner = new Set(phrases.flatMap((phrase) => (phrase.inner ? [phrase.inner.at] : [])));
  const frameAt = (i: number, frames: readonly TollFrame[]) => hitOf(scan, i, frames);
  for (let i = first; i < last; i++) {
    const life = frameAt(i, ["life"]);
    if (life) readNoun(scan, chain, life, i, last);
    const loss = frameAt(i, ["loss"]);
    if (loss) readLoss(scan, chain, loss, i, last);
    const voice = frameAt(i, ["voice"]);
    if (voice && isVerbalNoun(scan, voice, i)) {
      readNoun(scan, chain, { ...voice, value: { ...voice.value, frame: "noun" } }, i, last);
      continue;
    }
    const state = frameAt(i, ["state"]);
    const verb = voice ?? frameAt(i, ["subject"]) ?? (state && isPredicate(scan, i) ? state : null);
    const isOwn = inner.has(i);
    if (verb && !isOwn) readVerb(scan, chain, verb, i, first, last);
    const noun = frameAt(i, ["noun"]);
    if (noun && !isOwn) readNoun(scan, chain, noun, i, last);
  }
  for (const [index, phrase] of phrases.entries())
    if (phrase.inner && !scan.takenBy.has(phrase.from)) readInner(scan, chain, index);
  for (let i = first; i < last; i++) {
    const tally = frameAt(i, ["tally"]);
    if (tally) readTally(scan, chain, tally, i, first, last);
    const counted = frameAt(i, ["counted", "state", "voice"]);
    if (counted && !inner.has(i)) readAmong(scan, chain, counted, i);
  }
  addFigures(scan, begun, first);
  markFormer(scan, begun, first);
}

/**
 * Makes the reader of counts of people with an outcome for a language with fixed word order, from its outcomes.tsv.
 * @example buildTollReader(english)(document, numbers, actors) // "12 people were killed and 7 wounded" gives two
 */
export function buildTollReader(
  language: AnalyticLanguage,
): (document: Document, numbers: readonly NumberRead[], actors: readonly ActorRead[]) => TollRead[] {
  const outcomes = lexiconOf(language, "outcomes.tsv", ["outcome", "frame", "who", "with"], (row): OutcomeWord => {
    const needs = row.with === "" ? [] : row.with.split(",").map(language.inflection.fold);
    return {
      outcome: row.outcome as Outcome,
      frame: row.frame as TollFrame,
      who: row.who as OutcomeWord["who"],
      needs,
    };
  });
  return (document, numbers, actors) => {
    const scan = openTollScan(document, outcomes, language.small, language.adjectives, numbers, actors);
    for (const sentence of document.sentences) readSentence(scan, sentence.first, sentence.last);
    return scan.tolls.map((toll) => ({ ...toll }));
  };
}
