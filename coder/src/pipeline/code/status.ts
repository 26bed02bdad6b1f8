import { daysBetween } from "../../grammar/calendar/iso.ts";
import type { Reading } from "../../grammar/reading.ts";
import type { Interval, Status } from "../../model/index.ts";
import type { CodingRules } from "./coding-rules.ts";
import { readsBeside } from "./reads-in.ts";
import type { Range } from "./segments.ts";
import type { TriggerRead } from "./triggers.ts";

const statusOrder: readonly Status[] = ["aggregate", "background", "denied", "planned", "hypothetical", "ongoing"];

/** How the happening of a trigger is meant, from its form and the cues that cover it. @example statusOf(reading, trigger) // "planned" for «سيشن هجوما» */
export function statusOf(reading: Reading, trigger: TriggerRead): Status {
  if (reading.syntax.isFuture(trigger.hit.before) && trigger.hit.form.tense === "present") return "planned";
  const cues = readsBeside(reading, "cues", trigger.from).filter(
    (cue) =>
      cue.covers.from <= trigger.from &&
      trigger.from < cue.covers.to &&
      !(cue.from <= trigger.from && trigger.from < cue.to),
  );
  for (const status of statusOrder) if (cues.some((cue) => cue.value === status)) return status;
  return spansLong(reading, trigger) ? "aggregate" : "happened";
}

/** «خلال الأعوام الماضية», «منذ 2015»: what is counted over so long is no single happening. */
function spansLong(reading: Reading, trigger: TriggerRead): boolean {
  const dates = readsBeside(reading, "dates", trigger.from);
  return dates.length > 0 && dates.every((date) => isLong(date.value));
}

/** Longer than a month, or open. @example isLong({ from: "2015-01-01", to: null, precision: "year" }) // true */
export function isLong({ from, to, precision }: Interval): boolean {
  if (to === null) return precision !== "day" && precision !== "hour";
  return daysBetween(from, to) > 31;
}

/** «نددت الوزارة بالتفجير»: a definite noun after the verb of a statement. @example isWithinSpeech(reading, trigger, all, rules) */
export function isWithinSpeech(
  reading: Reading,
  trigger: TriggerRead,
  all: readonly TriggerRead[],
  rules: CodingRules,
): boolean {
  if (rules.packs.get(trigger.value.type)?.isSpeech || !refersBack(reading, trigger)) return false;
  return all.some(
    (one) =>
      rules.packs.get(one.value.type)?.isSpeech &&
      one.to <= trigger.from &&
      reading.document.sentenceOf[one.from] === reading.document.sentenceOf[trigger.from],
  );
}

/** «الهجوم», «هذا الهجوم», «الحادث نفسه». @example refersBack(reading, trigger) */
export function refersBack(reading: Reading, trigger: TriggerRead): boolean {
  const { tokens } = reading.document;
  const definite = trigger.hit.pos !== "verb" && reading.syntax.isDefinite(tokens[trigger.from]!, trigger.hit.before);
  const previous = tokens[trigger.from - 1];
  return definite || (previous !== undefined && reading.syntax.isDemonstrative(previous));
}

/** «هجوم آخر», «حادث منفصل», or a stretch that opens with «كما». @example saysOther(reading, trigger, range) */
export function saysOther(reading: Reading, trigger: TriggerRead, range: Range): boolean {
  const { tokens } = reading.document;
  const near = [
    ...tokens.slice(Math.max(range.from, trigger.from - 3), trigger.from),
    ...tokens.slice(trigger.to, trigger.to + 2),
    ...tokens.slice(range.from, range.from + 4),
  ];
  const dates = readsBeside(reading, "dates", trigger.from);
  const inDate = (index: number) => dates.some((date) => date.from <= index && index < date.to);
  return near.some((token) => reading.syntax.isOther(token) && !inDate(token.index));
}

/** «ولم يسقط قتلى», «دون تسجيل إصابات»: nobody was counted. @example isDenied(reading, 0) */
export function isDenied(reading: Reading, index: number): boolean {
  const { cue } = reading.tolls[index]!;
  return readsBeside(reading, "cues", cue).some(
    (one) =>
      one.value === "denied" &&
      one.covers.from <= cue &&
      cue < one.covers.to &&
      one.rule === "cue-denied" &&
      one.covers.to - one.covers.from <= 4,
  );
}
