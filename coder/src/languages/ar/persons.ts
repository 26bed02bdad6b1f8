import type { ActorRead } from "../../grammar/reading.ts";
import type { Document } from "../../text/index.ts";
import { isConjoined, isNameToken, nameLinks, nameOf, places, readName, readNameBefore } from "./names.ts";
import { readSurnames } from "./surnames.ts";
import { readTitle, type Title } from "./titles.ts";
import type { ActorWords } from "./words.ts";

export { isNameToken } from "./names.ts";

type Range = { readonly from: number; readonly to: number };
type Held = {
  readonly range: Range;
  readonly name: Range | null;
  readonly front: number;
  readonly office: string | null;
  readonly country: string | null;
};

const commas = new Set(["،", ","]);
const isComma = (document: Document, index: number) => commas.has(document.tokens[index]?.text ?? "");

function makePerson(document: Document, { range, name, front, office, country }: Held): ActorRead {
  return {
    ...range,
    head: name ? name.from : range.from,
    nature: "person",
    number: "singular",
    definite: true,
    rule: name ? "person-named" : "person-office",
    value: {
      name: name ? nameOf(document, name.from, name.to, front) : nameOf(document, range.from, range.to, front),
      latin: null,
      id: null,
      kind: "person",
      country,
      ...(office ? { office } : {}),
      ...(country && office ? { of: country } : {}),
    },
  };
}

/** «الوزير بمكتبه», «الوزيران مذكرة», «العمدة تزويد»: a lone word after a title that grammar shows to be no name. */
function isCommonWord(document: Document, words: ActorWords, index: number): boolean {
  const { norm, text } = document.tokens[index]!;
  if (words.givenNames.has(norm)) return false;
  const isVerbalNoun = /^ت..ي[^اويه]$/u.test(norm);
  const isPhrase =
    /^[بل].{3,}(ه|ها|هم)$/u.test(norm) ||
    words.countries.match(document.tokens, index).some((hit) => hit.before !== "" && hit.value.isName);
  return isVerbalNoun || isPhrase || /^م.{3,}ة$/u.test(text);
}

/** «في الشيخ زويد», «شرق الشيخ زايد»: after a preposition or a quarter of the sky an honorific begins the name of a town. */
const towards = /^[وفبل]*(في|قرب|شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي|محيط|ضواحي|وسط|مدخل|مداخل|باتجاه)$/u;

/** Whether an honorific begins the name of a town here. @example isTownHonorific(document, words, 2) // «شرق الشيخ زويد» */
export function isTownHonorific(document: Document, words: ActorWords, index: number): boolean {
  const { tokens, sentenceOf } = document;
  const next = tokens[index + 1];
  return (
    towards.test(tokens[index - 1]?.norm ?? "") &&
    words.offices.match(tokens, index).some((hit) => hit.value.nature === "honorific" && hit.before.endsWith("ال")) &&
    next?.kind === "word" &&
    sentenceOf[index + 1] === sentenceOf[index] &&
    !words.givenNames.has(next.norm) &&
    !nameLinks.has(next.norm) &&
    isNameToken(document, words, index + 1, true)
  );
}

/** The name after a title, after a comma too where it is a full one: «الوزير، السيد محمد سالم ولد مرزوك». */
function nameAfter(document: Document, words: ActorWords, title: Title): Range | null {
  if (!isComma(document, title.to)) {
    const to = readName(document, words, title.to);
    const first = document.tokens[title.to]?.norm ?? "";
    const isSure =
      to - title.to >= (title.isOpen ? 2 : 1) &&
      // «يزور الوزير المنطقة الأسبوع المقبل»: nouns with the article alone make no name
      document.tokens
        .slice(title.to, to)
        .some(({ norm }) => !norm.startsWith("ال") || words.givenNames.has(norm) || nameLinks.has(norm)) &&
      !(to - title.to === 1 && isCommonWord(document, words, title.to)) &&
      !(title.isOpen && first.endsWith("ا") && !words.givenNames.has(first));
    return isSure ? { from: title.to, to } : null;
  }
  const inner = readTitle(document, words, title.to + 1);
  const from = inner && inner.nature !== "office" ? inner.to : title.to + 1;
  const to = readName(document, words, from);
  const known = document.tokens.slice(from, to).some(({ norm }) => words.givenNames.has(norm) || nameLinks.has(norm));
  return (to - from >= 2 && (known || inner !== null || isComma(document, to))) ||
    (inner && inner.nature !== "office" && to > from)
    ? { from, to }
    : null;
}

/** «الوزيران ديوب وكامارا», «وزيرا الخارجية السعودي فلان والإيراني فلان»: several names after one title. */
function readMany(document: Document, words: ActorWords, start: number, title: Title): Held[] {
  const held: Held[] = [];
  let index = title.to;
  let { country } = title;
  for (let count = 0; count < 4; count++) {
    const front = count > 0 && isConjoined(words, document.tokens[index]?.norm ?? "") ? 1 : 0;
    if (count > 0 && front === 0 && !isComma(document, index) && document.tokens[index]?.norm !== "و") break;
    let from = front === 1 ? index : count > 0 ? index + 1 : index;
    const demonym = words.demonyms.match(document.tokens, from).find((hit) => /^و?ال$/u.test(hit.before));
    if (demonym) {
      country = demonym.value.iso;
      from += demonym.length;
    }
    const isGlued = front === 1 && !demonym;
    const to = isGlued ? Math.max(from + 1, readName(document, words, from + 1)) : readName(document, words, from);
    if (to === from || (isGlued && !isGluedName(document, words, from))) break;
    held.push({
      range: { from: count === 0 ? start : from, to },
      name: { from, to },
      front: isGlued ? 1 : 0,
      office: title.office,
      country,
    });
    index = to;
  }
  return held.length > 1 ? held : [];
}

