import { compareActors, comparePersons, isSameName } from "./compare-actors.ts";
import { comparePlaces, type PlaceMatch } from "./compare-places.ts";
import { compareTimes } from "./compare-times.ts";
import { compareTolls } from "./compare-tolls.ts";
import { shareWording } from "./compare-wording.ts";
import type { Signature } from "./read-signature.ts";

/** The named points of a pair; their sum decides. */
type Parts = {
  readonly type: number;
  readonly time: number;
  readonly place: number;
  readonly actors: number;
  readonly persons: number;
  readonly tolls: number;
  readonly things: number;
};

/**
 * What a pair came to. `isLinked`: one happening. `isContrary`: two, so that no third claim may join them.
 * `isWeak`: linked without a place or a date of its own, so that it yields where it fits two happenings.
 */
export type PairScore = {
  readonly parts: Parts;
  readonly total: number;
  readonly isLinked: boolean;
  readonly isContrary: boolean;
  readonly isWeak: boolean;
};

/** Same type, day and named place make 5.5; what is told more vaguely must bring actors, names or figures that agree. */
const threshold = 4.5;

const noParts: Parts = { type: 0, time: 0, place: 0, actors: 0, persons: 0, tolls: 0, things: 0 };
const refused: PairScore = { parts: noParts, total: 0, isLinked: false, isContrary: true, isWeak: false };
const weakPlaces: ReadonlySet<string> = new Set(["country", "unknown", "neighbour", "apart"]);

/** One incident is an attack to one outlet and a clash to the next; a shelling is rarely anyone's air strike. */
function compareTypes(a: Signature, b: Signature): number {
  if (a.claim.type === b.claim.type) return 1;
  const means = [a, b].filter(({ traits }) => traits.incident?.isMeans).length;
  return means === 2 ? -0.5 : means === 1 ? 0.2 : 0.5;
}

/** The best match of the two places; a further place of one claim counts little less. */
function bestPlace(a: Signature, b: Signature): PlaceMatch {
  let best = comparePlaces(a.where, b.where);
  if (best.points > 0 || (a.places.length < 2 && b.places.length < 2)) return best;
  for (const one of a.places)
    for (const other of b.places) {
      const found = comparePlaces(one, other);
      if (found.points - 0.3 > best.points || (best.relation === "far" && found.points > 0))
        best = { ...found, points: found.points - 0.3 };
    }
  return best;
}

function compareThings(a: Signature, b: Signature): number {
  let points = a.words === b.words && a.words.includes(" ") ? 0.3 : 0;
  const kinds = new Set(a.claim.sites.map((site) => site.value.kind));
  if (b.claim.sites.some((site) => kinds.has(site.value.kind))) points += 0.4;
  const rows = new Set(a.claim.materiel.map(({ value }) => `${value.item} ${value.model} ${value.count}`));
  const shared = b.claim.materiel.filter(
    ({ value }) => value.count !== null && rows.has(`${value.item} ${value.model} ${value.count}`),
  );
  return points + Math.min(1.2, shared.length * 0.4);
}

/** Statements are one only by one speaker, in one manner, to one addressee or in much the same words. */
function compareStatements(a: Signature, b: Signature): number | null {
  const of = (signature: Signature, role: string) => signature.actors.filter((key) => key.actor.role === role);
  const share = (role: string) => of(a, role).some((one) => of(b, role).some((other) => isSameName(one, other)));
  if (!share("perpetrator")) return null;
  const isAddressed = of(a, "target").length > 0 && of(b, "target").length > 0;
  if (isAddressed && share("target")) return 3;
  // a copy of one report may read the addressee otherwise; a second demand in the same breath is another statement
  return shareWording(a, b) >= (isAddressed ? 0.6 : 0.3) ? 2.5 : null;
}

/**
 * Whether two claims of different reports tell one happening, with the points of each part.
 * @example scorePair(a, b).parts // { type: 1, time: 2, place: 2.5, actors: 0.6, persons: 0, tolls: 1.2, things: 0 }
 */
export function scorePair(a: Signature, b: Signature): PairScore {
  if (a.group !== b.group || a.claim.report === b.claim.report) return refused;
  const time = compareTimes(a, b);
  if (time.relation === "apart") return refused;
  const place = bestPlace(a, b);
  if (place.relation === "far") return refused;
  const isStatement = a.traits.isSpeech === true;
  const said = isStatement ? compareStatements(a, b) : 0;
  if (said === null) return refused;
  const parts: Parts = {
    type: compareTypes(a, b),
    time: time.points,
    place: place.points,
    actors: isStatement ? said : compareActors(a.actors, b.actors),
    persons: isStatement ? 0 : comparePersons(a.actors, b.actors),
    tolls: compareTolls(a.totals, b.totals),
    things: compareThings(a, b),
  };
  const total = Math.round(Object.values(parts).reduce((sum, points) => sum + points, 0) * 1000) / 1000;
  const isWeakPlace = weakPlaces.has(place.relation);
  const isPlaced = place.points >= 1;
  const agrees = parts.tolls >= 0.8 || parts.actors >= 0.5 || parts.persons >= 1.2;
  // an active group strikes one town again and again: its name stands for a date only where both reports came out within days
  const isRecent = a.published !== null && b.published !== null && Math.abs(a.published - b.published) <= 3;
  const isDoneByNamed = parts.actors >= 1 && parts.tolls >= 0 && isRecent;
  const allowedByTime =
    time.relation === "same" ||
    time.relation === "overlap" ||
    // a day's difference is a slip of one of them only where the place is the very same and so are the figures
    (time.relation === "next-day" && place.relation === "same" && parts.tolls >= 0.8) ||
    (time.relation === "inferred" && ((isPlaced && agrees) || parts.persons >= 2.5 || isStatement)) ||
    (time.relation === "unknown" && isPlaced && (parts.tolls >= 0.8 || parts.persons >= 1.2 || isDoneByNamed));
  const allowedByPlace =
    !isWeakPlace ||
    isStatement ||
    parts.tolls >= 1.2 ||
    parts.persons >= 1.2 ||
    (parts.actors >= 1.3 && parts.tolls >= 0.4);
  const isHistory = a.claim.status === "background";
  const allowedByStatus = !isHistory || (isPlaced && (time.relation === "same" || time.relation === "inferred"));
  const isLinked = total >= threshold && allowedByTime && allowedByPlace && allowedByStatus;
  const losses = Object.values(parts).reduce((sum, points) => sum + Math.min(0, points), 0);
  const isSplit = place.relation === "neighbour" || place.relation === "apart" || time.relation === "next-day";
  return {
    parts,
    total,
    isLinked,
    isContrary: !isLinked && (isSplit || losses <= -1.4),
    isWeak: (isWeakPlace || time.relation === "unknown") && !isStatement && parts.persons < 1.2,
  };
}
