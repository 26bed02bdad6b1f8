import type { CalendarDate, DateParts } from "../../grammar/dates.ts";
import {
  commas,
  digitsAt,
  endsBefore,
  find,
  isDash,
  isDefinite,
  type Reached,
  readDay,
  type Scan,
  sign,
} from "./dates-scan.ts";

/** A date of either calendar as far as it is written; a second day makes it a range. */
export type CalendarRead = { readonly parts: DateParts; readonly lastDay?: number; readonly rule: string };

type Month = { readonly calendar: "gregorian" | "hijri"; readonly month: number; readonly trust: string };

function monthAt(scan: Scan, index: number, attached: boolean): Reached<Month> | null {
  for (const calendar of ["gregorian", "hijri"] as const) {
    const hit = find(scan, index, calendar, attached);
    if (!hit || (calendar === "gregorian" && isDefinite(hit))) continue;
    // «أب» is a father: the month begins with a long alef, which folding takes away
    const text = scan.tokens[index]!.text;
    if (calendar === "gregorian" && hit.form.word === "اب" && text.includes("أ")) continue;
    const trust = hit.form.word === "اب" && !text.includes("آ") ? "bound" : (hit.value.trust ?? "bound");
    return { value: { calendar, month: Number(hit.value.value), trust }, to: index + hit.length };
  }
  return null;
}

/** A month by one name or by two: «فبراير/شباط», «شباط (فبراير)», «آذار مارس». */
function readMonth(scan: Scan, index: number, attached: boolean): Reached<Month> | null {
  const first = monthAt(scan, index, attached);
  if (!first) return null;
  const opens = sign(scan, first.to) === "(";
  const joined = opens || sign(scan, first.to) === "/" || isDash(scan, first.to) ? first.to + 1 : first.to;
  const second = monthAt(scan, joined, false);
  if (!second || second.value.month !== first.value.month || second.value.calendar !== first.value.calendar)
    return first;
  if (opens && sign(scan, second.to) !== ")") return first;
  return { value: { ...first.value, trust: "free" }, to: opens ? second.to + 1 : second.to };
}

/** «م», «هـ», «ميلادية», or nothing. */
function readEra(scan: Scan, index: number): Reached<"gregorian" | "hijri" | null> {
  const opens = sign(scan, index) === "(" && sign(scan, index + 2) === ")" ? 1 : 0;
  const hit = find(scan, index + opens, "era");
  if (!hit) return { value: null, to: index };
  return { value: hit.value.value === "hijri" ? "hijri" : "gregorian", to: index + opens + hit.length + opens };
}

const isYearOf = (calendar: "gregorian" | "hijri", year: number) =>
  calendar === "hijri" ? year >= 1300 && year <= 1500 : year >= 1800 && year <= 2100;

/** A year after a month: «2024», «، 2024», «من عام 2024», «لعام 2024»; with its era. */
function readYear(scan: Scan, index: number, calendar: "gregorian" | "hijri"): Reached<number> | null {
  let at = index;
  if (find(scan, at, "of") || commas.has(sign(scan, at)) || sign(scan, at) === "/" || isDash(scan, at)) at++;
  const head = find(scan, at, "year-word", true);
  if (head?.value.value === "one") at += head.length;
  if (!head && at > index && find(scan, index, "of")) return null;
  const year = digitsAt(scan, at, 1300, 2100);
  if (year === null || !isYearOf(calendar, year)) return null;
  // «3 مارس، 2024 قتيلا» and «19 شعبان - 2024»
  if (find(scan, at + 1, "counted")) return null;
  const era = readEra(scan, at + 1);
  return { value: year, to: era.value === null || era.value === calendar ? era.to : at + 1 };
}

/** What says which year or month is meant without a number: «الماضي», «من العام الماضي», «من هذا العام», «من العام نفسه». */
export function readQualifier(scan: Scan, index: number): Reached<Pick<DateParts, "direction" | "shift">> | null {
  const direction = find(scan, index, "direction");
  if (direction && isDefinite(direction))
    return { value: { direction: direction.value.value as "past" }, to: index + direction.length };
  if (!find(scan, index, "of")) return null;
  const unit = readShift(scan, index + 1);
  return unit && unit.value.unit === "year" ? { value: { shift: unit.value }, to: unit.to } : null;
}

