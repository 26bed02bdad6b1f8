import { plainLayout, type ReportLayout } from "../../grammar/layout.ts";
import { makeId } from "../../model/id.ts";
import type { Item, Report } from "../../model/index.ts";
import { findBegins } from "./cuts.ts";
import { type ReportRegistry, readKind } from "./kind.ts";
import { readLines } from "./lines.ts";
import type { Begin } from "./lists.ts";
import { type ShapedLine, shapeLines } from "./shapes.ts";

export type { ReportRegistry } from "./kind.ts";

/** What splitting needs from outside: the languages' layouts, a way to tell languages, and who is an armed group. */
type SplitPacks = {
  readonly layouts: readonly ReportLayout[];
  detectLanguage(text: string): string;
  readonly registry?: ReportRegistry | undefined;
};

const baseOf = (code: string) => code.split("-", 1)[0]!;

function titleOf(line: ShapedLine): string | null {
  const bare = line.text
    .slice(line.marker?.length ?? 0)
    .replace(/^\*(\S.*\S)\*$/u, "$1")
    .replace(/(?:\*\*|__)\s*(:?)$/u, "$1")
    .replace(/\s*#{1,6}$/u, "")
    .replace(/\s*[:：]$/u, "")
    .trim();
  return bare === "" ? null : bare;
}

/**
 * Cuts an item into reports; their spans hold every letter of the item's text in order.
 * @example splitItem(item, { layouts: [arabicLayout], detectLanguage }).map((report) => report.title)
 */
export function splitItem(item: Item, packs: SplitPacks): Report[] {
  const lines = readLines(item.text);
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return [];
  const languageOf = (text: string) => item.language ?? packs.detectLanguage(text);
  const layoutOf = (language: string) =>
    packs.layouts.find((layout) => baseOf(layout.code) === baseOf(language)) ?? plainLayout(language);
  const main = layoutOf(languageOf(item.text.slice(0, 20_000)));
  const shaped = shapeLines(lines, main);
  const begins = findBegins(shaped, item.title !== undefined && item.title.trim() !== "", main);

  let armed = 0;
  const cut = (begin: Begin, place: number): Report => {
    const next = begins[place + 1]?.line ?? lines.length;
    const own = shaped.slice(begin.line, next);
    const span = { start: own[0]!.start, end: own.at(-1)!.end };
    const text = item.text.slice(span.start, span.end);
    const language = languageOf(text.slice(0, 5000));
    const layout = baseOf(language) === baseOf(main.code) ? main : layoutOf(language);
    const mine = layout === main ? own : shapeLines(lines.slice(begin.line, next), layout);
    const kind = readKind(mine, begin.head, text, layout, packs.registry, item.source?.name ?? null, armed * 2 > place);
    if (kind === "armed-group-statement") armed++;
    const given = begins.length === 1 ? item.title?.trim() : undefined;
    const title = begin.head ? shaped[begin.head.title]! : null;
    // a post has no heading, but a channel's digest of a day has a name
    const isNamed = title !== null && (kind !== "social-post" || title.opens.has("masthead"));
    const headed = isNamed ? titleOf(title) : null;
    return {
      id: makeId("r", item.hash, place),
      item: {
        name: item.name,
        ...(item.line === undefined ? {} : { line: item.line }),
        ...(item.id === undefined ? {} : { id: item.id }),
      },
      title: given || headed,
      text,
      span,
      language,
      kind,
      publishedAt: item.publishedAt ?? null,
      source: item.source ?? null,
    };
  };
  return begins.map(cut);
}
