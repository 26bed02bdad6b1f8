import type { ActorRead, Reading } from "../../grammar/reading.ts";

/** The speakers of a reading, by index, as the happenings ask for them. */
type Voices = {
  readonly byStart: ReadonlyMap<number, readonly number[]>;
  /** In the order in which their words begin, and how far the words of those before reach. */
  readonly byWords: readonly number[];
  readonly reach: readonly number[];
  /** The first actor that is the author himself: «our fighters». */
  readonly ownVoice: ActorRead | undefined;
  /** Speakers in sentences that tell nothing, by the told sentence at most three before. */
  readonly followersOf: (told: ReadonlySet<number>) => ReadonlyMap<number, readonly number[]>;
};

const known = new WeakMap<Reading, Voices>();

/** @example voicesOf(reading).byStart.get(3) // the speakers whose words begin at the fourth token */
export function voicesOf(reading: Reading): Voices {
  const found = known.get(reading) ?? readVoices(reading);
  known.set(reading, found);
  return found;
}

function readVoices(reading: Reading): Voices {
  const { speakers } = reading;
  const all = [...speakers.keys()];
  const byWords = all.toSorted((a, b) => speakers[a]!.covers.from - speakers[b]!.covers.from);
  const reach: number[] = [];
  for (const index of byWords) reach.push(Math.max(reach.at(-1) ?? 0, speakers[index]!.covers.to));
  const followers = new WeakMap<ReadonlySet<number>, ReadonlyMap<number, readonly number[]>>();
  return {
    byStart: Map.groupBy(all, (index) => speakers[index]!.from),
    byWords,
    reach,
    ownVoice: reading.actors.find((actor) => actor.value.speaker),
    followersOf: (told) => {
      const own = followers.get(told) ?? readFollowers(reading, told);
      followers.set(told, own);
      return own;
    },
  };
}

function readFollowers(reading: Reading, told: ReadonlySet<number>): ReadonlyMap<number, readonly number[]> {
  const followers = new Map<number, number[]>();
  for (const [index, read] of reading.speakers.entries()) {
    const sentence = reading.document.sentenceOf[read.head]!;
    if (told.has(sentence)) continue;
    let before = sentence - 1;
    for (let steps = 0; steps < 3 && before >= 0 && !told.has(before); steps++) before--;
    const list = followers.get(before);
    if (list) list.push(index);
    else followers.set(before, [index]);
  }
  return followers;
}

/** The speakers whose words reach over a token. @example spokenOver(reading, toll.cue) */
export function spokenOver(reading: Reading, token: number): number[] {
  const { byWords, reach } = voicesOf(reading);
  let low = 0;
  let high = byWords.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reading.speakers[byWords[middle]!]!.covers.from <= token) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low - 1; at >= 0 && reach[at]! > token; at--)
    if (token < reading.speakers[byWords[at]!]!.covers.to) found.push(byWords[at]!);
  return found;
}
