import type { ReportLayout } from "../../grammar/layout.ts";
import { endsSentence } from "./lines.ts";
import type { Begin } from "./lists.ts";
import type { ShapedLine } from "./shapes.ts";
import { overlapOf, saysWhen, vocabularyOf } from "./weigh.ts";

const fewest = 5;

/**
 * Where each line is a report by itself, as in a corpus of short reports one a line: no headings, most lines say when,
 * hardly one carries on or shares words with its neighbour. A chronicle, whose lines open with a day, is left whole.
 */
export function readParagraphs(lines: readonly ShapedLine[], layout: ReportLayout): Begin[] | null {
  const texts = lines.filter((line) => line.kind === "text" && !line.isMeta);
  if (texts.length < fewest) return null;
  // a first line that alone has no full stop heads them all
  if (!endsSentence(texts[0]!.text) && texts.slice(1).every((line) => endsSentence(line.text))) return null;
  const stories = texts.filter((line) => line.words >= 12 && line.marker === null);
  if (stories.length < texts.length * 0.9) return null;
  // the paragraphs of an article stand apart from each other, and its first alone has a dateline
  const apart = stories.filter((line) => line.blankBefore).length;
  const datelined = stories.filter((line) => line.dateline > 0).length;
  if (apart > stories.length * 0.5 && datelined < stories.length * 0.5) return null;
  const carried = stories.filter((line) => line.carriesOn).length;
  // a report doesn't open with somebody's words
  const spoken = stories.filter((line) => /^["“”«„]/u.test(line.text)).length;
  const entries = stories.filter((line) => line.opens.has("when")).length;
  const closed = stories.filter((line) => endsSentence(line.text)).length;
  const dated = stories.filter((line) => line.dateline > 0 || saysWhen(line, layout)).length;
  if (carried + spoken > stories.length * 0.1 || entries > stories.length * 0.2) return null;
  if (closed < stories.length * 0.6 || dated < stories.length * 0.55) return null;
  const begins: Begin[] = [];
  let before: Set<string> | null = null;
  let shared = 0;
  let compared = 0;
  for (const line of stories) {
    const own = vocabularyOf(lines, line.index, line.index + 1, layout);
    const overlap = before ? overlapOf(before, own) : null;
    if (overlap !== null) {
      compared++;
      if (overlap > 0.2) shared++;
    }
    before = own;
    if (!line.carriesOn) begins.push({ line: line.index, head: null });
  }
  return compared >= fewest - 1 && shared <= compared * 0.15 ? begins : null;
}
