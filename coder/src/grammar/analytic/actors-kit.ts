import type { ActorKind, Sector } from "../../model/index.ts";
import { type Document, quoteOf, type Token } from "../../text/index.ts";
import type { Hit } from "../lexicon.ts";
import type { ActorRead } from "../reading.ts";
import type { AnalyticLanguage } from "./language.ts";
import { smallClasses } from "./small-words.ts";
import {
  type ActorWords,
  type BodyWord,
  isCapital,
  type PeopleWord,
  pickByDate,
  type RegisteredActor,
} from "./words.ts";

/** An actor read while its value may still be set. */
export type ActorDraft = { -readonly [K in keyof ActorRead]: ActorRead[K] };

/** What the readers of actors work on. */
export type ActorKit = {
  readonly document: Document;
  readonly language: AnalyticLanguage;
  readonly words: ActorWords;
  /** Tokens right after a number. */
  readonly counted: ReadonlySet<number>;
  /** 1 for each token inside quotation marks. */
  readonly quoted: Uint8Array;
  /** Sentences whose words mostly begin with a capital. */
  readonly titleCase: ReadonlySet<number>;
};

const opening = new Set(["«", "“", "„"]);
const closing = new Set(["»", "”"]);

/** 1 for each token that stands between quotation marks; a paragraph closes what it left open. */
export function markQuotes({ tokens, sentences, sentenceOf }: Document): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let isOpen = false;
  let paragraph = -1;
  for (const [i, token] of tokens.entries()) {
    const here = sentences[sentenceOf[i]!]?.paragraph ?? -1;
    if (here !== paragraph) isOpen = false;
    paragraph = here;
    if (opening.has(token.text)) isOpen = true;
    else if (closing.has(token.text)) isOpen = false;
    else if (token.text === '"') isOpen = !isOpen;
    quoted[i] = isOpen ? 1 : 0;
  }
  return quoted;
}

const apostrophes = new Set(["'", "’", "ʼ", "`"]);

/** Whether a token is an apostrophe. */
export const isApostrophe = (token: Token | undefined): boolean => token !== undefined && apostrophes.has(token.text);

/** How many tokens a possessive ending takes at a token: two for 's, one for the apostrophe after an s, else none. */
export function possessiveAt(tokens: readonly Token[], index: number): number {
  const mark = tokens[index];
  if (!isApostrophe(mark) || mark!.spaced || (tokens[index - 1]?.kind ?? "punct") === "punct") return 0;
  const next = tokens[index + 1];
  if (next?.text === "s" && !next.spaced) return 2;
  return /s$/u.test(tokens[index - 1]!.norm) && next?.spaced === true ? 1 : 0;
}

/** The first token after the articles, demonstratives and apostrophes at a token. */
export function skipArticles({ document: { tokens }, language: { small } }: ActorKit, index: number): number {
  let i = index;
  while (
    small.is("definite", tokens[i]) ||
    small.is("indefinite", tokens[i]) ||
    small.is("demonstrative", tokens[i]) ||
    (i > index && isApostrophe(tokens[i]) && !tokens[i]!.spaced)
  )
    i++;
  return i;
}

/** The token after a joining word and its article: «de l'», "of the", «d'»; null where none stands. */
export function afterOf(kit: ActorKit, index: number): number | null {
  const { tokens } = kit.document;
  if (!kit.language.small.is("of", tokens[index])) return null;
  const next = isApostrophe(tokens[index + 1]) ? index + 2 : index + 1;
  return skipArticles(kit, next);
}

/** Whether an article, demonstrative or possessive stands before a token; numbers and adjectives are passed over by the caller. */
export function isDefiniteAt({ document: { tokens }, language: { small } }: ActorKit, from: number): boolean {
  const before = isApostrophe(tokens[from - 1]) ? tokens[from - 2] : tokens[from - 1];
  return small.is("definite", before) || small.is("demonstrative", before) || small.is("possessive", before);
}

/** Whether a token is a word of its own meaning: no small word of the language, no sign, no number. */
export const isContent = (kit: ActorKit, index: number): boolean => {
  const token = kit.document.tokens[index];
  return token?.kind === "word" && !smallClasses.some((name) => kit.language.small.is(name, token));
};

export type Noun =
  | { readonly type: "people"; readonly hit: Hit<PeopleWord>; readonly own?: boolean }
  | { readonly type: "registry"; readonly hit: Hit<RegisteredActor> }
  | { readonly type: "body"; readonly hit: Hit<BodyWord> };

/** The noun for an actor that begins at a token, the longest of all lists. */
export function nounAt({ document: { tokens }, words }: ActorKit, index: number, isOwn = false): Noun | null {
  const token = tokens[index];
  if (token?.kind !== "word") return null;
  const registered = pickByDate(words.registry.match(tokens, index), words.asOf);
  const people = words.people.match(tokens, index)[0];
  const body = words.bodies.match(tokens, index)[0];
  const longest = Math.max(registered?.length ?? 0, people?.length ?? 0, body?.length ?? 0);
  if (isOwn) {
    const own = words.own.match(tokens, index)[0];
    if (own && own.length >= longest) return { type: "people", hit: own, own: true };
  }
  if (registered && registered.length === longest) return { type: "registry", hit: registered };
  if (people && people.length === longest) return { type: "people", hit: people };
  return body ? { type: "body", hit: body } : null;
}

type BodyValue = {
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: string | null;
  readonly id?: string | null;
  readonly latin?: string | null;
  readonly sector?: Sector | undefined;
};

/** A body that acts as one, named by the words of a range. */
export function makeBody(rule: string, from: number, to: number, value: BodyValue): ActorDraft {
  const { sector, ...rest } = value;
  return {
    from,
    to,
    head: from,
    nature: "body",
    number: "singular",
    definite: true,
    rule,
    value: { latin: null, id: null, ...rest, ...(sector ? { sector } : {}) },
  };
}

/** Sentences whose words mostly begin with a capital: capitals tell no names there. */
export function findTitleCase({ tokens, sentences }: Document): ReadonlySet<number> {
  const found = new Set<number>();
  for (const sentence of sentences) {
    // a headline has no full stop
    if (tokens[sentence.last - 1]?.text === ".") continue;
    let long = 0;
    let capital = 0;
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokens[i]!;
      if (token.kind !== "word" || token.text.length < 4) continue;
      long++;
      if (isCapital(token)) capital++;
    }
    if (long >= 4 && capital >= long * 0.75) found.add(sentence.index);
  }
  return found;
}

export { quoteOf };
