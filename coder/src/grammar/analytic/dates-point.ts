import type { DateParts, DayPart } from "../dates.ts";
import { readDayMonth } from "./dates-calendar.ts";
import { type Clock, clockParts, readClock } from "./dates-clock.ts";
import { readNumericDate } from "./dates-numeric.ts";
import { readRelativeDay } from "./dates-relative.ts";
import { digitsAt, isClauseEnd, type PartsRead, readDay } from "./dates-scan.ts";
import { readCut, readDirectedMonth, readPeriod, readYearAlone } from "./dates-units.ts";
import { readWeekday } from "./dates-weekday.ts";
import { endsBefore, find, pastElision, type Reached, type Scan, textAt } from "./numbers-scan.ts";

/** One end of a date expression: its parts, the second end where its words name several days, and the rules that read them. */
export type Point = { readonly parts: DateParts; readonly until?: DateParts; readonly rules: readonly string[] };

type Draft = { parts: DateParts; until?: DateParts; rules: string[]; clock?: Clock };
type Glue = { readonly to: number; readonly words: ReadonlySet<string>; readonly opens: boolean };

/** What may stand between two parts of one date: a comma, a bracket, "on", "at around", «le», «vers». */
function readGlue(scan: Scan, index: number): Glue {
  const words = new Set<string>();
  let opens = false;
  let at = index;
  while (at - index < 5) {
    const mark = textAt(scan, at);
    if (mark === "," && words.size === 0) words.add("comma");
    else if (mark === "(" && words.size === 0) {
      words.add("bracket");
      opens = true;
    } else if ((mark === "/" || mark === "|") && words.size === 0) words.add("dash");
    else if (/^[–—-]$/u.test(mark) && words.size === 0) words.add("dash");
    else if (mark === ":" && words.size === 0) words.add("dash");
    else if (mark === "T" && !scan.tokens[at]!.spaced && scan.tokens[at + 1]?.kind === "number") words.add("at");
    else {
      const hits = scan.hits(at).filter(({ value }) => value.kind === "glue" || value.kind === "corresponds");
      const longest = hits[0];
      if (!longest) break;
      for (const hit of hits)
        if (hit.length === longest.length)
          words.add(hit.value.kind === "corresponds" ? "corresponds" : hit.value.value);
      at = pastElision(scan, at + longest.length);
      continue;
    }
    at++;
  }
  return { to: at, words, opens };
}

const only = (glue: Glue, ...allowed: string[]) => {
  // one word may be several kinds of glue: «du» is the article and "of"
  for (const word of glue.words)
    if (allowed.includes(word))
      return [...glue.words].every(
        (other) => allowed.includes(other) || !["comma", "bracket", "dash", "corresponds", "approx"].includes(other),
      );
  return glue.words.size === 0;
};

const isFull = (date: DateParts["gregorian"]) => date?.month !== undefined && date.day !== undefined;

function calendarAt(scan: Scan, index: number, led: boolean): Reached<PartsRead> | null {
  return readNumericDate(scan, index, led) ?? readDayMonth(scan, index);
}

/** «mardi 14», "Thursday the 14th": a day of the month without its month. */
function readBareDay(scan: Scan, index: number, articled: boolean): Reached<PartsRead> | null {
  const day = readDay(scan, index);
  if (!day || scan.tokens[index]!.kind !== "number") return null;
  const isOrdinal = day.to > index + 1;
  const next = scan.tokens[day.to];
  if (!isOrdinal && next?.kind === "number") return null;
  if (
    !isOrdinal &&
    /^[-–/:%.,]$/u.test(next?.text ?? "") &&
    scan.tokens[day.to + 1]?.kind === "number" &&
    !scan.tokens[day.to + 1]!.spaced
  )
    return null;
  if (!isOrdinal && scan.language.adjectives === "before") return null;
  if (!isClauseEnd(scan, day.to) && !(isOrdinal && articled) && !scan.language.small.is("to", next)) return null;
  return { value: { parts: { gregorian: { day: day.value } }, rule: "day" }, to: day.to };
}

type Component = PartsRead & { readonly clock?: Clock };

