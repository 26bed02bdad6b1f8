import type { NumberUse } from "../reading.ts";
import { endsBefore, find, isDash, isHyphen, type Reached, type Scan, textAt } from "./numbers-scan.ts";

/** Digits held together by signs: phone numbers, scores, clock times, coordinates, the numbers of a list. */
export type Signed = { readonly value: number; readonly use: NumberUse; readonly rule: string };

const isTight = (scan: Scan, index: number) => scan.tokens[index]?.spaced === false;
const isNumber = (scan: Scan, index: number) => scan.tokens[index]?.kind === "number";
const int = (scan: Scan, index: number) => Number(/^\d+$/u.exec(scan.tokens[index]?.norm ?? "")?.[0] ?? Number.NaN);

/** «22 33 44 55», "+223-20-22-12": a plus sign, or three or more short numbers in a row. */
function readPhone(scan: Scan, index: number): Reached<Signed> | null {
  let to = index + 1;
  let members = 1;
  let digits = textAt(scan, index).length;
  while (members < 8) {
    const step = isHyphen(scan, to) || (textAt(scan, to) === "." && isTight(scan, to)) ? 1 : 0;
    if (!isNumber(scan, to + step) || scan.tokens[to + step]!.start - scan.tokens[to + step - 1]!.end > 1) break;
    to += step + 1;
    members++;
    digits += textAt(scan, to - 1).length;
  }
  const isPlus = textAt(scan, index - 1) === "+" && digits >= 7;
  // groups of three after the first are one number: «1 200 000»
  const isGrouped =
    /^[1-9]\d{0,2}$/u.test(textAt(scan, index)) &&
    Array.from({ length: to - index - 1 }, (_, k) => textAt(scan, index + 1 + k)).every((text) => text.length === 3);
  if (!isPlus && (members < 3 || isGrouped || digits < 6)) return null;
  return { value: { value: int(scan, index) || 0, use: "identifier", rule: "number-phone" }, to };
}

/** What begins at a token of digits and is held together by signs. */
export function readSigned(scan: Scan, index: number): Reached<Signed> | null {
  if (!isNumber(scan, index)) return null;
  const value = int(scan, index);
  const found = (to: number, use: NumberUse, rule: string): Reached<Signed> => ({
    value: { value: value || 0, use, rule },
    to,
  });
  const sign = textAt(scan, index + 1);
  if (
    index === 0 &&
    value <= 99 &&
    isTight(scan, index + 1) &&
    /^[.)/°]$/u.test(sign) &&
    !(isNumber(scan, index + 2) && isTight(scan, index + 2))
  )
    return found(index + 1, "identifier", "number-list");
  const isJoined = isTight(scan, index + 1) && isNumber(scan, index + 2) && isTight(scan, index + 2);
  if (isJoined && sign === ":" && value < 25 && int(scan, index + 2) < 60) {
    const hasSeconds = textAt(scan, index + 3) === ":" && isNumber(scan, index + 4);
    return found(index + (hasSeconds ? 5 : 3), "time", "number-time");
  }
  const hour = scan.tokens[index + 1];
  if (hour?.norm === "h" && !hour.spaced && value < 25)
    return found(index + (isNumber(scan, index + 2) && isTight(scan, index + 2) ? 3 : 2), "time", "number-time");
  const phone = readPhone(scan, index);
  if (phone) return phone;
  if (isJoined && /^[/:]$/u.test(sign)) {
    let to = index + 3;
    while (textAt(scan, to) === sign && isNumber(scan, to + 1) && to < index + 9) to += 2;
    return found(to, "identifier", "number-slash");
  }
  if (isJoined && /^[x×*]$/u.test(scan.tokens[index + 1]!.norm))
    return found(index + 3, scan.tokens[index + 1]!.norm === "x" && value <= 8 ? "model" : "calibre", "number-times");
  if (isNumber(scan, index + 2) && sign === "°") return found(index + 3, "identifier", "number-coordinates");
  return null;
}

const years = (first: number, second: number) => first >= 1900 && first <= 2100 && second >= 1900 && second <= 2100;

/** "3-1": two numbers with a dash that count nothing; two years are a date. */
export function readPair(scan: Scan, index: number): Reached<Signed> | null {
  if (!isNumber(scan, index) || !isHyphen(scan, index + 1) || !isNumber(scan, index + 2)) return null;
  const [first, second] = [int(scan, index), int(scan, index + 2)];
  if (Number.isNaN(first) || Number.isNaN(second)) return null;
  const isYears = years(first, second) || (first >= 1900 && first <= 2100 && textAt(scan, index + 2).length === 2);
  return { value: { value: first, use: isYears ? "date" : "identifier", rule: "number-pair" }, to: index + 3 };
}

/** Whether words of a match or a vote stand shortly before: "won 3-0". */
export function isScore(scan: Scan, index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 6; at--) if (find(scan, at, "score")) return true;
  return false;
}

/** Whether a sign or a letter is glued to the front of the digits, as in an address or a file's name. */
export function isGlued(scan: Scan, index: number): boolean {
  const before = scan.tokens[index - 1];
  if (!before || scan.tokens[index]!.spaced || before.kind !== "punct") return false;
  if (/^[#@_=&\\]$/u.test(before.text)) return true;
  return (
    (before.text === "/" || before.text === ".") &&
    !before.spaced &&
    scan.tokens[index - 2]?.kind === "word" &&
    !endsBefore(scan, index - 1, "money")
  );
}

/** Digits that are no count by their own look: too long, with a zero in front, with signs that fit no number. */
export function looksLikeCode(text: string): boolean {
  return (
    /^\d{10,}$/u.test(text) ||
    /^0\d{2,}$/u.test(text) ||
    text.split(".").length > 3 ||
    (/^\d+[.,]\d+[.,]/u.test(text) && !/^\d{1,3}(?:[.,]\d{2,3})+/u.test(text))
  );
}

/** Whether a dash here parts two words with spaces around it. */
export const isSpacedDash = (scan: Scan, index: number): boolean =>
  isDash(scan.tokens[index]) && scan.tokens[index]!.spaced;
