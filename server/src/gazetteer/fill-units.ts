import { distanceKm, type Feature, type Point } from "../../../coder/src/gazetteer/index.ts";
import { readLatinName } from "../../../coder/src/gazetteer/latin-name.ts";

const seatKm = 80;
const namesakeKm = 500;

/** Where a second-level unit is governed from, and the code of that unit. */
type Seat = Point & { readonly admin1: string; readonly admin2: string; readonly unit?: string };

const isPlace = (feature: Feature) => feature.featureClass === "P";

function nearest<T extends Point>(from: Feature, all: readonly T[], withinKm: number): T | null {
  let best: T | null = null;
  let least = withinKm;
  for (const one of all) {
    const km = distanceKm(from, one);
    if (km >= least) continue;
    least = km;
    best = one;
  }
  return best;
}

/** The seats: for each unit the town of its own name, else the unit's own point; and towns that carry a code themselves. */
function readSeats(features: readonly Feature[]): Seat[] {
  const towns = new Map<string, Feature[]>();
  for (const town of features.filter((one) => isPlace(one) && /^PPL[AC]/u.test(one.featureCode))) {
    const names = new Set([town.name, ...town.alternates].map((name) => readLatinName(name).key));
    for (const name of names) towns.set(name, [...(towns.get(name) ?? []), town]);
  }
  const units = features.filter((one) => one.featureCode === "ADM2" && one.admin2 !== "");
  const seats = units.map((unit) => {
    const seat = nearest(unit, towns.get(readLatinName(unit.name).key) ?? [], namesakeKm) ?? unit;
    const { latitude, longitude, admin1 } = seat;
    return { latitude, longitude, admin1, admin2: unit.admin2, unit: unit.id };
  });
  const coded = features.filter((one) => isPlace(one) && one.admin2 !== "" && /^PPLA2?$/u.test(one.featureCode));
  return [...seats, ...coded];
}

/**
 * Gives features without a second-level code the one of the nearest seat in their own admin1, within 80 km: country
 * files carry that code for few of their places. A second-level unit goes to the admin1 of its seat: files keep codes
 * of older first-level units on them.
 */
export function fillUnits(features: readonly Feature[]): Feature[] {
  const all = readSeats(features);
  const byAdmin1 = new Map<string, Seat[]>();
  for (const seat of all) byAdmin1.set(seat.admin1, [...(byAdmin1.get(seat.admin1) ?? []), seat]);
  const admin1Of = new Map(all.flatMap((seat) => (seat.unit ? [[seat.unit, seat.admin1] as const] : [])));
  return features.map((feature) => {
    const admin1 = admin1Of.get(feature.id);
    if (admin1 !== undefined) return { ...feature, admin1 };
    if (feature.admin2 !== "" || feature.featureClass === "A") return feature;
    const seat = nearest(feature, byAdmin1.get(feature.admin1) ?? [], seatKm);
    return seat === null ? feature : { ...feature, admin2: seat.admin2 };
  });
}
