import type { Document, Token } from "../../text/index.ts";
import type { Hit, Lexicon } from "../lexicon.ts";
import type { ActorRead, NumberRead, PlaceRead } from "../reading.ts";
import type { SmallWords } from "./small-words.ts";
import type { ActorWords } from "./words.ts";

/** A word about places: its class in units.tsv, and the kind, bearing or number of kilometres that it stands for. */
export type UnitWord = { readonly class: string; readonly unit: string };
export type Unit = PlaceRead["value"]["unit"];

/** A word about places where it stands in a document; `to` exclusive. */
export type Cue = UnitWord & { readonly from: number; readonly to: number; readonly isPlural: boolean };

type Value = PlaceRead["value"];
/** A place that is still being put together; `list` is the one before it on a list. */
export type Draft = {
  from: number;
  to: number;
  rule: string;
  value: { -readonly [K in keyof Value]: Value[K] };
  list: number | null;
  /** Ends on the possessive of a larger place: "Nigeria's Borno State". */
  isHolder: boolean;
};

/** What the readers of place names share for one document. */
export type PlaceKit = {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly small: SmallWords;
  readonly words: ActorWords;
  readonly check: (spelling: string) => "sure" | "possible" | null;
  /** Words about places that begin at a token, the longest first. */
  readonly cuesFrom: readonly (readonly Cue[])[];
  /** Words about places that end before a token, the longest first. */
  readonly cuesTo: readonly (readonly Cue[])[];
  readonly numbersTo: ReadonlyMap<number, NumberRead>;
  /** 1 for dates, numbers and persons. */
  readonly taken: Uint8Array;
  /** Index of the widest actor over a token, or -1. */
  readonly actorAt: Int32Array;
  readonly actors: readonly ActorRead[];
  /** Sentences whose capitals tell nothing: headings in capitals, posts without any. */
  readonly isFlat: Uint8Array;
  /** Words that stand without a capital somewhere. */
  readonly lowered: ReadonlySet<string>;
  /** Names that were read as places beside a word for them, and the last words of names that are none. */
  readonly known: Set<string>;
  readonly givenNames: ReadonlySet<string>;
  readonly surnames: Set<string>;
};

export const dashes: ReadonlySet<string> = new Set(["-", "–", "—", "−", "/", "‑"]);
export const hyphens: ReadonlySet<string> = new Set(["-", "‑"]);
export const apostrophes: ReadonlySet<string> = new Set(["'", "’", "ʼ", "`"]);
export const opening: ReadonlySet<string> = new Set(["(", "«", '"', "“", "[", "‘"]);
export const closing: ReadonlySet<string> = new Set([")", "»", '"', "”", "]", "’"]);

export const normAt = (kit: PlaceKit, index: number): string => kit.tokens[index]?.norm ?? "";

export const sameSentence = (kit: PlaceKit, a: number, b: number): boolean =>
  a >= 0 && b < kit.tokens.length && kit.document.sentenceOf[a] === kit.document.sentenceOf[b];

export const isFirst = (kit: PlaceKit, index: number): boolean =>
  kit.document.sentences[kit.document.sentenceOf[index]!]!.first === index;

export const isCapital = (token: Token | undefined): boolean => token?.kind === "word" && /^\p{Lu}/u.test(token.text);

export const isLower = (token: Token | undefined): boolean => token?.kind === "word" && /^\p{Ll}/u.test(token.text);

/** Whether the letters of a sentence show what is a name. */
export const isFlatAt = (kit: PlaceKit, index: number): boolean => kit.isFlat[kit.document.sentenceOf[index]!] === 1;

export const cueFrom = (kit: PlaceKit, index: number, ...classes: readonly string[]): Cue | null =>
  kit.cuesFrom[index]?.find((cue) => classes.includes(cue.class)) ?? null;

export const cueTo = (kit: PlaceKit, index: number, ...classes: readonly string[]): Cue | null =>
  kit.cuesTo[index]?.find((cue) => classes.includes(cue.class)) ?? null;

/** The country whose adjective ends before a token. */
export function demonymTo(kit: PlaceKit, index: number): { iso: string; from: number } | null {
  for (const from of [index - 1, index - 2, index - 3]) {
    if (!sameSentence(kit, from, index - 1)) return null;
    const hit = kit.words.demonyms.match(kit.tokens, from).find((one) => from + one.length === index);
    if (hit) return { iso: hit.value.iso, from };
  }
  return null;
}

export const demonymFrom = (kit: PlaceKit, index: number): { iso: string; to: number } | null => {
  const hit = kit.words.demonyms.match(kit.tokens, index)[0];
  return hit && sameSentence(kit, index, index + hit.length - 1)
    ? { iso: hit.value.iso, to: index + hit.length }
    : null;
};

/** The letters of a token range as written. */
export const textOf = (kit: PlaceKit, from: number, to: number): string =>
  kit.document.text.slice(kit.tokens[from]!.start, kit.tokens[to - 1]!.end);

