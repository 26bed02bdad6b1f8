import { distanceKm, type PlaceCandidate } from "../../gazetteer/index.ts";
import type { Place } from "../../model/index.ts";
import { pointOf } from "./geometry.ts";

/** A place farther than this from the unit that the text puts it in is not taken for it. */
export const contextKm = 150;
const besideKm = 100;
/** Cost up to which a spelling is the name itself. */
const exactly = 0.25;
const fewLetters = 3;
/** Cost a letter (and two) that the study of places takes for a good match. */
const plainly = 0.12;

/** Whether a candidate lies in a unit: by the unit's name, or near the town that the text calls a unit. */
export function isInUnit(candidate: PlaceCandidate, unit: Place): boolean {
  if (unit.country !== null && candidate.country !== unit.country) return false;
  if (unit.precision === "country") return unit.country === candidate.country;
  if (unit.precision === "admin1" && candidate.admin1 !== null && candidate.admin1 === unit.admin1) return true;
  if (unit.precision === "admin2" && candidate.admin2 !== null && candidate.admin2 === unit.admin2) return true;
  if (isSeatOfNamesake(unit) && candidate.admin1 === unit.admin1) return true;
  const point = pointOf(unit);
  if (point === null) return false;
  const limit = unit.precision === "admin1" || unit.precision === "near" ? contextKm : besideKm;
  return distanceKm(point, candidate) <= limit;
}

const lettersOf = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[^\p{L}]/gu, "")
    .toLocaleLowerCase("und");

/** A town that its region is named after: «منطقة أغاديز» may be either. */
function isSeatOfNamesake({ latin, admin1 }: Place): boolean {
  if (latin === null || admin1 === null) return false;
  return lettersOf(latin) === lettersOf(admin1);
}

/** What is known beside the name: the unit that the text puts it in, those that its sentence names, a word for its kind. */
export type Beside = {
  readonly unit: Place | null;
  readonly others: readonly Place[];
  readonly isCalled: boolean;
  /** The country that the report names most. */
  readonly first: string | null;
};

const isSeat = (candidate: PlaceCandidate) => /^(PPLC|PPLA|ADM1|PCL.*)$/u.test(candidate.featureCode);

/** Near enough in sound to be taken for the place; short and unsure names need a unit that holds them. */
export function isAccepted(
  candidate: PlaceCandidate | undefined,
  name: string,
  beside: Beside,
): candidate is PlaceCandidate {
  if (!candidate) return false;
  const letters = name.replace(/[^\p{L}]/gu, "").length;
  const isExact = candidate.cost <= exactly;
  const fine = beside.unit !== null && beside.unit.precision !== "country" && isInUnit(candidate, beside.unit);
  const held = fine || beside.others.some((unit) => isInUnit(candidate, unit));
  if (isExact) return letters > fewLetters || held || beside.isCalled || isSeat(candidate);
  // a large unit's middle may lie far from its towns; the unit's name says more than the distance
  if (fine && letters > fewLetters && candidate.cost <= plainly * (letters + 2)) return true;
  // a name that only sounds alike is believed in the country that the report is about
  if (candidate.confidence === "high")
    return held || (letters > fewLetters && (beside.first ?? candidate.country) === candidate.country);
  return candidate.confidence === "medium" && letters > fewLetters && fine;
}

/** Candidates that lie in the unit go before others that are spelled no better. */
export function preferUnit(candidates: readonly PlaceCandidate[], unit: Place | null): readonly PlaceCandidate[] {
  const first = candidates[0];
  if (!unit || !first || isInUnit(first, unit)) return candidates;
  const inside = candidates.find(
    (one) => isInUnit(one, unit) && one.cost <= first.cost + 0.6 && one.confidence !== "low",
  );
  return inside ? [inside, ...candidates.filter((one) => one !== inside)] : candidates;
}
