import type { Feature } from "../../../coder/src/gazetteer/index.ts";

/** How many tab-separated columns a GeoNames country file has. */
export const dumpColumns = 19;

const isDegrees = (text: string, most: number) => /^-?\d+(?:\.\d+)?$/u.test(text) && Math.abs(Number(text)) <= most;

/**
 * Reads one line of a GeoNames country file; a broken line gives the words for what is wrong with it.
 * @example readDumpLine("2359142\tKongoussi\tKongoussi\t\t13.3258\t-1.5347\tP\tPPLA2\tBF\t\t05\t15\t\t\t0\t\t0\tAfrica/Ouagadougou\t2019-09-05")
 */
export function readDumpLine(line: string): Feature | { readonly found: string } {
  const cells = line.split("\t");
  if (cells.length < dumpColumns) return { found: `${cells.length} columns` };
  const [id, name, , alternates, latitude, longitude, featureClass, featureCode, country, , admin1, admin2] =
    cells as string[];
  if (!/^\d{1,10}$/u.test(id!)) return { found: `id "${id!.slice(0, 20)}"` };
  if (name === "") return { found: "no name" };
  if (!isDegrees(latitude!, 90) || !isDegrees(longitude!, 180))
    return { found: `coordinates ${latitude}, ${longitude}` };
  if (!/^[A-Z]{2}$/u.test(country!)) return { found: `country "${country!.slice(0, 20)}"` };
  return {
    id: `geonames:${Number(id)}`,
    name: name!,
    alternates: alternates === "" ? [] : alternates!.split(","),
    latitude: Number(latitude),
    longitude: Number(longitude),
    featureClass: featureClass!,
    featureCode: featureCode!,
    country: country!,
    admin1: admin1!,
    admin2: admin2!,
    population: Math.min(Number(cells[14]) || 0, 0xffffffff),
  };
}
