import { daysBetween } from "../../grammar/calendar/iso.ts";
import type { EventTypePack } from "../../grammar/event-type.ts";
import type { Frame } from "../../grammar/language-pack.ts";
import type { Reading } from "../../grammar/reading.ts";
import type { EventFamily, EventType, Interval, Status } from "../../model/index.ts";
import { indexesIn, readsBeside } from "./reads-in.ts";
import { type RoleRead, readRoles } from "./roles.ts";
import type { TriggerRead } from "./triggers.ts";

/** What one stretch of a sentence tells of one happening; indexes point into the reading. */
export type Happening = {
  readonly reading: Reading;
  readonly sentences: readonly number[];
  readonly triggers: readonly TriggerRead[];
  readonly type: EventType;
  readonly status: Status;
  readonly roles: readonly RoleRead[];
  readonly tolls: readonly number[];
  readonly dates: readonly number[];
  readonly places: readonly number[];
  readonly materiel: readonly number[];
  readonly speakers: readonly number[];
  readonly isHeading: boolean;
  /** The words point back: «the attack», «it». */
  readonly refersBack: boolean;
  /** The words say that it is another one: «another attack», «separately». */
  readonly isOther: boolean;
  /** A speech speaks of it: the places and dates of the sentence are those of the speech. */
  readonly isSpokenOf: boolean;
};

/** A sentence that tells no happening of its own but counts, lists or places what the one before told. */
export type Continuation = Pick<
  Happening,
  "reading" | "sentences" | "tolls" | "dates" | "places" | "materiel" | "speakers"
> & { readonly type: null };

export type CodingRules = {
  readonly packs: ReadonlyMap<EventType, EventTypePack>;
  readonly frames: Readonly<Record<string, Frame>>;
  readonly order: "svo" | "vso";
  /** Folded words that set a happening apart from the one before. */
  readonly otherWords: ReadonlySet<string>;
};

const violent: ReadonlySet<EventFamily> = new Set(["violence", "order"]);

/** Types that may be words for one and the same happening. */
export function areKin(rules: CodingRules, a: EventType, b: EventType): boolean {
  if (a === b) return true;
  const first = rules.packs.get(a);
  const second = rules.packs.get(b);
  if (!first || !second) return false;
  if (first.absorbs.includes(b) || second.absorbs.includes(a)) return true;
  return first.refine.some((rule) => rule.to === b) || second.refine.some((rule) => rule.to === a);
}

type Range = { from: number; to: number };

