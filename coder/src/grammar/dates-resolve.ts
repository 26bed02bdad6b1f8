import type { Interval } from "../model/index.ts";
import { addDays, daysBetween, weekdayOf } from "./calendar/iso.ts";
import type { DateAnchor, DateExpression, DateParts, DateUnit, ResolvedDate } from "./dates.ts";
import { type Found, resolveCalendar } from "./dates-calendar.ts";
import {
  cutPeriod,
  dayPeriod,
  type Period,
  seasonPeriod,
  shiftPeriod,
  spanPeriod,
  yearPeriod,
} from "./dates-period.ts";

const inferred = (period: Period | null): Found | null => period && { period, basis: "inferred", issues: [] };

/** The day with this weekday that the direction points to: on or before the day given, unless the words look forward. */
function nearestWeekday(day: string, weekday: number, direction: DateParts["direction"]): string {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  if (direction === "future") return addDays(day, 7 - back);
  if (direction === "coming") return addDays(day, back === 0 ? 0 : 7 - back);
  if (direction === "past") return addDays(day, back === 0 ? -7 : -back);
  return addDays(day, -back);
}

/** A weekday of a report without a date: the day of that weekday which the report names in full, or the last before one that it names. */
function weekdayAmong(weekday: number, direction: DateParts["direction"], anchor: DateAnchor): Found | null {
  const days = [anchor.previous, ...(anchor.others ?? [])].filter(
    (interval): interval is Interval =>
      interval !== undefined && (interval.precision === "day" || interval.precision === "hour"),
  );
  const same =
    direction === "future" || direction === "coming"
      ? undefined
      : days.find((interval) => weekdayOf(interval.from) === weekday);
  const near = same ?? days[0];
  if (!near) return null;
  const iso = same ? same.from : nearestWeekday(near.from, weekday, direction);
  return {
    period: dayPeriod(iso),
    basis: "inferred",
    issues: [{ code: "date-inferred", detail: `from «${near.text}»` }],
  };
}

/** "The same day" leans on a day, not on a month or on years of war. */
function previousDay({ previous }: DateAnchor, unit: DateUnit): string | null {
  if (!previous) return null;
  const isDay = previous.to !== null && daysBetween(previous.from, previous.to) <= 1;
  return isDay || unit === "month" || unit === "year" ? previous.from : null;
}

/** Stands for the date of a report that has none: the full date right before the words, or the only one in the report. */
function statedDay({ previous, others = [] }: DateAnchor): string | null {
  const days = new Set(others.flatMap(({ from, to }) => (from === to ? [from] : [])));
  if (previous && previous.from === previous.to && days.has(previous.from)) return previous.from;
  return days.size === 1 ? [...days][0]! : null;
}

function resolveShift(parts: DateParts, shift: NonNullable<DateParts["shift"]>, anchor: DateAnchor): Found | null {
  const base = shift.from === "previous" ? previousDay(anchor, shift.unit) : (anchor.today ?? statedDay(anchor));
  if (base === null) return parts.weekday === undefined ? null : weekdayAmong(parts.weekday, parts.direction, anchor);
  const period = shiftPeriod(base, shift.count, shift.unit);
  if (!period) return null;
  if (parts.weekday === undefined) {
    const cut = cutPeriod(period, parts);
    // "the weekend" of a report written in the middle of the week is the one before it
    const isAhead = shift.unit === "week" && shift.count === 0 && parts.edge === "end" && cut.from > base;
    return inferred(isAhead ? { ...cut, from: addDays(cut.from, -7), to: addDays(cut.to, -7) } : cut);
  }
  if (shift.unit === "week") return inferred(dayPeriod(addDays(period.from, parts.weekday - 1)));
  if (shift.unit !== "day") return inferred(dayPeriod(nearestWeekday(base, parts.weekday, parts.direction)));
  const distance = (parts.weekday - weekdayOf(period.from) + 7) % 7;
  if (distance === 0) return { period, basis: "inferred", issues: [], agree: true };
  // "today, Sunday" in a report dated Monday: the report is younger than its words, or its date is another place's
  if (distance === 6 || distance === 1) {
    const iso = addDays(period.from, distance === 6 ? -1 : 1);
    const issues = [
      { code: "date-inferred" as const, detail: "the weekday is one day from the day that the report's date gives" },
    ];
    return { period: dayPeriod(iso), basis: "inferred", issues };
  }
  const issues = [
    { code: "calendars-disagree" as const, detail: "the weekday is not that of the day that the report's date gives" },
  ];
  const direction = shift.count > 0 ? "future" : parts.direction;
  return { period: dayPeriod(nearestWeekday(base, parts.weekday, direction)), basis: "inferred", issues, agree: false };
}

