import type { AttributionKind } from "../../model/index.ts";
import { type Document, quoteOf } from "../../text/index.ts";
import type { Lexicon } from "../lexicon.ts";
import type { ActorRead } from "../reading.ts";
import type { SpeakerPhrase } from "../said-clauses.ts";
import { type ActorKit, isContent } from "./actors-kit.ts";
import type { AnalyticLanguage } from "./language.ts";
import { lexiconOf } from "./language.ts";
import { readName } from "./persons-names.ts";
import { type ActorWords, isCapital } from "./words.ts";

export type SpeechClass =
  | "say"
  | "tell" // those who are told follow it: "told reporters"
  | "that"
  | "own" // an armed group that does so owns up to a deed, anybody else only says so
  | "claim"
  | "deny"
  | "according"
  | "document";

/** The lexicons for those who say, how and by what. */
export type SpeechWords = {
  readonly speech: Lexicon<{ readonly class: SpeechClass }>;
  readonly sources: Lexicon<{ readonly kind: AttributionKind }>;
  readonly channels: Lexicon<{ readonly channel: string }>;
};

/** @example openSpeech(language).speech.match(tokens, 3)[0]?.value.class // "say" */
export const openSpeech = (language: AnalyticLanguage): SpeechWords => ({
  speech: lexiconOf(language, "speech.tsv", ["class"], (row) => ({ class: row.class as SpeechClass })),
  sources: lexiconOf(language, "sources.tsv", ["kind"], (row) => ({ kind: row.kind as AttributionKind })),
  channels: lexiconOf(language, "channels.tsv", ["channel"], (row) => ({ channel: row.channel })),
});

/** A phrase for a speaker; whether it is an armed group decides what its claims are. */
export type Speaker = SpeakerPhrase & { readonly isArmed: boolean; readonly isNamed?: boolean };

export type SpeakerScene = {
  readonly document: Document;
  readonly language: AnalyticLanguage;
  readonly words: ActorWords;
  readonly speech: SpeechWords;
  /** The actors by where they begin. */
  readonly actorAt: ReadonlyMap<number, ActorRead>;
  /** The actor that a token is a part of. */
  readonly actorOver: ReadonlyMap<number, ActorRead>;
  readonly kit: ActorKit;
};

const armed = new Set(["rebel-group", "political-militia", "identity-militia", "unidentified-armed-group"]);
const officials = new Set(["state-forces", "government", "international-organisation", "foreign-forces"]);
const signs = new Set(["'", "’", "-", "‑", "“", '"', "«"]);

/** Steps over articles, numbers and signs to where a noun phrase has its first word. */
export function skipFront({ document, language }: SpeakerScene, index: number): number {
  const { tokens } = document;
  const { small } = language;
  let at = index;
  for (let steps = 0; steps < 6; steps++) {
    const token = tokens[at];
    if (!token) return at;
    const isFront =
      small.is("definite", token) ||
      small.is("indefinite", token) ||
      small.is("possessive", token) ||
      small.is("filler", token) ||
      small.is("of", token) ||
      token.kind === "number" ||
      signs.has(token.text);
    if (!isFront) return at;
    at++;
  }
  return at;
}

/** Whether a phrase that may speak begins at a token. */
export const mayTell = ({ document, speech, actorAt }: SpeakerScene, index: number): boolean =>
  actorAt.has(index) || speech.sources.match(document.tokens, index).length > 0;

/** The phrase of a speaker that begins at a token or just after its article, or null; `isAnybody`: people of any kind may tell. */
export function readSpeaker(scene: SpeakerScene, index: number, isAnybody = false): Speaker | null {
  const { document, speech, actorAt } = scene;
  for (let at = index; at <= skipFront(scene, index) + 2 && at < document.tokens.length; at++) {
    if (at > index && document.tokens[at - 1]!.text === ",") return null;
    if (isWritten(scene, at)) return writerOf(scene, at);
    const actor = actorAt.get(at);
    const source = speech.sources.match(document.tokens, at)[0];
    if (actor)
      return withName(scene, speakerOf(scene, actor, source?.value.kind ?? kindInside(scene, actor), isAnybody));
    if (source) return withName(scene, ofSource(scene, at, source.length, source.value.kind));
  }
  return null;
}

