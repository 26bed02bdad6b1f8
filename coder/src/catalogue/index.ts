import type { EventTypePack } from "../grammar/event-type.ts";
import { type EventType, eventTypes } from "../model/index.ts";
import { type Folder, openFolders, readText, refuse } from "./folders.ts";
import { readCases, readTriggers } from "./triggers.ts";
import type { Case, Catalogue, EventFolder, LanguageDoor, LanguageFolder, TriggerForm } from "./types.ts";

export { checkFrames, findSharedForms } from "./triggers.ts";
export type { Case, Catalogue, EventFolder, LanguageDoor, LanguageFolder, TriggerForm } from "./types.ts";

/** How many sentences a type must bring in each language that it has triggers in, hard ones among them. */
const leastCases = { read: 12, leave: 8 } as const;

/** A record whose values are worked out when they are first asked for: a start reads the word lists of its own language. */
function onDemand<T>(entries: readonly (readonly [name: string, read: () => T])[]): Readonly<Record<string, T>> {
  const record: Record<string, T> = {};
  for (const [name, read] of entries) {
    const get = () => {
      const value = read();
      Object.defineProperty(record, name, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(record, name, { get, enumerable: true, configurable: true });
  }
  return record;
}

function openLanguage(folder: Folder): LanguageFolder {
  const { code, build, layout } = folder.door as Partial<LanguageDoor>;
  if (code !== folder.name) refuse(folder.path, `found the code "${code}"; wanted the name of the folder`);
  if (typeof build !== "function") refuse(folder.path, "found no build(tables, registry) in its default export");
  if (typeof layout !== "function") refuse(folder.path, "found no layout(tables) in its default export");
  const files = folder.files.filter((file) => file.endsWith(".tsv"));
  const tables = onDemand(files.map((file) => [file, () => readText(folder, file)]));
  return { code, build, layout, tables };
}

// Triggers of Arabic, French and English stand with the type, as triggers.<language>.tsv; those of any other language with
// the language, as triggers.<type>.tsv, so that a new language touches one folder.
function readEach<T>(
  kind: "triggers" | "cases" | "hard",
  event: Folder,
  languages: ReadonlyMap<string, LanguageFolder>,
  read: (folder: string, file: string, text: string) => readonly T[],
): Record<string, readonly T[]> {
  const found: [string, () => readonly T[]][] = [];
  for (const file of event.files) {
    const [first, language, last, ...more] = file.split(".");
    if (first !== kind || last !== "tsv" || !language || more.length > 0) continue;
    found.push([language, () => read(event.path, file, readText(event, file))]);
  }
  for (const language of languages.values()) {
    const file = `${kind}.${event.name}.tsv`;
    if (file in language.tables)
      found.push([language.code, () => read(`languages/${language.code}`, file, language.tables[file]!)]);
  }
  return onDemand(found);
}

function openEvent(folder: Folder, languages: ReadonlyMap<string, LanguageFolder>): EventFolder {
  const pack = folder.door as EventTypePack;
  if (pack.id !== folder.name) refuse(folder.path, `found the id "${pack.id}"; wanted the name of the folder`);
  if (!eventTypes.includes(pack.id))
    refuse(folder.path, "found a type that is not in the model; wanted one of eventTypes");
  if (!folder.files.includes("codebook.md"))
    refuse(folder.path, "found no codebook.md; wanted the type's codebook page");
  const triggers = readEach("triggers", folder, languages, (path, file, text): TriggerForm[] =>
    readTriggers(path, file, text, pack),
  );
  return {
    pack,
    triggers,
    cases: {},
    hard: {},
    // read when the codebook is written, not at each start
    get codebook() {
      return readText(folder, "codebook.md");
    },
  };
}

const opened: { catalogue?: Promise<{ catalogue: Catalogue; folders: Folder[] }> } = {};

async function open(): Promise<{ catalogue: Catalogue; folders: Folder[] }> {
  const [languageFolders, folders] = await Promise.all([openFolders("languages"), openFolders("events")]);
  const languages = new Map(languageFolders.map((folder) => [folder.name, openLanguage(folder)]));
  const events = new Map(folders.map((folder) => [folder.name as EventType, openEvent(folder, languages)]));
  const missing = eventTypes.filter((type) => !events.has(type));
  return { catalogue: { languages, events, missing }, folders };
}

/**
 * Finds the languages and event types by walking their folders, and checks each; throws pack-broken, naming the folder.
 * The folders are read once in a process. Cases are left out, for nothing but a test needs them.
 * @example (await loadCatalogue()).events.get("clash")?.triggers["ar"]
 */
export async function loadCatalogue(): Promise<Catalogue> {
  opened.catalogue ??= open();
  return (await opened.catalogue).catalogue;
}

/**
 * The catalogue with the cases of every type; a type with too few of them in a language that it has triggers in is refused.
 * @example (await loadCases()).events.get("clash")?.cases["ar"]?.[0]?.sentence
 */
export async function loadCases(): Promise<Catalogue> {
  opened.catalogue ??= open();
  const { catalogue, folders } = await opened.catalogue;
  const events = new Map<EventType, EventFolder>();
  for (const folder of folders) {
    const event = catalogue.events.get(folder.name as EventType)!;
    const readAll = (kind: "cases" | "hard") =>
      readEach(kind, folder, catalogue.languages, (path, file, text): Case[] => readCases(path, file, text));
    const [cases, hard] = [readAll("cases"), readAll("hard")];
    for (const language of Object.keys(event.triggers)) {
      for (const expect of ["read", "leave"] as const) {
        const brought = [...(cases[language] ?? []), ...(hard[language] ?? [])];
        const count = brought.filter((found) => found.expect === expect).length;
        if (count < leastCases[expect])
          refuse(
            folder.path,
            `found ${count} cases to ${expect} in "${language}"; wanted ${leastCases[expect]} or more`,
          );
      }
    }
    events.set(event.pack.id, { ...event, cases, hard });
  }
  return { ...catalogue, events };
}
