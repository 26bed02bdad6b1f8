import type { ActorRead } from "../../grammar/reading.ts";
import type { ActorKind, Sector } from "../../model/index.ts";
import type { Document } from "../../text/index.ts";
import type { ActorWords } from "./words.ts";

/** An actor read while its value may still be set. @example readActorAt(document, words, 0, 0) */
export type ActorDraft = { -readonly [K in keyof ActorRead]: ActorRead[K] };

/** The reader of the noun phrase at a token, handed in: an owner is a phrase with a tail of its own. @example readActorAt */
export type ReadActorAt = (document: Document, words: ActorWords, index: number, depth: number) => ActorDraft | null;

/** Marks that may stand around or inside a name. @example quoteMarks.has("«") // true */
export const quoteMarks = new Set(['"', "«", "»", "“", "”", "(", ")", "'", "‘", "’", "[", "]"]);
const joiners = new Set(["من", "في صفوف", "ضمن"]);
const belonging = new Set([
  "تابع",
  "تابعه",
  "تابعين",
  "تابعان",
  "تابعون",
  "ينتمون",
  "ينتمي",
  "تنتمي",
  "منتمين",
  "منتمون",
  "محسوبين",
  "مرتبط",
  "مرتبطه",
  "مرتبطين",
  "مرتبطون",
  "تتبع",
  "يتبع",
  "يتبعون",
  "بقياده",
]);

/** «مقاتلون موالون للجبهة»: theirs is another group, named by the one that it is loyal to. */
const loyal = new Set(["مواليه", "موالين", "موالون", "موال", "موالي", "مؤيدين", "مويده", "مويدين", "مويدون"]);

const belongs = (norm: string) => belonging.has(norm) || (norm.startsWith("ال") && belonging.has(norm.slice(2)));

const stemOf = (document: Document, index: number): string => document.tokens[index]?.norm ?? "";

/** Whether nothing but the article stands before a word. @example isPlain("ال") // true */
export const isPlain = (before: string) => before === "" || before === "ال";

/** What the words after a head make of it: country, kind, a registered name, where the phrase ends. @example readTail(document, words, 1, 0, false, readActorAt).country // "ML" for «الجيش المالي» */
export type Tail = {
  to: number;
  country: string | null;
  kind: ActorKind | null;
  id: string | null;
  sector: Sector | undefined;
  others: boolean;
  /** The tokens of the body that the head belongs to. */
  owner: { readonly from: number; readonly to: number } | null;
};

/** Adjectives, demonyms, owners and memberships that follow a head. @example readTail(document, words, index + hit.length, depth, false, readActorAt) */
export function readTail(
  document: Document,
  words: ActorWords,
  start: number,
  depth: number,
  ownable: boolean,
  readAt: ReadActorAt,
): Tail {
  const tail: Tail = { to: start, country: null, kind: null, id: null, sector: undefined, others: false, owner: null };
  const { tokens } = document;
  const sentence = document.sentenceOf[start - 1];
  const take = (actor: ActorDraft, to: number) => {
    tail.to = to;
    tail.country ??= actor.value.country;
    if (actor.value.kind !== "unknown") tail.kind = actor.value.kind;
    tail.id ??= actor.value.id;
    tail.sector ??= actor.value.sector;
    if (actor.nature === "body") tail.owner ??= actor.owner ?? { from: actor.from, to: actor.to };
  };
  // «الجيش المالي», a registered name: the phrase is whole, and what follows without a link is another
  let isWhole = false;
  let j = start;
  for (let steps = 0; steps < 14 && j < tokens.length && document.sentenceOf[j] === sentence; steps++) {
    const token = tokens[j]!;
    if (token.kind === "punct") {
      if (!quoteMarks.has(token.text) || j + 1 >= tokens.length) break;
      j++;
      continue;
    }
    const demonym = words.demonyms.match(tokens, j).find((hit) => isPlain(hit.before) && hit.after === "");
    if (demonym) {
      tail.country ??= demonym.value.iso;
      isWhole = true;
      j += demonym.length;
      tail.to = j;
      continue;
    }
    const country = words.countries
      .match(tokens, j)
      .find(
        (hit) =>
          hit.before.endsWith("ال") === hit.value.form.startsWith("ال") &&
          isPlain(hit.before) &&
          (hit.value.isName || ownable),
      );
    if (country && tail.to === j && !tail.country) {
      tail.country = country.value.iso;
      isWhole = true;
      j += country.length;
      tail.to = j;
      continue;
    }
    // «الأجهزة الأمنية حاليا»
    const { norm } = tokens[j]!;
    const isAdverb = norm.endsWith("ا") && words.stops.has(norm);
    const adjective = isAdverb ? undefined : words.adjectives.match(tokens, j).find((hit) => isPlain(hit.before));
    if (adjective) {
      if (adjective.value.kind) tail.kind ??= adjective.value.kind;
      if (adjective.value.others) tail.others = true;
      j += adjective.length;
      tail.to = j;
      continue;
    }
    if (depth >= 2) break;
    const liege =
      loyal.has(token.norm) && tail.to === j ? readAt(document, words, skipQuote(document, j + 1), depth + 1) : null;
    if (liege) {
      tail.to = liege.to;
      break;
    }
    const nested = nestedActor(document, words, j, depth, ownable && tail.to === j, !isWhole, readAt);
    // «قافلة إمداد تابعة للجيش»: a word or two may stand before the owner
    const gap = nested ? 0 : [1, 2].find((step) => belongs(tokens[j + step]?.norm ?? "") && tokens[j]!.kind === "word");
    if (gap) {
      j += gap;
      continue;
    }
    if (!nested) break;
    take(nested, nested.to);
    isWhole = true;
    j = nested.to;
  }
  // a quote mark opened inside the phrase closes with it
  const closing = tokens[tail.to];
  if (closing && ["»", "”", '"', ")"].includes(closing.text) && opens(document, start, tail.to)) tail.to++;
  return tail;
}

