import type { Point } from "./types.ts";

const perDegree = 2;
const columns = 360 * perDegree;

/** The number of the half-degree cell that holds a point. */
export function cellOf(latitude: number, longitude: number): number {
  const row = Math.min(180 * perDegree - 1, Math.max(0, Math.floor((latitude + 90) * perDegree)));
  const column = Math.min(columns - 1, Math.max(0, Math.floor((longitude + 180) * perDegree)));
  return row * columns + column;
}

/** The cells within one cell of a point, its own among them. */
export function cellsAround(latitude: number, longitude: number): number[] {
  const cells = new Set<number>();
  for (const up of [-1, 0, 1]) {
    for (const right of [-1, 0, 1]) cells.add(cellOf(latitude + up / perDegree, longitude + right / perDegree));
  }
  return [...cells].sort((a, b) => a - b);
}

const radians = Math.PI / 180;

/**
 * Great-circle distance in kilometres on a sphere of 6371 km.
 * @example distanceKm({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 1 }) // 111.19
 */
export function distanceKm(a: Point, b: Point): number {
  const lat = Math.sin(((b.latitude - a.latitude) * radians) / 2);
  const lon = Math.sin(((b.longitude - a.longitude) * radians) / 2);
  const h = lat * lat + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * lon * lon;
  return 12742 * Math.asin(Math.min(1, Math.sqrt(h)));
}
