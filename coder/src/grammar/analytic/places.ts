import { type Document, readTable, type Token } from "../../text/index.ts";
import type { ReadingContext } from "../language-pack.ts";
import { openLexicon, type PartOfSpeech } from "../lexicon.ts";
import type { ActorRead, NumberRead, PlaceRead } from "../reading.ts";
import { type AnalyticLanguage, rowsOf } from "./language.ts";
import { readHomeland, readNumbered } from "./places-home.ts";
import { headOf, joinPlaces } from "./places-join.ts";
import { type Draft, findCues, findFlat, isLower, type PlaceKit, type UnitWord } from "./places-kit.ts";
import { readPlace } from "./places-read.ts";
import { smallClasses } from "./small-words.ts";
import type { ActorWords } from "./words.ts";

/** First names, where the language lists them: «à Moussa» is said to a man. */
function givenNamesOf({ tables, inflection }: AnalyticLanguage): ReadonlySet<string> {
  const table = tables["given-names.tsv"];
  return new Set(table === undefined ? [] : readTable(table, ["form"]).map((row) => inflection.fold(row.form)));
}

/** What the actors say of each token: the widest over it. */
function spreadActors(length: number, actors: readonly ActorRead[]): Int32Array {
  const actorAt = new Int32Array(length).fill(-1);
  for (const [index, { from, to }] of actors.entries())
    for (let at = from; at < to; at++) {
      const other = actors[actorAt[at]!];
      if (!other || to - from > other.to - other.from) actorAt[at] = index;
    }
  return actorAt;
}

/**
 * A reader of place names with the words that tie them to the sentence. `taken`: 1 for each token of a date, a number or a person's name.
 * @example buildPlaceReader(language)(document, words, actors, numbers, check, taken) // "in Kuka village, Borno State": Kuka within Borno
 */
export function buildPlaceReader(
  language: AnalyticLanguage,
): (
  document: Document,
  words: ActorWords,
  actors: readonly ActorRead[],
  numbers: readonly NumberRead[],
  isPlaceName: ReadingContext["isPlaceName"],
  taken: Uint8Array,
) => PlaceRead[] {
  const rows = rowsOf(language, "units.tsv", ["class", "unit", "pos", "form"]);
  const units = openLexicon<UnitWord>(
    rows.map((row) => ({
      form: row.form,
      pos: row.pos as PartOfSpeech,
      value: { class: row.class, unit: row.unit },
    })),
    language.inflection,
  );
  const givenNames = givenNamesOf(language);
  const isSmallWord = (token: Token) => smallClasses.some((name) => language.small.is(name, token));
  return (document, words, actors, numbers, check, taken) => {
    const kit: PlaceKit = {
      document,
      tokens: document.tokens,
      small: language.small,
      words,
      check,
      ...findCues(document, units),
      numbersTo: new Map(numbers.map((number) => [number.to, number])),
      taken,
      actorAt: spreadActors(document.tokens.length, actors),
      actors,
      isFlat: findFlat(document, isSmallWord),
      lowered: new Set(document.tokens.filter((token) => isLower(token)).map((token) => token.norm)),
      known: new Set(),
      givenNames,
      surnames: new Set(),
    };
    // names that words for places show are known before those that stand alone are read
    readAll(kit);
    return readAll(kit).map(({ list: _, isHolder: __, ...read }) => read);
  };
}

function readAll(kit: PlaceKit): Draft[] {
  const drafts: Draft[] = [];
  let label: number | null = null;
  let sentence = -1;
  for (let at = 0; at < kit.tokens.length; at++) {
    if (kit.tokens[at]!.kind !== "word") continue;
    if (kit.document.sentenceOf[at] !== sentence) {
      sentence = kit.document.sentenceOf[at]!;
      label = null;
    }
    const first = drafts.length;
    const end = readHomeland(kit, drafts, at) ?? readNumbered(kit, drafts, at) ?? readPlace(kit, drafts, at);
    if (end === null) continue;
    for (let index = first; index < drafts.length; index++) {
      const draft = drafts[index]!;
      if (draft.rule === "place-demonym") continue;
      joinPlaces(kit, drafts, index);
      const head = draft.value.relation === "none" || draft.value.relation === "at" ? headOf(kit, draft) : null;
      const isInHead =
        index > 0 && drafts[index - 1]!.rule === "place-dateline" && drafts[index - 1]!.value.within === index;
      if (head) draft.rule = `place-${head}`;
      else if (isInHead) draft.rule = "place-dateline";
      if (label !== null && draft.value.country === null) draft.value.within ??= label;
      if (head === "label" && draft.value.unit !== null && draft.value.unit !== "place") label = index;
    }
    at = Math.max(at, end - 1);
  }
  for (const draft of drafts)
    if (draft.value.relation === "between" && draft.value.partner === undefined)
      draft.value.relation = draft.value.unit === "road" ? "at" : "near";
  return drafts;
}
