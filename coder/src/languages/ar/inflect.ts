import type { Form, PartOfSpeech } from "../../grammar/lexicon.ts";

const isFeminine = (word: string) => word.endsWith("ه");

/** A noun with a broken plural takes the ending «ين» for two; with a sound plural it may be two or many. */
function nounForms(word: string, hasBroken: boolean): Form[] {
  const base = isFeminine(word) ? `${word.slice(0, -1)}ت` : word;
  const forms: Form[] = [{ word, number: "singular" }];
  forms.push({ word: `${base}ان`, number: "dual" });
  // «أم» takes few endings, and with them looks like many a name: «لامو», «لاميا»
  if (word.length <= 2) return [...forms, { word: `${base}ين`, number: "dual" }];
  const ending = isFeminine(word) || hasBroken ? "dual" : "dual-or-plural";
  forms.push({ word: `${base}ين`, number: ending }, { word: `${base}ي`, number: ending });
  if (isFeminine(word)) forms.push({ word: `${word.slice(0, -1)}ات`, number: "plural" });
  else {
    for (const plural of ["ون", "و"]) forms.push({ word: word + plural, number: "plural" });
    forms.push({ word: `${word}ات`, number: "plural" }, { word: `${word}ه`, number: "singular" });
  }
  return forms;
}

/** Past forms in the third person and first plural; a final weak letter falls away before an ending. */
function pastForms(past: string): Form[] {
  const weak = past.endsWith("ي") || past.endsWith("ا");
  const short = weak ? past.slice(0, -1) : past;
  const tense = "past" as const;
  const forms: Form[] = [
    { word: past, number: "singular", tense },
    { word: `${short}ت`, number: "singular", tense },
    { word: `${short}وا`, number: "plural", tense },
    { word: `${short}تا`, number: "dual", tense },
    { word: `${past}نا`, number: "plural", tense, person: 1 },
  ];
  forms.push({ word: weak ? `${short}يا` : `${past}ا`, number: "dual", tense });
  if (/^.ا.$/u.test(past)) forms.push({ word: `${past[0]}${past[2]}نا`, number: "plural", tense, person: 1 });
  return forms;
}

function presentForms(present: string): Form[] {
  const rest = present.slice(1);
  const weak = rest.endsWith("ي") || rest.endsWith("و") || rest.endsWith("ا");
  const short = weak ? rest.slice(0, -1) : rest;
  const tense = "present" as const;
  return [
    { word: `ي${rest}`, number: "singular", tense },
    { word: `ت${rest}`, number: "singular", tense },
    { word: `ن${rest}`, number: "plural", tense, person: 1 },
    { word: `ي${short}ون`, number: "plural", tense },
    { word: `ي${short}وا`, number: "plural", tense },
    { word: `ي${short}ان`, number: "dual", tense },
    { word: `ت${short}ان`, number: "dual", tense },
  ];
}

/**
 * The written forms of a dictionary form: a noun or adjective by its singular («عنصر», or «عنصر/عناصر» with a broken
 * plural), a verb by past and present («هاجم/يهاجم»). Other parts of speech stay as they are.
 * @example inflectArabic("هاجم/يهاجم", "verb").some((form) => form.word === "هاجموا") // true
 */
export function inflectArabic(form: string, pos: PartOfSpeech): readonly Form[] {
  const [first = "", ...others] = form.split("/");
  if (pos === "verb") return [...pastForms(first), ...others.flatMap(presentForms)];
  if (pos === "noun" || pos === "adjective") {
    const plurals = others.map((word): Form => ({ word, number: "plural" }));
    // «مسلح/مسلحون» has a sound plural, which looks like its dual
    const hasBroken = others.some((word) => word !== `${first}ون` && word !== `${first}ين` && word !== `${first}و`);
    return [...nounForms(first, hasBroken), ...plurals];
  }
  return [{ word: first, number: "singular" }, ...others.map((word): Form => ({ word, number: "plural" }))];
}
