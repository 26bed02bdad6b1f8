import { addDays, dateOfDay, dayNumber, isoDate, lengthOfMonth, partsOf, weekdayOf } from "./calendar/iso.ts";
import type { DateParts, DateUnit, Season } from "./dates.ts";

/** A stretch of days, both ends inclusive. */
export type Period = { readonly from: string; readonly to: string; readonly precision: Precision };
type Precision = "hour" | "day" | "week" | "month" | "year" | "range";

export const dayPeriod = (iso: string): Period => ({ from: iso, to: iso, precision: "day" });

/** @example monthPeriod(2024, 2).to // "2024-02-29" */
export function monthPeriod(year: number, month: number): Period | null {
  const from = isoDate(year, month, 1);
  const to = isoDate(year, month, lengthOfMonth(year, month));
  return from && to ? { from, to, precision: "month" } : null;
}

export function yearPeriod(year: number): Period | null {
  const from = isoDate(year, 1, 1);
  const to = isoDate(year, 12, 31);
  return from && to ? { from, to, precision: "year" } : null;
}

/** The ISO week around a day, Monday to Sunday; where a week begins differs even between neighbours. @example weekPeriod("2024-02-29").from // "2024-02-26" */
function weekPeriod(iso: string): Period {
  const from = addDays(iso, 1 - weekdayOf(iso));
  return { from, to: addDays(from, 6), precision: "week" };
}

/** A month counted on from another. @example shiftMonth(2024, 1, -1) // { year: 2023, month: 12 } */
export function shiftMonth(year: number, month: number, count: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + count;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** The calendar unit that lies `count` units from a day: its day, week, month or year. */
export function shiftPeriod(iso: string, count: number, unit: DateUnit): Period | null {
  const { year, month } = partsOf(iso);
  switch (unit) {
    case "hour":
      return dayPeriod(iso);
    case "day":
      return dayPeriod(addDays(iso, count));
    case "week":
      return weekPeriod(addDays(iso, count * 7));
    case "month": {
      const shifted = shiftMonth(year, month, count);
      return monthPeriod(shifted.year, shifted.month);
    }
    case "year":
      return yearPeriod(year + count);
  }
}

/** The same day of the month so many months away, or its last day where it is shorter. */
function stepMonths(iso: string, count: number): string {
  const { year, month, day } = partsOf(iso);
  const shifted = shiftMonth(year, month, count);
  return isoDate(shifted.year, shifted.month, Math.min(day, lengthOfMonth(shifted.year, shifted.month))) ?? iso;
}

// "recent months" gives no number: a stretch that is long enough for nearly every writer
const vagueCount: Readonly<Record<DateUnit, number>> = { hour: 24, day: 10, week: 4, month: 6, year: 5 };

/** So many days, weeks, months or years up to today, or from it on. @example spanPeriod("2024-02-29", 3, "day", "past").from // "2024-02-26" */
export function spanPeriod(today: string, count: number | null, unit: DateUnit, direction: "past" | "future"): Period {
  const sign = direction === "past" ? -1 : 1;
  const number = sign * (count ?? vagueCount[unit]);
  const end =
    unit === "hour"
      ? addDays(today, Math.sign(number) * Math.ceil(Math.abs(number) / 24))
      : unit === "day"
        ? addDays(today, number)
        : unit === "week"
          ? addDays(today, number * 7)
          : stepMonths(today, unit === "month" ? number : number * 12);
  return { from: direction === "past" ? end : today, to: direction === "past" ? today : end, precision: "range" };
}

const seasons: Readonly<Record<Season, readonly [month: number, day: number, length: number]>> = {
  spring: [3, 21, 92],
  summer: [6, 21, 94],
  autumn: [9, 23, 89],
  winter: [12, 21, 90],
};

/** A season of the northern half of the earth; winter is the one that ends in the year named. */
export function seasonPeriod(year: number, season: Season): Period | null {
  const [month, day, length] = seasons[season];
  const from = isoDate(season === "winter" ? year - 1 : year, month, day);
  return from ? { from, to: addDays(from, length - 1), precision: "range" } : null;
}

/** The first, second or last third of a period; the end of a week is its weekend. */
export function cutPeriod(period: Period, parts: DateParts): Period {
  const first = dayNumber(period.from);
  const length = dayNumber(period.to) - first + 1;
  if (parts.share) {
    const start = partsOf(period.from);
    const months = 12 / parts.share.of;
    const a = shiftMonth(start.year, start.month, (parts.share.nth - 1) * months);
    const b = shiftMonth(start.year, start.month, parts.share.nth * months - 1);
    const from = monthPeriod(a.year, a.month);
    const to = monthPeriod(b.year, b.month);
    return from && to ? { from: from.from, to: to.to, precision: "range" } : period;
  }
  if (!parts.edge || length < 3) return period;
  // where the days off are Friday and Saturday, reports for the world still mean these two
  if (period.precision === "week" && parts.edge === "end") {
    const saturday = addDays(period.from, (6 - weekdayOf(period.from) + 7) % 7);
    return { from: saturday, to: addDays(saturday, 1), precision: "range" };
  }
  const third = Math.floor(length / 3);
  const [a, b] =
    parts.edge === "start"
      ? [0, third - 1]
      : parts.edge === "middle"
        ? [third, length - third - 1]
        : [length - third, length - 1];
  return { from: dateOfDay(first + a), to: dateOfDay(first + b), precision: "range" };
}
