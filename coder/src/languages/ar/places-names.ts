import {
  closing,
  hasClass,
  isCommon,
  isDemonym,
  isDictionary,
  isHomonym,
  isStop,
  isTaken,
  looksDerived,
  mayBeName,
  normAt,
  opening,
  type PlaceKit,
  sameSentence,
} from "./places-kit.ts";
import { countryAt, type FoundName, isAdjective, isTied, type NameLevel, neverFirst } from "./places-tied.ts";
import { unknownAt } from "./places-unknown.ts";

export type { FoundName, NameLevel } from "./places-tied.ts";

const clitics = ["ب", "و", "وب", "ل", "ول", "ف", "فب"];

/** A direction word may begin the name of a state: «جنوب كردفان». */
const begins = (kit: PlaceKit, index: number) => hasClass(kit, index, ["direction"]);

const spellingOf = (kit: PlaceKit, from: number, to: number): string =>
  kit.document.tokens
    .slice(from, to)
    .map((token) => token.norm)
    .join(" ");

function areWords(kit: PlaceKit, from: number, to: number, level: NameLevel): boolean {
  for (let at = from; at < to; at++) {
    if (kit.document.tokens[at]?.kind !== "word" || isTaken(kit, at, level === "unit") || !sameSentence(kit, from, at))
      return false;
  }
  return true;
}

/** The spellings that a name may have at a token: as written, and without what may be joined to it. */
function formsOf(spelling: string, fronts: readonly string[]): { form: string; front: number; clitic: string }[] {
  const forms = fronts.includes("") ? [{ form: spelling, front: 0, clitic: "" }] : [];
  for (const clitic of fronts) {
    if (clitic === "" || !spelling.startsWith(clitic) || spelling.split(" ", 1)[0]!.length - clitic.length < 3)
      continue;
    const rest = spelling.slice(clitic.length);
    if (clitic.endsWith("ل") && rest.startsWith("ل")) forms.push({ form: `ا${rest}`, front: clitic.length, clitic });
    forms.push({ form: rest, front: clitic.length, clitic });
  }
  return forms;
}

/** Words in brackets or quotes that stand for a name: «في (ليو)». */
function bracketed(kit: PlaceKit, start: number, level: NameLevel): FoundName | null {
  const { tokens } = kit.document;
  let end = start + 1;
  while (
    end - start < 6 &&
    sameSentence(kit, start, end) &&
    tokens[end]!.kind === "word" &&
    !closing.has(tokens[end]!.text)
  )
    end++;
  if (end === start + 1 || !closing.has(tokens[end]?.text ?? "")) return null;
  const country = kit.words.countries
    .match(tokens, start + 1)
    .find((hit) => hit.value.isName && hit.length === end - start - 1);
  const found = { from: start + 1, to: end, front: 0, clitic: "", country: country?.value.iso ?? null, skip: 1 };
  const known = kit.check(spellingOf(kit, start + 1, end));
  if (country || known) return level === "bare" && known !== "sure" && !country ? null : { ...found, trust: "sure" };
  const isRound = tokens[start]!.text === "(" || tokens[start]!.text === "[";
  const isName =
    end - start <= 4 &&
    !isStop(kit, normAt(kit, start + 1)) &&
    !isCommon(kit, start + 1) &&
    !isDictionary(kit, start + 1) &&
    !kit.actorAt[start + 1];
  return level !== "bare" && isName && (isRound || level === "unit" || isShortQuote(kit, start, end))
    ? { ...found, trust: "unknown" }
    : null;
}

/** «قرب «ماسينا»»: statements put names in quotes; a longer quote is what somebody said. */
const isShortQuote = (kit: PlaceKit, start: number, end: number): boolean =>
  end - start <= 3 && !looksDerived(normAt(kit, start + 1)) && !isHomonym(kit, start + 1);

