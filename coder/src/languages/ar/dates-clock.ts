import type { DateParts, DayPart } from "../../grammar/dates.ts";
import type { Hit } from "../../grammar/lexicon.ts";
import { type DateWord, digitsAt, endsBefore, find, isDefinite, type Reached, type Scan, sign } from "./dates-scan.ts";

type Hour = { readonly hour: number; readonly minute: number; readonly digital: boolean };

const isHour = (hour: number, minute: number) => hour <= 24 && minute <= 59;

/** Minutes after the hour word: «والنصف», «إلا ربعا», «و15 دقيقة». */
function readMinutes(scan: Scan, index: number): Reached<number> {
  const half = find(scan, index, "half", true);
  if (half) {
    const minutes = find(scan, index + half.length, "minute");
    return { value: Number(half.value.value), to: index + half.length + (minutes?.length ?? 0) };
  }
  const minutes = scan.tokens[index]?.norm === "و" ? digitsAt(scan, index + 1, 0, 59) : null;
  const unit = minutes === null ? null : find(scan, index + 2, "minute");
  return minutes !== null && unit ? { value: minutes, to: index + 2 + unit.length } : { value: 0, to: index };
}

/** «05:30», «5.30», «0530», «04h15», «01سا45د», «09سا و15د». */
function readDigital(scan: Scan, index: number, led: boolean): Reached<Hour> | null {
  const token = scan.tokens[index];
  const point = led && token?.kind === "number" ? /^([0-9]{1,2})[.]([0-9]{2})$/u.exec(token.norm) : null;
  if (point && isHour(Number(point[1]), Number(point[2])))
    return { value: { hour: Number(point[1]), minute: Number(point[2]), digital: true }, to: index + 1 };
  const four = led && token?.kind === "number" ? /^([01][0-9]|2[0-3])([0-5][0-9])$/u.exec(token.norm) : null;
  if (four) return { value: { hour: Number(four[1]), minute: Number(four[2]), digital: true }, to: index + 1 };
  const hour = digitsAt(scan, index, 0, 24);
  if (hour === null || token!.norm.length > 2) return null;
  const tight = !scan.tokens[index + 1]?.spaced;
  if (sign(scan, index + 1) === ":" && (tight || led)) {
    const minute = digitsAt(scan, index + 2, 0, 59);
    if (minute === null || scan.tokens[index + 2]!.norm.length !== 2) return null;
    const seconds = sign(scan, index + 3) === ":" && digitsAt(scan, index + 4, 0, 59) !== null ? 2 : 0;
    return { value: { hour, minute, digital: true }, to: index + 3 + seconds };
  }
  if (!tight || !find(scan, index + 1, "hour-sign")) return null;
  const joint = scan.tokens[index + 2]?.norm === "و" ? 1 : 0;
  const minute = digitsAt(scan, index + 2 + joint, 0, 59);
  const unit = minute === null ? null : find(scan, index + 3 + joint, "minute");
  const to = minute === null ? index + 2 : index + 3 + joint + (unit?.length ?? 0);
  return { value: { hour, minute: minute ?? 0, digital: true }, to };
}

/** The hour that a part of the day makes of one between 1 and 12. */
function toDay(hour: number, part: DayPart | "am" | "pm" | null): number {
  if (hour > 12 || part === null) return hour;
  if (part === "am" || part === "dawn" || part === "morning" || part === "early") return hour === 12 ? 0 : hour;
  if (part === "noon" || part === "day") return hour <= 4 ? hour + 12 : hour;
  if (part === "night") return hour === 12 ? 0 : hour <= 5 ? hour : hour + 12;
  return hour === 12 ? 12 : hour + 12;
}

export type ClockRead = Pick<DateParts, "clock" | "zone" | "dayPart"> & {
  /** Makes the clock again once the part of the day is known from elsewhere in the expression. */
  readonly hour: number;
  readonly minute: number;
};

/** @example clockOf(5, 30, "evening") // "17:30" */
export function clockOf(hour: number, minute: number, part: DayPart | "am" | "pm" | null): string {
  const total = (toDay(hour, part) * 60 + minute + 1440) % 1440;
  return `${String(Math.floor(total / 60)).padStart(2, "0")}:${String(total % 60).padStart(2, "0")}`;
}

