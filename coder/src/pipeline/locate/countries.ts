import type { Gazetteer } from "../../gazetteer/index.ts";
import type { Reading } from "../../grammar/reading.ts";

const seats = /^(PPLC|PPLA|ADM1|PPLA2)$/u;
const wellKnown = 15_000;

/** Countries by how often and how plainly the report names them, their towns and their people. */
export function weighCountries(
  reading: Reading,
  gazetteer: Gazetteer,
  script: "Arab" | "Latn",
  nameOf: (index: number) => string,
): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (iso: string | null, weight: number) => iso && weights.set(iso, (weights.get(iso) ?? 0) + weight);
  for (const { value, rule } of reading.places)
    add(
      value.country,
      rule === "place-homeland" ? 0 : value.relation === "at" || value.relation === "direction" ? 3 : 1.5,
    );
  for (const actor of reading.actors)
    add(actor.value.country, actor.nature === "body" || actor.nature === "site" ? 1.5 : 1);
  // where the report names countries, its towns are looked for there, not the other way round
  const named = new Set(weights.keys());
  for (const [index, { value }] of reading.places.entries()) {
    if (value.country !== null) continue;
    const [first, second] = gazetteer
      .hasExact(nameOf(index), script)
      .filter((one) => seats.test(one.featureCode) || one.population >= wellKnown);
    const isSure = first && (!second || second.country === first.country);
    if (isSure && (named.size === 0 || named.has(first.country)))
      add(first.country, value.relation === "none" ? 0.5 : 1);
  }
  return weights;
}

/** The likeliest first. */
export const sortCountries = (weights: ReadonlyMap<string, number>): string[] =>
  [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([iso]) => iso);

/** The country that the report is about, if one stands out. */
export function homeCountry(weights: ReadonlyMap<string, number>): string | null {
  const [first, second] = sortCountries(weights);
  if (first === undefined) return null;
  return second === undefined || weights.get(first)! >= 1.5 * weights.get(second)! ? first : null;
}
