import {
  apostrophes,
  closing,
  cueFrom,
  type Draft,
  dashes,
  isApposed,
  isFirst,
  isLower,
  normAt,
  opening,
  type PlaceKit,
  sameSentence,
} from "./places-kit.ts";

const size = { road: 0, feature: 0, place: 1, admin3: 2, admin2: 3, admin1: 4, country: 5 } as const;

const sizeOf = ({ value: { unit, country } }: Draft): number =>
  country ? size.country : unit === null ? 1 : size[unit];

/** «collée à la frontière algérienne, dans la région de Kidal»: not in what it is near to. */
const outside: ReadonlySet<string> = new Set(["border", "near", "from", "to"]);

/** «à 90 km de Gao» says little of where a village lies. */
const farKm = 60;

const isSign = (text: string) => text === "," || opening.has(text) || closing.has(text) || apostrophes.has(text);

/** Nothing but signs, small words and words such as "located" or "a village" stands between two places. */
function isLinked(kit: PlaceKit, from: number, to: number): boolean {
  const isKindOf = isApposed(kit, from);
  if (to < from || to - from > (isKindOf ? 14 : 10)) return false;
  let plain = 0;
  let isKind = false;
  for (let at = from; at < to; ) {
    const token = kit.tokens[at]!;
    const cue = cueFrom(kit, at, "tie", "unit", "lax", "called", "capital", "near", "length", "unit-after", "one");
    if (cue && cue.to <= to) {
      isKind = true;
      at = cue.to;
      continue;
    }
    const isSmall = ["definite", "indefinite", "of", "in", "relative", "be"].some((name) =>
      kit.small.is(name as "of", token),
    );
    if (!isSign(token.text) && !isSmall) {
      // one describing word: "a mostly Christian town in"
      if (!isLower(token) || ++plain > (isKindOf ? 3 : 1) || !isSign(normAt(kit, from))) return false;
    }
    at++;
  }
  return plain === 0 || isKind;
}

const isAnd = (kit: PlaceKit, at: number) => kit.small.is("and", kit.tokens[at]) || kit.small.is("or", kit.tokens[at]);

/** Ties a place to the one before it: they end one road, stand on one list, or one lies in the other. */
export function joinPlaces(kit: PlaceKit, drafts: readonly Draft[], index: number): void {
  const draft = drafts[index]!;
  const before = previousOf(drafts, index);
  const previous = drafts[before];
  if (!previous || !sameSentence(kit, previous.from, draft.from)) return;
  if (joinLine(kit, drafts, index, before)) return;
  if (previous.isHolder && draft.from <= previous.to) {
    holdAfter(previous, draft, before);
    return;
  }
  const gap = kit.tokens.slice(previous.to, draft.from);
  const isList =
    gap.length > 0 &&
    gap.length <= 2 &&
    isAnd(kit, draft.from - 1) &&
    gap.every((token, at) => at === gap.length - 1 || token.text === ",");
  if (isList || isListComma(kit, drafts, index, before)) {
    joinList(drafts, index, before);
    return;
  }
  if (draft.value.partner !== undefined || !isLinked(kit, previous.to, draft.from)) return;
  if (canHold(kit, drafts, draft, previous)) {
    hold(drafts, before, index);
    return;
  }
  // the unit first: "in Mopti region, near the town of Bankass", "Mali: Kidal"
  if (
    sizeOf(previous) >= size.admin2 &&
    !previous.value.modifier &&
    !outside.has(previous.value.relation) &&
    sizeOf(draft) < sizeOf(previous) &&
    ["at", "near", "between", "none"].includes(draft.value.relation)
  )
    draft.value.within ??= before;
}

/** The place before one, whose own country's adjective is none. */
const previousOf = (drafts: readonly Draft[], index: number): number =>
  drafts[index - 1]?.rule === "place-demonym" ? index - 2 : index - 1;

/** "Mali's Kidal": the larger place first, in whose relation the smaller stands. */
function holdAfter(previous: Draft, draft: Draft, holder: number): void {
  draft.value.within ??= holder;
  if (draft.value.relation === "none") draft.value.relation = previous.value.relation;
}

