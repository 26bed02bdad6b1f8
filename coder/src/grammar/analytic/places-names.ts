import {
  apostrophes,
  cueFrom,
  dashes,
  demonymFrom,
  hyphens,
  isCapital,
  isFirst,
  isFlatAt,
  nameKey,
  normAt,
  type PlaceKit,
  sameSentence,
  textOf,
} from "./places-kit.ts";

/** A name that may be a place's: its tokens, what is known of it, and the other end where two are joined by a dash. */
export type Name = {
  readonly from: number;
  readonly to: number;
  readonly country: string | null;
  readonly trust: "sure" | "known" | "unknown";
  /** More capitalised words follow that do not belong to it. */
  readonly isPart: boolean;
  /** Where the second of two joined names begins: "Konna-Sévaré". */
  readonly second: number | null;
};

const cutting = ["unit-after", "lax-after", "site-after", "body-after", "title", "common", "border-after"] as const;
const cuts = (kit: PlaceKit, index: number) =>
  cueFrom(kit, index, ...cutting) !== null || (demonymFrom(kit, index) !== null && countryAt(kit, index) === null);

/** The country that is named at a token. */
export function countryAt(kit: PlaceKit, index: number): { iso: string; to: number } | null {
  const token = kit.tokens[index];
  if (token?.kind !== "word" || (!isCapital(token) && !isFlatAt(kit, index))) return null;
  const hit = kit.words.countries
    .match(kit.tokens, index)
    .find((one) => one.value.isName && sameSentence(kit, index, index + one.length - 1));
  return hit ? { iso: hit.value.iso, to: index + hit.length } : null;
}

/** Where a chain of words after a joint or a linking word goes on, or null where the name ends. */
function goOn(kit: PlaceKit, from: number, end: number): number | null {
  const { tokens } = kit;
  const next = tokens[end]!;
  const after = tokens[end + 1];
  if ((hyphens.has(next.text) || apostrophes.has(next.text)) && !next.spaced) {
    if (!after || after.spaced || after.kind !== "word" || !sameSentence(kit, from, end + 1)) return null;
    if (apostrophes.has(next.text)) return after.norm === "s" ? null : end + 2;
    if (isCapital(after)) return end + 2;
    return hyphens.has(tokens[end + 2]?.text ?? "") && isCapital(tokens[end + 3]) ? end + 4 : null;
  }
  if (next.kind !== "word" || kit.taken[end]) return null;
  if (isCapital(next)) return cuts(kit, end) || isCountryCut(kit, from, end) ? null : end + 1;
  const link = cueFrom(kit, end, "link");
  if (!link) return null;
  let at = end + 1;
  const isJoined = hyphens.has(tokens[at]?.text ?? "") || apostrophes.has(tokens[at]?.text ?? "");
  if (isJoined) at++;
  if (!isCapital(tokens[at]) || cuts(kit, at) || !sameSentence(kit, from, at)) return null;
  return link.unit === "strong" || kit.check(textOf(kit, from, at + 1)) !== null ? at + 1 : null;
}

/** "Abuja Nigeria": a town and its country without a comma. */
const isCountryCut = (kit: PlaceKit, from: number, end: number): boolean =>
  countryAt(kit, end) !== null &&
  cueFrom(kit, from, "feature", "bearing") === null &&
  kit.check(textOf(kit, from, end)) !== null;

/** The end of the capitalised words that begin at a token. */
function runTo(kit: PlaceKit, from: number): number {
  let end = from + 1;
  while (end < kit.tokens.length && end - from < 14 && sameSentence(kit, from, end)) {
    const next = goOn(kit, from, end);
    if (next === null) break;
    end = next;
  }
  return end;
}

const wordEnds = (kit: PlaceKit, from: number, to: number): number[] => {
  const ends: number[] = [];
  for (let at = from + 1; at < to; at++)
    if (kit.tokens[at]!.kind === "word" && kit.tokens[at]!.spaced && isCapital(kit.tokens[at])) ends.push(at);
  return ends;
};

/** Small words, titles and the like, with which no name begins; "La Paz" and "El Fasher" are known as a whole. */
export function mayBegin(kit: PlaceKit, index: number): boolean {
  const token = kit.tokens[index]!;
  if (token.kind !== "word" || kit.taken[index]) return false;
  const cue = cueFrom(
    kit,
    index,
    "common",
    "title",
    "unit-after",
    "lax-after",
    "body-after",
    "site-after",
    "border-after",
    "near",
  );
  const kind = cueFrom(kit, index, "unit");
  if (kind !== null && kind.unit !== "feature" && kit.small.is("of", kit.tokens[kind.to])) return false;
  if (cue === null || (cueFrom(kit, index, "feature") && isCapital(kit.tokens[index + 1]))) return true;
  if (isFlatAt(kit, index) || !isCapital(token)) return false;
  // "Port-au-Prince", "Camp Bastion": longer than the word
  const end = runTo(kit, index);
  return end > cue.to && kit.check(textOf(kit, index, end)) === "sure";
}

const smallHeads = [
  "definite",
  "indefinite",
  "of",
  "in",
  "to",
  "from",
  "and",
  "or",
  "that",
  "demonstrative",
  "possessive",
] as const;
const laterHeads = [
  "pronoun",
  "clause",
  "also",
  "by",
  "with",
  "near",
  "between",
  "among",
  "filler",
  "negation",
  "be",
] as const;
export const isSmall = (kit: PlaceKit, index: number): boolean =>
  [...smallHeads, ...laterHeads].some((name) => kit.small.is(name, kit.tokens[index]));

