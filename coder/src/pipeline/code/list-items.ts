import type { Reading } from "../../grammar/reading.ts";
import { readsBeside } from "./reads-in.ts";

/** How many words may stand between the head of an item and its colon or dash. */
const headLength = 12;
const bullets = /^[-–—•◄►*▪●■◆✔➤→]$/u;

/** «- …», «3) …», «10/03: …», «الأحد 5 مايو، كيسمايو – …», «ولاية غزني: …». */
function opensItem(reading: Reading, sentence: number): boolean {
  const { tokens, sentences } = reading.document;
  const { first, last } = sentences[sentence]!;
  const opening = tokens[first]!;
  const second = tokens[first + 1];
  if (opening.kind === "punct" && bullets.test(opening.text)) return true;
  if (opening.kind === "number" && second?.kind === "punct" && /^[-–.)]$/u.test(second.text) && !second.spaced)
    return true;
  const colon = tokens
    .slice(first, Math.min(last, first + headLength))
    .find((token) => token.text === ":" || (/^[–—-]$/u.test(token.text) && token.spaced));
  if (!colon) return false;
  const isHead = (read: { readonly from: number; readonly to: number }) =>
    read.from - first <= 2 && read.to <= colon.index;
  return readsBeside(reading, "dates", first).some(isHead) || readsBeside(reading, "places", first).some(isHead);
}

/**
 * The item of a list that each sentence belongs to, -1 before the first; a report with fewer than two items is no list.
 * @example findItems(reading, () => false) // [-1, 0, 0, 1]
 */
export function findItems(reading: Reading, isHeading: (sentence: number) => boolean): readonly number[] {
  const { sentences } = reading.document;
  const items: number[] = [];
  let item = -1;
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph && !isHeading(sentence.index) && opensItem(reading, sentence.index)) item++;
    paragraph = sentence.paragraph;
    items.push(item);
  }
  return item >= 1 ? items : items.map(() => -1);
}
