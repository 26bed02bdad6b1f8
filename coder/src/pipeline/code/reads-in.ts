import type { MarkerRead, NumberRead, Reading } from "../../grammar/reading.ts";

type Kind = "actors" | "numbers" | "dates" | "places" | "materiel" | "speakers" | "cues" | "tolls" | "markers";

/** The reads of a reading by sentence and by where they end, so that a long report costs no more per word than a short one. */
type Buckets = {
  readonly bySentence: ReadonlyMap<Kind, readonly (readonly number[])[]>;
  readonly markersByEnd: ReadonlyMap<number, readonly MarkerRead[]>;
  readonly numberByEnd: ReadonlyMap<number, NumberRead>;
  readonly counted: ReadonlySet<number>;
};

const kinds: readonly Kind[] = [
  "actors",
  "numbers",
  "dates",
  "places",
  "materiel",
  "speakers",
  "cues",
  "tolls",
  "markers",
];
const known = new WeakMap<Reading, Buckets>();

function fillBuckets(reading: Reading): Buckets {
  const { sentences, sentenceOf } = reading.document;
  const bySentence = new Map<Kind, number[][]>();
  for (const kind of kinds) {
    const lists: number[][] = sentences.map(() => []);
    for (const [index, read] of reading[kind].entries()) lists[sentenceOf[read.from] ?? 0]?.push(index);
    bySentence.set(kind, lists);
  }
  const markersByEnd = new Map<number, MarkerRead[]>();
  for (const marker of reading.markers) markersByEnd.set(marker.to, [...(markersByEnd.get(marker.to) ?? []), marker]);
  const numberByEnd = new Map(reading.numbers.map((number) => [number.to, number]));
  const counted = new Set(reading.tolls.flatMap((toll) => (toll.counted === null ? [] : [toll.counted])));
  return { bySentence, markersByEnd, numberByEnd, counted };
}

/** @example bucketsOf(reading).counted.has(3) // whether the fourth actor was counted */
export function bucketsOf(reading: Reading): Buckets {
  const found = known.get(reading) ?? fillBuckets(reading);
  known.set(reading, found);
  return found;
}

/**
 * The indexes of the reads of a kind that lie within a range of tokens of one sentence.
 * @example indexesIn(reading, "tolls", sentence.first, sentence.last)
 */
export function indexesIn(reading: Reading, kind: Kind, from: number, to: number): number[] {
  const inSentence = bucketsOf(reading).bySentence.get(kind)?.[reading.document.sentenceOf[from] ?? -1] ?? [];
  return inSentence.filter((index) => {
    const read = reading[kind][index]!;
    return read.from >= from && read.to <= to;
  });
}

/** The reads of a kind in the sentence of a token. @example readsBeside(reading, "cues", trigger.from) */
export function readsBeside<K extends Kind>(reading: Reading, kind: K, token: number): Reading[K][number][] {
  const inSentence = bucketsOf(reading).bySentence.get(kind)?.[reading.document.sentenceOf[token] ?? -1] ?? [];
  return inSentence.map((index) => reading[kind][index]!);
}
