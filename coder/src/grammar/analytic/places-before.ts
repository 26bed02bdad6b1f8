import {
  apostrophes,
  type Cue,
  cueTo,
  demonymTo,
  hyphens,
  isLower,
  normAt,
  opening,
  type PlaceKit,
  sameSentence,
  type Unit,
} from "./places-kit.ts";
import { isSmall } from "./places-names.ts";
import {
  type Before,
  roadBefore,
  type State,
  takeBearing,
  takeLength,
  takePreposition,
  takeRoad,
} from "./places-preposition.ts";

export type { Before } from "./places-preposition.ts";

const classes = [
  "unit",
  "lax",
  "site",
  "near",
  "direction",
  "bearing",
  "border",
  "between",
  "line",
  "at",
  "from",
  "to",
  "length",
  "office",
  "institution",
  "origin",
  "called",
  "capital",
] as const;

/** Reads leftwards from a name: "about 30 km north of the village of", «dans la commune rurale de». */
export function readBefore(kit: PlaceKit, start: number, floor = 0): Before {
  const before: Before = {
    from: start,
    unit: null,
    relation: "none",
    bearing: null,
    km: null,
    demonym: null,
    isModifier: false,
    trust: null,
    isRoad: false,
    isCapital: false,
    isSite: false,
    isBracketed: false,
  };
  const state: State = { at: start, hasOf: false };
  if (opening.has(normAt(kit, start - 1)) && sameSentence(kit, start - 1, start)) {
    state.at--;
    before.from = state.at;
    before.isBracketed = true;
  }
  for (let steps = 0; steps < 14; steps++) {
    if (state.at - 1 < floor || !sameSentence(kit, state.at - 1, start)) break;
    if (!step(kit, before, state)) break;
  }
  return before;
}

/** One word or phrase to the left; false where the words about the place begin. */
function step(kit: PlaceKit, before: Before, state: State): boolean {
  const { tokens, small } = kit;
  const previous = tokens[state.at - 1]!;
  const cue = cueTo(kit, state.at, ...classes);
  // «du», «des» are articles and «of» at once
  if (cue && !(cue.class === "at" && small.is("of", previous))) {
    const verdict = takeCue(kit, before, state, cue);
    if (verdict !== null) return verdict;
  }
  if (small.is("of", previous)) {
    state.hasOf = true;
    state.at--;
    return true;
  }
  if (apostrophes.has(previous.text) && !tokens[state.at]?.spaced) {
    const joined = tokens[state.at - 2];
    if (!small.is("of", joined) && !small.is("definite", joined)) return false;
    if (small.is("of", joined)) state.hasOf = true;
    state.at -= 2;
    return true;
  }
  if (small.is("definite", previous) || (small.is("indefinite", previous) && before.unit !== null)) {
    state.at--;
    return true;
  }
  // «la ville (de) X», "the town of 'X'"
  if (previous.text === "," && cueTo(kit, state.at - 1, "capital") && before.from === state.at) {
    state.at--;
    return true;
  }
  const demonym = demonymTo(kit, state.at);
  if (demonym && (before.unit !== null || cueTo(kit, demonym.from, "unit", "capital"))) {
    before.demonym = demonym;
    before.from = state.at = demonym.from;
    return true;
  }
  return skipAdjectives(kit, before, state);
}

/** "in the restive", "in the small fishing": describing words between a preposition and what it places. */
function skipAdjectives(kit: PlaceKit, before: Before, state: State): boolean {
  const { tokens, small } = kit;
  if (before.relation !== "none" && before.relation !== "direction") return false;
  let at = state.at;
  for (let skipped = 0; skipped < 4; skipped++) {
    const token = tokens[at - 1];
    if (!sameSentence(kit, at - 1, state.at - 1) || token === undefined) return false;
    const isJoint = hyphens.has(token.text) && !token.spaced;
    if (!isJoint && (!isLower(token) || isSmall(kit, at - 1) || token.norm.length < 3)) return false;
    at--;
    const end = small.is("definite", tokens[at - 1]) || small.is("indefinite", tokens[at - 1]) ? at - 1 : at;
    const isPlacing = cueTo(kit, end, "at", "near", "from", "to") ?? cueTo(kit, at, "at", "near", "from", "to");
    if (isPlacing && isSmall(kit, isPlacing.from)) {
      state.at = isPlacing.to;
      return true;
    }
  }
  return false;
}

/** What a word about places adds; null where it is none here. */
function takeCue(kit: PlaceKit, before: Before, state: State, cue: Cue): boolean | null {
  const { hasOf } = state;
  const take = (goesOn: boolean): boolean => {
    before.from = cue.from;
    state.at = cue.from;
    state.hasOf = false;
    return goesOn;
  };
  switch (cue.class) {
    case "unit":
    case "lax":
      if (before.isCapital || (before.relation !== "none" && before.relation !== "direction" && cue.unit !== "road"))
        return false;
      if (before.bearing !== null && !hasOf) return false;
      if (cue.unit === "road") before.isRoad = true;
      if (before.unit === null || (cue.unit === "road" && before.relation === "between")) {
        before.unit = cue.unit as Unit;
        const isKind = cue.class === "unit" && (hasOf || cue.to === before.from || cue.unit === "place");
        before.trust = isKind ? "strong" : (before.trust ?? (hasOf ? "medium" : "weak"));
      }
      return take(true);
    case "called":
      return before.unit === null && cueTo(kit, cue.from, "unit", "lax") ? take(true) : null;
    case "capital":
      if (hasOf && before.unit === null) return false;
      before.isCapital = true;
      before.unit ??= "place";
      before.trust = "strong";
      return take(true);
    case "site":
      if (!hasOf) return null;
      before.isSite = true;
      before.trust ??= "medium";
      return take(true);
    case "office":
    case "institution":
      if (!hasOf) return false;
      before.isModifier = true;
      return take(false);
    case "origin":
      before.isModifier = true;
      before.trust ??= "weak";
      return take(false);
    case "direction":
    case "bearing":
      return takeBearing(kit, before, state, cue, take);
    case "length":
      return takeLength(kit, before, state);
    case "near":
    case "border":
      if (before.relation === "direction" && cue.class === "near") return false;
      if (before.relation === "border") return take(false);
      before.relation = cue.class === "near" ? "near" : "border";
      before.trust = "strong";
      return take(cue.class === "border");
    case "line": {
      const road = roadBefore(kit, cue.from);
      if (road === null) return null;
      before.relation = "between";
      before.isRoad = true;
      before.unit ??= "road";
      before.trust ??= "strong";
      before.from = state.at = road;
      return true;
    }
    case "between":
      before.relation = before.relation === "border" ? "border" : "between";
      before.trust ??= "weak";
      take(true);
      return takeRoad(kit, before, state);
    default:
      return takePreposition(kit, before, state, cue, take);
  }
}
