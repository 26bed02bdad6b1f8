import { daysBetween } from "../../grammar/calendar/iso.ts";
import type { EventTypePack } from "../../grammar/event-type.ts";
import type { CueRead, DateRead, Reading } from "../../grammar/reading.ts";
import type { Interval, Status } from "../../model/index.ts";
import { isSpoken } from "./choose.ts";
import type { CodingRules } from "./coding-rules.ts";
import { readsBeside } from "./reads-in.ts";
import type { Range } from "./segments.ts";
import type { TriggerRead } from "./triggers.ts";

const statusOrder: readonly Status[] = ["aggregate", "background", "denied", "planned", "hypothetical", "ongoing"];

/** How the happening of a trigger is meant, from its form and the cues that cover it. @example statusOf(reading, trigger) // "planned" for «سيشن هجوما» */
export function statusOf(reading: Reading, trigger: TriggerRead): Status {
  if (reading.syntax.isFuture(trigger.hit.before) && trigger.hit.form.tense === "present") return "planned";
  if (trigger.hit.form.mood === "future") return "planned";
  if (trigger.hit.form.mood === "conditional") return "hypothetical";
  if (reading.syntax.isWish(reading.document.tokens, trigger.from, trigger.hit.form)) return "hypothetical";
  if (isDescription(reading, trigger)) return "background";
  const dates = readsBeside(reading, "dates", trigger.from);
  // «ont signé mercredi un accord, le huitième depuis 2012»: what has a day of its own is no count
  const isOfDay = dates.some(
    (date) =>
      isDay(date.value.precision) &&
      date.value.to !== null &&
      !isOfSpeech(reading, date, trigger) &&
      !isDayOfSaying(reading, date),
  );
  const cues = readsBeside(reading, "cues", trigger.from).filter(
    (cue) =>
      cue.covers.from <= trigger.from &&
      trigger.from < cue.covers.to &&
      !(cue.from <= trigger.from && trigger.from < cue.to) &&
      // "since May", "in March"
      !dates.some(
        (date) => date.from <= cue.from && cue.from < date.to && (isOfDay || !isSinceLong(reading, date.value)),
      ),
  );
  const isRecord = isOfRecord(reading, trigger);
  // «deux hommes soupçonnés de vol ont été tués»: such a cue speaks of the noun after it
  const isPastCue = (cue: CueRead) => cue.value === "background" && cue.covers.to - cue.covers.from <= 4;
  const counted = cues.filter(
    (cue) =>
      !(isPastCue(cue) && isTold(reading, trigger)) &&
      !(isRecord && (cue.value === "background" || cue.value === "aggregate")),
  );
  for (const status of statusOrder) if (counted.some((cue) => cue.value === status)) return status;
  if (reading.syntax.isWish(reading.document.tokens, trigger.from, trigger.hit.form)) return "hypothetical";
  if (
    reading.syntax.isEarlier(reading.document.tokens, trigger.from, trigger.hit.form) &&
    !(isReported(reading, trigger) && !isAfterRelative(reading, trigger.from, relativeReach))
  )
    return "background";
  return spansLong(reading, trigger) && !isRecord ? "aggregate" : "happened";
}

/** «أعلن الجيش أمس تحييد 90»: the day right behind who says it. */
const isDayOfSaying = (reading: Reading, { from }: DateRead): boolean =>
  readsBeside(reading, "speakers", from).some((speaker) => Math.max(speaker.to, speaker.head + 1) === from);

/** «الحركة التي تحاصر المدينة»: the present tense in a clause of another's tells what somebody is known for. */
const isDescription = ({ document: { tokens }, syntax }: Reading, { from, hit }: TriggerRead): boolean =>
  hit.form.tense === "present" && from > 0 && syntax.isRelative(tokens[from - 1]!);

/** «Les inondations ont fait 81 morts depuis juillet»: what is counted since its own beginning this season is still on. @example isStillOn(reading, trigger, pack) */
export function isStillOn(reading: Reading, trigger: TriggerRead, pack: EventTypePack): boolean {
  const { today } = reading;
  if (pack.family !== "harm" || pack.isLarge !== true || today === null) return false;
  if (statusOf(reading, trigger) !== "aggregate") return false;
  const isOpen = ({ value }: Reading["dates"][number]) => value.to === null && daysBetween(value.from, today) <= season;
  return readsBeside(reading, "dates", trigger.from).some(isOpen);
}

/** Days that a season of rain or an outbreak may last. */
const season = 200;

const past = { word: "", number: "singular", shape: "participle" } as const;

/** "the worst since 1982, when 53 had died": the count is of what went before. @example isOfBefore(reading, 0) */
export function isOfBefore(reading: Reading, index: number): boolean {
  const { cue } = reading.tolls[index]!;
  const { tokens } = reading.document;
  const isReportedToll = readsBeside(reading, "speakers", cue).some((speaker) => speaker.head < cue);
  return !isReportedToll && reading.syntax.isEarlier(tokens, cue, past) && isAfterRelative(reading, cue);
}

/** «Cinq personnes avaient péri la veille»: the tense of a count puts it before what the report tells. @example isToldEarlier(reading, 0) */
export function isToldEarlier(reading: Reading, index: number): boolean {
  const { cue } = reading.tolls[index]!;
  const isReportedToll = readsBeside(reading, "speakers", cue).some((speaker) => speaker.head < cue);
  if (isReportedToll || readsBeside(reading, "dates", cue).length === 0) return false;
  return reading.syntax.isEarlier(reading.document.tokens, cue, past);
}

/** The words stand in a clause of another's: no clause opener, the sentence itself is of the past. */
const isAfterRelative = ({ document, syntax }: Reading, cue: number, within = 10): boolean =>
  document.tokens.slice(Math.max(0, cue - within), cue).some((token) => syntax.isRelative(token));

