import { type Hit, type Lexicon, openLexicon } from "../../grammar/lexicon.ts";
import type { Token } from "../../text/index.ts";
import { arabicInflection } from "./lexicons.ts";

/** A word of the date tables. `trust`: a month's name alone is a month (free), after a preposition (led), or only beside a day or a year (bound). */
export type DateWord = { readonly kind: string; readonly value: string; readonly trust?: string };

/** A paragraph while its dates are read: what the tables say at each token. No date crosses into the next paragraph. */
export type Scan = {
  readonly tokens: readonly Token[];
  readonly hits: (index: number) => readonly Hit<DateWord>[];
};

/** Opens the date tables: one dictionary of all words, with what each may stand for. */
export function openDateWords(tables: Readonly<Record<string, string>>): Lexicon<DateWord> {
  const rowsOf = (name: string) =>
    (tables[name] ?? "")
      .split("\n")
      .filter((row) => row !== "" && !row.startsWith("#"))
      .slice(1)
      .map((row) => row.split("\t"));
  const entries: { form: string; pos: "word"; value: DateWord }[] = [];
  for (const [calendar = "", month = "", trust = "", form = ""] of rowsOf("dates-months.tsv"))
    entries.push({ form, pos: "word", value: { kind: calendar, value: month, trust } });
  for (const [kind = "", value = "", form = ""] of [...rowsOf("dates-words.tsv"), ...rowsOf("dates-numbers.tsv")])
    entries.push({ form, pos: "word", value: { kind, value } });
  for (const [scope = "", form = ""] of rowsOf("dates-names.tsv"))
    entries.push({ form, pos: "word", value: { kind: scope, value: "" } });
  return openLexicon(entries, arabicInflection);
}

export function openScan(tokens: readonly Token[], words: Lexicon<DateWord>): Scan {
  const known: (readonly Hit<DateWord>[] | undefined)[] = new Array(tokens.length);
  const hits = (index: number) => {
    if (index < 0 || index >= tokens.length) return [];
    known[index] ??= words
      .match(tokens, index)
      .filter((hit) => hit.after === "" || hit.after === "ا" || hit.value.kind === "same");
    return known[index];
  };
  return { tokens, hits };
}

/** Whether a clitic other than the article stands before the word. */
const isBare = (hit: Hit<DateWord>) => hit.before === "" || hit.before === "ال";

/** The longest word of a kind at a token; `attached` allows «و», «ب», «ل» before it. */
export function find(scan: Scan, index: number, kind: string, attached = false): Hit<DateWord> | null {
  return scan.hits(index).find((hit) => hit.value.kind === kind && (attached || isBare(hit))) ?? null;
}

/** Whether one of the words ends right before the token, so that it is its head or its preposition. */
export function endsBefore(scan: Scan, index: number, kind: string): boolean {
  for (let length = 1; length <= 4 && index - length >= 0; length++)
    if (scan.hits(index - length).some((hit) => hit.value.kind === kind && hit.length === length)) return true;
  return false;
}

export const isDefinite = (hit: Hit<DateWord>) => hit.before.endsWith("ال");

export const sign = (scan: Scan, index: number) => {
  const token = scan.tokens[index];
  return token?.kind === "punct" ? token.text : "";
};

export const dashes: ReadonlySet<string> = new Set(["-", "–", "—", "−", "ـ"]);
export const commas: ReadonlySet<string> = new Set(["،", ","]);

/** A dash between two parts; a lone tatweel, which the tokens hold as a word without letters, stands for one. */
export const isDash = (scan: Scan, index: number) => dashes.has(sign(scan, index)) || scan.tokens[index]?.norm === "";

/** A whole number written in digits, or null. */
export function digitsAt(scan: Scan, index: number, least: number, most: number): number | null {
  const token = scan.tokens[index];
  if (token?.kind !== "number" || !/^[0-9]{1,4}$/u.test(token.norm)) return null;
  const value = Number(token.norm);
  return value >= least && value <= most ? value : null;
}

export type Reached<T> = { readonly value: T; readonly to: number };

/** The day of a month in digits or as an ordinal: «5», «الخامس», «الخامس عشر», «الحادي والعشرين», «فاتح». */
export function readDay(scan: Scan, index: number, attached = false, indefinite = false): Reached<number> | null {
  const digits = digitsAt(scan, index, 1, 31);
  if (digits !== null && scan.tokens[index]!.norm.length <= 2) return { value: digits, to: index + 1 };
  const tens = find(scan, index, "tens", attached);
  if (tens && isDefinite(tens)) return { value: Number(tens.value.value), to: index + tens.length };
  const ordinal = find(scan, index, "ordinal", attached);
  if (
    !ordinal ||
    (!isDefinite(ordinal) &&
      !indefinite &&
      scan.tokens[index]!.analyses.every(({ stem }) => stem !== "فاتح" && stem !== "غره"))
  )
    return null;
  const value = Number(ordinal.value.value);
  const to = index + ordinal.length;
  const added = ordinal.length === 1 ? find(scan, to, "tens", true) : null;
  if (added?.before === "وال" || added?.before === "و")
    return { value: value + Number(added.value.value), to: to + added.length };
  return { value, to };
}

/** A cardinal in digits or words, for «قبل ثلاثة أيام»; 0 stands for "some". */
export function readCardinal(scan: Scan, index: number): Reached<number> | null {
  const digits = digitsAt(scan, index, 1, 999);
  if (digits !== null) return { value: digits, to: index + 1 };
  const word = find(scan, index, "cardinal");
  if (!word) return null;
  const to = index + word.length;
  const value = Number(word.value.value);
  const tens = value > 0 && value < 10 ? find(scan, to, "cardinal", true) : null;
  if (tens?.before.startsWith("و") && Number(tens.value.value) >= 20)
    return { value: value + Number(tens.value.value), to: to + tens.length };
  return { value, to };
}
