import type { Analysis, Letters } from "../../text/index.ts";

const stressedEnd = /ó$/u;
const bareEnd = /o$/u;
const asWritten = /^[a-z]*$/u;
/** Words that only their accent parts from others: «está» from «esta», «él» from «el». */
const parted: ReadonlySet<string> = new Set(["está", "él", "sí", "sé", "dé", "té"]);

/**
 * A word without capitals and accents; the ó at a verb's end is kept, for it alone parts «disparó» from «disparo».
 * @example foldSpanish("Murió") // "murió"
 */
export function foldSpanish(word: string): string {
  if (asWritten.test(word)) return word;
  const lower = word.normalize("NFC").toLocaleLowerCase("es");
  if (parted.has(lower)) return lower;
  const bare = lower.normalize("NFKD").replace(/[\p{M}ʻʼʿʾ]/gu, "");
  return stressedEnd.test(lower) && bare.length > 2 ? bare.replace(bareEnd, "ó") : bare;
}

/** «volcarse», «dejándolos»: the pronouns that an infinitive and a gerund carry. */
const enclitic = /^(\p{L}{2,}(?:[aei]r|[aei]ndo))((?:me|te|se|nos)?(?:l[aeo]s?)?)$/u;

/** A word as it stands, and without the pronouns behind it. */
function analysePlain(norm: string): readonly Analysis[] {
  const plain = { before: "", stem: norm, after: "" };
  const found = norm.length > 5 ? enclitic.exec(norm) : null;
  return found?.[2] ? [plain, { before: "", stem: found[1]!, after: found[2] }] : [plain];
}

/** A word that was written without accents may be a verb of the past. */
function analyseBare(norm: string): readonly Analysis[] {
  const plain = analysePlain(norm);
  if (!bareEnd.test(norm) || norm.length < 4) return plain;
  return [...plain, { before: "", stem: norm.replace(bareEnd, "ó"), after: "" }];
}

const isCapitals = (word: string) => word.length > 3 && word === word.toLocaleUpperCase("es");

const titles = "sr sra srta sres dr dra gral cnel tte cap cnl sgto cmdte ing lic arq prof mons fr sta sto d dna";
const others = "art av avda blvd bv etc ej hab km no num núm p pág págs tel vol cía admón ee uu rr hh gto edo mun";
const letters = "a b c d e f g h i j k l m n o p q r s t u v w x y z";

const spanishLetters: Letters = {
  code: "es",
  fold: foldSpanish,
  analyse: (norm, word) => (isCapitals(word) ? analyseBare(norm) : analysePlain(norm)),
  // a text of some length without one accent was written without them
  forText: (text) =>
    text.length > 80 && !/[áéíóúñü]/iu.test(text) ? { ...spanishLetters, analyse: analyseBare } : spanishLetters,
  abbreviations: new Set(`${titles} ${others} ${letters}`.split(" ")),
};

export { spanishLetters };
