import type { Outcome, Quantity } from "../../model/index.ts";
import { type Document, quoteOf, type Token } from "../../text/index.ts";
import type { Hit, Lexicon } from "../lexicon.ts";
import type { ActorRead, NumberRead, TollRead } from "../reading.ts";
import type { SmallWords } from "./small-words.ts";

/**
 * How the counted stand about a word for an outcome: voice (object of the active verb, subject of the passive), subject,
 * counted (the word is itself counted), state (counted, or said of a subject with «be»), noun (they follow with «of»),
 * life (they follow at once), loss (object of an active verb alone, and named as people: «a perdu deux hommes»), tally
 * (a figure follows). The others are no outcomes: see outcomes.tsv.
 */
export type TollFrame =
  | "voice"
  | "subject"
  | "counted"
  | "state"
  | "noun"
  | "life"
  | "loss"
  | "tally"
  | "rise"
  | "reach"
  | "part"
  | "part-of"
  | "join"
  | "more"
  | "former"
  | "beast"
  | "none";

/** A word of outcomes.tsv. @example { outcome: "killed", frame: "voice", who: "", needs: [] } */
export type OutcomeWord = {
  readonly outcome: Outcome;
  readonly frame: TollFrame;
  /** people: only of people that are named as such; civilians: of those that carry no arms. */
  readonly who: "" | "people" | "civilians";
  /** One of these words must stand near by. */
  readonly needs: readonly string[];
};
export type OutcomeHit = Hit<OutcomeWord>;

/** A counted noun phrase. `kind`: what the noun is; `inner`: the outcome that it carries in itself («12 dead»). */
export type Phrase = {
  readonly from: number;
  readonly to: number;
  readonly quantity: Quantity;
  readonly approximate: boolean;
  readonly actor: number | null;
  readonly kind: "people" | "bare" | "thing";
  readonly basis: "stated" | "inferred";
  /** It tells how many. */
  readonly firm: boolean;
  readonly inner: { readonly hit: OutcomeHit; readonly at: number } | null;
  /** A second outcome with the same number: «12 dead or missing». */
  readonly second: OutcomeHit | null;
  /** A preposition stands before it: it is no subject. */
  readonly isGoverned: boolean;
  readonly isNegated: boolean;
  /** «three of the wounded»: of those told before. */
  readonly isPartitive: boolean;
};

export type TollDraft = { -readonly [K in keyof TollRead]: TollRead[K] };

/** What the readers of tolls share: the reads of the document by where they stand, and the tolls so far. */
export type TollScan = {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly small: SmallWords;
  readonly adjectives: "before" | "after";
  readonly actors: readonly ActorRead[];
  readonly numberFrom: ReadonlyMap<number, NumberRead>;
  readonly numberTo: ReadonlyMap<number, NumberRead>;
  readonly actorFrom: ReadonlyMap<number, number>;
  readonly actorTo: ReadonlyMap<number, number>;
  /** The words of outcomes.tsv that begin at each token; none inside a longer one. */
  readonly hits: readonly (readonly OutcomeHit[])[];
  readonly tolls: TollDraft[];
  /** The toll that has counted a phrase, by the phrase's first token. */
  readonly takenBy: Map<number, number>;
};

const empty: readonly OutcomeHit[] = [];

/** The hits at every token, those inside a longer hit left out. */
function findHits(tokens: readonly Token[], outcomes: Lexicon<OutcomeWord>): (readonly OutcomeHit[])[] {
  const hits: (readonly OutcomeHit[])[] = [];
  let covered = 0;
  for (let i = 0; i < tokens.length; i++) {
    const found = i < covered ? empty : outcomes.match(tokens, i);
    const longest = found[0]?.length ?? 0;
    if (longest > 1) covered = Math.max(covered, i + longest);
    hits.push(longest === 0 ? empty : found.filter((hit) => hit.length === longest));
  }
  return hits;
}

