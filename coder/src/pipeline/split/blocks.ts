import type { ReportLayout } from "../../grammar/layout.ts";
import { type Head, isBlankUniform, keyOf } from "./heads.ts";
import { endsSentence } from "./lines.ts";
import { type Begin, isInStatement } from "./lists.ts";
import type { ShapedLine } from "./shapes.ts";
import { overlapOf, saysWhen, vocabularyOf } from "./weigh.ts";

/** Lines that stand together between empty lines or separators. */
type Block = { readonly from: number; readonly to: number };

/** How many empty lines part blocks: one, or more where one stands between nearly all lines; null where none do. */
function readGap(lines: readonly ShapedLine[]): number | null {
  if (!isBlankUniform(lines)) return 1;
  const wide = lines.filter((line) => line.index > 0 && line.gap >= 2).length;
  return wide >= 1 && wide < lines.length * 0.6 ? 2 : null;
}

function gatherBlocks(lines: readonly ShapedLine[]): Block[] {
  const gap = readGap(lines);
  const starts: number[] = [];
  for (const line of lines) {
    if (line.kind === "separator" || line.kind === "page") continue;
    const before = lines[line.index - 1];
    const isParted = before === undefined || before.kind === "separator" || (gap !== null && line.gap >= gap);
    if (isParted) starts.push(line.index);
  }
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? lines.length }));
}

const letterheads = ["institution", "statement", "office", "masthead"] as const;
const isLetterhead = (line: ShapedLine) => letterheads.some((cue) => line.opens.has(cue));

/** Puts a heading, letterhead or masthead that an empty line parts from what it heads together with the block below. */
function joinLetterheads(
  lines: readonly ShapedLine[],
  blocks: readonly Block[],
  known: ReadonlyMap<number, Head>,
): Block[] {
  const joined: Block[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const { from } = blocks[i]!;
    const head = known.get(from);
    const next = lines[blocks[i]!.to];
    // a heading of its own stands below a signature
    const isOver = head !== undefined && (isLetterhead(lines[from]!) || (next && !next.mayHead));
    while (isOver && blocks[i]!.to <= head.last && i + 1 < blocks.length) i++;
    joined.push({ from, to: blocks[i]!.to });
  }
  return joined;
}

const isColon = (line: ShapedLine) => /[:：]\s*$/u.test(line.text);
const listOf = (line: ShapedLine | undefined) => line?.marker?.list ?? "";

/** A short line over longer ones, which begins a block; a digest's name with its date and a masthead may be one too. */
function headOf(
  lines: readonly ShapedLine[],
  block: Block,
  known: ReadonlyMap<number, Head>,
  closed: boolean,
): Head | null {
  const { from, to } = block;
  const start = lines[from]!;
  const next = lines[from + 1];
  if (start.kind !== "text" || next === undefined || from + 1 >= to) return null;
  const isDated = start.isMeta && start.opens.has("masthead");
  const isClosed = closed && start.words <= 12 && next.words >= start.words * 1.5 && !start.carriesOn && !start.isMeta;
  if (!start.mayHead && !isDated && !isClosed) return null;
  if (isColon(start) && start.marker) return null;
  if (start.marker && listOf(start) === listOf(next)) return null;
  const found = known.get(from);
  if (found && found.last < to) return found;
  let last = from + 1;
  while (last < to - 1 && (lines[last]!.isMeta || lines[last]!.opens.has("devotion")) && lines[last]!.words <= 8)
    last++;
  return { first: from, last, title: from, repeated: false, subtitled: false };
}

const bodyWords = (lines: readonly ShapedLine[], from: number, to: number) => {
  let words = 0;
  for (let i = from; i < to && words < 60; i++) if (lines[i]!.kind === "text") words += Math.min(lines[i]!.words, 80);
  return words;
};

/** A paragraph longer than its heading, or a list. */
function hasBody(lines: readonly ShapedLine[], head: Head, to: number): boolean {
  if (bodyWords(lines, head.last, to) < (lines[head.last]!.marker ? 6 : 10)) return false;
  for (let i = head.last; i < Math.min(to, head.last + 6); i++)
    if (lines[i]!.words >= 9 || endsSentence(lines[i]!.text)) return true;
  return false;
}

