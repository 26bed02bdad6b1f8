import { type LayoutCue, type ReportLayout, wordsOf } from "../../grammar/layout.ts";
import { endsSentence, type Line } from "./lines.ts";

/** A line with what its words show of its part in a report. */
export type ShapedLine = Line & {
  /** Cues at the first word. */
  readonly opens: ReadonlySet<LayoutCue>;
  /** A short line without a full stop that may head a report. */
  readonly mayHead: boolean;
  /** Date of publication, author, source: about the text, not of it. */
  readonly isMeta: boolean;
  /** Ties the line to the one before: «وأضاف», "he added". */
  readonly carriesOn: boolean;
  /** How surely the line opens with a dateline: 0, 1 (place and dash), 2 (with date or agency). */
  readonly dateline: 0 | 1 | 2;
  /** An agency's sign-off alone on its line. */
  readonly isSignOff: boolean;
};

const maxHeadingWords = 24;
const maxHeadingLetters = 180;
const link = /^(?:https?:|www\.|t\.me\/|@\p{L}|pic\.|source\s*:|by\s*:)/iu;
const dateOnly =
  /^[^\p{L}\p{Nd}]{0,3}[\d٠-٩۰-۹]{1,4}[./-][\d٠-٩۰-۹]{1,2}[./-][\d٠-٩۰-۹]{1,4}\D{0,12}(?:[\d٠-٩۰-۹]{1,2}:[\d٠-٩۰-۹]{2}.{0,12})?$/u;

/** The cues that begin at the first word of a line, and its first folded words. */
function openingOf(text: string, layout: ReportLayout) {
  const norms = wordsOf(text.slice(0, 200))
    .slice(0, 12)
    .map((word) => layout.fold(word));
  return { norms, opens: new Set(layout.hits(norms, 0).map((hit) => hit.cue)) };
}

