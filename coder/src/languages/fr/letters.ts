import type { Analysis, Letters } from "../../text/index.ts";

const participleEnd = /é(e?s?)$/u;
const bareEnd = /e(e?s?)$/u;

/**
 * A word without capitals and accents; the é of a participle's end is kept, for it alone parts «attaqué» from «attaque».
 * @example foldFrench("Blessés") // "blessés"
 */
export function foldFrench(word: string): string {
  const lower = word.normalize("NFC").toLocaleLowerCase("fr").replaceAll("œ", "oe").replaceAll("æ", "ae");
  const ending = participleEnd.exec(lower);
  const bare = lower.normalize("NFKD").replace(/[\p{M}ʻʼʿʾ]/gu, "");
  return ending ? `${bare.slice(0, -ending[0].length)}${ending[0]}` : bare;
}

/** A word that was written without accents may be a participle. */
function analyseBare(norm: string): readonly Analysis[] {
  const plain = { before: "", stem: norm, after: "" };
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
  analyse: (norm, word) => (isCapitals(word) ? analyseBare(norm) : [{ before: "", stem: norm, after: "" }]),
  // a text of some length without one accent was written without them
  forText: (text) =>
    text.length > 80 && !/[éèêàùçîôû]/iu.test(text) ? { ...frenchLetters, analyse: analyseBare } : frenchLetters,
  abbreviations: new Set(`${titles} ${others} ${letters}`.split(" ")),
};

export { frenchLetters };