const counts: Readonly<Record<string, number>> = { past: -1, current: 0, future: 1 };

/** A unit counted from today or from the date before: «الشهر الماضي», «هذا العام», «الأسبوع نفسه», «العام التالي». */
export function readShift(scan: Scan, index: number): Reached<NonNullable<DateParts["shift"]>> | null {
  const demonstrative = find(scan, index, "this", true);
  const inverted = demonstrative ? null : find(scan, index, "same", true);
  const at = index + (demonstrative?.length ?? inverted?.length ?? 0);
  const hit = find(scan, at, "unit", at === index);
  const [unit, number] = (hit?.value.value ?? "").split(" ");
  if (!hit || number !== "1" || !isDefinite(hit) || (unit !== "week" && unit !== "month" && unit !== "year"))
    return null;
  const to = at + hit.length;
  if (demonstrative) return { value: { count: 0, unit, from: "today" }, to };
  if (inverted) return { value: { count: 0, unit, from: "previous" }, to };
  const direction = find(scan, to, "direction");
  if (direction && isDefinite(direction))
    return { value: { count: counts[direction.value.value] ?? 0, unit, from: "today" }, to: to + direction.length };
  const same = find(scan, to, "same");
  if (same && same.after !== "") return { value: { count: 0, unit, from: "previous" }, to: to + 1 };
  const next = find(scan, to, "next");
  return next ? { value: { count: Number(next.value.value), unit, from: "previous" }, to: to + next.length } : null;
}

/** More days of the same month: «3 و5», «13-15», «من 3 إلى 5». */
function readLastDay(scan: Scan, first: Reached<number>): Reached<number> | null {
  let last: Reached<number> | null = null;
  for (let at = first.to; ; ) {
    const joint =
      find(scan, at, "to", true) ??
      (isDash(scan, at) || scan.tokens[at]?.norm === "و" || commas.has(sign(scan, at)) ? { length: 1 } : null);
    const attached = joint === null;
    const next = readDay(scan, at + (joint?.length ?? 0), attached, true);
    if (!next || (attached && !scan.tokens[at]!.norm.startsWith("و"))) return last;
    last = next;
    at = next.to;
  }
}

/** A date that begins with its day: «29 فبراير 2024», «الخامس من مارس الماضي», «3 و5 مارس», «22 من الشهر الماضي», «24/نوفمبر/2019». */
export function readDayMonth(scan: Scan, index: number): Reached<CalendarRead> | null {
  const day = readDay(scan, index, true);
  if (!day) return null;
  const last = readLastDay(scan, day);
  let at = last?.to ?? day.to;
  if (find(scan, at, "of")) {
    const shift = readShift(scan, at + 1);
    if (shift && shift.value.unit === "month")
      return {
        value: { parts: { gregorian: { day: day.value }, shift: shift.value }, ...lastOf(last), rule: "day-of-month" },
        to: shift.to,
      };
    at++;
  } else if (sign(scan, at) === "/" || isDash(scan, at)) at++;
  const word = find(scan, at, "month-word");
  if (word?.value.value === "one") at += word.length;
  const month = readMonth(scan, at, false);
  if (!month) return null;
  const { calendar } = month.value;
  if (calendar === "hijri" && day.value > 30) return null;
  const year = readYear(scan, month.to, calendar);
  const date: CalendarDate = { ...(year ? { year: year.value } : {}), month: month.value.month, day: day.value };
  const qualifier = year ? null : readQualifier(scan, month.to);
  const era = readEra(scan, year?.to ?? qualifier?.to ?? month.to);
  const to = era.value === calendar ? era.to : (year?.to ?? qualifier?.to ?? month.to);
  return {
    value: {
      parts: { [calendar]: date, ...qualifier?.value },
      ...lastOf(last),
      rule: year ? "full-date" : "day-month",
    },
    to,
  };
}

const lastOf = (last: Reached<number> | null) => (last ? { lastDay: last.value } : {});

