import type { Lexicon } from "../../grammar/lexicon.ts";
import type { ActorRead, NumberRead, PlaceRead } from "../../grammar/reading.ts";
import type { Document } from "../../text/index.ts";
import { readBare } from "./places-bare.ts";
import { readCued } from "./places-cued.ts";
import { readHomeland, readRoad } from "./places-homeland.ts";
import { type Draft, joinPlaces } from "./places-join.ts";
import { isDemonym, type NameCheck, opening, type PlaceKit, type UnitWord } from "./places-kit.ts";
import type { ActorWords } from "./words.ts";

export type { NameCheck, UnitWord } from "./places-kit.ts";

/** Countries that the words of a document speak of, the likeliest first. */
function countriesOf(document: Document, words: ActorWords): string[] {
  const counts = new Map<string, number>();
  const add = (iso: string, weight: number) => counts.set(iso, (counts.get(iso) ?? 0) + weight);
  for (let i = 0; i < document.tokens.length; i++) {
    if (document.tokens[i]!.kind !== "word") continue;
    const country = words.countries
      .match(document.tokens, i)
      .find((hit) => hit.after === "" && hit.before.endsWith("ال") === hit.value.form.startsWith("ال"));
    if (country) add(country.value.iso, 2);
    else add(isDemonym({ document, words }, i) ?? "", 1);
  }
  counts.delete("");
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([iso]) => iso);
}

/**
 * Reads place names with the words that tie them to the sentence.
 * @example readPlaces(document, words, units, actors, numbers, check, taken) // «في نوى بمحافظة درعا»: نوى within درعا
 */
export function readPlaces(
  document: Document,
  words: ActorWords,
  units: Lexicon<UnitWord>,
  actors: readonly ActorRead[],
  numbers: readonly NumberRead[],
  check: NameCheck,
  taken: Uint8Array,
): PlaceRead[] {
  const actorAt = new Uint8Array(document.tokens.length);
  const fronts = new Set(["في", "وفي", "علي"]);
  // «في جبهة الكسارة» is a stretch of the front, «جبهة النصرة» a group
  const bodies = actors.filter(
    (actor) =>
      actor.nature !== "site" &&
      !(actor.rule === "actor-organisation" && fronts.has(document.tokens[actor.from - 1]?.norm ?? "")),
  );
  for (const actor of bodies) actorAt.fill(1, actor.from, actor.to);
  const kit: PlaceKit = {
    document,
    words,
    units,
    actors: bodies,
    numbers,
    check,
    taken,
    actorAt,
    countries: countriesOf(document, words).slice(0, 3),
  };
  const places: Draft[] = [];
  let label: number | null = null;
  for (let i = 0; i < document.tokens.length; i++) {
    const token = document.tokens[i]!;
    if (document.sentences[document.sentenceOf[i]!]!.first === i) label = null;
    if (token.kind !== "word" && !opening.has(token.text)) continue;
    const before = places.length;
    const end =
      readHomeland(kit, places, i) ?? readRoad(kit, places, i) ?? readCued(kit, places, i) ?? readBare(kit, places, i);
    if (end === null) continue;
    for (let at = before; at < places.length; at++) {
      if (places[at]!.rule !== "place-demonym") joinPlaces(kit, places, at);
      if (label !== null && places[at]!.value.country === null) places[at]!.value.within ??= label;
    }
    if (
      places[before]?.rule === "place-label" &&
      places[before]!.value.unit !== null &&
      places[before]!.value.unit !== "place"
    )
      label = before;
    i = Math.max(i, end - 1);
  }
  return places.map(({ list: _, ...read }) => read);
}