/** The next part of a date, if one may follow what is already read. */
function readComponent(scan: Scan, index: number, draft: Draft, glue: Glue): Reached<Component> | null {
  const { parts } = draft;
  const isFirst = draft.rules.length === 0;
  const plain = glue.words.size === 0;
  const hasCalendar = parts.gregorian !== undefined || parts.hijri !== undefined;
  const isDayShift = parts.shift?.unit === "day";
  const hasDay = parts.weekday !== undefined || isDayShift || isFull(parts.gregorian) || isFull(parts.hijri);
  const hasTime = parts.dayPart !== undefined || draft.clock !== undefined;
  const opensDay =
    isFirst || (!hasDay && hasTime && !hasCalendar && only(glue, "on", "of", "the", "in", "comma", "at"));
  if (
    parts.weekday === undefined &&
    !parts.edge &&
    (opensDay ||
      (hasDay && !parts.shift && glue.words.has("bracket")) ||
      (isDayShift && only(glue, "comma", "bracket")))
  ) {
    const weekday = readWeekday(scan, index);
    if (weekday) return { value: { parts: weekday.value, rule: "weekday" }, to: weekday.to };
  }
  if (!parts.shift && !hasCalendar && (opensDay || (parts.weekday !== undefined && glue.words.has("bracket")))) {
    const day = readRelativeDay(scan, index);
    if (day) return day;
  }
  const isBeside = only(glue, "comma", "bracket", "dash", "the", "on", "of");
  if (
    !draft.until &&
    !parts.edge &&
    (opensDay ||
      (isBeside && (!hasCalendar || !glue.words.has("comma") || glue.words.has("corresponds"))) ||
      glue.words.has("corresponds") ||
      (hasCalendar && plain))
  ) {
    const led =
      parts.weekday !== undefined || isDayShift || glue.words.has("the") || endsBefore(scan, index, "joint-day") > 0;
    const calendar = calendarAt(scan, index, led);
    if (calendar) {
      const { gregorian, hijri } = calendar.value.parts;
      const isNew =
        (gregorian && !parts.gregorian && (!parts.shift || isDayShift)) || (hijri && !parts.hijri && !parts.shift);
      // "he said today, 3 March ..." is one day; "yesterday, on 3 March" too; two Gregorian days are two
      const joins = isFirst || hasDay || hasTime;
      if (isNew && joins) return calendar;
    }
    if (parts.weekday !== undefined && !hasCalendar && !parts.shift && only(glue, "the", "on")) {
      const day = readBareDay(scan, index, glue.words.size > 0);
      if (day) return day;
    }
  }
  if (isFirst || (hasTime && !hasDay && !hasCalendar && only(glue, "of", "in"))) {
    const cut = isFirst ? readCut(scan, index) : null;
    if (cut) return cut;
    const holiday = isFirst ? find(scan, index, "holiday") : null;
    if (holiday) {
      const [month, day] = holiday.value.value.split("-").map(Number);
      const to = index + holiday.length;
      const year = digitsAt(scan, to, 1900, 2100);
      return {
        value: {
          parts: { gregorian: { ...(year === null ? {} : { year }), month: month!, day: day! } },
          rule: "holiday",
        },
        to: year === null ? to : to + 1,
      };
    }
    const directed = isFirst ? readDirectedMonth(scan, index) : null;
    if (directed) return directed;
    const base = isFirst ? (readPeriod(scan, index) ?? readYearAlone(scan, index, false)) : null;
    if (base) return base;
  }
  const needsYear = hasCalendar && parts.gregorian?.year === undefined && parts.hijri === undefined && !parts.shift;
  const isWeekOf = parts.weekday !== undefined && !hasCalendar && !parts.shift;
  if (!isFirst && (needsYear || isWeekOf) && only(glue, "of", "the", "in")) {
    const period = readPeriod(scan, index);
    const unit = period?.value.parts.shift?.unit;
    if (
      period &&
      period.value.parts.shift?.from === "today" &&
      (needsYear
        ? unit === "year" || (unit === "month" && parts.gregorian?.month === undefined)
        : unit === "week" && !period.value.parts.edge)
    )
      return period;
  }
  if (!isFirst && needsYear && plain && parts.direction === undefined && scan.language.adjectives === "after") {
    const direction = find(scan, index, "direction");
    if (direction && direction.form.word !== "en cours")
      return {
        value: { parts: { direction: direction.value.value as "past" }, rule: "direction" },
        to: index + direction.length,
      };
  }
  if (
    !draft.clock &&
    !parts.clock &&
    !parts.since &&
    (isFirst || hasDay || parts.dayPart !== undefined) &&
    only(glue, "at", "approx", "comma", "bracket", "dash", "in", "the", "of")
  ) {
    const beside =
      !isFirst &&
      (glue.words.has("at") ||
        glue.words.has("approx") ||
        glue.words.has("dash") ||
        glue.words.has("bracket") ||
        (plain && hasDay));
    const isNamed = parts.dayPart !== undefined && !isFirst && (glue.words.has("at") || glue.words.has("approx"));
    const clock = readClock(scan, index, beside, isNamed);
    if (clock) return { value: { parts: {}, rule: "clock", clock: clock.value }, to: clock.to };
  }
  if (plain && hasDay && parts.dayPart !== undefined && draft.rules[0] === "part" && draft.rules.length === 2) {
    // "late Friday night", "early on Sunday morning"
    const part = find(scan, index, "part");
    const dayPart = parts.dayPart === "early" ? "early" : (part?.value.value as DayPart);
    if (part?.length === 1) return { value: { parts: { dayPart }, rule: "part" }, to: index + 1 };
  }
  if (parts.dayPart === undefined && (isFirst || plain || (hasDay && only(glue, "in", "at", "the", "approx", "comma"))))
    return readPart(scan, index, isFirst, hasDay, glue);
  return null;
}

