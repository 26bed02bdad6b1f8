import { type Document, quoteOf } from "../../text/index.ts";
import type { ActorWords } from "./words.ts";

/** Words that tie the parts of a name together and never end one. */
export const nameLinks: ReadonlySet<string> = new Set(
  "عبد ولد بن ابن ال ابو ابي ام اغ اق بنت با دي فون فان لو دو اد سيدي مولاي الحاج حاج شيخ ديل دا لا".split(" "),
);

/** Names that begin like a verb of the present. */
const ownYa =
  /^(يحي|يوسف|يوسوف|ياسين|ياسر|ياسمين|يعقوب|يونس|يزيد|يسري|يوري|يوهان|يان|يلدر|ياكوب|ياي|ياو|يفغ|يفجي|يعلون|ييل|ياسو|يات|يسار)/u;

/** Before these a surname is the name of a place or thing. */
export const places =
  /^[وفبلك]*(ال)?(مدينه|قريه|بلده|حي|شارع|طريق|مطار|مستشفي|جامعه|مدرسه|ملعب|جسر|ساحه|ميدان|حركه|جبل|وادي|سد|مسجد|جامع|كتيبه|لواء|معسكر|مخيم|منطقه|ولايه|اقليم|محافظه|اسره|عاءله|عايله|قبيله)$/u;

const isLink = (norm: string | undefined) => norm !== undefined && nameLinks.has(norm);

/** Whether a token may be a part of a person's name; Arabic has no capitals, so this is what is left. */
export function isNameToken(document: Document, words: ActorWords, index: number, first: boolean): boolean {
  const token = document.tokens[index];
  if (token?.kind !== "word" || token.norm.length < 2 || !/\p{Script=Arabic}/u.test(token.text)) return false;
  const { norm } = token;
  // «علي» is a name, «على» a preposition; folded they are one
  if (norm === "علي" && token.text.endsWith("ي")) return true;
  if (words.stops.has(norm) || (norm.length > 4 && /^[وف]/u.test(norm) && words.stops.has(norm.slice(1)))) return false;
  if (nameLinks.has(norm)) return norm !== "لا" || !first;
  if (words.givenNames.has(norm)) return true;
  if (first && norm.startsWith("و") && !words.ownWaw(norm)) return false;
  if (!first && /^ل[يت].{3}/u.test(norm)) return false;
  if (norm.length > 3 && /^[بلك]/u.test(norm) && words.stops.has(norm.slice(1))) return false;
  if (/^([بل]|لل|و)ال/u.test(norm) || /^[وبف]ال../u.test(norm) || /^لل/u.test(norm)) return false;
  if (norm.startsWith("ي") && !ownYa.test(norm)) return false;
  const isAfterGiven = !first && words.givenNames.has(document.tokens[index - 1]?.norm ?? "");
  if (token.text.includes("\u064b") || (!isAfterGiven && /.{3}(هم|هما|ها)$/u.test(norm))) return false;
  if (!norm.startsWith("ال") && /.{4}(يه|ات)$/u.test(norm)) return false;
  const previous = document.tokens[index - 1];
  if (
    norm.startsWith("ال") &&
    !first &&
    previous &&
    !isLink(previous.norm) &&
    /(يه|ين|ون|ات)$/u.test(previous.norm) &&
    !words.givenNames.has(previous.norm)
  )
    return false;
  if (isAfterGiven && norm === "امير") return true;
  return !isKnown(words, document, index, first);
}

