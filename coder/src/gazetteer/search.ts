import { arabicVariants, foldArabic } from "./arabic-name.ts";
import { costTables, hundredths } from "./costs.ts";
import { distanceKm } from "./grid.ts";
import { exactKeys, findAliases, keyBlock, type Layer, skeletonRun } from "./layer.ts";
import { type Matcher, makeMatcher } from "./matcher.ts";
import { arabCountries } from "./name-keys.ts";
import { unpackPrior } from "./prior.ts";
import type { Records, Row } from "./records.ts";
import { arabicSkeleton, latinSkeletons } from "./skeleton.ts";
import type { Point } from "./types.ts";

/** A row that a spelling may mean, at what cost, and through which key. */
export type Hit = Row & {
  readonly cost: number;
  readonly letters: number;
  readonly isAlternate: boolean;
  readonly key: number;
  readonly keyLayer: number;
};

/** Where to look: in the countries that are allowed (null: all), and harder in those that the text is about and near its places. */
export type Scope = {
  readonly layers: readonly Layer[];
  readonly records: Records;
  readonly countries: ReadonlySet<string> | null;
  readonly pull: ReadonlySet<string>;
  /** The countries in which the context points lie. */
  readonly local: ReadonlySet<string>;
  readonly context: readonly Point[];
};

/** The hits of one question: the cheapest for each row. */
type Hits = { readonly add: (hit: Hit) => void; readonly best: () => number; readonly list: () => Hit[] };

const foreignAlias = 0.2;
/** Above this cost a letter (and two) the bucket's best is doubted and every key is tried. */
const doubtful = 0.16;
/** Above this cost a letter (and two) nothing is kept. */
const hopeless = 0.4;
/** How much dearer than the best a match may be and still be wanted, in cost: a seat's prior may outweigh it. */
const margin = 2;

/** Collects hits, one for a place however many files and keys it stands under. */
export function collectHits(scope: Scope): Hits {
  const rows = new Map<number, Hit>();
  let best = Number.POSITIVE_INFINITY;
  return {
    add(hit) {
      const row = scope.records.newest(hit);
      if (scope.countries && !scope.countries.has(scope.records.country(row))) return;
      const name = row.layer * 0x4000000 + row.feature;
      const known = rows.get(name);
      if (hit.cost < best) best = hit.cost;
      if (known && known.cost + (known.isAlternate ? 0.1 : 0) <= hit.cost + (hit.isAlternate ? 0.1 : 0)) return;
      rows.set(name, { ...hit, ...row });
    },
    best: () => best,
    list: () => [...rows.values()],
  };
}

function addKey(hits: Hits, layers: readonly Layer[], layer: number, key: number, cost: number, letters: number): void {
  const { postOffsets, posts } = layers[layer]!.arrays;
  for (let at = postOffsets[key]!; at < postOffsets[key + 1]!; at++) {
    const post = posts[at]!;
    hits.add({ layer, feature: post >>> 1, isAlternate: (post & 1) === 1, cost, letters, key, keyLayer: layer });
  }
}

/** Adds the places that carry an alias. */
export function addAliases(hits: Hits, scope: Scope, text: string): void {
  for (const [layer, one] of scope.layers.entries()) {
    for (const alias of findAliases(one, text)) {
      const row = alias.geonames < 0 ? { layer, feature: alias.feature } : scope.records.byGeonames(alias.geonames);
      if (row === null) continue;
      hits.add({
        ...row,
        cost: alias.isWeak ? foreignAlias : 0,
        letters: text.length,
        isAlternate: false,
        key: -1,
        keyLayer: layer,
      });
    }
  }
}

/** Adds the places that have exactly this Latin key. */
export function addExact(hits: Hits, scope: Scope, text: string): void {
  for (const [layer, one] of scope.layers.entries()) {
    for (const key of exactKeys(one, text)) addKey(hits, scope.layers, layer, key, 0, text.length);
  }
}

/** `weight` makes a table's costs comparable with the Arabic ones, on which the confidence was measured. */
type Spelling = {
  readonly letters: number;
  readonly general: Matcher;
  /** The matcher for Arab countries' own names, made when one is met. */
  readonly native: () => Matcher;
  readonly skeletons: readonly string[];
  readonly weight: number;
};

const latinWeight = 1.5;

