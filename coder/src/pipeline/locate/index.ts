import { distanceKm, type Gazetteer, type PlaceCandidate, type PlaceUnit, type Point } from "../../gazetteer/index.ts";
import type { PlaceRead, Reading } from "../../grammar/reading.ts";
import { type Issue, type IssueCode, type Place, raiseIssue } from "../../model/index.ts";

/** A settled place with the doubts that settling it left. */
export type Located = {
  readonly place: Place;
  readonly doubts: readonly { readonly code: IssueCode; readonly detail: string }[];
  readonly confidence: number;
};

export type Locator = {
  /** The place of a read, by its index. */
  locate(index: number): Located;
  /** Countries that the report names, the likeliest first. */
  readonly countries: readonly string[];
};

/** A place farther than this from the unit that the text puts it in is not taken for it. */
const contextKm = 150;

const bearings: Readonly<Record<string, number>> = { N: 0, NE: 45, E: 90, SE: 135, S: 180, SW: 225, W: 270, NW: 315 };

/** The name as written, without the preposition that is joined to it. */
export function nameOfPlace(reading: Reading, read: PlaceRead): { name: string; start: number; end: number } {
  const first = reading.document.tokens[read.value.words.from]!;
  const last = reading.document.tokens[read.value.words.to - 1]!;
  let start = first.start;
  for (let letters = read.value.words.front; letters > 0 && start < first.end; start++)
    if (/\p{L}/u.test(reading.document.text[start]!)) letters--;
  while (/\p{M}/u.test(reading.document.text[start] ?? "")) start++;
  return { name: reading.document.text.slice(start, last.end), start, end: last.end };
}

/** Countries by how often and how plainly the report names them. */
function weighCountries(reading: Reading): string[] {
  const weights = new Map<string, number>();
  const add = (iso: string | null, weight: number) => iso && weights.set(iso, (weights.get(iso) ?? 0) + weight);
  for (const place of reading.places)
    add(place.value.country, place.value.relation === "at" || place.value.relation === "direction" ? 3 : 1.5);
  for (const actor of reading.actors)
    add(actor.value.country, actor.nature === "body" || actor.nature === "site" ? 1.5 : 1);
  return [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([iso]) => iso);
}

const unresolved = (
  name: string,
  within: Place | null,
  country: string | null,
  candidates: readonly PlaceCandidate[],
): Place => ({
  name,
  latin: null,
  gazetteer: null,
  country: within?.country ?? country,
  admin1: within?.admin1 ?? null,
  admin2: within?.admin2 ?? null,
  latitude: null,
  longitude: null,
  precision: "unresolved",
  ...(within ? { within } : {}),
  ...(candidates.length > 0 ? { candidates: candidates.slice(0, 5).map(asCandidate) } : {}),
});

const asCandidate = ({ gazetteer, latin, score }: PlaceCandidate) => ({
  gazetteer,
  latin,
  score: Math.round(score * 1000) / 1000,
});

const precisionOf = (candidate: PlaceCandidate): Place["precision"] => {
  if (candidate.featureCode === "ADM1") return "admin1";
  if (candidate.featureClass === "A") return candidate.featureCode.startsWith("PCL") ? "country" : "admin2";
  return "exact";
};