function opens(document: Document, from: number, to: number): boolean {
  let depth = 0;
  for (let i = from; i < to; i++) if (quoteMarks.has(document.tokens[i]!.text)) depth++;
  return depth % 2 === 1;
}

const skipQuote = (document: Document, index: number) =>
  quoteMarks.has(document.tokens[index]?.text ?? "") ? index + 1 : index;

/** The owner or group that a head belongs to, from «من», «تابع لـ», «في صفوف», a genitive, or «لـ» after a site. */
function nestedActor(
  document: Document,
  words: ActorWords,
  index: number,
  depth: number,
  ownable: boolean,
  mayFollow: boolean,
  readAt: ReadActorAt,
): ActorDraft | null {
  const { tokens } = document;
  const norm = stemOf(document, index);
  const skipQuotes = (i: number) => (tokens[i] && quoteMarks.has(tokens[i]!.text) ? i + 1 : i);
  const withoutArticle = norm.startsWith("ال") ? norm.slice(2) : norm;
  if (belonging.has(norm) || belonging.has(withoutArticle)) {
    let next = skipQuotes(index + 1);
    if (["الي", "ل", "ب"].includes(stemOf(document, next))) next = skipQuotes(next + 1);
    const owner = readAt(document, words, next, depth + 1);
    return owner?.nature === "body" ? owner : null;
  }
  if (joiners.has(norm) || (norm === "في" && stemOf(document, index + 1) === "صفوف")) {
    const next = skipQuotes(norm === "في" ? index + 2 : index + 1);
    const group = readAt(document, words, next, depth + 1);
    return group && (group.nature === "body" || group.nature === "people") ? group : null;
  }
  if (!mayFollow) return null;
  const genitive = readAt(document, words, skipQuotes(index), depth + 1);
  if (!genitive || genitive.nature === "site" || genitive.nature === "person") return null;
  const front = tokens[genitive.from]!.analyses.find((analysis) => analysis.stem.length > 1);
  const carries = headBefore(document, words, genitive);
  if (carries === "" || carries === "ال") return genitive.nature === "body" || genitive.value.id ? genitive : null;
  return ownable && (carries === "ل" || carries === "لال") && front ? genitive : null;
}

function headBefore(document: Document, words: ActorWords, actor: ActorDraft): string {
  const { tokens } = document;
  const hit =
    words.registry.match(tokens, actor.from)[0] ??
    words.people.match(tokens, actor.from)[0] ??
    words.bodies.match(tokens, actor.from)[0];
  return hit?.before ?? "";
}
