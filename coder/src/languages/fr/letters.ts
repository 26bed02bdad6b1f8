import type { Analysis, Letters } from "../../text/index.ts";

const participleEnd = /é(e?s?)$/u;
const bareEnd = /e(e?s?)$/u;
const asWritten = /^[a-z]*$/u;

/** Small words that their accent alone parts: «à» from «a», «où» from «ou». */
const parted: ReadonlyMap<string, string> = new Map([
  ["à", "a"],
  ["où", "ou"],
]);
const plainOf = (norm: string): string => parted.get(norm) ?? norm;

/**
 * A word without capitals and accents; the é of a participle's end is kept, for it alone parts «attaqué» from «attaque».
 * @example foldFrench("Blessés") // "blessés"
 */
export function foldFrench(word: string): string {
  if (asWritten.test(word)) return word;
  const lower = word.normalize("NFC").toLocaleLowerCase("fr").replaceAll("œ", "oe").replaceAll("æ", "ae");
  // a capital may go without its accent: «A Bamako»
  if (word === "A") return "à";
  if (parted.has(lower)) return lower;
  const ending = participleEnd.exec(lower);
  const bare = lower.normalize("NFKD").replace(/[\p{M}ʻʼʿʾ]/gu, "");
  return ending ? `${bare.slice(0, -ending[0].length)}${ending[0]}` : bare;
}

/** A word that was written without accents may be a participle. */
function analyseBare(norm: string): readonly Analysis[] {
  const plain = { before: "", stem: norm, after: "" };
  const other = [...parted].find(([, bare]) => bare === norm);
  if (other) return [plain, { before: "", stem: other[0], after: "" }];
  const accented = bareEnd.test(norm) && norm.length > 3 ? norm.replace(bareEnd, "é$1") : null;
  return accented === null ? [plain] : [plain, { before: "", stem: accented, after: "" }];
}

const isCapitals = (word: string) => word.length > 3 && word === word.toLocaleUpperCase("fr");

const titles = "m mme mlle mm dr pr gal col cdt lt cne sgt adj st ste mgr me";
const others = "art av bd env etc ex hab janv févr fevr fev juil juill sept oct nov déc dec km no p pp vol cf";
const letters = "a b c d e f g h i j k l m n o p q r s t u v w x y z";

const frenchLetters: Letters = {
  code: "fr",
  fold: foldFrench,
  analyse: (norm, word) => {
    if (isCapitals(word)) return analyseBare(norm);
    const one = { before: "", stem: norm, after: "" };
    return word === "A" ? [one, { before: "", stem: plainOf(norm), after: "" }] : [one];
  },
  // a text of some length without one accent was written without them
  forText: (text) =>
    text.length > 80 && !/[éèêàùçîôû]/iu.test(text) ? { ...frenchLetters, analyse: analyseBare } : frenchLetters,
  abbreviations: new Set(`${titles} ${others} ${letters}`.split(" ")),
};

export { frenchLetters };
