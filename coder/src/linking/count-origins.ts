import type { Report } from "../model/index.ts";
import { readName } from "./compare-names.ts";

const shingleWords = 3;
const bands = 32;
const rows = 3;
/** Texts that share this much of their shingles are one text, edited. */
const sameText = 0.6;

function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Hashes of every run of three folded words, sorted, each once. A text of fewer words is one run. */
function readShingles(text: string, fold: (name: string) => string): Uint32Array {
  const words = readName(text, fold).tokens.map(hashText);
  const shingles = new Set<number>();
  const last = Math.max(1, words.length - shingleWords + 1);
  for (let i = 0; i < last && words.length > 0; i++) {
    let hash = 17;
    for (const word of words.slice(i, i + shingleWords))
      hash = (Math.imul(hash ^ word, 0x9e3779b1) ^ (hash >>> 15)) >>> 0;
    shingles.add(hash);
  }
  return Uint32Array.from(shingles).sort();
}

function jaccard(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const [one, other] = [a[i]!, b[j]!];
    if (one === other) shared++;
    if (one <= other) i++;
    if (other <= one) j++;
  }
  const all = a.length + b.length - shared;
  return all === 0 ? 0 : shared / all;
}

/** Keys under which texts of Jaccard 0.6 meet at least once in 2500 cases out of 2501 (32 bands of 3 least hashes). */
function bandsOf(shingles: Uint32Array): string[] {
  return Array.from({ length: bands }, (_, band) => {
    const least: number[] = [];
    for (let row = 0; row < rows; row++) {
      const seed = Math.imul(band * rows + row + 1, 0x9e3779b1) >>> 0;
      let lowest = 0xffffffff;
      for (const shingle of shingles) {
        let mixed = Math.imul(shingle ^ seed, 0x85ebca6b);
        mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) >>> 0;
        mixed = (mixed ^ (mixed >>> 16)) >>> 0;
        if (mixed < lowest) lowest = mixed;
      }
      least.push(lowest);
    }
    return `${band}:${least.join(":")}`;
  });
}

/** Up to this many texts are compared each with each; beyond, only those that a band brings together. */
const few = 12;

/**
 * Opens a counter of origins: reports of one source, or with nearly one text, are one origin however many printed it.
 * @example openOrigins(fold)([afp, copyOfAfp, ownStory]) // 2
 */
export function openOrigins(fold: (name: string) => string): (reports: readonly Report[]) => number {
  const cache = new WeakMap<Report, Uint32Array>();
  const shinglesOf = (report: Report): Uint32Array => {
    const known = cache.get(report) ?? readShingles(report.text, fold);
    cache.set(report, known);
    return known;
  };
  return (reports) => {
    const origin = reports.map((_, index) => index);
    const find = (index: number): number => {
      let root = index;
      while (origin[root] !== root) root = origin[root]!;
      origin[index] = root;
      return root;
    };
    const unite = (a: number, b: number) => {
      origin[find(a)] = find(b);
    };
    const isCopy = (a: number, b: number) =>
      find(a) === find(b) || jaccard(shinglesOf(reports[a]!), shinglesOf(reports[b]!)) >= sameText;
    const meet = new Map<string, number>();
    for (const [index, report] of reports.entries()) {
      const source = report.source ? readName(report.source.name, fold).folded : "";
      const keys = source === "" ? [] : [`source ${source}`];
      for (const key of keys) {
        const known = meet.get(key);
        if (known === undefined) meet.set(key, index);
        else unite(index, known);
      }
      if (reports.length <= few) {
        for (let other = 0; other < index; other++) if (isCopy(other, index)) unite(other, index);
        continue;
      }
      for (const band of bandsOf(shinglesOf(report))) {
        const known = meet.get(band);
        if (known === undefined) meet.set(band, index);
        else if (isCopy(known, index)) unite(known, index);
      }
    }
    return new Set(reports.map((_, index) => find(index))).size;
  };
}
