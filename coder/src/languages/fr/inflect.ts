import type { Form, Inflection, PartOfSpeech } from "../../grammar/lexicon.ts";
import { foldFrench } from "./letters.ts";

function pluralOf(word: string): string {
  if (/[sxz]$/u.test(word)) return word;
  if (/(?:eau|eu)$/u.test(word)) return `${word}x`;
  return word.endsWith("al") ? `${word.slice(0, -2)}aux` : `${word}s`;
}

function feminineOf(word: string): string {
  if (word.endsWith("e")) return word;
  if (/(?:en|el|on)$/u.test(word)) return `${word}${word.at(-1)}e`;
  if (word.endsWith("f")) return `${word.slice(0, -1)}ve`;
  return word.endsWith("x") ? `${word.slice(0, -1)}se` : `${word}e`;
}

function participles(word: string): Form[] {
  const bare = word.endsWith("s") ? word.slice(0, -1) : word;
  const shape = "participle" as const;
  return [
    { word, number: "singular", shape },
    { word: `${word}e`, number: "singular", shape },
    ...(word.endsWith("s") ? [] : [{ word: `${bare}s`, number: "plural", shape } as Form]),
    { word: `${word}es`, number: "plural", shape },
  ];
}

/** Endings on the stem of a verb in -er, in -ir with -iss-, and in -re: number, tense and what stands for it. */
const endings: Readonly<Record<string, readonly (readonly [Form["number"], "past" | "present", string])[]>> = {
  er: [
    ["singular", "present", "e"],
    ["plural", "present", "ent"],
    ["singular", "past", "ait"],
    ["plural", "past", "aient"],
    ["singular", "past", "a"],
    ["plural", "past", "erent"],
  ],
  ir: [
    ["singular", "present", "it"],
    ["plural", "present", "issent"],
    ["singular", "past", "issait"],
    ["plural", "past", "issaient"],
    ["plural", "past", "irent"],
  ],
  re: [
    ["singular", "present", ""],
    ["plural", "present", "ent"],
    ["singular", "past", "ait"],
    ["plural", "past", "aient"],
    ["singular", "past", "it"],
    ["plural", "past", "irent"],
  ],
};
const gerunds: Readonly<Record<string, string>> = { er: "ant", ir: "issant", re: "ant" };
const pasts: Readonly<Record<string, string>> = { er: "é", ir: "i", re: "u" };

/** The stem before a silent e where it is another: «envoyer, envoie», «appeler, appelle», «jeter, jette». */
function muteStems(stem: string): readonly string[] {
  if (/[ou]y$/u.test(stem)) return [`${stem.slice(0, -1)}i`];
  return /e[lt]$/u.test(stem) ? [`${stem}${stem.at(-1)}`] : [];
}

/** «attaquer» is regular; «prendre/pris/prend/prennent/prit/prirent» gives its participle and then whatever else it has. */
function verbForms([infinitive = "", participle, ...others]: readonly string[]): Form[] {
  const group = infinitive.slice(-2);
  const stem = infinitive.slice(0, -2);
  const forms: Form[] = [{ word: infinitive, number: "singular", shape: "infinitive" }];
  const own = endings[group];
  if (!own) throw new Error(`found the verb ${infinitive}; wanted one in -er, -ir or -re`);
  // a soft c or g keeps its sound before a: «annonçait», «engageait»
  const before = (ending: string) =>
    /^[ao]/u.test(ending) && stem.endsWith("g") ? `${stem}e${ending}` : `${stem}${ending}`;
  const mutes = group === "er" ? muteStems(stem) : [];
  if (others.length === 0) {
    for (const [number, tense, ending] of own) forms.push({ word: before(ending), number, tense });
    for (const mute of mutes)
      for (const [number, tense, ending] of own)
        if (ending.startsWith("e") && ending !== "erent") forms.push({ word: `${mute}${ending}`, number, tense });
  }
  for (const word of others) forms.push({ word, number: word.endsWith("ent") ? "plural" : "singular", tense: "past" });
  forms.push({ word: before(gerunds[group]!), number: "singular", shape: "gerund" });
  for (const future of [group === "re" ? infinitive.slice(0, -1) : infinitive, ...mutes.map((mute) => `${mute}er`)])
    for (const [ending, number] of [
      ["a", "singular"],
      ["ont", "plural"],
      ["ait", "singular"],
      ["aient", "plural"],
    ] as const)
      forms.push({
        word: `${future}${ending}`,
        number,
        tense: "present",
        mood: ending.startsWith("ai") ? "conditional" : "future",
      });
  return [...forms, ...participles(participle ?? `${stem}${pasts[group]}`)];
}

/**
 * The written forms of a French dictionary form: a noun by its singular («cheval/chevaux» where the plural is its own), an
 * adjective by its masculine, a verb by its infinitive and, where irregular, its participle and further forms.
 * @example inflectFrench("malien", "adjective").map((form) => form.word) // ["malien", "maliens", "malienne", "maliennes"]
 */
export function inflectFrench(form: string, pos: PartOfSpeech): readonly Form[] {
  const [first = "", ...others] = form.split("/");
  if (pos === "verb") return verbForms([first, ...others]);
  if (pos === "noun") {
    const plurals = others.length > 0 ? others : [pluralOf(first)];
    return [{ word: first, number: "singular" }, ...plurals.map((word): Form => ({ word, number: "plural" }))];
  }
  if (pos === "adjective") {
    const feminine = others[0] ?? feminineOf(first);
    return [
      { word: first, number: "singular" },
      { word: pluralOf(first), number: "plural" },
      { word: feminine, number: "singular" },
      { word: pluralOf(feminine), number: "plural" },
    ];
  }
  return [first, ...others].map((word): Form => ({ word, number: "singular" }));
}

/** How French folds and inflects the forms of a word list. */
export const frenchInflection: Inflection = {
  fold: foldFrench,
  inflect: inflectFrench,
  article: "",
  mayStandInside: () => true,
};
