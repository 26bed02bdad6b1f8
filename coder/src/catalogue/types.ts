import type { EventTypePack, Trigger } from "../grammar/event-type.ts";
import type { LanguagePack } from "../grammar/language-pack.ts";
import type { ReportLayout } from "../grammar/layout.ts";
import type { PartOfSpeech } from "../grammar/lexicon.ts";
import type { EventType } from "../model/index.ts";

/** A trigger with the dictionary form that opens it. */
export type TriggerForm = Trigger & { readonly form: string; readonly pos: PartOfSpeech };

/** A sentence that a type must read at `words`, or must leave alone. */
export type Case = { readonly expect: "read" | "leave"; readonly words: string; readonly sentence: string };

/**
 * One folder of coder/src/events; triggers and cases by language code. `hard` are cases that the coder gets wrong today.
 * `cases` and `hard` are empty unless loaded by loadCases.
 */
export type EventFolder = {
  readonly pack: EventTypePack;
  readonly triggers: Readonly<Record<string, readonly TriggerForm[]>>;
  readonly cases: Readonly<Record<string, readonly Case[]>>;
  readonly hard: Readonly<Record<string, readonly Case[]>>;
  readonly codebook: string;
};

/** What the index.ts of a language folder exports by default. */
export type LanguageDoor = {
  readonly code: string;
  /** What reports look like in the language; asked of every language, where `build` is asked only of those that are read. */
  layout(tables: Readonly<Record<string, string>>): ReportLayout;
  build(tables: Readonly<Record<string, string>>, registry: string): LanguagePack;
};

/** One folder of coder/src/languages; `tables` holds the text of its word lists by file name. */
export type LanguageFolder = LanguageDoor & { readonly tables: Readonly<Record<string, string>> };

/** Everything that the folders register, and the event types of the contract that have no folder yet. */
export type Catalogue = {
  readonly languages: ReadonlyMap<string, LanguageFolder>;
  readonly events: ReadonlyMap<EventType, EventFolder>;
  readonly missing: readonly EventType[];
};