/** What follows an hour: «صباحا», «مساءً», «ص», «من صباح», and the time zone; brackets around them are taken along. */
function readAfter(
  scan: Scan,
  index: number,
): Reached<{ part: DayPart | null; meridiem: "am" | "pm" | null; zone: string | null }> {
  let part: DayPart | null = null;
  let meridiem: "am" | "pm" | null = null;
  let zone: string | null = null;
  let to = index;
  for (let at = index; ; ) {
    const opens = sign(scan, at) === "(" || sign(scan, at) === "،" ? 1 : 0;
    const half: Hit<DateWord> | null = meridiem || opens ? null : find(scan, at, "meridiem");
    const word = part
      ? null
      : (find(scan, at + opens, "day-part") ?? (find(scan, at, "in") ? find(scan, at + 1, "day-part") : null));
    const named: Hit<DateWord> | null = zone ? null : (find(scan, at + opens, "zone", true) ?? null);
    if (half) {
      meridiem = half.value.value === "am" ? "am" : "pm";
      at += half.length;
    } else if (word && !opens) {
      part = word.value.value as DayPart;
      at += word.length + (find(scan, at, "day-part") ? 0 : 1);
    } else if (named) {
      zone = named.value.value;
      at += opens + named.length;
      if (opens && sign(scan, at) === ")") at++;
    } else return { value: { part, meridiem, zone }, to };
    to = at;
  }
}

/** A time of day: «الساعة 05:30», «الثالثة والنصف عصرا بالتوقيت المحلي», «الخامسة فجرا», «الساعة 01سا45د», «07:33 م». */
export function readClock(scan: Scan, index: number, besideDate: boolean): Reached<ClockRead> | null {
  const word = find(scan, index, "hour-word", !besideDate);
  if (word && !isDefinite(word) && scan.tokens[index]!.norm !== "الساعه") return null;
  let at = index + (word?.length ?? 0);
  const approx = word ? find(scan, at, "approx") : null;
  at += approx?.length ?? 0;
  const digital = readDigital(scan, at, word !== null);
  let found: Reached<Hour> | null = digital;
  if (!found) {
    const named = find(scan, at, "hour", !word);
    const plain = word && sign(scan, at + 1) !== ":" ? digitsAt(scan, at, 0, 24) : null;
    if (named && isDefinite(named)) {
      const minutes = readMinutes(scan, at + named.length);
      found = { value: { hour: Number(named.value.value), minute: minutes.value, digital: false }, to: minutes.to };
    } else if (plain !== null) {
      const minutes = readMinutes(scan, at + 1);
      found = { value: { hour: plain, minute: minutes.value, digital: false }, to: minutes.to };
    }
  }
  if (!found) return null;
  const after = readAfter(scan, found.to);
  const { part, meridiem, zone } = after.value;
  const of = find(scan, after.to, "of");
  const early = of ? find(scan, after.to + of.length, "early") : null;
  const partAhead = of && find(scan, after.to + of.length + (early?.length ?? 0), "day-part");
  const isSure =
    partAhead ||
    word !== null ||
    zone !== null ||
    part !== null ||
    (digital !== null && (meridiem !== null || besideDate));
  if (!isSure || (!word && !digital && part === null && zone === null && !partAhead)) return null;
  // «الثانية صباح» is an hour; «الثانية ظهر» after a noun is "the second appeared": only the adverb is trusted there
  if (!word && !digital && part !== null && !besideDate && !endsBefore(scan, index, "approx")) {
    const last = scan.tokens[after.to - 1]!.norm;
    if (zone === null && !last.endsWith("ا") && !last.endsWith("اء")) return null;
  }
  const { hour, minute } = found.value;
  const clock = clockOf(hour, minute, meridiem ?? part);
  const value = {
    hour,
    minute,
    clock,
    ...(part ? { dayPart: part } : {}),
    ...(zone === "utc" ? { zone: "utc" as const } : {}),
  };
  // a second time tells the same moment at Greenwich
  const opens = sign(scan, after.to) === "(" ? 1 : 0;
  const second = zone === "local" ? readClock(scan, after.to + opens, true) : null;
  const closes = second && sign(scan, second.to) === ")" ? 1 : 0;
  return { value, to: second?.value.zone === "utc" && closes === opens ? second.to + closes : after.to };
}
