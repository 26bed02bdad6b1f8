import type { Feature } from "../../../coder/src/gazetteer/index.ts";
import { readLatinName } from "../../../coder/src/gazetteer/latin-name.ts";
import type { NamedUnit } from "./package-data.ts";

type Spot = { readonly name: string; readonly latitude: number; readonly longitude: number; readonly rank: number };

const seatRanks: Readonly<Record<string, number>> = { PPLC: 4, PPLA: 3, PPLA2: 2, PPLA3: 1 };

function spotsByUnit(cities: readonly Feature[]): Map<string, Spot[]> {
  const spots = new Map<string, Spot[]>();
  const add = (code: string, spot: Spot) => {
    const list = spots.get(code);
    if (list) list.push(spot);
    else spots.set(code, [spot]);
  };
  for (const city of cities) {
    const rank = (seatRanks[city.featureCode] ?? 0) + city.population / 1e9;
    const spot = { name: readLatinName(city.name).key, latitude: city.latitude, longitude: city.longitude, rank };
    const admin1 = `${city.country}.${city.admin1}`;
    add(admin1, spot);
    if (city.admin2 !== "") add(`${admin1}.${city.admin2}`, spot);
  }
  return spots;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The unit's seat: a city of its own name, else a seat among its cities, else the middle of them. */
function pointOf(
  name: string,
  own: readonly Spot[],
  around: readonly Spot[],
): { latitude: number; longitude: number } | null {
  const namesake = [...own, ...around].find((spot) => spot.name === name);
  if (namesake) return namesake;
  if (own.length === 0) return null;
  const seat = own.reduce((best, spot) => (spot.rank > best.rank ? spot : best));
  if (seat.rank >= 1) return seat;
  return { latitude: mean(own.map((spot) => spot.latitude)), longitude: mean(own.map((spot) => spot.longitude)) };
}

/** Units of the first and second level as features; those without any known city are left out. */
export function readUnitFeatures(
  units: Iterable<NamedUnit>,
  cities: readonly Feature[],
  furtherNames: ReadonlyMap<string, readonly string[]>,
): Feature[] {
  const spots = spotsByUnit(cities);
  const features: Feature[] = [];
  for (const { code, name } of units) {
    const [country, admin1, admin2 = ""] = code.split(".") as [string, string, string?];
    const around = admin2 === "" ? [] : (spots.get(`${country}.${admin1}`) ?? []);
    const point = pointOf(readLatinName(name).key, spots.get(code) ?? [], around);
    if (point === null) continue;
    features.push({
      id: `${admin2 === "" ? "admin1" : "admin2"}:${code}`,
      name,
      alternates: furtherNames.get(code) ?? [],
      latitude: point.latitude,
      longitude: point.longitude,
      featureClass: "A",
      featureCode: admin2 === "" ? "ADM1" : "ADM2",
      country,
      admin1,
      admin2,
      population: 0,
    });
  }
  return features;
}
