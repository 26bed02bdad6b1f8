import type { Reading } from "../../grammar/reading.ts";
import { indexesIn } from "./reads-in.ts";
import type { Range } from "./segments.ts";

/** A line of date, place and agency is that of the report; a scene is told in more words. */
const leastTold = 4;

/** @example isMasthead(reading, range) // true for «Bamako, 3 mars (AFP)» */
export function isMasthead(reading: Reading, range: Range): boolean {
  const read = [
    ...indexesIn(reading, "dates", range.from, range.to).map((index) => reading.dates[index]!),
    ...indexesIn(reading, "places", range.from, range.to).map((index) => reading.places[index]!),
  ];
  const others = reading.document.tokens
    .slice(range.from, range.to)
    .filter(({ kind, index }) => kind === "word" && !read.some(({ from, to }) => from <= index && index < to));
  return others.length < leastTold;
}

/** So many lines at most stand over a report's first sentence. */
const frontLines = 4;

/** «Une patrouille devant le marché de Gao, le 3 février 2013.»: a line under a picture ends with its day and has no verb. @example isCaption(reading, range) */
export function isCaption({ document, dates, syntax }: Reading, range: Range): boolean {
  const { tokens, sentenceOf } = document;
  if (sentenceOf[range.from]! > frontLines) return false;
  const words = tokens.slice(range.from, range.to);
  const last = words.findLast(({ kind }) => kind !== "punct");
  const isAtEnd = ({ from, to, value }: Reading["dates"][number]) =>
    value.precision === "day" && last !== undefined && from > range.from && from <= last.index && last.index < to;
  return dates.some(isAtEnd) && !words.some((token) => syntax.opensVerb(token));
}
