import type { CalendarDate, DateParts } from "../dates.ts";
import { digitsAt, type PartsRead, readDay, readYear } from "./dates-scan.ts";
import { readWeekday } from "./dates-weekday.ts";
import { endsBefore, find, isCapital, isDash, isSmall, pass, type Reached, type Scan, textAt } from "./numbers-scan.ts";

type Calendar = "gregorian" | "hijri";
type Month = { readonly calendar: Calendar; readonly month: number; readonly trust: string };

/** A month's name, its abbreviation's full stop included. */
export function readMonth(scan: Scan, index: number): Reached<Month> | null {
  const hit = scan.hits(index).find(({ value }) => value.kind === "gregorian" || value.kind === "hijri");
  // "mar" and «nov» are abbreviations; era words share the kind's name and no number
  if (!hit || hit.value.trust === undefined) return null;
  let to = index + hit.length;
  if (textAt(scan, to) === "." && !scan.tokens[to]!.spaced && hit.value.trust === "bound") to++;
  return {
    value: { calendar: hit.value.kind as Calendar, month: Number(hit.value.value), trust: hit.value.trust },
    to,
  };
}

const dateOf = (calendar: Calendar, date: CalendarDate): DateParts =>
  calendar === "hijri" ? { hijri: date } : { gregorian: date };

/** A year behind a month, with a comma, "of" or «de l'an» before it, and the name of the era behind it. */
function readYearBehind(
  scan: Scan,
  index: number,
  calendar: Calendar,
): Reached<{ year: number; calendar: Calendar }> | null {
  let at = index;
  if (textAt(scan, at) === "," || isDash(scan.tokens[at]) || textAt(scan, at) === "/") at++;
  else if (scan.language.small.is("of", scan.tokens[at])) at = pass(scan, at + 1, "year-word") ?? at + 1;
  at = pass(scan, at, "year-word") ?? at;
  let year = readYear(scan, at);
  if (!year && isDash(scan.tokens[index]) && !scan.tokens[index]!.spaced) {
    const short = scan.tokens[at]?.norm.length === 2 ? digitsAt(scan, at, 0, 99, 2) : null;
    year = short === null ? null : { value: 2000 + short, to: at + 1 };
  }
  if (!year) return null;
  // "5 May – 2000 people", "May 5, 2019-2020"
  if (isDash(scan.tokens[index]) && scan.tokens[index]!.spaced) return null;
  const era = find(scan, year.to, "era");
  const isHijri = calendar === "hijri" && year.value < 1700;
  if (calendar === "hijri" && !isHijri) return null;
  return {
    value: { year: year.value, calendar },
    to: era
      ? year.to +
        era.length +
        (textAt(scan, year.to + era.length) === "." &&
        scan.tokens[year.to + era.length - 1]!.text.length === 1 &&
        !scan.tokens[year.to + era.length]!.spaced
          ? 1
          : 0)
      : year.to,
  };
}

type Day = { readonly day: number; readonly weekday?: number };

/** The days before one month: "5", "5 and 6", "5, 6 and 7", «3 au 7», "Monday 5 to Friday 9". */
function readDays(scan: Scan, index: number): Reached<readonly Day[]> | null {
  const first = readDay(scan, index);
  if (!first) return null;
  const days: Day[] = [{ day: first.value }];
  let { to } = first;
  for (let step = 0; step < 6; step++) {
    const link =
      textAt(scan, to) === "," || isDash(scan.tokens[to]) || textAt(scan, to) === "/"
        ? to + 1
        : (pass(scan, to, "to") ?? pass(scan, to, "and"));
    if (link === null) break;
    let at = pass(scan, link, "and") ?? link;
    at = pass(scan, at, "joint-day") ?? at;
    const weekday = readWeekday(scan, at, true);
    const named = weekday ? weekday.to : at;
    const next = readDay(scan, pass(scan, named, "joint-day") ?? named);
    if (!next) break;
    days.push({ day: next.value, ...(weekday ? { weekday: weekday.value.weekday } : {}) });
    to = next.to;
  }
  return { value: days, to };
}

/** Past what stands between a day and its month: "of", «du mois de», a hyphen. */
function pastLink(scan: Scan, index: number): number {
  let at = pass(scan, index, "month-word");
  if (at !== null) return at;
  if (isDash(scan.tokens[index]) || textAt(scan, index) === "/") return index + 1;
  at = scan.language.small.is("of", scan.tokens[index]) ? index + 1 : index;
  return pass(scan, at, "month-word") ?? at;
}

function withDays(calendar: Calendar, days: readonly Day[], rest: CalendarDate, rule: string): PartsRead {
  const first = days[0]!;
  const last = days.at(-1)!;
  const parts = dateOf(calendar, { ...rest, day: first.day });
  if (days.length === 1) return { parts, rule };
  const until: DateParts = {
    ...dateOf(calendar, { ...rest, day: last.day }),
    ...(last.weekday === undefined ? {} : { weekday: last.weekday }),
  };
  return { parts, until, rule: `${rule}+days` };
}

