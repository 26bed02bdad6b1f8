import type { Document } from "../../text/index.ts";
import { quoteOf } from "../../text/index.ts";
import type { DateExpression, DateParts } from "../dates.ts";
import { readDayMonth } from "./dates-calendar.ts";
import { type Found, fromRead, readNight, readRange, readYears } from "./dates-range.ts";
import { readAgo, readSpan } from "./dates-relative.ts";
import { openDateWords, readQuantity } from "./dates-scan.ts";
import { isPlanned } from "./dates-weekday.ts";
import type { AnalyticLanguage } from "./language.ts";
import { endsBefore, find, isCapital, isDash, openScan, pass, pastElision, type Scan } from "./numbers-scan.ts";

type Skip = { readonly skip: number };

/** The longest date expression that begins at a token. */
function readExpression(scan: Scan, index: number): Found | Skip | null {
  const night = readNight(scan, index);
  if (night) return night;
  const since = find(scan, index, "since");
  if (since) {
    let at = pastElision(scan, index + since.length);
    const span = readSpan(scan, at) ?? readSpan(scan, index + 1);
    if (span) return { parts: { ...span.value.parts, since: true }, rule: "date-span+since", to: span.to };
    const ago = readAgo(scan, at);
    if (ago) return { ...fromRead(ago.value, ago.to), parts: { ...ago.value.parts, since: true } };
    const quantity = readQuantity(scan, at);
    if (quantity && scan.language.adjectives === "after")
      return {
        parts: { span: { count: quantity.value.count, unit: quantity.value.unit, direction: "past" }, since: true },
        rule: "date-since",
        to: quantity.to,
      };
    at = pass(scan, at, "approx") ?? at;
    const found = readRange(scan, at, true) ?? readRange(scan, index + 1, true);
    if (!found) return null;
    const { weekday, gregorian, direction } = found.parts;
    const isComing =
      since.value.value === "coming" && weekday !== undefined && !gregorian && !direction && !found.until;
    const parts: DateParts = found.until
      ? found.parts
      : { ...found.parts, since: true, ...(isComing ? { direction: "coming" } : {}) };
    return { ...found, parts, rule: `${found.rule}+since` };
  }
  const ago = readAgo(scan, index);
  if (ago) return fromRead(ago.value, ago.to);
  const span = readSpan(scan, index);
  if (span) return fromRead(span.value, span.to);
  const range = pass(scan, index, "range");
  if (range !== null) {
    const start = pass(scan, range, "joint-day") ?? range;
    const found =
      readYears(scan, start, true) ??
      readRange(scan, start, true) ??
      (start > range ? readRange(scan, range, true) : null);
    if (found?.until) return found;
  }
  const years = readYears(scan, index, false);
  if (years) return years;
  const name = readNamePart(scan, index);
  return name === null ? readRange(scan, index, false) : { skip: name };
}

/** Where a date ends that names something: «le Mouvement du 23 mars», "the March 23 Movement", "9/11". */
function readNamePart(scan: Scan, index: number): number | null {
  const before = endsBefore(scan, index, "joint-day");
  const { small } = scan.language;
  const head = before > 0 ? index - before : small.is("of", scan.tokens[index - 1]) ? index - 1 : index;
  const lead = endsBefore(scan, head, "before-date");
  const date = readDayMonth(scan, index);
  if (!date) return null;
  // «Movimiento 23 de Marzo»: a month's capital letter tells a name where adjectives follow their noun
  const isNamed = scan.language.adjectives === "before" || isCapital(scan.tokens[date.to - 1]);
  const isLed = lead > 0 && (head < index || isDash(scan.tokens[index - 1]) || isNamed);
  const { gregorian, hijri } = date.value.parts;
  if ((gregorian ?? hijri)?.year !== undefined) return null;
  const isTailed = find(scan, date.to, "after-date") !== null && isCapital(scan.tokens[date.to]);
  return isLed || isTailed ? date.to : null;
}

