import type { ActorRead } from "../../grammar/reading.ts";
import type { Document } from "../../text/index.ts";
import { isNameToken, nameLinks, nameOf, places, readName } from "./names.ts";
import type { ActorWords } from "./words.ts";

const fronts = new Set(["", "و", "ب", "ل", "ول", "وب", "ف"]);
type Key = { readonly words: readonly string[]; readonly person: ActorRead };

/** The surname with the links before it: «ولد مرزوك», «البرهان», «كامارا». */
function keysOf(document: Document, words: ActorWords, person: ActorRead, nameTo: number): Key[] {
  const norms = document.tokens.slice(person.head, nameTo).map((token) => token.norm);
  const last = norms.at(-1);
  if (norms.length < 2 || last === undefined) return [];
  const keys: Key[] = [];
  let from = norms.length - 1;
  while (from > 0 && nameLinks.has(norms[from - 1]!)) from--;
  if (from < norms.length - 1) keys.push({ words: norms.slice(from), person });
  const isPlain = last.length >= 4 && !words.givenNames.has(last) && !words.stops.has(last);
  if (isPlain) keys.push({ words: [last], person });
  return keys;
}

/** The end of a surname at a token and the letters of a clitic at its front, or null. */
function matchKey(document: Document, index: number, key: Key): { to: number; front: number } | null {
  const { tokens, sentenceOf } = document;
  const first = tokens[index]!;
  const found = first.analyses.find(
    (analysis) => analysis.stem === key.words[0] && analysis.after === "" && fronts.has(analysis.before),
  );
  const whole = first.norm === key.words[0];
  if (!whole && !found) return null;
  for (let i = 1; i < key.words.length; i++) {
    if (tokens[index + i]?.norm !== key.words[i] || sentenceOf[index + i] !== sentenceOf[index]) return null;
  }
  return { to: index + key.words.length, front: whole ? 0 : found!.before.length };
}

/** The end of the name proper inside a person's words, since an office may follow it. */
const nameEnd = (document: Document, words: ActorWords, person: ActorRead) =>
  Math.min(person.to, readName(document, words, person.head) || person.to);

/** A person whose own words are a surname takes the full name of the report. */
function complete(document: Document, words: ActorWords, keys: readonly Key[], person: ActorRead): ActorRead {
  if (person.rule !== "person-named") return person;
  const to = nameEnd(document, words, person);
  const norms = document.tokens.slice(person.head, to).map((token) => token.norm);
  const key = keys.find(
    (one) =>
      one.person !== person && one.words.length === norms.length && one.words.every((word, i) => word === norms[i]),
  );
  if (!key) return person;
  const { office, of } = key.person.value;
  const own = person.value.office;
  return {
    ...person,
    value: {
      ...key.person.value,
      ...(own ? { office: own } : office ? { office } : {}),
      ...(of ? { of } : {}),
      country: person.value.country ?? key.person.value.country,
    },
  };
}

/**
 * Adds to the persons those told again by a surname alone, each with the full name of the report, and patronymics that no title goes before.
 * @example readSurnames(document, words, persons) // «لعمامرة» is «رمطان لعمامرة»
 */
export function readSurnames(document: Document, words: ActorWords, persons: readonly ActorRead[]): ActorRead[] {
  const keys = persons
    .filter((person) => person.rule === "person-named")
    .flatMap((person) => keysOf(document, words, person, nameEnd(document, words, person)))
    .sort((a, b) => b.words.length - a.words.length);
  const byWord = new Map<string, Key[]>();
  for (const key of keys) {
    const { length } = byWord.get(key.words[0]!) ?? [];
    if (length === 0) byWord.set(key.words[0]!, [key]);
    else if (length < 8) byWord.get(key.words[0]!)!.push(key);
  }
  const keysAt = (index: number) => {
    const token = document.tokens[index]!;
    const stems = new Set([token.norm, ...token.analyses.map((analysis) => analysis.stem)]);
    return [...stems].flatMap((stem) => byWord.get(stem) ?? []);
  };
  const completed = persons.map((person) => complete(document, words, keysAt(person.head), person));
  const taken = new Uint8Array(document.tokens.length);
  for (const person of persons) taken.fill(1, person.from, person.to);
  const added: ActorRead[] = [];
  for (let i = 0; i < document.tokens.length; i++) {
    if (taken[i] || document.tokens[i]!.kind !== "word" || places.test(document.tokens[i - 1]?.norm ?? "")) continue;
    const read = repeated(document, words, keysAt(i), i) ?? patronymic(document, words, i);
    if (!read || taken.slice(read.from, read.to).includes(1)) continue;
    added.push(read);
    i = read.to - 1;
  }
  return [...completed, ...added].sort((a, b) => a.from - b.from);
}

function repeated(document: Document, words: ActorWords, keys: readonly Key[], index: number): ActorRead | null {
  for (const key of keys) {
    const match = matchKey(document, index, key);
    if (!match) continue;
    const from = wholeName(document, key, index);
    return { ...key.person, from, to: match.to, head: from, rule: "person-surname", value: key.person.value };
  }
  return null;

  /** «محمد بازوم» again without its title: the words before that belong to the name. */
  function wholeName(doc: Document, key: Key, at: number): number {
    const name = new Set(
      key.person.value.name
        .split(/\s+/u)
        .map((word) => doc.tokens.slice(key.person.head, key.person.to).find((token) => token.text === word)?.norm),
    );
    let from = at;
    while (from > 0 && name.has(doc.tokens[from - 1]!.norm) && isNameToken(doc, words, from - 1, false)) from--;
    return from;
  }
}

/** «ولد مرزوك», «محمد ولد الشيخ الغزواني»: a father's name makes a name without a title. */
function patronymic(document: Document, words: ActorWords, index: number): ActorRead | null {
  const { tokens } = document;
  const known = words.givenNames.has(tokens[index]!.norm);
  const link = known ? index + 1 : index;
  const { norm } = tokens[link] ?? { norm: "" };
  if (
    !/^(ولد|بن|اغ)$/u.test(norm) ||
    !tokens[link + 1] ||
    (!known && (norm !== "ولد" || tokens[link + 1]!.norm.startsWith("ال")))
  )
    return null;
  const to = readName(document, words, index);
  if (to < link + 2 || !isNameToken(document, words, link + 1, false)) return null;
  return {
    from: index,
    to,
    head: index,
    nature: "person",
    number: "singular",
    definite: true,
    rule: "person-named",
    value: { name: nameOf(document, index, to), latin: null, id: null, kind: "person", country: null },
  };
}
