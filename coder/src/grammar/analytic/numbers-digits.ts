import type { Token } from "../../text/index.ts";
import type { Reached, Scan } from "./numbers-scan.ts";

/** The value of one token of digits by the language's sign between groups of three: "1,200" and "2.5" in English, «1.200» and «2,5» in French. */
export function valueOfDigits(norm: string, thousands: "," | "."): number | null {
  if (!/[.,]/u.test(norm)) return Number(norm);
  const decimal = thousands === "," ? "." : ",";
  const groups = norm.split(/[.,]/u);
  const isGrouped = (parts: readonly string[]) =>
    parts.length > 1 && parts[0]!.length <= 3 && parts[0] !== "0" && parts.slice(1).every((part) => part.length === 3);
  const signs = new Set(norm.replace(/[^.,]/gu, ""));
  if (signs.size === 2) {
    const last = Math.max(norm.lastIndexOf("."), norm.lastIndexOf(","));
    const whole = norm.slice(0, last).split(/[.,]/u);
    return isGrouped(whole) ? Number(`${whole.join("")}.${norm.slice(last + 1)}`) : null;
  }
  if (isGrouped(groups)) return Number(groups.join(""));
  // a hundred thousand and more with groups of two, as in India: "12,34,567"
  if (
    signs.has(thousands) &&
    groups.length > 2 &&
    groups.at(-1)!.length === 3 &&
    groups.slice(1, -1).every((g) => g.length === 2)
  )
    return Number(groups.join(""));
  if (groups.length !== 2) return null;
  // the other country's sign is let pass where no reading as thousands is possible
  return signs.has(decimal) || groups[1]!.length !== 3 ? Number(groups.join(".")) : null;
}

export type Digits = { readonly value: number; readonly isPlain: boolean };

const isNarrowGap = (before: Token, after: Token) => after.start - before.end === 1;
const apostrophes: ReadonlySet<string> = new Set(["'", "’"]);

/** A number in digits with its groups of three: "50 000", "1'200", "3,000". Null where the signs fit no number. */
export function readDigits(scan: Scan, index: number): Reached<Digits> | null {
  const { tokens, language } = scan;
  const first = tokens[index];
  if (first?.kind !== "number") return null;
  if (/^[1-9]\d{0,2}$/u.test(first.norm)) {
    let groups = first.norm;
    let to = index + 1;
    for (;;) {
      const sign =
        apostrophes.has(tokens[to]?.text ?? "") && !tokens[to]!.spaced && tokens[to + 1]?.spaced === false ? 1 : 0;
      const next = tokens[to + sign];
      if (next?.kind !== "number" || !/^\d{3}(?:[.,]\d{1,2})?$/u.test(next.norm)) break;
      if (sign === 0 && (!next.spaced || !isNarrowGap(tokens[to - 1]!, next))) break;
      groups += next.norm.replace(",", ".");
      to += 1 + sign;
      if (/[.,]/u.test(next.norm)) break;
    }
    if (to > index + 1 && !Number.isNaN(Number(groups)))
      return { value: { value: Number(groups), isPlain: false }, to };
  }
  const value = valueOfDigits(first.norm, language.thousands);
  return value === null ? null : { value: { value, isPlain: /^\d+$/u.test(first.norm) }, to: index + 1 };
}
