import { type Tables, tableOf } from "../../grammar/tables.ts";
import { readTable, type Token } from "../../text/index.ts";
import { inflectArabic } from "./inflect.ts";
import { foldArabic } from "./letters.ts";

/** A phrase found in tokens; `to` is exclusive. */
export type PhraseHit<T> = { readonly value: T; readonly to: number };

/** Fixed phrases by their first word. */
export type Phrases<T> = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: T }[]>;

const keys = new WeakMap<Token, readonly string[]>();

/** The forms under which a word list may hold a token: without what is written before it, with its article and without. */
export function keysOf(token: Token | undefined): readonly string[] {
  if (!token) return [];
  const known = keys.get(token);
  if (known) return known;
  const found = new Set([token.norm]);
  for (const { before, stem, after } of token.analyses) {
    // «وكميات» is no «like hundreds»
    if ((after !== "" && after !== "ا") || before.includes("ك")) continue;
    if (before.endsWith("ال")) found.add(`ال${stem}`);
    found.add(stem);
  }
  const list = [...found];
  keys.set(token, list);
  return list;
}

/** Whether a word list holds the token. */
export const isIn = (token: Token | undefined, words: ReadonlySet<string>): boolean =>
  token !== undefined && token.kind !== "number" && keysOf(token).some((key) => words.has(key));

/** Phrases out of pairs of words and value. */
export function openPhrases<T>(pairs: Iterable<readonly [words: string, value: T]>): Phrases<T> {
  const phrases = new Map<string, { words: string[]; value: T }[]>();
  for (const [text, value] of pairs) {
    const words = text.split(" ").map(foldArabic);
    const first = words[0] ?? "";
    phrases.set(first, [...(phrases.get(first) ?? []), { words, value }]);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

/** The longest phrase that begins at a token. */
export function matchPhrase<T>(phrases: Phrases<T>, tokens: readonly Token[], index: number): PhraseHit<T> | null {
  let best: PhraseHit<T> | null = null;
  for (const key of keysOf(tokens[index])) {
    for (const { words, value } of phrases.get(key) ?? []) {
      const fits = words.every((word, k) => {
        const token = tokens[index + k];
        if (!token || token.kind === "punct") return false;
        return (
          k === 0 ||
          token.norm === word ||
          token.analyses.some((a) => a.before === "ال" && a.after === "" && a.stem === word)
        );
      });
      if (fits && (!best || index + words.length > best.to)) best = { value, to: index + words.length };
    }
  }
  return best;
}

/** What a number is beside; see numbers-context.tsv. */
export type ContextClass =
  | "calibre"
  | "millimetre"
  | "rain"
  | "percent"
  | "money"
  | "measure"
  | "years"
  | "year-lead"
  | "day-lead"
  | "weekday"
  | "month"
  | "clock-lead"
  | "clock"
  | "age-lead"
  | "person"
  | "identifier"
  | "score"
  | "rising"
  | "function"
  | "not-number";

/** The words about a number by class: single words as sets, and months and hours as phrases. */
export type NumberContext = {
  readonly words: Readonly<Record<ContextClass, ReadonlySet<string>>>;
  readonly months: Phrases<true>;
  readonly clock: Phrases<true>;
};

const inflected = new Set(["money", "measure", "years", "person"]);

/** Opens numbers-context.tsv. */
export function openContext(tables: Tables): NumberContext {
  const rows = readTable(tableOf(tables, "numbers-context.tsv"), ["class", "words"]);
  const words: Record<string, Set<string>> = {};
  for (const row of rows) {
    words[row.class] ??= new Set();
    const folded = row.words.split("/").map(foldArabic);
    const verb = row.class === "rising" && folded.length > 1;
    const forms = inflected.has(row.class)
      ? inflectArabic(folded.join("/"), "noun").map((form) => form.word)
      : verb
        ? inflectArabic(folded.join("/"), "verb").map((form) => form.word)
        : folded;
    for (const form of forms) words[row.class]!.add(form);
  }
  const phrases = (name: string) =>
    openPhrases(rows.filter((row) => row.class === name).map((row) => [row.words, true] as const));
  return { words: words as Record<ContextClass, Set<string>>, months: phrases("month"), clock: phrases("clock") };
}