/** The country whose run holds a key; runs lie in the order of the countries. */
function countryOfKey(layer: Layer, key: number): number {
  const { countries } = layer.header;
  let low = 0;
  let high = countries.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (countries[middle]![2] <= key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function addBucket(hits: Hits, scope: Scope, spelling: Spelling): void {
  const { letters } = spelling;
  const dearest = (0.55 * letters + 1.2) * hundredths;
  for (const [number, layer] of scope.layers.entries()) {
    const { keys, keyOffsets, skeletonKeys } = layer.arrays;
    for (const skeleton of spelling.skeletons) {
      const { from, to } = skeletonRun(layer, skeleton);
      let country = -1;
      let end = -1;
      let matcher = spelling.general;
      let isWanted = false;
      for (let at = from; at < to; at++) {
        const key = skeletonKeys[at]!;
        if (key >= end) {
          country = countryOfKey(layer, key);
          end = layer.header.countries[country]![2];
          const iso = layer.header.countries[country]![0];
          isWanted = scope.countries === null || scope.countries.has(iso);
          matcher = arabCountries.has(iso) ? spelling.native() : spelling.general;
        }
        if (!isWanted) continue;
        const cost = matcher.costOf(keys, keyOffsets[key]!, keyOffsets[key + 1]!);
        if (cost <= dearest) addKey(hits, scope.layers, number, key, (cost * spelling.weight) / hundredths, letters);
      }
    }
  }
}

/** Tries every key of the countries; `most` is the dearest cost still wanted, asked again as hits come in. */
function addAll(
  hits: Hits,
  scope: Scope,
  spelling: Spelling,
  countries: ReadonlySet<string> | null,
  most: (cap: number) => number,
): void {
  const { letters } = spelling;
  const unit = hundredths / spelling.weight;
  const limit = () => most(hopeless * (letters + 2)) * unit;
  for (const [number, layer] of scope.layers.entries()) {
    for (const [country, [iso]] of layer.header.countries.entries()) {
      if (countries && !countries.has(iso)) continue;
      const matcher = arabCountries.has(iso) ? spelling.native() : spelling.general;
      let dearest = limit();
      matcher.search(keyBlock(layer, country), dearest, (key, cost) => {
        if (cost > dearest) return dearest;
        addKey(hits, scope.layers, number, key, cost / unit, letters);
        dearest = limit();
        return dearest;
      });
    }
  }
}

const contextKm = 150;
const plain = 0.06;
const seatPrior = 2.4;
/** A plain spelling of so many letters is hardly chance. */
const tellingLetters = 6;

/** Whether a good match lies where the text points: in its countries, near its places, or a seat or a long name that is spelled plainly. */
function isSettled(hits: Hits, scope: Scope): boolean {
  const { layers, records, pull, context } = scope;
  return hits.list().some((hit) => {
    const relative = hit.cost / (hit.letters + 2);
    if (relative > doubtful) return false;
    if (scope.countries === null && pull.size > 0 && !pull.has(records.country(hit))) return false;
    if (context.length === 0) return true;
    if (relative <= plain && hit.letters >= tellingLetters) return true;
    if (relative <= plain && unpackPrior(layers[hit.layer]!.arrays.priors[hit.feature]!) >= seatPrior) return true;
    const point = records.point(hit);
    return context.some((one) => distanceKm(one, point) <= contextKm);
  });
}

function spellArabic(key: string): Spelling {
  let native: Matcher | undefined;
  return {
    letters: key.length,
    general: makeMatcher(key, costTables.arabic),
    native: () => {
      native ??= makeMatcher(key, costTables.native);
      return native;
    },
    skeletons: [arabicSkeleton(key)],
    weight: 1,
  };
}

function spellLatin(key: string): Spelling {
  const general = makeMatcher(key, costTables.latin);
  return { letters: key.length, general, native: () => general, skeletons: latinSkeletons(key), weight: latinWeight };
}

/** Where every key is tried: around the context if there is one, else in the countries that are allowed or pull. */
function letterByLetter({ countries, pull, local }: Scope): ReadonlySet<string> | null {
  const inside = [...local].filter((iso) => countries === null || countries.has(iso));
  if (inside.length > 0) return new Set(inside);
  return countries ?? (pull.size > 0 ? pull : null);
}

function addSpellings(hits: Hits, scope: Scope, spellings: readonly Spelling[], isWorldTried: boolean): void {
  for (const spelling of spellings) addBucket(hits, scope, spelling);
  const near = letterByLetter(scope);
  if (near !== null && !isSettled(hits, scope)) {
    for (const spelling of spellings) addAll(hits, scope, spelling, near, (cap) => cap);
  }
  // where a context is given, a poor match in another part of the world is chance: exact and skeleton matches have been seen
  if (scope.countries !== null || !isWorldTried || (near !== null && scope.context.length > 0)) return;
  const shortest = Math.min(...spellings.map((spelling) => spelling.letters));
  if (hits.best() <= doubtful * (shortest + 2)) return;
  for (const spelling of spellings) addAll(hits, scope, spelling, null, (cap) => Math.min(cap, hits.best() + margin));
}

/** Everything that an Arabic key may mean. */
export function searchArabic(scope: Scope, key: string): Hit[] {
  const hits = collectHits(scope);
  for (const one of arabicVariants(key)) addAliases(hits, scope, foldArabic(one));
  addSpellings(hits, scope, arabicVariants(key).map(spellArabic), true);
  return hits.list();
}

/**
 * Everything that a Latin key may mean: what is spelled just so, and only where nothing is, what is spelled nearly so;
 * the whole world is never searched letter by letter, as any surname would find some town.
 */
export function searchLatin(scope: Scope, keys: readonly string[]): Hit[] {
  const hits = collectHits(scope);
  for (const key of keys) {
    addAliases(hits, scope, key);
    addExact(hits, scope, key);
  }
  const isFound = hits.best() === 0 && (scope.pull.size === 0 || isSettled(hits, scope));
  if (!isFound) addSpellings(hits, scope, keys.map(spellLatin), false);
  return hits.list();
}
