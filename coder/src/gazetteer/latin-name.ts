import { latinGenerics, latinLinks } from "./generics.ts";
import type { UnitWord } from "./types.ts";

const specials: Readonly<Record<string, string>> = {
  ŋ: "ng",
  ɛ: "e",
  ɔ: "o",
  ɓ: "b",
  ɗ: "d",
  ɲ: "ny",
  ƴ: "y",
  ə: "e",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
};
const specialLetters = new RegExp(`[${Object.keys(specials).join("")}]`, "gu");
const longest = 48;

/** A Latin name without marks and case, cut into words of a–z. */
export function splitLatin(name: string): string[] {
  const plain = name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(specialLetters, (letter) => specials[letter] ?? letter);
  return plain.match(/[a-z]+/gu) ?? [];
}

function unitWords(words: readonly string[]): { start: number; end: number; unit: UnitWord | null } {
  let start = 0;
  let end = words.length;
  let unit: UnitWord | null = null;
  if (start < end && words[start]! in latinGenerics) {
    unit = latinGenerics[words[start]!] ?? null;
    start++;
    while (start < end && latinLinks.has(words[start]!)) start++;
  }
  if (end - 1 > start && words[end - 1]! in latinGenerics) {
    unit ??= latinGenerics[words[end - 1]!] ?? null;
    end--;
  }
  return start < end ? { start, end, unit } : { start: 0, end: words.length, unit: null };
}

/**
 * The key of a Latin name (a–z only, generic words dropped at the ends) and the unit that a generic word named.
 * @example readLatinName("Cercle de Yélimané") // { key: "yelimane", unit: "admin2", words: ["yelimane"] }
 */
export function readLatinName(name: string): { key: string; unit: UnitWord | null; words: string[] } {
  const all = splitLatin(name);
  const { start, end, unit } = unitWords(all);
  const words = all.slice(start, end);
  return { key: words.join("").slice(0, longest), unit, words };
}

/**
 * A unit's name as datasets write it, without its generic word; "Free State" is left whole.
 * @example stripUnitWord("Province du Bam") // "Bam"
 */
export function stripUnitWord(name: string): string {
  const parts = name.trim().split(/[\s’']+/u);
  const plain = parts.map((part) => splitLatin(part).join(""));
  const { start, end, unit } = unitWords(plain);
  if (unit === null || plain.includes("state") || plain.includes("etat")) return name.trim();
  if (start === 0)
    return name
      .trim()
      .slice(0, name.trim().lastIndexOf(parts.at(-1)!))
      .trim();
  const at = name.trim().indexOf(parts[start]!, parts.slice(0, start).join(" ").length);
  const rest = at < 0 ? name.trim() : name.trim().slice(at);
  return end === parts.length ? rest : rest.slice(0, rest.lastIndexOf(parts.at(-1)!)).trim();
}

const articles = /^(?:al|el|ad|adh|an|ar|as|ash|at|ath|az|ed|en|er|es|ech|et|ez)$/u;

/**
 * The keys under which a name of an Arab country is found: its article written as "al" wherever it stands, and without the one in front.
 * @example nativeKeys(["dayr", "az", "zawr"]) // ["dayralzawr"]
 */
export function nativeKeys(words: readonly string[]): string[] {
  const isArticle = (word: string, index: number) =>
    index + 1 < words.length && articles.test(word) && (/^[ae]l$/u.test(word) || words[index + 1]![0] === word[1]);
  const same = words.map((word, index) => (isArticle(word, index) ? "al" : word));
  const keys = [same.join("").slice(0, longest)];
  if (same[0] === "al" && same.length > 1) keys.push(same.slice(1).join("").slice(0, longest));
  return keys;
}