/** What one side of an expression comes to, without its time of day. */
function resolveParts(parts: DateParts, anchor: DateAnchor): Found | null {
  const { gregorian, hijri, shift, span, weekday } = parts;
  if (gregorian?.year !== undefined && parts.decade) {
    const first = yearPeriod(gregorian.year);
    const last = yearPeriod(gregorian.year + 9);
    const decade: Period | null = first && last && { from: first.from, to: last.to, precision: "range" };
    return decade && { period: cutPeriod(decade, parts), basis: "stated", issues: [] };
  }
  if (gregorian?.year !== undefined && parts.season) {
    const period = seasonPeriod(gregorian.year, parts.season);
    return period && { period, basis: "stated", issues: [] };
  }
  if (gregorian || hijri) return resolveCalendar(parts, anchor);
  if (span)
    return anchor.today === null ? null : inferred(spanPeriod(anchor.today, span.count, span.unit, span.direction));
  if (shift) return resolveShift(parts, shift, anchor);
  if (weekday !== undefined) {
    if (anchor.today === null) return weekdayAmong(weekday, parts.direction, anchor);
    return inferred(dayPeriod(nearestWeekday(anchor.today, weekday, parts.direction)));
  }
  const beside = anchor.previous?.from ?? anchor.today;
  return parts.clock || parts.dayPart ? inferred(beside === null ? null : dayPeriod(beside)) : null;
}

/** A night takes two dates; the early hours belong to the second of them. */
function applyNight(period: Period, parts: DateParts): Period {
  if (parts.night === "before") return { ...period, from: addDays(period.from, -1) };
  if (parts.night === "after") return { ...period, to: addDays(period.from, 1) };
  return period;
}

function timeOf(parts: DateParts): string | undefined {
  if (parts.clock) return parts.zone === "utc" ? `${parts.clock}Z` : parts.clock;
  return parts.dayPart;
}

function endOfRange(parts: DateParts, until: DateParts, first: Found, anchor: DateAnchor): Found | null {
  const start: Interval = { from: first.period.from, to: first.period.to, precision: "day", text: "" };
  const second = resolveParts(until, { ...anchor, previous: start });
  if (!second) return null;
  // «من الأحد إلى الخميس»: the weekday named second may lie after today's last one
  if (second.period.to < first.period.from && until.weekday !== undefined && parts.weekday !== undefined) {
    const ahead = (until.weekday - parts.weekday + 7) % 7;
    return { ...second, period: dayPeriod(addDays(first.period.from, ahead)) };
  }
  return second;
}

/**
 * Works out what the words of a date come to. News looks back: a weekday is the last one on or before today, a date
 * without a year the last one before it. Null where nothing anchors the words (the issue `date-unanchored`).
 * @example resolveDate(tuesday, { today: "2024-02-29" })?.interval.from // "2024-02-27"
 */
export function resolveDate(expression: DateExpression, anchor: DateAnchor): ResolvedDate | null {
  const { parts, until, text } = expression;
  let first = resolveParts(parts, anchor);
  if (!first) return null;
  const second = until ? endOfRange(parts, until, first, anchor) : null;
  if (until && !second) return null;
  // «منذ مطلع السنة حتى 18 آب 2022»: the second end says which year the first one means
  if (second && first.basis === "inferred" && second.period.to < first.period.from)
    first = resolveParts(parts, { ...anchor, today: second.period.to }) ?? first;
  const period = applyNight(first.period, parts);
  let from = period.from;
  let to: string | null = second ? applyNight(second.period, until ?? {}).to : period.to;
  if (to < from) {
    // «من الجمعة إلى الأحد» said on a Saturday: the first is a week further back
    if (parts.weekday === undefined || !second) return null;
    from = addDays(from, -7 * Math.ceil(daysBetween(to, from) / 7));
  }
  if (parts.since && !until) to = null;
  const time = timeOf(parts);
  const agree = first.agree === false || second?.agree === false ? false : (first.agree ?? second?.agree);
  const interval: Interval = {
    from,
    to,
    precision: second ? "range" : parts.clock && period.precision === "day" ? "hour" : period.precision,
    ...(time === undefined ? {} : { time }),
    text,
    ...(first.hijri ? { hijri: first.hijri } : {}),
    ...(agree === undefined ? {} : { calendarsAgree: agree }),
  };
  const basis = first.basis === "inferred" || second?.basis === "inferred" ? "inferred" : "stated";
  const issues = [...first.issues, ...(second?.issues ?? [])];
  if (basis === "inferred" && !issues.some((issue) => issue.code === "date-inferred"))
    issues.push({
      code: "date-inferred",
      detail: `«${text}» read from ${anchor.today ?? anchor.previous?.text ?? "another date of the report"}`,
    });
  return { interval, basis, issues };
}
