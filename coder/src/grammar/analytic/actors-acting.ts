import {
  type ActorDraft,
  type ActorKit,
  isDefiniteAt,
  makeBody,
  possessiveAt,
  quoteOf,
  skipArticles,
} from "./actors-kit.ts";
import { isCapital } from "./words.ts";

/** How far a verb may stand from the country that acts: "Bamako has since denied", «Paris, lundi, a condamné». */
const reach = 6;

const quotes = new Set(["«", "“", '"']);
const isMark = (text: string) => text === ",";

/** Whether a verb of saying or deciding follows as the verb of what stands before. */
function isBeforeVerb(kit: ActorKit, index: number): boolean {
  const { document, words, language } = kit;
  const { tokens, sentenceOf } = document;
  const { small } = language;
  const sentence = sentenceOf[index - 1];
  let isAfterComma = false;
  for (let i = index; i < index + reach && sentenceOf[i] === sentence; i++) {
    const token = tokens[i];
    if (!token) return false;
    if (isMark(token.text)) {
      if (isAfterComma) return false;
      isAfterComma = true;
      if (small.is("relative", tokens[i + 1])) {
        // "Angola, which mediates, called off": the clause between commas is passed over
        let close = i + 2;
        while (close < i + 20 && sentenceOf[close] === sentence && tokens[close] && !isMark(tokens[close]!.text))
          close++;
        return isMark(tokens[close]?.text ?? "") && isBeforeVerb(kit, close + 1);
      }
      continue;
    }
    if (quotes.has(token.text) && i > index) continue;
    if (token.kind !== "word") return false;
    if (small.is("relative", token) || small.is("of", token) || small.is("by", token)) return false;
    const verb = words.acting.match(tokens, i).find((hit) => hit.value === "verb" && hit.form.shape !== "gerund");
    if (verb) {
      const before = tokens[i - 1];
      const isBare = verb.form.shape === "infinitive" || verb.form.shape === "participle";
      // «a été accusé»: the country suffers it; the plain form of a verb needs an auxiliary before it or a plural
      if (small.is("be", before)) return false;
      if (verb.form.shape === "participle") return small.is("have", before) || small.is("also", before) || i > index;
      return !isBare || i === index || small.is("future", before) || small.is("modal", before);
    }
    const mayStand =
      small.is("have", token) ||
      small.is("also", token) ||
      small.is("future", token) ||
      small.is("modal", token) ||
      small.is("negation", token) ||
      small.is("reflexive", token) ||
      /(?:ly|ment)$/u.test(token.norm) ||
      isAfterComma ||
      words.stops.has(token.norm);
    if (!mayStand) return false;
  }
  return false;
}

/** A preposition before a country makes it a place: "in Mali said". */
function isPlaced({ document: { tokens }, language: { small } }: ActorKit, index: number): boolean {
  const previous = tokens[index - 1];
  const isArticle = small.is("definite", previous) && !small.is("of", previous) && !small.is("in", previous);
  const before =
    previous?.text === "'" || previous?.text === "’" ? tokens[index - 3] : isArticle ? tokens[index - 2] : previous;
  const isElided = (previous?.text === "'" || previous?.text === "’") && small.is("of", tokens[index - 2]);
  return (
    isElided ||
    (["in", "to", "from", "near", "of", "with", "by"] as const).some((name) => small.is(name, before)) ||
    small.is("against", before)
  );
}

type Land = { readonly from: number; readonly to: number; readonly iso: string };

function landAt({ document: { tokens }, words }: ActorKit, index: number): Land | null {
  const hit = words.countries.match(tokens, index)[0];
  return hit ? { from: index, to: index + hit.length, iso: hit.value.iso } : null;
}

const makeLand = (kit: ActorKit, { from, to, iso }: Land): ActorDraft =>
  makeBody("actor-government", from, to, { name: quoteOf(kit.document, from, to), kind: "government", country: iso });

/**
 * Countries and capitals that act as their governments, with those joined to them: before a verb of saying or deciding,
 * or between whom an agreement or a dispute is.
 * @example readActing(kit, 0).map((actor) => actor.value.country) // ["ML"] for "Bamako accused"
 */
