import type { Quantity } from "../../model/index.ts";
import type { ActorRead } from "../reading.ts";
import type { SmallClass } from "./small-words.ts";
import type { TollScan } from "./tolls-scan.ts";

const isAny = ({ tokens, small }: TollScan, index: number, names: readonly SmallClass[]) =>
  names.some((name) => small.is(name, tokens[index]));

/** What an actor's own form tells of how many: a lone singular is one, a crew or a family isn't. @example ownCount(scan, actor)?.firm */
export function ownCount({ tokens, small }: TollScan, actor: ActorRead): { quantity: Quantity; firm: boolean } | null {
  if (actor.others) return null;
  if (actor.nature === "person") return { quantity: { min: 1, max: 1 }, firm: true };
  if (actor.nature !== "people") return null;
  const isMany = small.is("collective", tokens[actor.head]);
  if (actor.number === "singular" && !isMany) return { quantity: { min: 1, max: 1 }, firm: true };
  return { quantity: { min: null, max: null }, firm: false };
}

/** «none of the 12 passengers», «no soldier». @example isDenied(scan, 2) */
export function isDenied(scan: TollScan, from: number): boolean {
  let k = from - 1;
  while (k >= from - 3 && isAny(scan, k, ["of", "definite", "possessive"])) k--;
  return isAny(scan, k, ["negation"]);
}

/** A singular without a word that makes it one stands so only where a headline or a clause begins: "Soldier killed". @example isUndetermined(scan, actor) */
export function isUndetermined(scan: TollScan, actor: ActorRead): boolean {
  if (actor.nature === "person" || actor.definite || isAny(scan, actor.from, ["definite", "indefinite", "possessive"]))
    return false;
  const before = scan.tokens[actor.from - 1];
  const isFirst = !before || scan.document.sentenceOf[before.index] !== scan.document.sentenceOf[actor.from];
  return !isFirst && before.kind === "word" && !isAny(scan, before.index, ["and", "or", "by", "clause"]);
}

/** Where the noun of a number in brackets goes on: «Onze (11) soldats». @example pastRepeat(scan, number.to) */
export function pastRepeat({ tokens, numberFrom }: TollScan, to: number): number {
  if (tokens[to]?.text !== "(" || tokens[to + 1]?.kind !== "number") return to;
  const end = numberFrom.get(to + 1)?.to ?? to + 2;
  return tokens[end]?.text === ")" ? end + 1 : to;
}

/** "a family of five", «une famille de cinq personnes»: a singular that tells its own number; the age of "a man of 34" is none. */
export function memberCount(
  scan: TollScan,
  actor: ActorRead,
): { quantity: Quantity; approximate: boolean; to: number } | null {
  if (actor.nature !== "people" || actor.number !== "singular" || actor.who) return null;
  const number = isAny(scan, actor.to, ["of"]) ? scan.numberFrom.get(actor.to + 1) : undefined;
  if (!number || (number.value.max ?? 2) < 2) return null;
  const behind = scan.actorFrom.get(number.to);
  const to = behind === undefined ? number.to : scan.actors[behind]!.to;
  return { quantity: number.value, approximate: number.value.approximate, to };
}
