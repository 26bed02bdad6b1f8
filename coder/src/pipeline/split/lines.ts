import { wordsOf } from "../../grammar/layout.ts";

/** How a line is marked at its front; lines marked alike are parts of one list. */
type Marker = {
  readonly kind: "number" | "bullet" | "dash" | "hash" | "bold";
  /** What lines of one list have in common, such as the sign behind their numbers. */
  readonly list: string;
  readonly value: number | null;
  /** How many letters of the line the marker takes. */
  readonly length: number;
};

/** A line as its author meant it: lines that were broken by width are one. Offsets are into the item's text, without white space around. */
export type Line = {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly blankBefore: boolean;
  /** How many empty lines stand before it, three for more. */
  readonly gap: number;
  readonly kind: "text" | "separator" | "stamp" | "page";
  readonly marker: Marker | null;
  /** Words, or Infinity for a line that is too long to be a heading. */
  readonly words: number;
};

const longest = 400;
const separator = /^(?:[\s_=~\-–—*•·.#+ـ═─━■□◆◇●○▪⬛⬜➖〰＿⁂❖✦☆★|<>⸻]{3,}|\*(?:\s?\*)+|⁂|⸻|#{2,}|<hr\s*\/?>)$/iu;
// what chat programs put before each post when several are copied: «Channel, [12.03.24 14:05]», «12/03/2024, 14:05 - Name:»
const stamp =
  /^(?:[^\n[\]]{0,60},?\s*\[[\d٠-٩۰-۹]{1,2}[./-][\d٠-٩۰-۹]{1,2}[./-][\d٠-٩۰-۹]{2,4},?\s+[\d٠-٩۰-۹]{1,2}:[\d٠-٩۰-۹]{2}[^\]]{0,12}\]|\[?[\d٠-٩۰-۹]{1,4}[./-][\d٠-٩۰-۹]{1,2}[./-][\d٠-٩۰-۹]{2,4},?\s+[\d٠-٩۰-۹]{1,2}:[\d٠-٩۰-۹]{2}(?::[\d٠-٩۰-۹]{2})?(?:\s?[APap]\.?[Mm]\.?)?\]?\s*(?:[-–]\s*[^:]{1,40}:|[^:\p{Nd}]{1,40}:|$))/u;
const page =
  /^(?:[-–—]?\s*\(?\p{Nd}{1,3}\)?\s*[-–—]?|(?:page|صفحة|ص)\s*\p{Nd}{1,3}(?:\s*(?:\/|of|sur|من)\s*\p{Nd}{1,3})?)$/iu;
const numbered = /^[([]?(\p{Nd}{1,2})\s*([-–—ـ.)\]:/°]{1,2})\s*(?=[^\p{Nd}\s])/u;
const keycap = /^(\p{Nd})\ufe0f?\u20e3\s*/u;
const bullet = /^((?:[•●▪■◾◆◼▶►‣⁃·○◦❖✦★☆➤➡◄◀⬅▫□✓✔]|\*(?=\s)|\p{Extended_Pictographic})\ufe0f?)\s*(?=\S)/u;
const dash = /^([-–—+])\s+(?=\S)/u;
const tightDash = /^([-–—])(?=[^\s\p{Nd}-])/u;
const hash = /^(#{1,6})\s+(?=\S)/u;
const bold = /^(\*\*|__)(?=\S.*\S\1:?$|\S\1:?$)/u;

/** The marker at the front of a line. @example readMarker("2) وصول الوفد") // { kind: "number", list: "number )", value: 2, length: 3 } */
function readMarker(text: string): Marker | null {
  const front = text.slice(0, longest);
  const digits = numbered.exec(front) ?? keycap.exec(front);
  if (digits) {
    const value = [...digits[1]!].reduce((sum, digit) => sum * 10 + digitValue(digit), 0);
    return {
      kind: "number",
      list: `number ${(digits[2] ?? "keycap").replace(/[–—ـ]/gu, "-")}`,
      value,
      length: digits[0].length,
    };
  }
  const sharp = hash.exec(front);
  if (sharp) return { kind: "hash", list: `hash ${sharp[1]}`, value: null, length: sharp[0].length };
  const strong = bold.exec(front);
  if (strong) return { kind: "bold", list: "bold", value: null, length: 2 };
  const dot = bullet.exec(front);
  if (dot)
    return { kind: "bullet", list: `bullet ${dot[1]!.replace("\ufe0f", "")}`, value: null, length: dot[0].length };
  const line = dash.exec(front) ?? tightDash.exec(front);
  if (line)
    return { kind: "dash", list: `dash ${line[1]!.replace(/[–—]/u, "-")}`, value: null, length: line[0].length };
  return null;
}

function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  const zero = [0x30, 0x660, 0x6f0, 0x966, 0xff10].find((z) => code >= z && code <= z + 9);
  return zero === undefined ? 0 : code - zero;
}

const ending = /[.!?؟…。۔][\s"»”’')\]}]*$/u;
/** Whether the line ends as a sentence does. */
export const endsSentence = (text: string): boolean => ending.test(text.slice(-12));

type Raw = { start: number; end: number; text: string; blankBefore: boolean; gap: number };

function cutRaw(text: string): Raw[] {
  const raw: Raw[] = [];
  let blank = true;
  for (const match of text.matchAll(/[^\r\n\u2028\u2029\u0085\v\f]+/gu)) {
    const found = match[0];
    const trimmed = found.trim();
    const before = raw.at(-1);
    if (before && !blank) blank = isBlankGap(text, before.end, match.index);
    if (trimmed === "") {
      if (before && match.index > before.end) blank = true;
      continue;
    }
    const start = match.index + (found.length - found.trimStart().length);
    const gap = before && blank ? countEmpty(text.slice(before.end, start)) : blank ? mostEmpty : 0;
    raw.push({ start, end: start + trimmed.length, text: trimmed, blankBefore: blank, gap });
    blank = false;
  }
  return raw;
}

const isBlankGap = (text: string, from: number, to: number) =>
  /\r\r|\n\s*\n|\u2029|\r\n\s*\r\n/u.test(text.slice(from, to));

const mostEmpty = 3;

/** How many empty lines a stretch of white space between two lines holds. */
const countEmpty = (space: string) =>
  Math.min(mostEmpty, Math.max(1, (space.match(/\r\n|[\n\r\u2028\u2029\u0085\v\f]/gu)?.length ?? 0) - 1));

const firstWord = (text: string) => text.indexOf(" ") + 1 || text.length + 1;

/** A link, handle or tag stands on a line of its own. */
const ownLine = /^(?:https?:|www\.|t\.me\/|[@#][\p{L}\p{Nd}_])/iu;

/** Whether the next line's first word would not have fitted here, so that a machine had to break. */
const isFull = (line: Raw, next: Raw, width: number) =>
  !ownLine.test(next.text) && line.text.length + firstWord(next.text) >= width * 0.95;

/** The width at which the text was broken by a machine, or null where lines are whole. */
function wrapWidth(raw: readonly Raw[]): number | null {
  if (raw.length < 6) return null;
  const lengths = raw.map((line) => line.text.length).sort((a, b) => a - b);
  const wide = lengths.at(-1)!;
  if (wide > 140 || wide < 38) return null;
  let inner = 0;
  let full = 0;
  raw.forEach((line, i) => {
    const next = raw[i + 1];
    if (!next || next.blankBefore) return;
    inner++;
    if (isFull(line, next, wide) && !endsSentence(line.text)) full++;
  });
  return inner >= 4 && full >= inner * 0.5 ? wide : null;
}

const isMarked = (text: string) => {
  const marker = readMarker(text);
  return marker !== null && marker.kind !== "dash";
};

function toLine(index: number, { start, blankBefore, gap }: Raw, end: number, text: string): Line {
  const short = text.length <= longest;
  const kind = !short
    ? "text"
    : separator.test(text)
      ? "separator"
      : stamp.test(text)
        ? "stamp"
        : page.test(text)
          ? "page"
          : "text";
  const marker = kind === "text" ? readMarker(text) : null;
  const words = short ? wordsOf(text.slice(marker?.length ?? 0)).length : Number.POSITIVE_INFINITY;
  return { index, start, end, text, blankBefore, gap, kind, marker, words };
}

/**
 * The lines of a text; lines that a machine broke at a width are put together again, nothing else is changed.
 * @example readLines("أ\n\nب").map((line) => line.start) // [0, 3]
 */
export function readLines(text: string): Line[] {
  const raw = cutRaw(text);
  const width = wrapWidth(raw);
  const lines: Line[] = [];
  for (let i = 0; i < raw.length; i++) {
    const first = raw[i]!;
    let last = first;
    while (width !== null && !separator.test(last.text)) {
      const next = raw[i + 1];
      if (
        !next ||
        !isFull(last, next, width) ||
        next.blankBefore ||
        separator.test(next.text) ||
        stamp.test(next.text) ||
        isMarked(next.text)
      )
        break;
      last = next;
      i++;
    }
    const whole = first === last ? first.text : text.slice(first.start, last.end);
    lines.push(toLine(lines.length, first, last.end, whole));
  }
  return lines;
}