/** A date that begins with its month: «ديسمبر 23, 2024», «يوليو 13-15», «مارس 2024», «شهر رمضان», «مارس الماضي», «مارس». */
export function readMonthFirst(scan: Scan, index: number): Reached<CalendarRead> | null {
  const word = find(scan, index, "month-word", true);
  const start = word?.value.value === "one" && !isDefinite(word) ? index + word.length : index;
  const month = readMonth(scan, start, start === index);
  if (!month) return null;
  const { calendar, trust } = month.value;
  const named: CalendarDate = { month: month.value.month };
  const digits = digitsAt(scan, month.to, 1, 31);
  if (digits !== null) {
    const day = { value: digits, to: month.to + 1 };
    const last = isDash(scan, day.to) || find(scan, day.to, "to") ? readLastDay(scan, day) : null;
    const year = readYear(scan, last?.to ?? day.to, calendar);
    if (last || year) {
      const date = { ...named, day: digits, ...(year ? { year: year.value } : {}) };
      return {
        value: { parts: { [calendar]: date }, ...lastOf(last), rule: "month-day" },
        to: year?.to ?? last?.to ?? day.to,
      };
    }
  }
  const year = readYear(scan, month.to, calendar);
  if (year)
    return { value: { parts: { [calendar]: { ...named, year: year.value } }, rule: "month-year" }, to: year.to };
  const qualifier = readQualifier(scan, month.to);
  const led =
    start > index || endsBefore(scan, index, "in") || endsBefore(scan, index, "edge") || endsBefore(scan, index, "of");
  const follows = endsBefore(scan, index, calendar);
  const attached = !follows && /^[وفلب]/u.test(scan.tokens[index]!.norm) && find(scan, index, calendar) === null;
  const isMonth = qualifier || start > index || trust === "free" || (trust === "led" && (led || follows) && !attached);
  if (!isMonth) return null;
  return { value: { parts: { [calendar]: named, ...qualifier?.value }, rule: "month" }, to: qualifier?.to ?? month.to };
}

/** «من 2012 إلى 2014», «بين 2012 و2014». */
const opensYears = (scan: Scan, index: number, to: number) =>
  endsBefore(scan, index, "range") &&
  (find(scan, to, "to", true) !== null ||
    (scan.tokens[to]?.norm === "و" && digitsAt(scan, to + 1, 1900, 2100) !== null));

/** The second year of «2012-2014», «2012 و2014». */
const closesYears = (scan: Scan, index: number) =>
  (scan.tokens[index - 1]?.norm === "و" || isDash(scan, index - 1)) && digitsAt(scan, index - 2, 1900, 2100) !== null;

/** A year behind its word or a preposition: «عام 2012», «سنة 1445هـ», «في 2012», «تسعينيات القرن الماضي», «صيف 2014». */
export function readYearAlone(scan: Scan, index: number): Reached<CalendarRead> | null {
  const decade = find(scan, index, "decade", true);
  if (decade) {
    const century = find(scan, index + decade.length, "century");
    if (!century && !isDefinite(decade)) return null;
    if (!century && find(scan, index + decade.length, "of")) return null;
    const parts: DateParts = { gregorian: { year: Number(decade.value.value) }, decade: true };
    return { value: { parts, rule: "decade" }, to: index + decade.length + (century?.length ?? 0) };
  }
  const season = find(scan, index, "season", true);
  const head = find(scan, index + (season?.length ?? 0), "year-word", !season);
  const at = index + (season?.length ?? 0) + (head?.length ?? 0);
  const year = digitsAt(scan, at, 1300, 2100);
  if (year !== null && scan.tokens[at]!.norm.length === 4) {
    const era = readEra(scan, at + 1);
    const calendar = era.value ?? (year <= 1500 ? "hijri" : "gregorian");
    if (!isYearOf(calendar, year)) return null;
    const led =
      head ||
      season ||
      era.value ||
      endsBefore(scan, at, "in") ||
      endsBefore(scan, at, "edge") ||
      endsBefore(scan, at, "to") ||
      endsBefore(scan, at, "year-word") ||
      opensYears(scan, at, era.to) ||
      closesYears(scan, at);
    if (!led || (!head && !season && (year < 1900 || find(scan, era.to, "counted")))) return null;
    const parts: DateParts = {
      [calendar]: { year },
      ...(season && calendar === "gregorian" ? { season: season.value.value as "summer" } : {}),
    };
    return { value: { parts, rule: season ? "season" : "year" }, to: era.to };
  }
  return null;
}
