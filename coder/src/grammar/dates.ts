import type { Interval } from "../model/index.ts";
import type { DateDoubt } from "./reading.ts";

/** The numbers of a date that the words give; a year, a month or a day may be missing. */
export type CalendarDate = { readonly year?: number; readonly month?: number; readonly day?: number };

export type DateUnit = "hour" | "day" | "week" | "month" | "year";

/** Parts of the day as they stand in `Interval.time`. */
const dayParts = ["dawn", "early", "morning", "noon", "afternoon", "day", "evening", "night"] as const;
export type DayPart = (typeof dayParts)[number];

export type Season = "spring" | "summer" | "autumn" | "winter";

/**
 * What the words of a date say, before any of it is worked out. Parts stand side by side: «اليوم الأحد 15 شعبان» has a
 * shift, a weekday and a Hijri date, and each is a check on the others.
 */
export type DateParts = {
  readonly gregorian?: CalendarDate;
  readonly hijri?: CalendarDate;
  /** As in ISO 8601: Monday is 1, Sunday 7. */
  readonly weekday?: number;
  /** Yesterday is -1 day from today, "the same day" 0 from the previous date of the text, "last month" -1 month. */
  readonly shift?: { readonly count: number; readonly unit: DateUnit; readonly from: "today" | "previous" };
  /** "The last three days"; null where the words give no number. */
  readonly span?: { readonly count: number | null; readonly unit: DateUnit; readonly direction: "past" | "future" };
  /** Said outright: "last Tuesday", "this Wednesday", "next March"; `coming`: "as from Tuesday", which may be today. */
  readonly direction?: "past" | "current" | "coming" | "future";
  readonly edge?: "start" | "middle" | "end";
  /** The nth of so many equal parts of a year: "the second quarter" is 2 of 4. */
  readonly share?: { readonly nth: number; readonly of: 2 | 4 };
  readonly season?: Season;
  /** Ten years from `gregorian.year`. */
  readonly decade?: true;
  readonly dayPart?: DayPart;
  /** A night named by two days: `before` ends on the day named («ليلة الأحد»), `after` begins on it («ليل السبت الأحد»). */
  readonly night?: "before" | "after";
  /** "05:30", 24 hours. */
  readonly clock?: string;
  readonly zone?: "utc";
  /** From then until told, "since 2012". */
  readonly since?: true;
};

/** Words of a text that give a date: token indexes (`to` exclusive), the rule that read them, and for a range its second end. */
export type DateExpression = {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly rule: string;
  readonly parts: DateParts;
  readonly until?: DateParts;
};

/** What a report's dates are worked out from. */
export type DateAnchor = {
  /** The report's own ISO date, at the place it tells of. */
  readonly today: string | null;
  /** Full dates read in the same report. */
  readonly others?: readonly Interval[];
  /** The date read before this one in the text: "the same day", "the next day". */
  readonly previous?: Interval;
};

/** A date worked out. `inferred` where a year, a month or a day came from somewhere else than the words. */
export type ResolvedDate = {
  readonly interval: Interval;
  readonly basis: "stated" | "inferred";
  readonly issues: readonly DateDoubt[];
};

/**
 * Whether the words alone name one day, so that other dates of the report may be worked out from it.
 * @example isFullDate({ gregorian: { year: 2024, month: 2, day: 29 } }) // true
 */
export function isFullDate(parts: DateParts): boolean {
  const isFull = (date: CalendarDate | undefined) =>
    date?.year !== undefined && date.month !== undefined && date.day !== undefined;
  return isFull(parts.gregorian) || isFull(parts.hijri);
}
