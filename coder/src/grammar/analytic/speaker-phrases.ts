import type { AttributionKind } from "../../model/index.ts";
import { type Document, quoteOf } from "../../text/index.ts";
import type { Lexicon } from "../lexicon.ts";
import type { ActorRead } from "../reading.ts";
import type { SpeakerPhrase } from "../said-clauses.ts";
import type { AnalyticLanguage } from "./language.ts";
import { lexiconOf } from "./language.ts";
import type { ActorWords } from "./words.ts";

export type SpeechClass = "say" | "that" | "claim" | "deny" | "according" | "document";

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
export type Speaker = SpeakerPhrase & { readonly isArmed: boolean };

export type SpeakerScene = {
  readonly document: Document;
  readonly language: AnalyticLanguage;
  readonly words: ActorWords;
  readonly speech: SpeechWords;
  /** The actors by where they begin. */
  readonly actorAt: ReadonlyMap<number, ActorRead>;
  /** The actor that a token is a part of. */
  readonly actorOver: ReadonlyMap<number, ActorRead>;
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

/** The phrase of a speaker that begins at a token or just after its article, or null. */
export function readSpeaker(scene: SpeakerScene, index: number): Speaker | null {
  const { document, speech, actorAt } = scene;
  for (let at = index; at <= skipFront(scene, index) + 2 && at < document.tokens.length; at++) {
    if (at > index && document.tokens[at - 1]!.text === ",") return null;
    const actor = actorAt.get(at);
    const source = speech.sources.match(document.tokens, at)[0];
    if (actor) return speakerOf(scene, actor, source?.value.kind ?? kindInside(scene, actor));
    if (source) return ofSource(scene, at, source.length, source.value.kind);
  }
  return null;
}

/** "hospital officials", "a local resident": the head of the phrase tells more than its first word. */
function kindInside({ document, speech }: SpeakerScene, actor: ActorRead): AttributionKind | null {
  for (let at = actor.from; at < actor.to; at++) {
    const source = speech.sources.match(document.tokens, at)[0];
    if (source) return source.value.kind;
  }
  return null;
}

function speakerOf(scene: SpeakerScene, actor: ActorRead, source: AttributionKind | null): Speaker | null {
  const { kind, office, sector, name } = actor.value;
  if (actor.nature === "site") return null;
  const isArmed = armed.has(kind);
  const isOfficial = officials.has(kind) || office !== undefined;
  if (actor.nature === "people" && !isArmed && !isOfficial && source === null) return null;
  const said: AttributionKind =
    isOfficial || isArmed ? "official" : sector === "media" ? "media" : (source ?? "official");
  const { from } = actor;
  const to = tailEnd(scene, actor.to);
  const own = to > actor.to ? quoteOf(scene.document, from, to) : name;
  return { from, to, name: own, kind: said, ...(office ? { office } : {}), isArmed };
}

function ofSource(scene: SpeakerScene, from: number, length: number, kind: AttributionKind): Speaker {
  const to = tailEnd(scene, from + length);
  return { from, to, name: quoteOf(scene.document, from, to), kind, isArmed: false };
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
