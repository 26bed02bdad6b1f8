import type { PlaceRead, Reading } from "../../grammar/reading.ts";
import { nameOf } from "./merge-facts.ts";
import { readsBeside } from "./reads-in.ts";

/** So many words may stand before the place that a stretch begins with: "In", "And in the town of". */
const front = 5;
const placing: ReadonlySet<string> = new Set(["at", "near", "between"]);
const wide: ReadonlySet<string | null> = new Set(["country", "admin1", "admin2", "feature", "road"]);

/** Where each name stands first, and the first town. */
type Firsts = { readonly names: ReadonlyMap<string, number>; readonly town: number };

const known = new WeakMap<Reading, Firsts>();

const isSet = ({ rule, value }: PlaceRead): boolean =>
  placing.has(value.relation) && value.country === null && !value.modifier && rule !== "place-dateline";

function firstsOf(reading: Reading): Firsts {
  const found = known.get(reading);
  if (found) return found;
  const names = new Map<string, number>();
  let town = Number.POSITIVE_INFINITY;
  for (const place of reading.places) {
    const name = nameOf(reading, place);
    names.set(name, Math.min(place.from, names.get(name) ?? place.from));
    const { country, modifier, unit } = place.value;
    if (country === null && !modifier && !wide.has(unit) && place.rule !== "place-dateline")
      town = Math.min(town, place.from);
  }
  const firsts = { names, town };
  known.set(reading, firsts);
  return firsts;
}

/**
 * "In Deir Ezzor, planes dropped food": the stretch from a token on begins with a place that the report names for the
 * first time, after it has told of another town.
 * @example opensElsewhere(reading, sentence.first)
 */
export function opensElsewhere(reading: Reading, from: number): boolean {
  const { names, town } = firstsOf(reading);
  if (town >= from) return false;
  return readsBeside(reading, "places", from).some(
    (place) =>
      place.from >= from &&
      place.value.words.from - from <= front &&
      isSet(place) &&
      names.get(nameOf(reading, place)) === place.from &&
      reading.document.tokens.slice(from, place.from).every(({ kind }) => kind === "word") &&
      readsBeside(reading, "actors", from).every((actor) => actor.from < from || actor.from > place.from),
  );
}
