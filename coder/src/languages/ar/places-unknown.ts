import {
  agreesInArticle,
  hasClass,
  isCommon,
  isDemonym,
  isDictionary,
  isPersonAt,
  isPlaced,
  isStop,
  isTaken,
  looksDerived,
  mayBeName,
  normAt,
  type PlaceKit,
  sameSentence,
} from "./places-kit.ts";
import {
  countryAt,
  type FoundName,
  isAdjective,
  isNamedByDemonym,
  isTied,
  type NameLevel,
  neverFirst,
} from "./places-tied.ts";

/** A joined «in» takes more letters to tell from the first letter of a word. */
const fewestJoined = 6;

/** A word that more of a name follows: «كفر», «سيدي». */
const isLink = (kit: PlaceKit, index: number, clitic: string, strength?: "strong"): boolean =>
  kit.units
    .match(kit.document.tokens, index)
    .some(
      (hit) =>
        hit.length === 1 &&
        hit.value.class === "link" &&
        hit.after === "" &&
        hit.before.replace(/ال$/u, "") === clitic &&
        agreesInArticle(hit.before, hit.value.form) &&
        (strength === undefined || hit.value.unit === strength),
    );

/** An unknown name after «village»: one word, or more where articles and links say so. */
function unknownEnd(kit: PlaceKit, start: number, clitic: string): number {
  const { tokens } = kit.document;
  let end = start + 1;
  while (end - start < 3 && sameSentence(kit, start, end)) {
    const previous = tokens[end - 1]!;
    let next = end;
    const isDashed = dashJoined(kit, end);
    if (isDashed) next++;
    const token = tokens[next];
    if (
      token?.kind !== "word" ||
      isTaken(kit, next, true) ||
      (isStop(kit, token.norm) && (neverFirst.has(token.norm) || !isLink(kit, end - 1, "")))
    )
      break;
    // «مدينة الشيخ زويد», «منطقة إبراهيم بن علي»: a name that is a person's too
    const isPersonName = isPersonAt(kit, start) && isPersonAt(kit, next) && !token.norm.startsWith("ال");
    // «في واد عميق», «في واد غرب الهند»: described or placed, not named
    const isPlain = isAdjective(kit, next) || hasClass(kit, next, ["direction", "near", "bearing"]);
    const isLinked = isPersonName || (isLink(kit, end - 1, end === start + 1 ? clitic : "") && !isPlain) || isDashed;
    const bothDefinite =
      previous.norm.startsWith("ال") &&
      token.norm.startsWith("ال") &&
      isDemonym(kit, next) === null &&
      !isDictionary(kit, next) &&
      !isCommon(kit, next) &&
      !/(يه|تين)$/u.test(token.norm);
    const isForeignPair =
      !isTied(kit, end) &&
      (isTied(kit, next + 1) ||
        (["في", "علي", "من", "،"].includes(normAt(kit, next + 1)) && !token.norm.endsWith("ه"))) &&
      mayBeName(kit, next) &&
      !looksDerived(token.norm) &&
      !/^[وف]/u.test(token.norm) &&
      !(/^[بل]/u.test(token.norm) && mayBeJoined(kit, next));
    if (!isLinked && !bothDefinite && !isForeignPair) break;
    end = next + 1;
  }
  return end;
}

/** «بسيارة», «لقوات»: a preposition and a word that is known; the second half of a foreign name is neither. */
function mayBeJoined(kit: PlaceKit, index: number): boolean {
  const { norm } = kit.document.tokens[index]!;
  const [clitic, rest] = [norm[0]!, norm.slice(1)];
  return (
    looksDerived(rest) ||
    isCommon(kit, index, clitic) ||
    isDictionary(kit, index, clitic) ||
    isStop(kit, rest) ||
    kit.check(rest) !== null
  );
}

/** «لطالبان»: a name that the lists hold with a preposition joined to it. */
const isJoinedKnown = (kit: PlaceKit, index: number): boolean =>
  isCommon(kit, index, normAt(kit, index)[0]) || isDictionary(kit, index, normAt(kit, index)[0]);

