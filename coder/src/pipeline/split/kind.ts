import { type LayoutCue, layoutCues, type ReportLayout, wordsOf } from "../../grammar/layout.ts";
import type { ReportKind } from "../../model/index.ts";
import type { ShapedLine } from "./shapes.ts";

/** What the registry of actors knows of a body's name, for a letterhead or a signature. */
export type ReportRegistry = { sideOf(words: string): "armed-group" | "state" | null };

const quotes = /«[^»]{0,1500}»|“[^”]{0,1500}”|„[^“”]{0,1500}[“”]|"[^"\n]{0,1500}"/gu;
const readLetters = 16_000;

type Counts = Readonly<Record<LayoutCue, number>> & { readonly words: number };

const none = Object.fromEntries(layoutCues.map((cue) => [cue, 0])) as Record<LayoutCue, number>;

/** How often each cue stands in a text, outside what it quotes. */
function countCues(text: string, layout: ReportLayout): Counts {
  const counts: Partial<Record<LayoutCue, number>> = {};
  const norms = wordsOf(text.replace(quotes, " ")).map((word) => layout.fold(word));
  let habitTo = 0;
  for (let i = 0; i < norms.length; i++) {
    for (const { cue, length } of layout.hits(norms, i)) {
      if (cue === "habit") habitTo = Math.max(habitTo, i + length);
      if ((cue !== "when" && cue !== "day") || i >= habitTo) counts[cue] = (counts[cue] ?? 0) + 1;
    }
  }
  return { ...none, ...counts, words: norms.length };
}

const sign = /\p{Extended_Pictographic}/gu;
const handle = /(?:^|\s)@[\p{L}\p{Nd}_]{2,}/gu;
const tag = /#[\p{L}\p{Nd}_]{2,}/gu;
const numberDate = /(?<!\p{Nd})\p{Nd}{1,4}[/.-]\p{Nd}{1,2}(?:[/.-]\p{Nd}{1,4})?(?!\p{Nd})/u;
const postLink = /(?:t\.co|t\.me|pic\.twitter\.com|twitter\.com|x\.com|fb\.watch)\//iu;
const repost = /^(?:RT\s+@|(?:Forwarded from|Transféré de)(?!\p{L}))/iu;