/** A part of the day before its date ("the night of", "early on") or behind it ("Tuesday night", «mardi dans la soirée»). */
function readPart(scan: Scan, index: number, isFirst: boolean, hasDay: boolean, glue: Glue): Reached<Component> | null {
  if (isFirst) {
    const lead = find(scan, index, "part-of");
    const isLed = scan.language.small.is("in", scan.tokens[index]);
    const part = lead ?? (isLed ? null : find(scan, index, "part"));
    return part
      ? {
          value: { parts: { dayPart: part.value.value as DayPart }, rule: "part" },
          to: pastElision(scan, index + part.length),
        }
      : null;
  }
  const part = hasDay ? find(scan, index, "part") : null;
  if (!part) return null;
  // "Tuesday, morning prayers"
  if (glue.words.has("comma") && part.length === 1) return null;
  return { value: { parts: { dayPart: part.value.value as DayPart }, rule: "part" }, to: index + part.length };
}

function isDate({ gregorian, hijri, weekday, shift }: DateParts, clock: Clock | undefined): boolean {
  return (
    gregorian !== undefined ||
    hijri !== undefined ||
    weekday !== undefined ||
    shift !== undefined ||
    clock !== undefined
  );
}

/** Reads one end of a date from a token on, its parts in any order: "early on Sunday, 5 May 2024, at around 5:30 am". */
export function readPoint(scan: Scan, index: number): Reached<Point> | null {
  const draft: Draft = { parts: {}, rules: [] };
  let at = index;
  let end = -1;
  let kept: Draft | null = null;
  for (let step = 0; step < 7; step++) {
    const isFirst = draft.rules.length === 0;
    const none: Glue = { to: at, words: new Set(), opens: false };
    const glue = isFirst ? none : readGlue(scan, at);
    // the glue's words may belong to the part behind: «dans la soirée», "at dawn", «à l'aube»
    let component = isFirst ? null : readComponent(scan, at, draft, none);
    let usedGlue = false;
    if (!component && glue.words.has("comma") && glue.to > at + 1)
      component = readComponent(scan, at + 1, draft, { to: at + 1, words: new Set(["comma"]), opens: false });
    if (!component) {
      component = readComponent(scan, glue.to, draft, glue);
      usedGlue = true;
    }
    if (!component) break;
    const { parts, until, rule, clock } = component.value;
    draft.parts = { ...draft.parts, ...parts };
    draft.rules.push(rule);
    if (until) draft.until = until;
    if (clock) draft.clock = clock;
    at = component.to;
    if (usedGlue && glue.opens) {
      if (textAt(scan, at) !== ")") {
        // what the bracket holds is more than a date: the date ends before it
        break;
      }
      at++;
    }
    if (isDate(draft.parts, draft.clock)) {
      end = at;
      kept = { ...draft, rules: [...draft.rules] };
    }
  }
  if (!kept) return null;
  return { value: finish(kept), to: end };
}

function finish({ parts, until, rules, clock }: Draft): Point {
  const full = clock ? { ...parts, ...clockParts(clock, parts.dayPart) } : parts;
  return { parts: full, rules, ...(until ? { until } : {}) };
}
