import type { PlaceRead } from "../../grammar/reading.ts";
import { closing, dashes, hasClass, isDemonym, normAt, opening, type PlaceKit, sameSentence } from "./places-kit.ts";

type Value = PlaceRead["value"];
/** A place that is still being put together. */
export type Draft = {
  from: number;
  to: number;
  rule: string;
  value: { -readonly [K in keyof Value]: Value[K] };
  list: number | null;
};

const links = new Set([
  "في",
  "من",
  "ضمن",
  "احدي",
  "بنطاق",
  "نطاق",
  "الواقعه",
  "الواقع",
  "التابعه",
  "التابع",
  "الكاينه",
  "القريبه",
  "القريب",
  "المتاخمه",
  "المحاذيه",
  "التابعتين",
  "الواقعتين",
  "،",
  ",",
]);
const size = { road: 0, feature: 0, place: 1, admin3: 2, admin2: 3, admin1: 4, country: 5 } as const;

const sizeOf = ({ unit, country }: Value): number => (country ? size.country : unit === null ? 1 : size[unit]);

/** An adjective with its article: «الاستراتيجية», «الحدودية». */
const describes = (norm: string) => /^ال.*(يه|يتين|ه|ي)$/u.test(norm);

/** Nothing but a comma, a bracket, «في» or an adjective stands between two places. */
export function isLinked(kit: PlaceKit, from: number, to: number): boolean {
  if (to < from || to - from > 4) return false;
  for (let at = from; at < to; at++) {
    const token = kit.document.tokens[at]!;
    if (
      !links.has(token.norm) &&
      !opening.has(token.text) &&
      !closing.has(token.text) &&
      !(token.kind === "word" && describes(token.norm))
    )
      return false;
  }
  return true;
}

/** «وفي», «ورفح»: an «and» before the cue or the name; «وسط» only begins with its letter. */
function isAnd(kit: PlaceKit, draft: Draft): boolean {
  const { from, value } = draft;
  if (normAt(kit, from - 1) === "و") return true;
  if (value.words.front > 0 && value.words.from === from) return normAt(kit, from).startsWith("و");
  const hits = kit.units.match(kit.document.tokens, from);
  return from < value.words.from && hits.length > 0 && hits.every((hit) => hit.before.startsWith("و"));
}

/** Ties a place to the one before it: a list goes on, or one lies in the other. */
export function joinPlaces(kit: PlaceKit, places: readonly Draft[], index: number): void {
  const draft = places[index]!;
  const previous = places[index - 1];
  if (!previous || !sameSentence(kit, previous.from, draft.from)) return;
  if (isAnd(kit, draft)) {
    joinList(kit, places, index);
    return;
  }
  if (!isLinked(kit, previous.to, draft.from) || draft.value.partner !== undefined) return;
  const comma = ["،", ","].includes(normAt(kit, previous.to));
  if (canHold(kit, draft, previous, comma)) {
    hold(places, index - 1, index);
    return;
  }
  // the unit first: «في محافظة درعا قرب بلدة نوى»
  const isUnit = sizeOf(previous.value) >= size.admin2 && !previous.value.modifier;
  if (
    isUnit &&
    sizeOf(draft.value) < sizeOf(previous.value) &&
    ["at", "near", "between"].includes(draft.value.relation) &&
    (draft.from < draft.value.words.from || normAt(kit, draft.from - 1) === "في" || draft.value.words.front > 0)
  )
    draft.value.within ??= index - 1;
}

const isNumbered = (kit: PlaceKit, { to }: Draft): boolean => kit.document.tokens[to - 1]?.kind === "number";

/** Whether the later of two neighbours is the unit that the earlier lies in. */
function canHold(kit: PlaceKit, draft: Draft, previous: Draft, comma: boolean): boolean {
  const { value } = draft;
  if (
    previous.value.modifier ||
    previous.value.within !== undefined ||
    previous.value.relation === "border" ||
    value.relation === "border" ||
    value.relation === "to"
  )
    return false;
  if (
    previous.value.partner !== undefined &&
    value.country === null &&
    sizeOf(value) < size.admin3 &&
    value.relation !== "direction"
  )
    return false;
  // «مقاطعة كيهيدي بولاية كوركول»: one word for a unit is the larger in one country and the smaller in another
  const isEqual = sizeOf(value) === sizeOf(previous.value) && !comma && draft.from === previous.to;
  if (
    sizeOf(previous.value) >= size.admin3 &&
    sizeOf(value) <= sizeOf(previous.value) &&
    !isEqual &&
    !(value.country && previous.value.country === null)
  )
    return false;
  // «قرب مالي» lies this side of the border as often as beyond it
  if (previous.value.country || (value.country && value.relation === "near")) return false;
  const isLoneRoad = previous.value.unit === "road" && previous.value.partner === undefined;
  if (value.relation === "direction" || value.relation === "near") return !(isLoneRoad && value.relation === "near");
  // «طريق سبي بمدينة كويته»: the town says more than the road
  if (isLoneRoad && sizeOf(value) < size.admin3 && value.words.from > draft.from && !isNumbered(kit, previous))
    return false;
  const isCued = draft.from < value.words.from || value.words.front > 0;
  const isUnit = value.unit !== null && value.unit !== "road" && value.unit !== "feature";
  // «بلدة الفاو شمال كردفان»: a state whose name begins with a direction
  if (
    sizeOf(previous.value) < size.admin2 &&
    !comma &&
    draft.from === previous.to &&
    hasClass(kit, value.words.from, ["direction"])
  )
    return true;
  const isIn = ["في", "من", "ضمن", "(", "نطاق", "بنطاق"].includes(normAt(kit, draft.from - 1));
  if (value.country) return !comma || draft.from - previous.to <= 1;
  if (previous.value.unit === null && value.unit === null && !isIn && !isCued) return false;
  if (comma) return isUnit && sizeOf(value) > sizeOf(previous.value);
  return isUnit || ((isIn || isCued) && sizeOf(value) >= sizeOf(previous.value));
}

