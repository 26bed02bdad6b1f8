/** The administrative level that a name was said to be of, or "place" for a settlement. */
export type PlaceUnit = "country" | "admin1" | "admin2" | "admin3" | "place";

/** What a generic word says of the level: a unit, or "admin" where the word stands for different levels in different countries. */
export type UnitWord = PlaceUnit | "admin";

/** A point in WGS 84 degrees. */
export type Point = { readonly latitude: number; readonly longitude: number };

/**
 * One row of a place list, as it goes into a gazetteer file; `admin1` and `admin2` are codes, not names.
 * @example { id: "geonames:2359142", name: "Kongoussi", alternates: [], latitude: 13.33, longitude: -1.53, featureClass: "P", featureCode: "PPLA2", country: "BF", admin1: "05", admin2: "15", population: 0 }
 */
export type Feature = Point & {
  readonly id: string;
  readonly name: string;
  readonly alternates: readonly string[];
  readonly featureClass: string;
  readonly featureCode: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
  readonly population: number;
};

/** A place that a name may stand for; `cost` is 0 for a perfect spelling, `score` 1 is best, `contextKm` is the distance to the nearest context point. */
export type PlaceCandidate = Point & {
  readonly gazetteer: string;
  readonly latin: string;
  readonly country: string;
  readonly admin1: string | null;
  readonly admin2: string | null;
  readonly featureClass: string;
  readonly featureCode: string;
  readonly population: number;
  readonly cost: number;
  readonly score: number;
  readonly confidence: "high" | "medium" | "low";
  readonly contextKm: number | null;
};

/** A name to look up: `countries` restrict, `focus` countries are preferred, `context` points pull towards them. */
export type PlaceQuery = {
  readonly name: string;
  readonly script: "Arab" | "Latn";
  readonly countries?: readonly string[];
  readonly focus?: readonly string[];
  readonly context?: readonly Point[];
  readonly unit?: PlaceUnit;
  readonly limit?: number;
};

/** The names of the units around a point; null where the gazetteer doesn't know. */
export type Units = {
  readonly country: string | null;
  readonly admin1: string | null;
  readonly admin2: string | null;
};

/** Places found by name; the answer depends on the files and the question alone. */
export type Gazetteer = {
  /**
   * The places that a name may stand for, best first, one for all records of the same name within 25 km.
   * @example gazetteer.find({ name: "كونغوسي", script: "Arab", countries: ["BF"] })[0]?.latin // "Kongoussi"
   */
  readonly find: (query: PlaceQuery) => PlaceCandidate[];
  /**
   * Places that carry exactly this name, letter case, marks and generic words aside; fast enough for every word of a text.
   * @example gazetteer.hasExact("Kidal", "Latn").length > 0
   */
  readonly hasExact: (name: string, script: "Arab" | "Latn") => PlaceCandidate[];
  /** @example gazetteer.unitsAt(13.33, -1.53) // { country: "BF", admin1: "Centre-Nord", admin2: "Bam" } */
  readonly unitsAt: (latitude: number, longitude: number) => Units;
  /** @example gazetteer.country("ML")?.latin // "Mali" */
  readonly country: (iso2: string) => PlaceCandidate | null;
  /** The seat of a country's government. @example gazetteer.capital("MR")?.latin // "Nouakchott" */
  readonly capital: (iso2: string) => PlaceCandidate | null;
  readonly attribution: string;
  readonly size: { readonly features: number; readonly keys: number };
};
