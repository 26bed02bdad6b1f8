import type { NumberRead, NumberUse } from "../../grammar/reading.ts";
import type { NumberValue } from "../../model/index.ts";
import type { Document, Token } from "../../text/index.ts";
import { isIn, matchPhrase } from "./numbers-phrases.ts";
import { readSigned } from "./numbers-signs.ts";
import { type Core, type Effect, exact, type NumberWords, openNumberWords, readSingle } from "./numbers-single.ts";
import { findUse } from "./numbers-use.ts";
import { readNumeric } from "./numbers-words.ts";

const dashes = new Set(["-", "–", "—", "‑", "−"]);

/** A bound laid on a value: «أكثر من 10» leaves 11 and upwards. */
function bind(value: NumberValue, effect: Effect): NumberValue {
  const step = Number.isInteger(value.min) ? 1 : 0;
  if (effect === "about") return { ...value, approximate: true };
  if (effect === "at-least") return { ...value, max: null };
  if (effect === "more-than")
    return { min: value.approximate ? value.min : value.min + step, max: null, approximate: value.approximate };
  const top = value.max ?? value.min;
  return { min: 0, max: effect === "less-than" ? Math.max(0, top - step) : top, approximate: value.approximate };
}

/** Whether a word of rising or falling stands shortly before, so that «من 31 إلى 40» are two figures. */
function isRising(words: NumberWords, document: Document, index: number): boolean {
  const first = document.sentences[document.sentenceOf[index]!]!.first;
  for (let k = index - 1; k >= Math.max(first, index - 15); k--)
    if (isIn(document.tokens[k], words.words.rising)) return true;
  return false;
}

const joinable: ReadonlySet<NumberUse> = new Set(["count", "percent", "money", "measure", "age"]);

function joinEnds(first: Core, second: Core, from: number): Core | null {
  const [low, high] = [first.value.min, second.value.max];
  if (!joinable.has(second.use) || (first.use !== "count" && first.use !== second.use) || high === null || low >= high)
    return null;
  const approximate = first.value.approximate || second.value.approximate;
  return {
    from,
    to: second.to,
    value: { min: low, max: high, approximate },
    use: second.use,
    rule: "ar.number.interval",
  };
}

/** «بين 10 و15», «من 10 إلى 15», «10-15», «10 أو 12». */
function readInterval(words: NumberWords, document: Document, at: number): Core | null {
  const { tokens } = document;
  const opener = tokens[at];
  if (!opener) return null;
  const lead = /^[وفبل]?(ما)?بين$/u.test(opener.norm) ? "between" : /^[وف]?من$/u.test(opener.norm) ? "from" : "";
  const start = opener.norm === "ما" && tokens[at + 1]?.norm === "بين" ? at + 2 : lead ? at + 1 : at;
  const first = readSingle(words, document, start);
  if (!first || !(first.use === "count" || joinable.has(first.use))) return null;
  const link = tokens[first.to];
  if (!link) return null;
  const secondAt = (index: number) => readSingle(words, document, index);
  if (lead === "between" || start === at + 2) {
    const glued = link.kind === "word" && link.norm.startsWith("و") && link.norm.length > 1;
    const second = glued
      ? secondAt(tokens[first.to]!.norm === "وبين" ? first.to + 1 : first.to)
      : link.norm === "و"
        ? secondAt(first.to + 1)
        : null;
    return second && joinEnds(first, second, at);
  }
  if (link.norm === "الي" && start >= at) {
    const second = secondAt(first.to + 1);
    return second && !isRising(words, document, at) ? joinEnds(first, second, at) : null;
  }
  if (lead) return null;
  if (link.norm === "او") {
    const second = secondAt(first.to + 1);
    return second && joinEnds(first, second, at);
  }
  if (dashes.has(link.text) && tokens[first.to + 1]?.kind === "number" && first.rule === "ar.number.digits") {
    const second = secondAt(first.to + 1);
    const noun = second && tokens[second.to];
    if (!second) return null;
    const counts = noun?.kind === "word" && !isIn(noun, words.words.function);
    const played = [at - 1, at - 2, at - 3].some((k) => isIn(tokens[k], words.words.score));
    if ((counts || second.use !== "count") && !played) return joinEnds(first, second, at);
  }
  return null;
}

