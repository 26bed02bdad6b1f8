import type { Form, Inflection, PartOfSpeech } from "../../grammar/lexicon.ts";
import { foldEnglish } from "./letters.ts";

const vowels = /[aeiou]/u;
const isSibilant = /(?:s|x|z|ch|sh)$/u;
const endsInConsonantY = /[^aeiou]y$/u;

function addS(word: string): string {
  if (isSibilant.test(word)) return `${word}es`;
  return endsInConsonantY.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** One syllable with a short vowel doubles its last letter: "stab", "stabbed". */
function stemBefore(word: string): string {
  if (/^[^aeiou]*[aeiou][bdglmnprt]$/u.test(word)) return `${word}${word.at(-1)}`;
  return word;
}

function addEd(word: string): string {
  if (word.endsWith("e")) return `${word}d`;
  return endsInConsonantY.test(word) ? `${word.slice(0, -1)}ied` : `${stemBefore(word)}ed`;
}

function addIng(word: string): string {
  if (/[^aeiou]ie$/u.test(word)) return `${word.slice(0, -2)}ying`;
  if (word.endsWith("e") && !word.endsWith("ee") && vowels.test(word.slice(0, -1))) return `${word.slice(0, -1)}ing`;
  return `${stemBefore(word)}ing`;
}

/** "kill" is regular; "fight/fought" has one form for the past, "take/took/taken" two. */
function verbForms([base = "", past, participle]: readonly string[]): Form[] {
  const forms: Form[] = [
    { word: base, number: "plural", tense: "present", shape: "infinitive" },
    { word: addS(base), number: "singular", tense: "present" },
    { word: addIng(base), number: "singular", shape: "gerund" },
  ];
  if (past !== undefined && participle !== undefined && past !== participle) {
    forms.push({ word: past, number: "singular", tense: "past", shape: "past" });
    forms.push({ word: participle, number: "singular", tense: "past", shape: "participle" });
  } else forms.push({ word: past ?? addEd(base), number: "singular", tense: "past", shape: "past-or-participle" });
  return forms;
}

/**
 * The written forms of an English dictionary form: a noun by its singular («man/men» where the plural is its own), a verb
 * by its base, past and participle where they are irregular. Other words stay as they are.
 * @example inflectEnglish("kill", "verb").map((form) => form.word) // ["kill", "kills", "killing", "killed"]
 */
export function inflectEnglish(form: string, pos: PartOfSpeech): readonly Form[] {
  const [first = "", ...others] = form.split("/");
  if (pos === "verb") return verbForms([first, ...others]);
  if (pos === "noun") {
    const plurals = others.length > 0 ? others : [addS(first)];
    return [{ word: first, number: "singular" }, ...plurals.map((word): Form => ({ word, number: "plural" }))];
  }
  return [first, ...others].map((word): Form => ({ word, number: "singular" }));
}

/** How English folds and inflects the forms of a word list. */
export const englishInflection: Inflection = {
  fold: foldEnglish,
  inflect: inflectEnglish,
  article: "",
  mayStandInside: () => true,
};