/** A comma of a list, as "and" or another comma shows further on: "in Gao, Kidal and Ménaka"; in a heading any comma. */
function isListComma(kit: PlaceKit, drafts: readonly Draft[], index: number, before: number): boolean {
  const draft = drafts[index]!;
  const previous = drafts[before]!;
  if (draft.from - previous.to !== 1 || normAt(kit, previous.to) !== "," || draft.from !== draft.value.words.from)
    return false;
  if (draft.value.country !== null || draft.value.unit?.startsWith("admin")) return false;
  if (
    previous.list !== null &&
    drafts[previous.list]?.to === previous.from - 1 &&
    normAt(kit, previous.from - 1) === ","
  )
    return true;
  // a heading has no other "and"
  if (isHeading(kit, draft.from)) return draft.value.unit === previous.value.unit && draft.value.unit === null;
  return (
    isAnd(kit, draft.to) && kit.tokens[draft.to + 1]?.kind === "word" && /^\p{Lu}/u.test(kit.tokens[draft.to + 1]!.text)
  );
}

const isHeading = (kit: PlaceKit, at: number): boolean => {
  const { last } = kit.document.sentences[kit.document.sentenceOf[at]!]!;
  return !/^[.!?…»"”)]$/u.test(kit.tokens[last - 1]!.text) && kit.document.sentenceOf[at] === 0;
};

/** Whether the later of two neighbours is the unit that the earlier lies in. */
function canHold(kit: PlaceKit, drafts: readonly Draft[], draft: Draft, previous: Draft): boolean {
  const { value } = draft;
  // «A Maradi, l'ambassade de Chine»: what is named to say whose something is holds no place
  if ((previous.value.modifier === true) !== (draft.value.modifier === true)) return false;
  if (previous.value.country !== null || !isFree(drafts, previous)) return false;
  // «on River Niger at Gbajibo community»: a river is in no village
  if (previous.value.unit === "feature" && sizeOf(draft) < size.admin2) return false;
  if (
    previous.value.relation === "border" ||
    value.relation === "border" ||
    value.relation === "to" ||
    value.relation === "from"
  )
    return false;
  if ((value.distanceKm ?? 0) > farKm || (value.country !== null && value.relation === "near")) return false;
  if (value.relation === "near" || value.relation === "direction")
    return previous.value.unit !== "road" || value.country !== null;
  const isComma = normAt(kit, previous.to) === ",";
  const isBracket = opening.has(normAt(kit, previous.to)) || opening.has(normAt(kit, draft.from));
  if (value.country !== null) return true;
  const isOf = previous.to < draft.from && kit.small.is("of", kit.tokens[previous.to]);
  if (isOf && previous.value.unit !== null && !draft.value.modifier) return true;
  // «le territoire de Beni, en Ituri»
  const isNear = isComma || draft.from === previous.to;
  if (isNear && value.unit === null && value.relation === "at" && previous.value.unit !== "admin1") return true;
  // «province du Soum, région du Sahel»
  const isCalled = draft.from < value.words.from && value.unit === "admin1";
  if (isComma && isCalled && previous.value.unit === "admin1" && previous.from < previous.value.words.from) return true;
  if (sizeOf(previous) >= size.admin3) return sizeOf(draft) > sizeOf(previous) || (isBracket && value.unit === null);
  if (isBracket) return true;
  if (value.unit?.startsWith("admin")) return true;
  if (previous.value.unit === "road" && previous.value.partner === undefined) return false;
  // "in Jibia, Katsina": two bare names, the second larger; "A in B"
  if (isComma)
    return draft.value.relation !== "none" || previous.value.relation !== "none" || draft.from > previous.to + 1;
  return value.relation === "at" && sizeOf(draft) >= sizeOf(previous);
}

/** In no unit yet, but that of an adjective: "the Malian town of Gao". */
const isFree = (drafts: readonly Draft[], { value }: Draft): boolean =>
  value.within === undefined || drafts[value.within]?.rule === "place-demonym";

/** Puts a place, and those listed with it, into a unit. */
function hold(drafts: readonly Draft[], inner: number, unit: number): void {
  for (let at: number | null = inner; at !== null; at = drafts[at]!.list) {
    const { value }: Draft = drafts[at]!;
    if (isFree(drafts, drafts[at]!)) value.within = unit;
    if (value.partner !== undefined && value.partner < at) drafts[value.partner]!.value.within ??= unit;
  }
}

/** "in Gao and Kidal", "Kuka and Baga villages": the second stands as the first does. */
function joinList(drafts: readonly Draft[], index: number, before: number): void {
  const draft = drafts[index]!;
  const previous = drafts[before]!;
  if ((draft.value.country === null) !== (previous.value.country === null) || previous.value.partner !== undefined)
    return;
  const isBare = draft.value.relation === "none";
  if (!isBare && draft.value.relation !== previous.value.relation) return;
  draft.list = before;
  if (isBare) draft.value.relation = previous.value.relation;
  const unit = draft.value.unit ?? previous.value.unit;
  if (unit !== "road" && unit !== "feature" && draft.value.country === null) {
    draft.value.unit = unit;
    for (let at: number | null = before; at !== null; at = drafts[at]!.list) drafts[at]!.value.unit ??= unit;
  }
  if (previous.value.modifier) draft.value.modifier = true;
  if (previous.value.within !== undefined) draft.value.within ??= previous.value.within;
}

/** The two ends of a road, a line or a border. */
function joinLine(kit: PlaceKit, drafts: readonly Draft[], index: number, before: number): boolean {
  const draft = drafts[index]!;
  const previous = drafts[before]!;
  const { value } = previous;
  const isRoad = value.unit === "road" || draft.value.unit === "road";
  // «near Timboroa, on the Eldoret-Nakuru highway»: what is tied by itself is no end of the road behind it
  const isTied = value.unit !== "road" && (value.relation === "near" || value.relation === "direction");
  const isWhole = draft.value.partner !== undefined || isTied || kit.tokens[draft.to - 1]!.kind === "number";
  const isOpen =
    value.partner === undefined && !isWhole && (isRoad || value.relation === "between" || value.relation === "border");
  if (!isOpen) return false;
  const gap = draft.value.words.from - previous.value.words.to;
  if (gap > 6 || gap < 1) return false;
  const between = kit.tokens.slice(previous.value.words.to, draft.value.words.from);
  const isDash = between.length <= 2 && between.every((token) => dashes.has(token.text));
  const [first] = between;
  const joins =
    isDash ||
    ((kit.small.is("and", first) || isTo(kit, first)) &&
      isPlainJoin(kit, previous.value.words.to + 1, draft.value.words.from));
  if (!joins || (isTo(kit, first) && !isRoad)) return false;
  value.partner = index;
  draft.value.partner = before;
  const relation = value.relation === "border" || draft.value.relation === "border" ? "border" : "between";
  value.relation = relation;
  draft.value.relation = relation;
  if (isRoad) value.unit = draft.value.unit = "road";
  return true;
}

/** «reliant Gao à Kidal», «que une Oruro con Potosí». */
const isTo = ({ small }: PlaceKit, token: PlaceKit["tokens"][number] | undefined): boolean =>
  small.is("to", token) || small.is("in", token) || small.is("with", token);

/** "and the town of", «et la ville de». */
function isPlainJoin(kit: PlaceKit, from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const cue = cueFrom(kit, at, "unit", "lax", "demonym");
    if (cue) at = cue.to;
    else if (
      ["definite", "of", "between", "in", "indefinite"].some((name) => kit.small.is(name as "of", kit.tokens[at])) ||
      apostrophes.has(normAt(kit, at))
    )
      at++;
    else return false;
  }
  return true;
}

