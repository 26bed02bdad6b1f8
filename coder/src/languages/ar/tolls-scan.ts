import type { Hit, Lexicon } from "../../grammar/lexicon.ts";
import type { ActorRead, NumberRead, TollRead } from "../../grammar/reading.ts";
import type { Outcome, Quantity } from "../../model/index.ts";
import { type Document, quoteOf, type Token } from "../../text/index.ts";

/** A word for an outcome and how its count stands around it. @example { outcome: "killed", frame: "passive", needs: [] } */
export type OutcomeWord = {
  readonly outcome: Outcome;
  readonly frame:
    | "genitive"
    | "passive"
    | "voice"
    | "active"
    | "counted"
    | "life"
    | "needs"
    | "people"
    | "loss"
    | "former";
  readonly needs: readonly string[];
};

/** A counted noun phrase: how many, of whom, and the tokens it takes. @example countedAt(scan, 4, sentence.last) */
export type Counted = {
  from: number;
  to: number;
  quantity: Quantity;
  approximate: boolean;
  actor: number | null;
  basis: "stated" | "inferred";
  firm: boolean;
};

export type TollDraft = { -readonly [K in keyof TollRead]: TollRead[K] };

/** What the readers of tolls share: the reads of the document by where they begin and end, and the tolls so far. @example openTollScan(document, outcomes, numbers, actors) */
export type TollScan = {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly outcomes: Lexicon<OutcomeWord>;
  readonly actors: readonly ActorRead[];
  /** The numbers that are counts, by their first token and by the token after their last. */
  readonly numberFrom: ReadonlyMap<number, NumberRead>;
  readonly numberTo: ReadonlyMap<number, NumberRead>;
  /** Where an ordinal begins: «وجرح ثالث» is one more. */
  readonly ordinals: ReadonlySet<number>;
  /** The actors, by index, by their first token and by the token after their last. */
  readonly actorFrom: ReadonlyMap<number, number>;
  readonly actorTo: ReadonlyMap<number, number>;
  /** For each token the actor that covers it, or -1. */
  readonly actorOver: Int32Array;
  /** The tolls read so far; they grow as the sentences are walked. */
  readonly tolls: TollDraft[];
  /** 1 for each token that a toll has counted. */
  readonly used: Uint8Array;
};

/** Puts the reads of a document where the readers of tolls find them. @example openTollScan(document, outcomes, numbers, actors).tolls // [] */
export function openTollScan(
  document: Document,
  outcomes: Lexicon<OutcomeWord>,
  numbers: readonly NumberRead[],
  actors: readonly ActorRead[],
): TollScan {
  const { tokens } = document;
  const counts = numbers.filter((number) => number.use === "count");
  const actorOver = new Int32Array(tokens.length).fill(-1);
  for (const [index, actor] of actors.entries()) actorOver.fill(index, actor.from, actor.to);
  return {
    document,
    tokens,
    outcomes,
    actors,
    numberFrom: new Map(counts.map((number) => [number.from, number])),
    ordinals: new Set(numbers.filter((number) => number.use === "ordinal").map((number) => number.from)),
    numberTo: new Map(counts.map((number) => [number.to, number])),
    actorFrom: new Map(actors.map((actor, index) => [actor.from, index])),
    actorTo: new Map(actors.map((actor, index) => [actor.to, index])),
    actorOver,
    tolls: [],
    used: new Uint8Array(tokens.length),
  };
}

/** The word for an outcome that begins at a token, the longest first. @example hitAt(scan, 2)?.value.outcome // "killed" */
export const hitAt = (scan: TollScan, index: number, frame?: OutcomeWord["frame"]): Hit<OutcomeWord> | null =>
  scan.outcomes
    .match(scan.tokens, index)
    .find(
      (hit) =>
        (frame === undefined || hit.value.frame === frame) &&
        !hit.before.includes("ك") &&
        (hit.pos === "verb" || hit.after === "" || hit.after === "ا" || hit.value.frame !== "counted"),
    ) ?? null;

/** «وفاة أربعة جرحى»: those who died were told of as wounded. */
function isHurtIn(scan: TollScan, from: number, to: number): boolean {
  for (let i = from; i <= to && i < scan.tokens.length; i++) {
    const hit = i < to || scan.numberTo.has(i) ? hitAt(scan, i) : null;
    if (hit?.value.frame === "counted" && hit.value.outcome === "injured" && hit.form.number !== "singular")
      return true;
  }
  return false;
}

/** Adds a toll for a counted phrase and gives its index. @example addToll(scan, hit, i, i + 1, counted, null, null, "toll-passive") */
export function addToll(
  scan: TollScan,
  hit: Hit<OutcomeWord> | { value: { outcome: Outcome } },
  cue: number,
  cueEnd: number,
  counted: Counted,
  partOf: number | null,
  doer: number | null,
  rule: string,
): number {
  const { document, actors, tolls, used } = scan;
  const actor = counted.actor === null ? null : actors[counted.actor]!;
  used.fill(1, counted.from, counted.to);
  const isOfHurt = hit.value.outcome === "killed" && isHurtIn(scan, counted.from, counted.to);
  tolls.push({
    from: Math.min(cue, counted.from),
    to: Math.max(cueEnd, counted.to),
    cue,
    rule,
    partOf,
    counted: counted.actor,
    doer,
    basis: counted.basis,
    ...(isOfHurt ? { isOfHurt } : {}),
    value: {
      // «up to 20» is read as 0 to 20; a toll leaves its lower bound open
      min: counted.quantity.min === 0 && counted.quantity.max !== 0 ? null : counted.quantity.min,
      max: counted.quantity.max,
      outcome: hit.value.outcome,
      approximate: counted.approximate,
      group: actor && !actor.others ? quoteOf(document, actor.from, actor.to) : null,
      ...(actor?.who ? { who: actor.who } : {}),
    },
  });
  return tolls.length - 1;
}
