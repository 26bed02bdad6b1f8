import type { ActorRead } from "../reading.ts";
import { type ActorKit, isDefiniteAt, possessiveAt, quoteOf, skipArticles } from "./actors-kit.ts";
import { isInTitleCase } from "./actors-organisation.ts";
import { readName, readNameBefore } from "./persons-names.ts";
import { readSurnames } from "./persons-surnames.ts";
import { readTitle, type Title } from "./persons-titles.ts";
import { isCapital } from "./words.ts";

type Range = { readonly from: number; readonly to: number };

/** A person by the words for him: his name, or his office where no name stands. */
function makePerson(
  kit: ActorKit,
  range: Range,
  name: Range | null,
  office: string | null,
  country: string | null,
): ActorRead {
  const words = name ?? range;
  return {
    ...range,
    head: words.from,
    nature: "person",
    number: "singular",
    definite: name !== null || isDefiniteAt(kit, range.from),
    rule: name ? "person-named" : "person-office",
    value: {
      name: quoteOf(kit.document, words.from, words.to),
      latin: null,
      id: null,
      kind: "person",
      country,
      ...(office ? { office } : {}),
      ...(country && office ? { of: country } : {}),
    },
  };
}

/** Offices that are common words: alone they are one only with what they are of. */
const vague: ReadonlySet<string> = new Set([
  "Head",
  "Leader",
  "Chair",
  "Secretary",
  "Analyst",
  "Deputy",
  "Director",
  "Judge",
  "Delegate",
  "Administrator",
  "Commissioner",
  "Coordinator",
  "Adviser",
  "Representative",
  "Queen",
  "Prince",
  "Member of Parliament",
  "Head of Mission",
  "Special Representative",
]);

const isComma = (kit: ActorKit, index: number) => kit.document.tokens[index]?.text === ",";

/** The name after a title, after a comma too: «le ministre de la Défense, le général Célestin Simporé». */
function nameAfter(kit: ActorKit, title: Title): { name: Range; office: string | null } | null {
  const { tokens, sentenceOf } = kit.document;
  const isSame = sentenceOf[title.to] === sentenceOf[title.from];
  const direct = isSame ? readName(kit, title.to) : title.to;
  if (direct > title.to) {
    const isLone = direct - title.to === 1;
    const isSure = !isLone || title.nature !== "rank" || isCapital(tokens[title.from]) || title.to - title.from > 1;
    return isSure ? { name: { from: title.to, to: direct }, office: null } : null;
  }
  if (!isComma(kit, title.to) || title.nature !== "office" || sentenceOf[title.to + 1] !== sentenceOf[title.from])
    return null;
  const at = skipArticles(kit, title.to + 1);
  const inner = readTitle(kit, at);
  if (inner && inner.nature !== "office" && at - title.to <= 3) {
    const to = readName(kit, inner.to);
    return to > inner.to ? { name: { from: inner.to, to }, office: null } : null;
  }
  if (at !== title.to + 1) return null;
  const to = readName(kit, at);
  const after = tokens[to];
  const isKnown = kit.words.givenNames.has(tokens[at]?.norm ?? "");
  const isClosed =
    after === undefined ||
    after.kind === "punct" ||
    kit.language.small.is("have", after) ||
    kit.words.acting.match(tokens, to).length > 0;
  const isList = kit.language.small.is("and", after);
  return to - at >= 2 && !isList && (isKnown || isClosed) ? { name: { from: at, to }, office: null } : null;
}

/** "ministers Diop and Sanou": several names after one title. */
function readMany(kit: ActorKit, title: Title): ActorRead[] {
  const found: ActorRead[] = [];
  let at = title.to;
  for (let count = 0; count < 5; count++) {
    const to = readName(kit, at);
    if (to === at) break;
    found.push(
      makePerson(kit, { from: count === 0 ? title.from : at, to }, { from: at, to }, title.office, title.country),
    );
    at = to;
    if (isComma(kit, at)) at++;
    if (kit.language.small.is("and", kit.document.tokens[at])) at++;
    if (at === to) break;
  }
  return found.length > 1 ? found : [];
}

/** An office after a name and a comma: "Babagana Zulum, the governor of Borno". */
function officeAfter(kit: ActorKit, to: number): Title | null {
  const { tokens, sentenceOf } = kit.document;
  const mark = tokens[to]?.text;
  if ((mark !== "," && mark !== "(") || sentenceOf[to + 1] !== sentenceOf[to]) return null;
  const title = readTitle(kit, skipArticles(kit, to + 1));
  if (title?.nature !== "office" || title.isMany || readName(kit, title.to) > title.to) return null;
  const after = tokens[title.to];
  const isClosed = after === undefined || after.kind === "punct" || sentenceOf[title.to] !== sentenceOf[to];
  return isClosed || title.isOf ? title : null;
}

/** The words of a place or thing named after someone: "Martin Luther Hospital". */
function isNamesake(kit: ActorKit, from: number, to: number): boolean {
  const { document, words } = kit;
  const after = words.people.match(document.tokens, to)[0];
  const isSite = after?.value.nature === "site";
  const before = from > 0 ? words.people.match(document.tokens, from - 1)[0] : undefined;
  return isSite || words.organisations.match(document.tokens, to).length > 0 || before?.value.nature === "site";
}

