import { distanceKm } from "../gazetteer/index.ts";
import { isSameWord } from "./compare-names.ts";
import type { PlaceKey } from "./read-place-key.ts";

export type PlaceRelation = "same" | "line" | "near" | "within" | "country" | "unknown" | "neighbour" | "apart" | "far";
export type PlaceMatch = { readonly relation: PlaceRelation; readonly points: number };

/** Reports of one happening name places up to a day's walk apart; farther, two places are two happenings. */
const nearKm = 30;
/** Two records of one village lie this far apart in the gazetteers. */
const spotKm = 5;

const match = (relation: PlaceRelation, points: number): PlaceMatch => ({ relation, points });
const far = match("far", 0);
const unknown = match("unknown", 0);
const units: ReadonlySet<string> = new Set(["admin1", "admin2"]);

/**
 * How two places fit: "far" rules the pair out, "neighbour" and "apart" are two named places that other agreement may yet join.
 * @example comparePlaces(kidal, kidalRegion) // { relation: "within", points: 0.7 }
 */
export function comparePlaces(a: PlaceKey | null, b: PlaceKey | null): PlaceMatch {
  if (!a || !b) return unknown;
  if (a.id !== null && a.id === b.id)
    return a.place.precision === "country" ? match("country", 0.2) : match("same", 2.5);
  const km = a.point && b.point ? distanceKm(a.point, b.point) : null;
  const isForeign = a.country !== null && b.country !== null && a.country !== b.country;
  if (isForeign) return km !== null && km <= nearKm && !isWide(a) && !isWide(b) ? match("near", 0.5) : far;
  if (a.place.precision === "country" || b.place.precision === "country")
    return a.country && b.country ? match("country", 0.2) : unknown;
  if (a.ends.length > 0 || b.ends.length > 0) return compareLines(a, b);
  const unit = compareUnits(a, b);
  if (unit) return unit;
  if (shareName(a, b)) return km === null || km <= nearKm ? match("same", 2.5) : match("apart", -0.8);
  if (km === null) return hasUnit(a, b) || hasUnit(b, a) ? match("within", 1.2) : match("apart", -1.5);
  if (km <= spotKm) return match("near", 1.5);
  const isLoose = a.place.precision !== "exact" || b.place.precision !== "exact";
  if (km <= nearKm) return isLoose ? match("near", 1) : match("neighbour", -0.5);
  return isLoose && km <= (a.place.radiusKm ?? 0) + (b.place.radiusKm ?? 0) ? match("near", 0.5) : far;
}

const isWide = (key: PlaceKey) => units.has(key.place.precision) || key.place.precision === "country";

/** The same folded name, one spelling apart, or one inside the other («مدينة سيكاسو»). */
function shareName(a: PlaceKey, b: PlaceKey): boolean {
  return a.names.some((one) =>
    b.names.some((other) => {
      if (one.folded === other.folded) return true;
      const [short, long] = one.tokens.length <= other.tokens.length ? [one, other] : [other, one];
      return short.tokens.every((token) => token.length > 2 && long.tokens.some((word) => isSameWord(token, word)));
    }),
  );
}

const hasUnit = (inner: PlaceKey, outer: PlaceKey): boolean =>
  (outer.id !== null && inner.units.has(outer.id)) || outer.names.some((name) => inner.units.has(name.folded));

/** One of the two is an administrative unit: the other lies in it, beside it, or nobody knows. Null where neither is one. */
function compareUnits(a: PlaceKey, b: PlaceKey): PlaceMatch | null {
  if (!units.has(a.place.precision) && !units.has(b.place.precision)) return null;
  const [outer, inner] = rank(a) <= rank(b) ? [a, b] : [b, a];
  const points = outer.place.precision === "admin1" ? 0.7 : 1.2;
  if (rank(a) === rank(b) && shareName(a, b)) return match("same", 1.8);
  if (hasUnit(inner, outer)) return match("within", points);
  const level = outer.place.precision === "admin1" ? "admin1" : "admin2";
  const [own, other] = [outer[level], inner[level]];
  if (own !== null && own === other) return match("within", points);
  if (shareName(a, b)) return match("within", points);
  if (own !== null && other !== null) return far;
  return outer.admin1 !== null && inner.admin1 !== null && outer.admin1 !== inner.admin1 ? far : unknown;
}

const rank = (key: PlaceKey) => (key.place.precision === "admin1" ? 0 : key.place.precision === "admin2" ? 1 : 2);

/** A road or line between two ends holds its ends and what lies along it. */
function compareLines(a: PlaceKey, b: PlaceKey): PlaceMatch {
  const isEnd = (end: PlaceKey, other: PlaceKey) => (end.id !== null && end.id === other.id) || shareName(end, other);
  if (a.ends.length > 0 && b.ends.length > 0) {
    const shared = a.ends.filter((end) => b.ends.some((other) => isEnd(end, other))).length;
    return shared >= 2 ? match("same", 2.5) : shared === 1 ? match("line", 1.2) : far;
  }
  const [line, spot] = a.ends.length > 0 ? [a, b] : [b, a];
  if (line.ends.some((end) => isEnd(end, spot))) return match("line", 1.5);
  if (isWide(spot))
    return hasUnit(line, spot) || line.ends.some((end) => hasUnit(end, spot)) ? match("within", 1) : unknown;
  const [first, second] = line.ends;
  if (!spot.point || !first?.point || !second?.point) return unknown;
  const detour =
    distanceKm(first.point, spot.point) + distanceKm(spot.point, second.point) - distanceKm(first.point, second.point);
  return detour <= 10 ? match("line", 1.5) : detour <= 2 * nearKm ? match("near", 0.5) : far;
}
