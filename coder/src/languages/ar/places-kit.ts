import type { Hit, Lexicon } from "../../grammar/lexicon.ts";
import type { NumberRead } from "../../grammar/reading.ts";
import type { Document, Token } from "../../text/index.ts";
import type { ActorWords } from "./words.ts";

export type UnitWord = { readonly class: string; readonly unit: string; readonly form: string };
/**
 * What the gazetteer says of a spelling: a place for sure, one that may be another word, or none. With countries it
 * also says "likely" of a spelling that no alias holds but that sounds like a place there.
 */
export type NameCheck = (name: string, countries?: readonly string[]) => "sure" | "possible" | "likely" | null;

/** What the readers of place names share for one document. */
export type PlaceKit = {
  readonly document: Document;
  readonly words: ActorWords;
  readonly units: Lexicon<UnitWord>;
  readonly numbers: readonly NumberRead[];
  /** Measures among the numbers, by the token after their last. */
  readonly measuresByEnd: ReadonlyMap<number, readonly number[]>;
  readonly check: NameCheck;
  /** Tokens that are dates, numbers or persons, and the names read so far. */
  readonly taken: Uint8Array;
  readonly actorAt: Uint8Array;
  readonly personAt: Uint8Array;
  /** The length of the longest actor that a token heads. */
  readonly headed: Int32Array;
  /** Where the actors over a token begin and end at the widest. */
  readonly actorFrom: Int32Array;
  readonly actorTo: Int32Array;
  /** Countries that the document names or whose adjectives it uses, the likeliest first. */
  readonly countries: readonly string[];
};

export const dashes: ReadonlySet<string> = new Set(["-", "–", "—", "ـ", "−", "/"]);
export const opening: ReadonlySet<string> = new Set(["(", "«", '"', "“", "[", "'", "‘"]);
export const closing: ReadonlySet<string> = new Set([")", "»", '"', "”", "]", "'", "’"]);

const inWords = new Set([
  "في",
  "وفي",
  "ففي",
  "داخل",
  "بداخل",
  "عبر",
  "وسط",
  "بوسط",
  "فوق",
  "علي",
  "وعلي",
  "عند",
  "حول",
  "خارج",
  "ضمن",
]);
const fromWords = new Set(["من", "ومن"]);
const toWords = new Set(["الي", "نحو", "باتجاه", "صوب"]);
const visit = /^(زيار|يزور|تزور|زار|وصل|ووصل|يصل|تصل|وصول)/u;

export const normAt = (kit: PlaceKit, index: number): string => kit.document.tokens[index]?.norm ?? "";

export const sameSentence = (kit: PlaceKit, a: number, b: number): boolean =>
  kit.document.sentenceOf[a] === kit.document.sentenceOf[b] && b < kit.document.tokens.length && a >= 0;

/** «المالي» is an adjective, not the country; «السودان» always has its article. */
export const agreesInArticle = (before: string, form: string): boolean =>
  before.endsWith("ال") === form.startsWith("ال");

export function isStop(kit: PlaceKit, norm: string): boolean {
  return kit.words.stops.has(norm) || (/^[وف]/u.test(norm) && norm.length > 2 && kit.words.stops.has(norm.slice(1)));
}

const isPlain = (hit: Hit<unknown>) => hit.after === "" || hit.after === "ا";

/** Whether the list of words about places holds a token in one of the classes. */
export function hasClass(kit: PlaceKit, index: number, classes: readonly string[]): boolean {
  return kit.units
    .match(kit.document.tokens, index)
    .some((hit) => hit.length === 1 && isPlain(hit) && classes.includes(hit.value.class));
}

const withoutArticle = (before: string) => (before.endsWith("ال") ? before.slice(0, -2) : before);

/**
 * A common noun or adjective, never a name in running text; an ending such as «their» makes it one too. A name that the
 * gazetteer knows well is only given up for the plain form of a word: «القصرين» is no pair of castles.
 */
export function isCommon(kit: PlaceKit, index: number, clitic = "", isKnown = false): boolean {
  return kit.units.match(kit.document.tokens, index).some(
    (hit) =>
      hit.length === 1 &&
      ["common", "street", "site"].includes(hit.value.class) &&
      withoutArticle(hit.before) === clitic &&
      // the feminine that the inflection makes of every noun is often a name: «العقدة» is no «عقد»
      (!hit.form.word.endsWith("ه") || /[ةه]$/u.test(hit.value.form.split("/")[0]!) || hit.form.number === "plural") &&
      (!isKnown || (hit.after === "" && hit.form.number !== "dual" && hit.form.number !== "dual-or-plural")),
  );
}

/** A town that is an ordinary word, first name or adjective too. */
export function isHomonym(kit: PlaceKit, index: number, clitic = ""): boolean {
  return kit.units
    .match(kit.document.tokens, index)
    .some(
      (hit) =>
        hit.length === 1 &&
        hit.value.class === "homonym" &&
        hit.after === "" &&
        withoutArticle(hit.before) === clitic &&
        agreesInArticle(hit.before, hit.value.form),
    );
}

