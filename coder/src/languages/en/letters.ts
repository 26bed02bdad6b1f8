import type { Letters } from "../../text/index.ts";

const asWritten = /^[a-z]*$/u;

/** A word without marks and capitals. @example foldEnglish("Café") // "cafe" */
export const foldEnglish = (word: string): string =>
  asWritten.test(word)
    ? word
    : word
        .normalize("NFKD")
        .replace(/[\p{M}ʻʼʿʾ]/gu, "")
        .toLocaleLowerCase("en");

const titles =
  "mr mrs ms dr prof gen lt col sgt capt maj brig cpl pvt adm cmdr insp sen rep gov rev fr hon st mt no vs";
const months = "jan feb mar apr jun jul aug sep sept oct nov dec";
const others = "approx dept est inc ltd co corp etc km fig jr sr al";
const letters = "a b c d e f g h j k l m n o p q r s t u v w x y z";

/** English letters: a word is its own only reading. */
export const englishLetters: Letters = {
  code: "en",
  fold: foldEnglish,
  analyse: (norm) => [{ before: "", stem: norm, after: "" }],
  abbreviations: new Set(`${titles} ${months} ${others} ${letters}`.split(" ")),
};
