import { type CueWord, readCues } from "../../grammar/cues.ts";
import type { LanguagePack, ReadingContext } from "../../grammar/language-pack.ts";
import { readMarkers } from "../../grammar/markers.ts";
import { openDatesIn, readDatesIn } from "../../grammar/read-dates.ts";
import type { ActorRead, MarkerClass, NumberRead, Reading } from "../../grammar/reading.ts";
import type { Tables } from "../../grammar/tables.ts";
import type { Document } from "../../text/index.ts";
import { readActors } from "./actors.ts";
import { buildDateReader } from "./dates.ts";
import { buildFieldReader } from "./fields.ts";
import { arabicFrames } from "./frames.ts";
import { buildArabicLayout } from "./layout.ts";
import { arabicLetters } from "./letters.ts";
import { arabicInflection, lexiconOf } from "./lexicons.ts";
import { buildMaterielReader } from "./materiel.ts";
import { buildNumberReader } from "./numbers.ts";
import { readPlaces, type UnitWord } from "./places.ts";
import { readSpeakers, type SpeechWord, type SpeechWords } from "./speakers.ts";
import { arabicSyntax } from "./syntax.ts";
import { readTolls } from "./tolls.ts";
import { openWords } from "./words.ts";

function openLexicons(tables: Tables, registry: string) {
  const speech: SpeechWords = {
    speech: lexiconOf(
      tables,
      "speech.tsv",
      ["class"],
      (row): SpeechWord => ({ class: row.class as SpeechWord["class"], form: row.form }),
    ),
    sources: lexiconOf(tables, "sources.tsv", ["kind"], (row) => ({ kind: row.kind as "media" })),
    channels: lexiconOf(tables, "channels.tsv", ["channel"], (row) => ({ channel: row.channel })),
  };
  return {
    words: openWords(tables, registry),
    speech,
    units: lexiconOf(
      tables,
      "units.tsv",
      ["class", "unit"],
      (row): UnitWord => ({ class: row.class, unit: row.unit, form: row.form }),
    ),
    markers: lexiconOf(tables, "markers.tsv", ["class"], (row) => ({ class: row.class as MarkerClass })),
    cues: lexiconOf(
      tables,
      "cues.tsv",
      ["status", "covers"],
      (row): CueWord => ({ status: row.status as CueWord["status"], covers: row.covers as CueWord["covers"] }),
    ),
  };
}

/** «جنودنا» are a group's fighters in its own statement and an army's soldiers in any other; «المجاهدون» there are its own. */
function asOwnSide(actor: ActorRead, isGroupsOwn: boolean): ActorRead {
  const isPartisan =
    isGroupsOwn && /^[وفب]*ال(مجاهد|اخوة|إخوة)/u.test(actor.value.name) && actor.value.country === null;
  if (!actor.value.speaker && !isPartisan) return actor;
  return { ...actor, value: { ...actor.value, speaker: true, kind: isGroupsOwn ? "rebel-group" : "state-forces" } };
}

/** The Arabic pack out of its tables and the registry of actors. */
function build(tables: Tables, registry: string): LanguagePack {
  const lexicons = openLexicons(tables, registry);
  const readNumbers = buildNumberReader(tables);
  const readDates = buildDateReader(tables);
  const readFields = buildFieldReader(tables);
  const readMateriel = buildMaterielReader(tables);
  return {
    code: "ar",
    direction: "rtl",
    script: "Arab",
    letters: arabicLetters,
    inflection: arabicInflection,
    frames: arabicFrames,
    order: "vso",
    layout: buildArabicLayout(tables),
    read(document: Document, context: ReadingContext): Reading {
      const numbers = readNumbers(document);
      const expressions = readDates(document);
      const dates = readDatesIn(expressions, context.today);
      const taken = new Uint8Array(document.tokens.length);
      for (const date of dates) taken.fill(1, date.from, date.to);
      for (const number of numbers) taken.fill(1, number.from, number.to);
      const materiel = readMateriel(document, numbers);
      const weapons = new Uint8Array(document.tokens.length);
      for (const read of materiel) weapons.fill(1, read.from, read.to);
      const isWeapons = (number: NumberRead) => weapons[number.from] === 1;
      const days = new Uint8Array(document.tokens.length);
      for (const date of dates) days.fill(1, date.from, date.to);
      // «خطفوا، الاثنين، ستة رعاة»: a Monday, not two
      const isOfDate = (number: NumberRead) => days[number.from] === 1;
      const isHeld = new Uint8Array(document.tokens.length);
      for (const read of [...dates, ...materiel]) isHeld.fill(1, read.from, read.to);
      const held = ({ head, nature }: ActorRead) => isHeld[head] === 1 && nature !== "person" && nature !== "body";
      const asOf = context.today ?? dates.find((date) => date.value.precision === "day")?.value.from;
      const words = { ...lexicons.words, asOf };
      const actors = readActors(document, words, numbers)
        .filter((actor) => !held(actor))
        .map((actor) => asOwnSide(actor, context.kind === "armed-group-statement"));
      for (const actor of actors)
        if (actor.nature === "person" && actor.rule === "person-named") taken.fill(1, actor.head, actor.to);
      const places = readPlaces(document, lexicons.words, lexicons.units, actors, numbers, context.isPlaceName, taken);
      return {
        document,
        today: context.today,
        syntax: arabicSyntax,
        numbers,
        dates,
        openDates: openDatesIn(expressions, dates),
        actors,
        places,
        materiel,
        speakers: readSpeakers(document, lexicons.words, lexicons.speech, actors, dates),
        cues: readCues(document, lexicons.cues, ({ norm }) => /^(و|فيما|بينما|لكن|غير|الا)/u.test(norm)),
        tolls: readTolls(
          document,
          lexicons.words.outcomes,
          numbers.filter((number) => !isWeapons(number) && !isOfDate(number)),
          actors,
        ),
        markers: readMarkers(document, lexicons.markers),
        foreignFields: readFields(document),
      };
    },
  };
}

export default { code: "ar", layout: buildArabicLayout, build };
