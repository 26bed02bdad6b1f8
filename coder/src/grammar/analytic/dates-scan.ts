import type { DateParts, DateUnit } from "../dates.ts";
import type { Lexicon } from "../lexicon.ts";
import type { AnalyticLanguage } from "./language.ts";
import {
  find,
  isCapital,
  type Mark,
  openMarks,
  pass,
  pastElision,
  type Reached,
  type Scan,
  textAt,
} from "./numbers-scan.ts";
import { readNumeric } from "./numbers-words.ts";

/** Parts of a date and the rule that read them. */
export type PartsRead = { readonly parts: DateParts; readonly until?: DateParts; readonly rule: string };

/** Opens the date tables with the number words: one dictionary of all that a date is made of. */
export const openDateWords = (language: AnalyticLanguage): Lexicon<Mark> =>
  openMarks(language, [
    ["dates-months.tsv", "calendar", "month", "word", "trust"],
    ["dates-words.tsv", "kind", "value", "word"],
    ["dates-names.tsv", "scope", "", "word"],
    ["numbers.tsv", "kind", "value", "words"],
    ["numbers-context.tsv", "class", "", "words"],
  ]);

/** A whole number written in plain digits, or null. */
export function digitsAt(scan: Scan, index: number, least: number, most: number, length = 4): number | null {
  const token = scan.tokens[index];
  if (token?.kind !== "number" || !/^\d+$/u.test(token.norm) || token.norm.length > length) return null;
  const value = Number(token.norm);
  return value >= least && value <= most ? value : null;
}

/** A day of the month: "5", "5th", «1er», "the fifth". */
export function readDay(scan: Scan, index: number): Reached<number> | null {
  const day = digitsAt(scan, index, 1, 31, 2);
  if (day === null) {
    const one = find(scan, index, "ordinal");
    const tens = find(scan, index, "tens");
    const rest = tens
      ? find(scan, index + tens.length + (textAt(scan, index + tens.length) === "-" ? 1 : 0), "ordinal")
      : null;
    if (tens && rest && Number(tens.value.value) + Number(rest.value.value) <= 31)
      return {
        value: Number(tens.value.value) + Number(rest.value.value),
        to: index + tens.length + (textAt(scan, index + tens.length) === "-" ? 1 : 0) + rest.length,
      };
    return one && Number(one.value.value) <= 31 ? { value: Number(one.value.value), to: index + one.length } : null;
  }
  const suffix = scan.tokens[index + 1]?.spaced === false ? find(scan, index + 1, "ordinal-suffix") : null;
  return { value: day, to: index + 1 + (suffix?.length ?? 0) };
}

/** A year in four digits; not where a plural noun makes it a count ("2000 soldiers"). */
export function readYear(scan: Scan, index: number, least = 1000): Reached<number> | null {
  const token = scan.tokens[index];
  if (/^['’]$/u.test(token?.text ?? "")) {
    const short = digitsAt(scan, index + 1, 0, 99, 2);
    const isShort = short !== null && scan.tokens[index + 1]!.norm.length === 2 && !scan.tokens[index + 1]!.spaced;
    return isShort ? { value: short + (short < 50 ? 2000 : 1900), to: index + 2 } : null;
  }
  const year = token?.norm.length === 4 ? digitsAt(scan, index, least, 2199) : null;
  if (year === null) return null;
  const next = scan.tokens[index + 1];
  if (next?.spaced === false && (next.kind === "word" || /^[/:%]$/u.test(next.text))) return null;
  if (
    find(scan, index + 1, "year-noun") ||
    (scan.tokens[index + 1]?.kind === "number" && scan.tokens[index + 1]!.norm.length === 3)
  )
    return null;
  if (year % 100 === 0 && next?.kind === "word" && /[sx]$/u.test(next.norm) && !isCapital(next)) return null;
  return { value: year, to: index + 1 };
}

export type Period = { readonly unit: DateUnit; readonly size: number; readonly isWeekend: boolean };

/** A unit of time as the tables name it: "week 2" is a fortnight. */
export function periodAt(scan: Scan, index: number): Reached<Period> | null {
  const hit = find(scan, index, "period");
  if (!hit) return null;
  const [unit = "", size = "1"] = hit.value.value.split(" ");
  const isWeekend = unit === "weekend";
  return {
    value: {
      unit: (isWeekend ? "week" : unit === "minute" ? "hour" : unit) as DateUnit,
      size: Number(size),
      isWeekend,
    },
    to: index + hit.length,
  };
}

export const isPlural = (scan: Scan, index: number): boolean => find(scan, index, "plural") !== null;

export type Quantity = { readonly unit: DateUnit; readonly count: number | null; readonly isHours: boolean };

/** "two days", "a week", "several months", «une quinzaine de jours», "48 hours". */
export function readQuantity(scan: Scan, index: number): Reached<Quantity> | null {
  let at = index;
  for (let step = 0; step < 2; step++) at = pass(scan, at, "approx") ?? at;
  const article = find(scan, at, "article") ? at + 1 : null;
  const number = readNumeric(scan, at);
  const few = find(scan, article ?? at, "few");
  let count: number | null = null;
  if (few) at = (article ?? at) + few.length;
  else if (number && !number.value.ordinal) {
    count = number.value.value;
    at = number.to;
  } else if (article !== null) {
    count = 1;
    at = article;
  } else return null;
  if (scan.language.small.is("of", scan.tokens[at])) at = pastElision(scan, at + 1);
  const period = periodAt(scan, at);
  if (!period || period.value.isWeekend || (count !== null && !Number.isInteger(count))) return null;
  const { unit, size } = period.value;
  return { value: { unit, count: count === null ? null : count * size, isHours: unit === "hour" }, to: period.to };
}

/** Whether nothing follows that the words before would belong to: a sign, the end, or a word that opens something new. */
export function isClauseEnd(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  if (!token || token.kind === "punct") return true;
  const { small } = scan.language;
  return (["and", "in", "by", "clause", "that", "with", "near", "relative", "have", "be", "pronoun"] as const).some(
    (name) => small.is(name, token),
  );
}