/** The forms of a post: signs, tags, handles, a date under a single paragraph. */
function isPost(lines: readonly ShapedLine[], text: string, headed: boolean, layout: ReportLayout): boolean {
  if (lines[0]?.kind === "stamp" || repost.test(text)) return true;
  const body = text.slice(0, 3000);
  const marks = (body.match(sign)?.length ?? 0) + (body.match(handle)?.length ?? 0) + (body.match(tag)?.length ?? 0);
  const words = wordsOf(body).length;
  const leads = /^\s*(?:\p{Extended_Pictographic}|#[\p{L}])/u.test(text);
  if (leads && words < 220) return true;
  if (words < 120 && (marks >= 2 || (marks >= 1 && postLink.test(body)))) return true;
  const texts = lines.filter((line) => line.kind === "text");
  if (texts[0]?.opens.has("social") && texts[0].words <= 6 && words < 120) return true;
  // one paragraph with its date under it, as a post is embedded in a page
  return !headed && texts.length === 2 && !texts[0]!.isMeta && texts[1]!.isMeta && layout.code !== "" && words < 90;
}

/** What kind of text a report is, by who speaks in it and how. `amongArmed`: the item's other reports are an armed group's. */
export function readKind(
  lines: readonly ShapedLine[],
  head: { readonly first: number; readonly last: number } | null,
  text: string,
  layout: ReportLayout,
  registry: ReportRegistry | undefined,
  source: string | null = null,
  amongArmed = false,
): ReportKind {
  const read = text.length <= readLetters ? text : `${text.slice(0, readLetters - 3000)}\n${text.slice(-3000)}`;
  const counts = countCues(read, layout);
  const heading = head ? lines.filter((line) => line.index >= head.first && line.index < head.last) : [];
  const lead = lines.find((line) => line.kind === "text" && !line.isMeta && (!head || line.index >= head.last));
  const last = lines.findLast((line) => line.kind === "text");
  const nameplates = [...heading, ...(last && last !== lead && last.words <= 10 ? [last] : [])].map(
    (line) => line.text,
  );
  const sides = nameplates.map((words) => registry?.sideOf(words) ?? null);

  const speaksForItself = counts.says <= Math.max(1, Math.floor(counts.words / 120));
  const isState = counts.state > 0 || sides.includes("state");
  const letterhead = heading.some((line) => isLetterhead(line, layout));

  // fighters: only their own side calls them so; forces: an army says it too
  const own = counts.fighters * 3 + counts.partisans * 2 + counts.slur;
  const forces = counts.ours;
  if (speaksForItself && !isState) {
    if ((source === null ? nameplates : [...nameplates, source]).some((name) => isWing(name, layout)))
      return "armed-group-statement";
    if (sides.includes("armed-group") && own + forces + counts.devotion > 0) return "armed-group-statement";
    if (
      counts.fighters > 0 ||
      (counts.partisans > 0 && (amongArmed || counts.devotion > 0 || counts.partisans > 1 || counts.slur > 0))
    )
      return "armed-group-statement";
    const stateHead = heading.some((line) => line.opens.has("institution") || hasStateBody(line, layout));
    if (!stateHead && (forces >= 2 || (forces > 0 && counts.devotion > 0))) return "armed-group-statement";
  }
  if (isPost(lines, text, head !== null, layout)) return "social-post";
  if (letterhead && (speaksForItself || counts.says <= 3)) return "official-statement";
  if (lead && counts.says <= 2 && isOwnVoice(lead, layout)) return "official-statement";
  if (counts.says === 0 && heading.some((line) => speaksInHeading(line, layout))) return "official-statement";
  if (
    (counts.state > 0 || forces > 0) &&
    counts.institution + counts.honorific > 0 &&
    lead &&
    !lead.opens.has("says") &&
    counts.says <= 2
  )
    return "official-statement";
  const opensHeading = (cue: LayoutCue) => heading.some((line) => line.opens.has(cue));
  if (opensHeading("summary") || (opensHeading("advice") && counts.says === 0)) return "other";
  if (counts.culture >= 3 && counts.culture * 30 >= counts.words) return "other";
  const isDated = numberDate.test(read) || (lead !== undefined && countCues(lead.text.slice(0, 600), layout).when > 0);
  if (isEmpty(lines, counts, text, isDated)) return "other";
  return "news";
}

/** A heading that is a body's name or calls the text its statement, rather than telling something. */
function isLetterhead(line: ShapedLine, layout: ReportLayout): boolean {
  if (line.words > 14) return false;
  // «بيان صادر عن …»
  const norms = wordsOf(line.text.slice(0, 200)).map((word) => layout.fold(word));
  if (layout.hits(norms, 0).some((hit) => hit.cue === "statement" && hit.length >= 3)) return true;
  const named = /^([^:：]{4,60}?)\s*[:：]\s*(\S.*)$/u.exec(line.text);
  if (named && line.opens.has("institution") && opensStatement(named[2]!, layout)) return true;
  if (line.opens.has("statement") && /^\S+(?:\s\S+)?\s?[:：]/u.test(line.text)) return true;
  if (/[:：]\s*\S/u.test(line.text) && !line.opens.has("statement")) return false;
  if (line.opens.has("statement"))
    return line.words <= 4 || tells(line, layout, ["institution", "office", "state"]) || /\p{Nd}/u.test(line.text);
  return (
    (line.opens.has("institution") || line.opens.has("office")) &&
    line.words <= 9 &&
    !tells(line, layout, ["says", "announces"]) &&
    isNameplate(line.text, layout)
  );
}

/** «مؤسسة الزلاقة للإنتاج الإعلامي», «أعماق: …»: the name of a group's own media, no sentence about it. */
function isWing(text: string, layout: ReportLayout): boolean {
  const name = text.slice(0, 120).split(/[:：|]/u, 1)[0]!;
  const norms = wordsOf(name).map((word) => layout.fold(word));
  const hit = layout.hits(norms, 0).find(({ cue }) => cue === "wing");
  return hit !== undefined && norms.length <= 6 && norms.slice(hit.length).every((norm) => layout.mayName(norm));
}

const opensStatement = (text: string, layout: ReportLayout) =>
  layout
    .hits(
      wordsOf(text.slice(0, 60)).map((word) => layout.fold(word)),
      0,
    )
    .some(({ cue }) => cue === "statement");

/** «المتحدث العسكري: نتائج اليوم الثالث»: a spokesman's name before a colon. */
function speaksInHeading(line: ShapedLine, layout: ReportLayout): boolean {
  const name = /^([^:：]{4,60}?)\s*[:：]\s*\S/u.exec(line.text)?.[1];
  return name !== undefined && line.opens.has("office") && isNameplate(name, layout);
}

/** All words may stand in a body's name. */
function isNameplate(text: string, layout: ReportLayout): boolean {
  const norms = wordsOf(text).map((word) => layout.fold(word));
  const foreign = norms.filter(
    (norm, i) =>
      !layout.mayName(norm) &&
      !layout.hits(norms, i).some(({ cue }) => cue === "institution" || cue === "office" || cue === "state"),
  );
  return foreign.length <= norms.length * 0.2;
}

function tells(line: ShapedLine, layout: ReportLayout, cues: readonly LayoutCue[]): boolean {
  const norms = wordsOf(line.text.slice(0, 300)).map((word) => layout.fold(word));
  return norms.some((_, i) => layout.hits(norms, i).some(({ cue }) => cues.includes(cue)));
}

const hasStateBody = (line: ShapedLine, layout: ReportLayout) => tells(line, layout, ["institution", "state"]);

/** «مسقط، 19 نوفمبر 2015: …» */
const datedPlace = /^[^\n:：]{2,50}\p{Nd}{1,4}[^\n:：\p{Nd}]{0,4}[:：]\s*/u;

/** «تعلن وزارة …»: a lead in a body's own present tense, or a minister's protocol. */
function isOwnVoice(lead: ShapedLine, layout: ReportLayout): boolean {
  const front = lead.text.replace(lead.dateline > 0 ? /^[^\n]{2,60}?\s[-–—]\s*/u : datedPlace, "");
  const norms = wordsOf(front.slice(0, 200))
    .slice(0, 14)
    .map((word) => layout.fold(word));
  const has = (cue: LayoutCue, from: number, to: number) =>
    norms.slice(0, to).some((_, i) => i >= from && layout.hits(norms, i).some((hit) => hit.cue === cue));
  // told in the past tense it is its own only where no statement of it is spoken of
  if (has("announces", 0, 1) && has("says", 0, 1) && tells(lead, layout, ["statement"])) return false;
  if (has("announces", 0, 2) && has("institution", 0, 8)) return true;
  if (has("institution", 0, 2) && has("announces", 1, 8)) return true;
  // an agency's dateline makes it the agency's
  return lead.dateline < 2 && has("honorific", 0, 14) && !has("says", 0, 1);
}

/** Nothing is told: a list of names or links, a form, an essay without day, speaker or source. */
function isEmpty(lines: readonly ShapedLine[], counts: Counts, text: string, isDated: boolean): boolean {
  const texts = lines.filter((line) => line.kind === "text");
  if (texts.length === 0) return true;
  const prose = texts.some((line) => line.words > 12 || (line.words > 5 && /[.!?؟]["»”’')]*$/u.test(line.text)));
  if (!prose && texts.length >= 4) return true;
  if (!/\p{L}{2}/u.test(text)) return true;
  return (
    counts.words >= 45 &&
    !isDated &&
    counts.day === 0 &&
    counts.month === 0 &&
    counts.says === 0 &&
    counts.agency === 0 &&
    hasCues(counts)
  );
}

// a layout without words cannot tell an essay from news
const hasCues = (counts: Counts) => layoutCues.some((cue) => counts[cue] > 0);
