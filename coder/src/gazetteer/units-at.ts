import { cellsAround } from "./grid.ts";
import { lowerBound } from "./hash.ts";
import type { Layer } from "./layer.ts";
import type { Records } from "./records.ts";
import type { Point, Units } from "./types.ts";

const voters = 5;
const votingKm = 30;
const nearKm = 100;

function isInside({ arrays }: Layer, polygon: number, x: number, y: number): boolean {
  const { polygonRings, ringOffsets, ringPoints } = arrays;
  let inside = false;
  for (let ring = polygonRings[polygon]!; ring < polygonRings[polygon + 1]!; ring++) {
    const start = ringOffsets[ring]!;
    const end = ringOffsets[ring + 1]!;
    for (let at = start, before = end - 2; at < end; before = at, at += 2) {
      const ay = ringPoints[at + 1]!;
      const by = ringPoints[before + 1]!;
      if (ay > y === by > y) continue;
      const ax = ringPoints[at]!;
      if (x < ((ringPoints[before]! - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

function findPolygon(layer: Layer, point: Point): number {
  const { polygonBoxes: boxes, polygonCountries } = layer.arrays;
  const x = point.longitude * 100;
  const y = point.latitude * 100;
  for (let polygon = 0; polygon < polygonCountries.length; polygon++) {
    const box = polygon * 4;
    if (x < boxes[box]! || y < boxes[box + 1]! || x > boxes[box + 2]! || y > boxes[box + 3]!) continue;
    if (isInside(layer, polygon, x, y)) return polygon;
  }
  return -1;
}

type Near = { km: number; layer: number; feature: number };
type Neighbour = { km: number; units: Units };

/** Places with a known unit within some kilometres, on a plane: near enough for a few dozen kilometres. */
function placesWithin(layers: readonly Layer[], point: Point, withinKm: number): Near[] {
  const found: Near[] = [];
  const perDegree = 111.2;
  const narrow = Math.cos((point.latitude * Math.PI) / 180);
  for (const [layer, { arrays }] of layers.entries()) {
    const { cells, cellOffsets, cellFeatures, units, latitudes, longitudes } = arrays;
    for (const cell of cellsAround(point.latitude, point.longitude)) {
      const at = lowerBound(cells, cell);
      if (cells[at] !== cell) continue;
      for (let one = cellOffsets[at]!; one < cellOffsets[at + 1]!; one++) {
        const feature = cellFeatures[one]!;
        if (units[feature] === 0) continue;
        const y = (latitudes[feature]! / 1e5 - point.latitude) * perDegree;
        const x = (longitudes[feature]! / 1e5 - point.longitude) * perDegree * narrow;
        const km = Math.sqrt(x * x + y * y);
        if (km <= withinKm) found.push({ km, layer, feature });
      }
    }
  }
  return found.sort((a, b) => a.km - b.km || b.layer - a.layer || a.feature - b.feature);
}

function neighbours(layers: readonly Layer[], records: Records, point: Point): Neighbour[] {
  for (const withinKm of [votingKm / 3, votingKm, nearKm]) {
    const found = placesWithin(layers, point, withinKm);
    if (found.length < voters * 2 && withinKm < votingKm) continue;
    if (found.length === 0) continue;
    return found.slice(0, voters * 8).map((row) => ({ km: row.km, units: records.units(row) }));
  }
  return [];
}

/** The value that most of the nearest voters have, the nearer winning a tie; null where none is near enough. */
function vote(near: readonly Neighbour[], unitOf: (units: Units) => string | null): string | null {
  const counts = new Map<string, number>();
  const heard = near.filter((one) => one.km <= votingKm && unitOf(one.units) !== null).slice(0, voters);
  for (const { units } of heard) counts.set(unitOf(units)!, (counts.get(unitOf(units)!) ?? 0) + 1);
  let best: string | null = null;
  for (const [value, count] of counts) if (best === null || count > counts.get(best)!) best = value;
  return best;
}

/** The country of a point: by outline, else that of the nearest place within 100 km. */
export function findCountry(layers: readonly Layer[], records: Records, point: Point): string | null {
  for (const layer of layers) {
    const polygon = findPolygon(layer, point);
    if (polygon >= 0) return layer.header.countries[layer.arrays.polygonCountries[polygon]!]![0];
  }
  return neighbours(layers, records, point)[0]?.units.country ?? null;
}

/**
 * The units around a point: the country by outline, the units by the places around it, which know newer boundaries
 * than the outlines do, and by outline where no place is near.
 */
export function findUnits(layers: readonly Layer[], records: Records, point: Point): Units {
  let country: string | null = null;
  let outline: { admin1: string | null; admin2: string | null } = { admin1: null, admin2: null };
  for (const [number, layer] of layers.entries()) {
    const polygon = findPolygon(layer, point);
    if (polygon < 0) continue;
    country = layer.header.countries[layer.arrays.polygonCountries[polygon]!]![0];
    outline = records.unitNames(number, layer.arrays.polygonUnits[polygon]!);
  }
  const all = neighbours(layers, records, point);
  country ??= all[0]?.units.country ?? null;
  const near = all.filter((one) => one.units.country === country);
  const admin1 = vote(near, (units) => units.admin1) ?? outline.admin1 ?? near[0]?.units.admin1 ?? null;
  const same = near.filter((one) => one.units.admin1 === admin1);
  const outlineAdmin2 = outline.admin1 === admin1 ? outline.admin2 : null;
  return { country, admin1, admin2: outlineAdmin2 ?? vote(same, (units) => units.admin2) };
}
