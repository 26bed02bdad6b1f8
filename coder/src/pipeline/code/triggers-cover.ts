import type { ActorRead, PlaceRead, Reading } from "../../grammar/reading.ts";

/** The reads that hold a token of their own sentence: actors by their words and head, dates, names of places. */
export type Cover = {
  readonly actors: ReadonlyMap<number, readonly ActorRead[]>;
  readonly dates: ReadonlySet<number>;
  readonly places: ReadonlyMap<number, readonly PlaceRead[]>;
};

/** @example coverOf(reading).dates.has(3) // whether the fourth token is part of a date */
export function coverOf(reading: Reading): Cover {
  const { sentenceOf } = reading.document;
  const actors = new Map<number, ActorRead[]>();
  const dates = new Set<number>();
  const places = new Map<number, PlaceRead[]>();
  const put = <T>(map: Map<number, T[]>, token: number, read: T) => {
    const list = map.get(token);
    if (list) list.push(read);
    else map.set(token, [read]);
  };
  for (const actor of reading.actors) {
    const isBeside = (token: number) => sentenceOf[token] === sentenceOf[actor.from];
    for (let at = actor.from; at < actor.to && isBeside(at); at++) put(actors, at, actor);
    if ((actor.head < actor.from || actor.head >= actor.to) && isBeside(actor.head)) put(actors, actor.head, actor);
  }
  for (const { from, to } of reading.dates)
    for (let at = from; at < to && sentenceOf[at] === sentenceOf[from]; at++) dates.add(at);
  for (const place of reading.places) {
    const { from, to } = place.value.words;
    for (let at = from; at < to; at++) if (sentenceOf[at] === sentenceOf[place.from]) put(places, at, place);
  }
  return { actors, dates, places };
}
