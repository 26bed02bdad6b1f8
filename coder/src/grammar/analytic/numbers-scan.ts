import { readTable, type Token } from "../../text/index.ts";
import { type Hit, type Lexicon, openLexicon } from "../lexicon.ts";
import { tableOf } from "../tables.ts";
import type { AnalyticLanguage } from "./language.ts";

/** What a word of a table is: its kind, its value, and for a month how far its name may be trusted alone. */
export type Mark = {
  readonly kind: string;
  readonly value: string;
  readonly trust?: string;
  readonly accented?: string;
};

/** A paragraph while it is read: what the tables say at each token. Nothing crosses into the next paragraph. */
export type Scan = {
  readonly tokens: readonly Token[];
  readonly language: AnalyticLanguage;
  readonly hits: (index: number) => readonly Hit<Mark>[];
};

/** Something read that ends before the token `to`. */
export type Reached<T> = { readonly value: T; readonly to: number };

/** Opens tables as one dictionary of all their words; `columns` name kind, value and word, a kind in front of "=" is given. */
export function openMarks(
  language: AnalyticLanguage,
  tables: readonly (readonly [name: string, kind: string, value: string, word: string, trust?: string])[],
): Lexicon<Mark> {
  const entries: { form: string; pos: "word"; value: Mark }[] = [];
  for (const [name, kind, value, word, trust] of tables) {
    const given = kind.startsWith("=") ? kind.slice(1) : null;
    const columns = [
      ...(given === null ? [kind] : []),
      ...(value === "" ? [] : [value]),
      word,
      ...(trust ? [trust] : []),
    ];
    for (const row of readTable(tableOf(language.tables, name), columns)) {
      const mark: Mark = {
        kind: given ?? row[kind]!,
        value: value === "" ? "" : row[value]!,
        ...(trust ? { trust: row[trust]! } : {}),
      };
      for (const form of row[word]!.split("/")) {
        if (form === "") continue;
        // «dès» is told from «des» by its accent alone
        const accented = /^(?:d[èé]s)(?= |$)/iu.exec(form)?.[0];
        entries.push({ form, pos: "word", value: accented === undefined ? mark : { ...mark, accented } });
      }
    }
  }
  return openLexicon(entries, language.inflection);
}

const isWritten = ({ value }: Hit<Mark>, token: Token) =>
  value.accented === undefined || token.text.normalize("NFC").slice(1) === value.accented.slice(1);

/** Opens a paragraph's tokens beside a dictionary; each token is looked up once. */
export function openScan(tokens: readonly Token[], language: AnalyticLanguage, words: Lexicon<Mark>): Scan {
  const known: (readonly Hit<Mark>[] | undefined)[] = new Array(tokens.length);
  const hits = (index: number) => {
    if (index < 0 || index >= tokens.length) return [];
    known[index] ??=
      tokens[index]!.kind === "word" ? words.match(tokens, index).filter((hit) => isWritten(hit, tokens[index]!)) : [];
    return known[index];
  };
  return { tokens, language, hits };
}

/** The longest word of a kind at a token. */
export const find = (scan: Scan, index: number, kind: string): Hit<Mark> | null =>
  scan.hits(index).find((hit) => hit.value.kind === kind) ?? null;

const apostrophes: ReadonlySet<string> = new Set(["'", "’"]);

/** Past an apostrophe that belongs to the word before it: «d'». */
export const pastElision = (scan: Scan, index: number): number =>
  apostrophes.has(scan.tokens[index]?.text ?? "") &&
  !scan.tokens[index]!.spaced &&
  scan.tokens[index - 1]?.kind === "word"
    ? index + 1
    : index;

/** Where the longest word of a kind ends, an elision's apostrophe included, or null. */
export function pass(scan: Scan, index: number, kind: string): number | null {
  const hit = find(scan, index, kind);
  return hit ? pastElision(scan, index + hit.length) : null;
}

/** How many tokens the word of a kind has that ends right before the token; 0 where there is none. */
export function endsBefore(scan: Scan, index: number, kind: string): number {
  const end = apostrophes.has(scan.tokens[index - 1]?.text ?? "") ? index - 1 : index;
  for (let length = 5; length >= 1; length--)
    if (scan.hits(end - length).some((hit) => hit.value.kind === kind && hit.length === length)) return length;
  return 0;
}

const dashes: ReadonlySet<string> = new Set(["-", "–", "—", "‑", "−"]);
export const isDash = (token: Token | undefined): boolean => token?.kind === "punct" && dashes.has(token.text);

/** A dash that joins two words without spaces. */
export const isHyphen = (scan: Scan, index: number): boolean =>
  isDash(scan.tokens[index]) && !scan.tokens[index]!.spaced && scan.tokens[index + 1]?.spaced === false;

/** Past a hyphen, if one stands here. */
export const pastHyphen = (scan: Scan, index: number): number => (isHyphen(scan, index) ? index + 1 : index);

export const textAt = (scan: Scan, index: number): string => scan.tokens[index]?.text ?? "";

/** Whether a capital letter begins the word as written. */
export const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

/** Whether the small words hold the token: no noun that could be counted. */
export function isSmall(scan: Scan, index: number): boolean {
  const { small } = scan.language;
  const token = scan.tokens[index];
  const classes = [
    "of",
    "by",
    "with",
    "and",
    "or",
    "in",
    "to",
    "from",
    "near",
    "against",
    "that",
    "relative",
    "be",
    "have",
    "do",
    "negation",
    "clause",
    "future",
    "modal",
    "definite",
    "indefinite",
    "demonstrative",
    "possessive",
    "among",
    "between",
    "pronoun",
    "also",
    "reflexive",
  ] as const;
  return classes.some((name) => small.is(name, token));
}
