import type { Point } from "../gazetteer/index.ts";
import type { Place } from "../model/index.ts";
import { type NameKey, readName } from "./compare-names.ts";

/** A place made ready to compare. `units` are the folded names and the gazetteer ids of the units around it. */
export type PlaceKey = {
  readonly place: Place;
  readonly id: string | null;
  readonly names: readonly NameKey[];
  readonly country: string | null;
  readonly admin1: string | null;
  readonly admin2: string | null;
  readonly point: Point | null;
  readonly units: ReadonlySet<string>;
  readonly ends: readonly PlaceKey[];
};

/**
 * A place's names folded, with its point and its units.
 * @example readPlaceKey(claim.where.value, fold).units.has("kongoussi")
 */
export function readPlaceKey(place: Place, fold: (name: string) => string): PlaceKey {
  const foldUnit = (name: string | null | undefined) => (name ? readName(name, fold).folded || null : null);
  const units = new Set<string>();
  for (const unit of [place.admin1, place.admin2, place.admin3].map(foldUnit)) if (unit) units.add(unit);
  for (let around = place.within; around; around = around.within) {
    if (around.gazetteer) units.add(around.gazetteer);
    for (const name of [foldUnit(around.name), foldUnit(around.latin)]) if (name) units.add(name);
  }
  const names = [place.name, place.latin]
    .flatMap((name) => (name ? [readName(name, fold)] : []))
    .filter((name) => name.folded !== "");
  const hasPoint = place.latitude !== null && place.longitude !== null;
  return {
    place,
    id: place.gazetteer,
    names,
    country: place.country ?? place.within?.country ?? null,
    admin1: foldUnit(place.admin1),
    admin2: foldUnit(place.admin2),
    point: hasPoint ? { latitude: place.latitude!, longitude: place.longitude! } : null,
    units,
    ends: (place.between ?? []).map((end) => readPlaceKey(end, fold)),
  };
}
