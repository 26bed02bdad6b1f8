export { type Alias, type BuildOptions, buildGazetteer } from "./build.ts";
export type { UnitPolygon } from "./build-polygons.ts";
export { formatVersion } from "./file-format.ts";
export { distanceKm } from "./grid.ts";
export { openGazetteer } from "./open.ts";
export type { Feature, Gazetteer, PlaceCandidate, PlaceQuery, PlaceUnit, Point, Units } from "./types.ts";
