import type { Analysis, Letters } from "../../text/index.ts";

const dropped =
  /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u08d3-\u08ff\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/gu;
const presentation = /[\ufb50-\ufdff\ufe70-\ufefc]/u;
const folds: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ئ: "ي",
  ؤ: "و",
  ة: "ه",
  ی: "ي",
  ې: "ي",
  ے: "ي",
  ک: "ك",
  ڪ: "ك",
  ہ: "ه",
  ھ: "ه",
  ە: "ه",
  گ: "ك",
  ڤ: "ف",
  پ: "ب",
  چ: "تش",
  ڨ: "ق",
  ڭ: "ك",
};
const foldable = new RegExp(`[${Object.keys(folds).join("")}]`, "gu");

const plain = /^[\u0621\u0627\u0628\u062a-\u063a\u0641-\u0648\u064a]*$/u;

/**
 * The form in which Arabic words are compared: no vowel signs, one alef, one ya, ة as ه.
 * @example foldArabic("الإرهابيّة") // "الارهابيه"
 */
export function foldArabic(word: string): string {
  if (plain.test(word)) return word;
  const whole = presentation.test(word) ? word.normalize("NFKC") : word;
  return whole
    .replace(dropped, "")
    .replace(foldable, (letter) => folds[letter] ?? letter)
    .toLowerCase();
}

const conjunctions = ["", "و", "ف"];
const prepositions = ["", "ب", "ل", "ك"];
const pronouns = ["ه", "ها", "هم", "هن", "هما", "نا", "ي"];

function splitFront(norm: string): { before: string; rest: string }[] {
  const fronts: { before: string; rest: string }[] = [];
  for (const conjunction of conjunctions) {
    if (!norm.startsWith(conjunction)) continue;
    const afterConjunction = norm.slice(conjunction.length);
    for (const preposition of prepositions) {
      if (!afterConjunction.startsWith(preposition)) continue;
      const rest = afterConjunction.slice(preposition.length);
      if (rest.length < 2) continue;
      const before = conjunction + preposition;
      fronts.push({ before, rest });
      if (rest.startsWith("ال") && rest.length > 3) fronts.push({ before: `${before}ال`, rest: rest.slice(2) });
      // ل and the article are written «لل»
      if (preposition === "ل" && rest.startsWith("ل") && rest.length > 2)
        fronts.push({ before: `${before}ال`, rest: rest.slice(1) });
    }
    if (afterConjunction.startsWith("س") && /^س[يتنا]/u.test(afterConjunction) && afterConjunction.length > 3)
      fronts.push({ before: `${conjunction}س`, rest: afterConjunction.slice(1) });
  }
  return fronts;
}

function splitBack(rest: string): { stem: string; after: string }[] {
  const backs = [{ stem: rest, after: "" }];
  // the accusative ending of an indefinite word: «قتيلا»
  if (rest.length > 3 && rest.endsWith("ا")) backs.push({ stem: rest.slice(0, -1), after: "ا" });
  for (const pronoun of pronouns) {
    if (!rest.endsWith(pronoun) || rest.length - pronoun.length < 2) continue;
    const stem = rest.slice(0, -pronoun.length);
    backs.push({ stem, after: pronoun });
    if (stem.length < 3) continue;
    if (stem.endsWith("ت")) backs.push({ stem: `${stem.slice(0, -1)}ه`, after: pronoun });
    if (stem.endsWith("و")) backs.push({ stem: `${stem}ا`, after: pronoun });
    if (stem.endsWith("ا")) backs.push({ stem: `${stem.slice(0, -1)}ي`, after: pronoun });
  }
  return backs;
}

/**
 * All readings of a folded Arabic word without its clitics; the lexicon decides which of them are words.
 * @example analyseArabic("وبقواتهم") // holds { before: "وب", stem: "قوات", after: "هم" }
 */
export function analyseArabic(norm: string, word = norm): readonly Analysis[] {
  // ة is no pronoun, though it is folded to ه
  const isFeminine = /ة\p{M}*$/u.test(word);
  const analyses: Analysis[] = [];
  const seen = new Set<string>();
  for (const { before, rest } of splitFront(norm)) {
    for (const { stem, after } of splitBack(rest)) {
      const key = `${before} ${stem} ${after}`;
      if (seen.has(key) || (isFeminine && after === "ه") || (before.endsWith("ال") && after !== "" && after !== "ا"))
        continue;
      seen.add(key);
      analyses.push({ before, stem, after });
    }
  }
  return analyses.length > 0 ? analyses : [{ before: "", stem: norm, after: "" }];
}

const abbreviations = new Set(["د", "م", "أ", "ا", "ص", "ت", "ج", "ه", "ق", "ب", "كلم", "كم"]);

/** Arabic letters and clitics. */
export const arabicLetters: Letters = { code: "ar", fold: foldArabic, analyse: analyseArabic, abbreviations };