/** Puts a place, and those listed with it, into a unit. */
function hold(places: readonly Draft[], inner: number, unit: number): void {
  let at: number | null = inner;
  while (at !== null) {
    const { value, list }: Draft = places[at]!;
    if (value.within === undefined && value.partner === undefined) value.within = unit;
    else if (value.partner !== undefined) value.within ??= unit;
    at = list;
  }
}

/** «في العريش ورفح»: the second stands as the first does. */
function joinList(kit: PlaceKit, places: readonly Draft[], index: number): void {
  const draft = places[index]!;
  const previous = places[index - 1]!;
  const gap = draft.from - previous.to;
  if (gap > 1 || (gap === 1 && normAt(kit, previous.to) !== "و") || previous.value.partner !== undefined) return;
  if ((draft.value.country === null) !== (previous.value.country === null)) return;
  const isBare = draft.value.relation === "none";
  if (!isBare && draft.value.relation !== previous.value.relation) return;
  draft.list = index - 1;
  draft.value.relation = isBare ? previous.value.relation : draft.value.relation;
  if (draft.value.unit === null && previous.value.unit !== "road" && previous.value.unit !== "feature")
    draft.value.unit = previous.value.unit;
  if (previous.value.modifier) draft.value.modifier = true;
  if (previous.value.within !== undefined) draft.value.within ??= previous.value.within;
}

const lengths = new Set(["كلم", "كم", "كيلومتر", "كيلومترا", "كيلومترات", "كيلو", "ميل", "ميلا", "اميال"]);

/** «على بعد 30 كلم شمال», «على مسافة 80 كيلومترا من»: the kilometres before a direction or a name. */
export function distanceBefore(kit: PlaceKit, index: number): { km: number; from: number } | null {
  const before = [4, 3, 2, 1, 0].flatMap((gap) => kit.measuresByEnd.get(index - gap) ?? []);
  for (const at of before.sort((a, b) => a - b)) {
    const number = kit.numbers[at]!;
    if (!sameSentence(kit, number.from, index)) continue;
    const word = kit.document.tokens
      .slice(Math.max(number.from, number.to - 1), index)
      .find((token) => lengths.has(token.norm));
    const isNear = kit.document.tokens
      .slice(number.to, index)
      .every((token) => lengths.has(token.norm) || ["من", "عن", "الي", "فقط", "تقريبا"].includes(token.norm));
    if (word && isNear && number.value.max !== null)
      return { km: number.value.max * (/ميل/u.test(word.norm) ? 1.609 : 1), from: number.from };
  }
  return null;
}

const datelineLength = 10;

/** A dash or colon after the first words of a sentence, with the agency or the day between: «باماكو - », «عمّان 29 أيار – », «درعا: ». */
export function headOf(kit: PlaceKit, draft: Draft): "dateline" | "label" | null {
  const { first, last } = kit.document.sentences[kit.document.sentenceOf[draft.from]!]!;
  if (draft.from !== first) return null;
  const { tokens } = kit.document;
  let at = draft.to;
  let days = 0;
  let isOpen = false;
  for (; at < last && at - draft.to < datelineLength; at++) {
    const { text } = tokens[at]!;
    if (opening.has(text)) isOpen = true;
    else if (closing.has(text)) isOpen = false;
    else if (kit.taken[at]) days++;
    else if (!isOpen && text !== "،" && text !== ",") break;
  }
  if (at === last) return days > 0 ? "dateline" : null;
  if (tokens[at]!.text === ":") return "label";
  return dashes.has(tokens[at]!.text) ? "dateline" : null;
}

/** Towns are feminine: «زوارة الليبية», two of them «طرطوس وجبلة السوريتين». */
export const demonymAfter = (kit: PlaceKit, index: number): string | null =>
  /^ال.*(ه|تين|تان)$/u.test(normAt(kit, index)) && !/^الصحراوي/u.test(normAt(kit, index))
    ? isDemonym(kit, index)
    : null;