export function readActing(kit: ActorKit, index: number): ActorDraft[] {
  const { document, language } = kit;
  const { tokens, sentenceOf } = document;
  const first = landAt(kit, index);
  if (!first || possessiveAt(tokens, first.to) > 0) return [];
  const lands = [first];
  for (let steps = 0; steps < 12; steps++) {
    const last = lands.at(-1)!.to;
    let at = last;
    if (isMark(tokens[at]?.text ?? "")) at++;
    if (language.small.is("and", tokens[at])) at++;
    if (at === last) break;
    const next = landAt(kit, skipArticles(kit, at));
    if (!next || sentenceOf[next.from] !== sentenceOf[index]) break;
    lands.push(next);
  }
  const to = lands.at(-1)!.to;
  const isActing = !isPlaced(kit, index) && isBeforeVerb(kit, to);
  if (isActing || (lands.length > 1 && isBetween(kit, index))) return lands.map((land) => makeLand(kit, land));
  return [];
}

/** "an agreement between Mali and Russia", «les relations entre Bamako et Alger». */
function isBetween({ document: { tokens, sentenceOf }, words, language: { small } }: ActorKit, index: number): boolean {
  const article = tokens[index - 1];
  const skip = article?.text === "'" || article?.text === "’" ? 2 : small.is("definite", article) ? 1 : 0;
  const at = index - 1 - skip;
  if (!small.is("between", tokens[at])) return false;
  for (let i = at - 1; i >= at - 4 && i >= 0 && sentenceOf[i] === sentenceOf[index]; i--)
    if (words.acting.match(tokens, i).some((hit) => hit.value === "noun")) return true;
  return false;
}

/** "Israeli air strike", «frappe israélienne»: the adjective beside what was used says whose it was. */
export function readStriker(kit: ActorKit, index: number): ActorDraft | null {
  const { document, words, language } = kit;
  const { tokens } = document;
  const hit = words.demonyms.match(tokens, index).find((found) => found.pos === "adjective");
  if (!hit) return null;
  const to = index + hit.length;
  const beside =
    language.adjectives === "before"
      ? words.instruments.match(tokens, to)[0] !== undefined ||
        (words.adjectives.match(tokens, to)[0] !== undefined &&
          words.instruments.match(tokens, to + 1)[0] !== undefined)
      : [1, 2, 3, 4].some((back) =>
          words.instruments.match(tokens, index - back).some((found) => found.length === back),
        );
  if (!beside) return null;
  return makeBody("actor-demonym", index, to, {
    name: quoteOf(document, index, to),
    kind: "state-forces",
    country: hit.value.iso,
  });
}

/** "the Malians", «deux Français»: a people's name as a noun. */
export function readPeople(kit: ActorKit, index: number): ActorDraft | null {
  const { document, words, language } = kit;
  const { tokens } = document;
  if (!isCapital(tokens[index]) && language.peoples !== "small") return null;
  const hits = words.demonyms.match(tokens, index);
  const noun = hits.find((hit) => hit.pos === "noun" && hit.form.number === "plural") ?? hits[0];
  if (!noun) return null;
  const to = index + noun.length;
  const next = tokens[to];
  const isPlural = noun.form.number === "plural";
  const stands =
    language.adjectives === "after"
      ? isDefiniteAt(kit, index) || language.small.is("indefinite", tokens[index - 1]) || kit.counted.has(index)
      : isPlural && noun.pos === "noun"
        ? true
        : (language.small.is("indefinite", tokens[index - 1]) || kit.counted.has(index)) &&
          (next === undefined ||
            next.kind === "punct" ||
            (["be", "have", "relative", "and", "in", "from", "by", "with"] as const).some((name) =>
              language.small.is(name, next),
            ));
  if (!stands || next?.text === "-" || (language.adjectives === "after" && isCapital(next))) return null;
  return {
    from: index,
    to,
    head: index,
    nature: "people",
    number: isPlural ? "plural" : "singular",
    definite: isDefiniteAt(kit, index),
    rule: "actor-nationals",
    value: {
      name: quoteOf(document, index, to),
      latin: null,
      id: null,
      kind: "civilians",
      country: noun.value.iso,
    },
    who: { nationality: noun.value.iso },
  };
}
