import type { DateParts, DayPart } from "../dates.ts";
import { digitsAt, isClauseEnd } from "./dates-scan.ts";
import { endsBefore, find, pass, type Reached, type Scan, textAt } from "./numbers-scan.ts";
import { readNumeric } from "./numbers-words.ts";

export type Clock = {
  readonly hour: number;
  readonly minute: number;
  readonly half: "am" | "pm" | null;
  readonly isUtc: boolean;
};

const late: ReadonlySet<DayPart> = new Set(["afternoon", "evening", "night"]);

/** The hour of 24 that an hour of 12 means, by its half of the day or the part of the day beside it. */
export function clockOf({ hour, minute, half }: Clock, part?: DayPart): string {
  const isLate =
    half === "pm" || (half === null && part !== undefined && late.has(part) && (part !== "night" || hour >= 6));
  const full = hour <= 12 && half === "am" ? hour % 12 : isLate && hour < 12 ? hour + 12 : hour;
  return `${String(full).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** Half of the day and zone behind the hour: "am", "p.m. local time", «du matin», "GMT". */
function readTail(scan: Scan, index: number): Reached<Pick<Clock, "half" | "isUtc">> & { readonly said: boolean } {
  let to = index;
  let half: Clock["half"] = null;
  let isUtc = false;
  let said = false;
  const meridiem = find(scan, to, "meridiem");
  if (meridiem) {
    half = meridiem.value.value as "am" | "pm";
    to += meridiem.length;
    said = true;
    if (textAt(scan, to) === "." && !scan.tokens[to]!.spaced && textAt(scan, to - 2) === ".") to++;
  }
  const at = textAt(scan, to) === "(" ? to + 1 : to;
  const zone = find(scan, at, "zone");
  const end = zone ? at + zone.length : to;
  if (zone && (at === to || textAt(scan, end) === ")")) {
    isUtc = zone.value.value === "utc";
    to = at === to ? end : end + 1;
    said = true;
  }
  return { value: { half, isUtc }, to, said };
}

type Face = { readonly hour: number; readonly minute: number; readonly isSure: boolean; readonly isHours: boolean };

/** The digits or words of an hour: "5:30", "0600", «17h30», «cinq heures», "5". */
function readFace(scan: Scan, index: number): Reached<Face> | null {
  const { tokens } = scan;
  const token = tokens[index];
  if (token?.kind === "number") {
    const hour = digitsAt(scan, index, 0, 24, 2);
    const isTight = (at: number) => tokens[at]?.spaced === false;
    if (hour !== null && textAt(scan, index + 1) === ":" && isTight(index + 1) && isTight(index + 2)) {
      const minute = tokens[index + 2]!.norm.length === 2 ? digitsAt(scan, index + 2, 0, 59, 2) : null;
      if (minute === null) return null;
      const hasSeconds =
        textAt(scan, index + 3) === ":" && isTight(index + 3) && /^\d\d(?:\.\d+)?$/u.test(textAt(scan, index + 4));
      return {
        value: { hour, minute, isSure: token.norm.length === 2, isHours: false },
        to: index + (hasSeconds ? 5 : 3),
      };
    }
    const dotted = /^(\d{1,2})\.(\d\d)$/u.exec(token.norm);
    if (dotted && Number(dotted[1]) < 25 && Number(dotted[2]) < 60) {
      const to = pass(scan, index + 1, "hours") ?? index + 1;
      return {
        value: { hour: Number(dotted[1]), minute: Number(dotted[2]), isSure: false, isHours: to > index + 1 },
        to,
      };
    }
    const military = /^([01]\d|2[0-3])([0-5]\d)$/u.exec(token.norm);
    if (military) {
      const hours = pass(scan, index + 1, "hours");
      const zone = find(scan, index + 1, "zone");
      return hours === null && !zone
        ? null
        : {
            value: { hour: Number(military[1]), minute: Number(military[2]), isSure: true, isHours: false },
            to: hours ?? index + 1,
          };
    }
    if (hour === null) return null;
    const hours = pass(scan, index + 1, "hours");
    if (hours !== null) {
      const minute = tokens[hours]?.norm.length === 2 ? digitsAt(scan, hours, 0, 59, 2) : null;
      const isMinute =
        minute !== null &&
        (isTight(hours) ||
          isTight(index + 1) ||
          tokens[hours + 1]?.kind !== "word" ||
          find(scan, hours + 1, "period") !== null ||
          find(scan, hours + 1, "zone") !== null);
      const isSign = tokens[index + 1]!.norm.length === 1;
      const end = isMinute
        ? /^(?:min|mn|minutes|mins)$/u.test(tokens[hours + 1]?.norm ?? "")
          ? hours + 2
          : hours + 1
        : hours;
      return {
        value: { hour, minute: isMinute ? minute : 0, isSure: (isMinute && isSign) || false, isHours: true },
        to: end,
      };
    }
    return { value: { hour, minute: 0, isSure: false, isHours: false }, to: index + 1 };
  }
  const word = token?.kind === "word" ? readNumeric(scan, index) : null;
  if (!word || word.value.value < 1 || word.value.value > 24 || word.value.digits || word.value.approximate)
    return null;
  const hours = pass(scan, word.to, "hours");
  return { value: { hour: word.value.value, minute: 0, isSure: false, isHours: hours !== null }, to: hours ?? word.to };
}

/** A time by the clock. `beside`: a date stands next to it, or a word that tells a time leads it. */
export function readClock(scan: Scan, index: number, beside: boolean, named = false): Reached<Clock> | null {
  const face = readFace(scan, index);
  if (!face) return null;
  const { hour, minute, isSure, isHours } = face.value;
  const clock = pass(scan, face.to, "oclock");
  const tail = readTail(scan, clock ?? face.to);
  if (tail.value.half && hour > 12 && tail.value.half === "am") return null;
  const isLed = beside || endsBefore(scan, index, "clock-lead") > 0;
  const isDigits = scan.tokens[index]!.kind === "number";
  const hasMinutes =
    isDigits && (face.to - index >= 3 || /[.:]/u.test(textAt(scan, index)) || textAt(scan, index).length === 4);
  const isTold =
    tail.said ||
    clock !== null ||
    isSure ||
    (isLed && (hasMinutes ? !/\./u.test(textAt(scan, index)) || isHours : isHours));
  const isBare = named && isDigits && hour <= 12 && isClauseEnd(scan, tail.to);
  if ((!isTold && !isBare) || (hour === 24 && minute > 0)) return null;
  // «à 3 heures de route», «après 5 heures de combats»: so long, not the time
  if (isHours && !tail.said && minute === 0) {
    if (scan.language.small.is("of", scan.tokens[tail.to]) || (hour > 23 && !clock)) return null;
    if (scan.language.adjectives === "before" && textAt(scan, index).length < 4) return null;
  }
  return { value: { hour, minute, ...tail.value }, to: tail.to };
}

/** The clock as parts of a date. */
export const clockParts = (clock: Clock, part?: DayPart): DateParts => ({
  clock: clockOf(clock, part),
  ...(clock.isUtc ? { zone: "utc" } : {}),
});
