import { openDocument, quoteOf } from "../../text/index.ts";
import type { PlaceRead } from "../reading.ts";
import { type AnalyticDefinition, openLanguage } from "./language.ts";
import { buildPlaceReader } from "./places.ts";
import { readRegistry, tablesOf } from "./read-lines.fixture.ts";
import { openWords } from "./words.ts";

/**
 * A reader for tests: the places of a text in one line, those that only say whose something is in brackets.
 * @example openPlaceLines(definition, new Set(["gao"]), new Set())("in Gao") // "Gao at"
 */
export function openPlaceLines(
  definition: AnalyticDefinition,
  sure: ReadonlySet<string>,
  possible: ReadonlySet<string>,
): (text: string) => string {
  const language = openLanguage(definition, tablesOf(definition));
  const words = openWords(language, readRegistry());
  const readPlaces = buildPlaceReader(language);
  const check = (spelling: string) => {
    const key = definition.inflection.fold(spelling).normalize("NFKD").replace(/\p{M}/gu, "");
    return sure.has(key) ? "sure" : possible.has(key) ? "possible" : null;
  };
  return (text) => {
    const document = openDocument(text, definition.letters);
    const taken = new Uint8Array(document.tokens.length);
    const places = readPlaces(document, words, [], [], check, taken);
    const nameOf = ({ value }: PlaceRead) => quoteOf(document, value.words.from, value.words.to);
    return places
      .filter((place) => place.rule !== "place-demonym")
      .map((place) => {
        const { relation, within, partner, distanceKm, bearing, modifier } = place.value;
        const placed = [relation, distanceKm, bearing].filter((part) => part !== undefined).join(" ");
        const unit = within === undefined ? "" : ` < ${nameOf(places[within]!)}`;
        const line = `${nameOf(place)} ${placed}${unit}${partner === undefined ? "" : ` – ${nameOf(places[partner]!)}`}`;
        return modifier ? `[${nameOf(place)}]` : line;
      })
      .join("; ");
  };
}
