import { type GazetteerArrays, type GazetteerHeader, textAt, unpackFile } from "./file-format.ts";
import { hashText, lowerBound } from "./hash.ts";
import type { KeyBlock } from "./matcher.ts";

/** One opened gazetteer file. */
export type Layer = {
  readonly header: GazetteerHeader;
  readonly arrays: GazetteerArrays;
  readonly geonamesCount: number;
  readonly countryNumber: ReadonlyMap<string, number>;
};

/** Opens the bytes of one file; throws `gazetteer-broken`. */
export function openLayer(bytes: Uint8Array): Layer {
  const { header, arrays } = unpackFile(bytes);
  let low = 0;
  let high = arrays.idKinds.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (arrays.idKinds[middle] === 0) low = middle + 1;
    else high = middle;
  }
  return { header, arrays, geonamesCount: low, countryNumber: new Map(header.countries.map(([iso], at) => [iso, at])) };
}

/** The number of the feature with a GeoNames id, or -1. */
export function findGeonames(layer: Layer, id: number): number {
  const at = lowerBound(layer.arrays.ids, id, 0, layer.geonamesCount);
  return at < layer.geonamesCount && layer.arrays.ids[at] === id ? at : -1;
}

/** The number of the unit with a code ("ML.03"), or -1. */
export function findUnit(layer: Layer, code: string): number {
  const { unitCodeOffsets, unitCodes } = layer.arrays;
  let low = 0;
  let high = unitCodeOffsets.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (textAt(unitCodeOffsets, unitCodes, middle) < code) low = middle + 1;
    else high = middle;
  }
  return low < unitCodeOffsets.length - 1 && textAt(unitCodeOffsets, unitCodes, low) === code ? low : -1;
}

/** The run of keys of one country. */
export function keyBlock(layer: Layer, country: number): KeyBlock {
  const { keys, keyOffsets, shared } = layer.arrays;
  const [, from, to] = layer.header.countries[country]!;
  return { keys, offsets: keyOffsets, shared, from, to };
}

function isText(bytes: Uint8Array, start: number, end: number, text: string): boolean {
  if (end - start !== text.length) return false;
  for (let at = 0; at < text.length; at++) if (bytes[start + at] !== text.charCodeAt(at)) return false;
  return true;
}

/** The numbers of the Latin keys that are exactly this text, one for each country that has it. */
export function exactKeys(layer: Layer, text: string): number[] {
  const { exactHashes, exactKeys: numbers, keys, keyOffsets } = layer.arrays;
  const hash = hashText(text);
  const found: number[] = [];
  for (let at = lowerBound(exactHashes, hash); exactHashes[at] === hash; at++) {
    const key = numbers[at]!;
    if (isText(keys, keyOffsets[key]!, keyOffsets[key + 1]!, text)) found.push(key);
  }
  return found;
}

/** The Latin keys of one skeleton, as a run of `skeletonKeys`; within it they ascend. */
export function skeletonRun(layer: Layer, skeleton: string): { from: number; to: number } {
  const hash = hashText(skeleton);
  const from = lowerBound(layer.arrays.skeletonHashes, hash);
  return { from, to: lowerBound(layer.arrays.skeletonHashes, hash + 1, from) };
}

/** The owners of an alias: a GeoNames id or a feature of this file, `isWeak` where the spelling isn't Arabic. */
export function findAliases(layer: Layer, text: string): { geonames: number; feature: number; isWeak: boolean }[] {
  const { aliasHashes, aliasOffsets, aliases, aliasOwners, aliasKinds } = layer.arrays;
  const hash = hashText(text);
  const found = [];
  for (let at = lowerBound(aliasHashes, hash); aliasHashes[at] === hash; at++) {
    if (textAt(aliasOffsets, aliases, at) !== text) continue;
    const owner = aliasOwners[at]!;
    const isOwn = (aliasKinds[at]! & 1) === 1;
    found.push({ geonames: isOwn ? -1 : owner, feature: isOwn ? owner : -1, isWeak: aliasKinds[at]! > 1 });
  }
  return found;
}
