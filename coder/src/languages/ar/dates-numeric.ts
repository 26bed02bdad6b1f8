import type { CalendarDate, DateParts } from "../../grammar/dates.ts";
import type { CalendarRead } from "./dates-calendar.ts";
import { endsBefore, find, type Reached, type Scan, sign } from "./dates-scan.ts";

const separators = new Set(["/", "-", "–", ".", "\\"]);

type Group = { readonly numbers: readonly string[]; readonly to: number; readonly separator: string };

/** Numbers held together by one separator and no spaces: «29/02/2024», «29.02.2024», «2024-2-29»; spaced slashes are let pass. */
function readGroup(scan: Scan, index: number): Group | null {
  const first = scan.tokens[index];
  if (first?.kind !== "number") return null;
  if (first.norm.includes(".")) {
    const numbers = first.norm.split(".");
    return numbers.length === 3 ? { numbers, to: index + 1, separator: "." } : null;
  }
  const separator = sign(scan, index + 1);
  if (!separators.has(separator)) return null;
  const numbers = [first.norm];
  let at = index + 1;
  while (numbers.length < 3 && sign(scan, at) === separator && scan.tokens[at + 1]?.kind === "number") {
    if (separator !== "/" && (scan.tokens[at]!.spaced || scan.tokens[at + 1]!.spaced)) break;
    numbers.push(scan.tokens[at + 1]!.norm);
    at += 2;
  }
  // a fourth number makes it a version, a telephone number or an address
  if (sign(scan, at) === separator && scan.tokens[at + 1]?.kind === "number" && !scan.tokens[at + 1]!.spaced)
    return null;
  return numbers.length > 1 ? { numbers, to: at, separator } : null;
}

const isDayMonth = (day: number, month: number) => day >= 1 && day <= 31 && month >= 1 && month <= 12;

/** Day, month and year in the order that Arabic writes, the ISO order, or with the month first where no other reading is a date. */
function orderParts(numbers: readonly string[]): CalendarDate | null {
  const [a = 0, b = 0, c = 0] = numbers.map(Number);
  const [first = "", , third = ""] = numbers;
  if (first.length === 4) return isDayMonth(c, b) ? { year: a, month: b, day: c } : null;
  if (third.length !== 4 && third.length !== 2) return null;
  const year = third.length === 2 ? 2000 + c : c;
  if (isDayMonth(a, b)) return { year, month: b, day: a };
  return isDayMonth(b, a) ? { year, month: a, day: b } : null;
}

/**
 * A date in digits: «29/02/2024», «2024-02-29», «29.02.2024», «١٤٤٥/٨/١٩هـ». Two numbers are a date only behind a word
 * that says so, a two-digit year only between slashes.
 */
export function readNumeric(scan: Scan, index: number, led: boolean): Reached<CalendarRead> | null {
  const group = readGroup(scan, index);
  if (!group) return null;
  const { numbers } = group;
  const era = find(scan, group.to, "era");
  const to = group.to + (era?.length ?? 0);
  if (numbers.length === 2) {
    const [a = 0, b = 0] = numbers.map(Number);
    // «20/03: …» heads an entry of a list
    const heads = sign(scan, to) === ":" && !scan.tokens[to]!.spaced;
    if (group.separator === "/" && (led || heads || endsBefore(scan, index, "date-word")) && isDayMonth(a, b))
      return { value: { parts: { gregorian: { month: b, day: a } }, rule: "numeric-day-month" }, to };
    if (
      group.separator === "/" &&
      numbers[1]?.length === 4 &&
      b >= 1900 &&
      b <= 2100 &&
      a >= 1 &&
      a <= 12 &&
      endsBefore(scan, index, "in")
    )
      return { value: { parts: { gregorian: { month: a, year: b } }, rule: "numeric-month-year" }, to };
    return null;
  }
  if (numbers[0]!.length !== 4 && numbers[2]!.length !== 4 && group.separator !== "/") return null;
  const date = orderParts(numbers);
  if (date?.year === undefined) return null;
  const isHijri = era ? era.value.value === "hijri" : date.year >= 1300 && date.year <= 1500;
  if (isHijri && (date.year < 1300 || date.year > 1500)) return null;
  if (!isHijri && (date.year < 1800 || date.year > 2100)) return null;
  const parts: DateParts = isHijri ? { hijri: date } : { gregorian: date };
  return { value: { parts, rule: "numeric" }, to };
}
