import type { ReportLayout } from "../../grammar/layout.ts";
import { readBlocks, readPatterns, readPosts } from "./blocks.ts";
import { findHeads, type Head, headOverList, isBlankUniform, keyOf } from "./heads.ts";
import { endsSentence } from "./lines.ts";
import { type Begin, readLists } from "./lists.ts";
import { readParagraphs } from "./paragraphs.ts";
import type { ShapedLine } from "./shapes.ts";
import { addVocabulary, overlapOf, type Surroundings, vocabularyOf, weighHead } from "./weigh.ts";

const cutAt = 3;
/** A heading's caption, byline and summary are no longer than this. */
const captionWords = 70;
/** A text with a title of its own, or one already cut by signs, needs more before a heading cuts it. */
const cutAtIfTitled = 4.5;

type Facts = Omit<Surroundings, "overlap" | "afterSignOff" | "announced"> & {
  readonly isDigest: boolean;
  readonly announced: ReadonlySet<number>;
};

const wordsIn = (lines: readonly ShapedLine[], from: number, to: number) => {
  let words = 0;
  for (let i = from; i < to; i++) {
    const line = lines[i]!;
    if (line.kind === "text" && !line.isMeta) words += Math.min(line.words, 80);
  }
  return words;
};

/** Lines that stand once in a list at the top and again further down as headings, as in a bulletin with its contents in front. */
function findAnnounced(lines: readonly ShapedLine[], layout: ReportLayout): Set<number> {
  const seen = new Map<string, number>();
  const announced = new Set<number>();
  for (const line of lines) {
    if (line.kind !== "text" || line.words > 30 || line.words < 3) continue;
    const key = keyOf(line, layout);
    const before = seen.get(key);
    if (before === undefined) seen.set(key, line.index);
    else if (line.index - before > 1) announced.add(line.index);
  }
  return announced.size >= 2 ? announced : new Set();
}

/** Where posts copied from a chat begin. */
function readStamps(lines: readonly ShapedLine[]): Begin[] | null {
  const stamps = lines.filter((line) => line.kind === "stamp");
  return stamps.length >= 2 ? stamps.map((line) => ({ line: line.index, head: null })) : null;
}

/** Where separators part reports: what follows has a heading or dateline, or no part has one and they share few words. */
function readSeparators(
  lines: readonly ShapedLine[],
  heads: ReadonlyMap<number, Head>,
  layout: ReportLayout,
): Begin[] | null {
  const starts: number[] = [];
  for (const line of lines) {
    const next = lines[line.index + 1];
    if (line.kind === "separator" && next && next.kind !== "separator" && line.index > 0) starts.push(next.index);
  }
  if (starts.length === 0) return null;
  const parts = [0, ...starts].map((from, i) => ({ from, to: starts[i] ?? lines.length }));
  const isHeaded = (from: number) => heads.has(from) || lines[from]!.dateline > 0;
  const headed = parts.filter(({ from }) => isHeaded(from)).length;
  const begins: Begin[] = [];
  let before = vocabularyOf(lines, 0, starts[0]!, layout);
  for (const { from, to } of parts.slice(1)) {
    const own = vocabularyOf(lines, from, to, layout);
    const overlap = overlapOf(before, own);
    const isStory = wordsIn(lines, from, to) >= 8;
    const parted = isHeaded(from)
      ? !lines[heads.get(from)?.last ?? from]!.carriesOn
      : headed <= 1 && parts.length >= 3 && !lines[from]!.carriesOn && (overlap === null || overlap < 0.3);
    if (isStory && parted) {
      begins.push({ line: from, head: heads.get(from) ?? null });
      before = own;
    }
  }
  return begins.length > 0 ? begins : null;
}

/** Short headings of one kind of unit, «ولاية …», which part a digest by province and not its reports. */
function findProvinces(lines: readonly ShapedLine[], heads: readonly Head[], layout: ReportLayout): Set<number> {
  const byUnit = new Map<string, number[]>();
  for (const head of heads) {
    const title = lines[head.title]!;
    if (!title.opens.has("institution") || title.words > 4 || head.last > head.title + 1) continue;
    const unit = keyOf(title, layout).split(" ", 1)[0]!;
    const same = byUnit.get(unit);
    if (same) same.push(head.first);
    else byUnit.set(unit, [head.first]);
  }
  return new Set([...byUnit.values()].filter((same) => same.length >= 3).flat());
}