/** A capital, or an article joined to one: "al-Qaim". */
const isRaised = (kit: PlaceKit, start: number): boolean =>
  isCapital(kit.tokens[start]) ||
  (cueFrom(kit, start, "link")?.unit === "strong" &&
    hyphens.has(normAt(kit, start + 1)) &&
    isCapital(kit.tokens[start + 2]) &&
    !kit.tokens[start + 2]!.spaced);

/** The name that begins at a token in running text, where capitals show names. */
function readRaised(kit: PlaceKit, start: number): Name | null {
  if (!isRaised(kit, start)) return null;
  const country = countryAt(kit, start);
  const end = runTo(kit, start);
  if (country) {
    const kind = cueFrom(kit, country.to, "unit-after");
    const isUnit = kind?.unit.startsWith("admin") === true;
    const isLonger = end > country.to && kit.check(textOf(kit, start, end)) === "sure";
    if (!isUnit && !isLonger && kind?.unit !== "feature")
      return {
        from: start,
        to: country.to,
        country: country.iso,
        trust: "sure",
        isPart: end > country.to,
        second: null,
      };
    if (!isLonger) return { from: start, to: country.to, country: null, trust: "sure", isPart: false, second: null };
  }
  if (demonymFrom(kit, start)) return null;
  if (isSmall(kit, start) && (end === start + 1 || isFirst(kit, start) || kit.check(textOf(kit, start, end)) === null))
    return null;
  const whole = kit.check(textOf(kit, start, end));
  const name = (to: number, known: "sure" | "possible" | null, isPart: boolean): Name => ({
    from: start,
    to,
    country: null,
    trust: known === "sure" ? "sure" : known === null ? "unknown" : "known",
    isPart,
    second: null,
  });
  if (whole !== null) return name(end, whole, false);
  for (let at = start + 1; at < end - 1; at++) {
    if (!hyphens.has(kit.tokens[at]!.text) || !isCapital(kit.tokens[at + 1])) continue;
    const left = kit.check(textOf(kit, start, at));
    if (left !== null || kit.check(textOf(kit, at + 1, end)) !== null || end - start === 3)
      return { ...name(at, left, false), second: at + 1 };
  }
  for (const at of cueFrom(kit, end, "unit-after") ? wordEnds(kit, start, end).reverse() : []) {
    const left = kit.check(textOf(kit, start, at));
    if (left !== null && kit.check(textOf(kit, at, end)) === "sure") return name(at, left, false);
  }
  // «lac Tchad» needs no gazetteer
  return {
    ...name(end, null, false),
    ...(end > start + 1 && cueFrom(kit, start, "feature") ? { trust: "known" as const } : {}),
  };
}

const longest = 5;

/** The name that begins at a token where capitals tell nothing: only what the gazetteer knows, the longest first. */
function readFlat(kit: PlaceKit, start: number): Name | null {
  const country = countryAt(kit, start);
  if (country) {
    const kind = cueFrom(kit, country.to, "unit-after");
    const isUnit = kind?.unit.startsWith("admin") === true;
    return {
      from: start,
      to: country.to,
      country: isUnit ? null : country.iso,
      trust: "sure",
      isPart: false,
      second: null,
    };
  }
  if (isSmall(kit, start)) return null;
  const ends: number[] = [];
  for (let at = start + 1, words = 1; words <= longest && at <= kit.tokens.length; words++) {
    if (!sameSentence(kit, start, at - 1) || kit.taken[at - 1]) break;
    while (
      kit.tokens[at] &&
      !kit.tokens[at]!.spaced &&
      (hyphens.has(kit.tokens[at]!.text) || apostrophes.has(kit.tokens[at]!.text)) &&
      kit.tokens[at + 1]?.kind === "word" &&
      !kit.tokens[at + 1]!.spaced &&
      kit.tokens[at + 1]!.norm !== "s"
    )
      at += 2;
    ends.push(at);
    if (kit.tokens[at]?.kind !== "word" || cuts(kit, at) || isSmall(kit, at)) break;
    at++;
  }
  for (const to of ends.reverse()) {
    const known = kit.known.has(nameKey(kit, start, to)) ? "sure" : kit.check(textOf(kit, start, to));
    if (known !== null)
      return {
        from: start,
        to,
        country: null,
        trust: known === "sure" ? "sure" : "known",
        isPart: false,
        second: null,
      };
  }
  const [to] = ends.slice(-1);
  return to !== undefined && (cueFrom(kit, to, "unit-after") || kit.tokens[to]?.text === ",")
    ? { from: start, to, country: null, trust: "unknown", isPart: false, second: null }
    : null;
}

/** The name that may begin at a token. @example nameAt(kit, 4) // "Fada N'Gourma" */
export function nameAt(kit: PlaceKit, start: number): Name | null {
  if (!mayBegin(kit, start) || (kit.tokens[start - 1] && isInsideWord(kit, start))) return null;
  return isFlatAt(kit, start) ? readFlat(kit, start) : readRaised(kit, start);
}

/** The second half of a hyphened or elided word. */
const isInsideWord = (kit: PlaceKit, start: number): boolean => {
  const before = kit.tokens[start - 1]!;
  return (
    hyphens.has(before.text) &&
    !before.spaced &&
    !kit.tokens[start]!.spaced &&
    isCapital(kit.tokens[start - 2]) &&
    !dashedNames(kit, start)
  );
};

const dashedNames = (kit: PlaceKit, start: number): boolean =>
  dashes.has(normAt(kit, start - 1)) && kit.check(textOf(kit, start - 2, start - 1)) !== null;
