import type { Document } from "../../text/index.ts";
import { type CueWord, readCues } from "../cues.ts";
import { commonFrames } from "../frames.ts";
import type { LanguagePack, ReadingContext } from "../language-pack.ts";
import type { ReportLayout } from "../layout.ts";
import { readMarkers } from "../markers.ts";
import { openDatesIn, readDatesIn } from "../read-dates.ts";
import type { ActorRead, MarkerClass, NumberRead, Reading } from "../reading.ts";
import type { Tables } from "../tables.ts";
import { readActors } from "./actors.ts";
import { buildDateReader } from "./dates.ts";
import { buildFieldReader } from "./fields.ts";
import { type AnalyticDefinition, lexiconOf, openLanguage } from "./language.ts";
import { buildAnalyticLayout } from "./layout.ts";
import { buildMaterielReader } from "./materiel.ts";
import { buildNumberReader } from "./numbers.ts";
import { buildPlaceReader } from "./places.ts";
import { buildSpeakerReader } from "./speakers.ts";
import { buildSyntax } from "./syntax.ts";
import { buildTollReader } from "./tolls.ts";
import { openWords } from "./words.ts";

export type { AnalyticDefinition } from "./language.ts";

/** A pack for a language whose grammar is told by separate words and their order, out of its definition and tables. */
export function buildAnalyticPack(definition: AnalyticDefinition, tables: Tables, registry: string): LanguagePack {
  const language = openLanguage(definition, tables);
  const words = openWords(language, registry);
  const readNumbers = buildNumberReader(language);
  const readDates = buildDateReader(language);
  const readMateriel = buildMaterielReader(language);
  const readPlaces = buildPlaceReader(language);
  const readFields = buildFieldReader(language);
  const readTolls = buildTollReader(language);
  const readSpeakers = buildSpeakerReader(language);
  const syntax = buildSyntax(language);
  const markers = lexiconOf(language, "markers.tsv", ["class"], (row) => ({ class: row.class as MarkerClass }));
  const cues = lexiconOf(
    language,
    "cues.tsv",
    ["status", "covers"],
    (row): CueWord => ({ status: row.status as CueWord["status"], covers: row.covers as CueWord["covers"] }),
  );
  return {
    code: definition.code,
    direction: "ltr",
    script: "Latn",
    letters: definition.letters,
    inflection: definition.inflection,
    frames: commonFrames,
    order: "svo",
    layout: buildAnalyticLayout(language),
    read(document: Document, context: ReadingContext): Reading {
      const numbers = readNumbers(document);
      const expressions = readDates(document);
      const dates = readDatesIn(expressions, context.today);
      const taken = new Uint8Array(document.tokens.length);
      for (const read of [...dates, ...numbers]) taken.fill(1, read.from, read.to);
      const materiel = readMateriel(document, numbers);
      const weapons = new Uint8Array(document.tokens.length);
      for (const read of materiel) weapons.fill(1, read.from, read.to);
      const isHeld = (actor: ActorRead) => weapons[actor.head] === 1 && actor.nature !== "person";
      const asOf = context.today ?? dates.find((date) => date.value.precision === "day")?.value.from;
      const actors = readActors(document, language, { ...words, asOf }, numbers).filter((actor) => !isHeld(actor));
      for (const actor of actors)
        if (actor.nature === "person" && actor.rule === "person-named") taken.fill(1, actor.head, actor.to);
      const counts = (number: NumberRead) => weapons[number.from] === 0;
      return {
        document,
        today: context.today,
        syntax,
        numbers,
        dates,
        openDates: openDatesIn(expressions, dates),
        actors,
        places: readPlaces(document, words, actors, numbers, context.isPlaceName, taken),
        materiel,
        speakers: readSpeakers(document, words, actors, dates),
        cues: readCues(
          document,
          cues,
          (token) => syntax.isAnd(token) || syntax.opensClause(token) || language.small.is("relative", token),
        ),
        tolls: readTolls(document, numbers.filter(counts), actors),
        markers: readMarkers(document, markers),
        foreignFields: readFields(document),
      };
    },
  };
}

/** The layout alone, for those who only cut a text into reports. */
export const layoutOf = (definition: AnalyticDefinition, tables: Tables): ReportLayout =>
  buildAnalyticLayout(openLanguage(definition, tables));