/** The word is known as something else: an office, people, a country, a body. */
function isKnown(words: ActorWords, document: Document, index: number, first: boolean): boolean {
  const plain = (hit: { before: string; after: string }) => hit.after === "" || hit.after === "ا";
  const { tokens } = document;
  const front = (before: string) =>
    before === "" || before.endsWith("ال") || (!first && tokens[index]!.norm.length > 4);
  if (
    words.offices
      .match(tokens, index)
      .some(
        (hit) =>
          hit.value.nature !== "rank" &&
          (hit.value.nature === "office" || hit.before.endsWith("ال")) &&
          plain(hit) &&
          front(hit.before),
      )
  )
    return true;
  if (words.people.match(tokens, index).some((hit) => plain(hit) && front(hit.before))) return true;
  if (words.demonyms.match(tokens, index).some((hit) => hit.before.endsWith("ال"))) return true;
  if (
    words.countries.match(tokens, index).some((hit) => front(hit.before) && (hit.value.isName || hit.value.isCapital))
  )
    return true;
  if (words.registry.match(tokens, index).some((hit) => hit.before === "" || hit.before === "ال")) return true;
  return words.bodies.match(tokens, index).some(plain);
}

/** «ديوب وكامارا» are two people; «وليد» and «ويدراوغو» are names that begin with the letter. */
export const isConjoined = (words: ActorWords, norm: string): boolean =>
  norm.startsWith("و") && norm.length > 3 && !words.ownWaw(norm);

/** The end of a name that begins here: one to three words with their links; the start itself where none begins. */
export function readName(document: Document, words: ActorWords, start: number): number {
  const sentence = document.sentenceOf[start];
  let index = start;
  let plain = 0;
  while (
    index - start < 7 &&
    document.sentenceOf[index] === sentence &&
    isNameToken(document, words, index, index === start)
  ) {
    const { norm } = document.tokens[index]!;
    const isTied = isLink(document.tokens[index - 1]?.norm);
    if (index > start && !isTied && isConjoined(words, norm)) break;
    // «سيرغي لافروف الصحافة»: after a surname an article begins another phrase
    const before = document.tokens[index - 1]?.norm ?? "";
    const mayTakeArticle =
      index - start <= 1 || isTied || isLink(document.tokens[index - 2]?.norm) || words.givenNames.has(before);
    if (norm.startsWith("ال") && norm !== "ال" && !mayTakeArticle) break;
    if (!nameLinks.has(norm) && ++plain > 3) break;
    index++;
  }
  while (index > start && nameLinks.has(document.tokens[index - 1]!.norm)) index--;
  if (
    index - start === 1 &&
    document.tokens[start]!.norm.startsWith("ال") &&
    !words.givenNames.has(document.tokens[start]!.norm)
  )
    return start;
  return index;
}

/** The start of a name that ends here, at least two words long; `end` itself where there is none. */
export function readNameBefore(document: Document, words: ActorWords, end: number, floor: number): number {
  let index = end;
  const sentence = document.sentenceOf[end - 1];
  while (
    index > floor &&
    end - index < 5 &&
    document.sentenceOf[index - 1] === sentence &&
    isNameToken(document, words, index - 1, false)
  )
    index--;
  while (
    index < end &&
    (nameLinks.has(document.tokens[index]!.norm)
      ? !isNameToken(document, words, index + 1, false)
      : !isNameToken(document, words, index, true))
  )
    index++;
  return end - index >= 2 ? index : end;
}

/**
 * The words of a body or of people without the clitic that a dictionary found at the front: «للجيش» is «الجيش».
 * @example nameWithout(document, 3, 5, hit.before)
 */
export function nameWithout(document: Document, from: number, to: number, before: string): string {
  const { norm } = document.tokens[from]!;
  const clitic = before.replace(/ال$/u, "");
  if (clitic === "" || !norm.startsWith(clitic)) return quoteOf(document, from, to);
  // the article loses its first letter after «ل»
  const isJoined = before.endsWith("ال") && clitic.endsWith("ل") && norm.startsWith(`${clitic}ل`);
  return isJoined ? `ال${nameOf(document, from, to, clitic.length + 1)}` : nameOf(document, from, to, clitic.length);
}

/** The words of a name without the conjunction or preposition written onto the first, `front` letters long. */
export function nameOf(document: Document, from: number, to: number, front = 0): string {
  const quote = quoteOf(document, from, to);
  let at = 0;
  for (let left = front; left > 0 && at < quote.length; at++) if (!/\p{M}/u.test(quote[at]!)) left--;
  return quote.slice(at);
}