const dayAndMonth = /^[([]?\p{Nd}{1,2}[/.-]\p{Nd}{1,2}(?!\p{Nd})/u;

/** Whether one of the first lines under a heading says when. */
function isDated(lines: readonly ShapedLine[], head: Head, to: number, layout: ReportLayout): boolean {
  for (let i = head.first; i < Math.min(to, head.last + 4); i++) {
    const line = lines[i]!;
    const front = line.text.slice(line.marker?.length ?? 0, (line.marker?.length ?? 0) + 12);
    if (
      line.dateline > 0 ||
      dayAndMonth.test(front) ||
      saysWhen(line, layout) ||
      (i > head.first && line.isMeta && /\p{Nd}/u.test(line.text))
    )
      return true;
  }
  return false;
}

/** The first two words of a heading: «رصد الحوادث في …» over each part of a digest. */
const patternOf = (line: ShapedLine, layout: ReportLayout) => keyOf(line, layout).split(" ").slice(0, 2).join(" ");

/**
 * The blocks of a text that are laid out alike, each with a heading and a body: reports, whatever lists they hold.
 * Null where few blocks have headings, or where headings part one report: nothing dates the parts, or all share their words.
 */
export function readBlocks(
  lines: readonly ShapedLine[],
  known: ReadonlyMap<number, Head>,
  layout: ReportLayout,
): Begin[] | null {
  const all = joinLetterheads(lines, gatherBlocks(lines), known);
  if (all.length < 2) return null;
  // translating machines put a full stop behind each heading
  return (
    weighBlocks(lines, all, known, false, layout) ??
    (all.length > 2 ? weighBlocks(lines, all, known, true, layout) : null)
  );
}

function weighBlocks(
  lines: readonly ShapedLine[],
  all: readonly Block[],
  known: ReadonlyMap<number, Head>,
  closed: boolean,
  layout: ReportLayout,
): Begin[] | null {
  const headed: { block: Block; head: Head }[] = [];
  let inStatement = false;
  let plain = 0;
  all.forEach((block, i) => {
    const head = headOf(lines, block, known, closed);
    if (head && hasBody(lines, head, block.to)) {
      // «أولا – الجهد العسكري»: sections of a statement
      const isSection = lines[head.title]!.opens.has("ordinal");
      inStatement = isSection && (inStatement || isInStatement(lines, head.first, layout));
      if (!inStatement) headed.push({ block, head });
    }
    // a masthead alone on top, a signature below
    else if (!(i === 0 && block.to - block.from <= 2) && bodyWords(lines, block.from, block.to) >= 12) plain++;
  });
  if (headed.length < (closed ? 3 : 2) || plain > (closed ? 0 : headed.length * 0.3)) return null;
  const patterns = new Map<string, number>();
  for (const { head } of headed) {
    const pattern = patternOf(lines[head.title]!, layout);
    patterns.set(pattern, (patterns.get(pattern) ?? 0) + 1);
  }
  const colons = headed.filter(({ head }) => isColon(lines[head.title]!)).length >= (headed.length - 1) * 0.8;
  // the same last line, as a channel signs its posts, or many blocks alike
  const ends = new Map<string, number>();
  for (const { block } of headed) {
    const end = keyOf(lines[block.to - 1]!, layout);
    ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  const isSigned = headed.length >= 3 && [...ends.values()].some((count) => count >= headed.length * 0.8);
  const regular = (isSigned ? 1 : 0) + (headed.length >= 4 && plain === 0 ? 0.25 : 0);
  let sum = 0;
  let dated = 0;
  const begins: (Begin & { weight: number })[] = [];
  let before: Set<string> | null = null;
  for (const { block, head } of headed) {
    const title = lines[head.title]!;
    const own = vocabularyOf(lines, block.from, block.to, layout);
    const overlap = before ? overlapOf(before, own) : null;
    before = own;
    let weight = (title.words >= 4 ? 0.5 : 0) + regular;
    if (isDated(lines, head, block.to, layout)) {
      weight += 1;
      dated++;
    }
    weight += lines[head.last]!.carriesOn ? -1 : 0.5;
    const over = lines.slice(head.first, head.last);
    const isStatement = over.some((line) => line.opens.has("statement") && line.words <= 8);
    if (overlap !== null && !isStatement) weight += overlap < 0.22 ? 1 : overlap > 0.5 ? -2 : overlap > 0.35 ? -0.5 : 0;
    if (isColon(title) && !(colons && !title.opens.has("institution"))) weight -= 1.5;
    if (/[?؟]["»”’')\]]*$/u.test(title.text)) weight -= 1.5;
    const pattern = patternOf(title, layout);
    if (pattern.includes(" ") && patterns.get(pattern)! >= 2) weight += 1;
    if (isStatement) weight += 2;
    else if (isLetterhead(title)) weight += 0.5;
    if (begins.length > 0) sum += weight;
    begins.push({ line: block.from, head, weight });
  }
  if (dated < headed.length * 0.5 || sum < (headed.length - 1) * 1.5) return null;
  const cuts = begins.filter(({ weight }, i) => i === 0 || weight >= 0.5).map(({ line, head }) => ({ line, head }));
  // what holds for some parts and not for others parts nothing
  return cuts.length >= 2 && cuts.length >= begins.length * 0.75 ? cuts : null;
}

const isPatternHead = (line: ShapedLine) =>
  line.kind === "text" &&
  line.marker === null &&
  line.mayHead &&
  line.words >= 3 &&
  line.words <= 14 &&
  !line.opens.has("when") &&
  !/[:：]/u.test(line.text);

/** Headings that begin alike, each over some lines with days: «حوادث الأسبوع في …». */
export function readPatterns(lines: readonly ShapedLine[], layout: ReportLayout): Begin[] | null {
  const byPattern = new Map<string, ShapedLine[]>();
  for (const line of lines) {
    if (!isPatternHead(line)) continue;
    const pattern = patternOf(line, layout);
    const same = byPattern.get(pattern) ?? [];
    if (keyOf(line, layout) === (same.length > 0 ? keyOf(same.at(-1)!, layout) : null)) continue;
    same.push(line);
    byPattern.set(pattern, same);
  }
  for (const same of byPattern.values()) {
    if (same.length < 2 || same[0]!.index > 2) continue;
    const bodies = same.map((line, i) => ({ line, to: same[i + 1]?.index ?? lines.length }));
    const isParted = bodies.every(({ line, to }) => to - line.index >= 3 && bodyWords(lines, line.index + 1, to) >= 12);
    const heads = bodies.map(({ line }) => ({
      first: line.index,
      last: line.index + 1,
      title: line.index,
      repeated: false,
      subtitled: false,
    }));
    if (isParted && heads.every((head, i) => isDated(lines, head, bodies[i]!.to, layout)))
      return heads.map((head) => ({ line: head.first, head }));
  }
  return null;
}

/** Whether a line opens as a post does: a sign, a tag, «عاجل». */
const opensPost = (line: ShapedLine) =>
  /^(?:\p{Extended_Pictographic}|#[\p{L}\p{Nd}_])/u.test(line.text) || line.opens.has("social");

const opensTag = (line: ShapedLine) => /^#[\p{L}\p{Nd}_]{2}/u.test(line.text) && line.words >= 8;

/** The posts of a channel's dump: empty lines or separators between them, and nearly each opens with a sign or a tag. */
export function readPosts(lines: readonly ShapedLine[]): Begin[] | null {
  if (lines.length < 3) return null;
  const all = gatherBlocks(lines);
  const isEach = all.length === 1 && (isBlankUniform(lines) || lines.every(opensTag));
  const blocks = isEach ? lines.map((line) => ({ from: line.index, to: line.index + 1 })) : all;
  const posts = blocks.filter(({ from, to }) => opensPost(lines[from]!) && bodyWords(lines, from, to) >= 6);
  if (posts.length < 3 || posts.length < blocks.length * 0.7) return null;
  return posts.map(({ from }) => ({ line: from, head: null }));
}
