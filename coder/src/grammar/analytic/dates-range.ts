import type { DateParts } from "../dates.ts";
import { readDayMonth } from "./dates-calendar.ts";
import { type Point, readPoint } from "./dates-point.ts";
import { type PartsRead, readDay } from "./dates-scan.ts";
import { readWeekday } from "./dates-weekday.ts";
import { find, isDash, pass, pastElision, type Reached, type Scan, textAt } from "./numbers-scan.ts";

/** A date expression found: its ends, the rule that read it, and where it ends. */
export type Found = {
  readonly parts: DateParts;
  readonly until?: DateParts;
  readonly rule: string;
  readonly to: number;
};

const fromPoint = ({ parts, until, rules }: Point, to: number): Found => ({
  parts,
  ...(until ? { until } : {}),
  rule: `date-${rules.join("+")}`,
  to,
});
export const fromRead = ({ parts, until, rule }: PartsRead, to: number): Found => ({
  parts,
  ...(until ? { until } : {}),
  rule: `date-${rule}`,
  to,
});

const isClockOnly = ({ gregorian, hijri, shift, weekday, clock }: DateParts) =>
  clock !== undefined && !gregorian && !hijri && !shift && weekday === undefined;

/** Gives the first end of a range the year that only the second one names. */
function shareYear(first: DateParts, second: DateParts): DateParts {
  const year = second.gregorian?.year;
  if (!first.gregorian || first.gregorian.year !== undefined) return first;
  if (year !== undefined) return { ...first, gregorian: { year, ...first.gregorian } };
  const { direction, shift } = second;
  if (first.direction !== undefined || first.shift !== undefined) return first;
  return { ...first, ...(direction ? { direction } : {}), ...(shift && second.gregorian ? { shift } : {}) };
}

const isNextDay = (first: DateParts, second: DateParts) =>
  first.weekday !== undefined && second.weekday === (first.weekday % 7) + 1 && !first.clock && !second.shift;

/** «du lundi 5 au mercredi 7 mai», "Sunday 5 to May 7": a first end that leaves its month to the second one. */
function readShortEnd(scan: Scan, index: number): Found | null {
  const weekday = readWeekday(scan, index);
  const day = readDay(scan, pass(scan, weekday?.to ?? index, "joint-day") ?? weekday?.to ?? index);
  if (!day || readDayMonth(scan, weekday?.to ?? index)) return null;
  const joint =
    pass(scan, day.to, "to") ?? pass(scan, day.to, "and") ?? (isDash(scan.tokens[day.to]) ? day.to + 1 : null);
  if (joint === null) return null;
  const second = readPoint(scan, pass(scan, joint, "joint-day") ?? joint);
  const date = second?.value.parts.gregorian;
  if (!second || date?.day === undefined || date.month === undefined || second.value.until) return null;
  const parts: DateParts = { ...weekday?.value, gregorian: { ...date, day: day.value } };
  return { parts, until: second.value.parts, rule: `date-short+to+${second.value.rules.join("+")}`, to: second.to };
}

/** The second end: behind "to" where days or units are named, behind "and" or a dash where the range was announced or two weekdays follow each other. */
export function readRange(scan: Scan, index: number, announced: boolean): Found | null {
  const short = announced || find(scan, index, "weekday") ? readShortEnd(scan, index) : null;
  const first = readPoint(scan, index);
  if (short && short.to > (first?.to ?? 0)) return short;
  if (!first) return null;
  const { to } = first;
  const single = fromPoint(first.value, to);
  if (first.value.until) return single;
  const joint = pass(scan, to, "to");
  const and = joint === null ? pass(scan, to, "and") : null;
  const dash = isDash(scan.tokens[to]) ? to + 1 : null;
  const at = joint ?? and ?? dash;
  if (at === null || isClockOnly(first.value.parts)) return single;
  const start = pass(scan, at, "joint-day") ?? at;
  const second = readPoint(scan, start) ?? (start > at ? readPoint(scan, at) : null);
  const years = dash ?? joint ?? (announced ? and : null);
  const year =
    !second && years !== null && first.value.parts.gregorian?.month === undefined && first.value.parts.gregorian
      ? yearAt(scan, years)
      : null;
  const other: Reached<Point> | null = second ?? year;
  if (!other || isClockOnly(other.value.parts) || other.value.until) return single;
  const isTwin =
    isNextDay(first.value.parts, other.value.parts) ||
    (dash !== null && first.value.parts.gregorian !== undefined && other.value.parts.gregorian !== undefined);
  const accepted = joint !== null ? announced || isSameKind(first.value.parts, other.value.parts) : announced || isTwin;
  if (!accepted) return single;
  return {
    parts: shareYear(first.value.parts, other.value.parts),
    until: other.value.parts,
    rule: `date-${first.value.rules.join("+")}+to+${other.value.rules.join("+")}`,
    to: other.to,
  };
}

