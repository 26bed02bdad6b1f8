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
    // "told reporters in the city on Friday that …"
    const isBefore = trigger > date.to || [0, 1].some((step) => isThatAt(reading, date.to + step));
    const isAfterThat = hasThat(reading, last, date.from);
    const reach = isBefore || !hasComma(reading, last, date.from) ? 9 : 4;
    const near =
      (date.from >= first && date.from - last <= reach && !isAfterThat) ||
      // «tué dans la nuit, a annoncé l'armée»: a comma keeps the day with what went before; "in a statement on Tuesday, the
      // army said that …"
      (date.to <= first &&
        first - date.to <= (trigger > last ? 3 : 1) &&
        !(date.from > trigger && hasComma(reading, date.to, first)));
    if (speaker.rule === "speaker-according")
      return (
        date.from === speaker.to || (date.from > speaker.to && date.from - speaker.to <= 2 && trigger < speaker.head)
      );
    if (!near) return false;
    // "…, the army said on Saturday" speaks of what went before; a comma gives the day back to it
    return trigger >= date.to || (trigger < first && !hasComma(reading, last, date.from));
  });
}

const datelineWeight = 8;
const dash = /^(?:--?|[–—])$/u;

/** "date 2024-04-14 Two men …": a number of a date that the whole text begins with is when it was put out. @example isStamp(date) */
export const isStamp = ({ from, rule }: { readonly from: number; readonly rule: string }): boolean =>
  from <= 1 && rule.endsWith("-date-numeric");

/** "KOLKATA, May 11: …", "ISLAMABAD, Oct. 28 (UPI) -- …": the day on which it was written, before the dash that ends the dateline. @example isInDateline(reading, date) */
export function isInDateline(
  { document: { tokens, sentences, sentenceOf } }: Reading,
  { from, to, rule }: { readonly from: number; readonly to: number; readonly rule: string },
): boolean {
  if (isStamp({ from, rule })) return true;
  const { first } = sentences[sentenceOf[from]!]!;
  if (from === first || from - first > 8) return false;
  if (tokens[to]?.text === ":") return true;
  // "AFAMASI (W/R), Jan 16, GNA - …": nothing but names and signs up to the dash
  const isHead = (at: number) => (at >= from && at < to) || !/^\p{Ll}/u.test(tokens[at]!.text);
  const names = Array.from({ length: to - first }, (_, i) => first + i).every(isHead);
  for (let at = to; at < Math.min(tokens.length, to + 8); at++) {
    if (tokens[at]!.spaced && dash.test(tokens[at]!.text)) return names || tokens[at - 1]!.text === ")";
    if (!isHead(at)) return false;
  }
  return false;
}

/** "Saturday's vote was cancelled": the day is that of a thing which is not what happened. */
function isOwner({ document: { tokens } }: Reading, to: number, { from }: { readonly from: number }): boolean {
  const isPossessive =
    /^['’]$/u.test(tokens[to]?.text ?? "") && tokens[to + 1]?.norm === "s" && !tokens[to + 1]!.spaced;
  return isPossessive && !(from >= to && from - to <= ownedReach);
}

const ownedReach = 4;
const ownerWeight = 15;
/** "at 11:47 pm": an hour alone says little of the day. */
const hourWeight = 12;
const isHourAlone = ({ rule }: { readonly rule: string }) => rule.endsWith("date-clock");

const isThatAt = ({ document: { tokens }, syntax }: Reading, at: number) =>
  tokens[at] !== undefined && syntax.isThat(tokens[at]);

/** "said that on Sunday gunmen attacked": what stands behind "that" is what was said. */
const hasThat = (reading: Reading, from: number, to: number) => {
  for (let at = from; at < to; at++) if (isThatAt(reading, at)) return true;
  return false;
};

const hasComma = ({ document: { tokens } }: Reading, from: number, to: number) =>
  tokens.slice(from, to).some(({ text }) => text === "," || text === "،");

const strayAfter = 6;

/** The date of a happening: beside its trigger rather than beside the verb of saying. `spoken` says that only the latter was found. */
export function chooseDate(happening: Happening, isSpeech: boolean): { index: number; spoken: boolean } | null {
  const { reading } = happening;
  const lead = happening.sentences[0]!;
  let best: { index: number; spoken: boolean; weight: number } | null = null;
  for (const index of happening.dates) {
    const date = reading.dates[index]!;
    const sentence = reading.document.sentenceOf[date.from]!;
    const own = happening.triggers.find((one) => reading.document.sentenceOf[one.from] === sentence);
    // «un deuil à partir de lundi», told after it: what happened has no day to come
    if (!own && happening.status === "happened" && reading.today !== null && date.value.from > reading.today) continue;
    const trigger = own ?? happening.triggers[0]!;
    const spoken = isSpoken(reading, index, trigger.from);
    const distance = Math.min(Math.abs(date.from - trigger.to), Math.abs(trigger.from - date.to));
    const precise =
      date.value.precision === "day" || date.value.precision === "hour" ? 12 : date.value.precision === "range" ? 4 : 0;
    // a year far off is that of something else told beside it
    const isStray = date.value.precision === "year" && distance > strayAfter;
    const open = date.value.to === null || isStray ? -20 : 0;
    const weight =
      precise +
      open -
      Math.min(distance, 30) / 3 -
      (spoken === isSpeech ? 0 : 25) -
      (sentence === lead ? 0 : 3) -
      (isInDateline(reading, date) ? datelineWeight : 0) -
      (isOwner(reading, date.to, trigger) ? ownerWeight : 0) -
      (isHourAlone(date) ? hourWeight : 0) +
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
