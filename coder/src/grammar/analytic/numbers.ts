import type { NumberValue } from "../../model/index.ts";
import type { Document } from "../../text/index.ts";
import type { NumberRead, NumberUse } from "../reading.ts";
import { type DatedSpan, datedTokens } from "./dates.ts";
import type { AnalyticLanguage } from "./language.ts";
import { readInterval } from "./numbers-interval.ts";
import { endsBefore, find, isSmall, openMarks, openScan, pastElision, type Scan, textAt } from "./numbers-scan.ts";
import { readPair, readSigned } from "./numbers-signs.ts";
import { type Core, exact, readSingle } from "./numbers-single.ts";

/** What the words about a number do to it. */
type Effect = "at-least" | "more-than" | "at-most" | "less-than" | "about" | "in-all";

/** A bound laid on a value: "more than 10" leaves 11 and upwards. */
function bind(value: NumberValue, effect: Effect): NumberValue {
  if (effect === "in-all") return value;
  const step = Number.isInteger(value.min) ? 1 : 0;
  if (effect === "about") return { ...value, approximate: true };
  if (effect === "at-least") return { ...value, max: null };
  if (effect === "more-than")
    return { min: value.approximate ? value.min : value.min + step, max: null, approximate: value.approximate };
  const top = value.max ?? value.min;
  return { min: 0, max: effect === "less-than" ? Math.max(0, top - step) : top, approximate: value.approximate };
}

const isNumberAt = (scan: Scan, index: number) =>
  scan.tokens[index]?.kind === "number" || readSingle(scan, index) !== null;