/** Both ends name a weekday, a month or a year: "Monday to Friday" but not "rose on Monday to a year's high". */
const isSameKind = (first: DateParts, second: DateParts) =>
  (first.weekday !== undefined && second.weekday !== undefined) ||
  (first.gregorian !== undefined && second.gregorian !== undefined) ||
  (first.hijri !== undefined && second.hijri !== undefined) ||
  (first.gregorian !== undefined && second.shift !== undefined);

function yearAt(scan: Scan, index: number): Reached<Point> | null {
  const text = textAt(scan, index);
  if (!/^(?:19|20)\d\d$/u.test(text) || scan.tokens[index]!.kind !== "number") return null;
  return { value: { parts: { gregorian: { year: Number(text) } }, rules: ["year"] }, to: index + 1 };
}

/** "2012-2014", "between 2012 and 2014": years that a dash or an announcement makes a range. */
export function readYears(scan: Scan, index: number, announced: boolean): Found | null {
  const first = yearAt(scan, index);
  if (!first) return null;
  const joint = pass(scan, first.to, "to") ?? (announced ? pass(scan, first.to, "and") : null);
  const dash =
    isDash(scan.tokens[first.to]) && scan.tokens[first.to + 1]?.spaced === scan.tokens[first.to]!.spaced
      ? first.to + 1
      : null;
  if (joint !== null && !announced) return null;
  const second = yearAt(scan, joint ?? dash ?? -1);
  if (
    !second ||
    second.value.parts.gregorian!.year! <= first.value.parts.gregorian!.year! ||
    (dash !== null && isDash(scan.tokens[second.to]) && !scan.tokens[second.to]!.spaced)
  )
    return null;
  return { parts: first.value.parts, until: second.value.parts, rule: "date-year+to+year", to: second.to };
}

/** A night named by its two days belongs to the first and goes on into the second: "the night of 5 to 6 May". */
export function readNight(scan: Scan, index: number): Found | null {
  const lead = find(scan, index, "night-range");
  const part = scan.hits(index).find(({ value }) => value.kind === "part-of" && value.value === "night");
  const hit = part ?? lead;
  if (!hit) return null;
  let at = pastElision(scan, index + hit.length);
  at = pass(scan, at, "range") ?? at;
  const days = readRange(scan, pass(scan, at, "joint-day") ?? at, true);
  if (!days) return null;
  if (days.until) {
    const { clock: _, ...until } = days.until;
    const isNext = isNextDay(days.parts, until) || isNextDate(days.parts, until) || until.shift !== undefined;
    if (isNext)
      return { parts: { ...days.parts, dayPart: "night", night: "after" }, rule: `${days.rule}+night`, to: days.to };
    return null;
  }
  return lead && !part && days.parts.dayPart === undefined && !days.parts.clock
    ? { ...days, parts: { ...days.parts, dayPart: "night" }, rule: `${days.rule}+night` }
    : null;
}

function isNextDate(first: DateParts, second: DateParts): boolean {
  const [a, b] = [first.gregorian ?? first.hijri, second.gregorian ?? second.hijri];
  if (a?.day === undefined || b?.day === undefined) return false;
  return b.day === a.day + 1 || (b.day === 1 && a.day >= 28);
}
