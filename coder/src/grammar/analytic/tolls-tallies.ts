import type { Quantity } from "../../model/index.ts";
import type { NumberRead } from "../reading.ts";
import type { SmallClass } from "./small-words.ts";
import type { Chain } from "./tolls-chains.ts";
import { addToll, hitOf, type OutcomeHit, type TollScan } from "./tolls-scan.ts";

const tallyReach = 22;
const toWords: readonly SmallClass[] = ["to", "in"];
const fromWords: readonly SmallClass[] = ["from", "of"];

const isAny = ({ tokens, small }: TollScan, index: number, names: readonly SmallClass[]) =>
  names.some((name) => small.is(name, tokens[index]));

function risesBefore(scan: TollScan, index: number, first: number): boolean {
  for (let k = index - 1; k >= Math.max(first, index - 12); k--) if (hitOf(scan, k, ["rise"])) return true;
  return false;
}

/** The figure that holds and the one told before it: "rose from 31 to 40", "rises to 40 from 31". */
export function figureOf(
  scan: TollScan,
  number: NumberRead,
  first: number,
  end: number,
): { quantity: Quantity; previous: Quantity | null; rises: boolean } {
  const { numberFrom, numberTo } = scan;
  const { min, max } = number.value;
  const rises = risesBefore(scan, number.from, first);
  const own: Quantity = { min, max };
  if (!rises) return { quantity: own, previous: null, rises };
  const isSpan =
    max !== null && min < max && (isAny(scan, number.from, fromWords) || isAny(scan, number.from - 1, fromWords));
  if (isSpan) return { quantity: { min: max, max }, previous: { min, max: min }, rises };
  for (let k = number.from - 1; k >= Math.max(first, number.from - 5); k--) {
    const earlier = numberTo.get(k);
    if (!earlier || !isAny(scan, earlier.from - 1, fromWords) || !isAny(scan, number.from - 1, toWords)) continue;
    return { quantity: own, previous: { min: earlier.value.min, max: earlier.value.max }, rises };
  }
  for (let k = end; k < end + 2; k++) {
    const earlier = numberFrom.get(k + 1);
    if (earlier && scan.small.is("from", scan.tokens[k]))
      return { quantity: own, previous: { min: earlier.value.min, max: earlier.value.max }, rises };
  }
  return { quantity: own, previous: null, rises: isAny(scan, number.from - 1, toWords) || rises };
}

/** Puts the earlier figure beside a toll that was read from its own words: «s'alourdit à 40 morts». */
export function addFigures(scan: TollScan, from: number, first: number): void {
  for (let k = from; k < scan.tolls.length; k++) {
    const toll = scan.tolls[k]!;
    const number = numberOf(scan, toll.from, toll.to);
    if (!number || toll.partOf !== null || toll.rises !== undefined) continue;
    const { quantity, previous, rises } = figureOf(scan, number, first, toll.to);
    const isGoal = isAny(scan, number.from - 1, toWords) || previous !== null;
    if (!rises || !isGoal) continue;
    scan.tolls[k] = {
      ...toll,
      rises: true,
      value: { ...toll.value, ...(previous ? { previous, min: quantity.min, max: quantity.max } : {}) },
    };
  }
}

const formerReach = 7;

/** "an earlier count had spoken of 23 dead", «contre 13 morts»: a lone word for it stands right before the figure. */
export function markFormer(scan: TollScan, from: number, first: number): void {
  for (let k = from; k < scan.tolls.length; k++) {
    const toll = scan.tolls[k]!;
    const start = numberOf(scan, toll.from, toll.to)?.from ?? toll.from;
    for (let at = start - 1; at >= Math.max(first, start - formerReach); at--) {
      const hit = hitOf(scan, at, ["former"]);
      if (hit && (hit.length > 1 || at === start - 1)) scan.tolls[k] = { ...toll, isFormer: true };
    }
  }
}

function numberOf({ numberFrom }: TollScan, from: number, to: number): NumberRead | null {
  for (let k = from; k < to; k++) {
    const number = numberFrom.get(k);
    if (number) return number;
  }
  return null;
}

