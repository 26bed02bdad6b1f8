import type { NumberUse } from "../../grammar/reading.ts";
import type { Document, Token } from "../../text/index.ts";

/** Numbers joined by signs: dates, hours, scores, phone numbers, the numbers of a list. */
export type Signed = { readonly to: number; readonly value: number; readonly use: NumberUse; readonly rule: string };

const dashes = new Set(["-", "–", "—", "‑", "−"]);
const isTight = (token: Token | undefined) => token !== undefined && !token.spaced;
const int = (token: Token | undefined) =>
  token?.kind === "number" && /^\p{Nd}+$/u.test(token.norm) ? Number(token.norm) : Number.NaN;

/** Whether only a line break, or nothing, stands before a token. */
export function startsLine(document: Document, index: number): boolean {
  const token = document.tokens[index];
  const before = document.tokens[index - 1];
  return token !== undefined && (before === undefined || document.text.slice(before.end, token.start).includes("\n"));
}

function isDate(parts: readonly number[], raw: readonly string[]): boolean {
  if (parts.length !== 3 || parts.some(Number.isNaN)) return false;
  const [a, b, c] = parts as [number, number, number];
  const year = (n: number, text: string | undefined) =>
    text?.length === 4 && ((n >= 1900 && n <= 2100) || (n >= 1300 && n <= 1500));
  const dayMonth = (d: number, m: number) => d >= 1 && d <= 31 && m >= 1 && m <= 31 && (d <= 12 || m <= 12);
  return (
    (year(c, raw[2]) && dayMonth(a, b)) ||
    (year(a, raw[0]) && dayMonth(b, c)) ||
    (raw.every((text) => text.length === 2) && dayMonth(a, b))
  );
}

/** What begins at a token of digits and is held together by signs. */
export function readSigned(document: Document, index: number): Signed | null {
  const { tokens } = document;
  const token = tokens[index];
  if (token?.kind !== "number") return null;
  const dotted = token.norm.split(".");
  if (dotted.length === 3 && isDate(dotted.map(Number), dotted))
    return { to: index + 1, value: Number(dotted[0]), use: "date", rule: "ar.number.date" };
  const sign = tokens[index + 1];
  const second = tokens[index + 2];
  if (
    startsLine(document, index) &&
    int(token) <= 99 &&
    isTight(sign) &&
    /^[-–.)/ـ]$/u.test(sign?.text ?? "") &&
    !(second?.kind === "number" && isTight(second))
  )
    return { to: index + 1, value: int(token), use: "identifier", rule: "ar.number.list" };
  if (sign && second?.kind === "number") {
    const tight = isTight(sign) && isTight(second);
    const third = tokens[index + 4];
    const sameSign = tokens[index + 3]?.text === sign.text;
    if ((sign.text === "/" || dashes.has(sign.text)) && sameSign && third?.kind === "number") {
      const raw = [token.norm, second.norm, third.norm];
      if (isDate(raw.map(Number), raw))
        return { to: index + 5, value: Number(raw[0]), use: "date", rule: "ar.number.date" };
    }
    if (tight && sign.text === ":" && int(token) < 25 && int(second) < 60) {
      const seconds = tokens[index + 3]?.text === ":" && tokens[index + 4]?.kind === "number";
      return { to: index + (seconds ? 5 : 3), value: int(token), use: "time", rule: "ar.number.time" };
    }
    if (/^(سا|س|h)$/u.test(sign.norm) && isTight(sign) && second.norm.length === 2)
      return { to: index + 3, value: int(token), use: "time", rule: "ar.number.time" };
    if (sign.text === "/" && tight && !Number.isNaN(int(second)))
      return { to: index + 3, value: int(token), use: "identifier", rule: "ar.number.slash" };
    if (/^[xX×*]$/u.test(sign.norm) && (tight || sign.text === "×"))
      return {
        to: index + 3,
        value: Math.min(Number(token.norm.replace(",", ".")), Number(second.norm.replace(",", "."))),
        use: "calibre",
        rule: "ar.number.calibre",
      };
    if (/^[°]$/u.test(sign.text))
      return { to: index + 3, value: int(token), use: "identifier", rule: "ar.number.coordinates" };
  }
  // «22 33 44 55», «+223-20-22-12»: three or more numbers in a row
  let to = index + 1;
  let members = 1;
  for (;;) {
    const next = tokens[to];
    if (next?.kind === "number" && !startsLine(document, to)) {
      to++;
      members++;
    } else if (
      next &&
      dashes.has(next.text) &&
      isTight(next) &&
      tokens[to + 1]?.kind === "number" &&
      isTight(tokens[to + 1])
    ) {
      to += 2;
      members++;
    } else break;
  }
  if (members >= 3) return { to, value: int(token) || 0, use: "identifier", rule: "ar.number.phone" };
  return null;
}
