import type { Lexicon } from "../../grammar/lexicon.ts";
import type { ActorRead, NumberRead, PlaceRead } from "../../grammar/reading.ts";
import type { Document } from "../../text/index.ts";
import { readBare } from "./places-bare.ts";
import { readCued } from "./places-cued.ts";
import { readHeader } from "./places-header.ts";
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
    if (country) {
      add(country.value.iso, 2);
      i += country.length - 1;
    } else add(isDemonym({ document, words }, i) ?? "", 1);
  }
  counts.delete("");
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([iso]) => iso);
}

/** What the actors say of each token. */
function spreadActors(document: Document, actors: readonly ActorRead[]) {
  const { length } = document.tokens;
  const actorAt = new Uint8Array(length);
  const personAt = new Uint8Array(length);
  const headed = new Int32Array(length);
  const actorFrom = new Int32Array(length).fill(length);
  const actorTo = new Int32Array(length);
  for (const { from, to, head, nature } of actors) {
    headed[head] = Math.max(headed[head]!, to - from);
    actorAt.fill(1, from, to);
    if (nature === "person") personAt.fill(1, from, to);
    for (let at = from; at < to; at++) {
      actorFrom[at] = Math.min(actorFrom[at]!, from);
      actorTo[at] = Math.max(actorTo[at]!, to);
    }
  }
  return { actorAt, personAt, headed, actorFrom, actorTo };
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
  const fronts = new Set(["في", "وفي", "علي"]);
  // «في جبهة الكسارة» is a stretch of the front, «جبهة النصرة» a group
  const bodies = actors.filter(
    (actor) =>
      actor.nature !== "site" &&
      !(actor.rule === "actor-organisation" && fronts.has(document.tokens[actor.from - 1]?.norm ?? "")),
  );
  const measures = [...numbers.keys()].filter((at) => numbers[at]!.use === "measure");
  const kit: PlaceKit = {
    document,
    words,
    units,
    numbers,
    measuresByEnd: Map.groupBy(measures, (at) => numbers[at]!.to),
    check,
    taken,
    ...spreadActors(document, bodies),
    countries: countriesOf(document, words).slice(0, 3),
  };
  // a name that a word for places shows once, «قرية كوالا», is known where it stands alone
  const shown = namesShown(document, readAll({ ...kit, taken: taken.slice() }));
  const known: NameCheck = (name, countries) => check(name, countries) ?? (shown.has(name) ? "possible" : null);
  return readAll(shown.size > 0 ? { ...kit, check: known } : kit).map(({ list: _, ...read }) => read);
}

/** The names of one word or more that stand behind a word for their kind. */
function namesShown({ tokens }: Document, places: readonly Draft[]): ReadonlySet<string> {
  const called = places.filter(
    ({ from, value }) => value.country === null && value.unit === "place" && from < value.words.from,
  );
  return new Set(
    called.map(({ value: { words } }) =>
      tokens
        .slice(words.from, words.to)
        .map(({ norm }) => norm)
        .join(" "),
    ),
  );
}

function readAll(kit: PlaceKit): Draft[] {
  const { document } = kit;
  const places: Draft[] = [];
  let label: number | null = null;
  for (let i = 0; i < document.tokens.length; i++) {
    const token = document.tokens[i]!;
    if (document.sentences[document.sentenceOf[i]!]!.first === i) label = null;
    if (token.kind !== "word" && !opening.has(token.text)) continue;
    const before = places.length;
    const end =
      readHeader(kit, places, i) ??
      readHomeland(kit, places, i) ??
      readRoad(kit, places, i) ??
      readCued(kit, places, i) ??
      readBare(kit, places, i);
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
  return places;
}