/** A bound after the number or after the noun that it counts: "12 soldiers at least", «12 morts au moins». */
function boundAfter(scan: Scan, to: number): { effect: Effect; to: number; isBeside: boolean } | null {
  for (let at = to, passed = 0; passed <= 3; at++) {
    const token = scan.tokens[at];
    if (!token || token.kind === "number") return null;
    if (token.kind === "punct") {
      if (/^[-+]$/u.test(token.text) && at === to) continue;
      // «quinze d'entre eux au moins»
      if (/^['’]$/u.test(token.text) && !token.spaced) continue;
      if (token.text !== ",") return null;
      continue;
    }
    const hit = find(scan, at, "after");
    if (hit) {
      const end = at + hit.length;
      // "5 wounded, at least 3 of them": the bound is the next number's
      const isNext = isNumberAt(scan, end) || (find(scan, at, "before") !== null && find(scan, end, "before") !== null);
      return isNext
        ? null
        : {
            effect: hit.value.value as Effect,
            to: end,
            isBeside:
              at === to || (scan.tokens[to]!.kind === "punct" && at === to + 1 && scan.tokens[to]!.text !== ","),
          };
    }
    if (scan.language.small.is("and", token) || scan.language.small.is("clause", token) || readSingle(scan, at))
      return null;
    passed++;
  }
  return null;
}

const boundable: ReadonlySet<NumberUse> = new Set(["count", "money", "measure", "percent", "age"]);

/** The number at a token with the bounds before and after it. */
function readBounded(scan: Scan, index: number): Core | null {
  const effects: Effect[] = [];
  let start = index;
  for (let hit = find(scan, start, "before"); hit && effects.length < 3; hit = find(scan, start, "before")) {
    effects.push(hit.value.value as Effect);
    start = pastElision(scan, start + hit.length);
    if (textAt(scan, start) === "." && !scan.tokens[start]!.spaced) start++;
  }
  const isSigned =
    effects.length === 0 && /^[~≈><]$/u.test(textAt(scan, start)) && scan.tokens[start + 1]?.kind === "number";
  if (isSigned) {
    effects.push(textAt(scan, start) === ">" ? "more-than" : textAt(scan, start) === "<" ? "less-than" : "about");
    start++;
  }
  if (effects.length > 0 && /^[«"“(]$/u.test(textAt(scan, start)) && scan.tokens[start + 1]?.kind === "number") start++;
  const signed = readSigned(scan, start);
  const whole = signed
    ? { from: start, to: signed.to, value: exact(signed.value.value), use: signed.value.use, rule: signed.value.rule }
    : null;
  const pair = whole || effects.length > 0 ? null : readPair(scan, start);
  const joined = pair
    ? { from: start, to: pair.to, value: exact(pair.value.value), use: pair.value.use, rule: pair.value.rule }
    : null;
  const core = whole ?? readInterval(scan, start) ?? joined ?? readSingle(scan, start, effects.length > 0);
  if (!core) return null;
  if (!boundable.has(core.use)) return core;
  let { value, to } = core;
  for (const effect of effects.reverse()) value = bind(value, effect);
  const after = boundAfter(scan, to);
  if (after) {
    value = bind(value, after.effect);
    if (after.isBeside) to = after.to;
  }
  // "200+"
  const isPlus = textAt(scan, to) === "+" && !scan.tokens[to]!.spaced;
  if (isPlus) {
    value = bind(value, "at-least");
    to++;
  }
  const isBounded = effects.length > 0 || after !== null || isPlus;
  return {
    ...core,
    from: effects.length > 0 ? index : core.from,
    to,
    value,
    rule: isBounded ? "number-bounded" : core.rule,
  };
}

/** «calibre 81 et 82», "articles 3 and 5": what the one is for holds for the next. */
function shareUses(scan: Scan, reads: Core[]): Core[] {
  const { small } = scan.language;
  for (let k = 1; k < reads.length; k++) {
    const [before, here] = [reads[k - 1]!, reads[k]!];
    const link = scan.tokens[before.to];
    const isJoined =
      here.from === before.to + 1 &&
      (small.is("and", link) || small.is("or", link) || link?.text === "," || link?.text === "/");
    if (!isJoined || here.use !== "count") continue;
    const isBare = scan.tokens[here.to]?.kind !== "word" || isSmall(scan, here.to);
    if (
      isBare &&
      (before.use === "calibre" ||
        (before.use === "identifier" && before.rule === "number-digits") ||
        (before.use === "model" && endsBefore(scan, before.from, "model-name") > 0))
    )
      reads[k] = { ...here, use: before.use };
  }
  // «5 et 7 ans», "10 and 12 km"
  for (let k = reads.length - 2; k >= 0; k--) {
    const [here, next] = [reads[k]!, reads[k + 1]!];
    const link = scan.tokens[here.to];
    const isJoined =
      next.from <= here.to + 2 &&
      next.from > here.to &&
      (small.is("and", link) || small.is("or", link) || link?.text === ",");
    if (
      isJoined &&
      here.use === "count" &&
      (next.use === "age" || next.use === "calibre" || next.use === "percent") &&
      here.rule === "number-digits"
    )
      reads[k] = { ...here, use: next.use };
  }
  return reads;
}

/** The numbers of one date: its days, years, hours and how long it lasted. */
function readDated(scan: Scan, from: number, end: number, { isClock, isLength }: DatedSpan, reads: Core[]): void {
  for (let at = from; at < end; ) {
    const signed = isClock ? readSigned(scan, at) : null;
    const single = signed
      ? { from: at, to: signed.to, value: exact(signed.value.value), use: signed.value.use, rule: signed.value.rule }
      : readSingle(scan, at, true);
    if (!single || single.rule === "number-vague") {
      at++;
      continue;
    }
    const to = Math.min(single.to, end);
    const isTime =
      isClock &&
      (isLength || single.use === "time" || single.use === "measure" || find(scan, to, "meridiem-word") !== null);
    reads.push({ ...single, to, use: isTime ? "time" : isLength ? "measure" : "date" });
    at = Math.max(at + 1, to);
  }
}

function hasDate(dated: ReadonlyMap<number, DatedSpan>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (dated.has(at)) return true;
  return false;
}

function readParagraph(scan: Scan, dated: ReadonlyMap<number, DatedSpan>, first: number): Core[] {
  const reads: Core[] = [];
  for (let index = 0; index < scan.tokens.length; ) {
    const span = dated.get(first + index);
    if (span) {
      const end = Math.min(span.to - first, scan.tokens.length);
      readDated(scan, index, end, span, reads);
      index = Math.max(index + 1, end);
      continue;
    }
    const token = scan.tokens[index]!;
    const opens =
      token.kind === "number" ||
      scan.hits(index).length > 0 ||
      /^[~≈><]$/u.test(token.text) ||
      scan.language.small.is("indefinite", token) ||
      scan.language.small.is("between", token);
    const core = opens ? readBounded(scan, index) : null;
    // "around 10 am": the number is the date's
    const isFree = core !== null && !hasDate(dated, first + core.from, first + core.to);
    if (core && isFree) reads.push(core);
    index = core && isFree ? Math.max(index + 1, core.to) : index + 1;
  }
  return shareUses(scan, reads);
}

/**
 * Builds the reader of numbers in digits and words from a language's tables `numbers*.tsv`; the dates of the text say which numbers are theirs.
 * @example buildNumberReader(english)(document)[0]?.value // { min: 11, max: null, approximate: false } for "more than 10"
 */
export function buildNumberReader(language: AnalyticLanguage): (document: Document) => NumberRead[] {
  const words = openMarks(language, [
    ["numbers.tsv", "kind", "value", "words"],
    ["numbers-vague.tsv", "=vague", "min", "words", "max"],
    ["numbers-bounds.tsv", "side", "effect", "words"],
    ["numbers-context.tsv", "class", "", "words"],
    ["numbers-models.tsv", "=model-name", "use", "words", "numbers"],
  ]);
  return (document) => {
    const dated = datedTokens(language, document);
    return paragraphsOf(document).flatMap(([first, last]) => {
      const scan = openScan(document.tokens.slice(first, last), language, words);
      return readParagraph(scan, dated, first).map(
        ({ from, to, value, rule, use }): NumberRead => ({
          from: first + from,
          to: first + to,
          value,
          rule: `${language.code}-${rule}`,
          use,
        }),
      );
    });
  };
}

/** Token ranges of the paragraphs. */
export function paragraphsOf({ sentences }: Document): [first: number, last: number][] {
  const ranges: [number, number][] = [];
  let paragraph = -1;
  for (const sentence of sentences) {
    const range = ranges.at(-1);
    if (range && sentence.paragraph === paragraph) range[1] = sentence.last;
    else ranges.push([sentence.first, sentence.last]);
    paragraph = sentence.paragraph;
  }
  return ranges;
}