/** Cuts a sentence into the stretches of its happenings: a trigger of another kind, or one with a place or date of its own, begins a new one. */
function segmentsOf(
  reading: Reading,
  triggers: readonly TriggerRead[],
  range: Range,
  rules: CodingRules,
): { triggers: TriggerRead[]; range: Range }[] {
  const segments: { triggers: TriggerRead[]; range: Range }[] = [];
  for (const trigger of triggers) {
    const last = segments.at(-1);
    const kin = last?.triggers.some((one) => areKin(rules, one.value.type, trigger.value.type));
    const cut = last ? breakBetween(reading, last.triggers.at(-1)!.to, trigger.from) : null;
    if (last && kin && !(cut !== null && startsAnother(reading, last.range.from, cut, range.to, trigger, rules))) {
      last.triggers.push(trigger);
      continue;
    }
    const from = last ? (cut ?? (last.triggers.at(-1)!.to + trigger.from) >> 1) : range.from;
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

function sameScope(rules: CodingRules, a: EventType, b: EventType): boolean {
  const family = (type: EventType) => rules.packs.get(type)?.family;
  const first = family(a);
  const second = family(b);
  return (
    first !== undefined &&
    second !== undefined &&
    violent.has(first) === violent.has(second) &&
    (first !== "politics" || a === b)
  );
}

/** Where a clause ends between two triggers: the last comma or conjunction that begins one. */
function breakBetween(reading: Reading, from: number, to: number): number | null {
  const { tokens } = reading.document;
  for (let i = to - 1; i >= from; i--) {
    const token = tokens[i]!;
    if (["،", ",", "؛", ";", ":", "–", "-", "•"].includes(token.text)) return i + 1;
    if (/^(فيما|بينما|كما|وكذلك|وكما)$/u.test(token.norm)) return i;
  }
  for (let i = from; i < to; i++) if (/^و/u.test(tokens[i]!.norm) && tokens[i]!.norm.length > 3) return i;
  return null;
}

/** After the cut the words name another place or another date, or say «another». */
function startsAnother(
  reading: Reading,
  from: number,
  cut: number,
  to: number,
  trigger: TriggerRead,
  rules: CodingRules,
): boolean {
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
    indexesIn(reading, "dates", range.from, range.to).map((index) => reading.dates[index]!);
  const otherWord = tokens.slice(cut, trigger.to + 3).some((token) => rules.otherWords.has(token.norm));
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
    .map((token) => token.norm.replace(/^(ب|ل|و)?(ال)?/u, ""))
    .join(" ");

/** All happenings of a document, sentence by sentence, before those of one happening are put together. */
export function readHappenings(
  reading: Reading,
  triggers: readonly TriggerRead[],
  rules: CodingRules,
  title: string | null,
): (Happening | Continuation)[] {
  const happenings: (Happening | Continuation)[] = [];
  const bySentence = Map.groupBy(triggers, (trigger) => reading.document.sentenceOf[trigger.from]!);
  for (const sentence of reading.document.sentences) {
    if (reading.foreignFields.has(sentence.index)) continue;
    const range = { from: sentence.first, to: sentence.last };
    const own = (bySentence.get(sentence.index) ?? []).filter((trigger) => trigger.to <= range.to);
    const isHeading =
      title !== null && isHeadingSentence(reading, sentence.first, sentence.last, title);
    let told = false;
    for (const segment of segmentsOf(reading, own, range, rules)) {
      const happening = readHappening(reading, sentence.index, segment, rules, isHeading, own);
      if (happening) happenings.push(happening);
      told ||= happening !== null;
    }
    const continuation = told ? null : readContinuation(reading, sentence.index, range);
    if (continuation) happenings.push(continuation);
  }
  return happenings;
}

function isHeadingSentence(reading: Reading, first: number, last: number, title: string): boolean {
  const { tokens, text } = reading.document;
  const words = text.slice(tokens[first]!.start, tokens[last - 1]!.end).trim().replace(/^[^\p{L}\p{N}]+/u, "");
  return words.length * 2 > title.length && title.includes(words);
}

function readHappening(
  reading: Reading,
  sentence: number,
  segment: { triggers: TriggerRead[]; range: Range },
  rules: CodingRules,
  isHeading: boolean,
  all: readonly TriggerRead[],
): Happening | null {
  const { range } = segment;
  const tolls = indexesIn(reading, "tolls", range.from, range.to).filter((index) => !isDenied(reading, index));
  const roles = segment.triggers.flatMap((trigger) =>
    readRoles(
      reading,
      trigger,
      rules.frames[trigger.value.frame] ?? rules.frames.state!,
      range.from,
      range.to,
      rules.order,
    ),
  );
  const supported = (trigger: TriggerRead) =>
    trigger.value.strength === "strong" || tolls.length > 0 || roles.length > 0;
  const kept = segment.triggers.filter(supported);
  const main = chooseTrigger(kept, rules);
  if (!main) return null;
  const type = main.value.type;
  const pack = rules.packs.get(type);
  if (!pack) return null;
  const isSpokenOf = isWithinSpeech(reading, main, all, rules);
  const own = ownRange(main, all, range, isSpokenOf, rules);
  const ordered = [main, ...kept.filter((trigger) => trigger !== main)];
  return {
    reading,
    sentences: [sentence],
    triggers: ordered,
    type,
    status: statusOf(reading, main),
    roles,
    tolls: tolls.filter((index) => pack.outcomes.includes(reading.tolls[index]!.value.outcome)),
    dates: indexesIn(reading, "dates", own.from, own.to),
    places: indexesIn(reading, "places", own.from, own.to),
    materiel: indexesIn(reading, "materiel", range.from, range.to),
    speakers: indexesIn(reading, "speakers", range.from, range.to),
    isHeading,
    isSpokenOf,
    refersBack: refersBack(reading, main),
    isOther: saysOther(reading, main, range, rules),
  };
}

function readContinuation(reading: Reading, sentence: number, range: Range): Continuation | null {
  const tolls = indexesIn(reading, "tolls", range.from, range.to).filter((index) => !isDenied(reading, index));
  const materiel = indexesIn(reading, "materiel", range.from, range.to);
  const past = readsBeside(reading, "cues", range.from).some(
    (cue) => (cue.value === "background" || cue.value === "aggregate") && cue.from >= range.from && cue.to <= range.to,
  );
  const inside = indexesIn(reading, "dates", range.from, range.to).map((index) => reading.dates[index]!);
  if (inside.length > 0 && inside.every((date) => isLong(date.value))) return null;
  if (past || (tolls.length === 0 && materiel.length === 0)) return null;
  return {
    type: null,
    reading,
    sentences: [sentence],
    tolls,
    materiel,
    dates: indexesIn(reading, "dates", range.from, range.to),
    places: indexesIn(reading, "places", range.from, range.to),
    speakers: indexesIn(reading, "speakers", range.from, range.to),
  };
}

/** The trigger that names the type: strong before weak, then the more telling type, then the first. */
export function chooseTrigger(triggers: readonly TriggerRead[], rules: CodingRules): TriggerRead | null {
  const weight = (trigger: TriggerRead) =>
    (trigger.value.strength === "strong" ? 10 : 0) +
    (rules.packs.get(trigger.value.type)?.rank ?? 0) -
    (trigger.hit.pos === "word" ? 3 : 0);
  let best: TriggerRead | null = null;
  for (const trigger of triggers) if (!best || weight(trigger) > weight(best)) best = trigger;
  return best;
}

const statusOrder: readonly Status[] = ["aggregate", "background", "denied", "planned", "hypothetical", "ongoing"];

function statusOf(reading: Reading, trigger: TriggerRead): Status {
  if (/س/u.test(trigger.hit.before) && trigger.hit.form.tense === "present") return "planned";
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

/** Longer than a month, or open. */
export function isLong({ from, to, precision }: Interval): boolean {
  if (to === null) return precision !== "day" && precision !== "hour";
  return daysBetween(from, to) > 31;
}

/** «نددت الوزارة بالتفجير»: a definite noun after the verb of a statement. */
function isWithinSpeech(
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

/** «الهجوم», «هذا الهجوم», «الحادث نفسه». */
function refersBack(reading: Reading, trigger: TriggerRead): boolean {
  const { tokens } = reading.document;
  const definite =
    trigger.hit.pos !== "verb" && (trigger.hit.before.endsWith("ال") || tokens[trigger.from]!.norm.startsWith("ال"));
  return definite || ["هذا", "هذه", "نفس", "ذات"].includes(tokens[trigger.from - 1]?.norm ?? "");
}

/** «هجوم آخر», «حادث منفصل», or a stretch that opens with «كما». */
function saysOther(reading: Reading, trigger: TriggerRead, range: Range, rules: CodingRules): boolean {
  const { tokens } = reading.document;
  const near = [
    ...tokens.slice(Math.max(range.from, trigger.from - 3), trigger.from),
    ...tokens.slice(trigger.to, trigger.to + 2),
    ...tokens.slice(range.from, range.from + 4),
  ];
  const dates = readsBeside(reading, "dates", trigger.from);
  const inDate = (index: number) => dates.some((date) => date.from <= index && index < date.to);
  return near.some((token) => rules.otherWords.has(token.norm) && !inDate(token.index));
}

/** «ولم يسقط قتلى», «دون تسجيل إصابات»: nobody was counted. */
function isDenied(reading: Reading, index: number): boolean {
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

/** Before the words that a speech speaks of its dates and places are the speech's, after them theirs. */
function ownRange(main: TriggerRead, all: readonly TriggerRead[], range: Range, isSpokenOf: boolean, rules: CodingRules): Range {
  if (isSpokenOf) return { from: main.from, to: range.to };
  if (!rules.packs.get(main.value.type)?.isSpeech) return range;
  const told = all.find((one) => one.from > main.from && !rules.packs.get(one.value.type)?.isSpeech);
  return told ? { from: range.from, to: told.from } : range;
}
