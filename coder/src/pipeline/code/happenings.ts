import type { Reading } from "../../grammar/reading.ts";
import type { EventType, Status } from "../../model/index.ts";
import type { CodingRules } from "./coding-rules.ts";
import { findItems } from "./list-items.ts";
import { indexesIn, readsBeside } from "./reads-in.ts";
import { type RoleRead, readRoles } from "./roles.ts";
import { type Range, type Segment, segmentsOf } from "./segments.ts";
import { isDenied, isLong, isWithinSpeech, refersBack, saysOther, statusOf } from "./status.ts";
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
  /** The item of a list that it stands in, -1 outside one. */
  readonly item: number;
  readonly isHeading: boolean;
  /** Sentences of it that are headings. */
  readonly headings: readonly number[];
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
> & {
  readonly type: null;
  readonly item: number;
};

/** All happenings of a document, sentence by sentence, before those of one happening are put together. */
export function readHappenings(
  reading: Reading,
  triggers: readonly TriggerRead[],
  rules: CodingRules,
  title: string | null,
): (Happening | Continuation)[] {
  const happenings: (Happening | Continuation)[] = [];
  const isHead = (index: number) => {
    const { first, last } = reading.document.sentences[index]!;
    return title !== null && isHeadingSentence(reading, first, last, title);
  };
  const items = findItems(reading, isHead);
  const bySentence = Map.groupBy(triggers, (trigger) => reading.document.sentenceOf[trigger.from]!);
  for (const sentence of reading.document.sentences) {
    if (reading.foreignFields.has(sentence.index)) continue;
    const range = { from: sentence.first, to: sentence.last };
    const own = (bySentence.get(sentence.index) ?? []).filter((trigger) => trigger.to <= range.to);
    const isHeading = title !== null && isHeadingSentence(reading, sentence.first, sentence.last, title);
    let told = false;
    for (const segment of segmentsOf(reading, own, range, rules)) {
      const happening = readHappening(reading, sentence.index, segment, rules, isHeading, own);
      if (happening) happenings.push({ ...happening, item: items[sentence.index]! });
      told ||= happening !== null;
    }
    const continuation = told ? null : readContinuation(reading, sentence.index, range);
    if (continuation) happenings.push({ ...continuation, item: items[sentence.index]! });
  }
  return happenings;
}

function isHeadingSentence(reading: Reading, first: number, last: number, title: string): boolean {
  const { tokens, text } = reading.document;
  const words = text
    .slice(tokens[first]!.start, tokens[last - 1]!.end)
    .trim()
    .replace(/^[^\p{L}\p{N}]+/u, "");
  return words.length * 2 > title.length && title.includes(words);
}

function readHappening(
  reading: Reading,
  sentence: number,
  segment: Segment,
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
  const isHarmed = tolls.some(
    (index) => !["released", "displaced", "surrendered"].includes(reading.tolls[index]!.value.outcome),
  );
  const supported = (trigger: TriggerRead) =>
    trigger.value.strength === "strong" || isHarmed || (tolls.length === 0 && roles.length > 0);
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
    dates: ownDates(reading, indexesIn(reading, "dates", own.from, own.to), kept, all, rules),
    places: indexesIn(reading, "places", own.from, own.to),
    materiel: indexesIn(reading, "materiel", range.from, range.to),
    speakers: indexesIn(reading, "speakers", range.from, range.to),
    item: -1,
    isHeading,
    headings: isHeading ? [sentence] : [],
    isSpokenOf,
    refersBack: refersBack(reading, main),
    isOther: saysOther(reading, main, range),
  };
}

/** «أدانت الوزارة، الأربعاء، هجوما وقع الأحد»: the day beside a verb of speech is the speech's where another follows. */
function ownDates(
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
    item: -1,
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

/** Before the words that a speech speaks of its dates and places are the speech's, after them theirs. */
function ownRange(
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
