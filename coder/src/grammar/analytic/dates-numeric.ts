import type { CalendarDate } from "../dates.ts";
import type { PartsRead } from "./dates-scan.ts";
import { find, type Reached, type Scan, textAt } from "./numbers-scan.ts";

const separators: ReadonlySet<string> = new Set(["/", "-", "–", "."]);

type Group = { readonly numbers: readonly string[]; readonly to: number; readonly separator: string };

/** Numbers held together by one separator without spaces: "29/02/2024", "29.02.2024", "2024-2-29". */
function readGroup(scan: Scan, index: number): Group | null {
  const first = scan.tokens[index];
  if (first?.kind !== "number") return null;
  if (first.norm.includes(".")) {
    const numbers = first.norm.split(".");
    return numbers.length === 3 ? { numbers, to: index + 1, separator: "." } : null;
  }
  const separator = textAt(scan, index + 1);
  if (!separators.has(separator) || !/^\d+$/u.test(first.norm)) return null;
  const numbers = [first.norm];
  let at = index + 1;
  const isJoined = () =>
    textAt(scan, at) === separator &&
    scan.tokens[at + 1]?.kind === "number" &&
    (separator === "/" || (!scan.tokens[at]!.spaced && !scan.tokens[at + 1]!.spaced));
  while (numbers.length < 3 && isJoined()) {
    numbers.push(scan.tokens[at + 1]!.norm);
    at += 2;
  }
  // a fourth number makes it a version, a telephone number or an address
  if (isJoined() && !scan.tokens[at + 1]!.spaced) return null;
  return numbers.length > 1 ? { numbers, to: at, separator } : null;
}

const isDayMonth = (day: number, month: number) => day >= 1 && day <= 31 && month >= 1 && month <= 12;

function orderParts(numbers: readonly string[], dayFirst: boolean): CalendarDate | null {
  if (!numbers.every((number) => /^\d{1,4}$/u.test(number))) return null;
  const [a = 0, b = 0, c = 0] = numbers.map(Number);
  const [first = "", , third = ""] = numbers;
  if (first.length === 4) return isDayMonth(c, b) && a >= 1000 ? { year: a, month: b, day: c } : null;
  if ((third.length !== 4 && third.length !== 2) || first.length > 2) return null;
  const year = third.length === 2 ? (c < 50 ? 2000 : 1900) + c : c;
  const [day, month] = dayFirst ? [a, b] : [b, a];
  if (isDayMonth(day, month)) return { year, month, day };
  return isDayMonth(month, day) ? { year, month: day, day: month } : null;
}

/** A date in digits; two numbers are a date only behind a weekday or a word that says so, two-digit years only between slashes. */
export function readNumericDate(scan: Scan, index: number, led: boolean): Reached<PartsRead> | null {
  const group = readGroup(scan, index);
  if (!group) return null;
  const { numbers, separator, to } = group;
  if (numbers.length === 2) {
    const [a = 0, b = 0] = numbers.map(Number);
    const [day, month] = scan.language.dayFirst ? [a, b] : [b, a];
    if (separator === "/" && led && isDayMonth(day, month) && numbers[1]!.length <= 2)
      return { value: { parts: { gregorian: { month, day } }, rule: "numeric-day-month" }, to };
    if (separator === "/" && numbers[1]!.length === 4 && b >= 1900 && b <= 2100 && a >= 1 && a <= 12)
      return { value: { parts: { gregorian: { month: a, year: b } }, rule: "numeric-month-year" }, to };
    const isIsoMonth =
      separator === "-" && /^(?:19|20)\d\d$/u.test(numbers[0]!) && /^(?:0[1-9]|1[0-2])$/u.test(numbers[1]!);
    return isIsoMonth && led
      ? { value: { parts: { gregorian: { year: a, month: b } }, rule: "numeric-month-year" }, to }
      : null;
  }
  if (numbers[2]!.length === 2 && numbers[0]!.length !== 4 && separator !== "/" && !led) return null;
  const date = orderParts(numbers, scan.language.dayFirst);
  if (!date) return null;
  const era = find(scan, to, "era");
  const isHijri = date.year! >= 1300 && date.year! < 1500;
  return {
    value: { parts: isHijri ? { hijri: date } : { gregorian: date }, rule: isHijri ? "hijri" : "numeric" },
    to: to + (era && isHijri ? era.length : 0),
  };
}
