import type { ActorKind, Sector } from "../../model/index.ts";
import { type ActorDraft, type ActorKit, afterOf, isApostrophe, type Noun, skipArticles } from "./actors-kit.ts";
import { isCapital, pickByDate } from "./words.ts";

/** What the words after a head make of it, where its phrase ends and where its name does. */
export type Tail = {
  to: number;
  nameTo: number;
  country: string | null;
  nationality: string | null;
  kind: ActorKind | null;
  id: string | null;
  sector: Sector | undefined;
  others: boolean;
  owner: { readonly from: number; readonly to: number } | null;
};

type ReadAt = (kit: ActorKit, index: number, depth: number) => ActorDraft | null;

/** Of what stands before and after a head, the kind that tells more. @example joinTail(null, "rebel-group") // "rebel-group" */
export const joinTail = (front: ActorKind | null, tail: ActorKind | null): ActorKind | null =>
  tail !== null && tail !== "unknown" && (front === null || front === "unidentified-armed-group")
    ? tail
    : (front ?? tail);

/** Adjectives, owners and abbreviations that follow a head. */
export function readTail(
  kit: ActorKit,
  start: number,
  noun: Noun,
  depth: number,
  ownable: boolean,
  readAt: ReadAt,
): Tail {
  const { document, words, language } = kit;
  const { tokens, sentenceOf } = document;
  const tail: Tail = {
    to: start,
    nameTo: start,
    country: null,
    nationality: null,
    kind: null,
    id: null,
    sector: undefined,
    others: false,
    owner: null,
  };
  const take = (to: number) => {
    tail.to = to;
    tail.nameTo = to;
  };
  let isWhole = noun.type === "registry";
  for (let steps = 0; steps < 8 && tokens[tail.to] && sentenceOf[tail.to] === sentenceOf[start - 1]; steps++) {
    const j = tail.to;
    const adjective = words.adjectives.match(tokens, j).find((hit) => !hit.value.isBefore);
    const demonym =
      language.adjectives === "after"
        ? words.demonyms.match(tokens, j).find((hit) => hit.pos === "adjective" && !isCapitalNoun(kit, j))
        : undefined;
    if (demonym && demonym.length >= (adjective?.length ?? 0)) {
      tail.country ??= demonym.value.iso;
      tail.nationality ??= demonym.value.iso;
      take(j + demonym.length);
      continue;
    }
    if (adjective) {
      tail.kind ??= adjective.value.kind;
      if (adjective.value.others) tail.others = true;
      take(j + adjective.length);
      continue;
    }
    // "the Islamist group al-Shabaab": a name beside the noun for it
    const named =
      noun.type === "people" && noun.hit.value.nature === "body" && !isWhole ? words.registry.match(tokens, j) : [];
    const registered = pickByDate(named, words.asOf);
    if (registered) {
      const { id, kind, country } = registered.value;
      tail.id ??= id;
      tail.kind = kind;
      tail.country ??= country;
      isWhole = true;
      take(j + registered.length);
      continue;
    }
    const bracket = readBracket(kit, j);
    if (bracket) {
      tail.id ??= bracket.id;
      tail.country ??= bracket.country;
      tail.to = bracket.to;
      continue;
    }
    if (depth >= 2 || tail.to !== tail.nameTo) break;
    const owner = readOwner(kit, j, noun, depth, ownable, isWhole, readAt);
    if (!owner) break;
    if (owner.country) tail.country ??= owner.country;
    if (owner.actor) {
      const { value } = owner.actor;
      if (value.kind !== "unknown" && (owner.actor.nature === "body" || vagueKind(noun))) tail.kind = value.kind;
      if (owner.isMember) {
        tail.country ??= value.country;
        tail.id ??= value.id;
        tail.sector ??= value.sector === "aid" ? value.sector : undefined;
        if (owner.actor.nature === "body")
          tail.owner ??= owner.actor.owner ?? { from: owner.actor.from, to: owner.actor.to };
      }
      if (value.kind === "international-organisation" && noun.type === "people" && noun.hit.value.kind === "civilians")
        tail.kind = null;
    }
    isWhole = true;
    take(owner.to);
  }
  return tail;
}

const vagueKind = (noun: Noun) => noun.hit.value.kind === "unknown";

/** «Maliens» with a capital inside a sentence is the people, not the adjective. */
const isCapitalNoun = ({ document: { tokens } }: ActorKit, index: number) =>
  isCapital(tokens[index]) && !isCapital(tokens[index - 1]);

