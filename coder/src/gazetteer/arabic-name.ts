import { arabicGenerics } from "./generics.ts";
import type { UnitWord } from "./types.ts";

const folds: Readonly<Record<string, string>> = {
  ی: "ي",
  ې: "ي",
  ے: "ي",
  ى: "ي",
  ک: "ك",
  ڪ: "ك",
  ہ: "ه",
  ھ: "ه",
  ە: "ه",
  ۃ: "ة",
  ٹ: "ت",
  ڈ: "د",
  ڨ: "گ",
  ڭ: "گ",
  ګ: "گ",
};
const marks = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const letters = /[\u0621-\u063A\u0641-\u064A\u067E\u0686\u0698\u06A4\u06AF]+/gu;
const longest = 32;

/** Letters of Persian, Urdu and their neighbours; a name that has one is not an Arabic spelling, only near to it. */
export const foreignArabicLetters = /[\u06CC\u06D0\u06D2\u06A9\u06AA\u06C1\u06BE\u06D5\u0679\u0688\u0691\u06BA]/u;

/** An Arabic name in its base letters, cut into words; what follows a comma or a bracket is left out. */
function splitArabic(name: string): string[] {
  const head = name.split(/[،,([]/u, 1)[0] ?? "";
  const plain = head
    .normalize("NFC")
    .replace(marks, "")
    .replace(/[\u06CC-\u06D5\u0649\u0679-\u06C3]/gu, (c) => folds[c] ?? c);
  return plain.match(letters) ?? [];
}

/**
 * The key of an Arabic name (letters only, generic words in front dropped) and the unit that a generic word named.
 * @example readArabicName("ولاية بانفورا") // { key: "بانفورا", unit: "admin1" }
 */
export function readArabicName(name: string): { key: string; unit: UnitWord | null } {
  const words = splitArabic(name);
  let unit: UnitWord | null = null;
  let start = 0;
  while (start + 1 < words.length) {
    const word = words[start]!;
    if (!(word in arabicGenerics)) break;
    unit ??= arabicGenerics[word] ?? null;
    start++;
  }
  return { key: words.slice(start).join("").slice(0, longest), unit };
}

/**
 * The form in which Arabic aliases are compared: hamza carriers, ة and ه fall together.
 * @example foldArabic("إرنا") // "ارنا"
 */
export function foldArabic(key: string): string {
  return key
    .replace(/[أإآٱ]/gu, "ا")
    .replace(/ة/gu, "ه")
    .replace(/گ/gu, "غ");
}

/**
 * The spellings to try: as it stands, and without the article.
 * @example arabicVariants("الخرطوم") // ["الخرطوم", "خرطوم"]
 */
export function arabicVariants(key: string): string[] {
  return key.startsWith("ال") && key.length > 4 ? [key, key.slice(2)] : [key];
}
