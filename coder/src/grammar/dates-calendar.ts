import type { Interval } from "../model/index.ts";
import { hijriToIso, isoToHijri, lengthOfHijriMonth } from "./calendar/hijri.ts";
import { addDays, daysBetween, isoDate, partsOf, weekdayOf } from "./calendar/iso.ts";
import type { CalendarDate, DateAnchor, DateParts } from "./dates.ts";
import { cutPeriod, dayPeriod, monthPeriod, type Period, shiftMonth, yearPeriod } from "./dates-period.ts";
import type { DateDoubt } from "./reading.ts";

/** A period worked out, and how. */
export type Found = {
  readonly period: Period;
  readonly basis: "stated" | "inferred";
  readonly issues: readonly DateDoubt[];
  readonly hijri?: NonNullable<Interval["hijri"]>;
  readonly agree?: boolean;
};

/** The period that a date with a year names, in the Gregorian calendar. */
function periodOf({ year, month, day }: CalendarDate): Period | null {
  if (year === undefined) return null;
  if (month === undefined) return yearPeriod(year);
  if (day === undefined) return monthPeriod(year, month);
  const iso = isoDate(year, month, day);
  return iso === null ? null : dayPeriod(iso);
}

/** The same for a Hijri date; months and years run over the table's lengths. */
function hijriPeriodOf({ year, month, day }: CalendarDate): Period | null {
  if (year === undefined) return null;
  if (month !== undefined && day !== undefined) {
    const iso = hijriToIso({ year, month, day });
    return iso === null ? null : dayPeriod(iso);
  }
  const last = month ?? 12;
  const from = hijriToIso({ year, month: month ?? 1, day: 1 });
  const length = lengthOfHijriMonth(year, last);
  const to = length === null ? null : hijriToIso({ year, month: last, day: length });
  return from && to ? { from, to, precision: month === undefined ? "year" : "month" } : null;
}

/** Whether the weekday named is the period's own; true where there is nothing to check. */
const hasWeekday = (period: Period, weekday: number | undefined) =>
  weekday === undefined || period.precision !== "day" || weekdayOf(period.from) === weekday;

type Reckoning = (date: CalendarDate) => Period | null;

/**
 * A date without its year: the last one begun by today, the next where the words look forward. A weekday that fits only
 * the coming one decides for it. One day of grace, for a report dated west of where it happened.
 */
function findYear(
  date: CalendarDate,
  parts: DateParts,
  today: string,
  thisYear: number,
  reckon: Reckoning,
): Period | null {
  const candidates = [thisYear - 1, thisYear, thisYear + 1]
    .map((year) => reckon({ ...date, year }))
    .filter((period): period is Period => period !== null);
  const isBegun = (period: Period) => period.from <= addDays(today, date.day === undefined ? 0 : 1);
  const past = candidates.findLast(isBegun) ?? null;
  const next = candidates.find((period) => !isBegun(period)) ?? null;
  if (parts.direction === "future") return next ?? past;
  // "until 16 March", "will meet in June": the coming one, unless it is far ahead
  if (parts.direction === "coming" && next && daysBetween(today, next.from) < 180) return next;
  if (parts.direction === "past" && date.day === undefined)
    return candidates.findLast((period) => period.to < today) ?? past;
  // a day of last year's that falls within weeks would be told with its year
  const isSoon = next !== null && date.day !== undefined && daysBetween(today, next.from) < 30;
  if (parts.direction === undefined && isSoon && parts.weekday === undefined) return next;
  if (parts.direction !== undefined || !past || hasWeekday(past, parts.weekday)) return past ?? next;
  return next && daysBetween(today, next.from) < 120 && hasWeekday(next, parts.weekday) ? next : past;
}

/** The year that makes a date lie nearest to the full dates of the same report. */
function nearestYear(
  date: CalendarDate,
  parts: DateParts,
  days: readonly string[],
  yearOf: (iso: string) => number,
  reckon: Reckoning,
) {
  let best: { period: Period; distance: number } | null = null;
  for (const day of days) {
    for (const year of [yearOf(day) - 1, yearOf(day), yearOf(day) + 1]) {
      const period = reckon({ ...date, year });
      if (!period) continue;
      const distance = Math.abs(daysBetween(day, period.from)) + (hasWeekday(period, parts.weekday) ? 0 : 1000);
      if (!best || distance < best.distance) best = { period, distance };
    }
  }
  return best?.period ?? null;
}

const gregorianYear = (iso: string) => partsOf(iso).year;
const hijriYear = (iso: string) => isoToHijri(iso)?.year ?? 0;

