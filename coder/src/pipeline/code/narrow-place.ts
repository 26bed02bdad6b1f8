import type { Reading } from "../../grammar/reading.ts";
import type { Place } from "../../model/index.ts";
import { foldedName, type Locator } from "../locate/index.ts";
import type { Happening } from "./happenings.ts";
import { isPlaceOfSpeaker } from "./place-of-speaker.ts";
import { indexesIn, readsBeside } from "./reads-in.ts";

const placing: ReadonlySet<string> = new Set(["at", "near", "direction", "between"]);
const unsure: ReadonlySet<string> = new Set(["background", "aggregate", "hypothetical", "planned"]);

/** So many sentences after its beginning a happening is placed. */
const reach = 16;

/**
 * The lead says «in Plateau, a central state», a later sentence the village in it: the village. Sentences that tell
 * another happening (`told`) are left to it.
 * @example narrowPlace(happening, locator, lead, told) // the index of the village
 */
export function narrowPlace(happening: Happening, locator: Locator, index: number, told: ReadonlySet<number>): number {
  const { reading, places } = happening;
  const wide = locator.locate(unitTwin(reading, index)).place;
  const isFiner = finerThan(reading, locator, index, wide);
  if (isFiner === null) return index;
  const own = places.find(isFiner);
  if (own !== undefined) return own;
  const mine = new Set(happening.sentences);
  const after = happening.sentences[0]! + 1;
  for (const { index: sentence, first, last } of reading.document.sentences.slice(after, after + reach)) {
    if (told.has(sentence) && !mine.has(sentence)) continue;
    const inside = indexesIn(reading, "places", first, last).find(
      (other) => isFiner(other) && !isAside(reading, reading.places[other]!),
    );
    if (inside !== undefined) return inside;
  }
  return index;
}

/** «في درعا» of a heading is the province that the body calls one: «محافظة درعا». */
function unitTwin(reading: Reading, index: number): number {
  if (reading.places[index]!.value.unit !== null) return index;
  const name = foldedName(reading, reading.places[index]!);
  const twin = reading.places.findIndex(
    (read) => read.value.unit === "admin1" && !read.value.modifier && foldedName(reading, read) === name,
  );
  return twin < 0 ? index : twin;
}

/** What tells of history, of what may be, or of where somebody spoke. */
const isAside = (reading: Reading, place: Reading["places"][number]): boolean =>
  isPlaceOfSpeaker(reading, place) ||
  readsBeside(reading, "cues", place.from).some(
    ({ value, covers }) => unsure.has(value) && covers.from <= place.from && place.from < covers.to,
  );

/** Tells of a place whether it lies in the wide one and says more; null where that one is no province and no country. */
function finerThan(
  reading: Reading,
  locator: Locator,
  index: number,
  wide: Place,
): ((other: number) => boolean) | null {
  if (wide.precision !== "country" && wide.precision !== "admin1") return null;
  const name = foldedName(reading, reading.places[index]!);
  return (other) => {
    const read = reading.places[other]!;
    const { value, rule } = read;
    if (value.modifier || value.country !== null || rule === "place-dateline" || !placing.has(value.relation))
      return false;
    if (value.unit === "admin1" || value.unit === "feature" || foldedName(reading, read) === name) return false;
    const { place } = locator.locate(other);
    if (place.country !== wide.country || place.precision === "admin1") return false;
    // no gazetteer holds it: «قرية X» of a report about the province lies there
    const isLoose = place.precision === "unresolved" && place.admin1 === null && value.unit === "place";
    return (
      wide.precision === "country" || isLoose || place.admin1 === wide.admin1 || place.within?.admin1 === wide.admin1
    );
  };
}
