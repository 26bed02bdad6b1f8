import type { ActorRead, NumberRead } from "../../grammar/reading.ts";
import type { Quantity } from "../../model/index.ts";
import { type Counted, hitAt, type TollScan } from "./tolls-scan.ts";

/** Marks that may stand inside a counted phrase: «(15) جنديا». @example brackets.has("(") // true */
export const brackets = new Set(["(", ")", "[", "]", "«", "»", '"', "“", "”"]);

const collectives =
  /^(?:و|ف|ب|ل)?(?:ال)?(?:طاقم|عائله|عائلت|اسره|اسرت|فريق|دوريه|دوريت|مجموعه|جماعه|حشد|وفد|عصابه|خليه|كتيبه|فصيل)(?:ها|ه|هم)?$/u;

/** How many an actor's own form tells: a dual two, a lone singular one, a crew or a family none. */
function ownCount(
  { tokens }: TollScan,
  actor: ActorRead,
): { quantity: Quantity; basis: "stated" | "inferred"; firm: boolean } | null {
  if (actor.nature === "person" && actor.number === "plural")
    return { quantity: { min: null, max: null }, basis: "stated", firm: false };
  if (actor.nature === "person") return { quantity: { min: 1, max: 1 }, basis: "inferred", firm: true };
  if (actor.nature !== "people" || actor.others) return null;
  if (actor.number === "dual") return { quantity: { min: 2, max: 2 }, basis: "stated", firm: true };
  if (actor.number === "singular" && !collectives.test(tokens[actor.head]!.norm))
    return { quantity: { min: 1, max: 1 }, basis: "inferred", firm: true };
  return { quantity: { min: null, max: null }, basis: "stated", firm: false };
}

/** «معلمَين»: a written vowel tells the dual; «أحد الجنود»: one of them. */
function spelledCount({ tokens }: TollScan, actor: ActorRead): number | null {
  if (/\u064E\u0651?ي\u0652?ن/u.test(tokens[actor.from]!.text)) return 2;
  return ["احد", "احدي"].includes(tokens[actor.from - 1]?.norm ?? "") ? 1 : null;
}

/** «وأصيب آخر», «وجرح ثالث». */
const isOneMore = ({ tokens, ordinals }: TollScan, index: number) =>
  ["اخر", "اخري"].includes(tokens[index]?.norm ?? "") || (ordinals.has(index) && !/^ال/u.test(tokens[index]!.norm));

/** «تسعة بين قتيل وجريح»: one count for two outcomes. @example isShared(scan, number.to) */
export const isShared = (scan: TollScan, index: number): boolean =>
  scan.tokens[index]?.norm === "بين" && hitAt(scan, index + 1)?.value.frame === "counted";

