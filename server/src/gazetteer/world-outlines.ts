import type { UnitPolygon } from "../../../coder/src/gazetteer/index.ts";
import type { PackagedOutline } from "./package-data.ts";

type Ring = [number, number][];

function ringsOf(geometry: PackagedOutline["geometry"]): Ring[] {
  if (geometry?.type === "Polygon") return geometry.coordinates as Ring[];
  if (geometry?.type === "MultiPolygon") return (geometry.coordinates as Ring[][]).flat();
  return [];
}

/** Outlines with the code of their unit, and the unit's further names; Natural Earth's units of the second level find theirs by code. */
export function readUnitPolygons(
  outlines: Iterable<PackagedOutline>,
  admin1Codes: ReadonlySet<string>,
  admin2Codes: Iterable<string>,
): { polygons: UnitPolygon[]; names: Map<string, string[]> } {
  const byTail = new Map<string, string>();
  for (const code of admin2Codes) {
    const [country, , admin2] = code.split(".");
    byTail.set(`${country}.${admin2}`, code);
  }
  const polygons: UnitPolygon[] = [];
  const names = new Map<string, string[]>();
  for (const { properties, geometry } of outlines) {
    const code = properties.gn_a1_code ?? "";
    const country = /^[A-Z]{2}$/u.test(properties.iso_a2 ?? "") ? properties.iso_a2! : code.slice(0, 2);
    if (!/^[A-Z]{2}$/u.test(country)) continue;
    const unit = admin1Codes.has(code) ? code : (byTail.get(code) ?? "");
    polygons.push({ country, unit, rings: ringsOf(geometry) });
    if (unit === "" || (properties.gn_level === 2) !== (unit !== code)) continue;
    const given = [properties.name, properties.gn_name, ...(properties.name_alt ?? "").split("|")];
    names.set(unit, [
      ...(names.get(unit) ?? []),
      ...given.filter((name) => name !== null && name !== "").map((name) => name!),
    ]);
  }
  return { polygons, names };
}