/** A word that another list of the pack holds: people, offices, adjectives, outcomes. */
export function isDictionary(kit: PlaceKit, index: number, clitic = "", isKnown = false): boolean {
  const { tokens } = kit.document;
  const { words } = kit;
  const lists: readonly Lexicon<unknown>[] = [
    words.people,
    words.offices,
    words.adjectives,
    words.bodies,
    words.outcomes,
    words.organisations,
  ];
  return (
    lists.some((list) =>
      list
        .match(tokens, index)
        .some(
          (hit) =>
            isPlain(hit) &&
            hit.length === 1 &&
            withoutArticle(hit.before) === clitic &&
            (!isKnown || !hit.form.number.startsWith("dual")),
        ),
    ) || isDemonym(kit, index) !== null
  );
}

/** The country of an adjective such as «الليبية»; without the article only where its ending shows what it is. */
export function isDemonym(kit: Pick<PlaceKit, "document" | "words">, index: number): string | null {
  const found = kit.words.demonyms
    .match(kit.document.tokens, index)
    .find(
      (hit) =>
        hit.after === "" &&
        (hit.before === "ال" || (hit.before === "" && /(ي|يه|يين|يون|يتين|يات|يان)$/u.test(hit.form.word))),
    );
  return found?.value.iso ?? null;
}

/** Whether a person's name covers a token. */
export const isPersonAt = (kit: PlaceKit, index: number): boolean => kit.personAt[index] === 1;

/** Whether a token is taken by a date, a number or a person; after «city of» «الشيخ زويد» is no sheikh. */
export function isTaken(kit: PlaceKit, index: number, isCalledPlace: boolean): boolean {
  if (!kit.taken[index]) return false;
  return !(isCalledPlace && isPersonAt(kit, index));
}

// forms of verbal nouns, participles and plurals that no list can hold in full; only words that no gazetteer knows are asked
const derived =
  /^(است|انت|انف|انق|انس|انه|اشت|اعت|اقت|اجت|احت|اخت|افت|الت|اكت|ارت|امت|ابت|يت|يس|مست|متم|مت)|^ت..ي[^اويه]$|^م..و.ه?$|^م.ا.[^ا]ه$|^ا..ا.$/u;
const ending = /(ات|ين|ون|يه|هم|ها)$/u;
const longName = 9;

/** Looks like a word built by Arabic grammar rather than a foreign or bare name. */
export function looksDerived(norm: string): boolean {
  if (/^(ال|لل|بال|وال)/u.test(norm) || derived.test(norm) || (ending.test(norm) && norm.length < longName))
    return true;
  return /^[بلوف]/u.test(norm) && norm.length > 4 && (derived.test(norm.slice(1)) || /^(ال|لل)/u.test(norm.slice(1)));
}

/** An unknown word that may well be a name: none of the lists holds it and grammar didn't build it. */
export function mayBeName(kit: PlaceKit, index: number, clitic = ""): boolean {
  const token = kit.document.tokens[index];
  if (token?.kind !== "word" || token.norm.length < 3 || kit.taken[index] || kit.actorAt[index]) return false;
  return (
    !isStop(kit, token.norm) &&
    !isCommon(kit, index, clitic) &&
    !isHomonym(kit, index, clitic) &&
    !isDictionary(kit, index, clitic)
  );
}

/** How the words before a name tie it to its sentence; `clitic` is what was joined to it. */
export function relationBefore(kit: PlaceKit, index: number, clitic: string): "at" | "from" | "to" | "none" {
  const { tokens } = kit.document;
  const at = tokens[index - 1] && opening.has(tokens[index - 1]!.text) ? index - 2 : index - 1;
  const previous = sameSentence(kit, at, index) ? normAt(kit, at) : "";
  const isVisit = (from: number) => tokens.slice(Math.max(0, from - 3), from).some((token) => visit.test(token.norm));
  if (clitic.includes("ب")) return "at";
  if (clitic.includes("ل")) return isVisit(index) ? "at" : "none";
  if (clitic !== "") return "none";
  if (inWords.has(previous)) return "at";
  if (fromWords.has(previous)) return normAt(kit, at - 1) === "كل" ? "at" : "from";
  if (toWords.has(previous)) return isVisit(at) ? "at" : "to";
  return visit.test(previous) ? "at" : "none";
}

/** Whether a preposition of place stands before a token, or is joined to it. */
export function isPlaced(kit: PlaceKit, index: number): boolean {
  const previous = normAt(kit, index - 1);
  if (!sameSentence(kit, index - 1, index)) return false;
  return (
    inWords.has(previous) ||
    fromWords.has(previous) ||
    toWords.has(previous) ||
    (previous === "كل" && inWords.has(normAt(kit, index - 2)))
  );
}

export const letterCount = (token: Token): number => token.norm.length;