/** Where headings and datelines begin reports in running text. */
function readHeadings(
  lines: readonly ShapedLine[],
  heads: readonly Head[],
  begins: readonly Begin[],
  thresholdAt: (line: number) => number,
  facts: Facts,
  layout: ReportLayout,
): Begin[] {
  const fixed = new Set(begins.map((begin) => begin.line));
  const found: Begin[] = [];
  const inHead = new Set<number>();
  const byLine = new Map<number, Head>();
  for (const head of heads) {
    byLine.set(head.first, head);
    for (let i = head.first + 1; i <= head.last; i++) inHead.add(i);
  }
  const nextHead = new Map(heads.map((head, i) => [head.first, heads[i + 1]?.first ?? lines.length]));
  const provinces = findProvinces(lines, heads, layout);
  let current = 0;
  let bodyWords = 0;
  let before = new Set<string>();
  let signedOff = false;
  // a caption or a lead in bold stands between a heading and the dateline of its report
  let dated = lines[0] !== undefined && lines[0].dateline > 0;
  const tellsOn = (at: number) => {
    const above = vocabularyOf(lines, current, at, layout);
    const overlap = overlapOf(above, vocabularyOf(lines, at, Math.min(lines.length, at + 3), layout));
    return overlap === null ? above.size < 8 : overlap >= 0.12;
  };
  const open = (at: number) => {
    dated = lines[at]!.dateline > 0;
    current = at;
    bodyWords = 0;
    before = new Set();
    signedOff = false;
  };
  for (const line of lines) {
    const i = line.index;
    if (fixed.has(i)) open(i);
    const head = byLine.get(i);
    if (head && i !== current && bodyWords >= 8 && !provinces.has(i)) {
      const end = nextHead.get(i)!;
      const own = vocabularyOf(lines, i, end, layout);
      const around: Surroundings = {
        uniform: facts.uniform,
        stopless: facts.stopless,
        overlap: overlapOf(before, own),
        afterSignOff: signedOff,
        announced: facts.announced.has(head.title),
      };
      const enough = wordsIn(lines, head.last, end) >= 10;
      if (enough && weighHead(lines, head, around, layout) >= thresholdAt(i)) {
        found.push({ line: i, head });
        open(i);
      }
    } else if (line.dateline === 2 && !inHead.has(i) && i !== current && bodyWords >= 8 && thresholdAt(i) < never) {
      if (dated || bodyWords > captionWords || !tellsOn(i)) {
        found.push({ line: i, head: null });
        open(i);
      }
      dated = true;
    }
    if (line.kind === "text" && !line.isMeta && !(head && i === current)) {
      if (!line.mayHead || endsSentence(line.text)) bodyWords += Math.min(line.words, 80);
      addVocabulary(before, line, layout);
    }
    if (line.isSignOff) signedOff = bodyWords > 0;
  }
  return found;
}

/** Where the reports of a text begin, in order; the first begins at line 0. `titled`: the item came with a title of its own. */
export function findBegins(lines: readonly ShapedLine[], titled: boolean, layout: ReportLayout): Begin[] {
  return recut(lines, findOuterBegins(lines, titled, layout), layout, deepest);
}

const never = Number.POSITIVE_INFINITY;
const deepest = 3;
const bigWords = 150;

/**
 * Cuts again what is far bigger than the other reports: texts of several layouts were put together, and the signs
 * of one part say nothing of another.
 */