const parenthesised = /^(?:[^()（\n]{2,60}?)\s*[(（]\s*([^()（）\n]{2,40})\s*[)）]\s*[-–—:ـ]/u;
const leadingAgency = /^[(（]\s*([^()（）\n]{2,30})\s*[)）]\s*[-–—:ـ]?/u;
const capitals = /^\p{Lu}[\p{Lu}'’ .-]{2,30}(?:,[^–—\n-]{2,40})?\s*[-–—]\s*(?=[\p{Lu}“"«])/u;
const placeAndDate = /^[^\n،,–—-]{2,30}[,،]\s*[^\n–—]{0,30}\p{Nd}{1,4}[^\n–—]{0,24}\s[-–—]\s/u;
const slashedAgency = /^[^\n/]{2,40}\s\/\s?[\p{L}\p{M} .]{2,24}\s?\/\s*[-–—:]?\s*(?=\p{L})/u;
const placeAndDash = /^[^\n–—:.،,]{2,40}?(?:\s[-–—]\s?|[–—])\s*\S/u;

function readDateline(line: Line, opens: ReadonlySet<LayoutCue>, layout: ReportLayout): 0 | 1 | 2 {
  // a heading may look like one; a dateline opens a paragraph
  if (line.words < 10 && !endsSentence(line.text)) return 0;
  const front = line.text.slice(line.marker?.length ?? 0, (line.marker?.length ?? 0) + 160);
  // «24/03: ترهونة (…) –», «الأحد (22/3) …»: a dateline opens with a place, an entry of a chronicle with a day
  if (/^\p{Nd}/u.test(front) || opens.has("when")) return 0;
  const leading = leadingAgency.exec(front);
  if (leading && hasCue(leading[1]!, "agency", layout)) return 2;
  const inside = parenthesised.exec(front);
  if (inside && wordsOf(inside[0]).length <= 12) return 2;
  const day = placeAndDate.exec(front);
  if (capitals.test(front) || (day && tellsDay(day[0], layout)) || slashedAgency.test(front)) return 2;
  const dashed = placeAndDash.exec(front);
  if (dashed && wordsOf(dashed[0]).length <= 5 && line.words >= 12) return 1;
  return 0;
}

/** "Gao, 600 soldiers – …" tells no day. */
const tellsDay = (front: string, layout: ReportLayout): boolean =>
  /\p{Nd}[./-]\p{Nd}|\p{Nd}{4}/u.test(front) || hasCue(front, "month", layout) || hasCue(front, "when", layout);

/** Whether a cue stands anywhere in these words. */
export function hasCue(text: string, cue: LayoutCue, layout: ReportLayout): boolean {
  const norms = wordsOf(text.slice(0, 300)).map((word) => layout.fold(word));
  return norms.some((_, i) => layout.hits(norms, i).some((hit) => hit.cue === cue));
}

const isNumber = (word: string) => /^\p{Nd}+(?:\p{L}{1,2})?$/u.test(word);

/** Every word tells a date: «الأحد، 2 نوفمبر 2025». */
function isDateLine(norms: readonly string[], layout: ReportLayout): boolean {
  if (norms.length === 0 || norms.length > 9 || !norms.some(isNumber)) return false;
  return norms.every(
    (norm, i) =>
      isNumber(norm) || norm.length < 2 || layout.hits(norms, i).some(({ cue }) => cue === "when" || cue === "month"),
  );
}

/** Reads what each line may be by its own words and signs. */
export function shapeLines(lines: readonly Line[], layout: ReportLayout): ShapedLine[] {
  const shaped = lines.map((line) => {
    const body = line.marker ? line.text.slice(line.marker.length) : line.text;
    const { norms, opens } = openingOf(body, layout);
    const short = line.words <= maxHeadingWords && line.text.length <= maxHeadingLetters;
    const bare = body.replace(/(?:\*\*|__)\s*:?$/u, "");
    const asks = /[?؟]["»”’')\]]*$/u.test(bare);
    const isSignOff =
      line.kind === "text" && line.words <= 6 && opens.has("agency") && !endsSentence(bare.replace(/[.)\s]+$/u, ""));
    const isMeta =
      line.kind === "page" ||
      (line.kind === "text" &&
        ((line.words <= 12 && (link.test(body) || dateOnly.test(body) || isDateLine(norms, layout))) ||
          (line.words <= maxHeadingWords &&
            opens.has("byline") &&
            !opens.has("masthead") &&
            !opens.has("summary") &&
            ((line.words <= 4 && !/\p{Nd}/u.test(bare)) ||
              /^[\p{L}\p{M}]+(?:\s[\p{L}\p{M}]+)?\s*[:/|–—-]/u.test(bare)) &&
            !endsSentence(bare)) ||
          (line.words <= 4 && opens.has("contents"))));
    const dateline = line.kind === "text" && !isMeta ? readDateline(line, opens, layout) : 0;
    const carriesOn =
      norms.length > 0 && (opens.has("continues") || layout.carriesOn(norms[0]!) || /^\p{Ll}/u.test(body));
    // a mark shows a heading in spite of its full stop, as translating machines put one
    const marked = line.marker !== null && line.marker.kind !== "dash" && line.words <= 16;
    const closed =
      (endsSentence(bare) && !asks && !marked) ||
      /[,،;؛]$/u.test(bare) ||
      // «… أسفرت عن:» leads a list in
      (line.words >= 9 && /[:：]$/u.test(bare)) ||
      /[^\s\d.,;:!؟?()]{4}[.!؟?]\s+[^\s\d.,;:!؟?()]{3}.{20}/.test(bare.slice(0, maxHeadingLetters));
    // «في يوم الخميس 19 شعبان …» is an entry of a chronicle, however short
    const isEntry =
      line.words >= 9 &&
      (opens.has("when") ||
        (norms.length > 1 && norms[0]!.length <= 2 && layout.hits(norms, 1).some(({ cue }) => cue === "when")));
    const mayHead =
      !carriesOn &&
      !isEntry &&
      line.kind === "text" &&
      short &&
      line.words > 0 &&
      !isMeta &&
      !isSignOff &&
      !closed &&
      dateline < 2 &&
      !/^["“]/u.test(body);
    return { ...line, opens, mayHead, isMeta, carriesOn, dateline, isSignOff };
  });
  return shaped.map((line, i) =>
    line.mayHead && line.marker?.kind === "dash" && !mayHeadWithDash(shaped, i) ? { ...line, mayHead: false } : line,
  );
}

/** A dash leads a heading where it follows a paragraph; after a heading it leads a subtitle, after a dash an item of a list. */
function mayHeadWithDash(lines: readonly ShapedLine[], i: number): boolean {
  const before = lines[i - 1];
  const after = lines[i + 1];
  if (after?.kind !== "text" || after.marker?.kind === "dash") return false;
  return before?.kind !== "text" || (!before.mayHead && before.marker?.kind !== "dash" && endsSentence(before.text));
}
