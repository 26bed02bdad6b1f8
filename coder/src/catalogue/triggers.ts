import type { EventTypePack } from "../grammar/event-type.ts";
import type { LanguagePack } from "../grammar/language-pack.ts";
import type { PartOfSpeech } from "../grammar/lexicon.ts";
import { refuse } from "./folders.ts";
import { readRows } from "./rows.ts";
import type { Case, Catalogue, TriggerForm } from "./types.ts";

const partsOfSpeech: ReadonlySet<string> = new Set(["noun", "verb", "adjective", "passive", "word"]);

/** The triggers of one type in one language. @example readTriggers("events/clash", "triggers.ar.tsv", text, pack) */
export function readTriggers(folder: string, file: string, text: string, pack: EventTypePack): TriggerForm[] {
  return readRows(folder, file, text, ["frame", "pos", "strength", "mode", "form"]).map(({ line, cells }) => {
    const { frame, pos, strength, mode, form } = cells;
    const wrong = (found: string, wanted: string) =>
      refuse(folder, `found ${found} in ${file}, line ${line}; wanted ${wanted}`);
    if (!partsOfSpeech.has(pos)) wrong(`pos "${pos}"`, [...partsOfSpeech].join(", "));
    if (strength !== "strong" && strength !== "weak" && strength !== "none")
      return wrong(`strength "${strength}"`, "strong, weak or none");
    if (mode !== "" && !pack.modes.includes(mode))
      wrong(`mode "${mode}"`, `one of the pack's modes: ${pack.modes.join(", ")}`);
    if (frame === "" || form === "") wrong(`frame "${frame}" and form "${form}"`, "both");
    return { type: pack.id, frame, strength, mode: mode === "" ? null : mode, form, pos: pos as PartOfSpeech };
  });
}

/** The cases of one type in one language. @example readCases("events/clash", "cases.ar.tsv", text) */
export function readCases(folder: string, file: string, text: string): Case[] {
  return readRows(folder, file, text, ["expect", "words", "sentence"]).map(({ line, cells }) => {
    const { expect, words, sentence } = cells;
    if (expect !== "read" && expect !== "leave")
      return refuse(folder, `found "${expect}" in ${file}, line ${line}; wanted read or leave`);
    if (words === "" || !sentence.includes(words))
      refuse(folder, `found "${words}" in ${file}, line ${line}; wanted words of its sentence`);
    return { expect, words, sentence };
  });
}

/** Refuses triggers that name a frame which the language does not have; to be asked once its pack is built. */
export function checkFrames(catalogue: Catalogue, pack: LanguagePack): void {
  for (const [type, folder] of catalogue.events) {
    for (const trigger of folder.triggers[pack.code] ?? []) {
      if (!Object.hasOwn(pack.frames, trigger.frame))
        refuse(
          `events/${type}`,
          `found frame "${trigger.frame}" at "${trigger.form}"; wanted one of ${Object.keys(pack.frames).join(", ")}`,
        );
    }
  }
}

/**
 * Forms that two types list with the same strength and part of speech, so that only their rank tells them apart: a warning, not a fault.
 * `fold` is the language's own folding.
 */
export function findSharedForms(catalogue: Catalogue, language: string, fold: (word: string) => string): string[] {
  const known = new Map<string, TriggerForm>();
  const shared: string[] = [];
  for (const folder of catalogue.events.values()) {
    for (const trigger of folder.triggers[language] ?? []) {
      const key = `${trigger.strength} ${trigger.pos} ${fold(trigger.form)}`;
      const other = known.get(key);
      if (other && other.type !== trigger.type)
        shared.push(`${trigger.form}: ${other.type} and ${trigger.type}, both ${trigger.strength}`);
      known.set(key, trigger);
    }
  }
  return shared;
}