function recut(lines: readonly ShapedLine[], begins: readonly Begin[], layout: ReportLayout, depth: number): Begin[] {
  if (begins.length < 2 || depth === 0) return [...begins];
  const pieces = begins.map((begin, i) => {
    const to = begins[i + 1]?.line ?? lines.length;
    return { begin, to, words: wordsIn(lines, begin.line, to) };
  });
  const sizes = pieces.map(({ words }) => words).sort((a, b) => a - b);
  const usual = sizes[Math.floor((sizes.length - 1) / 2)]!;
  return pieces.flatMap(({ begin, to, words }) => {
    if (words < bigWords || words < usual * 2.5) return [begin];
    const own = lines.slice(begin.line, to).map((line, i) => ({ ...line, index: i }));
    const inner = recut(own, findOuterBegins(own, false, layout), layout, depth - 1);
    return inner.map(({ line, head }, i) =>
      i === 0 ? begin : { line: line + begin.line, head: moveHead(head, begin.line) },
    );
  });
}

const moveHead = (head: Head | null, by: number): Head | null =>
  head && { ...head, first: head.first + by, last: head.last + by, title: head.title + by };

function findOuterBegins(lines: readonly ShapedLine[], titled: boolean, layout: ReportLayout): Begin[] {
  const heads = findHeads(lines, layout);
  const byLine = new Map(heads.map((head) => [head.first, head]));
  const bodies = lines.filter((line) => line.kind === "text" && line.words > 24);
  const top = lines.slice(0, 3);
  const announced = findAnnounced(lines, layout);
  const isDigest =
    announced.size > 0 ||
    top.some((line) => (line.opens.has("masthead") || line.opens.has("contents")) && line.words <= 12);
  const facts: Facts = {
    uniform: isBlankUniform(lines),
    stopless: bodies.length >= 3 && bodies.filter((line) => endsSentence(line.text)).length < bodies.length * 0.5,
    isDigest,
    announced,
  };
  const isWhole = titled && !isDigest;
  const listed = () => readLists(lines, heads, isDigest, layout);
  const marked =
    readStamps(lines) ??
    (isWhole
      ? null
      : (readBlocks(lines, byLine, layout) ??
        readPatterns(lines, layout) ??
        listed() ??
        readPosts(lines) ??
        readSeparators(lines, byLine, layout) ??
        readParagraphs(lines, layout)));
  const strict = titled || (marked !== null && marked.length >= 2);
  const threshold = isDigest && marked === null ? cutAt - 0.5 : strict ? cutAtIfTitled : cutAt;
  const isClosed = marked?.some(({ line }) => lines[line]!.marker || lines[line]!.kind === "stamp") ?? false;
  const lastMarked = marked?.at(-1)?.line ?? -1;
  const firstMarked = marked?.[0]?.line ?? 0;
  const thresholdAt = (at: number) => (line: number) =>
    isClosed && line >= firstMarked ? never : line > lastMarked && strict && !titled ? cutAtIfTitled : at;
  const read = (at: number) => readHeadings(lines, heads, marked ?? [], thresholdAt(at), facts, layout);
  const sure = read(threshold);
  // in a bulletin nearly every heading heads a report, so where most do the doubtful ones do too
  const headed = sure.filter((begin) => begin.head).length;
  const plain = !strict && headed >= 2 && headed >= (heads.length - 1) * 0.6 ? read(threshold - 1) : sure;
  const all = [...(marked ?? []), ...plain].sort((a, b) => a.line - b.line);
  return withFirst(lines, all, heads[0]?.first === 0 ? heads[0] : headOverList(lines, layout));
}

/** Puts a begin at line 0; what stands before the first marked report belongs to it unless it is a report by itself. */
function withFirst(lines: readonly ShapedLine[], begins: readonly Begin[], head: Head | null): Begin[] {
  const first = begins[0];
  if (!first) return [{ line: 0, head }];
  if (first.line === 0) return [...begins];
  const before = lines.slice(0, first.line).filter((line) => line.kind === "text" && !line.isMeta);
  const isItem = first.head === null && before.some((line) => line.words >= 8);
  const isPreface =
    !isItem &&
    (before.every((line) => line.words <= 24 && (line.words < 6 || !endsSentence(line.text))) ||
      wordsIn(lines, 0, first.line) < 12);
  if (isPreface) return [{ line: 0, head: first.head }, ...begins.slice(1)];
  return [{ line: 0, head }, ...begins];
}