/** "(FAMa)", «(FDS)»: an abbreviation after a name, its closing bracket included. */
function readBracket(
  { document: { tokens }, words }: ActorKit,
  index: number,
): { to: number; id: string | null; country: string | null } | null {
  if (tokens[index]?.text !== "(") return null;
  let end = index + 1;
  while (end - index < 5 && tokens[end] && tokens[end]!.text !== ")") end++;
  const inside = tokens.slice(index + 1, end);
  if (tokens[end]?.text !== ")" || inside.length === 0) return null;
  const registered = pickByDate(words.registry.match(tokens, index + 1), words.asOf);
  if (registered && index + 1 + registered.length === end)
    return { to: end + 1, id: registered.value.id, country: registered.value.country };
  const isShort =
    inside.every((token) => /^\p{Lu}[\p{L}]{0,9}$|^\p{Nd}{1,3}$|^[-‑/.]$/u.test(token.text)) &&
    /\p{Lu}.*\p{Lu}|\p{Lu}\p{Nd}/u.test(inside.map((token) => token.text).join(""));
  return isShort ? { to: end + 1, id: null, country: null } : null;
}

type Owner = {
  readonly to: number;
  readonly actor: ActorDraft | null;
  readonly country: string | null;
  readonly isMember: boolean;
};

/** The owner or group that a head belongs to: «de l'armée», "of the Nigerian Army", "belonging to", a country. */
function readOwner(
  kit: ActorKit,
  index: number,
  noun: Noun,
  depth: number,
  ownable: boolean,
  isWhole: boolean,
  readAt: ReadAt,
): Owner | null {
  const { document, words, language } = kit;
  const { tokens } = document;
  const fits = (actor: ActorDraft | null, at: number) =>
    actor !== null &&
    actor.from === at &&
    (actor.nature === "body" || (actor.nature === "people" && (vagueKind(noun) || ownable) && !kit.counted.has(at)));
  // an abbreviation right after the noun: «poste FAMa», «militaires FARDC»
  if (language.adjectives === "after" && !isWhole && isCapital(tokens[index])) {
    const near = readAt(kit, index, 2);
    if (
      near?.nature === "body" &&
      near.from === index &&
      near.to - index <= 2 &&
      !tokens[index - 1]?.text.endsWith(".")
    )
      return { to: near.to, actor: near, country: null, isMember: true };
  }
  const comma = tokens[index]?.text === "," ? index + 1 : index;
  const link = words.links.match(tokens, comma).find((hit) => !hit.value.isJoined);
  if (link && mayLink(noun)) {
    let at = comma + link.length;
    if (isApostrophe(tokens[at])) at++;
    at = skipArticles(kit, at);
    const isQuoted = /^["“«]$/u.test(tokens[at]?.text ?? "");
    if (isQuoted) at++;
    const actor = readAt(kit, at, depth + 1);
    const isShort = link.length === 1;
    if (fits(actor, at) && !(isShort && actor!.value.kind === "government"))
      return {
        to: actor!.to + (isQuoted && tokens[actor!.to]?.kind === "punct" ? 1 : 0),
        actor,
        country: null,
        isMember: link.value.isMember,
      };
    const country = words.countries.match(tokens, at)[0];
    if (country?.value.isName && link.value.isMember && mayCome(noun, link.length) && comma === index)
      return { to: at + country.length, actor: null, country: country.value.iso, isMember: true };
  }
  const at = afterOf(kit, index);
  if (at === null) return null;
  const field = words.offices.match(tokens, at).find((hit) => hit.value.nature === "field");
  if (field && noun.type === "body") return { to: at + field.length, actor: null, country: null, isMember: true };
  const country = words.countries.match(tokens, at).find((hit) => hit.value.isName);
  if (country) {
    const next = readAt(kit, at, depth + 1);
    const isLonger = next !== null && next.from === at && next.to > at + country.length && next.nature === "body";
    if (!isLonger)
      return noun.type === "people" && noun.hit.value.nature === "site" && noun.hit.value.kind === "civilians"
        ? null
        : { to: at + country.length, actor: null, country: country.value.iso, isMember: true };
  }
  if (isWhole) return null;
  const actor = readAt(kit, at, depth + 1);
  return fits(actor, at) ? { to: actor!.to, actor, country: null, isMember: true } : null;
}

/** People and bodies may belong to a group; what is a site may not "be linked". */
const mayLink = (noun: Noun) => noun.type !== "people" || noun.hit.value.nature !== "site";

/** "soldiers from Chad" come from it; residents and families from a country do so too, a government does not. */
const mayCome = (noun: Noun, length: number) => noun.type === "people" && length === 1;
