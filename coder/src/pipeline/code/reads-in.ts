import type { ActorRead, MarkerRead, NumberRead, Reading } from "../../grammar/reading.ts";

type Kind = "actors" | "numbers" | "dates" | "places" | "materiel" | "speakers" | "cues" | "tolls" | "markers";

/** The reads of a reading by sentence and by where they end, so that a long report costs no more per word than a short one. */
type Buckets = {
  readonly bySentence: ReadonlyMap<Kind, readonly (readonly number[])[]>;
  /** The same, in the order in which they begin. */
  readonly byStart: ReadonlyMap<Kind, readonly (readonly number[])[]>;
  readonly besides: Map<string, readonly unknown[]>;
  readonly actorByStart: ReadonlyMap<number, ActorRead>;
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
  const byStart = new Map<Kind, number[][]>();
  for (const kind of kinds) {
    const lists: number[][] = sentences.map(() => []);
    for (const [index, read] of reading[kind].entries()) lists[sentenceOf[read.from] ?? 0]?.push(index);
    bySentence.set(kind, lists);
    byStart.set(
      kind,
      lists.map((list) => list.toSorted((a, b) => reading[kind][a]!.from - reading[kind][b]!.from)),
    );
  }
  const markersByEnd = new Map<number, MarkerRead[]>();
  for (const marker of reading.markers) markersByEnd.set(marker.to, [...(markersByEnd.get(marker.to) ?? []), marker]);
  const numberByEnd = new Map(reading.numbers.map((number) => [number.to, number]));
  const counted = new Set(reading.tolls.flatMap((toll) => (toll.counted === null ? [] : [toll.counted])));
  const actorByStart = new Map(reading.actors.toReversed().map((actor) => [actor.from, actor]));
  return { bySentence, byStart, besides: new Map(), actorByStart, markersByEnd, numberByEnd, counted };
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
  const inSentence = bucketsOf(reading).byStart.get(kind)?.[reading.document.sentenceOf[from] ?? -1] ?? [];
  const reads = reading[kind];
  const found: number[] = [];
  for (let at = firstFrom(inSentence, reads, from); at < inSentence.length; at++) {
    const read = reads[inSentence[at]!]!;
    if (read.from > to) break;
    if (read.to <= to) found.push(inSentence[at]!);
  }
  return found.sort((a, b) => a - b);
}

/** Where in a list sorted by beginnings those begin that don't begin before a token. */
export function firstFrom(
  sorted: readonly number[],
  reads: readonly { readonly from: number }[],
  token: number,
): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reads[sorted[middle]!]!.from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The reads of a kind in the sentence of a token. @example readsBeside(reading, "cues", trigger.from) */
export function readsBeside<K extends Kind>(reading: Reading, kind: K, token: number): readonly Reading[K][number][] {
  const { bySentence, besides } = bucketsOf(reading);
  const sentence = reading.document.sentenceOf[token] ?? -1;
  const key = `${kind} ${sentence}`;
  const found = besides.get(key) ?? (bySentence.get(kind)?.[sentence] ?? []).map((index) => reading[kind][index]!);
  besides.set(key, found);
  return found as readonly Reading[K][number][];
}
