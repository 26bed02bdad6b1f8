import type { Trigger } from "../../grammar/event-type.ts";
import type { Hit, Inflection } from "../../grammar/lexicon.ts";
import type { Reading } from "../../grammar/reading.ts";
import type { Token } from "../../text/index.ts";
import type { Cover } from "./triggers-cover.ts";

type Phrases = readonly (readonly string[])[];

/** Signs that open a quotation. */
export const opening: ReadonlySet<string> = new Set(["“", '"', "«"]);
/** Signs that close one. */
export const closing: ReadonlySet<string> = new Set(["”", '"', "»"]);

const stripArticle = (word: string, article: string) =>
  word.startsWith(article) && word.length > article.length + 2 ? word.slice(article.length) : word;

/** The folded words of «b|c d»: one of the phrases; with a slash it is a verb in any of its forms. @example phrasesOf("école|marché", french) */
export const phrasesOf = (form: string, inflection: Inflection): Phrases =>
  form.split("|").flatMap((phrase) => {
    const isVerb = phrase.includes("/");
    if (isVerb) return inflection.inflect(inflection.fold(phrase), "verb").map(({ word }) => [word]);
    return [phrase.split(" ").map((word) => stripArticle(inflection.fold(word), inflection.article))];
  });

/** Whether the parts of a form that stand apart from its head are there. @example isComplete(reading, cover, 3, hit) */
export const isComplete = (reading: Reading, cover: Cover, index: number, hit: Hit<Trigger>): boolean =>
  (hit.value.second === undefined || secondOf(reading, cover, index, hit) !== null) &&
  (hit.value.subject === undefined || isAfterSubject(reading, index, hit));

/** How far the second part of a form may stand from a verb and from a noun. */
const reach = 14;
const nounReach = 8;

/** Signs at which a clause ends, so that what follows no longer belongs to its verb. */
const stops: ReadonlySet<string> = new Set([";", "؛", ":", "(", "“", "”", '"', "«", "»"]);

/** A quotation of more words is what somebody said. */
const longestName = 4;

/** Where a short quotation ends, or -1. */
function closingOf(tokens: readonly Token[], from: number): number {
  for (let i = from + 2; i <= from + longestName + 1; i++) if (closing.has(tokens[i]?.text ?? "")) return i;
  return -1;
}

/** Whether one of the phrases stands at a token. */
const isPhraseAt = (tokens: readonly Token[], at: number, phrases: Phrases): boolean =>
  phrases.some((words) =>
    words.every((word, place) => tokens[at + place]?.analyses.some(({ stem }) => stem === word) === true),
  );

/** Where the second part of a form stands: behind it, or before it as the subject of a passive: «des renforts ont été envoyés». @example secondOf(reading, cover, 3, hit) */
export function secondOf(
  reading: Reading,
  cover: Cover,
  index: number,
  { value, pos, form, length }: Hit<Trigger>,
): number | null {
  const behind = followed(reading, cover, index + length, value.second!, pos === "noun" ? nounReach : reach);
  if (behind !== null || pos !== "verb" || form.shape === undefined) return behind;
  const isPassive = reading.syntax.voiceOf(reading.document.tokens, index, form) === "passive";
  return isPassive ? preceded(reading, index, value.second!) : null;
}

/** «Un immeuble s'est effondré»: the verb of a thing that does it of itself. */
const isAfterSubject = (reading: Reading, index: number, { value, form }: Hit<Trigger>): boolean =>
  reading.syntax.voiceOf(reading.document.tokens, index, form) !== "passive" &&
  preceded(reading, index, value.subject!) !== null;

/** Where one of the phrases stands before a token in its clause, or null. */
function preceded({ document, syntax }: Reading, index: number, phrases: Phrases) {
  const { tokens, sentenceOf } = document;
  for (let i = index - 1; i >= Math.max(0, index - reach) && sentenceOf[i] === sentenceOf[index]; i--) {
    const token = tokens[i]!;
    if (stops.has(token.text) || syntax.cutsClause(token)) return null;
    if (isPhraseAt(tokens, i, phrases)) return i;
  }
  return null;
}

/** Where the second part of a form stands behind it, or null. */
function followed(
  { document: { tokens, sentenceOf }, syntax }: Reading,
  cover: Cover,
  from: number,
  then: Phrases,
  longest: number,
): number | null {
  let quoted = -1;
  for (let i = from, left = longest; i < tokens.length && left > 0 && sentenceOf[i] === sentenceOf[from - 1]; i++) {
    const token = tokens[i]!;
    if (isPhraseAt(tokens, i, then)) return i;
    // «عيّن الرئيس "حسين مخلوف" وزيرا»: a name in quotes ends no clause
    if (quoted < i && opening.has(token.text)) quoted = closingOf(tokens, i);
    if (i <= quoted) continue;
    // «(340) خيمة»: a number in brackets ends no clause
    const isFigure = token.text === "(" && tokens[i + 1]?.kind === "number" && tokens[i + 2]?.text === ")";
    if ((stops.has(token.text) && !isFigure) || syntax.cutsClause(token)) return null;
    // "sentenced, on Monday night, three men to death": dates and commas are put in between
    if (token.text !== "," && !cover.dates.has(i)) left--;
  }
  return null;
}
