import type { DateParts, DayPart } from "../../grammar/dates.ts";
import { type CalendarRead, readDayMonth, readMonthFirst, readYearAlone } from "./dates-calendar.ts";
import { clockOf, readClock } from "./dates-clock.ts";
import { readNumeric } from "./dates-numeric.ts";
import { readNightEnd, readRelative, readSequence, readUnit, readWeekday } from "./dates-relative.ts";
import { commas, endsBefore, find, isDash, isDefinite, type Reached, readDay, type Scan, sign } from "./dates-scan.ts";

/** One end of a date expression: its parts, the last day where several are named, and the rules that read them. */
export type Point = { readonly parts: DateParts; readonly lastDay?: number; readonly rules: readonly string[] };

type Draft = {
  parts: DateParts;
  lastDay?: number;
  rules: string[];
  hour?: { hour: number; minute: number };
  nightOf: boolean;
};

const fullOf = (date: DateParts["gregorian"]) => date?.month !== undefined && date.day !== undefined;

type Glue = { readonly to: number; readonly words: ReadonlySet<string>; readonly opens: boolean };

/** What may stand between two parts of one date: commas, dashes, brackets, «في», «من», «الموافق», «نحو»; four tokens at most. */
function readGlue(scan: Scan, index: number): Glue {
  const words = new Set<string>();
  let opens = false;
  let at = index;
  while (at - index < 5) {
    const mark = sign(scan, at);
    if (commas.has(mark)) words.add("comma");
    else if (mark === "(" || mark === "[") {
      words.add("bracket");
      opens = true;
    } else if ((mark === ")" || mark === "]") && at > index && opens) opens = false;
    else if (isDash(scan, at) || mark === "/" || mark === ":" || mark === "|") words.add("dash");
    else {
      const corresponds = find(scan, at, "corresponds", true);
      if (corresponds) {
        words.add("corresponds");
        at += corresponds.length;
        continue;
      }
      const day = at > index ? find(scan, at, "day-word") : null;
      if (day?.value.value === "one" && readDay(scan, at + day.length)) {
        at += day.length;
        continue;
      }
      const word =
        find(scan, at, "date-word", true) ?? find(scan, at, "of") ?? find(scan, at, "approx") ?? startOf(scan, at);
      const norm = scan.tokens[at]?.norm;
      if (norm === "ل") words.add("for");
      else if (word?.value.kind === "date-word") words.add("date");
      else if (word?.value.kind === "of") words.add("of");
      else if (word) words.add(norm === "في" ? "in" : "approx");
      else break;
      at += (word?.length ?? 1) - 1;
    }
    at++;
  }
  return { to: at, words, opens };
}

/** «ابتداء من الساعة التاسعة»: beside a date it says when the day's event begins. */
const startOf = (scan: Scan, index: number) =>
  scan.hits(index).find((hit) => hit.value.kind === "since" && hit.value.value === "coming") ?? null;

type Component = {
  readonly parts: DateParts;
  readonly lastDay?: number;
  readonly rule: string;
  readonly hour?: Draft["hour"];
  readonly nightOf?: boolean;
};

const only = (glue: Glue, ...allowed: string[]) => [...glue.words].every((word) => allowed.includes(word));

function calendarAt(scan: Scan, index: number, led: boolean): Reached<CalendarRead> | null {
  const found = readNumeric(scan, index, led) ?? readDayMonth(scan, index);
  if (found) return found;
  const monthFirst = readMonthFirst(scan, index);
  return monthFirst?.value.rule === "month-day" ? monthFirst : null;
}

/** «مساء», «ليلة», «الساعات الأولى من صباح»: a part of the day before a date or after it. */
function readDayPart(scan: Scan, index: number, attached: boolean): Reached<Component> | null {
  const early = find(scan, index, "day-part", attached) ? null : find(scan, index, "early", attached);
  const at = index + (early?.length ?? 0);
  const part = find(scan, at, "day-part", attached && at === index);
  const night = find(scan, at, "night-of", attached && at === index);
  const hit = part ?? night;
  if (!hit) {
    const isPhrase = early !== null && early.length > 1;
    return isPhrase
      ? { value: { parts: { dayPart: early.value.value === "late" ? "night" : "early" }, rule: "day-part" }, to: at }
      : null;
  }
  if (isDefinite(hit) && index === at && hit.length === 1) return null;
  // «فجّر» with its doubled letter is to blow up, not the dawn
  if (part && scan.tokens[at]!.text.includes("\u0651") && hit.form.word === "فجر") return null;
  return {
    value: { parts: { dayPart: hit.value.value as DayPart }, rule: "day-part", nightOf: night !== null },
    to: at + hit.length,
  };
}

