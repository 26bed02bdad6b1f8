import type { NumberUse } from "../../grammar/reading.ts";
import { type Tables, tableOf } from "../../grammar/tables.ts";
import type { NumberValue } from "../../model/index.ts";
import { type Document, readTable, type Token } from "../../text/index.ts";
import { isIn, matchPhrase, openPhrases, type Phrases } from "./numbers-phrases.ts";
import { readSigned } from "./numbers-signs.ts";
import { findUse, openUseWords, type UseWords } from "./numbers-use.ts";
import { type Numerals, openNumerals, readNumeric } from "./numbers-words.ts";

/** What the words about a number do to it. */
export type Effect = "at-least" | "more-than" | "at-most" | "less-than" | "about";

/** All tables of the number reader, opened. */
export type NumberWords = UseWords & {
  readonly numerals: Numerals;
  readonly vague: Phrases<NumberValue>;
  readonly before: Phrases<Effect>;
  readonly after: Phrases<Effect>;
};
/** A number before its bounds: from, to, value and use. */
export type Core = {
  readonly from: number;
  readonly to: number;
  readonly value: NumberValue;
  readonly use: NumberUse;
  readonly rule: string;
};

/** One value and no doubt about it. */
export const exact = (value: number): NumberValue => ({ min: value, max: value, approximate: false });

/** Opens the tables of the number reader. */
export function openNumberWords(tables: Tables): NumberWords {
  const vague = readTable(tableOf(tables, "numbers-vague.tsv"), ["min", "max", "words"]).map(
    (row) =>
      [row.words, { min: Number(row.min), max: row.max === "" ? null : Number(row.max), approximate: true }] as const,
  );
  const bounds = readTable(tableOf(tables, "numbers-bounds.tsv"), ["effect", "side", "words"]);
  const side = (name: string) =>
    openPhrases(bounds.filter((row) => row.side === name).map((row) => [row.words, row.effect as Effect] as const));
  return {
    ...openUseWords(tables),
    numerals: openNumerals(tables),
    vague: openPhrases(vague),
    before: side("before"),
    after: side("after"),
  };
}

/** Digits that repeat the words before them, or the other way round: «خمس (05) عربات». */
function skipRepeat(words: NumberWords, tokens: readonly Token[], to: number, value: number): number {
  const opened = tokens[to]?.text === "(";
  const again = readNumeric(words.numerals, tokens, opened ? to + 1 : to);
  if (!again || again.value !== value || again.ordinal) return to;
  if (opened) return tokens[again.to]?.text === ")" ? again.to + 1 : to;
  return tokens[to]?.text.startsWith("و") ? to : again.to;
}

/** Number words that count nothing: «يوم الأحد», «واحد من أكبر», «أول أمس». */
function isIdle(tokens: readonly Token[], from: number, to: number): boolean {
  const { norm } = tokens[from]!;
  const next = tokens[to];
  if (to > from + 1) return false;
  if (/^[وبل]*(ال|ل)اثنين$/u.test(norm)) return true;
  if (/^[وف]?اول$/u.test(norm) && next?.norm === "امس") return true;
  if (/^[وبل]*(ال)?واحده?$/u.test(norm))
    return (
      norm.includes("الواحد") ||
      tokens[from - 1]?.norm === "ان" ||
      (next?.norm === "من" && /^ا(?!ل)/u.test(tokens[to + 1]?.norm ?? ""))
    );
  return false;
}

/** One number, whatever it is for. */
export function readSingle(words: NumberWords, document: Document, at: number): Core | null {
  const { tokens } = document;
  const from = at;
  const signed = readSigned(document, from);
  if (signed) return { from, to: signed.to, value: exact(signed.value), use: signed.use, rule: signed.rule };
  const previous = tokens[from - 1];
  const numeric = readNumeric(words.numerals, tokens, from);
  if (!numeric) {
    const vague = tokens[from]?.kind === "word" ? matchPhrase(words.vague, tokens, from) : null;
    if (!vague) return null;
    const { use } = findUse(words, tokens, from, {
      value: vague.value.min,
      to: vague.to,
      digits: false,
      ordinal: false,
    });
    return {
      from,
      to: vague.to,
      value: vague.value,
      use: use === "date" || use === "identifier" ? "count" : use,
      rule: "ar.number.vague",
    };
  }
  if (isIn(previous, words.words["not-number"])) return null;
  if (!numeric.digits && isIdle(tokens, from, numeric.to)) return null;
  let to = numeric.to;
  let { value } = numeric;
  if (!numeric.ordinal) to = skipRepeat(words, tokens, to, value);
  const found = findUse(words, tokens, from, { ...numeric, to });
  // the Syrian agency writes 14.5 as «5ر14»
  const flipped =
    numeric.to === from + 3 && tokens[from + 1]?.norm === "ر"
      ? Number(`${tokens[from + 2]!.norm}.${tokens[from]!.norm}`)
      : value;
  if (found.use === "calibre" && flipped > value && flipped < 160 && value < 10) value = flipped;
  let read = exact(value);
  const odd = tokens[to];
  if (found.to === to && /^و?نيف$/u.test(odd?.norm ?? "")) {
    const room = value % 1000 === 0 ? 999 : value % 100 === 0 ? 99 : 9;
    read = { min: value + 1, max: value + room, approximate: true };
    to++;
  }
  return {
    from,
    to: Math.max(to, found.to),
    value: read,
    use: found.use,
    rule: numeric.digits ? "ar.number.digits" : numeric.ordinal ? "ar.number.ordinal" : "ar.number.words",
  };
}