/** «Sube de 11 a 14 la cifra de muertos»: the verb and its figures stand before what they count. */
function readFigureFirst(scan: TollScan, chain: Chain, hit: OutcomeHit, i: number, first: number): boolean {
  const end = isAny(scan, i - 1, ["definite"]) ? i - 1 : i;
  const number = scan.numberTo.get(end);
  const isGoal = number && isAny(scan, number.from - 1, toWords) && risesBefore(scan, number.from, first);
  if (!number || !(isGoal || endsReach(scan, number.from, first))) return false;
  const phrase = chain.phrases[chain.at.get(number.from) ?? -1];
  if (!phrase || phrase.inner || scan.takenBy.has(phrase.from)) return false;
  const { quantity, previous } = figureOf(scan, number, first, number.to);
  const cue = { from: i, to: i + hit.length };
  const toll = addToll(scan, hit, cue, { ...phrase, quantity }, null, null, "toll-tally");
  const read = scan.tolls[toll]!;
  const value = previous ? { ...read.value, previous } : read.value;
  scan.tolls[toll] = { ...read, from: number.from, to: number.to, rises: true, value };
  return true;
}

const joints = new Set([":", "-", "–", "—"]);

/** «the death toll rose to 40 from 31», «death toll: 9», «le nombre de morts est passé de 31 à 40». */
export function readTally(scan: TollScan, chain: Chain, hit: OutcomeHit, i: number, first: number, last: number): void {
  const { tokens, numberFrom, small, takenBy } = scan;
  const end = i + hit.length;
  if (readFigureFirst(scan, chain, hit, i, first)) return;
  for (let j = end; j < Math.min(last, end + tallyReach); j++) {
    if (/^[;.]$/u.test(tokens[j]!.text) || small.is("clause", tokens[j])) return;
    if (j > end && hitOf(scan, j, ["tally"])) return;
    const number = numberFrom.get(j);
    if (!number) continue;
    const index = [j, j - 1, j - 2].map((from) => chain.at.get(from)).find((found) => found !== undefined);
    const phrase = index === undefined ? undefined : chain.phrases[index];
    if (!phrase || takenBy.has(phrase.from) || phrase.inner) {
      if (phrase?.inner || (phrase && takenBy.has(phrase.from))) return;
      continue;
    }
    const { quantity, previous, rises } = figureOf(scan, number, first, number.to);
    const isGoal =
      j === end ||
      previous !== null ||
      joints.has(tokens[j - 1]!.text) ||
      isAny(scan, j - 1, ["be"]) ||
      (isAny(scan, j - 1, [...toWords, "of"]) && (rises || reachesBefore(scan, j, end) || j === end + 1)) ||
      hitOf(scan, j - 1, ["reach"]) !== null ||
      (rises && hitOf(scan, j - 1, ["rise"]) !== null) ||
      endsReach(scan, j, end);
    if (!isGoal || (phrase.kind === "thing" && !/(?:ly|ment)$/u.test(tokens[number.to]?.norm ?? ""))) {
      j = number.to - 1;
      continue;
    }
    // the first of two: "rose from 31 to 40"
    if (
      previous === null &&
      rises &&
      isAny(scan, j - 1, fromWords) &&
      isAny(scan, number.to, toWords) &&
      numberFrom.has(number.to + 1)
    ) {
      j = number.to - 1;
      continue;
    }
    const toll = addToll(scan, hit, { from: i, to: end }, { ...phrase, quantity }, null, null, "toll-tally");
    const to = phrase.actor === null ? number.to : phrase.to;
    scan.tolls[toll] = { ...scan.tolls[toll]!, from: number.from, to };
    const read = scan.tolls[toll]!;
    if (previous) scan.tolls[toll] = { ...read, rises: true, value: { ...read.value, previous } };
    else if (rises) scan.tolls[toll] = { ...read, rises: true };
    return;
  }
}

function reachesBefore(scan: TollScan, index: number, from: number): boolean {
  for (let k = index - 1; k >= from; k--) if (hitOf(scan, k, ["reach", "rise"])) return true;
  return false;
}

/** «s'élève à 12», "stands at 12": the verb of several words ends right before the number. */
function endsReach(scan: TollScan, index: number, from: number): boolean {
  for (let k = index - 1; k >= Math.max(from, index - 4); k--) {
    const hit = hitOf(scan, k, ["reach", "rise"]);
    if (hit && k + hit.length === index) return true;
  }
  return false;
}
