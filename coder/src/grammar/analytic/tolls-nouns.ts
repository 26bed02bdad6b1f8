import { type Chain, claimChain, lastBefore, phraseFrom } from "./tolls-chains.ts";
import { partsAfter } from "./tolls-parts.ts";
import { addToll, hasNeed, hitOf, type OutcomeHit, type TollScan } from "./tolls-scan.ts";
import { objectOf } from "./tolls-verbs.ts";

/** «the death of 12 soldiers», «coûté la vie à 12 soldats»: a noun and the counted phrase after it. */
export function readNoun(scan: TollScan, chain: Chain, hit: OutcomeHit, i: number, last: number): void {
  const { small, tokens } = scan;
  if (!hasNeed(scan, hit, i)) return;
  let at = i + hit.length;
  if (hit.value.frame === "noun") {
    if (!small.is("of", tokens[at])) return;
    // «de l'», «of the»
    if (/^['’]$/u.test(tokens[at + 1]?.text ?? "")) at++;
    if (!chain.at.has(at)) at++;
  } else if (/^['’]$/u.test(tokens[at]?.text ?? "")) at++;
  // "the body of a herder" is read as one noun
  const whole = hit.value.frame === "life" ? (chain.at.get(i) ?? chain.at.get(i - 1)) : undefined;
  const isWhole = whole !== undefined && chain.phrases[whole]!.to > at;
  const object = isWhole ? whole : objectOf(scan, chain, at, last, 3);
  if (object === null) return;
  claimChain(
    scan,
    chain,
    object,
    hit,
    { from: i, to: i + hit.length },
    Number.POSITIVE_INFINITY,
    null,
    `toll-${hit.value.frame}`,
  );
}

/** The last total of an outcome, told not too long ago. */
function wholeOf({ tolls }: TollScan, hit: OutcomeHit): number {
  for (let k = tolls.length - 1; k >= Math.max(0, tolls.length - 30); k--)
    if (tolls[k]!.value.outcome === hit.value.outcome && tolls[k]!.partOf === null) return k;
  return -1;
}

/** «12 dead and 7 wounded»: a phrase that carries its outcome in itself, with those joined before it that carry none. */
export function readInner(scan: TollScan, chain: Chain, index: number): void {
  const { phrases, links } = chain;
  const phrase = phrases[index]!;
  const { hit, at } = phrase.inner!;
  if (!hasNeed(scan, hit, at) || phrase.isNegated) return;
  const cue = { from: at, to: at + hit.length };
  if (phrase.isPartitive) {
    const whole = wholeOf(scan, hit);
    if (whole >= 0 && phrase.firm) addToll(scan, hit, cue, phrase, whole, null, "toll-part");
    return;
  }
  if (!phrase.firm) return;
  let root = index;
  while (
    root > 0 &&
    links[root] === "and" &&
    phrases[root - 1]!.inner === null &&
    phrases[root - 1]!.firm &&
    phrases[root - 1]!.kind === "people" &&
    !phrases[root - 1]!.isGoverned &&
    !scan.takenBy.has(phrases[root - 1]!.from)
  )
    root--;
  const limit = root < index ? phrase.to : Number.POSITIVE_INFINITY;
  const first = root < index ? claimJoined(scan, chain, root, index, hit, cue) : null;
  const toll = first ?? claimChain(scan, chain, index, hit, cue, limit, null, "toll-counted");
  if (toll !== null && !nextIsTied(chain, index)) partsAfter(scan, chain, hit, cue, toll, phrase.to);
}

const nextIsTied = ({ links, phrases }: Chain, index: number) =>
  index + 1 < phrases.length && links[index + 1] === "part";

function claimJoined(
  scan: TollScan,
  chain: Chain,
  from: number,
  to: number,
  hit: OutcomeHit,
  cue: { from: number; to: number },
): number {
  let first = -1;
  for (let k = from; k <= to; k++) {
    const toll = addToll(scan, hit, cue, chain.phrases[k]!, null, null, "toll-counted");
    if (first < 0) first = toll;
  }
  return first;
}

const endingAt = (chain: Chain, at: number) => {
  const phrase = chain.phrases[lastBefore(chain, at)];
  return phrase?.to === at ? phrase : undefined;
};

/** «among the dead were three children», «the dead include two women»: a part of those told before. */
export function readAmong(scan: TollScan, chain: Chain, hit: OutcomeHit, i: number): void {
  const { small, tokens } = scan;
  if (!small.is("definite", tokens[i - 1]) && !/^['’]$/u.test(tokens[i - 1]?.text ?? "")) return;
  const end = i + hit.length;
  const isAmong = small.is("among", tokens[i - 2]);
  const marker = hitOf(scan, end, ["part"]);
  const before = isAmong && small.is("be", tokens[i - 3]) ? endingAt(chain, i - 3) : undefined;
  if (before?.firm && !before.isGoverned && !before.inner && !scan.takenBy.has(before.from)) {
    const total = wholeOf(scan, hit);
    if (total >= 0) addToll(scan, hit, { from: i, to: end }, before, total, null, "toll-part");
    return;
  }
  if (!isAmong && !marker) return;
  const found = phraseFrom(chain, end + (marker?.length ?? 0), 4);
  if (!found) return;
  const { index, phrase } = found;
  if (!phrase.firm || phrase.isGoverned || phrase.inner || scan.takenBy.has(phrase.from)) return;
  const whole = wholeOf(scan, hit);
  if (whole < 0) return;
  const cue = { from: i, to: end };
  for (let k = index; k < chain.phrases.length && (k === index || chain.links[k] === "and"); k++)
    if (chain.phrases[k]!.firm) addToll(scan, hit, cue, chain.phrases[k]!, whole, null, "toll-part");
}
