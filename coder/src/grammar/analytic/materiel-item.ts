import type { Materiel } from "../../model/index.ts";
import type { Document } from "../../text/index.ts";
import type { NumberRead } from "../reading.ts";
import type { AnalyticLanguage } from "./language.ts";
import { fits, type MaterielHit, type MaterielWords } from "./materiel-lexicon.ts";
import type { SmallClass } from "./small-words.ts";

/** One thing named in a text, before it is known what befell it. */
export type Thing = {
  readonly from: number;
  readonly to: number;
  /** Where its noun begins. */
  readonly head: number;
  readonly hit: MaterielHit;
  readonly item: Materiel["item"];
  readonly model: string | null;
  readonly calibreMm: number | null;
  readonly count: number | null;
  readonly countBasis: "stated" | "inferred";
  readonly isCounted: boolean;
  readonly isDefinite: boolean;
};

/** What the readers of materiel share. */
export type MaterielScan = {
  readonly document: Document;
  readonly language: AnalyticLanguage;
  readonly words: MaterielWords;
  readonly starts: ReadonlyMap<number, NumberRead>;
  readonly ends: ReadonlyMap<number, NumberRead>;
};

const opens = new Set(["(", "[", "«", '"', "“", "‘"]);
const closes = new Set([")", "]", "»", '"', "”", "’"]);
const joints = new Set(["-", "‑", "'", "’"]);
const blocks: readonly SmallClass[] = [
  "by",
  "with",
  "and",
  "or",
  "between",
  "among",
  "in",
  "to",
  "from",
  "near",
  "against",
  "that",
  "relative",
  "be",
  "have",
  "do",
  "clause",
  "modal",
  "future",
  "pronoun",
];

const isAny = ({ document, language }: MaterielScan, index: number, names: readonly SmallClass[]) =>
  names.some((name) => language.small.is(name, document.tokens[index]));

/** The plainest hit for a thing at a token, with the number of its model. */
function hitAt(scan: MaterielScan, index: number): { hit: MaterielHit; model: string | null; to: number } | null {
  const { tokens } = scan.document;
  const hit = scan.words.things.match(tokens, index)[0];
  if (!hit) return null;
  const to = index + hit.length;
  const { model, numbered } = hit.value;
  const at = tokens[to]?.text === "-" && !tokens[to]!.spaced ? to + 1 : to;
  const number = tokens[at];
  const isTied = number?.kind === "number" && (!number.spaced || scan.starts.get(at)?.use === "model");
  if (numbered === "" || !isTied) return { hit, model, to };
  return { hit, model: numbered.replace("{}", number.norm), to: at + 1 };
}

/** A calibre at a token: "12.7 mm", «calibre 14,5», «de 60 mm». */
function calibreAt(scan: MaterielScan, index: number): { value: number; to: number } | null {
  const { tokens } = scan.document;
  let at = index;
  for (let step = 0; step < 3; step++) {
    if (isAny(scan, at, ["of"]) || scan.words.fates.match(tokens, at).some((hit) => hit.value.fate === "calibre")) at++;
  }
  const number = scan.starts.get(at);
  if (number?.use !== "calibre") return null;
  let to = number.to;
  if (tokens[to]?.text === "-" && !tokens[to]!.spaced) to++;
  if (/^(?:mm|millimetres?|millimeters?|cal|caliber|calibre)$/u.test(tokens[to]?.norm ?? "")) to++;
  return { value: number.value.min, to };
}

/** Over «de type», «of the make», quotes and joints: where a model or a further noun may stand. */
function overTies(scan: MaterielScan, from: number): { at: number; isTyped: boolean; isOf: boolean } {
  const { tokens } = scan.document;
  let at = from;
  let isTyped = false;
  let isOf = false;
  for (let step = 0; step < 6; step++) {
    const token = tokens[at];
    const type = scan.words.fates.match(tokens, at).find((hit) => hit.value.fate === "type");
    if (type) {
      isTyped = true;
      at += type.length;
    } else if (
      isAny(scan, at, ["of"]) ||
      scan.words.fates.match(tokens, at).some((hit) => hit.value.fate === "again" && hit.value.items === "for")
    ) {
      isOf = true;
      at++;
    } else if (token && (opens.has(token.text) || (joints.has(token.text) && !token.spaced))) at++;
    else break;
  }
  return { at, isTyped, isOf };
}

type Count = {
  readonly from: number;
  readonly number: NumberRead | null;
  readonly isArticle: boolean;
  readonly isDefinite: boolean;
  readonly isUncounted: boolean;
};

