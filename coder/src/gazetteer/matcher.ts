import { type CostTable, deletion, finalVowel, substitution } from "./costs.ts";

const deepest = 48;
const far = 1 << 20;

/**
 * A matcher for one spelling: `costOf` gives the least cost (in hundredths) of reading a Latin key as that spelling.
 * Rows are kept for the previous key, so keys handed over in sorted order share the work on their common beginning.
 */
export type Matcher = {
  readonly letters: number;
  readonly costOf: (keys: Uint8Array, start: number, end: number) => number;
  /** Walks sorted keys, skipping those whose beginning is already too dear; `visit` returns the dearest cost still wanted. */
  readonly search: (block: KeyBlock, dearest: number, visit: (key: number, cost: number) => number) => void;
};

/** A run of sorted keys: where each begins, and how many letters it shares with the one before. */
export type KeyBlock = {
  readonly keys: Uint8Array;
  readonly offsets: Uint32Array;
  readonly shared: Uint8Array;
  readonly from: number;
  readonly to: number;
};

const longestSpelling = 3;
const nothing: number[] = [];

/** For each chunk of the table, the ways that fit this spelling: place, length and cost, three numbers each. */
function fitWays(spelling: string, table: CostTable): number[][] {
  const fits: number[][] = Array.from({ length: table.chunks }, () => nothing);
  for (let at = 0; at <= spelling.length; at++) {
    for (let length = 0; length <= longestSpelling && at + length <= spelling.length; length++) {
      const ways = table.bySpelling.get(spelling.slice(at, at + length));
      if (ways === undefined) continue;
      for (let way = 0; way < ways.length; way += 2) {
        const chunk = ways[way]!;
        if (fits[chunk] === nothing) fits[chunk] = [];
        fits[chunk]!.push(at, length, ways[way + 1]!);
      }
    }
  }
  return fits;
}

/**
 * Makes the matcher of one spelling.
 * @example makeMatcher("كيدال", costTables.arabic).costOf(bytes("kidal"), 0, 5) // 20
 */
export function makeMatcher(spelling: string, table: CostTable): Matcher {
  const width = spelling.length + 1;
  const rows = new Int32Array((deepest + 1) * width);
  const least = new Int32Array(deepest + 1);
  const fits = fitWays(spelling, table);
  const insert = Int32Array.from(spelling, (letter) => table.insertion(letter));
  const endsInVowel = table.vowels.includes(spelling.at(-1) ?? "?");
  const { chunkOf } = table;
  const previous = new Uint8Array(deepest);
  let depth = 0;

  for (let j = 1; j < width; j++) rows[j] = rows[j - 1]! + insert[j - 1]!;

  function fillRow(i: number): void {
    const row = i * width;
    const above = row - width;
    rows[row] = rows[above]! + deletion;
    for (let j = 1; j < width; j++) {
      const kept = rows[above + j]! + deletion;
      const changed = rows[above + j - 1]! + substitution;
      rows[row + j] = Math.min(kept, changed);
    }
    let packed = 0;
    let weight = 1;
    for (let taken = 1; taken <= 3 && taken <= i; taken++) {
      packed += (previous[i - taken]! - 96) * weight;
      weight *= 27;
      const moves = fits[chunkOf[packed]!]!;
      const base = row - taken * width;
      for (let m = 0; m < moves.length; m += 3) {
        const from = moves[m]!;
        const cost = rows[base + from]! + moves[m + 2]!;
        const to = row + from + moves[m + 1]!;
        if (cost < rows[to]!) rows[to] = cost;
      }
    }
    let smallest = rows[row]!;
    for (let j = 1; j < width; j++) {
      const inserted = rows[row + j - 1]! + insert[j - 1]!;
      if (inserted < rows[row + j]!) rows[row + j] = inserted;
      if (rows[row + j]! < smallest) smallest = rows[row + j]!;
    }
    least[i] = smallest;
  }

  const isVowel = (letter: number) =>
    letter === 97 || letter === 101 || letter === 105 || letter === 111 || letter === 117;

  function finish(length: number): number {
    let cost = rows[length * width + width - 1]!;
    if (!endsInVowel || length < 2 || !isVowel(previous[length - 1]!)) return cost;
    cost = Math.min(cost, rows[(length - 1) * width + width - 2]! + finalVowel);
    if (isVowel(previous[length - 2]!)) cost = Math.min(cost, rows[(length - 2) * width + width - 2]! + finalVowel);
    return cost;
  }

  function costOf(keys: Uint8Array, start: number, end: number): number {
    const length = Math.min(end - start, deepest);
    let i = 0;
    while (i < length && i < depth && previous[i] === keys[start + i]) i++;
    for (; i < length; i++) {
      previous[i] = keys[start + i]!;
      fillRow(i + 1);
    }
    depth = length;
    return finish(length);
  }

  function search(block: KeyBlock, dearest: number, visit: (key: number, cost: number) => number): void {
    const { keys, offsets, shared } = block;
    let limit = dearest;
    let valid = 0;
    let deadAt = far;
    for (let key = block.from; key < block.to; key++) {
      const common = key === block.from ? 0 : shared[key]!;
      if (common < valid) valid = common;
      if (common >= deadAt) continue;
      deadAt = far;
      const start = offsets[key]!;
      const length = Math.min(offsets[key + 1]! - start, deepest);
      let i = valid;
      for (; i < length; i++) {
        previous[i] = keys[start + i]!;
        fillRow(i + 1);
        const d = i + 1;
        if (least[d]! > limit && d > 2 && least[d - 1]! > limit && least[d - 2]! > limit) {
          deadAt = d;
          break;
        }
      }
      valid = deadAt === far ? length : deadAt;
      if (deadAt === far) limit = visit(key, finish(length));
    }
    depth = 0;
  }

  return { letters: spelling.length, costOf, search };
}
