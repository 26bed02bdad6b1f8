import type { Feature } from "./types.ts";

/**
 * A place of an invented country, for tests.
 * @example inventPlace(1, "Tamrikou", 14, 1, { featureCode: "PPLA" })
 */
export function inventPlace(
  id: number | string,
  name: string,
  latitude: number,
  longitude: number,
  more: Partial<Feature> = {},
): Feature {
  return {
    id: typeof id === "number" ? `geonames:${id}` : id,
    name,
    alternates: [],
    latitude,
    longitude,
    featureClass: "P",
    featureCode: "PPL",
    country: "QX",
    admin1: "01",
    admin2: "",
    population: 0,
    ...more,
  };
}

/** A small country: two regions, a seat in each, and villages whose names are near to each other. */
export const inventedPlaces: readonly Feature[] = [
  inventPlace("iso:QX", "Questria", 14, 1, { featureClass: "A", featureCode: "PCLI", admin1: "" }),
  inventPlace("admin1:QX.01", "Tamrikou Region", 14, 1, { featureClass: "A", featureCode: "ADM1" }),
  inventPlace("admin1:QX.02", "Province de Zolbani", 16, 4, { featureClass: "A", featureCode: "ADM1", admin1: "02" }),
  inventPlace(101, "Tamrikou", 14, 1, {
    featureCode: "PPLA",
    population: 40000,
    alternates: ["Tamricou", "تمريكو", "tmrykw"],
  }),
  inventPlace(102, "Zolbani", 16, 4, { featureCode: "PPLA", admin1: "02", population: 12000 }),
  inventPlace(103, "Goumbéla", 14.3, 1.2),
  inventPlace(104, "Goumbala", 16.2, 4.1, { admin1: "02" }),
  inventPlace(105, "Goumbala", 16.3, 4.1, { admin1: "02", featureClass: "H", featureCode: "WLL" }),
  inventPlace(106, "Dér Sakhifa", 14.1, 1.4),
  inventPlace(107, "Ash Shoraydah", 24, 45, { country: "SA", admin1: "10" }),
  inventPlace(108, "Kroumbélo", 15.9, 3.9, { admin1: "02" }),
];
