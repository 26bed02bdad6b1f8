import type { Reading } from "../../grammar/reading.ts";
import type { Happening } from "./happenings.ts";

import { readsBeside } from "./reads-in.ts";

/** Speech stands between a date and what is told: «said on Thursday that …». */
export function isSpoken(reading: Reading, index: number, trigger: number): boolean {
  const date = reading.dates[index]!;
  return readsBeside(reading, "speakers", date.from).some((speaker) => {
    if (reading.document.sentenceOf[speaker.head] !== reading.document.sentenceOf[date.from]) return false;
    const first = Math.min(speaker.head, speaker.from);
    const last = Math.max(speaker.head, speaker.to);
    const near = (date.from >= first && date.from - last <= 4) || (date.to <= first && first - date.to <= 1);
    if (speaker.rule === "speaker-according")
      return date.from >= speaker.to && date.from - speaker.to <= 2 && trigger < speaker.head;
    return near && trigger > date.to;
  });
}

/** The date of a happening: beside its trigger rather than beside the verb of saying. `spoken` says that only the latter was found. */
export function chooseDate(happening: Happening, isSpeech: boolean): { index: number; spoken: boolean } | null {
  const { reading } = happening;
  const lead = happening.sentences[0]!;
  let best: { index: number; spoken: boolean; weight: number } | null = null;
  for (const index of happening.dates) {
    const date = reading.dates[index]!;
    const sentence = reading.document.sentenceOf[date.from]!;
    const trigger =
      happening.triggers.find((one) => reading.document.sentenceOf[one.from] === sentence) ?? happening.triggers[0]!;
    const spoken = isSpoken(reading, index, trigger.from);
    const distance = Math.min(Math.abs(date.from - trigger.to), Math.abs(trigger.from - date.to));
    const precise =
      date.value.precision === "day" || date.value.precision === "hour" ? 12 : date.value.precision === "range" ? 4 : 0;
    const open = date.value.to === null ? -20 : 0;
    const weight =
      precise +
      open -
      Math.min(distance, 30) / 3 -
      (spoken === isSpeech ? 0 : 25) -
      (sentence === lead ? 0 : 3) +
      (date.basis === "stated" ? 1 : 0);
    if (!best || weight > best.weight) best = { index, spoken: spoken && !isSpeech, weight };
  }
  if (!best) return null;
  const { index, spoken } = best;
  const { from, to } = reading.dates[index]!.value;
  const told = happening.dates.find((other) => {
    const { basis, value } = reading.dates[other]!;
    return basis === "stated" && value.from === from && value.to === to;
  });
  return { index: reading.dates[index]!.basis === "stated" ? index : (told ?? index), spoken };
}
