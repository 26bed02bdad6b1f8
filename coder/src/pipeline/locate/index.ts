import { distanceKm, type Gazetteer, type PlaceCandidate, type PlaceUnit, type Point } from "../../gazetteer/index.ts";
import type { PlaceRead, Reading } from "../../grammar/reading.ts";
import { type Issue, type IssueCode, type Place, raiseIssue } from "../../model/index.ts";
import { type Beside, contextKm, isAccepted, isInUnit, preferUnit } from "./accept.ts";
import { homeCountry, sortCountries, weighCountries } from "./countries.ts";
import { movePoint, pointOf, roundDegrees } from "./geometry.ts";
import { asCandidate, foldedName, nameOfPlace, precisionOf, unresolved } from "./place-values.ts";

export { foldedName, nameOfPlace } from "./place-values.ts";

/** A settled place with the doubts that settling it left. */
export type Located = {
  readonly place: Place;
  readonly doubts: readonly { readonly code: IssueCode; readonly detail: string }[];
  readonly confidence: number;
};

export type Locator = {
  /** The place of a read, by its index. */
  locate(index: number): Located;
  /** A country as a place, for what is inferred to lie in it. */
  country(iso: string, name: string | null): Place;
  /** Countries that the report names, the likeliest first. */
  readonly countries: readonly string[];
  /** The country that the report is about, if one stands out. */
  readonly home: string | null;
};

const askedUnits: ReadonlySet<string> = new Set(["admin1", "admin2", "admin3", "place"]);
const asked = 6;
/** Places so far apart in a sentence say nothing of each other. */
const reach = 12;

/** A report names a place abroad without its country only where that place is known everywhere. */
const isKnownAbroad = ({ featureCode, population }: PlaceCandidate): boolean =>
  /^(?:PPLC|PPLA|ADM1|PCL.*)$/u.test(featureCode) || population >= knownAbroad;
const knownAbroad = 100_000;

