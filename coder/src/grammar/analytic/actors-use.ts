import { type ActorKit, isApostrophe, isContent, isDefiniteAt, type Noun, nounAt } from "./actors-kit.ts";
import { isCapital } from "./words.ts";

/** «six ans de prison»: where nouns have articles, a lone one without is no place that was hit. */
export function isBareSite(kit: ActorKit, from: number, noun: Noun): boolean {
  const { document, language, counted } = kit;
  if (language.adjectives !== "after" || noun.hit.form.number !== "singular") return false;
  const { small } = language;
  const previous = document.tokens[from - 1];
  const isStart = previous === undefined || document.sentenceOf[from - 1] !== document.sentenceOf[from];
  return !(
    isStart ||
    isCapital(document.tokens[from]) ||
    counted.has(from) ||
    isDefiniteAt(kit, from) ||
    small.is("indefinite", previous) ||
    previous.kind === "punct"
  );
}

/** "rebel attack", "civilian casualties": a lone noun before another is an adjective of it; before what was used it says who struck. */
export function modifierUse(
  { document, words, language, ...kit }: ActorKit,
  noun: Noun,
  to: number,
): "striker" | "modifier" | null {
  const { tokens, sentenceOf } = document;
  const isPerson = noun.type === "people" && noun.hit.value.nature === "people" && noun.hit.form.number === "singular";
  if (!isPerson || language.adjectives !== "before" || sentenceOf[to] !== sentenceOf[to - 1]) return null;
  if (words.adjectives.match(tokens, to - 1).length === 0) {
    return noun.hit.value.kind !== "civilians" &&
      words.instruments.match(tokens, to).length > 0 &&
      noun.hit.pos === "noun"
      ? "striker"
      : null;
  }
  if (words.instruments.match(tokens, to).length > 0)
    return noun.hit.value.kind === "civilians" ? "modifier" : "striker";
  const next = tokens[to];
  const isPlain =
    isContent({ document, words, language, ...kit }, to) &&
    !words.stops.has(next!.norm) &&
    words.acting.match(tokens, to).length === 0 &&
    !/(?:ed|ing|ly)$/u.test(next!.norm);
  return isPlain ? "modifier" : null;
}

/** «blessés et déplacés»: a participle is a noun after an article, a number or another noun only. */
export function isParticiple(kit: ActorKit, index: number): boolean {
  const { tokens } = kit.document;
  const { small } = kit.language;
  const previous = tokens[index - 1];
  if (!/é(?:e?s?)$/u.test(tokens[index]!.norm) || isCapital(tokens[index]) || kit.counted.has(index)) return false;
  if (small.is("and", previous) || previous?.text === ",") return nounAt(kit, index - 2) === null;
  const names = ["definite", "indefinite", "of", "possessive", "among", "filler", "other", "demonstrative"] as const;
  return !isApostrophe(previous) && !names.some((name) => small.is(name, previous)) && previous?.kind === "word";
}
