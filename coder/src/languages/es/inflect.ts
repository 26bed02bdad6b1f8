import type { Form, Inflection, PartOfSpeech } from "../../grammar/lexicon.ts";
import { foldSpanish } from "./letters.ts";

/** Forms come folded: «autobús/autobuses» and «crisis/crisis» look alike, so a word in -s has both plurals. */
function pluralsOf(word: string): string[] {
  if (word.endsWith("z")) return [`${word.slice(0, -1)}ces`];
  if (word.endsWith("s")) return [`${word}es`, word];
  if (word.endsWith("i")) return [`${word}s`, `${word}es`];
  return [/[aeou]$/u.test(word) ? `${word}s` : `${word}es`];
}

function feminineOf(word: string): string {
  if (word.endsWith("o")) return `${word.slice(0, -1)}a`;
  // «francés», «alemán», «español», «agresor»; «civil», «militar» and those in a vowel have one form
  return /(?:es|an|in|on|ol|or)$/u.test(word) && word.length > 4 ? `${word}a` : word;
}

function agreeing(word: string, feminine: string): Form[] {
  const forms: Form[] = [{ word, number: "singular" }];
  for (const plural of pluralsOf(word)) forms.push({ word: plural, number: "plural" });
  if (feminine !== word) forms.push({ word: feminine, number: "singular" }, { word: `${feminine}s`, number: "plural" });
  return forms;
}

type Endings = readonly [singular: string, plural: string];
/** Present, past, imperfect, gerund and participle on the stem of a verb, by its infinitive. */
const endings: Readonly<
  Record<string, { present: Endings; past: Endings; imperfect: Endings; gerund: string; participle: string }>
> = {
  ar: { present: ["a", "an"], past: ["ó", "aron"], imperfect: ["aba", "aban"], gerund: "ando", participle: "ado" },
  er: { present: ["e", "en"], past: ["ió", "ieron"], imperfect: ["ia", "ian"], gerund: "iendo", participle: "ido" },
  ir: { present: ["e", "en"], past: ["ió", "ieron"], imperfect: ["ia", "ian"], gerund: "iendo", participle: "ido" },
};

const isGerund = (word: string) => word.endsWith("ndo");
const isPast = (word: string) => /(?:o|ó|ron)$/u.test(word);

/**
 * «atacar» is regular; «morir/muerto/muere/mueren/murió/murieron/muriendo» gives its participle and then those of its
 * present, past and gerund that are not regular.
 */
function verbForms([infinitive = "", participle, ...others]: readonly string[]): Form[] {
  const stem = infinitive.slice(0, -2);
  const own = endings[infinitive.slice(-2)];
  if (!own) throw new Error(`found the verb ${infinitive}; wanted one in -ar, -er or -ir`);
  const gerund = others.find(isGerund) ?? `${stem}${own.gerund}`;
  const finite = others.filter((word) => !isGerund(word));
  const given = (past: boolean) => finite.filter((word) => isPast(word) === past);
  const [presents, pasts] = [given(false), given(true)];
  const told = (words: readonly string[], regular: Endings) =>
    words.length > 0 ? words : regular.map((ending) => `${stem}${ending}`);
  const numbered = (word: string): Form["number"] => (word.endsWith("n") ? "plural" : "singular");
  const allPast = told(pasts, own.past);
  const forms: Form[] = [
    { word: infinitive, number: "singular", shape: "infinitive" },
    { word: gerund, number: "singular", shape: "gerund" },
  ];
  for (const word of told(presents, own.present)) forms.push({ word, number: numbered(word), tense: "present" });
  const imperfect = own.imperfect.map((ending) => `${stem}${ending}`);
  // «luego de que el camión chocara»
  const subjunctive = allPast
    .filter((word) => word.endsWith("ron"))
    .flatMap((word) => [`${word.slice(0, -2)}a`, `${word.slice(0, -2)}an`]);
  for (const word of [...allPast, ...imperfect, ...subjunctive])
    forms.push({ word, number: numbered(word), tense: "past" });
  for (const [ending, number, mood] of [
    ["an", "plural", "future"],
    ["ia", "singular", "conditional"],
    ["ian", "plural", "conditional"],
  ] as const)
    forms.push({ word: `${infinitive}${ending}`, number, tense: "present", mood });
  const masculine = participle ?? `${stem}${own.participle}`;
  const shape = "participle" as const;
  const bare = masculine.slice(0, -1);
  return [
    ...forms,
    { word: masculine, number: "singular", shape },
    { word: `${bare}a`, number: "singular", shape },
    { word: `${masculine}s`, number: "plural", shape },
    { word: `${bare}as`, number: "plural", shape },
  ];
}

/**
 * The written forms of a Spanish dictionary form: a noun by its singular («régimen/regímenes» where the plural is its own), an
 * adjective by its masculine, a verb by its infinitive and, where irregular, its participle and further forms.
 * @example inflectSpanish("armado", "adjective").map((form) => form.word) // ["armado", "armados", "armada", "armadas"]
 */
export function inflectSpanish(form: string, pos: PartOfSpeech): readonly Form[] {
  const [first = "", ...others] = form.split("/");
  if (pos === "verb") return verbForms([first, ...others]);
  if (pos === "noun") {
    const plurals = others.length > 0 ? others : pluralsOf(first);
    return [{ word: first, number: "singular" }, ...plurals.map((word): Form => ({ word, number: "plural" }))];
  }
  if (pos === "adjective") return agreeing(first, others[0] ?? feminineOf(first));
  return [first, ...others].map((word): Form => ({ word, number: "singular" }));
}

/** How Spanish folds and inflects the forms of a word list. */
export const spanishInflection: Inflection = {
  fold: foldSpanish,
  inflect: inflectSpanish,
  article: "",
  mayStandInside: () => true,
};