/** A weekday in the clause of a word for what is to come is the coming one. */
function withPlan(scan: Scan, index: number, parts: DateParts): DateParts {
  const { weekday, gregorian, hijri, shift, direction, since } = parts;
  // "will be held in June" looks forward; a weekday settles its own year
  const isBare = weekday === undefined && gregorian?.month !== undefined && gregorian.year === undefined;
  const isFree = !hijri && !shift && !direction && !since;
  if (isBare && isFree && (endsBefore(scan, index, "coming-lead") || isPlanned(scan, index)))
    return { ...parts, direction: "coming" };
  if (weekday !== undefined && !gregorian && isFree && endsBefore(scan, index, "coming-day"))
    return { ...parts, direction: "coming" };
  if (weekday === undefined || gregorian || hijri || shift || direction || since || !isPlanned(scan, index))
    return parts;
  return { ...parts, direction: "coming" };
}

type Dated = { readonly expressions: readonly DateExpression[]; readonly tokens: ReadonlyMap<number, DatedSpan> };
/** Where a date ends, and whether it tells a time by the clock. */
export type DatedSpan = {
  readonly to: number;
  readonly isClock: boolean;
  /** Its numbers say how long: "three days ago". */
  readonly isLength: boolean;
};
type Reader = (document: Document) => Dated;

const isLength = ({ span, shift, gregorian, hijri }: DateParts) =>
  !gregorian && !hijri && (span ?? shift) !== undefined;

function readParagraph(
  scan: Scan,
  document: Document,
  first: number,
  code: string,
  expressions: DateExpression[],
  dated: Map<number, DatedSpan>,
): void {
  for (let index = 0; index < scan.tokens.length; ) {
    const token = scan.tokens[index]!;
    // a date begins with a number, a word of the tables, or the apostrophe of a short decade
    const opens =
      token.kind === "number" ||
      scan.hits(index).length > 0 ||
      /^['’]$/u.test(token.text) ||
      scan.language.small.is("definite", token) ||
      scan.language.small.is("demonstrative", token);
    const found = opens ? readExpression(scan, index) : null;
    if (!found) {
      index++;
      continue;
    }
    if ("skip" in found) {
      dated.set(first + index, { to: first + found.skip, isClock: false, isLength: false });
      index = found.skip;
      continue;
    }
    const [from, to] = [first + index, first + found.to];
    const parts = withPlan(scan, index, found.parts);
    expressions.push({
      from,
      to,
      text: quoteOf(document, from, to),
      rule: `${code}-${found.rule}`,
      parts,
      ...(found.until ? { until: found.until } : {}),
    });
    dated.set(from, { to, isClock: parts.clock !== undefined, isLength: isLength(parts) });
    index = found.to;
  }
}

const readers = new WeakMap<AnalyticLanguage, Reader>();

/** One reader a language, and one reading a document: numbers ask for the same dates. */
function readerOf(language: AnalyticLanguage): Reader {
  const known = readers.get(language);
  if (known) return known;
  const words = openDateWords(language);
  const read = new WeakMap<Document, Dated>();
  const reader: Reader = (document) => {
    const before = read.get(document);
    if (before) return before;
    const expressions: DateExpression[] = [];
    const tokens = new Map<number, DatedSpan>();
    for (let first = 0; first < document.sentences.length; ) {
      const { paragraph } = document.sentences[first]!;
      let last = first;
      while (document.sentences[last + 1]?.paragraph === paragraph) last++;
      const [from, to] = [document.sentences[first]!.first, document.sentences[last]!.last];
      readParagraph(
        openScan(document.tokens.slice(from, to), language, words),
        document,
        from,
        language.code,
        expressions,
        tokens,
      );
      first = last + 1;
    }
    const dated: Dated = { expressions, tokens };
    read.set(document, dated);
    return dated;
  };
  readers.set(language, reader);
  return reader;
}

/** Where dates and names with a date in them begin and end, by token index; their numbers count nothing. */
export const datedTokens = (language: AnalyticLanguage, document: Document): ReadonlyMap<number, DatedSpan> =>
  readerOf(language)(document).tokens;

/**
 * Builds the reader of dates from a language's tables `dates*.tsv` and its number words.
 * @example buildDateReader(english)(document)[0]?.parts // { weekday: 2 } for "on Tuesday"
 */
export function buildDateReader(language: AnalyticLanguage): (document: Document) => DateExpression[] {
  return (document) => [...readerOf(language)(document).expressions];
}
