import type { PlaceRelation } from "../../grammar/reading.ts";
import { addPlace, isOwned } from "./places-add.ts";
import { type Cues, cueAt, readCues } from "./places-cues.ts";
import { type Draft, distanceBefore } from "./places-join.ts";
import {
  dashes,
  hasClass,
  isCommon,
  isPlaced,
  looksDerived,
  mayBeName,
  normAt,
  type PlaceKit,
  relationBefore,
  sameSentence,
} from "./places-kit.ts";
import { type FoundName, nameAt } from "./places-names.ts";

/** The token heads an actor, and no longer phrase about places begins there: «القريبة من» is no relative. */
const isActorHead = (kit: PlaceKit, index: number) => {
  const span = kit.headed[index]!;
  if (span === 0) return false;
  const length = cueAt(kit, index, true)?.length ?? 0;
  return length < 2 || span >= length;
};

/** «قرية X», «شمال شرق X», «محور X - Y», «قرب الحدود مع X»; returns where it ended. */
export function readCued(kit: PlaceKit, places: Draft[], start: number): number | null {
  if (isActorHead(kit, start) || kit.document.tokens[start]!.kind !== "word") return null;
  const cues = readCues(kit, start);
  if (!cues || (kit.taken[start] && cues.clitic === "" && cues.unit === null)) return null;
  const isSet = isPlaced(kit, start) || cues.clitic.endsWith("ب") || cues.relation !== "at";
  const level =
    cues.isSite && cues.unit === null
      ? "bare"
      : cues.level === "near" && cues.unit !== null && !isSet
        ? "bare"
        : cues.level;
  if (cues.relation === "between" && cues.unit === null) return readLine(kit, places, cues, start);
  const isQuarter = cues.unit === "place" && cues.level === "near" && isSet;
  const isDashed = dashes.has(kit.document.tokens[cues.next + 1]?.text ?? "");
  const called = cues.unit !== null && (cues.unit !== "road" || isDashed) ? nameAt(kit, cues.next, "unit") : null;
  const name =
    (called && called.trust !== "unknown" ? called : null) ??
    nameAt(kit, cues.next, level) ??
    (cues.isSite && isSet && hasClass(kit, cues.next, ["link"]) ? nameAt(kit, cues.next, "at") : null) ??
    (isQuarter ? quarterName(kit, cues) : null) ??
    (cues.isLine ? nameAt(kit, cues.next, "near") : null);
  if (!name || (name.trust === "unknown" && isOpenKind(cues) && !isPlainName(kit, cues.next))) return null;
  if (name.trust === "unknown" && cues.unit === "road" && !cues.isLine && normAt(kit, start).includes("ال"))
    return null;
  if (cues.unit === "road" && name.trust === "unknown" && !cues.isLine && !isSet) return null;
  // «حي مصر الجديدة» is no country
  if (name.country !== null && ["حي", "أحياء", "قرية/قرى", "بلدة"].includes(cues.last.form)) return null;
  if (
    name.country !== null &&
    cues.unit !== null &&
    !["country", "road", "place"].includes(cues.unit) &&
    cues.bearing === null &&
    cues.relation === "at" &&
    cues.unit !== "feature"
  )
    return null;
  const isFeature = cues.head !== null && (name.country === null || cues.unit === "feature");
  const words: FoundName = isFeature
    ? { ...name, country: null, from: cues.head!, front: cues.head === start ? cues.clitic.length : 0 }
    : name;
  if (
    isFeature &&
    !isSet &&
    name.trust === "unknown" &&
    !["جبل", "جبال", "مرتفعات", "سلسلة جبال", "غابة", "غابات", "واحة", "بحيرة", "جزيرة", "نهر", "وادي"].includes(
      cues.last.form.split("/")[0]!,
    )
  )
    return null;
  const draft = addPlace(
    kit,
    places,
    start,
    words,
    relationOf(kit, cues, start),
    name.country && cues.unit !== "feature" ? "country" : cues.unit,
  );
  if (isFeature && !isSet) draft.value.relation = "none";
  if (cues.bearing && draft.value.relation === "direction") draft.value.bearing = cues.bearing;
  if (isOwned(kit, start) && !isSet) draft.value.modifier = true;
  const distance = distanceBefore(kit, start);
  if (distance) {
    draft.value.distanceKm = distance.km;
    draft.value.relation = cues.bearing ? "direction" : "near";
    draft.from = Math.min(draft.from, distance.from);
  }
  if (
    hasClass(kit, draft.to, ["bearing"]) &&
    normAt(kit, draft.to).startsWith("ال") &&
    draft.value.within === undefined
  )
    draft.to++;
  if (cues.isLine || cues.unit === "road" || cues.relation === "border")
    return readPartner(kit, places, draft, cues.isLine || cues.unit === "road");
  return draft.to;
}