function readTitled(kit: ActorKit, title: Title, floor: number, persons: ActorRead[]): ActorRead | null {
  const { tokens } = kit.document;
  const after = nameAfter(kit, title);
  if (after) {
    const { name } = after;
    const later = title.nature === "office" ? null : officeAfter(kit, name.to);
    const range = { from: title.from, to: later ? later.to : name.to };
    return makePerson(kit, range, name, later?.office ?? title.office, title.country ?? later?.country ?? null);
  }
  if (title.nature !== "office" || title.isMany) return null;
  const article = isComma(kit, title.from - 1)
    ? title.from - 1
    : isComma(kit, title.from - 2) && isDefiniteAt(kit, title.from)
      ? title.from - 2
      : null;
  if (article !== null && article > floor) {
    const from = readNameBefore(kit, article, floor);
    if (from < article && title.isOf)
      return makePerson(kit, { from, to: title.to }, { from, to: article }, title.office, title.country);
  }
  const last = persons.at(-1);
  if (last && article !== null && last.to === article && last.value.office === undefined) return null;
  const isPossessed = kit.language.small.is("possessive", tokens[title.from - 1]);
  const isAlone = isDefiniteAt(kit, title.from) || isPossessed || title.isOf;
  const isCommon = vague.has(title.office ?? "") && !title.isOf;
  const isName = possessiveAt(tokens, title.to) > 0 && !title.isOf && !isDefiniteAt(kit, title.from);
  return isAlone && !isCommon && !isName
    ? makePerson(kit, { from: title.from, to: title.to }, null, title.office, title.country)
    : null;
}

/**
 * Reads persons by office, rank or honorific, the name before or after it, by a known first name, and by a surname that repeats a full name.
 * @example readPersons(kit)[0]?.value.office // "Minister of Foreign Affairs" in "Malian Foreign Minister Abdoulaye Diop"
 */
export function readPersons(kit: ActorKit): ActorRead[] {
  const { document, words } = kit;
  const persons: ActorRead[] = [];
  for (let i = 0; i < document.tokens.length; i++) {
    const token = document.tokens[i]!;
    if (token.kind !== "word") continue;
    const floor = persons.at(-1)?.to ?? 0;
    const title = readTitle(kit, i);
    const many = title?.isMany ? readMany(kit, title) : [];
    const one = title && many.length === 0 ? readTitled(kit, title, floor, persons) : null;
    const bare = !title || (!one && many.length === 0) ? readBare(kit, i) : null;
    const found = one ?? bare;
    if (many.length > 0) persons.push(...many);
    else if (found && found.from >= floor) persons.push(found);
    else continue;
    i = Math.max(i, persons.at(-1)!.to - 1);
  }
  return readSurnames(kit, shareOffices(persons));

  /** A full name that begins with a known first name, or with any where what stands beside it speaks of a person. */
  function readBare(held: ActorKit, index: number): ActorRead | null {
    const first = held.document.tokens[index]!;
    if (!isCapital(first) || words.stops.has(first.norm)) return null;
    if (words.registry.match(held.document.tokens, index).length > 0) return null;
    const to = readName(held, index);
    if (!words.givenNames.has(first.norm) && !isSpokenOf(held, index, to)) return null;
    const plain = held.document.tokens.slice(index, to).filter((one) => one.kind === "word");
    if (
      plain.length < 2 ||
      !plain.slice(1).some((one) => one.spaced) ||
      isNamesake(held, index, to) ||
      (isInTitleCase(held, index) && plain.length > 3)
    )
      return null;
    const later = officeAfter(held, to);
    const range = { from: index, to: later ? later.to : to };
    return makePerson(held, range, { from: index, to }, later?.office ?? null, later?.country ?? null);
  }
}

const quotes = new Set(['"', "“", "”", "«", "»"]);

/** Whether a name nobody knows is a person's: who says something, or whose trade or age stands in an apposition. */
function isSpokenOf(kit: ActorKit, from: number, to: number): boolean {
  const { document, words, language } = kit;
  const { tokens, sentenceOf } = document;
  const { small } = language;
  if (to - from < 2 || isInTitleCase(kit, from)) return false;
  const isVerb = (at: number) => words.acting.match(tokens, at).some((hit) => hit.value === "verb");
  const isSaid = isVerb(from - 1) && (isComma(kit, from - 2) || quotes.has(tokens[from - 2]?.text ?? ""));
  if (isSaid || sentenceOf[to] !== sentenceOf[from]) return isSaid;
  if (!isComma(kit, to)) return false;
  const next = tokens[to + 1];
  if (next?.kind === "number") return isComma(kit, to + 2);
  if (!small.is("indefinite", next)) return false;
  for (let at = to + 2; at < to + 5; at++) {
    const people = words.people.match(tokens, at)[0];
    if (people) return people.value.nature === "people" && people.form.number === "singular";
  }
  return false;
}

/** "his counterpart" has the office of the one named before. */
function shareOffices(persons: readonly ActorRead[]): ActorRead[] {
  let last: string | undefined;
  return persons.map((person) => {
    const { office, ...value } = person.value;
    if (office !== "Counterpart") {
      last = office ?? last;
      return person;
    }
    return {
      ...person,
      value: { ...value, ...(last ? { office: last, ...(value.country ? { of: value.country } : {}) } : {}) },
    };
  });
}
