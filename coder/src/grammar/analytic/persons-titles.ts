import type { Hit } from "../lexicon.ts";
import { type ActorKit, afterOf, isApostrophe, nounAt, possessiveAt, skipArticles } from "./actors-kit.ts";
import { isInTitleCase } from "./actors-organisation.ts";
import { readName } from "./persons-names.ts";
import { isCapital, type OfficeWord } from "./words.ts";

/** Offices, ranks and honorifics in a row with what they are of, up to where a name may begin. */
export type Title = {
  from: number;
  to: number;
  office: string | null;
  country: string | null;
  nature: "office" | "rank" | "honorific";
  isMany: boolean;
  /** What it is of is known: a field, a country, a body. */
  isOf: boolean;
};

const steps = 8;

const officeAt = ({ document: { tokens }, words }: ActorKit, index: number): Hit<OfficeWord> | undefined =>
  words.offices.match(tokens, index).find((hit) => hit.value.nature !== "field" && hit.value.nature !== "tie");

const fieldAt = ({ document: { tokens }, words }: ActorKit, index: number): Hit<OfficeWord> | undefined =>
  words.offices.match(tokens, index).find((hit) => hit.value.nature === "field");

/** Modifiers before an office: "former Malian foreign", "army", "Mali's". */
function readBefore(
  kit: ActorKit,
  start: number,
): { at: number; country: string | null; field: string | null; isOf: boolean } | null {
  const { document, words, language } = kit;
  const { tokens } = document;
  let at = start;
  let country: string | null = null;
  let field: string | null = null;
  let isOf = false;
  for (let step = 0; step < steps && document.sentenceOf[at] === document.sentenceOf[start]; step++) {
    if (at > start && isApostrophe(tokens[at])) return null;
    const office = officeAt(kit, at);
    const held = fieldAt(kit, at);
    const isFieldFirst = held !== undefined && (!office || held.length > office.length);
    const isDeputy = office?.length === 1 && words.adjectives.match(tokens, at).length > 0;
    const further = isDeputy && at - start < 4 ? readBefore(kit, at + 1) : null;
    if (further && office && !isFieldFirst)
      return {
        ...further,
        country: country ?? further.country,
        field: field ?? further.field,
        isOf: isOf || further.isOf,
      };
    if (office && !isFieldFirst) return { at, country, field, isOf };
    const before = language.adjectives === "before";
    const adjective = words.adjectives.match(tokens, at).find((hit) => hit.value.isBefore);
    if (!before) {
      if (!adjective) return null;
      at += adjective.length;
      continue;
    }
    const demonym = words.demonyms.match(tokens, at).find((hit) => hit.pos === "adjective");
    const land = words.countries.match(tokens, at)[0];
    const noun = nounAt(kit, at);
    const isBody = noun && (noun.type !== "people" || noun.hit.value.nature === "body");
    const body = isBody ? noun : null;
    const longest = Math.max(
      demonym?.length ?? 0,
      land?.length ?? 0,
      body?.hit.length ?? 0,
      held?.length ?? 0,
      adjective?.length ?? 0,
    );
    if (longest === 0) return null;
    if (body && body.hit.length === longest && !(demonym?.length === longest)) {
      if (body.type === "registry") country ??= body.hit.value.country;
      isOf = true;
    } else if (demonym?.length === longest) country ??= demonym.value.iso;
    else if (land?.length === longest) country ??= land.value.iso;
    else if (held?.length === longest) {
      field ??= held.value.english;
      isOf = true;
    }
    at += longest;
    at += possessiveAt(tokens, at);
  }
  return null;
}

type Complement = {
  readonly to: number;
  readonly country: string | null;
  readonly field: string | null;
  readonly isOf: boolean;
};

