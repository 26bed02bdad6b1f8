import { type ReportLayout, wordsOf } from "../../grammar/layout.ts";
import type { Head } from "./heads.ts";
import type { ShapedLine } from "./shapes.ts";

const leadLetters = 420;
const plainDate =
  /[\d٠-٩۰-۹]{1,2}(?:er)?\s+[^\s\d.,;:!؟?()]{3,}\.?\s+[\d٠-٩۰-۹]{4}|[^\s\d.,;:!؟?()]{3,}\s+[\d٠-٩۰-۹]{1,2},\s+[\d٠-٩۰-۹]{4}|[\d٠-٩۰-۹]{1,4}[/.-][\d٠-٩۰-۹]{1,2}[/.-][\d٠-٩۰-۹]{1,4}/;

/** Whether the first sentences say when: a weekday, "yesterday", a date. A lead does, a later paragraph often does not. */
export function saysWhen(line: ShapedLine, layout: ReportLayout): boolean {
  const lead = line.text.slice(0, leadLetters);
  if (plainDate.test(lead)) return true;
  const norms = wordsOf(lead).map((word) => layout.fold(word));
  return norms.some((_, i) =>
    layout
      .hits(norms, i)
      .some(
        ({ cue, length }) =>
          cue === "when" ||
          (cue === "month" && (/^\p{Nd}/u.test(norms[i - 1] ?? "") || /^\p{Nd}/u.test(norms[i + length] ?? ""))),
      ),
  );
}

const stemsKept = new WeakMap<ShapedLine, readonly string[]>();

/** The content words of one line. */
function stemsOf(line: ShapedLine, layout: ReportLayout): readonly string[] {
  const kept = stemsKept.get(line);
  if (kept) return kept;
  const stems = wordsOf(line.text.slice(0, lineLetters)).map((word) => layout.stem(layout.fold(word)));
  const content = stems.filter((stem) => stem.length >= 4 || /^\p{Nd}{2,}$/u.test(stem));
  stemsKept.set(line, content);
  return content;
}

const lineLetters = 6000;
const mostLines = 60;

/** The content words of some lines, for telling whether two stretches are about the same. */
export function vocabularyOf(
  lines: readonly ShapedLine[],
  from: number,
  to: number,
  layout: ReportLayout,
): Set<string> {
  const words = new Set<string>();
  for (let i = from; i < Math.min(to, from + mostLines); i++)
    for (const stem of stemsOf(lines[i]!, layout)) words.add(stem);
  return words;
}

/** Adds a line's content words to those of the report so far. */
export function addVocabulary(words: Set<string>, line: ShapedLine, layout: ReportLayout): void {
  if (words.size < 3000) for (const stem of stemsOf(line, layout)) words.add(stem);
}

/** The share of `after` that `before` holds too; null where there is too little to tell. */
export function overlapOf(before: ReadonlySet<string>, after: ReadonlySet<string>): number | null {
  if (after.size < 8 || before.size < 8) return null;
  let shared = 0;
  for (const word of after) if (before.has(word)) shared++;
  return shared / Math.min(after.size, before.size * 2);
}

/** How many words of a heading come again in the paragraph under it, compared by their first letters. */
function sharedWithBody(title: ShapedLine, body: ShapedLine, layout: ReportLayout): number {
  const starts = (text: string) =>
    wordsOf(text)
      .map((word) => layout.stem(layout.fold(word)))
      .filter((stem) => stem.length >= 3)
      .map((stem) => stem.slice(0, 4));
  const told = new Set(starts(body.text.slice(0, 700)));
  return new Set(starts(title.text).filter((start) => told.has(start))).size;
}

export type Surroundings = {
  readonly uniform: boolean;
  /** Few paragraphs of the text end with a full stop, so a line without one tells little. */
  readonly stopless: boolean;
  readonly overlap: number | null;
  readonly afterSignOff: boolean;
  readonly announced: boolean;
};

/** "The strike goes on": a line in letters that have capitals, without a name or a figure, parts a story more often than it heads one. */
function namesNothing({ text }: ShapedLine): boolean {
  const [, ...rest] = wordsOf(text);
  return /\p{Ll}/u.test(text) && !rest.some((word) => /^[\p{Lu}\p{Nd}]/u.test(word)) && !/\p{Nd}/u.test(text);
}

/** How much speaks for a new report at this head; 3 and more is a cut in a plain text. */
export function weighHead(
  lines: readonly ShapedLine[],
  head: Head,
  around: Surroundings,
  layout: ReportLayout,
): number {
  const title = lines[head.title]!;
  const first = lines[head.first]!;
  const body = lines[head.last]!;
  let weight = 0;
  // what the heading looks like
  if (title.words >= 5) weight += 1;
  if (title.words < 2 && !title.opens.has("statement")) weight -= 1;
  else if (title.words <= 3 && !title.opens.has("statement") && !title.opens.has("institution")) weight -= 0.5;
  if (title.opens.has("aside") || lines[head.title + 1]?.opens.has("aside")) weight -= 4;
  if (title.carriesOn) weight -= 2;
  // «ثانيا – إلقاء القبض»: alone it is a section; reports numbered so are found as a list
  if (title.opens.has("ordinal")) weight -= 3;
  if (/[:：]\s*$/u.test(title.text)) weight -= 1.5;
  if (/[?؟]["»”’')\]]*$/u.test(title.text)) weight -= 1;
  if (namesNothing(title)) weight -= 1;
  if (title.opens.has("statement") || (first.opens.has("institution") && first.words <= 8)) weight += 1;
  // a marked line alone is more often the last of a list than a heading
  if (first.marker && first.marker.kind !== "hash" && first.marker.kind !== "bold") weight -= 1.5;
  const before = lines[head.first - 1];
  if (before?.isMeta && before.words <= 4 && /[:：]$/u.test(before.text)) weight -= 2;
  if (head.repeated) weight += 3;
  if (head.subtitled) weight += 1;
  // a date, an author or a source under the heading
  const under = lines.slice(head.title + 1, head.last).filter((line) => line.isMeta);
  if (under.length > 0) weight += 1;
  if (around.announced) weight += 4;
  if (around.afterSignOff) weight += 2;
  if (!around.uniform) weight += first.blankBefore ? (body.blankBefore ? 0.25 : 0.75) : 0;
  if (around.stopless && title.words > 12) weight -= 2;
  if ((title.text.match(/[,،;؛]/gu)?.length ?? 0) >= 2) weight -= 1;
  if (body.text.length < title.text.length * 1.2) weight -= 1.5;
  // how the first paragraph under it begins
  if (body.carriesOn) weight -= 2;
  else weight += 1;
  weight += saysWhen(body, layout) || under.some((line) => /\p{Nd}/u.test(line.text)) ? 1 : -0.5;
  weight += body.dateline * 1.5;
  const shared = sharedWithBody(title, body, layout);
  if (shared >= 2) weight += 0.5;
  else if (shared === 0 && title.words >= 4) weight -= 1;
  // whether it is about something else
  if (around.overlap !== null) weight += around.overlap < 0.22 ? 1 : around.overlap > 0.5 ? -1 : 0;
  return weight;
}
