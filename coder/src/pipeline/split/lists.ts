import type { ReportLayout } from "../../grammar/layout.ts";
import type { Head } from "./heads.ts";
import { hasCue, type ShapedLine } from "./shapes.ts";
import { overlapOf, saysWhen, vocabularyOf } from "./weigh.ts";

/** A begin found by its mark: the line, and the head that stands there. */
export type Begin = { readonly line: number; readonly head: Head | null };

type List = { readonly items: ShapedLine[]; readonly ordinal: boolean };

/** Lists of one mark further apart than this are two lists. */
const farApart = 14;

/** Lines that are marked alike, by their mark; numbers must count up from one. */
function gatherLists(lines: readonly ShapedLine[]): List[] {
  const open = new Map<string, List>();
  const lists: List[] = [];
  for (const line of lines) {
    const isOrdinal = line.opens.has("ordinal") && line.kind === "text" && line.mayHead;
    const key = line.marker ? line.marker.list : isOrdinal ? "ordinal" : null;
    if (key === null || line.marker?.kind === "bold") continue;
    const value = line.marker?.value ?? null;
    let list = open.get(key);
    const isNew =
      value === null ? list && line.index - list.items.at(-1)!.index > farApart : value === 1 && list !== undefined;
    if (isNew) list = undefined;
    if (value !== null && value !== (list?.items.length ?? 0) + 1) continue;
    if (!list) {
      list = { items: [], ordinal: key === "ordinal" };
      open.set(key, list);
      lists.push(list);
    }
    list.items.push(line);
  }
  return lists.filter((list) => list.items.length >= 2);
}

/** The reports of a list whose items each have a heading and a body of their own. */
function readHeadedList(
  lines: readonly ShapedLine[],
  list: List,
  heads: ReadonlyMap<number, Head>,
  layout: ReportLayout,
): Begin[] | null {
  const headed = list.items.filter((item) => {
    const head = heads.get(item.index);
    const body = head && lines[head.last];
    return (
      body !== undefined &&
      (!item.marker || body.marker?.list !== item.marker.list) &&
      body.text.length > item.text.length
    );
  });
  if (headed.length < 2 || headed.length < list.items.length * 0.75) return null;
  let leads = 0;
  let strays = 0;
  for (const item of headed) {
    const body = lines[heads.get(item.index)!.last]!;
    if (body.carriesOn) strays++;
    if (body.dateline > 0 || saysWhen(body, layout)) leads++;
  }
  // advice in numbered steps has headings too, but its paragraphs say no day
  if (leads < headed.length * 0.5 || strays > headed.length * 0.34) return null;
  return list.items.map((item) => ({ line: item.index, head: heads.get(item.index) ?? null }));
}

/** Whether the lines over a list say that what follows is one statement: «بيان صحفي رقم 27», «البيان الآتي:». */
export function isInStatement(lines: readonly ShapedLine[], first: number, layout: ReportLayout): boolean {
  if (first < 2) return false;
  return lines
    .slice(Math.max(0, first - 4), first)
    .some((line) => line.kind === "text" && line.words <= 24 && hasCue(line.text, "statement", layout));
}

/** The reports of a list whose items are paragraphs, each with a dateline, or each a story of its own under a bulletin's name. */
function readParagraphList(
  lines: readonly ShapedLine[],
  list: List,
  isDigest: boolean,
  layout: ReportLayout,
): Begin[] | null {
  const { items } = list;
  const dated = items.filter((item) => item.dateline === 2).length;
  if (dated < items.length * 0.6) {
    if (!isDigest || items.length < 3 || items.some((item) => item.words < 18 || item.carriesOn)) return null;
    let before = vocabularyOf(lines, items[0]!.index, items[1]!.index, layout);
    for (const [i, item] of items.entries()) {
      if (i === 0) continue;
      const own = vocabularyOf(lines, item.index, items[i + 1]?.index ?? item.index + 1, layout);
      const overlap = overlapOf(before, own);
      if (overlap !== null && overlap > 0.3) return null;
      before = own;
    }
  }
  return items.map((item) => ({ line: item.index, head: null }));
}

/**
 * The reports of the outermost list whose items are reports of their own; null where the lists are parts of a report:
 * weapons, demands, advice.
 */
export function readLists(
  lines: readonly ShapedLine[],
  heads: readonly Head[],
  isDigest: boolean,
  layout: ReportLayout,
): Begin[] | null {
  const byLine = new Map(heads.map((head) => [head.first, head]));
  const begins: Begin[] = [];
  let end = -1;
  const lists = gatherLists(lines).sort((a, b) => a.items[0]!.index - b.items[0]!.index);
  for (const list of lists) {
    // what stands inside a list of reports is part of one
    if (list.items[0]!.index <= end) continue;
    if (list.ordinal && isInStatement(lines, list.items[0]!.index, layout)) continue;
    const isDash = list.items[0]!.marker?.kind === "dash";
    const found =
      readHeadedList(lines, list, byLine, layout) ??
      (isDash && !isDigest ? null : readParagraphList(lines, list, isDigest, layout));
    if (!found) continue;
    begins.push(...found);
    end = list.items.at(-1)!.index;
  }
  return begins.length > 0 ? begins : null;
}