/** Fills in what the words leave to the report's date: the year, or for «22 of last month» the month too. */
function complete(
  date: CalendarDate,
  parts: DateParts,
  anchor: DateAnchor,
  reckon: Reckoning,
  yearOf: (iso: string) => number,
): Period | null {
  const { shift } = parts;
  const base = shift?.from === "previous" ? (anchor.previous?.from ?? anchor.today) : anchor.today;
  if (shift && base !== null && shift.unit === "year") return reckon({ ...date, year: yearOf(base) + shift.count });
  if (date.month === undefined) {
    if (base === null) return null;
    const today = partsOf(base);
    return reckon({ ...date, ...shiftMonth(today.year, today.month, shift?.unit === "month" ? shift.count : 0) });
  }
  if (anchor.today !== null) return findYear(date, parts, anchor.today, yearOf(anchor.today), reckon);
  const days = [anchor.previous, ...(anchor.others ?? [])].flatMap((interval) => (interval ? [interval.from] : []));
  return nearestYear(date, parts, days, yearOf, reckon);
}

const weekdayDistance = (iso: string, weekday: number) => {
  const ahead = (weekday - weekdayOf(iso) + 7) % 7;
  return ahead > 3 ? ahead - 7 : ahead;
};

/** Weighs the Hijri date and the weekday against the Gregorian date. */
function checkGregorian(
  period: Period,
  other: Period | null,
  weekday: number | undefined,
): Pick<Found, "agree" | "issues"> {
  if (period.precision !== "day") return { issues: [] };
  const ofCalendar = other?.precision === "day" ? Math.abs(daysBetween(period.from, other.from)) : null;
  const ofWeekday = weekday === undefined ? null : Math.abs(weekdayDistance(period.from, weekday));
  if (ofCalendar === null && ofWeekday === null) return { issues: [] };
  const worst = Math.max(ofCalendar ?? 0, ofWeekday ?? 0);
  if (worst === 0) return { agree: true, issues: [] };
  const what = (ofCalendar ?? 0) >= (ofWeekday ?? 0) ? "the Hijri date" : "the weekday";
  const detail = `${what} is ${worst} ${worst === 1 ? "day" : "days"} from the Gregorian date`;
  return worst === 1
    ? { agree: true, issues: [{ code: "calendars-off-by-one", detail }] }
    : { agree: false, issues: [{ code: "calendars-disagree", detail }] };
}

/** A Hijri date alone: a weekday one day away settles which day the moon was sighted. */
function settleHijri(period: Period, weekday: number | undefined): Pick<Found, "agree" | "issues" | "period"> {
  if (weekday === undefined || period.precision !== "day") return { period, issues: [] };
  const distance = weekdayDistance(period.from, weekday);
  if (distance === 0) return { period, agree: true, issues: [] };
  if (Math.abs(distance) > 1) {
    const detail = `the weekday is ${Math.abs(distance)} days from the Hijri date`;
    return { period, agree: false, issues: [{ code: "calendars-disagree", detail }] };
  }
  const detail = "the weekday is 1 day from the Hijri date and was taken";
  return {
    period: dayPeriod(addDays(period.from, distance)),
    agree: true,
    issues: [{ code: "calendars-off-by-one", detail }],
  };
}

/**
 * Works out a date given in the Gregorian calendar, the Hijri calendar or both, with the weekday as a check.
 * @example resolveCalendar({ hijri: { year: 1445, month: 8, day: 19 } }, { today: null })?.period.from // "2024-02-29"
 */
export function resolveCalendar(parts: DateParts, anchor: DateAnchor): Found | null {
  const { gregorian, hijri, weekday } = parts;
  const hijriStated = hijri ? hijriPeriodOf(hijri) : null;
  // a Hijri date with its year settles the year of a Gregorian one without
  const near: DateAnchor = hijriStated ? { today: null, others: [{ ...hijriStated, text: "" }] } : anchor;
  const stated = gregorian ? periodOf(gregorian) : null;
  const full =
    gregorian &&
    (stated ?? (gregorian.year === undefined ? complete(gregorian, parts, near, periodOf, gregorianYear) : null));
  if (full) {
    const others: DateAnchor = { today: null, others: [{ ...full, text: "" }] };
    const other = hijriStated ?? (hijri ? complete(hijri, parts, others, hijriPeriodOf, hijriYear) : null);
    const basis = stated || hijriStated ? "stated" : "inferred";
    return withHijri({ period: cutPeriod(full, parts), basis, ...checkGregorian(full, other, weekday) }, hijri, other);
  }
  if (!hijri) return null;
  const period = hijriStated ?? complete(hijri, parts, anchor, hijriPeriodOf, hijriYear);
  if (!period) return null;
  const settled = settleHijri(period, weekday);
  return withHijri(
    { ...settled, period: cutPeriod(settled.period, parts), basis: hijriStated ? "stated" : "inferred" },
    hijri,
    period,
  );
}

function withHijri(found: Found, hijri: CalendarDate | undefined, period: Period | null): Found {
  if (hijri?.month === undefined) return found;
  const year = hijri.year ?? (period && isoToHijri(period.from)?.year);
  return year ? { ...found, hijri: { year, month: hijri.month, day: hijri.day ?? null } } : found;
}
