import type { Hit } from "../../grammar/lexicon.ts";
import type { Document } from "../../text/index.ts";
import type { ActorWords, PeopleWord, RegisteredActor } from "./words.ts";

/**
 * Whether a word may head a phrase: «منتسب» may carry any preposition; an attached pronoun other than «our» and «their»
 * makes it another word too often.
 * @example allowedHead(hit)
 */
export const allowedHead = (hit: Hit<PeopleWord>) =>
  !(hit.before.includes("ك") && hit.length === 1) && !isFeminineFighter(hit) && hit.after !== "ي" && hit.after !== "ني";

/** «مهاجمة» is an attack and «مقاتلة» a plane before either is a woman who fights. */
const isFeminineFighter = (hit: Hit<PeopleWord>) =>
  hit.length === 1 &&
  hit.value.nature === "people" &&
  hit.value.kind !== "civilians" &&
  hit.value.sex !== "female" &&
  hit.form.number === "singular" &&
  hit.form.word.endsWith("ه");

/** «هجوم عسكري»: a word that is an adjective too is one after a noun that it agrees with. @example isAdjective(document, words, index, hit) */
export function isAdjective(document: Document, words: ActorWords, index: number, hit: Hit<PeopleWord>): boolean {
  if (
    hit.length > 1 ||
    hit.form.number !== "singular" ||
    hit.value.nature !== "people" ||
    !words.adjectives.match(document.tokens, index)[0]
  )
    return false;
  const previous = document.tokens[index - 1];
  if (previous?.kind !== "word" || document.sentenceOf[index - 1] !== document.sentenceOf[index]) return false;
  const isStop =
    words.stops.has(previous.norm) || (/^[وف]/u.test(previous.norm) && words.stops.has(previous.norm.slice(1)));
  return !isStop && !words.outcomes.match(document.tokens, index - 1)[0];
}

/**
 * «الشؤون الداخلية», «حرب داخلية»: the adjective that is short for a ministry follows a noun with which it agrees.
 * @example isOnlyAdjective(document, index, hit)
 */
export function isOnlyAdjective(document: Document, index: number, hit: Hit<unknown>): boolean {
  if (hit.length > 1 || !/^(داخليه|خارجيه)$/u.test(hit.form.word)) return false;
  const previous = document.tokens[index - 1];
  const isAfterWord = previous?.kind === "word" && document.sentenceOf[index - 1] === document.sentenceOf[index];
  if (!isAfterWord) return false;
  const { norm } = previous;
  const isJoined = hit.before.startsWith("و");
  const isArticled = /^[وف]?[بلك]?(ال|لل).{3}/u.test(norm) && !/^الت.*[تي]$/u.test(norm);
  if (hit.before.endsWith("ال")) return isArticled && (!isJoined || /يه$/u.test(norm));
  return hit.before === "" && /(ه|ات|ء)$/u.test(norm) && !isArticled;
}

/** Of actors that bore one name in turn, the one of the day; without a day, the latest. @example pickByDate(hits, "2019-04-12") */
export function pickByDate(
  hits: readonly Hit<RegisteredActor>[],
  asOf: string | undefined,
): Hit<RegisteredActor> | undefined {
  const same = hits.filter((hit) => hit.length === hits[0]?.length);
  const covers = ({ since, until }: RegisteredActor) =>
    asOf === undefined || ((since === "" || since <= asOf) && (until === "" || asOf.slice(0, until.length) <= until));
  return (
    same.find((hit) => covers(hit.value)) ??
    same.reduce<Hit<RegisteredActor> | undefined>(
      (best, hit) => (best === undefined || hit.value.since > best.value.since ? hit : best),
      undefined,
    )
  );
}
