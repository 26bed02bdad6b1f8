import type { Reading } from "../../grammar/reading.ts";
import { areKin, type CodingRules } from "./coding-rules.ts";
import { bucketsOf } from "./reads-in.ts";
import { isTold } from "./status.ts";
import type { TriggerRead } from "./triggers.ts";

/** What the rest of its sentence puts before the news. @example isOlder(reading, trigger, all, rules) // true for "abducted" in "two men abducted on Monday were freed" */
export const isOlder = (
  reading: Reading,
  trigger: TriggerRead,
  all: readonly TriggerRead[],
  rules: CodingRules,
): boolean => [isReduced, isCharge, isUndone].some((is) => is(reading, trigger, all, rules));

/** "two men abducted on Monday were freed", «les soldats enlevés ont été libérés»: a participle within the subject of another verb tells what went before. */
function isReduced(reading: Reading, trigger: TriggerRead, all: readonly TriggerRead[], rules: CodingRules): boolean {
  const { tokens } = reading.document;
  const { form, pos, value } = trigger.hit;
  if (pos !== "verb" || (form.shape !== "participle" && form.shape !== "past-or-participle")) return false;
  if (reading.syntax.voiceOf(tokens, trigger.from, form) !== "bare") return false;
  const next = all.find((one) => one.from > trigger.to && isTold(reading, one));
  if (!next || rules.packs.get(next.value.type)?.isSpeech || areKin(rules, value.type, next.value.type)) return false;
  return tokens.slice(trigger.to, next.from).every((token) => token.kind !== "punct" || joints.has(token.text));
}

/** "freed 40 people held in the hills", "released 14 women whom it snatched in May": what is undone came before. */
function isUndone(
  { document: { tokens }, syntax }: Reading,
  trigger: TriggerRead,
  all: readonly TriggerRead[],
  rules: CodingRules,
): boolean {
  const isJoined = tokens.slice(Math.max(0, trigger.from - 2), trigger.from).some((token) => syntax.isAnd(token));
  return (
    !isJoined &&
    all.some(
      (one) => one.to <= trigger.from && rules.packs.get(one.value.type)?.undoes?.includes(trigger.value.type) === true,
    )
  );
}

/** «condamné à perpétuité pour le viol», "marched against the killing": what an act of order or a protest is about came before it. */
function isCharge(reading: Reading, trigger: TriggerRead, all: readonly TriggerRead[], rules: CodingRules): boolean {
  if (trigger.hit.pos === "verb") return false;
  const isCharged = reading.syntax.isCharge(reading.document.tokens, trigger.from);
  const against = markerOf(reading, trigger.from);
  return all.some((one) => {
    const family = rules.packs.get(one.value.type)?.family;
    const isAbout =
      family === "order" ? isCharged : family === "dissent" && against >= one.to && against - one.to <= causeReach;
    return isAbout && one.to <= trigger.from && !areKin(rules, one.value.type, trigger.value.type);
  });
}

/** So far from the word for a protest may stand what it is against. */
const causeReach = 8;

/** Where the word for a target right before a noun stands, or -1: «contre les tueries». */
function markerOf(reading: Reading, index: number): number {
  const { markersByEnd } = bucketsOf(reading);
  for (let end = index; end > index - 3; end--) {
    const marker = markersByEnd.get(end)?.find(({ value }) => value === "target");
    if (marker) return marker.from;
    const previous = reading.document.tokens[end - 1];
    if (previous === undefined || !reading.syntax.isFiller(previous)) return -1;
  }
  return -1;
}

const joints: ReadonlySet<string> = new Set(["'", "’", "-"]);