/** Words for those who tell by what they know or write, after "according to": «les structures sanitaires», "the charity". */
export function readAnyPhrase(scene: SpeakerScene, index: number, last: number): Speaker | null {
  const { document, language, kit, speech } = scene;
  const { tokens } = document;
  const { small } = language;
  const from = skipFront(scene, index);
  const site = scene.actorAt.get(from);
  if (site?.nature === "site" && from > index)
    return { from, to: site.to, name: site.value.name, kind: "official", isArmed: false };
  const isWord = (at: number) => at < last && isContent(kit, at) && !scene.actorOver.has(at);
  if (from === index || !isWord(from) || tokens[index]!.kind === "number" || isWritten(scene, from)) return null;
  let to = from + 1;
  while (to - from < 6 && to < last) {
    const isTie = small.is("of", tokens[to]) || (to > from + 1 && small.is("definite", tokens[to]));
    if (!isTie && !isWord(to) && !signs.has(tokens[to]!.text)) break;
    if (speech.speech.match(tokens, to).some((hit) => hit.pos === "verb")) break;
    to++;
  }
  while (to > from + 1 && !isWord(to - 1)) to--;
  return { from, to, name: quoteOf(document, from, to), kind: "official", isArmed: false };
}

/** A statement, a law, a plan: nobody who could tell. */
const isWritten = ({ document, speech }: SpeakerScene, index: number): boolean =>
  speech.speech.match(document.tokens, index).some((hit) => hit.value.class === "document");

/** «un communiqué du MDN», "a statement by the army": who gave it out tells. */
function writerOf(scene: SpeakerScene, index: number): Speaker | null {
  const { document, language, actorAt } = scene;
  const { small } = language;
  for (let at = index + 1; at < index + 5; at++) {
    if (!small.is("of", document.tokens[at]) && !small.is("by", document.tokens[at])) continue;
    const actor = actorAt.get(skipFront(scene, at + 1));
    return actor && actor.nature !== "people" ? speakerOf(scene, actor, null, false) : null;
  }
  return null;
}

/** "a fire official, Mizanur Rahman": the name beside the word for him is the speaker's. */
function withName(scene: SpeakerScene, speaker: Speaker | null): Speaker | null {
  if (!speaker || speaker.isNamed) return speaker;
  const { tokens } = scene.document;
  const start = tokens[speaker.to]?.text === "," ? speaker.to + 1 : speaker.to;
  const person = scene.actorAt.get(start);
  if (start > speaker.to && person?.rule === "person-named")
    return { ...speaker, to: person.to, name: person.value.name, isNamed: true };
  const to = nameEnd(scene, start);
  if (to === null || (start > speaker.to && tokens[to]?.kind === "word")) return speaker;
  return { ...speaker, to, name: quoteOf(scene.document, start, to), isNamed: true };
}

/** The end of a proper name of two words or more, or of one that is set off or closes its clause; null where none begins. */
function nameEnd({ document, kit }: SpeakerScene, start: number, isLone = false): number | null {
  const { tokens } = document;
  if (!isCapital(tokens[start])) return null;
  const to = readName(kit, start);
  if (isLone && to === start + 1 && tokens[start]!.text.length > 3 && [",", "."].includes(tokens[to]?.text ?? ""))
    return to;
  const words = document.tokens.slice(start, to).filter((one) => one.kind === "word");
  return words.length >= 2 && words.slice(1).some((one) => one.spaced) ? to : null;
}

