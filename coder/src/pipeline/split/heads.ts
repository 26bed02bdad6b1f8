import { type ReportLayout, wordsOf } from "../../grammar/layout.ts";
import type { ShapedLine } from "./shapes.ts";

/** Lines that together may head a report: the heading, perhaps a letterhead before it or a subtitle after it. */
export type Head = {
  /** Line indexes; `last` is the first line of the body. */
  readonly first: number;
  readonly last: number;
  /** The line that holds the title. */
  readonly title: number;
  /** The heading stands twice, one under the other. */
  readonly repeated: boolean;
  readonly subtitled: boolean;
};

/** Words of a line that say what it is about, folded. */
export const keyOf = (line: ShapedLine, layout: ReportLayout): string =>
  wordsOf(line.text.slice(line.marker?.length ?? 0).slice(0, 400))
    .map((word) => layout.fold(word))
    .join(" ");

/** Whether blank lines stand between nearly all lines and so tell nothing. */
export function isBlankUniform(lines: readonly ShapedLine[]): boolean {
  const blanks = lines.filter((line) => line.index > 0 && line.blankBefore).length;
  return blanks >= (lines.length - 1) * 0.85;
}

const maxGroup = 4;
const mostLines = 16;

const nameplateWords = 7;

/** A body's or a country's name, a prayer: lines that stand over a title. */
const isLetterhead = (line: ShapedLine, layout: ReportLayout) =>
  line.opens.has("devotion") ||
  line.opens.has("institution") ||
  line.opens.has("office") ||
  (line.words >= 2 &&
    line.words <= nameplateWords &&
    wordsOf(line.text).every((word) => !/\p{Nd}/u.test(word) && layout.mayName(layout.fold(word))));

/** Which line of a group is the title: not a masthead, not a letterhead or a country that a fuller heading follows. */
function chooseTitle(group: readonly ShapedLine[], layout: ReportLayout): ShapedLine {
  const first = group[0]!;
  const others = group.filter((line) => keyOf(line, layout) !== keyOf(first, layout));
  const second = others[0];
  if (!second) return first;
  const from = (line: ShapedLine) => chooseTitle(group.slice(group.indexOf(line)), layout);
  const isMasthead = first.opens.has("masthead") && first.words <= 10 && !second.opens.has("devotion");
  if (isMasthead || first.opens.has("devotion")) return from(second);
  const isBody = first.opens.has("institution") || first.opens.has("statement") || first.opens.has("office");
  if (isLetterhead(first, layout) && !first.opens.has("statement")) {
    // «بيان» alone says no more than the letterhead over it
    const isTitle = (line: ShapedLine) => line.words >= 5 && !isLetterhead(line, layout);
    const title = others.find(isTitle);
    if (title && others.slice(0, others.indexOf(title)).every((line) => isLetterhead(line, layout))) return title;
  }
  // a country's name over its ministry's
  if (!isBody && second.opens.has("institution") && isLetterhead(first, layout)) return second;
  if (first.words <= 2 && second.words >= 5 && !isBody && !second.opens.has("statement")) return second;
  return first;
}

/** The head that begins at this line, or null where no body follows. */
function readHead(lines: readonly ShapedLine[], at: number, uniform: boolean, layout: ReportLayout): Head | null {
  const start = lines[at]!;
  const group: ShapedLine[] = [start];
  let subtitled = false;
  let i = at + 1;
  for (; i < lines.length && group.length <= maxGroup; i++) {
    const line = lines[i]!;
    if (i - at > mostLines) return null;
    const isPrayer = line.opens.has("devotion") && line.words <= 6 && !line.blankBefore && group.length === i - at;
    if (line.isMeta || isPrayer) continue;
    const mayDeck = line.marker?.kind === "dash" && start.marker?.kind !== "dash" && line.words <= 40;
    if (mayDeck && lines[i + 1]?.marker?.kind !== "dash") {
      subtitled = true;
      continue;
    }
    if (!line.mayHead) break;
    if (line.marker && line.marker.list !== start.marker?.list && line.marker.kind !== "bold") break;
    if (line.marker && line.marker.kind !== "hash" && line.marker.kind !== "bold") break;
    group.push(line);
  }
  const body = lines[i];
  if (!body || body.kind === "separator" || body.kind === "stamp") return null;
  if (body.marker && (body.mayHead || body.marker.kind === "dash")) return null;
  // a run of short lines is a list; its last line may still head what follows
  if (group.length > maxGroup) return null;
  const blanked = uniform ? -1 : group.findLastIndex((line, k) => k > 0 && line.blankBefore);
  const isAbove = start.opens.has("institution") || start.opens.has("masthead") || start.opens.has("statement");
  if (blanked > 0 && !isAbove && at > 0 && !start.blankBefore) return null;
  const repeated = group.length > 1 && keyOf(group[0]!, layout) === keyOf(group[1]!, layout);
  return { first: at, last: i, title: chooseTitle(group, layout).index, repeated, subtitled };
}

/** What heads an item whose first short lines stand over a list, or over lines without full stops. */
export function headOverList(lines: readonly ShapedLine[], layout: ReportLayout): Head | null {
  const group: ShapedLine[] = [];
  let last = 0;
  for (; last < Math.min(lines.length, 5); last++) {
    const line = lines[last]!;
    const above = group.find((one) => !one.opens.has("devotion"));
    if (line.marker || !(line.mayHead || line.isMeta || line.opens.has("devotion"))) break;
    const isOver = above && (/[:：]$/u.test(line.text) || (line.words >= 8 && line.words >= above.words * 1.3));
    if (isOver && above.words >= 3) break;
    if (!line.isMeta) group.push(line);
  }
  const body = lines[last];
  if (group.length === 0 || group.length > 3 || !body || body.kind !== "text") return null;
  if (body.marker && body.words < 6) return null;
  return { first: 0, last, title: chooseTitle(group, layout).index, repeated: false, subtitled: false };
}

/** All places where a report may begin with a heading, in order; they do not overlap. */
export function findHeads(lines: readonly ShapedLine[], layout: ReportLayout): Head[] {
  const uniform = isBlankUniform(lines);
  const heads: Head[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (!line.mayHead) continue;
    const head = readHead(lines, i, uniform, layout);
    if (!head) continue;
    heads.push(head);
    i = head.last - 1;
  }
  return heads;
}
