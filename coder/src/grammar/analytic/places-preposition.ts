import type { PlaceRelation } from "../reading.ts";
import { type Cue, cueTo, distanceTo, normAt, type PlaceKit, sameSentence, type Unit } from "./places-kit.ts";

/** What the words before a name say of it. */
export type Before = {
  /** Where the words about the place begin. */
  from: number;
  unit: Unit;
  relation: PlaceRelation;
  bearing: string | null;
  km: number | null;
  demonym: { iso: string; from: number } | null;
  /** Named only to say whose something is. */
  isModifier: boolean;
  /** Whether any capitalised word here is a place: "strong", one word that is no person's name: "medium", or one that the gazetteer knows: "weak". */
  trust: "strong" | "medium" | "weak" | null;
  isRoad: boolean;
  isCapital: boolean;
  isSite: boolean;
  isBracketed: boolean;
};

/** How far the words before a name have been read: the next token to the left, and whether an «of» stands between. */
export type State = { at: number; hasOf: boolean };

/** "north of X", "northern X", «dans le nord du X», «le nord-est malien»; before a kind of place a bearing only describes. */
export function takeBearing(
  kit: PlaceKit,
  before: Before,
  state: State,
  cue: Cue,
  take: (goesOn: boolean) => boolean,
): boolean | null {
  if (before.relation !== "none") return false;
  if (cue.class === "direction" && !state.hasOf && cueTo(kit, cue.to, "bearing") === null) return null;
  const isNoun = cue.class === "direction" && state.hasOf;
  if (isNoun || before.unit === null || before.unit.startsWith("admin")) {
    before.relation = "direction";
    before.bearing = cue.unit;
    before.trust = "strong";
  }
  take(true);
  let at = state.at;
  for (let steps = 0; steps < 3; steps++)
    if (
      ["definite", "in", "to"].some((name) => kit.small.is(name as "in", kit.tokens[at - 1])) ||
      normAt(kit, at - 1) === "au"
    )
      at--;
  const distance = distanceTo(kit, at);
  if (distance) {
    before.km = distance.km;
    before.from = frontOf(kit, distance.from);
    return false;
  }
  const placing = cueTo(kit, at, "at");
  if (placing) before.from = placing.from;
  else if (at < state.at && kit.small.is("in", kit.tokens[at])) before.from = at;
  return false;
}

/** «à 30 km de X», "15 km from X". */
export function takeLength(kit: PlaceKit, before: Before, state: State): boolean | null {
  if (!state.hasOf && before.relation !== "from") return null;
  const distance = distanceTo(kit, state.at);
  if (!distance) return null;
  before.km = distance.km;
  if (before.relation !== "border") before.relation = "near";
  before.trust = "strong";
  before.from = frontOf(kit, distance.from);
  return false;
}

/** "located some", «à environ»: what stands before a distance. */
function frontOf(kit: PlaceKit, from: number): number {
  let at = from;
  while (
    sameSentence(kit, at - 1, from) &&
    (kit.small.is("filler", kit.tokens[at - 1]) ||
      kit.small.is("in", kit.tokens[at - 1]) ||
      cueTo(kit, at, "at") !== null) &&
    from - at < 4
  )
    at--;
  return at;
}

export const roadBefore = (kit: PlaceKit, at: number): number | null => {
  for (const from of [at, at - 1, at - 2]) {
    const road = cueTo(kit, from, "unit", "unit-after");
    if (road?.unit === "road" && sameSentence(kit, road.from, at)) return road.from;
  }
  return null;
};

/** "the road between X and Y". */
export function takeRoad(kit: PlaceKit, before: Before, state: State): boolean {
  const road = roadBefore(kit, state.at);
  if (road === null) return false;
  before.isRoad = true;
  before.unit ??= "road";
  before.trust = "strong";
  before.from = state.at = road;
  return true;
}

export function takePreposition(
  kit: PlaceKit,
  before: Before,
  state: State,
  cue: Cue,
  take: (goesOn: boolean) => boolean,
): boolean {
  if (state.hasOf && cue.class === "at" && cue.to - cue.from < 2) return false;
  if (cue.class === "from") {
    const distance = distanceTo(kit, cue.from);
    const road = roadBefore(kit, cue.from);
    if (distance) {
      before.km = distance.km;
      before.from = frontOf(kit, distance.from);
      before.trust = "strong";
      if (before.relation !== "border") before.relation = before.bearing ? "direction" : "near";
      return false;
    }
    if (road !== null && before.relation === "none") {
      before.relation = "between";
      before.isRoad = true;
      before.unit ??= "road";
    } else if (before.relation === "none") before.relation = "from";
    before.trust ??= trustOf(state, cue);
    return take(false);
  }
  if (cue.class === "to") {
    const isVisit = [1, 2, 3].some((gap) => cueTo(kit, cue.from + 1 - gap, "visit") !== null);
    const road = roadBefore(kit, cue.from);
    if (road !== null && before.relation === "none") {
      before.relation = "at";
      before.isRoad = true;
      before.unit ??= "road";
      before.from = state.at = road;
      return true;
    }
    if (before.relation === "none") before.relation = isVisit ? "at" : "to";
    before.trust ??= trustOf(state, cue);
    return take(false);
  }
  if (before.relation === "none") before.relation = "at";
  const isEmployer = cue.unit === "medium" && cueTo(kit, cue.from, "title", "office") !== null;
  const trust = isEmployer ? "weak" : (cue.unit as "strong" | "medium" | "weak");
  if (before.trust === null || (trust === "strong" && before.unit !== "road")) before.trust = trust;
  return take(false);
}

/** «en provenance de X» says more of a place than "from X". */
const trustOf = (state: State, cue: Cue): "medium" | "weak" =>
  state.hasOf || cue.to - cue.from > 1 ? "medium" : "weak";