/** The count before a thing, adjectives between: "two locally made". */
function countBefore(scan: MaterielScan, head: number, first: number, isMeasured: boolean): Count {
  const { tokens } = scan.document;
  const none = { from: head, number: null, isArticle: false, isDefinite: false, isUncounted: false };
  for (let k = head; k > Math.max(first, head - 5); k--) {
    const before = tokens[k - 1]!;
    const number = scan.ends.get(k);
    const isUnit = number?.use === "measure" && isMeasured;
    if (number && (number.use === "count" || number.use === "money" || isUnit)) {
      // "54 of 59 drones"
      const whole = isAny(scan, number.from - 1, ["of"]) ? scan.ends.get(number.from - 1) : undefined;
      if (whole?.use === "count") return { ...none, from: whole.from, number: whole };
      const isArticle = number.to === number.from + 1 && isAny(scan, number.from, ["indefinite"]);
      return { ...none, from: number.from, number, isArticle };
    }
    if (number && number.use !== "calibre" && number.use !== "model") return none;
    if (number) {
      k = number.from + 1;
      continue;
    }
    // «un (01) pistolet»
    if (before.text === ")" && tokens[k - 3]?.text === "(" && tokens[k - 2]?.kind === "number") {
      k -= 2;
      continue;
    }
    if (isAny(scan, k - 1, ["indefinite"])) return { ...none, from: k - 1, isArticle: true };
    if (isAny(scan, k - 1, ["of"]) && scan.ends.get(k - 1)?.use === "count") continue;
    if (isAny(scan, k - 1, ["of"])) {
      const unit = scan.words.things.match(tokens, k - 2).find((hit) => hit.value.head === "unit" && hit.length === 1);
      if (unit) return { ...none, from: k - 2, isUncounted: true };
      return { ...none, isDefinite: isAny(scan, k - 1, ["definite"]) };
    }
    if (isAny(scan, k - 1, ["definite", "possessive", "demonstrative"]))
      return { ...none, from: k - 1, isDefinite: true };
    if (before.kind === "punct" && !joints.has(before.text) && !opens.has(before.text)) return none;
    if (isAny(scan, k - 1, blocks)) return none;
    if (scan.words.things.match(tokens, k - 1).some((hit) => hit.value.head === "take" || hit.value.head === "keep"))
      return none;
    if (
      scan.words.fates
        .match(tokens, k - 1)
        .some(
          (hit) =>
            hit.value.link !== "" &&
            hit.pos === "verb" &&
            hit.form.shape !== "participle" &&
            hit.form.shape !== "past-or-participle",
        )
    )
      return none;
  }
  return none;
}

/** Reads the thing that a token begins, with its count, model and calibre. @example readThing(scan, 1, 0, 9)?.item // "assault-rifle" */
export function readThing(scan: MaterielScan, index: number, first: number, last: number): Thing | null {
  const { tokens } = scan.document;
  const found = hitAt(scan, index);
  if (!found || found.hit.value.head === "none" || found.hit.value.head === "unit") return null;
  if (found.hit.value.head === "model") return null;
  let { hit, model, to } = found;
  let head = index;
  let { item } = hit.value;
  let calibre = index > first ? calibreBefore(scan, index) : null;
  const isName = () => hit.value.head === "name";
  for (let step = 0; step < 5 && to < last; step++) {
    const ties = overTies(scan, to);
    const after = calibreAt(scan, to);
    if (after && !(ties.isOf && isFollowed(scan, after.to))) {
      calibre = after.value;
      to = after.to;
      continue;
    }
    const inside = after ? hitAt(scan, after.to) : null;
    const next = inside ?? (ties.at < last ? hitAt(scan, ties.at) : null);
    if (!next || next.hit.value.head === "none") break;
    if (inside && after) calibre = after.value;
    const { value } = next.hit;
    const isNamed = value.head === "name" || value.head === "model";
    if (!ties.isOf && !ties.isTyped && scan.language.adjectives === "before" && !isNamed) {
      // "AK-47 rifle magazines": the last noun is the thing
      const finer =
        value.head === "take" && (isName() || hit.value.head === "take") && fits(value.item, item) ? item : value.item;
      item = finer;
      hit = next.hit;
      head = ties.at;
    } else if (isNamed) {
      model = model ?? next.model;
      if (hit.value.head === "take" && fits(item, value.item) && !(ties.isOf && !ties.isTyped && value.item === item))
        item = value.item;
      if (item === "ammunition" && value.item === "rocket-launcher") item = "rocket";
    } else if (!ties.isOf) break;
    to = next.to;
    while (to < last && closes.has(tokens[to]!.text) && opens.has(tokens[ties.at - 1]?.text ?? "")) to++;
  }
  if (item === "machine-gun" && calibre !== null && calibre >= 12 && calibre < 21) item = "heavy-machine-gun";
  const start = calibre !== null && index > first ? startOfCalibre(scan, index) : index;
  // "300 bags of rice" are counted, though a bag is a measure
  const own = countBefore(scan, start, first, hit.length > 2);
  const isPlural =
    hit.form.number === "plural" ||
    (hit.pos === "word" &&
      /[^s]s$/u.test(tokens[to - 1]!.norm) &&
      tokens[to - 1]!.kind === "word" &&
      !hit.value.isMass);
  const { number } = own;
  const exact = number && number.value.min === number.value.max ? number.value.min : null;
  const isOne = own.isArticle || (!number && !isPlural && !hit.value.isMass && !own.isUncounted);
  return {
    from: own.from,
    to,
    head,
    hit,
    item,
    model,
    calibreMm: calibre,
    count:
      number && !own.isArticle
        ? exact
        : own.isUncounted
          ? null
          : isOne && !(hit.value.isMass && !own.isArticle) && !isPlural
            ? 1
            : null,
    countBasis: number && !own.isArticle ? "stated" : isOne && !isPlural && !own.isUncounted ? "inferred" : "stated",
    isCounted: number !== null,
    isDefinite: own.isDefinite,
  };
}

const isFollowed = (scan: MaterielScan, at: number) => hitAt(scan, at) !== null;

/** "7.62mm rounds": the calibre in front. */
function calibreBefore(scan: MaterielScan, index: number): number | null {
  const number = scan.starts.get(startOfCalibre(scan, index));
  return number?.use === "calibre" && startOfCalibre(scan, index) < index ? number.value.min : null;
}

function startOfCalibre(scan: MaterielScan, index: number): number {
  for (let k = index; k >= Math.max(1, index - 3); k--) {
    const number = scan.ends.get(k);
    if (number) return number.use === "calibre" ? number.from : index;
    if (!/^(?:mm|-|special|nato|caliber|calibre|cal)$/u.test(scan.document.tokens[k - 1]!.norm)) return index;
  }
  return index;
}
