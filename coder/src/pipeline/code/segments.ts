import type { Reading } from "../../grammar/reading.ts";
import { isInDateline } from "./choose.ts";
import { areKin, type CodingRules, sameScope } from "./coding-rules.ts";
import { indexesIn } from "./reads-in.ts";
import type { TriggerRead } from "./triggers.ts";

/** Token indexes, `to` exclusive. @example { from: 0, to: 12 } */
export type Range = { from: number; to: number };

/** A stretch of a sentence and the triggers of its happening. @example { triggers: [trigger], range: { from: 0, to: 12 } } */
export type Segment = { triggers: TriggerRead[]; range: Range };

/** Cuts a sentence into the stretches of its happenings: a trigger of another kind, or one with a place or date of its own, begins a new one. @example segmentsOf(reading, triggers, range, rules).length // 2 for «انفجار في غاو، ومقتل جنديين في كيدال» */
export function segmentsOf(
  reading: Reading,
  triggers: readonly TriggerRead[],
  range: Range,
  rules: CodingRules,
): Segment[] {
  const segments: Segment[] = [];
  for (const trigger of triggers) {
    const last = segments.at(-1);
    const kin = last?.triggers.some((one) => areKin(rules, one.value.type, trigger.value.type));
    const cut = last ? breakBetween(reading, last.triggers.at(-1)!.to, trigger.from) : null;
    if (last && kin && !(cut !== null && startsAnother(reading, last.range.from, cut, range.to, trigger))) {
      last.triggers.push(trigger);
      continue;
    }
    const from = last ? (cut ?? midway(reading, last.triggers.at(-1)!.to, trigger.from)) : range.from;
    if (last && !sameScope(rules, last.triggers[0]!.value.type, trigger.value.type)) {
      // a statement or a meeting shares its sentence with what it speaks of
      segments.push({ triggers: [trigger], range: { ...range } });
      continue;
    }
    if (last) last.range = { from: last.range.from, to: Math.max(last.triggers.at(-1)!.to, from) };
    segments.push({ triggers: [trigger], range: { from, to: range.to } });
  }
  return segments;
}

/** Halfway between two triggers, a place that stands there left whole to the first. */
function midway(reading: Reading, from: number, to: number): number {
  const middle = (from + to) >> 1;
  const across = indexesIn(reading, "places", from, to).map((index) => reading.places[index]!);
  return Math.min(to, Math.max(middle, ...across.filter((place) => place.from < middle).map((place) => place.to)));
}

/** Where a clause ends between two triggers: the last comma or conjunction that begins one. */
function breakBetween(reading: Reading, from: number, to: number): number | null {
  const { tokens } = reading.document;
  for (let i = to - 1; i >= from; i--) {
    const token = tokens[i]!;
    // a hyphen inside a word parts nothing
    if (token.text === "-" && !token.spaced) continue;
    if (["،", ",", "؛", ";", ":", "–", "-", "•"].includes(token.text)) return i + 1;
    if (reading.syntax.opensClause(token)) return i;
  }
  const { syntax } = reading;
  for (let i = from; i < to; i++)
    if ((syntax.carriesAnd(tokens[i]!) && tokens[i]!.norm.length > 3) || syntax.isAnd(tokens[i]!)) return i;
  return null;
}

/** After the cut the words name another place or another date, or say «another». */
function startsAnother(reading: Reading, from: number, cut: number, to: number, trigger: TriggerRead): boolean {
  const { tokens } = reading.document;
  const placesIn = (range: Range) =>
    indexesIn(reading, "places", range.from, range.to)
      .map((index) => reading.places[index]!)
      .filter(
        (place) =>
          place.from >= range.from &&
          place.to <= range.to &&
          !place.value.modifier &&
          ["at", "near", "between", "direction"].includes(place.value.relation) &&
          place.value.country === null,
      );
  const before = placesIn({ from, to: cut });
  const after = placesIn({ from: cut, to });
  const datesIn = (range: Range) =>
    indexesIn(reading, "dates", range.from, range.to)
      .map((index) => reading.dates[index]!)
      .filter(({ value }) => value.precision === "day" || value.precision === "hour")
      .filter((date) => !isInDateline(reading, date));
  const counted = indexesIn(reading, "tolls", from, to).map((index) => reading.tolls[index]!);
  const otherWord = tokens
    .slice(cut, trigger.to + 3)
    .some(
      (token) =>
        reading.syntax.isOther(token) && !counted.some((toll) => toll.from <= token.index && token.index < toll.to),
    );
  const firstDates = datesIn({ from, to: cut });
  const secondDates = datesIn({ from: cut, to });
  const otherDate =
    firstDates.length > 0 &&
    secondDates.length > 0 &&
    secondDates.every((date) => firstDates.every((one) => one.value.from !== date.value.from));
  const otherPlace =
    before.length > 0 &&
    after.length > 0 &&
    after[0]!.from > trigger.from - 6 &&
    wordsOf(reading, before[0]!) !== wordsOf(reading, after[0]!);
  const ownToll = indexesIn(reading, "tolls", cut, to).length > 0;
  return otherDate || (otherWord && (after.length > 0 || ownToll)) || (otherPlace && ownToll);
}

const wordsOf = (reading: Reading, place: Reading["places"][number]) =>
  reading.document.tokens
    .slice(place.value.words.from, place.value.words.to)
    .map((token) => reading.syntax.bareName(token.norm))
    .join(" ");