/** «3-1»: two numbers with a dash that count nothing. */
function readScore(words: NumberWords, document: Document, at: number): Core | null {
  const { tokens } = document;
  const [first, dash, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (
    first?.kind !== "number" ||
    !dash ||
    dash.spaced ||
    !dashes.has(dash.text) ||
    second?.kind !== "number" ||
    second.spaced
  )
    return null;
  const ends = [Number(first.norm), Number(second.norm)];
  const years = ends.every((end) => end >= 1900 && end <= 2100);
  const dated = findUse(words, tokens, at + 2, { value: ends[1]!, to: at + 3, digits: true, ordinal: false }).use;
  const use = years || dated === "date" ? "date" : dated === "time" ? "time" : "identifier";
  return { from: at, to: at + 3, value: exact(ends[0]!), use, rule: "ar.number.pair" };
}

/** A bound after the number or after the noun it counts: «12 جنديا على الأقل». `to` is where it ends. */
function boundAfter(
  words: NumberWords,
  document: Document,
  to: number,
): { effect: Effect; to: number; adjacent: boolean } | null {
  const { tokens } = document;
  for (let k = to, passed = 0; passed <= 3; k++) {
    const token = tokens[k];
    if (!token) return null;
    if (token.kind === "number") return null;
    if (document.sentenceOf[k] !== document.sentenceOf[to - 1]) return null;
    if (token.kind === "punct") {
      if (!/^[،,)»"”]$/u.test(token.text)) return null;
      continue;
    }
    const hit = matchPhrase(words.after, tokens, k);
    if (hit) return { effect: hit.value, to: hit.to, adjacent: k === to };
    if (token.norm === "و" || readNumeric(words.numerals, tokens, k)) return null;
    passed++;
  }
  return null;
}

const boundable: ReadonlySet<NumberUse> = new Set(["count", "money", "measure", "percent", "age"]);

/** The number at a token with the bounds before and after it. */
function readBounded(words: NumberWords, document: Document, at: number): Core | null {
  const { tokens } = document;
  const effects: Effect[] = [];
  let start = at;
  for (
    let hit = matchPhrase(words.before, tokens, start);
    hit && effects.length < 3;
    hit = matchPhrase(words.before, tokens, start)
  ) {
    effects.push(hit.value);
    start = hit.to;
  }
  if (effects.length > 0 && /^(ال|ب|بال)$/u.test(tokens[start]?.norm ?? "")) start++;
  if (effects.length > 0 && tokens[start]?.text === "(") start++;
  if (effects.length > 0 && document.sentenceOf[start] !== document.sentenceOf[at]) return null;
  const signed = readSigned(document, start);
  const dated =
    signed && (signed.use === "date" || signed.rule === "ar.number.phone") ? readSingle(words, document, start) : null;
  const core =
    dated ??
    readInterval(words, document, start) ??
    readScore(words, document, start) ??
    readSingle(words, document, start);
  if (!core) return null;
  if (!boundable.has(core.use)) return core;
  let { value, to } = core;
  for (const effect of effects.reverse()) value = bind(value, effect);
  const after = boundAfter(words, document, to);
  if (after) {
    value = bind(value, after.effect);
    if (after.adjacent) to = after.to;
  }
  const bounded = effects.length > 0 || after !== null;
  return {
    ...core,
    from: effects.length > 0 ? at : core.from,
    to,
    value,
    rule: bounded ? "ar.number.bounded" : core.rule,
  };
}

/** «5 و7 مارس», «عيار 81 و82»: what the one is for holds for the other. */
function shareUses(tokens: readonly Token[], reads: NumberRead[]): NumberRead[] {
  const joins = (from: number, to: number) =>
    tokens.slice(from, to).every((token) => /^(و|او|الي|-|–|×|x|،|\/)$/u.test(token.norm));
  for (let k = reads.length - 2; k >= 0; k--) {
    const [here, next] = [reads[k]!, reads[k + 1]!];
    if (
      here.use === "count" &&
      next.use === "date" &&
      next.from - here.to <= 2 &&
      joins(here.to, next.from) &&
      here.value.min <= 31 &&
      next.value.min <= 31
    )
      reads[k] = { ...here, use: "date" };
  }
  for (let k = 1; k < reads.length; k++) {
    const [here, before] = [reads[k]!, reads[k - 1]!];
    if (
      here.use === "count" &&
      before.use === "calibre" &&
      here.from - before.to <= 1 &&
      joins(before.to, here.from) &&
      tokens[here.to]?.kind !== "word"
    )
      reads[k] = { ...here, use: "calibre" };
  }
  return reads;
}

/**
 * Makes the reader of Arabic numbers from the pack's tables.
 * @example buildNumberReader(tables)(document)[0]?.value // { min: 11, max: null, approximate: false } for «أكثر من 10»
 */
export function buildNumberReader(
  tables: Readonly<Record<string, string>>,
): (document: Document) => readonly NumberRead[] {
  const words = openNumberWords(tables);
  return (document) => {
    const reads: NumberRead[] = [];
    for (let i = 0; i < document.tokens.length; ) {
      const month = matchPhrase(words.months, document.tokens, i);
      if (month && month.to > i + 1) {
        i = month.to;
        continue;
      }
      const core = readBounded(words, document, i);
      if (core) reads.push({ from: core.from, to: core.to, value: core.value, rule: core.rule, use: core.use });
      i = Math.max(i + 1, core?.to ?? 0);
    }
    return shareUses(document.tokens, reads);
  };
}
