import type { Gazetteer } from "../gazetteer/index.ts";

/** Fewer people than this, and a name in running text needs a word beside it that says it is a place. */
const wellKnown = 15_000;

/**
 * Asks the gazetteer whether a spelling is a place; large places and units for sure, small ones only beside a word for places.
 * @example openNameCheck(gazetteer, "Arab")("باماكو") // "sure"
 */
export function openNameCheck(
  gazetteer: Gazetteer,
  script: "Arab" | "Latn",
): (spelling: string) => "sure" | "possible" | null {
  const known = new Map<string, "sure" | "possible" | null>();
  return (spelling) => {
    const found = known.get(spelling);
    if (found !== undefined) return found;
    if (known.size > 20_000) known.clear();
    const exact = spelling.length < 2 ? [] : gazetteer.hasExact(spelling, script);
    const sure =
      spelling.length > 3 &&
      exact.some(
        (place) =>
          place.population >= wellKnown ||
          place.featureCode === "ADM1" ||
          place.featureCode === "PPLC" ||
          place.featureCode === "PPLA",
      );
    const answer = sure ? "sure" : exact.length > 0 ? "possible" : null;
    known.set(spelling, answer);
    return answer;
  };
}
