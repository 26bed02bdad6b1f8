import { readTable, type Token } from "../../text/index.ts";

/** Classes of the small words that carry the grammar of a language with fixed word order. */
export const smallClasses = [
  "definite", // the
  "indefinite", // a, an
  "of",
  "by", // the doer of a passive
  "with",
  "and",
  "or",
  "between",
  "among", // among them, including
  "in", // at, on, inside
  "to", // toward, into
  "from",
  "near",
  "against",
  "that", // opens reported speech
  "relative", // who, which
  "be",
  "have",
  "do",
  "negation",
  "demonstrative",
  "possessive", // his, their
  "own", // our, my: the author's
  "reflexive", // the clitic of a verb turned on its subject: se
  "other",
  "also",
  "clause", // opens a clause of its own: while, when, after
  "future", // will
  "modal", // may, could
  "filler", // may stand between a marker and the noun that it governs: some, several, group of
  "pronoun", // he, they
  "charge", // before what somebody is tried or held for: for, «pour»
  "earlier", // puts a participle before what is told: had, «avait»
] as const;

/** Classes of words with a meaning of their own that say how a word beside them is meant; they may stand in a name. */
export const tellingClasses = [
  "factive", // what is done after it was done: managed to, «a permis de»
  "happen", // says of a noun that it took place: occurred, «survenu»
  "anyone", // a noun that says no more of people than that they are people: person, victim
  "collective", // a singular noun for many: crew, family
  "superlative", // deadliest, «pire»
  "loose", // prepositions and adverbs without a class of their own: for, during, overnight
  "front", // adjectives that stand before their noun, where most stand behind it
] as const;
export type SmallClass = (typeof smallClasses)[number] | (typeof tellingClasses)[number];

/** Every class that a table of small words may name. */
export const allClasses: readonly SmallClass[] = [...smallClasses, ...tellingClasses];

/** The small words of a language, by class. */
export type SmallWords = {
  /** @example small.is("definite", tokens[0]) // true for "the" */
  is(name: SmallClass, token: Token | undefined): boolean;
  /** The folded words of a class. */
  of(name: SmallClass): ReadonlySet<string>;
};

const isClass = (name: string): name is SmallClass => (allClasses as readonly string[]).includes(name);

/**
 * Opens a table of small words; its columns are `class` and `form`, one word in a form.
 * @example openSmallWords("class\tform\ndefinite\tthe", (word) => word.toLowerCase()).of("definite").has("the") // true
 */
export function openSmallWords(table: string, fold: (word: string) => string): SmallWords {
  const classes = new Map<SmallClass, Set<string>>(allClasses.map((name) => [name, new Set()]));
  for (const row of readTable(table, ["class", "form"])) {
    if (!isClass(row.class)) throw new Error(`found the class ${row.class}; wanted one of ${allClasses.join(", ")}`);
    classes.get(row.class)!.add(fold(row.form));
  }
  return {
    is(name, token) {
      if (token?.kind !== "word") return false;
      const words = classes.get(name)!;
      // «A» may be «à» or the verb
      return words.has(token.norm) || (token.analyses.length > 1 && token.analyses.some(({ stem }) => words.has(stem)));
    },
    of: (name) => classes.get(name)!,
  };
}
