import { type ActorDraft, type ActorKit, isApostrophe, makeBody, quoteOf } from "./actors-kit.ts";
import { isCapital } from "./words.ts";

/** Whether capitals tell no names in the sentence of a token. */
export const isInTitleCase = ({ document, titleCase }: ActorKit, index: number): boolean =>
  titleCase.has(document.sentenceOf[index]!);

const longest = 10;

/** The end of a bracket with an abbreviation, or null. */
function abbreviationEnd(kit: ActorKit, index: number): number | null {
  const { tokens } = kit.document;
  if (tokens[index]?.text !== "(") return null;
  const close = [2, 3, 4].find((step) => tokens[index + step]?.text === ")");
  const first = tokens[index + 1];
  return close &&
    first?.kind === "word" &&
    /^\p{Lu}[\p{L}]{1,9}$/u.test(first.text) &&
    /\p{Lu}.*\p{Lu}/su.test(quoteOf(kit.document, index + 1, index + close))
    ? index + close + 1
    : null;
}

/**
 * "Tripoli Revolutionaries' Brigade", «Front de libération du peuple (FLP)»: a proper name with the head of a body's name in it
 * that no registry holds.
 */
export function readOrganisation(kit: ActorKit, index: number): ActorDraft | null {
  const { document, words, language } = kit;
  const { tokens, sentenceOf } = document;
  const first = tokens[index]!;
  if (!isCapital(first) || isInTitleCase(kit, index)) return null;
  const isBefore = language.adjectives === "before";
  if (isBefore && (words.stops.has(first.norm) || isSmall(kit, index))) return null;
  const limit = Math.min(index + longest, tokens.length);
  let head = null as { readonly at: number; readonly to: number; readonly kind: ActorDraft["value"]["kind"] } | null;
  let to = index;
  let end = index;
  let open = 0;
  let country: string | null = null;
  for (let i = index; i < limit && sentenceOf[i] === sentenceOf[index]; i++) {
    const token = tokens[i]!;
    const closed = head ? abbreviationEnd(kit, i) : null;
    if (closed !== null && head) {
      return makeOrganisation(kit, index, i, closed, head.kind, country);
    }
    if (token.kind === "punct") {
      if (!isApostrophe(token) && !/^[-‑–]$/u.test(token.text)) break;
      if (token.spaced) break;
      continue;
    }
    const hit = isCapital(token) ? words.organisations.match(tokens, i)[0] : undefined;
    if (hit && (isBefore || i === index)) {
      head = { at: i, to: i + hit.length, kind: hit.value.kind };
      to = i + hit.length;
      i = to - 1;
      end = to;
      open = 0;
      continue;
    }
    if (token.kind === "number" && !isBefore) break;
    if (isCapital(token) && !words.stops.has(token.norm)) {
      if (head && isBefore && head.to === i) {
        head = null;
        to = index;
        continue;
      }
      if (head && words.givenNames.has(token.norm)) break;
      const land = words.countries.match(tokens, i)[0] ?? words.demonyms.match(tokens, i)[0];
      country ??= land?.value.iso ?? null;
      if (head || isBefore) end = i + 1;
      if (head) to = end;
      open = 0;
      continue;
    }
    if (!head) break;
    // small words inside the name: "Front for the Liberation of", «Mouvement pour le salut»
    if (isJoining(kit, i)) {
      open++;
      if (open > 3) break;
      continue;
    }
    if (isBefore) break;
    open++;
    if (open > 5) break;
  }
  if (!head || to - index < 2 || (head.at === index && head.to === to)) return null;
  if (!isBefore && to - head.to > 6) return null;
  return makeOrganisation(kit, index, to, to, head.kind, country);
}

const isSmall = ({ document: { tokens }, language: { small } }: ActorKit, index: number) =>
  (["definite", "indefinite", "in", "of", "clause", "possessive", "pronoun", "demonstrative"] as const).some((name) =>
    small.is(name, tokens[index]),
  );

const isJoining = ({ document: { tokens }, language: { small }, words }: ActorKit, index: number) =>
  small.is("of", tokens[index]) ||
  small.is("definite", tokens[index]) ||
  small.is("and", tokens[index]) ||
  words.offices.match(tokens, index).some((hit) => hit.value.nature === "tie" && hit.length === 1);

function makeOrganisation(
  kit: ActorKit,
  from: number,
  nameTo: number,
  to: number,
  kind: ActorDraft["value"]["kind"],
  country: string | null,
): ActorDraft {
  return makeBody("actor-organisation", from, to, { name: quoteOf(kit.document, from, nameTo), kind, country });
}
