import { packTexts } from "./file-format.ts";
import { hashText } from "./hash.ts";
import { latinSkeletons } from "./skeleton.ts";

/** A Latin key of a feature: country by its number, feature by its number. */
export type KeyEntry = {
  readonly country: number;
  readonly key: string;
  readonly feature: number;
  readonly isAlternate: boolean;
};

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function sharedLetters(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}

/** Pairs sorted by their first number, then the second, as two arrays. */
function sortPairs(pairs: readonly (readonly [number, number])[]): [Uint32Array, Uint32Array] {
  const sorted = [...pairs].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return [Uint32Array.from(sorted, (pair) => pair[0]), Uint32Array.from(sorted, (pair) => pair[1])];
}

/** The key arrays of a file, and each country's run of keys. */
export function buildKeys(entries: readonly KeyEntry[], countryCount: number) {
  const sorted = [...entries].sort(
    (a, b) => a.country - b.country || compareText(a.key, b.key) || a.feature - b.feature,
  );
  const keys: string[] = [];
  const shared: number[] = [];
  const postOffsets = [0];
  const posts: number[] = [];
  const runs = Array.from({ length: countryCount }, () => [0, 0] as [number, number]);
  let last: KeyEntry | undefined;
  for (const entry of sorted) {
    const isSameCountry = last?.country === entry.country;
    if (last === undefined || !isSameCountry || last.key !== entry.key) {
      if (!isSameCountry) runs[entry.country]![0] = keys.length;
      shared.push(isSameCountry ? sharedLetters(last!.key, entry.key) : 0);
      keys.push(entry.key);
      postOffsets.push(posts.length);
      runs[entry.country]![1] = keys.length;
    }
    posts.push(entry.feature * 2 + (entry.isAlternate ? 1 : 0));
    postOffsets[keys.length] = posts.length;
    last = entry;
  }
  const [skeletonHashes, skeletonKeys] = sortPairs(
    keys.flatMap((key, at) => latinSkeletons(key).map((skeleton) => [hashText(skeleton), at] as const)),
  );
  const [exactHashes, exactKeys] = sortPairs(keys.map((key, at) => [hashText(key), at] as const));
  const { offsets: keyOffsets, bytes } = packTexts(keys);
  return {
    runs,
    arrays: {
      keyOffsets,
      keys: bytes,
      shared: Uint8Array.from(shared),
      postOffsets: Uint32Array.from(postOffsets),
      posts: Uint32Array.from(posts),
      skeletonHashes,
      skeletonKeys,
      exactHashes,
      exactKeys,
    },
  };
}
