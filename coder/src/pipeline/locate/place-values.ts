import type { PlaceCandidate } from "../../gazetteer/index.ts";
import type { PlaceRead, Reading } from "../../grammar/reading.ts";
import type { Place } from "../../model/index.ts";

/** The name as written, without the preposition that is joined to it. */
export function nameOfPlace(reading: Reading, read: PlaceRead): { name: string; start: number; end: number } {
  const first = reading.document.tokens[read.value.words.from]!;
  const last = reading.document.tokens[read.value.words.to - 1]!;
  let start = first.start;
  for (let letters = read.value.words.front; letters > 0 && start < first.end; start++)
    if (/\p{L}/u.test(reading.document.text[start]!)) letters--;
  while (/\p{M}/u.test(reading.document.text[start] ?? "")) start++;
  return { name: reading.document.text.slice(start, last.end), start, end: last.end };
}

/** The name folded, without the preposition that is joined to it, to see whether two mentions are alike. @example foldedName(reading, read) // "دوينتزا" */
export const foldedName = (reading: Reading, { value: { words } }: PlaceRead): string =>
  reading.document.tokens
    .slice(words.from, words.to)
    .map((token, at) => (at === 0 ? token.norm.slice(words.front) : token.norm))
    .join(" ");

/** A place that is in no gazetteer, in the unit or country that the text puts it in. @example unresolved("بوجوما", null, "TD", []).precision // "unresolved" */
export const unresolved = (
  name: string,
  within: Place | null,
  country: string | null,
  candidates: readonly PlaceCandidate[],
): Place => ({
  name,
  latin: null,
  gazetteer: null,
  country: within?.country ?? country,
  admin1: within?.admin1 ?? null,
  admin2: within?.admin2 ?? null,
  latitude: null,
  longitude: null,
  precision: "unresolved",
  ...(within ? { within } : {}),
  ...(candidates.length > 0
    ? {
        candidates: candidates
          .slice(0, 5)
          .map(asCandidate)
          .sort((a, b) => b.score - a.score),
      }
    : {}),
});

/** A candidate as a place lists it. @example asCandidate(found).score // 0.912 */
export const asCandidate = ({ gazetteer, latin, score }: PlaceCandidate) => ({
  gazetteer,
  latin,
  score: Math.round(score * 1000) / 1000,
});

/** How near the gazetteer brings a candidate. @example precisionOf(found) // "exact" */
export const precisionOf = (candidate: PlaceCandidate): Place["precision"] => {
  if (candidate.featureCode === "ADM1") return "admin1";
  if (candidate.featureClass === "A") return candidate.featureCode.startsWith("PCL") ? "country" : "admin2";
  return "exact";
};