/** «وكامارا»: what follows the conjunction is no word of a list. */
function isGluedName(document: Document, words: ActorWords, index: number): boolean {
  const { norm } = document.tokens[index]!;
  return (
    norm.length > 3 &&
    !words.stops.has(norm.slice(1)) &&
    !/^وال/u.test(norm) &&
    words.people.match(document.tokens, index).length === 0
  );
}

/** The office after a name, «محمد علي العروي، الناطق باسم …», and the name that it follows. */
function readBefore(
  document: Document,
  words: ActorWords,
  index: number,
  floor: number,
): (Range & { front: number }) | null {
  const end = isComma(document, index - 1) ? index - 1 : index;
  if (end <= floor || document.sentenceOf[end - 1] !== document.sentenceOf[index]) return null;
  const from = readNameBefore(document, words, end, floor);
  const { norm } = document.tokens[from]!;
  if (from < end && (words.givenNames.has(norm) || nameLinks.has(norm))) return { from, to: end, front: 0 };
  // «وموسى تراوري، وزير العدل»: the conjunction stands before a first name
  for (let start = end - 2; start >= Math.max(floor, end - 4); start--) {
    const first = document.tokens[start]!.norm;
    if (document.sentenceOf[start] !== document.sentenceOf[index]) break;
    if (first.startsWith("و") && words.givenNames.has(first.slice(1)) && !words.givenNames.has(first))
      return { from: start, to: end, front: 1 };
    if (!isNameToken(document, words, start, false)) break;
  }
  return null;
}

/** A title and its name, or the title alone where it is definite. */
function readTitled(document: Document, words: ActorWords, start: number, title: Title, floor: number): Held | null {
  const { tokens } = document;
  let name = nameAfter(document, words, title);
  let range: Range = { from: start, to: Math.max(title.to, name?.to ?? 0) };
  let { office, country } = title;
  let front = 0;
  if (!name && title.nature === "office") {
    const named = readBefore(document, words, start, floor);
    if (named) {
      name = named;
      front = named.front;
      range = { from: name.from, to: title.to };
    }
  } else if (name) {
    // «السيد سيرغي لافروف، وزير خارجية روسيا»: the office after the name
    const later = readTitle(document, words, isComma(document, range.to) ? range.to + 1 : range.to);
    if (
      later?.nature === "office" &&
      (title.nature !== "office" || !isComma(document, range.to)) &&
      nameAfter(document, words, later) === null
    ) {
      office = later.office ?? office;
      country ??= later.country;
      range = { from: start, to: later.to };
    }
  }
  // «المقدم» and «الرائد» are common words; as ranks they stand before a full name
  if (title.nature === "rank" && (!name || name.to - name.from < 2))
    return name && words.givenNames.has(tokens[name.from]!.norm)
      ? null
      : rankAlone(document, name, start, range, office, country);
  if (!name && title.nature !== "office") return null;
  const isDefinite =
    /^[وف]?[بلك]?(ال|لل).{3}/u.test(tokens[start]!.norm) ||
    country !== null ||
    range.to - start > 1 ||
    title.office === "Counterpart";
  const isJoined = !name && words.offices.match(tokens, start).every((hit) => hit.before.startsWith("و"));
  return name || isDefinite ? { range, name, front: name ? front : isJoined ? 1 : 0, office, country } : null;
}

const sureRanks = /^[وفبلك]*(ال)?(جنرال|عقيد|عميد|مشير|ملازم|نقيب)$/u;

/** «العقيد غويتا»: some ranks are no other word. */
function rankAlone(
  document: Document,
  name: Range | null,
  start: number,
  range: Range,
  office: string | null,
  country: string | null,
): Held | null {
  const isSure = sureRanks.test(document.tokens[start]!.norm) && document.tokens[start]!.norm.includes("ال");
  return name && isSure ? { range, name, front: 0, office, country } : null;
}

/**
 * Reads persons by their office, rank or honorific, the name before or after it, and by a surname that repeats a full name.
 * @example readPersons(document, words) // «وزير الخارجية الروسي سيرغي لافروف»
 */
export function readPersons(document: Document, words: ActorWords): ActorRead[] {
  const persons: ActorRead[] = [];
  const { tokens } = document;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind !== "word") continue;
    const title = readTitle(document, words, i);
    if (!title || (title.nature === "honorific" && places.test(tokens[i - 1]?.norm ?? ""))) continue;
    if (isTownHonorific(document, words, i)) continue;
    const floor = persons.at(-1)?.to ?? 0;
    const many = title.isMany ? readMany(document, words, i, title) : [];
    const one = many.length > 0 ? null : readTitled(document, words, i, title, floor);
    const held = one ? [one] : many;
    for (const person of held) persons.push(makePerson(document, person));
    i = Math.max(i, (held.at(-1)?.range.to ?? 0) - 1, i);
  }
  return readSurnames(document, words, shareOffices(persons));
}

/** «نظيره» has the office of the one named before. */
function shareOffices(persons: readonly ActorRead[]): ActorRead[] {
  let last: string | undefined;
  return persons.map((person) => {
    const { office, ...value } = person.value;
    const named =
      office === "Counterpart" && person.rule === "person-office"
        ? persons.filter(
            (one) =>
              one.rule === "person-named" && one.value.country !== null && one.value.country === person.value.country,
          )
        : [];
    if (named.length === 1)
      return {
        ...person,
        value:
          named[0]!.value.office === "Counterpart"
            ? { ...named[0]!.value, office: last ?? "Counterpart" }
            : named[0]!.value,
      };
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