/** A name that no list knows where somebody who speaks stands: "Vivian Achista, a paramedic, said". */
export function readNamed(scene: SpeakerScene, index: number, last: number, isLone = false): Speaker | null {
  const { document, speech } = scene;
  const { tokens } = document;
  const actor = scene.actorAt.get(index);
  if (actor) return actor.nature === "person" ? speakerOf(scene, actor, null, false) : null;
  if (scene.actorOver.has(index) || isCapital(tokens[index - 1]) || speech.sources.match(tokens, index).length > 0)
    return null;
  const to = nameEnd(scene, index, isLone);
  if (to === null || to > last) return null;
  const beside = tokens[to]?.text === "," ? readSpeaker(scene, to + 1, true) : null;
  const kind = beside !== null && beside.from - to <= 3 ? beside.kind : "official";
  return { from: index, to, name: quoteOf(document, index, to), kind, isArmed: false, isNamed: true };
}

/** "hospital officials", "a local resident": the head of the phrase tells more than its first word. */
function kindInside({ document, speech }: SpeakerScene, actor: ActorRead): AttributionKind | null {
  for (let at = actor.from; at < actor.to; at++) {
    const source = speech.sources.match(document.tokens, at)[0];
    if (source) return source.value.kind;
  }
  return null;
}

function speakerOf(
  scene: SpeakerScene,
  actor: ActorRead,
  source: AttributionKind | null,
  isAnybody: boolean,
): Speaker | null {
  const { kind, office, sector, name } = actor.value;
  if (actor.nature === "site") return null;
  const isArmed = armed.has(kind);
  const isOfficial = officials.has(kind) || office !== undefined;
  const isWitness = actor.nature === "people" && !isArmed && !isOfficial && source === null;
  if (isWitness && (!isAnybody || kind === "unknown" || actor.vague === "anyone")) return null;
  const said: AttributionKind =
    isOfficial || isArmed
      ? "official"
      : sector === "media"
        ? "media"
        : (source ?? (isWitness ? "witness" : "official"));
  const { from } = actor;
  const to = actor.nature === "person" ? actor.to : tailEnd(scene, actor.to);
  const own = to > actor.to ? quoteOf(scene.document, from, to) : name;
  return {
    from,
    to,
    name: own,
    kind: said,
    ...(office ? { office } : {}),
    isArmed,
    isNamed: actor.rule === "person-named",
  };
}

function ofSource(scene: SpeakerScene, from: number, length: number, kind: AttributionKind): Speaker {
  const to = tailEnd(scene, adjectivesEnd(scene, from + length));
  return { from, to, name: quoteOf(scene.document, from, to), kind, isArmed: false };
}

/** «une source onusienne»: the adjectives of a word for those who tell. */
function adjectivesEnd({ document: { tokens }, words, language }: SpeakerScene, start: number): number {
  let to = start;
  for (let step = 0; step < 2 && language.adjectives === "after"; step++) {
    const people = words.demonyms.match(tokens, to).find((hit) => hit.pos === "adjective");
    const adjective = words.adjectives.match(tokens, to).find((hit) => !hit.value.isBefore);
    to += Math.max(people?.length ?? 0, adjective?.length ?? 0);
  }
  return to;
}

/** "officials at the ministry", «une source au sein de l'armée»: the phrase goes on with an actor tied by a preposition. */
function tailEnd({ document, language, actorAt }: SpeakerScene, from: number): number {
  const { tokens, sentenceOf } = document;
  const { small } = language;
  let at = from;
  if (!small.is("of", tokens[at]) && !small.is("in", tokens[at]) && !small.is("from", tokens[at])) return from;
  for (let steps = 0; steps < 5 && at < tokens.length && sentenceOf[at] === sentenceOf[from]; steps++, at++) {
    const actor = actorAt.get(at);
    if (actor && actor.nature !== "person") return actor.to;
    const token = tokens[at]!;
    if (token.kind === "punct" && !signs.has(token.text)) return from;
  }
  return from;
}
