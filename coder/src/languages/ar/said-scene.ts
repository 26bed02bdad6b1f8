import type { Lexicon } from "../../grammar/lexicon.ts";
import type { ActorRead } from "../../grammar/reading.ts";
import type { AttributionKind } from "../../model/index.ts";
import type { Document } from "../../text/index.ts";
import type { ActorWords } from "./words.ts";

export type SpeechClass =
  | "say"
  | "that"
  | "blame"
  | "claim"
  | "own"
  | "deny"
  | "according"
  | "document"
  | "issued"
  | "act";
export type SpeechWord = { readonly class: SpeechClass; readonly form: string };

/** The lexicons for those who say, how and by what. */
export type SpeechWords = {
  readonly speech: Lexicon<SpeechWord>;
  readonly sources: Lexicon<{ readonly kind: AttributionKind }>;
  readonly channels: Lexicon<{ readonly channel: string }>;
};

/** Who says something, as a phrase of the text. */
export type Speaker = {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly kind: AttributionKind;
  readonly office?: string;
  readonly isArmed: boolean;
  readonly isFeminine: boolean;
  /** A lasting channel that the phrase itself names: «بيان للجيش». */
  readonly channel?: string;
};

export type Scene = {
  readonly document: Document;
  readonly words: ActorWords;
  readonly speech: SpeechWords;
  readonly actorAt: ReadonlyMap<number, ActorRead>;
};
