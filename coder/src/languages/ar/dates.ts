import type { DateExpression, DateParts } from "../../grammar/dates.ts";
import type { Lexicon } from "../../grammar/lexicon.ts";
import { type Document, quoteOf } from "../../text/index.ts";
import { type Point, readPoint } from "./dates-point.ts";
import { readAgo, readSpan, readWeekday } from "./dates-relative.ts";
import {
  type DateWord,
  digitsAt,
  endsBefore,
  find,
  isDash,
  openDateWords,
  openScan,
  type Reached,
  type Scan,
  sign,
} from "./dates-scan.ts";

type Skip = { readonly skip: number };
type Found = { readonly parts: DateParts; readonly until?: DateParts; readonly rule: string; readonly to: number };

const ruleOf = (rules: readonly string[]) => `ar-date-${rules.join("+")}`;

/** The same date with another day, where several days were named before one month. */
function withDay(parts: DateParts, day: number): DateParts {
  const { weekday: _, direction, shift, gregorian, hijri } = parts;
  const rest = { ...(direction ? { direction } : {}), ...(shift ? { shift } : {}) };
  return gregorian ? { ...rest, gregorian: { ...gregorian, day } } : { ...rest, hijri: { ...hijri, day } };
}

function fromPoint({ parts, lastDay, rules }: Point, to: number): Found {
  if (lastDay === undefined) return { parts, rule: ruleOf(rules), to };
  return { parts, until: withDay(parts, lastDay), rule: ruleOf([...rules, "days"]), to };
}

/** Gives the first end of a range the year that only the second one names. */
function shareYear(first: DateParts, second: DateParts): DateParts {
  const year = second.gregorian?.year;
  if (!first.gregorian || first.gregorian.year !== undefined) return first;
  if (year !== undefined) return { ...first, gregorian: { year, ...first.gregorian } };
  const { direction, shift } = second;
  const isQualified = first.direction !== undefined || first.shift !== undefined;
  return isQualified ? first : { ...first, ...(direction ? { direction } : {}), ...(shift ? { shift } : {}) };
}

const isNextDay = (first: DateParts, second: DateParts) =>
  first.weekday !== undefined &&
  second.weekday !== undefined &&
  second.weekday === (first.weekday % 7) + 1 &&
  second.shift === undefined;

/** «يومي السبت 18 والأحد 19 يونيو»: a first end that leaves its month to the second one. */
function readShortEnd(scan: Scan, index: number): Found | null {
  const weekday = readWeekday(scan, index, true);
  const day = weekday ? digitsAt(scan, weekday.to, 1, 31) : null;
  if (!weekday || day === null) return null;
  const at = weekday.to + 1;
  const joint = find(scan, at, "to", true);
  if (!joint && !scan.tokens[at]?.norm.startsWith("و")) return null;
  const second = readPoint(scan, at + (joint?.length ?? 0));
  const date = second?.value.parts.gregorian;
  if (!second || date?.day === undefined || second.value.lastDay !== undefined) return null;
  const parts: DateParts = { ...weekday.value.parts, gregorian: { ...date, day } };
  return { parts, until: second.value.parts, rule: ruleOf(["short", "to", ...second.value.rules]), to: second.to };
}

/** The second end: behind «إلى» or «حتى» always, behind «و» or a dash where the range was announced or two weekdays follow each other. */
function readRange(scan: Scan, index: number, announced: boolean): Found | null {
  const short = readShortEnd(scan, index);
  if (short) return short;
  const first = readPoint(scan, index);
  if (!first) return null;
  const { to } = first;
  const joint = find(scan, to, "to", true);
  const isAnd = scan.tokens[to]?.norm === "و";
  const isDashed = isDash(scan, to);
  const isAttached = scan.tokens[to]?.norm.startsWith("و") === true && !joint;
  if (first.value.lastDay === undefined && (joint || isAnd || isDashed || isAttached)) {
    const at = to + (joint?.length ?? (isAnd || isDashed ? 1 : 0));
    const second = readPoint(scan, at);
    const accepted =
      second &&
      (joint ? !find(scan, to, "since") : announced || isTwin(first.value, second.value, isDashed)) &&
      isSameKind(first.value.parts, second.value.parts);
    if (accepted) {
      const parts = shareYear(first.value.parts, second.value.parts);
      return {
        parts,
        until: second.value.parts,
        rule: ruleOf([...first.value.rules, "to", ...second.value.rules]),
        to: second.to,
      };
    }
  }
  return fromPoint(first.value, to);
}

/** Two ends that make a range by themselves: years with a dash, a weekday and the next. */
function isTwin(first: Point, second: Point, isDashed: boolean): boolean {
  if (isNextDay(first.parts, second.parts) && !first.parts.clock) return true;
  return isDashed && first.parts.gregorian !== undefined && second.parts.gregorian !== undefined;
}

/** «صحيفة اليوم ... حتى» must not tie a clock to a year: both ends name days, or both longer units, or the second one is nearer. */
function isSameKind(first: DateParts, second: DateParts): boolean {
  const isClock = (parts: DateParts) =>
    parts.clock !== undefined && !parts.gregorian && !parts.hijri && !parts.shift && parts.weekday === undefined;
  return !isClock(first) && !isClock(second);
}

