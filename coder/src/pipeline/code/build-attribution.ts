import { addDays, daysBetween } from "../../grammar/calendar/iso.ts";
import type { SpeakerRead, TollRead } from "../../grammar/reading.ts";
import {
  type Actor,
  type ActorKind,
  type Attribution,
  armedKinds,
  type Interval,
  type Value,
} from "../../model/index.ts";
import { evidenceAt } from "../evidence.ts";
import { spokenOver, voicesOf } from "./build-attribution-voices.ts";
import type { ClaimContext } from "./build-claim.ts";
import type { Happening } from "./happenings.ts";
import { bucketsOf, readsBeside } from "./reads-in.ts";

/** Who says so, with his place in the claim's attribution and the actor that he is. */
export type Said = {
  readonly index: number;
  readonly name: string;
  readonly value: Value<Attribution>;
  readonly actor: Value<Actor> | null;
  /** The day of saying was told as a bare weekday. */
  readonly isWeekday?: boolean;
};

/** Words follow what they speak of: a bare weekday that would lie before it is the first one after it. */
export function dateSaying({ value, isWeekday }: Said, when: Interval | null): Value<Attribution> {
  const { date } = value.value;
  if (!isWeekday || date === null || when === null || date >= when.from) return value;
  const weeks = Math.ceil(daysBetween(date, when.from) / 7);
  return { ...value, basis: "inferred", value: { ...value.value, date: addDays(date, weeks * 7) } };
}

const states: ReadonlySet<ActorKind> = new Set(["government", "state-forces"]);

/** The speakers of a happening: those whose words tell it, or the author of the statement. */
export function buildAttribution(context: ClaimContext, happening: Happening): Said[] {
  const { source } = context;
  if (source.report.kind === "armed-group-statement") {
    const author = authorOfArmed(context, happening);
    if (author) return [author];
  }
  const said: Said[] = [];
  for (const read of withoutHeading(context, speakersOfHappening(context, happening))) {
    const value = read.value;
    const known = said.findIndex((one) => isSameSpeaker(one.name, value.speaker));
    if (known >= 0) {
      said[known] = sharpen(said[known]!, value);
      continue;
    }
    said.push(makeSaid(context, said.length, read));
  }
  if (said.length === 0 && source.report.kind === "official-statement") {
    const author = authorOfOfficial(context);
    if (author) said.push(author);
  }
  return said;
}

/** Who speaks in the heading is told again, and better, by the body. */
function withoutHeading({ source, reading }: ClaimContext, reads: readonly SpeakerRead[]): readonly SpeakerRead[] {
  const { title } = source.report;
  if (title === null) return reads;
  const { tokens, sentences, sentenceOf, text } = reading.document;
  const inBody = reads.filter((read) => {
    const sentence = sentences[sentenceOf[read.head]!]!;
    return !title.includes(text.slice(tokens[sentence.first]!.start, tokens[sentence.last - 1]!.end).trim());
  });
  return inBody.length > 0 ? inBody : reads;
}

const isSameSpeaker = (a: string, b: string) => a === b || a.includes(b) || b.includes(a);

/** Claims and denials tell more than that someone spoke; a fuller name tells more than a shorter one. */
function sharpen(one: Said, value: Attribution): Said {
  const { value: mine } = one.value;
  const kind = ["claim-of-responsibility", "denial"].includes(value.kind) ? value.kind : mine.kind;
  const speaker = value.speaker.length > mine.speaker.length ? value.speaker : mine.speaker;
  const merged = {
    ...mine,
    speaker,
    kind,
    channel: mine.channel ?? value.channel,
    date: mine.date ?? value.date,
    ...(mine.office || value.office ? { office: (mine.office ?? value.office)! } : {}),
  };
  return { ...one, name: speaker, value: { ...one.value, value: merged } };
}

function makeSaid({ source, reading }: ClaimContext, index: number, read: SpeakerRead): Said {
  const evidence = [evidenceAt(source, reading.document, read.from, read.to, read.rule)];
  const actor = bucketsOf(reading).actorByStart.get(read.from);
  const isOwn = read.rule !== "speaker-goes-on";
  const date = readsBeside(reading, "dates", read.head).find(({ value }) => value.from === read.value.date);
  if (date) evidence.push(evidenceAt(source, reading.document, date.from, date.to, date.rule));
  return {
    isWeekday: date?.basis === "inferred",
    index,
    name: read.value.speaker,
    value: { value: read.value, basis: isOwn ? "stated" : "inferred", confidence: isOwn ? 0.85 : 0.7, evidence },
    actor: actor
      ? { value: { role: "perpetrator", ...actor.value }, basis: "stated", confidence: 0.8, evidence }
      : null,
  };
}