/** The counted noun phrase that begins at a token, brackets and «من» inside it allowed. @example countedAt(scan, 1, 3) // «5 جنود» */
export function countedAt(scan: TollScan, start: number, last: number): Counted | null {
  const { tokens, actors, numberFrom, actorFrom } = scan;
  let i = start;
  while (i < last && brackets.has(tokens[i]!.text)) i++;
  const number = numberFrom.get(i) ?? numberFrom.get(start);
  if (!number && isOneMore(scan, i))
    return {
      from: start,
      to: i + 1,
      quantity: { min: 1, max: 1 },
      approximate: false,
      actor: null,
      basis: "stated",
      firm: true,
    };
  if (number) {
    if (isShared(scan, number.to)) return null;
    let j = number.to;
    while (
      j < last &&
      (brackets.has(tokens[j]!.text) || ["من", "في", "عدد"].includes(tokens[j]!.norm)) &&
      j - number.to < 3
    )
      j++;
    const actor = actorFrom.get(j);
    const counted = actor !== undefined && actors[actor]!.nature !== "site" ? actor : null;
    if (counted !== null && isShared(scan, actors[counted]!.to)) return null;
    return {
      from: start,
      to: counted === null ? number.to : actors[counted]!.to,
      quantity: { min: number.value.min, max: number.value.max },
      approximate: number.value.approximate,
      actor: counted,
      basis: "stated",
      firm: true,
    };
  }
  const index = actorFrom.get(i);
  const actor = index === undefined ? undefined : actors[index];
  const own = actor ? ownCount(scan, actor) : null;
  const bracketed =
    actor && tokens[actor.to]?.text === "(" && tokens[actor.to + 2]?.text === ")"
      ? numberFrom.get(actor.to + 1)
      : undefined;
  if (actor && bracketed && index !== undefined)
    return {
      from: start,
      to: bracketed.to + 1,
      quantity: { min: bracketed.value.min, max: bracketed.value.max },
      approximate: bracketed.value.approximate,
      actor: index,
      basis: "stated",
      firm: true,
    };
  // «عائلة من ستة أفراد»
  const members = actor && tokens[actor.to]?.norm === "من" ? numberFrom.get(actor.to + 1) : undefined;
  if (actor && members && actor.number === "singular" && index !== undefined)
    return {
      from: start,
      to: members.to,
      quantity: members.value,
      approximate: members.value.approximate,
      actor: index,
      basis: "stated",
      firm: true,
    };
  const after = actor && !bracketed ? numberFrom.get(actor.to) : undefined;
  if (
    actor &&
    after &&
    index !== undefined &&
    after.value.min === after.value.max &&
    after.value.min <= 10 &&
    !actorFrom.has(after.to) &&
    tokens[actor.to]?.kind === "word" &&
    !/^و/u.test(tokens[actor.to]!.norm)
  )
    return {
      from: start,
      to: after.to,
      quantity: { min: after.value.min, max: after.value.max },
      approximate: false,
      actor: index,
      basis: "stated",
      firm: true,
    };
  if (!actor || !own || index === undefined) return null;
  const told = own.quantity.min === null ? spelledCount(scan, actor) : null;
  const counted = told === null ? own : { ...own, quantity: { min: told, max: told }, firm: true };
  // «جنديان على الأقل»
  if (counted.firm && tokens[actor.to]?.norm === "علي" && tokens[actor.to + 1]?.norm === "الاقل")
    return {
      from: start,
      to: actor.to + 2,
      ...counted,
      quantity: { min: counted.quantity.min, max: null },
      approximate: false,
      actor: index,
    };
  return { from: start, to: actor.to, ...counted, approximate: counted.quantity.min === null, actor: index };
}

/** The first counted noun phrase that begins within reach, before another outcome is told. @example nextCounted(scan, end, sentence.last, 3) */
export function nextCounted(scan: TollScan, start: number, last: number, reach: number): Counted | null {
  const { tokens, used } = scan;
  for (let j = start; j < Math.min(last, start + reach); j++) {
    const other = hitAt(scan, j);
    if (
      other &&
      (j > start || other.before.includes("و")) &&
      (other.pos === "verb" || other.value.frame === "genitive")
    )
      return null;
    if (
      tokens[j]!.kind === "punct" &&
      !brackets.has(tokens[j]!.text) &&
      !["،", ",", ":", "-"].includes(tokens[j]!.text)
    )
      return null;
    const counted = countedAt(scan, j, last);
    if (counted && !used[j]) return counted;
  }
  return null;
}

const statedCount = ({ from, value }: NumberRead, to: number, actor: number | null): Counted => ({
  from,
  to,
  quantity: value,
  approximate: value.approximate,
  actor,
  basis: "stated",
  firm: true,
});

/** The counted noun phrase that ends right before a token. @example countedBefore(scan, 2, 0) // «5 جنود» of «5 جنود قتلوا» */
export function countedBefore(scan: TollScan, index: number, first: number): Counted | null {
  const { tokens, actors, numberTo, actorTo } = scan;
  for (let end = index; end >= Math.max(first + 1, index - 2); end--) {
    const actorIndex = actorTo.get(end);
    if (actorIndex !== undefined) {
      const actor = actors[actorIndex]!;
      if (actor.nature === "person" && end < index) return null;
      for (let back = actor.from; back >= Math.max(first, actor.from - 3); back--) {
        const number = numberTo.get(back);
        if (number) return statedCount(number, end, actorIndex);
        if (back < actor.from && !brackets.has(tokens[back]!.text) && tokens[back]!.norm !== "من") break;
      }
      const own = ownCount(scan, actor);
      return own ? { from: actor.from, to: end, ...own, approximate: false, actor: actorIndex } : null;
    }
    const number = numberTo.get(end);
    if (number) return statedCount(number, end, null);
  }
  return null;
}