/** «مركز», «قطاع» and the like stand before names of towns, but far more often before other words. */
const isOpenKind = (cues: Cues): boolean =>
  cues.bearing === null &&
  ["مركز", "قطاع", "جهة", "دائرة/دوائر", "حوالي مدينة", "أمام", "ناحية/نواحي", "نواحي"].includes(cues.last.form) &&
  cues.last.class !== "border";

const isPlainName = (kit: PlaceKit, index: number): boolean =>
  mayBeName(kit, index) && !looksDerived(normAt(kit, index)) && !/^[لب]/u.test(normAt(kit, index));

/** «حي الأمل», «منطقة العقدة»: an unknown name after a word that is often none, if it isn't an adjective or a common noun. */
function quarterName(kit: PlaceKit, cues: Cues): FoundName | null {
  const isArea = ["منطقة", "مناطق", "حي", "أحياء"].includes(cues.last.form.split("/")[0]!);
  const { norm } = kit.document.tokens[cues.next]!;
  if (!isArea || isCommon(kit, cues.next) || /^ال.*(يه|يين|يتين)$/u.test(norm)) return null;
  return nameAt(kit, cues.next, "unit");
}

function relationOf(kit: PlaceKit, cues: Cues, start: number): PlaceRelation {
  if (cues.relation !== "at") return cues.relation;
  const before = relationBefore(kit, start, cues.clitic);
  if (before === "from" || before === "to") return before;
  return cues.isSite && cues.unit === null ? before : "at";
}

/** «بين X وY» without a word for a road: one end at least must be known or stand in brackets. */
function readLine(kit: PlaceKit, places: Draft[], cues: Cues, start: number): number | null {
  const name = nameAt(kit, cues.next, "near");
  if (!name || (name.country !== null && !isPlaced(kit, start))) return null;
  const known = places.length;
  const draft = addPlace(kit, places, start, name, "between", null);
  const end = readPartner(kit, places, draft, true);
  if (draft.value.partner !== undefined) return end;
  kit.taken.fill(0, name.from, name.to);
  places.length = known;
  return null;
}

/** The other end of a road or line. */
function readPartner(kit: PlaceKit, places: Draft[], draft: Draft, isLine: boolean): number {
  const { tokens } = kit.document;
  let next = draft.to;
  const after = tokens[next];
  if (!after || !sameSentence(kit, draft.from, next)) return next;
  const isJoined = dashes.has(after.text) || ["و", "الي", "وبين", "ومدينه", "وبلده", "وقريه"].includes(after.norm);
  const isAttached = after.kind === "word" && after.norm.startsWith("و") && !isJoined;
  if (!isJoined && !(isLine && isAttached)) return next;
  if (isJoined) next++;
  const unit = kit.units
    .match(tokens, next)
    .find((hit) => hit.value.class === "unit" && hit.value.unit !== "feature" && hit.after === "");
  if (unit) next += unit.length;
  const isCalled = draft.value.unit === "place" || (draft.value.unit === "road" && !isAttached);
  const other = nameAt(kit, next, isCalled ? "unit" : "near", isAttached && !unit ? ["و"] : [""]);
  if (!other) return draft.to;
  const first = places.lastIndexOf(draft);
  const partner = addPlace(kit, places, next, other, "between", other.country ? "country" : null);
  draft.value.relation = draft.value.relation === "border" ? "border" : "between";
  draft.value.partner = places.lastIndexOf(partner);
  partner.value.partner = first;
  draft.to = partner.to;
  return partner.to;
}
