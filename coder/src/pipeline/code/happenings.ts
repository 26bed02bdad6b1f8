import type { Reading } from "../../grammar/reading.ts";
import { armedKinds, type EventType, forceKinds, type Status } from "../../model/index.ts";
import { isStamp } from "./choose.ts";
import { areKin, type CodingRules } from "./coding-rules.ts";
import { opensElsewhere } from "./elsewhere.ts";
import { findItems } from "./list-items.ts";
import { isOlder } from "./older.ts";
import { ownDates, ownRange, withDayBefore } from "./own-dates.ts";
import { ownPlaces } from "./own-places.ts";
import { indexesIn, readsBeside } from "./reads-in.ts";
import { type RoleRead, readRoles } from "./roles.ts";
import { isCaption, isMasthead } from "./scenes.ts";
import { type Range, type Segment, segmentsOf } from "./segments.ts";
import {
  isBareWish,
  isDenied,
  isLong,
  isOfBefore,
  isSinceLong,
  isStillOn,
  isToldEarlier,
  isWithinSpeech,
  refersBack,
  saysOther,
  statusOf,
} from "./status.ts";
import { isOfHaul, type TriggerRead } from "./triggers.ts";

/** "gathered to mark the death of 20 in 1990": a cue for history that covers a count and none of the triggers. */
function isOfPast(reading: Reading, index: number, triggers: readonly TriggerRead[]): boolean {
  const { cue } = reading.tolls[index]!;
  return readsBeside(reading, "cues", cue).some(
    ({ value, covers }) =>
      (value === "background" || value === "aggregate") &&
      covers.from <= cue &&
      cue < covers.to &&
      triggers.every(({ from }) => from < covers.from || from >= covers.to),
  );
}

/** "the department targeted ten firms": who does no harm by its nature does none by a vague word. */
const mayHarm: ReadonlySet<string> = new Set([...forceKinds, "person", "protesters", "rioters", "civilians"]);

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
  /** It begins with a place of its own: «In Deir Ezzor, …». */
  readonly isElsewhere: boolean;
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
  /** It only says where or when: «The soldiers were in a convoy in Zhari district». */
  readonly isScene: boolean;
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
    if (reading.foreignFields.has(sentence.index) || isAsked(reading, sentence.last)) continue;
    const range = { from: sentence.first, to: sentence.last };
    const own = (bySentence.get(sentence.index) ?? []).filter(
      (trigger) => trigger.to <= range.to && !isOfHaul(reading, trigger),
    );
    const isHeading = title !== null && isHeadingSentence(reading, sentence.first, sentence.last, title);
    const stretches = segmentsOf(reading, own, range, rules)
      .map((segment) => readHappening(reading, sentence.index, segment, rules, isHeading, own))
      .filter((happening) => happening !== null);
    for (const happening of passDates(stretches)) happenings.push({ ...happening, item: items[sentence.index]! });
    const continuation = stretches.length > 0 ? null : readContinuation(reading, sentence.index, range);
    // the first sentence tells in other words what the heading told
    const [before] = happenings.slice(-1);
    const isUnderHeading = before?.type != null && before.isHeading;
    const isOwn = !isUnderHeading && own.some((trigger) => !refersBack(reading, trigger));
    if (continuation && !(continuation.isScene && isOwn))
      happenings.push({ ...continuation, item: items[sentence.index]! });
  }
  return happenings;
}

/** "On 13 June two women abducted in May were freed": what opens the sentence dates its verb, not the participle between. */
function passDates(stretches: readonly Happening[]): Happening[] {
  const passed = [...stretches];
  for (let at = 0; at + 1 < passed.length; at++) {
    const [one, next] = [passed[at]!, passed[at + 1]!];
    const [{ from }] = one.triggers as readonly [TriggerRead];
    const opening = one.dates.filter((index) => one.reading.dates[index]!.to <= from);
    const isBetween =
      one.status === "background" && next.status !== "background" && one.triggers[0]!.hit.pos === "verb";
    if (!isBetween || opening.length === 0 || next.dates.length > 0) continue;
    passed[at] = { ...one, dates: one.dates.filter((index) => !opening.includes(index)) };
    passed[at + 1] = { ...next, dates: opening };
  }
  return passed;
}

/** «L'accident s'est produit près de Kayes», "the blast occurred on Monday": a noun that points back needs no more. */
const tookPlace = (reading: Reading, trigger: TriggerRead): boolean =>
  trigger.hit.pos === "noun" &&
  refersBack(reading, trigger) &&
  reading.document.tokens
    .slice(trigger.to, Math.min(trigger.to + happenReach, lastOf(reading, trigger)))
    .some((token) => reading.syntax.isHappening(token));

/** «L'accident, le plus meurtrier depuis des années, a eu lieu»: how far behind its noun such a verb may stand. */
const happenReach = 14;

const lastOf = ({ document: { sentences, sentenceOf } }: Reading, { from }: TriggerRead): number =>
  sentences[sentenceOf[from]!]!.last;

/** "…, the ministry said, denouncing the raid": what is said is the statement. */
const followsSaying = (reading: Reading, { from }: TriggerRead): boolean =>
  reading.document.tokens[from - 1]?.text === "," &&
  readsBeside(reading, "speakers", from).some(({ head }) => head === from - 2);

const questionMarks: ReadonlySet<string> = new Set(["?", "؟"]);