/** «غورما-رواس»: a dash without spaces. */
function dashJoined(kit: PlaceKit, index: number): boolean {
  const { tokens } = kit.document;
  const [before, dash, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return dash?.text === "-" && before?.end === dash.start && after?.start === dash.end && after.kind === "word";
}

/** Any word after «village» is its name but an adjective, a word for people or another word for places. */
function isCallable(kit: PlaceKit, index: number, clitic: string): boolean {
  const norm = normAt(kit, index).slice(clitic.length);
  const isPerson = isPersonAt(kit, index);
  if (kit.actorAt[index] && !isPerson) return false;
  if (isAdjective(kit, index) || (isDictionary(kit, index) && !isPerson)) return false;
  if (hasClass(kit, index, ["near", "direction", "unit"]) && !isLink(kit, index, clitic)) return false;
  // «قرية للنصارى», «تجمع لطالبان»
  if (/^لل/u.test(norm) || (/^[بل]/u.test(norm) && clitic === "" && isJoinedKnown(kit, index))) return false;
  // «داخل غابة ودامت ساعة»: a verb
  if (/^و.{2,}ت$/u.test(norm)) return false;
  // «بلدتي أنصارية والسكسكية»: after a pair of towns come names, not adjectives
  return norm.startsWith("ال") || !/(...يه|يتين|يتان)$/u.test(norm) || /تي$/u.test(normAt(kit, index - 1));
}

const pluralUnit = /^[وبل]*(?:مناطق|مدن|قري|بلدات|احياء|محافظات|ولايات|اقاليم|مواقع|جهات)$/u;

/** «مناطق مختلفة»: after a plural comes its adjective. */
const isPluralsAdjective = (kit: PlaceKit, index: number): boolean =>
  pluralUnit.test(normAt(kit, index - 1)) && /ة\p{M}*$/u.test(kit.document.tokens[index]!.text);

/** A name that no list holds, taken for one because of what stands around it. */
export function unknownAt(kit: PlaceKit, start: number, level: NameLevel, fronts: readonly string[]): FoundName | null {
  const token = kit.document.tokens[start]!;
  const { norm } = token;
  if (level === "bare" || isTaken(kit, start, level === "unit") || neverFirst.has(norm)) return null;
  // «في أم كدادة»: no «or» follows «in»
  if (isStop(kit, norm) && !(isPlaced(kit, start) && isLink(kit, start, ""))) return null;
  if (isPluralsAdjective(kit, start)) return null;
  const only = fronts.length === 1 ? fronts[0]! : "";
  if (!norm.startsWith(only) || norm.length - only.length < 2) return null;
  const found: FoundName = {
    from: start,
    to: unknownEnd(kit, start, only),
    front: only.length,
    clitic: only,
    country: null,
    trust: "unknown",
    skip: 0,
  };
  const isLinkedName = isLink(kit, start, only) && found.to > start + 1;
  if (level === "unit") return isLinkedName || isCallable(kit, start, only) ? found : null;
  const isHeld = level === "near" || (isTied(kit, found.to) && !isCommon(kit, start, only));
  if (isLinkedName && (isHeld || isLink(kit, start, only, "strong"))) return found;
  if (isQuarter(kit, start, only, found.to) || isNamedByDemonym(kit, start)) return found;
  if (only === "ب" && norm.length < fewestJoined) return null;
  if (!mayBeName(kit, start, only) || looksDerived(norm.slice(only.length))) return null;
  // «قرب X» and «في X، شمالي مالي» tell of a place, «من X» and «إلى X» of anything
  const isFrom = level === "at" && ["من", "الي"].includes(normAt(kit, start - 1));
  if (level === "near" || (isTied(kit, found.to) && !isFrom)) return found;
  if (level === "at" && only === "" && isForeign(kit, start)) return found;
  return level === "at" && only === "" && kit.check(norm, kit.countries) === "likely"
    ? { ...found, to: start + 1 }
    : null;
}

const inWords = new Set(["في", "وفي", "ففي", "داخل", "قرب"]);

/** «في كيلوالا»: Arabic builds few bare words of so many long vowels with one at the end. */
function isForeign(kit: PlaceKit, index: number): boolean {
  const { norm, text } = kit.document.tokens[index]!;
  if (!inWords.has(normAt(kit, index - 1)) || norm.length < 4) return false;
  return (norm.match(/[اوي]/gu)?.length ?? 0) >= 2 && /[اوي]$/u.test(norm) && !/(?:ى|نا|ها|هما)$/u.test(text);
}

/** «في المنصور ببغداد», «في العبيدي شرق بغداد»: a word with an article that a named town follows. */
function isQuarter(kit: PlaceKit, start: number, clitic: string, next: number): boolean {
  const norm = normAt(kit, start);
  if (
    clitic !== "" ||
    !/^ال.{3,}/u.test(norm) ||
    /(يه|ات|ين|ون|ي)$/u.test(norm.replace(/(بيدي|يدي)$/u, "")) ||
    next !== start + 1
  )
    return false;
  if (
    kit.actorAt[start] ||
    isStop(kit, norm) ||
    isCommon(kit, start) ||
    isDictionary(kit, start) ||
    looksDerived(norm.slice(2))
  )
    return false;
  const placed = normAt(kit, next);
  const isIn =
    placed.startsWith("ب") && (kit.check(placed.slice(1)) === "sure" || countryAt(kit, next, ["ب"]) !== null);
  return (
    isIn ||
    (hasClass(kit, next, ["direction"]) && !placed.startsWith("ال") && kit.check(normAt(kit, next + 1)) === "sure")
  );
}
