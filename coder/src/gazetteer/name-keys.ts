import { foldArabic, foreignArabicLetters, readArabicName } from "./arabic-name.ts";
import { nativeKeys, readLatinName, splitLatin } from "./latin-name.ts";

/** Countries whose own place names are Arabic and transliterated by rule. */
export const arabCountries: ReadonlySet<string> = new Set(
  "AE BH DZ EG EH IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE".split(" "),
);

const arabicScript = /\p{Script=Arabic}/u;
const otherScript = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
const romanised = /^\p{Ll}/u;
const stationCode = /^[A-Z]{3,4}$/u;

/** One way a feature is found: a Latin key (`isAlternate` unless it is the name itself) or an Arabic alias. */
export type NameKey =
  | { readonly script: "Latn"; readonly key: string; readonly isAlternate: boolean }
  | { readonly script: "Arab"; readonly key: string; readonly isForeign: boolean };

function latinKeys(name: string, country: string): string[] {
  const { key, words, unit } = readLatinName(name);
  const whole = unit === null ? [] : [splitLatin(name).join("").slice(0, 48)];
  const keys = [key, ...whole, ...(arabCountries.has(country) ? nativeKeys(words) : [])];
  return keys.filter((one) => one.length > 1);
}

/**
 * The keys of a feature: its name, its alternates but for machine romanisations, codes and other scripts.
 * @example nameKeys("Kongoussi", ["كونغوسي", "kwngwsy"], "BF") // "kongoussi" and an Arabic alias
 */
export function nameKeys(name: string, alternates: readonly string[], country: string): NameKey[] {
  const found = new Map<string, NameKey>();
  const add = (key: NameKey) => {
    if (!found.has(key.key)) found.set(key.key, key);
  };
  for (const key of latinKeys(name, country)) add({ script: "Latn", key, isAlternate: false });
  for (const alternate of alternates) {
    if (arabicScript.test(alternate)) {
      const key = foldArabic(readArabicName(alternate).key);
      if (key.length > 1) add({ script: "Arab", key, isForeign: foreignArabicLetters.test(alternate) });
    } else if (!romanised.test(alternate) && !otherScript.test(alternate) && !stationCode.test(alternate)) {
      for (const key of latinKeys(alternate, country)) add({ script: "Latn", key, isAlternate: true });
    }
  }
  return [...found.values()];
}
