import type { PlaceRelation } from "../../grammar/reading.ts";
import { addPlace, isOwned } from "./places-add.ts";
import { type Draft, distanceBefore, headOf } from "./places-join.ts";
import {
  dashes,
  hasClass,
  isDemonym,
  isPlaced,
  normAt,
  opening,
  type PlaceKit,
  relationBefore,
  sameSentence,
} from "./places-kit.ts";
import { anyFront, type FoundName, nameAt } from "./places-names.ts";

/** A place that ends at a token is among the last so many. */
const nearby = 64;

/** A name with no word for its kind before it. */
export function readBare(kit: PlaceKit, places: Draft[], start: number): number | null {
  const { tokens } = kit.document;
  const isSet = isPlaced(kit, start);
  if (
    kit.taken[start] ||
    (opening.has(tokens[start]!.text) && !isSet && !places.slice(-nearby).some((place) => place.to === start))
  )
    return null;
  const isUnknownHeld = tokens[start]!.norm.startsWith("ب") && !isSet;
  const name = isSet
    ? nameAt(kit, start, "at", [""])
    : (nameAt(kit, start, "bare", anyFront) ??
      (isUnknownHeld ? nameAt(kit, start, "at", ["ب"]) : null) ??
      listedName(kit, places, start));
  if (!name || isForeignBody(kit, start) || (name.country === null && isStreet(kit, start) && !isSet)) return null;
  let relation: PlaceRelation = relationBefore(kit, start, name.clitic);
  const distance = distanceBefore(kit, start);
  const draft = addPlace(kit, places, start, name, relation, name.country ? "country" : null);
  if (distance && (relation === "from" || normAt(kit, start - 1) === "عن")) {
    relation = "near";
    draft.value.distanceKm = distance.km;
    draft.from = distance.from;
  }
  draft.value.relation = relation;
  if (isInActor(kit, name) || isOwned(kit, start) || isInGroup(kit, start)) draft.value.modifier = true;
  const head = draft.value.relation === "none" ? headOf(kit, draft) : null;
  if (head && name.country === null) draft.rule = `place-${head}`;
  if (dashes.has(tokens[draft.to]?.text ?? "") && !tokens[draft.to]!.spaced) return draft.to;
  return draft.to;
}

/** A larger name holds it: «جيش مالي»; «أم درمان» is more than a mother. */
const isInActor = (kit: PlaceKit, name: FoundName): boolean =>
  kit.actorAt[name.from] === 1 && (kit.actorFrom[name.from]! < name.from || kit.actorTo[name.from]! > name.to);

/** «قريتي كوراكو وتوندوبي»: an unknown name goes on a list of villages. */
function listedName(kit: PlaceKit, places: readonly Draft[], start: number): FoundName | null {
  const last = places.at(-1);
  if (
    !last ||
    last.to !== start ||
    !sameSentence(kit, last.from, start) ||
    !normAt(kit, start).startsWith("و") ||
    last.value.country
  )
    return null;
  const isDual =
    last.from < last.value.words.from &&
    /(تي|تين|يي|ات|ري|دن|طق)$/u.test(normAt(kit, last.from).replace(/^قري$/u, "قري"));
  const name = nameAt(kit, start, "near", ["و"]);
  return isDual || name?.trust !== "unknown" ? name : null;
}

/** «صحيفة القدس», «مؤتمر برلين»: the name of a body or an occasion. */
function isForeignBody(kit: PlaceKit, start: number): boolean {
  if (!sameSentence(kit, start - 1, start)) return false;
  return kit.units
    .match(kit.document.tokens, start - 1)
    .some(
      (hit) => hit.length === 1 && hit.after === "" && hit.value.class === "institution" && !hit.before.endsWith("ال"),
    );
}

const isStreet = (kit: PlaceKit, start: number): boolean =>
  sameSentence(kit, start - 1, start) && hasClass(kit, start - 1, ["street"]);

/** «الدولة الإسلامية في العراق», «القاعدة في بلاد المغرب»: a part of a group's name. */
function isInGroup(kit: PlaceKit, start: number): boolean {
  if (!["في", "ب"].includes(normAt(kit, start - 1)) && !normAt(kit, start).startsWith("ب")) return false;
  const at = normAt(kit, start - 1) === "في" ? start - 2 : start - 1;
  return (
    sameSentence(kit, at, start) &&
    ["الاسلاميه", "القاعده", "الدوله"].includes(normAt(kit, at)) &&
    isDemonym(kit, at) === null
  );
}