/** Settles the places of one reading against the gazetteer, with the report's other places as context. */
export function openLocator(reading: Reading, gazetteer: Gazetteer, script: "Arab" | "Latn"): Locator {
  const countries = weighCountries(reading);
  const settled = new Map<number, Located>();
  const locate = (index: number): Located => {
    const known = settled.get(index);
    if (known) return known;
    const read = reading.places[index]!;
    settled.set(index, {
      place: unresolved(nameOfPlace(reading, read).name, null, read.value.country, []),
      doubts: [],
      confidence: 0.3,
    });
    const located =
      read.value.partner !== undefined && ["between", "border"].includes(read.value.relation)
        ? locateLine(read, read.value.partner)
        : locateOne(read);
    settled.set(index, located);
    return located;
  };

  const countryPlace = (read: PlaceRead, iso: string): Located => {
    const found = gazetteer.country(iso);
    const { name } = nameOfPlace(reading, read);
    const place: Place = {
      name,
      latin: found?.latin ?? null,
      gazetteer: found?.gazetteer ?? null,
      country: iso,
      admin1: null,
      admin2: null,
      latitude: found?.latitude ?? null,
      longitude: found?.longitude ?? null,
      precision: "country",
    };
    return { place, doubts: [], confidence: 0.95 };
  };

  const locateOne = (read: PlaceRead): Located => {
    if (read.value.country) return countryPlace(read, read.value.country);
    const within = read.value.within === undefined ? null : locate(read.value.within);
    const { name } = nameOfPlace(reading, read);
    const country = within?.place.country ?? null;
    const context: Point[] =
      within &&
      within.place.precision !== "country" &&
      within.place.latitude !== null &&
      within.place.longitude !== null
        ? [{ latitude: within.place.latitude, longitude: within.place.longitude }]
        : [];
    const unit =
      read.value.unit === "admin1" ||
      read.value.unit === "admin2" ||
      read.value.unit === "admin3" ||
      read.value.unit === "place"
        ? (read.value.unit as PlaceUnit)
        : undefined;
    const ask = (restrict: readonly string[] | undefined) =>
      gazetteer.find({
        name,
        script,
        focus: countries.slice(0, 3),
        context,
        limit: 6,
        ...(restrict ? { countries: restrict } : {}),
        ...(unit ? { unit } : {}),
      });
    let candidates = ask(country ? [country] : countries.length > 0 ? countries.slice(0, 3) : undefined);
    if (!country && !isGood(candidates[0], name, context.length > 0)) {
      const exact = gazetteer.hasExact(name, script);
      const wide = exact.length > 0 ? ask(undefined) : countries.length === 0 ? ask(undefined) : [];
      if (isGood(wide[0], name, context.length > 0) && wide[0]!.cost <= 0.3) candidates = wide;
    }
    const best = candidates[0];
    const withinPlace = within?.place ?? null;
    if (!best || !isGood(best, name, context.length > 0)) {
      return {
        place: unresolved(name, withinPlace, countries.length === 1 ? countries[0]! : null, candidates),
        doubts: [{ code: "place-unresolved", detail: name }],
        confidence: 0.4,
      };
    }
    const far = context[0] ? distanceKm(context[0], best) : 0;
    if (far > contextKm && read.value.within !== undefined) {
      const place = unresolved(name, withinPlace, null, candidates);
      return {
        place,
        doubts: [{ code: "place-context", detail: `${name} — ${best.latin}, ${Math.round(far)} km` }],
        confidence: 0.4,
      };
    }
    return settle(read, name, best, candidates, withinPlace);
  };

  const settle = (
    read: PlaceRead,
    name: string,
    best: PlaceCandidate,
    candidates: readonly PlaceCandidate[],
    within: Place | null,
  ): Located => {
    const rival = candidates[1];
    const ambiguous =
      rival !== undefined &&
      best.score - rival.score < 0.05 &&
      rival.cost <= best.cost + 0.2 &&
      distanceKm(best, rival) > 50;
    let { latitude, longitude } = best;
    let precision = precisionOf(best);
    let radiusKm: number | undefined;
    const { relation, distanceKm: away, bearing } = read.value;
    if (relation === "near" || relation === "border" || (relation === "direction" && precision === "exact")) {
      precision = precision === "exact" ? "near" : precision;
      radiusKm = away ?? 20;
      if (away && bearing && bearing in bearings) {
        const moved = move(best, away, bearings[bearing]!);
        latitude = moved.latitude;
        longitude = moved.longitude;
        radiusKm = Math.max(5, away / 3);
      }
    }
    const place: Place = {
      name,
      latin: best.latin,
      gazetteer: best.gazetteer,
      country: best.country,
      admin1: best.featureCode === "ADM1" ? best.latin : best.admin1,
      admin2: best.admin2,
      latitude: round(latitude),
      longitude: round(longitude),
      precision,
      ...(radiusKm === undefined ? {} : { radiusKm: Math.round(radiusKm) }),
      ...(within ? { within } : {}),
      ...(candidates.length > 1 ? { candidates: candidates.slice(0, 5).map(asCandidate) } : {}),
    };
    return {
      place,
      doubts: ambiguous ? [{ code: "place-ambiguous", detail: `${best.latin}, ${rival.latin}` }] : [],
      confidence: best.confidence === "high" ? (ambiguous ? 0.7 : 0.93) : 0.7,
    };
  };

  const locateLine = (read: PlaceRead, partner: number): Located => {
    const self = locateOne({ ...read, value: { ...read.value, relation: "at" } });
    const otherRead = reading.places[partner]!;
    const other = locateOne({ ...otherRead, value: { ...otherRead.value, relation: "at" } });
    const [a, b] = [self.place, other.place];
    const known = a.latitude !== null && b.latitude !== null && a.longitude !== null && b.longitude !== null;
    const gap = known ? distanceKm(a as Point, b as Point) : null;
    const place: Place = {
      name: `${a.name} – ${b.name}`,
      latin: a.latin && b.latin ? `${a.latin} – ${b.latin}` : null,
      gazetteer: null,
      country: a.country === b.country ? a.country : (a.country ?? b.country),
      admin1: a.admin1 === b.admin1 ? a.admin1 : null,
      admin2: a.admin2 === b.admin2 ? a.admin2 : null,
      latitude: known ? round((a.latitude! + b.latitude!) / 2) : null,
      longitude: known ? round((a.longitude! + b.longitude!) / 2) : null,
      precision: known ? "between" : "unresolved",
      ...(gap === null ? {} : { radiusKm: Math.max(1, Math.round(gap / 2)) }),
      between: [a, b],
    };
    return {
      place,
      doubts: [...self.doubts, ...other.doubts],
      confidence: Math.min(self.confidence, other.confidence),
    };
  };

  return { locate, countries };
}

/** Near enough in sound to be taken for the place; short names need a context. */
function isGood(candidate: PlaceCandidate | undefined, name: string, hasContext: boolean): candidate is PlaceCandidate {
  if (!candidate) return false;
  const letters = name.replace(/[^\p{L}]/gu, "").length;
  if (candidate.confidence === "high") return letters > 3 || hasContext || candidate.cost <= 0.2;
  return candidate.confidence === "medium" && letters >= 5 && hasContext;
}

const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

/** The point so many kilometres from another in a direction, on the sphere. */
function move(from: Point, km: number, degrees: number): Point {
  const r = Math.PI / 180;
  const north = (km / 111.2) * Math.cos(degrees * r);
  const east = (km / (111.2 * Math.cos(from.latitude * r))) * Math.sin(degrees * r);
  return { latitude: from.latitude + north, longitude: from.longitude + east };
}

/** The issues of a settled place with their evidence. */
export const issuesOf = (located: Located, evidence: Issue["evidence"]): Issue[] =>
  located.doubts.map((doubt) => raiseIssue(doubt.code, evidence, doubt.detail));