/** Settles the places of one reading against the gazetteer, with the report's other places as context. */
export function openLocator(reading: Reading, gazetteer: Gazetteer, script: "Arab" | "Latn"): Locator {
  const nameOf = (index: number) => nameOfPlace(reading, reading.places[index]!).name;
  const weights = weighCountries(reading, gazetteer, script, nameOf);
  const countries = sortCountries(weights);
  const home = homeCountry(weights);
  const focus = countries.slice(0, 3);
  const settled = new Map<number, Located>();

  const locate = (index: number): Located => {
    const known = settled.get(index);
    if (known) return known;
    const read = reading.places[index]!;
    // what a place lies in may not ask for that place again
    settled.set(index, { place: unresolved(nameOf(index), null, read.value.country, []), doubts: [], confidence: 0.3 });
    const isLine = read.value.partner !== undefined && ["between", "border"].includes(read.value.relation);
    const located = isLine ? locateLine(index, read, read.value.partner!) : locateOne(index, read);
    settled.set(index, located);
    return located;
  };

  const country = (iso: string, name: string | null): Place => {
    const found = gazetteer.country(iso);
    return {
      name: name ?? found?.latin ?? iso,
      latin: found?.latin ?? null,
      gazetteer: found?.gazetteer ?? null,
      country: iso,
      admin1: null,
      admin2: null,
      latitude: found?.latitude ?? null,
      longitude: found?.longitude ?? null,
      precision: "country",
    };
  };

  const countryPlace = (read: PlaceRead, iso: string): Located => ({
    place: country(iso, nameOfPlace(reading, read).name),
    doubts: [],
    confidence: read.rule === "place-homeland" ? 0.8 : 0.95,
  });

  const unitOfName = new Map<string, number>();
  for (const read of reading.places) {
    const { within } = read.value;
    if (within === undefined) continue;
    const name = foldedName(reading, read);
    if (!unitOfName.has(name)) unitOfName.set(name, within);
  }
  const unitsOfSentence = new Map<number, number[]>();
  for (const [index, { from, value }] of reading.places.entries()) {
    if (value.unit !== "admin1" && value.unit !== "admin2") continue;
    const sentence = reading.document.sentenceOf[from]!;
    unitsOfSentence.set(sentence, [...(unitsOfSentence.get(sentence) ?? []), index]);
  }

  /** Units that the same sentence names and that the place may lie in though no words say so. */
  const unitsBeside = (index: number): Place[] =>
    (unitsOfSentence.get(reading.document.sentenceOf[reading.places[index]!.from]!) ?? [])
      .filter((other) => other !== index && Math.abs(other - index) <= reach)
      .map((other) => locate(other).place);

  const locateCapital = (read: PlaceRead): Located | null => {
    const said = read.value.within === undefined ? null : reading.places[read.value.within]!.value.country;
    const iso = said ?? countries[0] ?? null;
    const found = iso === null ? null : gazetteer.capital(iso);
    if (!found) return null;
    const located = settle(read, nameOfPlace(reading, read).name, found, [found], null);
    return said ? located : { ...located, confidence: 0.75 };
  };

  const locateOne = (index: number, read: PlaceRead): Located => {
    if (read.value.country) return countryPlace(read, read.value.country);
    const { name } = nameOfPlace(reading, read);
    const capital = read.rule === "place-capital" ? locateCapital(read) : null;
    if (capital) return capital;
    const isNumbered = read.value.unit === "road" && /\p{Nd}/u.test(name);
    const given = read.value.within ?? (isNumbered ? undefined : unitOfName.get(foldedName(reading, read)));
    const unit = given === undefined ? null : locate(given).place;
    const isDemonym = given !== undefined && reading.places[given]!.rule === "place-demonym";
    const within = read.value.within === undefined || isDemonym ? null : unit;
    const country = unit?.country ?? null;
    if (isNumbered) return missing(name, within, country ?? home, []);
    const point = unit && unit.precision !== "country" ? pointOf(unit) : null;
    const ask = (restrict: readonly string[] | undefined) =>
      preferUnit(
        gazetteer.find({
          name,
          script,
          focus,
          context: point ? [point] : [],
          limit: asked,
          ...(restrict ? { countries: restrict } : {}),
          ...(askedUnits.has(read.value.unit ?? "") ? { unit: read.value.unit as PlaceUnit } : {}),
        }),
        unit,
      );
    const beside: Beside = {
      unit,
      others: unit && unit.precision !== "country" ? [] : unitsBeside(index),
      isCalled: read.value.unit !== null && read.value.unit !== "road" && read.value.unit !== "feature",
      first: country ?? countries[0] ?? null,
    };
    let candidates = ask(country ? [country] : focus.length > 0 ? focus : undefined);
    if (
      !country &&
      !isAccepted(candidates[0], name, beside) &&
      (focus.length === 0 || gazetteer.hasExact(name, script).length > 0)
    ) {
      const wide = ask(undefined);
      const isFit = isAccepted(wide[0], name, beside) && wide[0].cost <= 0.3;
      // a Latin spelling is the name of places everywhere, an Arabic one of the one that is spoken of
      if (isFit && (focus.length === 0 || script === "Arab" || isKnownAbroad(wide[0]!))) candidates = wide;
    }
    const best = candidates[0];
    if (!isAccepted(best, name, beside)) return missing(name, within, country ?? home, candidates);
    if (unit && point && !isInUnit(best, unit)) {
      const far = distanceKm(point, best);
      if (far > contextKm || best.cost > 0.3) {
        const place = unresolved(name, within, country, candidates);
        return {
          place,
          doubts: [{ code: "place-context", detail: `${name} — ${best.latin}, ${Math.round(far)} km` }],
          confidence: 0.4,
        };
      }
    }
    return settle(read, name, best, candidates, within);
  };

  const missing = (
    name: string,
    within: Place | null,
    country: string | null,
    candidates: readonly PlaceCandidate[],
  ): Located => ({
    place: unresolved(name, within, country, candidates),
    doubts: [{ code: "place-unresolved", detail: name }],
    confidence: 0.4,
  });

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
      distanceKm(best, rival) > 50 &&
      !(within && isInUnit(best, within) && !isInUnit(rival, within));
    let point: Point = best;
    let precision = precisionOf(best);
    let radiusKm: number | undefined;
    const { relation, distanceKm: away, bearing, unit } = read.value;
    const isOnRoad = unit === "road" && precision === "exact";
    if (
      relation === "near" ||
      relation === "border" ||
      isOnRoad ||
      (relation === "direction" && precision === "exact")
    ) {
      precision = precision === "exact" ? "near" : precision;
      radiusKm = away ?? (isOnRoad ? 30 : 20);
      const moved = away && bearing ? movePoint(best, away, bearing) : null;
      if (moved && away) {
        point = moved;
        radiusKm = Math.max(5, away / 3);
      }
    }
    const place: Place = {
      name,
      latin: best.latin,
      gazetteer: best.gazetteer,
      country: best.country,
      admin1: best.admin1 ?? (best.featureCode === "ADM1" ? best.latin : null),
      admin2: best.admin2,
      latitude: roundDegrees(point.latitude),
      longitude: roundDegrees(point.longitude),
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

  const locateLine = (line: number, read: PlaceRead, partner: number): Located => {
    const ends = [read, reading.places[partner]!].map((end) => {
      const index = end === read ? line : partner;
      return locateOne(index, {
        ...end,
        value: { ...end.value, relation: "at", unit: end.value.unit === "road" ? null : end.value.unit },
      });
    }) as [Located, Located];
    const [a, b] = [ends[0].place, ends[1].place];
    const [from, to] = [pointOf(a), pointOf(b)];
    const gap = from && to ? distanceKm(from, to) : null;
    const unit = read.value.within ?? reading.places[partner]!.value.within;
    const within = unit === undefined ? null : locate(unit).place;
    const place: Place = {
      name: `${a.name} – ${b.name}`,
      latin: a.latin && b.latin ? `${a.latin} – ${b.latin}` : null,
      gazetteer: null,
      country: a.country === b.country ? a.country : (a.country ?? b.country),
      admin1: a.admin1 === b.admin1 ? a.admin1 : null,
      admin2: a.admin2 === b.admin2 ? a.admin2 : null,
      latitude: from && to ? roundDegrees((from.latitude + to.latitude) / 2) : null,
      longitude: from && to ? roundDegrees((from.longitude + to.longitude) / 2) : null,
      precision: gap === null ? "unresolved" : "between",
      ...(gap === null ? {} : { radiusKm: Math.max(1, Math.round(gap / 2)) }),
      ...(within ? { within } : {}),
      between: [a, b],
    };
    return {
      place,
      doubts: ends.flatMap((end) => end.doubts),
      confidence: Math.min(ends[0].confidence, ends[1].confidence),
    };
  };

  return { locate, country, countries, home };
}

/** The issues of a settled place with their evidence. */
export const issuesOf = (located: Located, evidence: Issue["evidence"]): Issue[] =>
  located.doubts.map((doubt) => raiseIssue(doubt.code, evidence, doubt.detail));