/** The longest date expression that begins at a token. */
function readExpression(scan: Scan, index: number): Found | Skip | null {
  const ago = readAgo(scan, index);
  if (ago) return { parts: ago.value.parts, rule: ruleOf([ago.value.rule]), to: ago.to };
  const span = readSpan(scan, index);
  if (span) return { parts: span.value.parts, rule: ruleOf([span.value.rule]), to: span.to };
  const since = find(scan, index, "since", true);
  if (since) {
    let at = index + since.length;
    if (find(scan, at, "approx")?.length === 1) at += find(scan, at, "approx")!.length;
    const found = readSpan(scan, at) ? null : readRange(scan, at, true);
    if (!found) return null;
    const { weekday, gregorian, direction } = found.parts;
    const isComing =
      since.value.value === "coming" && weekday !== undefined && !gregorian && !direction && !found.until;
    const parts: DateParts = found.until
      ? found.parts
      : { ...found.parts, since: true, ...(isComing ? { direction: "coming" } : {}) };
    return { ...found, parts, rule: `${found.rule}+since` };
  }
  const prefix = rangePrefix(scan, index);
  if (prefix) {
    const found = readRange(scan, prefix.to, true);
    if (found?.until) return found;
  }
  const name =
    endsBefore(scan, index, "before-date") && !find(scan, index, "weekday") ? readNamePart(scan, index) : null;
  return name === null ? readRange(scan, index, false) : { skip: name };
}

/** «من», «بين», «يومي», «عامي»: words that announce two dates. */
function rangePrefix(scan: Scan, index: number): Reached<true> | null {
  const range = find(scan, index, "range", true);
  let to = index + (range?.length ?? 0);
  for (const kind of ["day-word", "month-word", "year-word"]) {
    const word = find(scan, to, kind, to === index);
    if (word && (word.value.value !== "one" || range) && word.value.value !== "one") {
      to += word.length;
      break;
    }
  }
  return to > index ? { value: true, to } : null;
}

/** Where a date ends that names something: «ثورة 25 يناير», «شارع 26 سبتمبر», «حركة 23 مارس». */
function readNamePart(scan: Scan, index: number): number | null {
  const point = readPoint(scan, index);
  const date = point?.value.parts.gregorian ?? point?.value.parts.hijri;
  return point && date && date.year === undefined && point.value.parts.direction === undefined ? point.to : null;
}

/**
 * Builds the reader of Arabic dates from the text of its tables (`dates-months.tsv`, `dates-words.tsv`,
 * `dates-numbers.tsv`, `dates-names.tsv`), by file name.
 * @example buildDateReader(tables)(document)[0].parts // { weekday: 2 } for «يوم الثلاثاء»
 */
export function buildDateReader(
  tables: Readonly<Record<string, string>>,
): (document: Document) => readonly DateExpression[] {
  const words = openDateWords(tables);
  return (document) => paragraphsOf(document).flatMap(([first, last]) => readParagraph(document, first, last, words));
}

/** Token ranges of the paragraphs. */
function paragraphsOf({ sentences }: Document): [first: number, last: number][] {
  const ranges: [number, number][] = [];
  let paragraph = -1;
  for (const sentence of sentences) {
    const range = ranges.at(-1);
    if (range && sentence.paragraph === paragraph) range[1] = sentence.last;
    else ranges.push([sentence.first, sentence.last]);
    paragraph = sentence.paragraph;
  }
  return ranges;
}

/** «سيعقد الاجتماع يوم الأحد»: a weekday in the same clause as a word for what is to come. */
function isPlanned(scan: Scan, index: number, parts: DateParts): boolean {
  const { weekday, gregorian, hijri, shift, direction, since } = parts;
  if (weekday === undefined || gregorian || hijri || shift || direction || since) return false;
  for (let at = index - 1; at >= 0 && at >= index - 12; at--) {
    if (scan.tokens[at]!.kind === "punct" && sign(scan, at) !== "(" && sign(scan, at) !== ")") return false;
    // third persons plural of the future are too many to list, and no noun looks like them
    if (find(scan, at, "planned", true) || /^[وف]?س[يت]\p{L}{2,}ون$/u.test(scan.tokens[at]!.norm)) return true;
  }
  return false;
}

function readParagraph(document: Document, first: number, last: number, words: Lexicon<DateWord>): DateExpression[] {
  const scan = openScan(document.tokens.slice(first, last), words);
  const expressions: DateExpression[] = [];
  for (let index = 0; index < scan.tokens.length; ) {
    // a date begins with a number or a word of the tables
    const opens = scan.tokens[index]!.kind === "number" || scan.hits(index).length > 0;
    const found = opens ? readExpression(scan, index) : null;
    if (!found || "skip" in found) {
      index = found ? found.skip : index + 1;
      continue;
    }
    const { until, rule } = found;
    const parts: DateParts = isPlanned(scan, index, found.parts)
      ? { ...found.parts, direction: "coming" }
      : found.parts;
    const [from, to] = [first + index, first + found.to];
    expressions.push({ from, to, text: quoteOf(document, from, to), rule, parts, ...(until ? { until } : {}) });
    index = found.to;
  }
  return expressions;
}