export const nameKey = (kit: PlaceKit, from: number, to: number): string =>
  kit.tokens
    .slice(from, to)
    .filter((token) => token.kind === "word")
    .map((token) => token.norm)
    .join(" ");

const isWritten = (kit: Pick<PlaceKit, "tokens">, index: number, hit: Hit<UnitWord>): boolean => {
  const last = kit.tokens[index + hit.length - 1]!;
  return last.kind === "word" || last.kind === "number";
};

/** All words about places of a document, by where they begin and by where they end. */
export function findCues(document: Document, units: Lexicon<UnitWord>): Pick<PlaceKit, "cuesFrom" | "cuesTo"> {
  const { tokens } = document;
  const cuesFrom: Cue[][] = tokens.map(() => []);
  const cuesTo: Cue[][] = Array.from({ length: tokens.length + 1 }, () => []);
  for (let index = 0; index < tokens.length; index++) {
    if (tokens[index]!.kind !== "word") continue;
    for (const hit of units.match(tokens, index)) {
      const to = index + hit.length;
      if (!isWritten({ tokens }, index, hit) || document.sentenceOf[to - 1] !== document.sentenceOf[index]) continue;
      const cue: Cue = { ...hit.value, from: index, to, isPlural: hit.form.number === "plural" };
      cuesFrom[index]!.push(cue);
      cuesTo[to]!.push(cue);
    }
  }
  for (const cues of cuesTo) cues.sort((a, b) => a.from - b.from);
  return { cuesFrom, cuesTo };
}

const fewest = 4;

/** Sentences in which capitals tell nothing: all long words but the small ones have one, or none has. */
export function findFlat(document: Document, isSmall: (token: Token) => boolean): Uint8Array {
  const flat = new Uint8Array(document.sentences.length);
  for (const { index, first, last } of document.sentences) {
    const words = document.tokens.slice(first, last).filter((token) => token.kind === "word");
    const long = words.filter((token) => token.text.length >= fewest && !isSmall(token));
    const raised = long.filter((token) => isCapital(token)).length;
    const isRaised = raised === long.length || (raised === long.length - 1 && long.length > 2 * fewest);
    if (long.length >= fewest && isRaised) flat[index] = 1;
    if (words.length > fewest && !words.some((token) => isCapital(token))) flat[index] = 1;
  }
  return flat;
}

/** The kilometres that stand before a token: "30 km (19 miles)", «une trentaine de kilomètres». */
export function distanceTo(kit: PlaceKit, end: number): { km: number; from: number } | null {
  let at = end;
  if (kit.tokens[at - 1]?.text === ")") {
    let open = at - 2;
    while (open > at - 8 && kit.tokens[open]?.text !== "(") open--;
    if (kit.tokens[open]?.text !== "(") return null;
    at = open;
  }
  const length = cueTo(kit, at, "length");
  if (!length || !sameSentence(kit, length.from - 1, end - 1)) return null;
  at = length.from;
  while (
    kit.small.is("of", kit.tokens[at - 1]) ||
    apostrophes.has(normAt(kit, at - 1)) ||
    hyphens.has(normAt(kit, at - 1))
  )
    at--;
  const number = kit.numbersTo.get(at) ?? kit.numbersTo.get(length.to) ?? kit.numbersTo.get(length.from);
  const token = kit.tokens[at - 1];
  const written = token?.kind === "number" ? Number(token.norm.replace(",", ".")) : Number.NaN;
  const value = number ? (number.value.max ?? number.value.min) : Number.isNaN(written) ? null : written;
  if (value === null || value === undefined) return null;
  const from = Math.min(number ? number.from : at - 1, at - 1);
  return { km: Math.round(value * Number(length.unit) * 10) / 10, from };
}

const mostDescribing = 3;

/** «, a mostly Christian village of», «, l'une des plus grandes agglomérations de»: what kind of place was named before a comma. */
export function isApposed(kit: PlaceKit, comma: number): boolean {
  const { tokens, small } = kit;
  if (normAt(kit, comma) !== ",") return false;
  const one = cueFrom(kit, comma + 1, "one");
  if (!one && !small.is("indefinite", tokens[comma + 1])) return false;
  let at = one ? one.to : comma + 2;
  for (let words = 0; words <= mostDescribing && sameSentence(kit, comma, at); words++, at++) {
    const kind = cueFrom(kit, at, "unit", "lax", "tie", "unit-after", "lax-after");
    if (kind && kind.unit !== "road" && isOfOrIn(kit, kind.to)) return true;
    if (!isLower(tokens[at]) || isOfOrIn(kit, at)) return false;
  }
  return false;
}

const isOfOrIn = (kit: PlaceKit, at: number): boolean =>
  kit.small.is("of", kit.tokens[at]) || kit.small.is("in", kit.tokens[at]);