/** A spelling of one to four words that the gazetteer knows, the longest first. */
function knownAt(kit: PlaceKit, start: number, level: NameLevel, fronts: readonly string[]): FoundName | null {
  const first = kit.document.tokens[start]!.norm;
  if (neverFirst.has(first)) return null;
  for (let length = 4; length >= 1; length--) {
    if (!areWords(kit, start, start + length, level)) continue;
    for (const { form, front, clitic } of formsOf(spellingOf(kit, start, start + length), fronts)) {
      const known = kit.check(form);
      // «وزاريا» is an adjective with an ending, not «and Zaria»
      const isEnding = clitic !== "" && !clitic.endsWith("ب") && form.endsWith("يا");
      if (known === null || known === "likely" || isEnding) continue;
      const found: FoundName = {
        from: start,
        to: start + length,
        front,
        clitic,
        country: null,
        trust: known === "sure" ? "sure" : "known",
        skip: 0,
      };
      if (length > 1) {
        const isPlainFirst = !isStop(kit, first) && !hasClass(kit, start, ["unit", "near", "site"]);
        if (
          known === "sure"
            ? isPlainFirst || begins(kit, start) || level !== "bare"
            : isPlainFirst && !kit.actorAt[start]
        )
          return found;
        continue;
      }
      if (isKnownWord(kit, start, level, known, clitic)) return found;
    }
  }
  return null;
}

/** Whether one known word stands for the place here: small places and words of the language need more around them. */
function isKnownWord(
  kit: PlaceKit,
  index: number,
  level: NameLevel,
  known: "sure" | "possible",
  clitic: string,
): boolean {
  const { norm } = kit.document.tokens[index]!;
  // «ولاية الجزيرة»: after a word for its kind a well-known place may have the name of a channel
  const isCalledSo = level === "unit" && known === "sure" && norm.startsWith("ال");
  if ((isStop(kit, norm) && !isCalledSo) || hasClass(kit, index, ["near", "direction", "border"])) return false;
  if (isDemonym(kit, index) !== null && (level !== "unit" || !norm.startsWith("ال"))) return false;
  if (level === "unit") return !(hasClass(kit, index, ["unit"]) && !norm.startsWith("ال")) && !isAdjective(kit, index);
  const isSure = known === "sure";
  if (isCommon(kit, index, clitic, isSure)) return false;
  if (isHomonym(kit, index, clitic) || isDictionary(kit, index, clitic, isSure))
    return (
      (level !== "bare" || kit.document.tokens[index + 1]?.text === "(") && clitic === "" && isTied(kit, index + 1)
    );
  if (isSure) return true;
  if (kit.actorAt[index] && clitic === "") return false;
  // «و» and «ل» alone say nothing of a place
  if (level === "bare" && clitic === "") return isTied(kit, index + 1) && mayBeName(kit, index) && !looksDerived(norm);
  return level === "near" || (level === "at" && clitic === "") || clitic.endsWith("ب");
}

/** «مسقط رأسه»: words that only together are none. */
const isSetPhrase = (kit: PlaceKit, index: number): boolean =>
  kit.units.match(kit.document.tokens, index).some((hit) => hit.length > 1 && hit.value.class === "common");

/**
 * The name that begins at a token; `fronts` are the clitics that it may carry («» for none).
 * @example nameAt(kit, 5, "unit") // after «قرية» any name, known or not
 */
export function nameAt(
  kit: PlaceKit,
  start: number,
  level: NameLevel,
  fronts: readonly string[] = [""],
): FoundName | null {
  const token = kit.document.tokens[start];
  if (!token || isSetPhrase(kit, start)) return null;
  if (opening.has(token.text)) return bracketed(kit, start, level);
  if (token.kind !== "word") return null;
  const country = countryAt(kit, start, fronts);
  if (country || isTaken(kit, start, level === "unit")) return country;
  const known = knownAt(kit, start, level, fronts);
  const isWhole = known && (known.to > start + 1 || level !== "unit" || !hasClass(kit, start, ["link"]));
  if (isWhole) return known;
  // «قرية خان بات»: more of the name follows a word that is a town by itself
  const unknown = unknownAt(kit, start, level, fronts);
  return known && (unknown?.to ?? 0) <= known.to ? known : unknown;
}

/** All that may be joined to a name in running text. */
export const anyFront: readonly string[] = ["", ...clitics];