/** What an office is of, after «de», "of", "for": a field, a country, a body, a name in capitals. */
function readComplement(kit: ActorKit, start: number, isDeep = false): Complement | null {
  const { document, words, language } = kit;
  const { tokens, sentenceOf } = document;
  const token = tokens[start];
  if (token?.kind !== "word") return null;
  const field = fieldAt(kit, start);
  const land = words.countries.match(tokens, start)[0];
  const noun = nounAt(kit, start);
  const longest = Math.max(field?.length ?? 0, land?.length ?? 0, noun?.hit.length ?? 0);
  if (longest > 0) {
    if (field?.length === longest)
      return { to: start + longest, country: null, field: field.value.english, isOf: true };
    if (land?.length === longest)
      return { to: start + longest, country: land.value.isName ? land.value.iso : null, field: null, isOf: true };
    const country = noun!.type === "registry" ? noun!.hit.value.country : null;
    const isBody = noun!.type !== "people" || noun!.hit.value.nature === "body" || noun!.hit.form.number === "plural";
    return { to: start + longest, country, field: null, isOf: isBody };
  }
  if (officeAt(kit, start)) {
    const inner = readTitle(kit, start);
    // «conseillère du président William Ruto»: the name is that of the inner office
    if (!inner || readName(kit, inner.to) > inner.to) return null;
    return { to: inner.to, country: inner.country, field: null, isOf: true };
  }
  let to = start;
  const people = words.demonyms.match(tokens, start).find((hit) => hit.pos === "adjective");
  while (to - start < 6 && sentenceOf[to] === sentenceOf[start] && isCapital(tokens[to]) && !isInTitleCase(kit, to)) {
    if (words.givenNames.has(tokens[to]!.norm) && to === start) break;
    to++;
    while (
      /^[-‑’']$/u.test(tokens[to]?.text ?? "") &&
      !tokens[to]!.spaced &&
      tokens[to + 1]?.spaced === false &&
      possessiveAt(tokens, to) === 0
    )
      to += 2;
    if (
      language.small.is("and", tokens[to]) &&
      isCapital(tokens[to + 1]) &&
      !words.givenNames.has(tokens[to + 1]!.norm)
    )
      to++;
  }
  if (to > start) {
    // "Borno State", "Plateau state", «Affaires coutumières»
    if (
      words.stops.has(tokens[to]?.norm ?? "") &&
      /^\p{L}{5,}$/u.test(tokens[to]!.text) &&
      isDeep === false &&
      language.adjectives === "before" &&
      /^(?:state|province|region|district|county)$/u.test(tokens[to]!.norm)
    )
      to++;
    // "the Balochistan provincial government"
    const adjective = words.adjectives.match(tokens, to)[0];
    const body = nounAt(kit, to + (adjective?.length ?? 0));
    const isBody = body !== null && (body.type !== "people" || body.hit.value.nature === "body");
    if (isBody) to += (adjective?.length ?? 0) + body.hit.length;
    return { to, country: people?.value.iso ?? null, field: null, isOf: true };
  }
  if (tokens[start + 1]?.text === "," && !isCapital(token))
    return { to: start + 1, country: null, field: null, isOf: false };
  // «gouverneur de la région du Sahel», "commander of the 3rd brigade": a common noun with a tie of its own
  if (isDeep || words.stops.has(token.norm) === false) {
    const next = afterOf(kit, start + 1);
    if (next !== null && !isDeep) {
      const inner = readComplement(kit, next, true);
      return inner ? { ...inner, to: inner.to } : null;
    }
    return null;
  }
  const next = afterOf(kit, start + 1);
  const inner = next === null ? null : readComplement(kit, next, true);
  return inner;
}

/** Where the complement begins after a word that ties one to an office; null where none stands. */
function afterTie(kit: ActorKit, index: number): number | null {
  const { tokens } = kit.document;
  const of = afterOf(kit, index);
  const tie = kit.words.offices.match(tokens, index).find((hit) => hit.value.nature === "tie");
  if (tie && tie.length > 1)
    return skipArticles(kit, isApostrophe(tokens[index + tie.length]) ? index + tie.length + 1 : index + tie.length);
  if (of !== null) return of;
  return tie ? skipArticles(kit, index + tie.length) : null;
}

/** One where the full stop of an abbreviation stands: "Gen." */
const pointAt = ({ document: { tokens }, language: { letters } }: ActorKit, index: number): number =>
  tokens[index]?.text === "." && !tokens[index]!.spaced && letters.abbreviations.has(tokens[index - 1]!.norm) ? 1 : 0;

/**
 * Reads a title: "Malian Foreign Minister", «le ministre burkinabè de la Défense, le général», "Lt Col".
 * @example readTitle(kit, 1)?.office // "Minister of Foreign Affairs"
 */
export function readTitle(kit: ActorKit, start: number): Title | null {
  const { document, words } = kit;
  const { tokens, sentenceOf } = document;
  const before = readBefore(kit, start);
  const hit = before ? officeAt(kit, before.at) : undefined;
  if (!before || !hit) return null;
  const isOffice = hit.value.nature === "office";
  const title: Title = {
    from: start,
    to: before.at + hit.length,
    office: hit.value.nature === "honorific" ? null : hit.value.english,
    country: before.country,
    nature: hit.value.nature as Title["nature"],
    isMany: hit.form.number === "plural",
    isOf: before.isOf || before.country !== null,
  };
  title.to += pointAt(kit, title.to);
  let field = before.field;
  for (let step = 0; step < steps && sentenceOf[title.to] === sentenceOf[start]; step++) {
    const at = title.to;
    // ranks and honorifics in a row, the office first: "Governor Lt Gen", «Monsieur le ministre»
    const article = skipArticles(kit, at);
    const next = officeAt(kit, article === at || title.nature !== "office" ? article : at);
    if (
      next &&
      (next.value.nature !== "office" || title.nature === "honorific") &&
      !title.isMany &&
      tokens[at]?.kind === "word"
    ) {
      if (title.nature !== "office") {
        title.office = next.value.nature === "honorific" ? title.office : next.value.english;
        title.nature = next.value.nature === "honorific" ? title.nature : (next.value.nature as Title["nature"]);
      }
      title.to = (article === at || title.nature !== "office" ? article : at) + next.length;
      if (next.value.nature === "office") title.to = article + next.length;
      title.to += pointAt(kit, title.to);
      continue;
    }
    if (!isOffice && title.nature !== "office") break;
    const adjective = words.adjectives.match(tokens, at).find((found) => !found.value.isBefore);
    const demonym =
      kit.language.adjectives === "after"
        ? words.demonyms.match(tokens, at).find((found) => found.pos === "adjective" && !isCapital(tokens[at]))
        : undefined;
    if (demonym) {
      title.country ??= demonym.value.iso;
      title.isOf = true;
      title.to = at + demonym.length;
      continue;
    }
    if (adjective && kit.language.adjectives === "after") {
      title.to = at + adjective.length;
      continue;
    }
    const isJoined = kit.language.small.is("and", tokens[at]) && field !== null;
    const tied = afterTie(kit, isJoined ? at + 1 : at);
    const place = isJoined && tied === null ? skipArticles(kit, at + 1) : tied;
    const complement = place === null || sentenceOf[place] !== sentenceOf[start] ? null : readComplement(kit, place);
    if (!complement || (isJoined && complement.field === null)) break;
    field ??= complement.field;
    title.country ??= complement.country;
    title.isOf ||= complement.isOf;
    title.to = complement.to;
  }
  if (title.office === "Minister" && field !== null) title.office = `Minister of ${field}`;
  if (title.office === "Deputy Minister" && field !== null) title.office = `Deputy Minister of ${field}`;
  return title;
}