/** A question tells nothing. */
const isAsked = ({ document }: Reading, last: number) => questionMarks.has(document.tokens[last - 1]?.text ?? "");

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
  const tolls = indexesIn(reading, "tolls", range.from, range.to).filter(
    (index) => !isDenied(reading, index) && !isOfBefore(reading, index) && !isOfPast(reading, index, segment.triggers),
  );
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
  const harmed = tolls
    .map((index) => reading.tolls[index]!.value.outcome)
    .filter((outcome) => !["released", "displaced", "surrendered"].includes(outcome));
  const named = new Set(roles.map((role) => role.actor)).size;
  const doers = roles.filter((one) => one.role === "perpetrator").map((one) => reading.actors[one.actor]!.value.kind);
  const isArmed = roles.some(
    ({ role, actor }) => role === "participant" && armedKinds.has(reading.actors[actor]!.value.kind),
  );
  const supported = (trigger: TriggerRead) => {
    const { value, hit } = trigger;
    const pack = rules.packs.get(value.type);
    // "bandits blocked the road": no protest
    if (pack?.family === "dissent" && isArmed) return false;
    // "…, blaming the militia": a participle beside another verb is no statement of its own
    if (pack?.isSpeech && hit.form.shape === "gerund" && !followsSaying(reading, trigger)) return false;
    if (value.strength === "strong") return true;
    if (pack?.weakDoers && !doers.some((kind) => pack.weakDoers!.includes(kind))) return false;
    if (tookPlace(reading, trigger)) return true;
    if (harmed.length > 0) return harmed.some((outcome) => pack?.outcomes.includes(outcome));
    if (pack?.family === "violence" && doers.length > 0 && !doers.some((kind) => mayHarm.has(kind))) return false;
    // «ألغام زرعها المتمردون»: a thing does no harm by being somebody's
    const frame = rules.frames[value.frame];
    if (hit.pos === "noun" && frame?.genitive === null && frame.subject === null) return false;
    return tolls.length === 0 && named > 0;
  };
  const kept = segment.triggers.filter((trigger) => supported(trigger) && !isBareWish(reading, trigger));
  // «les assaillants ont incendié le marché»: the word for who did it tells less than what he did
  const isDoer = ({ from, hit, value }: TriggerRead) =>
    value.strength === "weak" && hit.pos === "noun" && roles.some((role) => reading.actors[role.actor]!.head === from);
  const main = chooseTrigger(kept.some((one) => !isDoer(one)) ? kept.filter((one) => !isDoer(one)) : kept, rules);
  if (!main) return null;
  const type = main.value.type;
  const pack = rules.packs.get(type);
  if (!pack) return null;
  const isSpokenOf = isWithinSpeech(reading, main, all, rules);
  const own = withDayBefore(reading, ownRange(main, all, range, isSpokenOf, rules), range);
  const ordered = [main, ...kept.filter((trigger) => trigger !== main)];
  return {
    reading,
    sentences: [sentence],
    triggers: ordered,
    type,
    status: isOlder(reading, main, all, rules)
      ? "background"
      : isStillOn(reading, main, pack)
        ? "happened"
        : statusOf(reading, main),
    roles,
    tolls: tolls.filter((index) => pack.outcomes.includes(reading.tolls[index]!.value.outcome)),
    dates: ownDates(reading, indexesIn(reading, "dates", own.from, own.to), kept, all, rules).filter(
      (index) => !isStamp(reading.dates[index]!),
    ),
    places: ownPlaces(reading, indexesIn(reading, "places", own.from, own.to), main, all, rules),
    materiel: indexesIn(reading, "materiel", range.from, range.to),
    speakers: indexesIn(reading, "speakers", range.from, range.to),
    item: -1,
    isHeading,
    headings: isHeading ? [sentence] : [],
    isSpokenOf,
    refersBack: refersBack(reading, main) || refersBack(reading, firstOf(kept, main, rules)),
    isOther: saysOther(reading, main, range),
    isElsewhere: !isHeading && opensElsewhere(reading, range.from),
  };
}

function readContinuation(reading: Reading, sentence: number, range: Range): Continuation | null {
  const tolls = indexesIn(reading, "tolls", range.from, range.to).filter(
    (index) => !isDenied(reading, index) && !isToldEarlier(reading, index),
  );
  const materiel = indexesIn(reading, "materiel", range.from, range.to);
  const past = readsBeside(reading, "cues", range.from).some(
    (cue) => (cue.value === "background" || cue.value === "aggregate") && cue.from >= range.from && cue.to <= range.to,
  );
  const inside = indexesIn(reading, "dates", range.from, range.to).map((index) => reading.dates[index]!);
  if (inside.some((date) => isLong(date.value) || isSinceLong(reading, date.value))) return null;
  const isScene = tolls.length === 0 && materiel.length === 0;
  if (past || (isScene && inside.length === 0 && indexesIn(reading, "places", range.from, range.to).length === 0))
    return null;
  if (isScene && (isMasthead(reading, range) || isCaption(reading, range))) return null;
  return {
    type: null,
    item: -1,
    isScene,
    reading,
    sentences: [sentence],
    tolls,
    materiel,
    dates: indexesIn(reading, "dates", range.from, range.to),
    places: indexesIn(reading, "places", range.from, range.to),
    speakers: indexesIn(reading, "speakers", range.from, range.to),
  };
}

/** "The accident occurred as a minibus collided …": the first of its words says whether it was told before. */
const firstOf = (triggers: readonly TriggerRead[], main: TriggerRead, rules: CodingRules): TriggerRead =>
  triggers.reduce(
    (first, one) => (one.from < first.from && areKin(rules, one.value.type, main.value.type) ? one : first),
    main,
  );

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