/** The next part of a date, if one may follow what is already read. */
function readComponent(scan: Scan, index: number, draft: Draft, glue: Glue): Reached<Component> | null {
  const { parts } = draft;
  const isFirst = draft.rules.length === 0;
  const hasCalendar = parts.gregorian !== undefined || parts.hijri !== undefined;
  const hasDay =
    parts.weekday !== undefined || parts.shift?.unit === "day" || fullOf(parts.gregorian) || fullOf(parts.hijri);
  const afterTime = parts.clock !== undefined || parts.dayPart !== undefined;
  const plain = glue.words.size === 0;
  const before = isFirst || plain || (only(glue, "of", "in", "comma") && afterTime && !hasDay);
  if (
    parts.weekday === undefined &&
    (before ||
      (hasDay && only(glue, "bracket", "dash", "comma")) ||
      (hasCalendar && only(glue, "corresponds", "comma")))
  ) {
    const weekday = readWeekday(scan, index, isFirst);
    if (weekday) return { value: weekday.value, to: weekday.to };
  }
  if (!parts.shift && !hasCalendar && before) {
    const day = readSequence(scan, index, isFirst) ?? readRelative(scan, index, isFirst);
    if (day && (parts.weekday === undefined || day.value.rule === "relative-day"))
      return { value: day.value, to: day.to };
  }
  const led = parts.weekday !== undefined || parts.shift !== undefined || endsBefore(scan, index, "date-word");
  if (
    isFirst ||
    !hasCalendar ||
    glue.words.has("corresponds") ||
    (!plain && only(glue, "bracket", "dash", "comma", "for"))
  ) {
    const calendar = calendarAt(scan, index, led);
    if (calendar) {
      const { gregorian, hijri } = calendar.value.parts;
      const isNew =
        (gregorian && !parts.gregorian && !parts.shift) ||
        (hijri && !parts.hijri) ||
        (gregorian && parts.shift?.unit === "day" && !parts.gregorian);
      const joins = isFirst || plain || hasDay || afterTime;
      // «قال اليوم، في 3 مارس ...» tells of two days
      const apart = parts.shift !== undefined && parts.weekday === undefined && glue.words.has("comma");
      if (isNew && joins && !apart) return { value: calendar.value, to: calendar.to };
    }
  }
  if (!hasCalendar && !parts.shift && (before || only(glue, "of"))) {
    const unit = readUnit(scan, index, false);
    if (unit && (isFirst || unit.value.parts.shift?.unit === "week")) return { value: unit.value, to: unit.to };
  }
  if (isFirst || (!hasCalendar && !parts.shift && parts.weekday === undefined && before)) {
    const month = readMonthFirst(scan, index) ?? (isFirst ? readYearAlone(scan, index) : null);
    if (month) return { value: month.value, to: month.to };
  }
  if (parts.clock === undefined && only(glue, "approx", "in", "comma", "bracket", "dash", "of")) {
    const clock = readClock(scan, index, hasDay && !isFirst);
    if (clock) {
      const { hour, minute, ...value } = clock.value;
      return { value: { parts: value, rule: "clock", hour: { hour, minute } }, to: clock.to };
    }
  }
  if (
    parts.dayPart === undefined &&
    (isFirst || plain || only(glue, "of") || (only(glue, "in") && find(scan, index, "early")))
  ) {
    const part = readDayPart(scan, index, isFirst);
    // behind its date only the adverb is a time: «الأحد مساء», not «الأحد فجر انتحاري» or «1 أكتوبر، ليلة خامسة»
    const last = part && scan.tokens[part.to - 1]!.norm;
    const isAdverb =
      last !== null && !part?.value.nightOf && (last.endsWith("ا") || last.endsWith("اء") || part!.to - index > 1);
    if (part && (isFirst || !hasDay || isAdverb) && (plain || parts.clock !== undefined || isFirst || hasDay))
      return part;
  }
  return null;
}