/** Speakers of its sentences, and those whose words reach over its triggers. */
function speakersOfHappening({ reading, rules, told: elsewhere }: ClaimContext, happening: Happening): SpeakerRead[] {
  const tolls = happening.tolls.map((index) => reading.tolls[index]!);
  const told = [...happening.triggers, ...tolls];
  const { sentenceOf } = reading.document;
  if (rules.packs.get(happening.type)?.isSpeech) {
    const makers = new Set(
      happening.roles.filter((role) => role.role === "perpetrator").map((role) => reading.actors[role.actor]!.from),
    );
    return [...makers]
      .flatMap((from) => voicesOf(reading).byStart.get(from) ?? [])
      .sort((a, b) => a - b)
      .map((index) => reading.speakers[index]!)
      .filter((read) => happening.sentences.includes(sentenceOf[read.head]!));
  }
  const over = new Set(told.flatMap((one) => spokenOver(reading, one.from)));
  const followers = elsewhere ? voicesOf(reading).followersOf(elsewhere) : null;
  const onward = happening.sentences.flatMap((sentence) => followers?.get(sentence) ?? []);
  const spoken = new Set([...over].map((index) => sentenceOf[reading.speakers[index]!.head]!));
  const alone = happening.speakers.filter((index) => !spoken.has(sentenceOf[reading.speakers[index]!.head]!));
  return [...new Set([...over, ...onward, ...alone])].sort((a, b) => a - b).map((index) => reading.speakers[index]!);
}

/** In an armed group's statement «our fighters» or the group that acts speaks for its own deed. */
function authorOfArmed({ source, reading }: ClaimContext, happening: Happening): Said | null {
  const actors = happening.roles.map((role) => ({ role: role.role, actor: reading.actors[role.actor]! }));
  const own =
    actors.find(({ actor }) => actor.value.speaker)?.actor ??
    (voicesOf(reading).ownVoice
      ? actors.find(
          ({ role, actor }) =>
            role === "perpetrator" && (armedKinds.has(actor.value.kind) || actor.value.kind === "unknown"),
        )?.actor
      : undefined) ??
    voicesOf(reading).ownVoice;
  if (!own) return null;
  return authorOf(
    own.value.name,
    "claim-of-responsibility",
    evidenceAt(source, reading.document, own.from, own.to, "speaker-author"),
  );
}

/** The body that an official statement is signed or headed by. */
function authorOfOfficial(context: ClaimContext): Said | null {
  const found = officials.get(context.reading) ?? { author: readOfficial(context) };
  officials.set(context.reading, found);
  return found.author;
}

const officials = new WeakMap<ClaimContext["reading"], { readonly author: Said | null }>();

function readOfficial({ source, reading }: ClaimContext): Said | null {
  const issued = reading.speakers.find((read) => read.rule === "speaker-document");
  if (issued)
    return authorOf(
      issued.value.speaker,
      "official",
      evidenceAt(source, reading.document, issued.from, issued.to, issued.rule),
    );
  const heads = (sentence: number) => sentence <= 2;
  const last = reading.document.sentences.length - 1;
  const isState = (actor: (typeof reading.actors)[number]) =>
    (actor.nature === "body" && states.has(actor.value.kind)) ||
    (actor.nature === "person" && actor.value.office !== undefined);
  const author =
    reading.actors.find((actor) => isState(actor) && heads(reading.document.sentenceOf[actor.from]!)) ??
    reading.actors.find(
      (actor) => isState(actor) && actor.nature === "body" && reading.document.sentenceOf[actor.from] === last,
    );
  if (!author) return null;
  return authorOf(
    author.value.name,
    "official",
    evidenceAt(source, reading.document, author.from, author.to, "speaker-author"),
  );
}

/** A statement speaks for whoever gave it out. */
const authorOf = (
  speaker: string,
  kind: Attribution["kind"],
  evidence: Value<Attribution>["evidence"][number],
): Said => ({
  index: 0,
  name: speaker,
  value: {
    value: { speaker, channel: "statement", date: null, kind },
    basis: "inferred",
    confidence: 0.85,
    evidence: [evidence],
  },
  actor: null,
});

/** Whoever makes a statement says so himself. */
export const speakersOf = (actors: readonly Value<Actor>[]): Value<Attribution>[] =>
  actors
    .filter((actor) => actor.value.role === "perpetrator")
    .map((actor) => ({
      ...actor,
      value: {
        speaker: actor.value.name,
        ...(actor.value.office ? { office: actor.value.office } : {}),
        channel: null,
        date: null,
        kind: "official" as const,
      },
    }));

/** The index of the speaker whose words cover a toll: of its clause, or of the sentence where he is the only one. */
export function speakerOf({ reading }: ClaimContext, attribution: readonly Said[], toll: TollRead): number | undefined {
  if (
    attribution.length === 1 &&
    attribution[0]!.value.basis === "inferred" &&
    attribution[0]!.value.evidence[0]?.rule === "speaker-author"
  )
    return 0;
  const covering = spokenOver(reading, toll.cue);
  if (covering.length === 0) return undefined;
  const read = reading.speakers[Math.max(...covering)]!;
  return attribution.find((one) => isSameSpeaker(one.name, read.value.speaker))?.index;
}