/** "14 March 2024", "14th of March", «1er août», "5 and 6 May", «du 3 au 7 mai». */
function readDayFirst(scan: Scan, index: number): Reached<PartsRead> | null {
  const days = readDays(scan, index);
  if (!days) return null;
  const month = readMonth(scan, pastLink(scan, days.to));
  if (!month) {
    // one day of several was no day: "3, 5 March" reads from the 5
    return null;
  }
  const { calendar } = month.value;
  const link = isDash(scan.tokens[days.to]) || textAt(scan, days.to) === "/" ? month.to : null;
  const year = readYearBehind(scan, month.to, calendar);
  if (link !== null && !year) return null;
  const name = scan.tokens[month.to - 1]!;
  // "5 may die", "10 march on": a verb has no capital
  if (month.value.trust === "verb" && !year && !isCapital(name)) return null;
  const isSpelt = scan.tokens[index]!.kind === "word";
  // "the second May election": a spelt day wants its "of" or a year
  if (
    isSpelt &&
    days.value.length === 1 &&
    pastLink(scan, days.to) === days.to &&
    !year &&
    !scan.language.small.is("definite", scan.tokens[index - 1])
  )
    return null;
  const rest: CalendarDate = { ...(year ? { year: year.value.year } : {}), month: month.value.month };
  const rule = calendar === "hijri" ? "hijri" : "day-month";
  const era = year ? null : find(scan, month.to, "era");
  return {
    value: withDays(calendar, days.value, rest, rule),
    to: year?.to ?? month.to + (era && era.value.value === calendar ? era.length : 0),
  };
}

/** "March 14, 2024", "Mar. 14", "May 5-6", "March 3 and 4". */
function readMonthFirst(scan: Scan, index: number): Reached<PartsRead> | null {
  const month = readMonth(scan, index);
  if (!month) return null;
  const { calendar } = month.value;
  const the = pass(scan, month.to, "joint-day") ?? month.to;
  const isArticled = the > month.to && scan.language.small.is("definite", scan.tokens[month.to]);
  const start = isArticled ? the : month.to;
  const first = scan.tokens[start]?.kind === "number" || isArticled ? readDay(scan, start) : null;
  if (!first || scan.language.adjectives === "after") return null;
  if (month.value.trust === "verb" && !isCapital(scan.tokens[index])) return null;
  const more = readDays(scan, start);
  let days: Reached<readonly Day[]> = { value: [{ day: first.value }], to: first.to };
  if (more && more.value.length > 1 && more.value.every((day) => day.weekday === undefined)) {
    const next = scan.tokens[more.to];
    const isRange = isDash(scan.tokens[first.to]) || find(scan, first.to, "to") !== null;
    const isFree =
      next === undefined ||
      next.kind === "punct" ||
      isSmall(scan, more.to) ||
      (next.kind === "number" && next.norm.length === 4);
    const ascends = more.value.every((day, place) => place === 0 || day.day > more.value[place - 1]!.day);
    const isList = textAt(scan, first.to) !== "," || more.value.length > 2;
    if (ascends && isList && (isFree || isRange) && !readMonth(scan, pastLink(scan, more.to))) days = more;
  }
  const year = readYearBehind(scan, days.to, calendar);
  // "May 5 000": no day
  if (
    !year &&
    scan.tokens[days.to]?.kind === "number" &&
    days.value.length === 1 &&
    !scan.tokens[days.to]!.norm.includes(":") &&
    textAt(scan, days.to + 1) !== ":"
  )
    return null;
  if (
    !year &&
    days.value.length === 1 &&
    textAt(scan, days.to) === ":" &&
    scan.tokens[days.to]?.spaced === false &&
    scan.tokens[days.to + 1]?.kind === "number" &&
    !scan.tokens[days.to + 1]!.spaced
  )
    return null;
  const rest: CalendarDate = { ...(year ? { year: year.value.year } : {}), month: month.value.month };
  return { value: withDays(calendar, days.value, rest, "month-day"), to: year?.to ?? days.to };
}

/** "March-April 2024", «mars-avril 2024»: a second month with a year says that the first is one. */
function opensMonths(scan: Scan, index: number): boolean {
  const second = isDash(scan.tokens[index]) ? readMonth(scan, index + 1) : null;
  return second !== null && readYearBehind(scan, second.to, second.value.calendar) !== null;
}

/** "March 2024", «mars 2024», "Ramadan 1445"; a month alone where its name may be trusted. */
export function readMonthAlone(scan: Scan, index: number, led: boolean): Reached<PartsRead> | null {
  const lead = pass(scan, index, "month-word");
  const at = lead ?? index;
  const month = readMonth(scan, at);
  // «la place du 11-Décembre» is a name
  if (!month || (isDash(scan.tokens[at - 1]) && scan.tokens[at - 2]?.kind === "number" && !scan.tokens[at]!.spaced))
    return null;
  const { calendar, trust } = month.value;
  const isMark = textAt(scan, month.to) === "," || isDash(scan.tokens[month.to]);
  const year = readYearBehind(scan, month.to, calendar);
  if (year && isMark && textAt(scan, month.to) === "," && trust === "bound") return null;
  const name = scan.tokens[at]!;
  const parts = (date: CalendarDate): PartsRead => ({
    parts: dateOf(calendar, date),
    rule: calendar === "hijri" ? "hijri-month" : "month",
  });
  if (year) return { value: parts({ year: year.value.year, month: month.value.month }), to: year.to };
  const isLed = lead !== null || led || opensMonths(scan, month.to) || endsBefore(scan, index, "lead") > 0;
  const hasCapital = scan.language.adjectives === "after" || isCapital(name);
  if (trust === "bound" && lead === null && !(led && textAt(scan, month.to - 1) === ".")) return null;
  if (trust !== "free" && (!isLed || !hasCapital)) return null;
  if (trust === "free" && !hasCapital) return null;
  // "in April Johnson's house", "in August Town": a name goes on
  const next = scan.tokens[month.to];
  if (
    trust !== "free" &&
    next?.kind === "word" &&
    scan.language.adjectives === "before" &&
    isCapital(next) &&
    !find(scan, month.to, "year-word")
  )
    return null;
  return { value: parts({ month: month.value.month }), to: month.to };
}

/** A day with its month, in any order, in words or in digits. */
export const readDayMonth = (scan: Scan, index: number): Reached<PartsRead> | null =>
  readDayFirst(scan, index) ?? readMonthFirst(scan, index);
