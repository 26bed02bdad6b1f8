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

/** Which line of a group is the title: not a masthead, not a country that a fuller heading follows. */
function chooseTitle(group: readonly ShapedLine[], layout: ReportLayout): ShapedLine {
  const first = group[0]!;
  const second = group.find((line) => keyOf(line, layout) !== keyOf(first, layout));
  if (!second) return first;
  const isMasthead = first.opens.has("masthead") && first.words <= 10;
  if (isMasthead) return chooseTitle(group.slice(group.indexOf(second)), layout);
  const isLetterhead = first.opens.has("institution") || first.opens.has("statement") || first.opens.has("office");
  if (first.words <= 2 && second.words >= 5 && !isLetterhead && !second.opens.has("statement")) return second;
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
    if (line.isMeta) continue;
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
  const isLetterhead = start.opens.has("institution") || start.opens.has("masthead") || start.opens.has("statement");
  if (blanked > 0 && !isLetterhead && at > 0 && !start.blankBefore) return null;
  const repeated = group.length > 1 && keyOf(group[0]!, layout) === keyOf(group[1]!, layout);
  return { first: at, last: i, title: chooseTitle(group, layout).index, repeated, subtitled };
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
