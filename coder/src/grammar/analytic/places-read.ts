import type { PlaceRelation } from "../reading.ts";
import { accepts } from "./places-accept.ts";
import { type After, readAfter } from "./places-after.ts";
import { type Before, readBefore } from "./places-before.ts";
import { pushDemonym } from "./places-home.ts";
import {
  apostrophes,
  closing,
  cueFrom,
  cueTo,
  type Draft,
  isFlatAt,
  normAt,
  type PlaceKit,
  sameSentence,
  type Unit,
} from "./places-kit.ts";
import { type Name, nameAt } from "./places-names.ts";

/** The place that is named at a token, with what stands before and behind it; returns where it ended. */
export function readPlace(kit: PlaceKit, drafts: Draft[], start: number): number | null {
  const named = nameAt(kit, start);
  if (!named) return null;
  const before = readBefore(kit, named.from, drafts.at(-1)?.to);
  // «le lac Tchad» is no country
  const isFeature = named.country !== null && before.unit === "feature";
  const found: Name = isFeature ? { ...named, country: null } : named;
  const whole = found.second === null ? found : { ...found, to: endOfSecond(kit, found), second: null };
  const after = readAfter(kit, whole);
  // two names with a hyphen are the ends of a road or border, else one name
  const isLine = before.isRoad || after.unit === "road" || before.relation === "border" || after.isBorder;
  const name: Name = isLine
    ? found
    : found.second === null
      ? found
      : { ...whole, trust: found.trust === "unknown" ? "unknown" : "known" };
  const isAccepted = accepts(kit, drafts, name, before, after);
  if (!isAccepted) {
    // a longer name that is none: its last word may come again as a surname
    if (!isFlatAt(kit, start) && name.to - name.from > 1) kit.surnames.add(normAt(kit, name.to - 1));
    return name.isPart ? null : name.to;
  }
  const draft = addPlace(kit, drafts, name, before, after);
  if (name.second !== null) return addSecond(kit, drafts, name, draft, after);
  return Math.max(name.to, after.isModifier ? name.to : after.to);
}

const endOfSecond = (kit: PlaceKit, name: Name): number => {
  let end = name.second!;
  while (kit.tokens[end + 1] && !kit.tokens[end + 1]!.spaced && kit.tokens[end + 1]!.kind === "word") end++;
  const whole = nameAt(kit, name.second!);
  return whole ? whole.to : end + 1;
};

function relationOf(before: Before, after: After, isOwned: boolean): PlaceRelation {
  if (after.isBorder) return "border";
  if (after.bearing) return "direction";
  const isCalled = before.unit !== null || after.unit !== null || before.isSite || after.isSite;
  // "the village of X was attacked", "X market"
  return before.relation === "none" && isCalled && !isOwned ? "at" : before.relation;
}

function unitOf(kit: PlaceKit, name: Name, before: Before, after: After): Unit {
  const own = after.unit ?? before.unit;
  if (name.country !== null) return "country";
  if (own !== null) return own;
  return cueFrom(kit, name.from, "feature") ? "feature" : null;
}

function addPlace(kit: PlaceKit, drafts: Draft[], name: Name, before: Before, after: After): Draft {
  const unit = unitOf(kit, name, before, after);
  const to = after.isNamed && name.country === null && name.second === null ? nameEnd(kit, name, after) : name.to;
  const front = unit === "feature" && name.second === null ? headFrom(kit, name) : name.from;
  const isOwned = before.isModifier || after.isModifier || (after.unit === null && isInBody(kit, name, before));
  const isMetonym = before.relation === "none" && cueFrom(kit, name.to, "speaks") !== null && isNation(kit, name);
  const end = closing.has(normAt(kit, after.to)) && before.isBracketed ? after.to + 1 : after.to;
  const draft: Draft = {
    from: before.from,
    to: Math.max(to, end),
    rule: unit && unit !== "country" ? `place-${unit}` : name.country ? "place-country" : "place-name",
    value: {
      words: { from: front, to, front: 0 },
      unit,
      relation: name.country === null ? relationOf(before, after, isOwned) : relationOf(before, after, true),
      country: name.country,
      ...(before.km === null ? {} : { distanceKm: before.km }),
      ...((before.bearing ?? after.bearing) ? { bearing: (before.bearing ?? after.bearing)! } : {}),
      ...(isOwned || isMetonym ? { modifier: true } : {}),
    },
    list: null,
    isHolder: after.isHolder,
  };
  drafts.push(draft);
  if (before.demonym && name.country === null)
    pushDemonym(drafts, drafts.length - 1, before.demonym.iso, before.demonym.from);
  return draft;
}

const nameEnd = (kit: PlaceKit, name: Name, after: After): number => {
  const cue = cueFrom(kit, name.to, "unit-after");
  return cue && cue.to <= after.to ? cue.to : name.to;
};

/** «forêt de X», "the island of X": the word for it is a part of the name. */
function headFrom(kit: PlaceKit, name: Name): number {
  for (let at = name.from; name.from - at < 4 && sameSentence(kit, at - 1, name.from); at--) {
    const head = cueTo(kit, at, "unit");
    if (head?.unit === "feature") return head.from;
    if (
      !kit.small.is("of", kit.tokens[at - 1]) &&
      !kit.small.is("definite", kit.tokens[at - 1]) &&
      !apostrophes.has(normAt(kit, at - 1))
    )
      break;
  }
  return name.from;
}

/** Mali, Bamako: what speaks for its state. */
const isNation = (kit: PlaceKit, name: Name): boolean =>
  name.country !== null || kit.words.countries.match(kit.tokens, name.from).some((hit) => hit.value.isCapital);

/** «police of Kano», "Kano police": an actor that is a body. */
function isInBody(kit: PlaceKit, name: Name, before: Before): boolean {
  const actor = kit.actors[kit.actorAt[name.from]!];
  if (!actor || actor.nature === "site" || actor.nature === "people") return false;
  const isLarger = actor.from < name.from || actor.to > name.to;
  return (
    isLarger && (before.relation === "none" || actor.rule === "actor-organisation" || actor.rule === "actor-registry")
  );
}

function addSecond(kit: PlaceKit, drafts: Draft[], name: Name, first: Draft, after: After): number {
  const from = name.second!;
  const to = endOfSecond(kit, name);
  const relation = first.value.relation === "border" ? "border" : "between";
  first.value.relation = relation;
  first.value.partner = drafts.length;
  const isRoad = first.value.unit === "road" || after.unit === "road";
  first.value.unit = first.value.unit === "road" || isRoad ? "road" : null;
  drafts.push({
    from,
    to: Math.max(to, after.to),
    rule: first.rule,
    value: {
      words: { from, to, front: 0 },
      unit: first.value.unit,
      relation,
      country: null,
      partner: drafts.indexOf(first),
      ...(first.value.modifier ? { modifier: true } : {}),
    },
    list: null,
    isHolder: false,
  });
  first.to = Math.max(to, after.to);
  return Math.max(to, after.to);
}
