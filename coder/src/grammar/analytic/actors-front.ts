import type { ActorKind, Sector } from "../../model/index.ts";
import { type ActorKit, type Noun, nounAt, possessiveAt } from "./actors-kit.ts";

export type Range = { readonly from: number; readonly to: number };

/** What stands before the head: adjectives, a people's adjective, a country, bodies that own it. */
export type Front = {
  start: number | null;
  country: string | null;
  nationality: string | null;
  kind: ActorKind | null;
  others: boolean;
  id: string | null;
  owner: Range | null;
  sector: Sector | undefined;
};

/** Nothing read yet. */
export const noFront: Front = {
  start: null,
  country: null,
  nationality: null,
  kind: null,
  others: false,
  id: null,
  owner: null,
  sector: undefined,
};

/** The end of what may stand before a head at a token: an adjective, the adjective of a people, a country; null where none stands. */
export function readFront(kit: ActorKit, index: number, front: Front): number | null {
  const { document, words, language } = kit;
  const { tokens } = document;
  const before = language.adjectives === "before";
  const demonym = before ? words.demonyms.match(tokens, index).find((hit) => hit.pos === "adjective") : undefined;
  const adjective = words.adjectives.match(tokens, index).find((hit) => hit.value.isBefore);
  const country = before ? words.countries.match(tokens, index)[0] : undefined;
  if (country && country.length > (demonym?.length ?? 0)) {
    const end = index + country.length;
    const owned = possessiveAt(tokens, end);
    if (!country.value.isName && owned === 0) return null;
    front.country ??= country.value.iso;
    return joinLink(kit, end + owned, front) ?? end + owned;
  }
  if (demonym) {
    front.country ??= demonym.value.iso;
    front.nationality ??= demonym.value.iso;
    return joinLink(kit, index + demonym.length, front) ?? index + demonym.length;
  }
  if (!adjective) return null;
  front.kind ??= adjective.value.kind;
  if (adjective.value.others) front.others = true;
  return index + adjective.length;
}

/** "Rwanda-backed", "al-Qaeda-linked": what stands before the hyphen is near the head and not its own. */
export function joinLink(kit: ActorKit, index: number, front: Front): number | null {
  const { tokens } = kit.document;
  const hyphen = tokens[index];
  const word = tokens[index + 1];
  if (!hyphen || !/^[-‑–]$/u.test(hyphen.text) || hyphen.spaced || word?.kind !== "word" || word.spaced) return null;
  if (!kit.words.links.match(tokens, index + 1).some((hit) => hit.value.isJoined)) return null;
  front.country = null;
  front.nationality = null;
  front.id = null;
  front.owner = null;
  return index + 2;
}

export const isPossessor = (noun: Noun) =>
  noun.type !== "people" || noun.hit.value.nature === "body" || noun.hit.form.number === "singular";

/** Whether a second noun may follow a first one at once: "army base", "police officers", "RSF fighters". */
export function isCompound(kit: ActorKit, first: Noun, next: Noun): boolean {
  if (kit.language.adjectives !== "before") return false;
  const nextIsBody = next.type !== "people" || next.hit.value.nature === "body";
  if (first.type === "people" && first.hit.value.nature === "people")
    return first.hit.form.number === "singular" && !(nextIsBody && next.hit.form.number === "singular");
  if (first.type === "people" && first.hit.value.nature === "site")
    return next.type === "people" && next.hit.value.nature !== "body";
  return (
    next.type !== "registry" && !(next.type === "body" && first.type === "registry" && next.hit.value.country !== null)
  );
}

/** Takes a noun as the modifier or owner of the one after it. */
export function takeNoun(front: Front, noun: Noun, from: number, to: number): void {
  const { value } = noun.hit;
  if (value.kind !== "unknown") front.kind = value.kind;
  front.sector ??= value.sector;
  if (noun.type === "registry") {
    front.id ??= noun.hit.value.id;
    front.country ??= noun.hit.value.country;
  } else if (noun.type === "body") front.country ??= noun.hit.value.country;
  const isBody = noun.type !== "people" || noun.hit.value.nature === "body";
  // "government troops" are troops, not the government
  if (isBody && value.kind !== "government") front.owner ??= { from, to };
}

/** An adjective that is a noun too is an adjective before another noun: "rebel fighters", "foreign nationals". */
export function mayModify(kit: ActorKit, index: number, noun: Noun, skip: number): boolean {
  if (noun.hit.length > skip - index || noun.type === "registry") return false;
  return hasHead(kit, skip);
}

/** Whether a head follows, with adjectives before it. */
export function hasHead(kit: ActorKit, index: number): boolean {
  const { document } = kit;
  let at = index;
  const front: Front = { ...noFront };
  for (let steps = 0; steps < 5 && document.sentenceOf[at] === document.sentenceOf[index - 1]; steps++) {
    if (nounAt(kit, at)) return true;
    const next = readFront(kit, at, front);
    if (next === null) return false;
    at = next;
  }
  return false;
}

export const nounAfter = (kit: ActorKit, index: number) => {
  const front: Front = { ...noFront };
  const next = readFront(kit, index, front);
  return next !== null && nounAt(kit, next) !== null;
};
