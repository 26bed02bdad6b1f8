import { arabicVariants, foldArabic, readArabicName } from "./arabic-name.ts";
import { readLatinName, splitLatin } from "./latin-name.ts";
import { openLayer } from "./layer.ts";
import { rank } from "./rank.ts";
import { openRecords, type Row } from "./records.ts";
import { addAliases, addExact, collectHits, type Hit, type Scope, searchArabic, searchLatin } from "./search.ts";
import type { Gazetteer, PlaceCandidate, PlaceQuery, Point, UnitWord } from "./types.ts";
import { findCountry, findUnits } from "./units-at.ts";

const leadingArticle = /^\s*(?:l['’]|la\s|le\s|les\s|the\s)\s*/iu;

function readQueryName(query: Pick<PlaceQuery, "name" | "script">): { keys: string[]; unit: UnitWord | null } {
  if (query.script === "Arab") {
    const { key, unit } = readArabicName(query.name);
    return { keys: key === "" ? [] : [key], unit };
  }
  const { key, unit } = readLatinName(query.name);
  const bare = readLatinName(query.name.replace(leadingArticle, "")).key;
  // a generic word may be part of the name: «Pétion-Ville»
  const whole = splitLatin(query.name).join("");
  return { keys: [...new Set([key, bare, whole])].filter((one) => one !== ""), unit };
}

/**
 * Opens gazetteer files: the default world file and any country files; a later file adds to and wins over the earlier
 * ones by GeoNames id. The bytes are read in place and must not be changed. Throws `gazetteer-broken`.
 * @example openGazetteer([world, mali]).find({ name: "كيدال", script: "Arab" })[0]?.gazetteer // "geonames:2455290"
 */
export function openGazetteer(files: readonly Uint8Array[]): Gazetteer {
  const layers = files.map(openLayer);
  const records = openRecords(layers);

  const countryAt = (point: Point): string[] => {
    const found = findCountry(layers, records, point);
    return found === null ? [] : [found];
  };

  function find(query: PlaceQuery): PlaceCandidate[] {
    const { keys, unit } = readQueryName(query);
    if (keys.length === 0) return [];
    const countries = query.countries && query.countries.length > 0 ? new Set(query.countries) : null;
    const context = query.context ?? [];
    const local = new Set(context.flatMap(countryAt));
    const pull = new Set([...(query.focus ?? []), ...(countries ? [] : local)]);
    const scope: Scope = { layers, records, countries, pull, local, context };
    const hits = query.script === "Arab" ? searchArabic(scope, keys[0]!) : searchLatin(scope, keys);
    return rank(layers, records, hits, query, query.unit ?? unit);
  }

  function hasExact(name: string, script: "Arab" | "Latn"): PlaceCandidate[] {
    const { keys, unit } = readQueryName({ name, script });
    const scope: Scope = { layers, records, countries: null, pull: new Set(), local: new Set(), context: [] };
    const hits = collectHits(scope);
    for (const key of keys) {
      const texts = script === "Arab" ? arabicVariants(key).map(foldArabic) : [key];
      for (const text of texts) addAliases(hits, scope, text);
      if (script === "Latn") addExact(hits, scope, key);
    }
    const exact = hits.list();
    return exact.length === 0 ? [] : rank(layers, records, exact, { name, script }, unit);
  }

  function candidateOf(row: Row | null): PlaceCandidate | null {
    if (row === null) return null;
    const hit: Hit = { ...row, cost: 0, letters: 10, isAlternate: false, key: -1, keyLayer: row.layer };
    return rank(layers, records, [hit], { name: "", script: "Latn" }, null)[0] ?? null;
  }

  return {
    find,
    hasExact,
    unitsAt: (latitude, longitude) => findUnits(layers, records, { latitude, longitude }),
    country: (iso2) => candidateOf(records.byCountry(iso2)),
    capital: (iso2) => candidateOf(records.byCapital(iso2)),
    attribution: [...new Set(layers.map((layer) => layer.header.attribution))].filter((text) => text !== "").join("; "),
    size: {
      features: layers.reduce((sum, layer) => sum + layer.arrays.ids.length, 0),
      keys: layers.reduce((sum, layer) => sum + layer.arrays.keyOffsets.length - 1, 0),
    },
  };
}