/** «67 personnes qui étaient retenues»: so near its relative a verb tells who they are. */
const relativeReach = 3;

/** "the deadliest attack since 2015", «le pire accident depuis des années»: told of what has just happened. */
function isOfRecord(reading: Reading, trigger: TriggerRead): boolean {
  const { tokens } = reading.document;
  return tokens
    .slice(Math.max(0, trigger.from - 4), trigger.to + 6)
    .some((token) => reading.syntax.isSuperlative(token));
}

/** Whether the words of a trigger are those of a sentence's verb with its auxiliary. @example isTold(reading, trigger) // true for "were killed" */
export function isTold({ document: { tokens }, syntax }: Reading, { from, hit }: TriggerRead): boolean {
  if (hit.pos === "verb") return hit.form.shape === "participle" && syntax.voiceOf(tokens, from, hit.form) !== "bare";
  return syntax.opensVerb(tokens[from]) || syntax.opensVerb(tokens[from - 1]);
}

/** "said that gunmen had attacked": the tense is that of reported speech. */
const isReported = (reading: Reading, trigger: TriggerRead): boolean =>
  readsBeside(reading, "speakers", trigger.from).some((speaker) => speaker.head < trigger.from);

/** «pour disperser», "in order to attack": an infinitive that no other word makes planned, feared or done tells nothing. */
export function isBareWish(reading: Reading, trigger: TriggerRead): boolean {
  const { form } = trigger.hit;
  if (form.shape !== "infinitive" || !reading.syntax.isWish(reading.document.tokens, trigger.from, form)) return false;
  return !readsBeside(reading, "cues", trigger.from).some(
    (cue) => cue.covers.from <= trigger.from && trigger.from < cue.covers.to,
  );
}

/** «قالت الوزارة، اليوم الإثنين، إن سنة 2019 …»: the day of saying. */
const isOfSpeech = (reading: Reading, date: DateRead, trigger: TriggerRead): boolean =>
  isSpoken(reading, reading.dates.indexOf(date), trigger.from);

/** «خلال الأعوام الماضية», «منذ 2015»: what is counted over so long is no single happening. */
function spansLong(reading: Reading, trigger: TriggerRead): boolean {
  const dates = readsBeside(reading, "dates", trigger.from);
  const isOver = ({ value }: DateRead) => isLong(value) || isSinceLong(reading, value);
  const told = dates.filter((date) => !isOfSpeech(reading, date, trigger));
  const isOfYear =
    told.length > 0 && told.every((date) => date.value.precision === "year" && isOver(date) && isBeside(date, trigger));
  return isOfYear || (dates.length > 0 && dates.every(isOver));
}

/** Farther away a year is that of something else: «عقوبات … بخرق اتفاق عام 2012». */
const yearReach = 6;

const isBeside = (date: DateRead, trigger: TriggerRead): boolean =>
  Math.max(date.from - trigger.to, trigger.from - date.to) <= yearReach;

const latestDays = new WeakMap<Reading, string>();

/** «منذ 3 مارس 2019» in a report of 2021: open, and begun more than a month before its day or the latest that it names. @example isSinceLong(reading, interval) */
export function isSinceLong(reading: Reading, { from, to, precision }: Interval): boolean {
  if (to !== null) return false;
  const latest =
    latestDays.get(reading) ??
    reading.dates.reduce((last, { value }) => (value.precision === "day" && value.from > last ? value.from : last), "");
  latestDays.set(reading, latest);
  const news = reading.today ?? latest;
  return news === "" ? !isDay(precision) : daysBetween(from, news) > 31;
}

const isDay = (precision: Interval["precision"]): boolean => precision === "day" || precision === "hour";

/** Longer than a month, or open since a month or a year. @example isLong({ from: "2015-01-01", to: null, precision: "year" }) // true */
export function isLong({ from, to, precision }: Interval): boolean {
  if (to === null) return precision === "month" || precision === "year";
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
  const definite = trigger.hit.pos !== "verb" && reading.syntax.isDefinite(tokens, trigger.from, trigger.hit.before);
  const previous = tokens[trigger.from - 1];
  return (
    definite ||
    (previous !== undefined && reading.syntax.isDemonstrative(previous)) ||
    (trigger.hit.pos !== "verb" && isOfDay(reading, trigger.from))
  );
}

const joints: ReadonlySet<string> = new Set(["'", "’", "-"]);

/** "Monday's attack". */
function isOfDay(reading: Reading, index: number): boolean {
  const mark = reading.document.tokens[index - 2];
  if (mark?.kind !== "punct" || !joints.has(mark.text)) return false;
  return readsBeside(reading, "dates", index).some((date) => date.to === index - 2 || date.to === index);
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
  // "another wounded", "the second soldier died": one more of the same, not another happening
  const counted = [
    ...readsBeside(reading, "tolls", trigger.from),
    ...readsBeside(reading, "actors", trigger.from).filter(
      (actor) => actor.nature === "people" && actor.others !== true,
    ),
  ];
  const isWithin = (read: { readonly from: number; readonly to: number }, index: number) =>
    read.from <= index && index < read.to;
  // «Samedi également, six soldats ont été tués»
  const opening = dates.find((date) => date.from >= range.from && date.from <= range.from + 1);
  const after = opening && tokens[opening.to];
  if (after && reading.syntax.isAlso(after)) return true;
  return near.some(
    (token) =>
      reading.syntax.isOther(token) &&
      // "another 17 civilians": more of the same
      tokens[token.index + 1]?.kind !== "number" &&
      ![...dates, ...counted].some((read) => isWithin(read, token.index)),
  );
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
