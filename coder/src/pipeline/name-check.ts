import type { Gazetteer } from "../gazetteer/index.ts";

/** Fewer people than this, and a name in running text needs a word beside it that says it is a place. */
const wellKnown = 15_000;
/** Cost a letter (and two) up to which an unlisted spelling is likely to be the place that it sounds like. */
const plainly = 0.07;
const fewestLetters = 5;
const remembered = 20_000;

type Answer = "sure" | "possible" | "likely" | null;

/**
 * Asks the gazetteer whether a spelling is a place; large places and units for sure, small ones only beside a word for
 * places. With countries, a spelling that no list holds is likely a place if one there sounds just like it.
 * @example openNameCheck(gazetteer, "Arab")("باماكو") // "sure"
 */
export function openNameCheck(
  gazetteer: Gazetteer,
  script: "Arab" | "Latn",
): {
  (spelling: string): "sure" | "possible" | null;
  (spelling: string, countries: readonly string[]): Answer;
} {
  const known = new Map<string, Answer>();
  const remember = (key: string, answer: Answer): Answer => {
    if (known.size > remembered) known.clear();
    known.set(key, answer);
    return answer;
  };

  const exactly = (spelling: string): "sure" | "possible" | null => {
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
    return sure ? "sure" : exact.length > 0 ? "possible" : null;
  };

  const soundsLike = (spelling: string, countries: readonly string[]): Answer => {
    if (spelling.length < fewestLetters || countries.length === 0) return null;
    const [best] = gazetteer.find({ name: spelling, script, countries, limit: 1 });
    return best && best.cost <= plainly * (spelling.length + 2) ? "likely" : null;
  };

  function check(spelling: string): "sure" | "possible" | null;
  function check(spelling: string, countries: readonly string[]): Answer;
  function check(spelling: string, countries: readonly string[] = []): Answer {
    const found = known.get(spelling);
    const exact = found === undefined ? remember(spelling, exactly(spelling)) : found;
    if (exact !== null || countries.length === 0) return exact;
    const key = `${spelling} ${countries.join(" ")}`;
    const answer = known.get(key);
    return answer === undefined ? remember(key, soundsLike(spelling, countries)) : answer;
  }
  return check;
}