const datelineLength = 26;

/** A dash or colon after the first words of a sentence: "BAMAKO, March 10 (AFP) -", «Mali : …». */
export function headOf(kit: PlaceKit, draft: Draft): "dateline" | "label" | null {
  const { from } = draft.value.words;
  if (!isFirst(kit, from)) return null;
  const isLoud = /^[\p{Lu}\P{L}]{4,}$/u.test(kit.tokens[from]!.text);
  for (let at = draft.value.words.to; at - from < datelineLength && sameSentence(kit, from, at); at++) {
    const token = kit.tokens[at]!;
    if (
      dashes.has(token.text) &&
      token.text !== "/" &&
      // «LIMA.- Un autobús»
      (token.spaced || token.text === "—" || token.text === "–" || kit.tokens[at - 1]!.text === ".") &&
      (kit.tokens[at + 1]?.spaced ?? false)
    )
      return "dateline";
    if (token.text === ":") return isLoud || at > draft.value.words.to + 3 ? "dateline" : "label";
    if (dashes.has(token.text) && kit.tokens[at + 1]?.text === token.text) return "dateline";
    if (kit.taken[at] && at === kit.document.sentences[kit.document.sentenceOf[from]!]!.last - 1) return "dateline";
    if (kit.small.is("definite", token) && kit.taken[at + 1]) continue;
    if (isLower(token) && !kit.taken[at] && cueFrom(kit, at, "at") === null && !isInBrackets(kit, from, at))
      return null;
  }
  return null;
}

function isInBrackets(kit: PlaceKit, from: number, at: number): boolean {
  for (let index = at; index > from; index--) {
    const { text } = kit.tokens[index]!;
    if (text === "(" || text === "[") return true;
    if (text === ")" || text === "]") return false;
  }
  return false;
}
