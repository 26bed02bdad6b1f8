import type { Analysis, Letters, Token } from "./document.ts";

// A word may hold marks, a tatweel and invisible joiners; a number may hold one separator between digits.
const invisible = "\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\u00ad";
const pattern = new RegExp(
  `(?<number>\\p{Nd}+(?:[.,٫٬]\\p{Nd}+)*)|(?<word>\\p{L}(?:[\\p{L}\\p{M}]|[${invisible}]+(?=[\\p{L}\\p{M}]))*)|(?<punct>[^\\s\\p{M}${invisible}])`,
  "gu",
);

const digitZeros = [0x30, 0x660, 0x6f0, 0x966, 0xff10];

/**
 * Digits of any script as ASCII; the Arabic decimal and thousands signs as "." and ",".
 * @example foldDigits("١٢٫٥") // "12.5"
 */
export function foldDigits(text: string): string {
  return text.replace(/[\p{Nd}٫٬]/gu, (sign) => {
    if (sign === "٫") return ".";
    if (sign === "٬") return ",";
    const code = sign.codePointAt(0) ?? 0;
    const zero = digitZeros.find((z) => code >= z && code <= z + 9);
    return zero === undefined ? sign : String(code - zero);
  });
}

const noAnalyses: readonly Analysis[] = [];

/** Words, numbers and signs of a text, in order, with offsets into the original letters. */
export function tokenise(text: string, letters: Letters): Token[] {
  const tokens: Token[] = [];
  const known = new Map<string, { norm: string; analyses: readonly Analysis[] }>();
  let previousEnd = -1;
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const found = match[0];
    const kind = match.groups?.number !== undefined ? "number" : match.groups?.word !== undefined ? "word" : "punct";
    let entry = known.get(found);
    if (!entry) {
      const norm = kind === "word" ? letters.fold(found) : kind === "number" ? foldDigits(found) : found;
      entry = { norm, analyses: kind === "word" ? letters.analyse(norm, found) : noAnalyses };
      known.set(found, entry);
    }
    const end = start + found.length;
    tokens.push({ index: tokens.length, start, end, text: found, kind, spaced: start > previousEnd, ...entry });
    previousEnd = end;
  }
  return tokens;
}
