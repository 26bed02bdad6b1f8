import type { Evidence, Report } from "../model/index.ts";
import type { Document } from "../text/index.ts";

/** What is read of a report: its text, with a title that stands outside it put in front. */
export type ReportText = { readonly report: Report; readonly text: string; readonly titleLength: number };

/** The text to read; `titleLength` letters at its head belong to the title field. */
export function textOf(report: Report): ReportText {
  const title = report.title;
  if (title === null || title === "" || report.text.includes(title))
    return { report, text: report.text, titleLength: 0 };
  return { report, text: `${title}\n\n${report.text}`, titleLength: title.length };
}

/** Evidence for token indexes `from` to `to`, exclusive. A span over title and text keeps its part in the text. */
export function evidenceAt(source: ReportText, document: Document, from: number, to: number, rule: string): Evidence {
  const start = document.tokens[from]?.start ?? 0;
  const end = document.tokens[to - 1]?.end ?? start;
  return evidenceOf(source, start, end, rule);
}

/** Evidence for letter offsets into the text that was read. */
export function evidenceOf(source: ReportText, start: number, end: number, rule: string): Evidence {
  const { report, titleLength } = source;
  if (titleLength > 0 && end <= titleLength)
    return { report: report.id, field: "title", start, end, quote: (report.title ?? "").slice(start, end), rule };
  const shift = titleLength > 0 ? titleLength + 2 : 0;
  const first = Math.max(0, start - shift);
  return {
    report: report.id,
    field: "text",
    start: first,
    end: end - shift,
    quote: report.text.slice(first, end - shift),
    rule,
  };
}
