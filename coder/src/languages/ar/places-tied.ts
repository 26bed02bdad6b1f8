import {
  agreesInArticle,
  closing,
  isCommon,
  isDemonym,
  isPersonAt,
  isStop,
  mayBeName,
  normAt,
  type PlaceKit,
  sameSentence,
} from "./places-kit.ts";

/** A name that was found: its tokens, the letters and text of a joined clitic, and how it is known. */
export type FoundName = {
  readonly from: number;
  readonly to: number;
  readonly front: number;
  readonly clitic: string;
  readonly country: string | null;
  readonly trust: "sure" | "known" | "unknown";
  /** A closing bracket that belongs to it. */
  readonly skip: number;
};

/** What stands before a name: a word such as «village», one such as «near», a preposition, or nothing. */
export type NameLevel = "unit" | "near" | "at" | "bare";

/** Words that no name begins with. */
export const neverFirst = new Set([
  "في",
  "من",
  "الي",
  "علي",
  "عن",
  "مع",
  "هذا",
  "هذه",
  "تلك",
  "ذلك",
  "كل",
  "بين",
  "قبل",
  "بعد",
  "منذ",
]);

/** After «village» an adjective describes it and names nothing: «قرية حدودية». */
export const isAdjective = (kit: PlaceKit, index: number): boolean => {
  const { norm } = kit.document.tokens[index]!;
  return (
    !norm.startsWith("ال") &&
    (isCommon(kit, index, "", true) || kit.words.adjectives.match(kit.document.tokens, index).length > 0)
  );
};

/** The words after a name place it further: a unit, a direction, a neighbour, an adjective of a country. */
export function isTied(kit: PlaceKit, index: number): boolean {
  const { tokens } = kit.document;
  let at = index;
  const sign = tokens[at]?.text ?? "";
  if (sign === "،" || sign === "," || sign === "(" || closing.has(sign)) at++;
  if (!sameSentence(kit, index - 1, at) || at - index > 1) return false;
  if (
    normAt(kit, at) === "علي" &&
    (tokens[at + 1]?.kind === "number" || /^(بعد|مسافه|مقربه|كيلومتر)/u.test(normAt(kit, at + 1)))
  )
    return true;
  if (["في", "من", "ضمن"].includes(normAt(kit, at))) at++;
  const isPlacing = kit.units.match(tokens, at).some(
    (hit) =>
      hit.after === "" &&
      ["unit", "near", "direction"].includes(hit.value.class) &&
      // «بالمنطقة الشرقية»
      (agreesInArticle(hit.before, hit.value.form) || (hit.before === "بال" && hit.value.class === "unit")) &&
      ["", "ب"].includes(hit.before.replace(/ال$/u, "")),
  );
  if (isPlacing) return true;
  const rest = normAt(kit, at);
  if (at === index && rest.startsWith("ب") && kit.check(rest.slice(1)) === "sure") return true;
  return (
    at === index &&
    normAt(kit, at).startsWith("ال") &&
    isDemonym(kit, at) !== null &&
    !normAt(kit, index - 1).startsWith("ال")
  );
}

/** «قرب امحيجرات الموريتانية»: no common noun without an article takes an adjective that has one. */
export const isNamedByDemonym = (kit: PlaceKit, index: number): boolean =>
  mayBeName(kit, index) &&
  !normAt(kit, index).startsWith("ال") &&
  /^ال.*ه$/u.test(normAt(kit, index + 1)) &&
  sameSentence(kit, index, index + 1) &&
  isDemonym(kit, index + 1) !== null;

/** A country or a capital at a token. */
export function countryAt(kit: PlaceKit, start: number, fronts: readonly string[]): FoundName | null {
  const { tokens } = kit.document;
  const isPerson = isPersonAt(kit, start);
  if (kit.taken[start] && !isPerson) return null;
  const hit = kit.words.countries
    .match(tokens, start)
    .find(
      (one) =>
        one.after === "" &&
        !/[كس]/u.test(one.before) &&
        agreesInArticle(one.before, one.value.form) &&
        fronts.includes(one.before.replace(/ال$/u, "")),
    );
  if (!hit || (hit.length === 1 && isStop(kit, tokens[start]!.norm))) return null;
  const clitic = hit.before.replace(/ال$/u, "");
  // a reader of persons may take «بواغادوغو» into a name, but no name holds «in Ouagadougou»
  if (isPerson && !clitic.endsWith("ب")) return null;
  return {
    from: start,
    to: start + hit.length,
    front: clitic.length,
    clitic,
    country: hit.value.isName ? hit.value.iso : null,
    trust: "sure",
    skip: 0,
  };
}