/** Puts the reads of a document where the readers of tolls find them. */
export function openTollScan(
  document: Document,
  outcomes: Lexicon<OutcomeWord>,
  small: SmallWords,
  adjectives: "before" | "after",
  numbers: readonly NumberRead[],
  actors: readonly ActorRead[],
): TollScan {
  const { tokens } = document;
  const counts = numbers.filter((number) => number.use === "count");
  const actorFrom = new Map<number, number>();
  const actorTo = new Map<number, number>();
  for (const [index, actor] of actors.entries()) {
    if (!actorFrom.has(actor.from)) actorFrom.set(actor.from, index);
    actorTo.set(actor.to, index);
  }
  return {
    document,
    tokens,
    small,
    adjectives,
    actors,
    numberFrom: new Map(counts.map((number) => [number.from, number])),
    numberTo: new Map(counts.map((number) => [number.to, number])),
    actorFrom,
    actorTo,
    hits: findHits(tokens, outcomes),
    tolls: [],
    takenBy: new Map(),
  };
}

/** The hit of one of these frames at a token. @example hitOf(scan, 3, ["part"]) */
export const hitOf = (scan: TollScan, index: number, frames: readonly TollFrame[]): OutcomeHit | null =>
  scan.hits[index]?.find((hit) => frames.includes(hit.value.frame)) ?? null;

const needReach = 10;

/** Whether one of the words that a hit needs stands near it. */
export function hasNeed(scan: TollScan, hit: OutcomeHit, at: number): boolean {
  const { needs } = hit.value;
  if (needs.length === 0) return true;
  const sentence = scan.document.sentences[scan.document.sentenceOf[at]!]!;
  const last = Math.min(sentence.last, at + hit.length + needReach);
  for (let k = Math.max(sentence.first, at - needReach); k < last; k++)
    if (needs.includes(scan.tokens[k]!.norm)) return true;
  return false;
}

const unarmed = new Set(["civilians", "unknown", "protesters", "government", "international-organisation"]);

/** Whether an outcome may be said of a phrase. */
export function mayBefall(scan: TollScan, hit: OutcomeHit, phrase: Phrase): boolean {
  const { who } = hit.value;
  const actor = phrase.actor === null ? null : scan.actors[phrase.actor]!;
  if (who !== "" && phrase.kind === "thing") return false;
  // "eight drones, of which seven were brought down"
  if (who !== "" && phrase.kind === "bare" && hitOf(scan, phrase.from - 1, ["part"])) return false;
  // the wounded that are carried away are not driven from their homes
  if (hit.value.outcome === "displaced" && phrase.inner && phrase.inner.hit.value.outcome !== "displaced") return false;
  if (who === "civilians") return actor === null ? phrase.firm : unarmed.has(actor.value.kind);
  return true;
}

/** Adds a toll for a counted phrase and gives its index. */
export function addToll(
  scan: TollScan,
  hit: { readonly value: { readonly outcome: Outcome } },
  cue: { readonly from: number; readonly to: number },
  phrase: Phrase,
  partOf: number | null,
  doer: number | null,
  rule: string,
): number {
  const { document, actors, tolls, takenBy } = scan;
  const actor = phrase.actor === null ? null : actors[phrase.actor]!;
  const isOutcomeItself =
    actor !== null && actor.head === phrase.inner?.at && phrase.inner.hit.value.outcome === hit.value.outcome;
  const isOnlyThat = isOutcomeItself && actor.to - actor.from <= phrase.inner!.hit.length;
  const shared = phrase.second !== null;
  const { min, max } = phrase.quantity;
  const told = phrase.inner?.hit.value.outcome ?? hit.value.outcome;
  const isOfHurt = hit.value.outcome === "killed" && (told === "injured" || told === "missing");
  takenBy.set(phrase.from, tolls.length);
  tolls.push({
    from: Math.min(cue.from, phrase.from),
    to: Math.max(cue.to, phrase.to),
    cue: cue.from,
    rule,
    partOf,
    counted: phrase.actor,
    doer,
    basis: phrase.basis,
    ...(isOfHurt ? { isOfHurt } : {}),
    value: {
      // «up to 20» is read as 0 to 20; a toll leaves its lower bound open
      min: shared || (min === 0 && max !== 0) ? null : min,
      max,
      outcome: hit.value.outcome,
      approximate: shared || phrase.approximate,
      group: actor && !actor.others && !isOnlyThat ? quoteOf(document, actor.from, actor.to) : null,
      ...(actor?.who ? { who: actor.who } : {}),
    },
  });
  return tolls.length - 1;
}
