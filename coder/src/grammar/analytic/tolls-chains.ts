import { addToll, hitOf, mayBefall, type OutcomeHit, type Phrase, type TollScan } from "./tolls-scan.ts";

/** How a phrase hangs on the one before it. */
export type Link = "and" | "comma" | "part" | "none";
/** The phrases of one sentence and how each hangs on the one before. */
export type Chain = {
  readonly phrases: readonly Phrase[];
  readonly links: readonly Link[];
  /** The index of the phrase that begins at a token. */
  readonly at: ReadonlyMap<number, number>;
};

/** The first phrase that begins at a token or within reach behind it. @example phraseFrom(chain, 4, 2)?.index */
export function phraseFrom(chain: Chain, from: number, reach: number): { index: number; phrase: Phrase } | null {
  for (let k = from; k <= from + reach; k++) {
    const index = chain.at.get(k);
    if (index !== undefined) return { index, phrase: chain.phrases[index]! };
  }
  return null;
}

const light = new Set([",", "(", ")", "-", "–", "—", "[", "]", ":"]);

/** The index of the last phrase that ends at or before a token, or -1. @example lastBefore(chain, verb) */
export function lastBefore({ phrases }: Chain, at: number): number {
  let [low, high] = [0, phrases.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (phrases[middle]!.to <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** What stands between two phrases. */
function linkOf(scan: TollScan, from: number, next: Phrase): Link {
  const { tokens, small } = scan;
  if (next.from - from > 7) return "none";
  if (hitOf(scan, next.to, ["part-of"]) && startsAfterMark(scan, from, next.from)) return "part";
  let link: Link = "none";
  let words = 0;
  for (let k = from; k < next.from; ) {
    const marker = hitOf(scan, k, ["part", "join"]);
    if (marker) {
      link = marker.value.frame === "join" ? "and" : "part";
      k += marker.length;
      words = 0;
      continue;
    }
    const token = tokens[k]!;
    if (token.kind === "punct") {
      if (!light.has(token.text)) return "none";
      // after a bracket or a colon stands what the whole is made of
      if (link === "none") link = token.text === ")" ? "none" : "comma";
    } else if (link === "part") {
      // «parmi lesquels figurent 18 enfants»
      if (++words > 2) return "none";
    } else if (small.is("and", token) || small.is("or", token)) link = "and";
    else if (!(link === "and" && small.is("also", token))) return "none";
    k++;
  }
  return link;
}

function startsAfterMark({ tokens, small }: TollScan, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!light.has(tokens[k]!.text) && !small.is("and", tokens[k])) return false;
  return true;
}

/** Ties the phrases of a sentence. A comma ties only in a list that ends with «and». */
export function chainOf(scan: TollScan, phrases: readonly Phrase[]): Chain {
  const links = phrases.map((phrase, k): Link => (k === 0 ? "none" : linkOf(scan, phrases[k - 1]!.to, phrase)));
  return { phrases, links, at: new Map(phrases.map((phrase, k) => [phrase.from, k])) };
}

const exact = ({ quantity, firm }: Phrase): number | null =>
  firm && quantity.min !== null && quantity.min === quantity.max ? quantity.min : null;

/** «eight civilians, five women and three children»: how many phrases after the whole add up to it. */
function madeOf({ phrases, links }: Chain, index: number): number {
  const whole = exact(phrases[index]!);
  if (whole === null || links[index + 1] !== "comma") return 0;
  return addsUp({ phrases, links }, index, whole);
}

/** How many phrases behind one add up to a whole; at least two. @example addsUp(chain, 0, 12) // 2 for «: seven soldiers and five civilians» */
export function addsUp({ phrases, links }: Pick<Chain, "phrases" | "links">, index: number, whole: number): number {
  let sum = 0;
  for (let k = index + 1; k < phrases.length; k++) {
    if (k > index + 1 && links[k] !== "comma" && links[k] !== "and") return 0;
    const part = exact(phrases[k]!);
    if (part === null) return 0;
    sum += part;
    if (sum === whole) return k - index >= 2 ? k - index : 0;
    if (sum > whole) return 0;
  }
  return 0;
}

/** Whether a phrase opens a clause of its own: it stands before a verb. */
const isSubject = ({ tokens, small, hits }: TollScan, phrase: Phrase): boolean => {
  const next = tokens[phrase.to];
  const verb = hits[phrase.to]?.find((hit) => hit.value.frame === "voice" || hit.value.frame === "subject");
  return ["be", "have", "do", "modal", "future", "reflexive"].some((name) => small.is(name as "be", next)) || !!verb;
};

/** Whether a comma's list goes on to an «and». */
function endsInAnd({ links }: Chain, index: number): boolean {
  for (let k = index; k < links.length; k++) {
    if (links[k] === "and") return true;
    if (links[k] !== "comma") return false;
  }
  return false;
}

/**
 * Gives an outcome to a phrase and to those that hang on it, up to a token; the index of the first toll.
 * @example claimChain(scan, chain, 0, hit, cue, 12, null, "toll-passive") // "15 people, including 9 soldiers": 15, and 9 of them
 */
export function claimChain(
  scan: TollScan,
  chain: Chain,
  start: number,
  hit: OutcomeHit,
  cue: { readonly from: number; readonly to: number },
  limit: number,
  doer: number | null,
  rule: string,
): number | null {
  const { phrases, links } = chain;
  const first = phrases[start]!;
  if (scan.takenBy.has(first.from) || first.isNegated || !mayBefall(scan, hit, first)) return null;
  // «more than 200 dead or missing» bounds neither
  if (first.second && first.quantity.max === null) return null;
  const root = addToll(scan, hit, cue, first, null, doer, rule);
  if (first.second) addToll(scan, first.second, cue, first, null, doer, rule);
  const made = madeOf(chain, start);
  let inParts = false;
  let left = first.quantity.max ?? Number.POSITIVE_INFINITY;
  for (let k = start + 1; k < phrases.length && phrases[k]!.to <= limit; k++) {
    const phrase = phrases[k]!;
    const link = links[k]!;
    const isMade = k - start <= made;
    if (link === "none" || phrase.isNegated) break;
    if (link === "comma" && !isMade && !endsInAnd(chain, k)) break;
    if (link === "part") inParts = true;
    if (phrase.inner && phrase.inner.hit.value.outcome !== hit.value.outcome) break;
    if (phrase.inner && !inParts && !isMade) break;
    if (limit === Number.POSITIVE_INFINITY && link !== "part" && !isMade && isSubject(scan, phrase)) break;
    if (link === "comma" && !isMade && !inParts && phrase.kind !== "people") break;
    if (!phrase.firm) continue;
    const isPart = (inParts || isMade) && (phrase.quantity.min ?? 0) <= left;
    // more than what is left of the whole is no part of it
    if (!isPart) inParts = false;
    else left -= phrase.quantity.min ?? 0;
    if (!mayBefall(scan, hit, phrase)) break;
    if (!isPart && first.inner) break;
    if (!isPart && phrase.kind === "thing" && limit === Number.POSITIVE_INFINITY) break;
    addToll(scan, hit, cue, phrase, isPart ? root : null, isPart ? null : doer, isPart ? "toll-part" : "toll-joined");
  }
  return root;
}
