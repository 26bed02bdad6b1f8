import type { Gazetteer } from "../../gazetteer/index.ts";
import type { PlaceRelation, Reading } from "../../grammar/reading.ts";

const seats = /^(PPLC|PPLA|ADM1|PPLA2)$/u;
const wellKnown = 15_000;

/** How much a country weighs by how its name is tied: what happened in it, at its edge or on the way to it. */
const tied: Readonly<Record<PlaceRelation, number>> = {
  at: 3,
  direction: 3,
  between: 1.5,
  none: 1.5,
  near: 0.75,
  border: 0.5,
  from: 0.75,
  to: 0.75,
};
/** «Haïti : …», "JUBA, South Sudan -": what the report is about. */
const headWeight = 3;

/** Countries by how often and how plainly the report names them, their towns and their people. */
export function weighCountries(
  reading: Reading,
  gazetteer: Gazetteer,
  script: "Arab" | "Latn",
  nameOf: (index: number) => string,
): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (iso: string | null, weight: number) => iso && weights.set(iso, (weights.get(iso) ?? 0) + weight);
  for (const { value, rule } of reading.places) {
    const isHead = rule === "place-label" || rule === "place-dateline";
    add(value.country, rule === "place-homeland" ? 0 : isHead ? headWeight : tied[value.relation]);
  }
  const names = namesOfPlaces(reading);
  // an organisation of many countries is at home in none of them; «Niger State» is no state's doing
  for (const actor of reading.actors)
    if (actor.value.kind !== "international-organisation" && !names.has(actor.head))
      add(actor.value.country, actor.nature === "body" || actor.nature === "site" ? 1.5 : 1);
  // where the report names countries, its towns are looked for there, not the other way round
  const countries = new Set(weights.keys());
  const townsOf = new Map<string, Set<string>>();
  const towns = new Map<string, number>();
  for (const [index, { value }] of reading.places.entries()) {
    if (value.country !== null) continue;
    const name = nameOf(index);
    const [first, second] = gazetteer
      .hasExact(name, script)
      .filter((one) => seats.test(one.featureCode) || one.population >= wellKnown);
    if (!first || (second && second.country !== first.country)) continue;
    townsOf.set(first.country, (townsOf.get(first.country) ?? new Set()).add(first.gazetteer));
    towns.set(first.country, (towns.get(first.country) ?? 0) + (value.relation === "none" ? 0.5 : 1));
  }
  for (const [country, weight] of towns)
    if (countries.size === 0 || countries.has(country) || townsOf.get(country)!.size > 1) add(country, weight);
  return weights;
}

/** The tokens that are names of towns and units. */
function namesOfPlaces({ places }: Reading): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const { value } of places)
    if (value.country === null) for (let at = value.words.from; at < value.words.to; at++) tokens.add(at);
  return tokens;
}

/** The likeliest first. */
export const sortCountries = (weights: ReadonlyMap<string, number>): string[] =>
  [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([iso]) => iso);

/** The country that the report is about, if one stands out. */
export function homeCountry(weights: ReadonlyMap<string, number>): string | null {
  const [first, second] = sortCountries(weights);
  if (first === undefined) return null;
  return second === undefined || weights.get(first)! >= 1.2 * weights.get(second)! ? first : null;
}