/** Parts of a day that stand after their date need their own adverb: «الأحد مساء»; after a clock «من صباح» needs a date to come. */
function isDate({ gregorian, hijri, weekday, shift, clock }: DateParts): boolean {
  return (
    gregorian !== undefined ||
    hijri !== undefined ||
    weekday !== undefined ||
    shift !== undefined ||
    clock !== undefined
  );
}

/** Reads one end of a date from a token on, its parts in any order: «مساء يوم الأحد 15 شعبان 1445هـ الموافق لـ 25 فبراير 2024م». */
export function readPoint(scan: Scan, index: number): Reached<Point> | null {
  const draft: Draft = { parts: {}, rules: [], nightOf: false };
  // «منتصف ليل الأحد» is a part of the day, not the middle of something
  const edge = (find(scan, index, "day-part", true)?.length ?? 0) > 1 ? null : find(scan, index, "edge", true);
  const share = find(scan, index, "share", true);
  const opener = edge ?? share;
  let at = index + (opener?.length ?? 0);
  if (opener) {
    const of =
      readUnit(scan, at, true) ?? readMonthFirst(scan, at) ?? readYearAlone(scan, at) ?? calendarlessDay(scan, at);
    if (!of || isDefiniteEdge(opener)) return null;
    const [nth, parts] = (opener.value.value ?? "").split(" ").map(Number);
    const cut: DateParts = edge
      ? { edge: edge.value.value as "start" }
      : { share: { nth: nth ?? 1, of: parts === 4 ? 4 : 2 } };
    return {
      value: { parts: { ...of.value.parts, ...cut }, rules: [edge ? "edge" : "share", of.value.rule] },
      to: of.to,
    };
  }
  let end = -1;
  for (let step = 0; step < 7; step++) {
    const isFirst = draft.rules.length === 0;
    const glue: Glue = isFirst ? { to: at, words: new Set(), opens: false } : readGlue(scan, at);
    let component = readComponent(scan, glue.to, draft, glue);
    let from = glue.to;
    // «من» may belong to the words for the hours: «في الساعات الأولى من صباح الأحد»
    if (!component && !isFirst && glue.to > at) {
      component = readComponent(scan, at, draft, { to: at, words: new Set(), opens: false });
      from = at;
    }
    if (!component) break;
    const { value, to } = component;
    const { parts, rule, lastDay, hour, nightOf } = value;
    draft.parts = { ...draft.parts, ...parts };
    draft.rules.push(rule);
    if (lastDay !== undefined) draft.lastDay = lastDay;
    if (hour) draft.hour = hour;
    if (nightOf) draft.nightOf = true;
    at = to;
    if (glue.opens && from === glue.to && (sign(scan, at) === ")" || sign(scan, at) === "]")) at++;
    if (parts.weekday !== undefined && draft.parts.dayPart === "night") {
      const second = readNightEnd(scan, at, parts.weekday);
      if (second !== null) {
        draft.parts = { ...draft.parts, night: "after" };
        at = second;
      }
    }
    if (isDate(draft.parts)) end = at;
  }
  if (end < 0) return null;
  return { value: finish(draft), to: end };
}

const isDefiniteEdge = (hit: { readonly before: string; readonly value: { readonly kind: string } }) =>
  hit.value.kind === "edge" && hit.before.endsWith("ال");

/** «نهاية الأسبوع», «مطلع يناير»; an edge of nothing is no date. */
function calendarlessDay(scan: Scan, index: number): Reached<{ parts: DateParts; rule: string }> | null {
  const word = find(scan, index, "month-word");
  return word ? readMonthFirst(scan, index + word.length) : null;
}

function finish(draft: Draft): Point {
  const { hour, nightOf, lastDay } = draft;
  let parts: DateParts = draft.parts;
  // «ليلة الأحد» and «ليلة 19 سبتمبر» end on the day named; «ليلة أمس» is yesterday's evening
  if (nightOf && parts.night === undefined) {
    const isNamed = parts.weekday !== undefined || fullOf(parts.gregorian) || fullOf(parts.hijri);
    if (isNamed && parts.shift === undefined) parts = { ...parts, night: "before" };
  }
  if (hour && parts.dayPart && hour.hour <= 12)
    parts = { ...parts, clock: clockOf(hour.hour, hour.minute, parts.dayPart) };
  return { parts, rules: draft.rules, ...(lastDay === undefined ? {} : { lastDay }) };
}
