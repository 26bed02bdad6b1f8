import type { Point } from "../../gazetteer/index.ts";

const bearings: Readonly<Record<string, number>> = { N: 0, NE: 45, E: 90, SE: 135, S: 180, SW: 225, W: 270, NW: 315 };

/** Degrees to five places, about a metre. */
export const roundDegrees = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/**
 * The point so many kilometres from another in a direction, on the sphere; null where the bearing has none ("C").
 * @example movePoint({ latitude: 0, longitude: 0 }, 111.2, "N") // about { latitude: 1, longitude: 0 }
 */
export function movePoint(from: Point, km: number, bearing: string): Point | null {
  const degrees = bearings[bearing];
  if (degrees === undefined) return null;
  const r = Math.PI / 180;
  const north = (km / 111.2) * Math.cos(degrees * r);
  const east = (km / (111.2 * Math.cos(from.latitude * r))) * Math.sin(degrees * r);
  return { latitude: from.latitude + north, longitude: from.longitude + east };
}

/** The point of a settled place, where it has one. */
export const pointOf = (place: { latitude: number | null; longitude: number | null } | null): Point | null =>
  place && place.latitude !== null && place.longitude !== null
    ? { latitude: place.latitude, longitude: place.longitude }
    : null;
