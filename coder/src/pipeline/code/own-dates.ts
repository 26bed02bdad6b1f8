import type { Reading } from "../../grammar/reading.ts";
import type { CodingRules } from "./coding-rules.ts";
import { indexesIn } from "./reads-in.ts";
import type { Range } from "./segments.ts";
import type { TriggerRead } from "./triggers.ts";

/** «أدانت الوزارة، الأربعاء، هجوما وقع الأحد»: the day beside a verb of speech is the speech's where another follows. @example ownDates(reading, dates, kept, all, rules) */
export function ownDates(
  reading: Reading,
  dates: readonly number[],
  kept: readonly TriggerRead[],
  all: readonly TriggerRead[],
  rules: CodingRules,
): readonly number[] {
  const isSpeech = (trigger: TriggerRead) => rules.packs.get(trigger.value.type)?.isSpeech === true;
  const told = kept.find((trigger) => !isSpeech(trigger));
  const speech = told && all.findLast((trigger) => isSpeech(trigger) && trigger.to <= told.from);
  if (!speech || kept.every(isSpeech) || isSpeech(kept[0]!)) return dates;
  const isBetween = (index: number) => {
    const { from } = reading.dates[index]!;
    return from >= speech.to && from < told.from;
  };
  const others = dates.filter((index) => !isBetween(index));
  return others.length > 0 ? others : dates;
}

/** How many words may part a day from its words: "Monday's deadly attack". */
const dayReach = 3;

/** "condemned Monday's attack": a day right before the words is theirs. @example withDayBefore(reading, own, range) */
export function withDayBefore(reading: Reading, own: Range, range: Range): Range {
  const before = indexesIn(reading, "dates", range.from, own.from)
    .map((index) => reading.dates[index]!)
    .find(({ to }) => own.from - to >= 0 && own.from - to <= dayReach);
  return before && own.from > range.from ? { ...own, from: Math.min(own.from, before.from) } : own;
}
/** Before the words that a speech speaks of its dates and places are the speech's, after them theirs. @example ownRange(main, all, range, false, rules) */
export function ownRange(
  main: TriggerRead,
  all: readonly TriggerRead[],
  range: Range,
  isSpokenOf: boolean,
  rules: CodingRules,
): Range {
  if (isSpokenOf) return { from: main.from, to: range.to };
  if (!rules.packs.get(main.value.type)?.isSpeech) return range;
  const told = all.find((one) => one.from > main.from && !rules.packs.get(one.value.type)?.isSpeech);
  return told ? { from: range.from, to: told.from } : range;
}
