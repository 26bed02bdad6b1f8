import type { SmallClass } from "./small-words.ts";
import { type Chain, lastBefore } from "./tolls-chains.ts";
import { hitOf, type TollScan } from "./tolls-scan.ts";

/** How far a verb may stand from its subject. */
const subjectReach = 28;
/** How long words between commas may be that stand aside. */
const asideReach = 9;
const verbs = ["voice", "subject"] as const;
const determiners: readonly SmallClass[] = ["definite", "indefinite", "possessive", "demonstrative"];
const auxiliaries: readonly SmallClass[] = ["be", "have", "do", "modal", "future", "also", "reflexive", "negation"];
const prepositions: readonly SmallClass[] = [
  "in",
  "near",
  "from",
  "to",
  "with",
  "by",
  "against",
  "between",
  "of",
  "and",
];

const isAny = ({ tokens, small }: TollScan, index: number, names: readonly SmallClass[]) =>
  names.some((name) => small.is(name, tokens[index]));

/** Where the auxiliaries and adverbs before a verb begin. */
export function verbStart(scan: TollScan, at: number, first: number): number {
  let start = at;
  for (let k = at - 1; k >= Math.max(first, at - 6); k--) {
    const token = scan.tokens[k]!;
    if (isAny(scan, k, auxiliaries)) start = k;
    else if (token.kind !== "word" && !/^['’]$/u.test(token.text)) break;
    else if (token.kind === "word" && !/(?:ly|ment)$/u.test(token.norm) && !isPassingWord(scan, k)) break;
  }
  return start;
}

/** A word between an auxiliary and its verb: "has since been killed", "were shot and killed". */
const isPassingWord = (scan: TollScan, k: number) =>
  isAny(scan, k - 1, ["be", "have"]) &&
  !isAny(scan, k, [...determiners, ...prepositions]) &&
  !scan.actorFrom.has(k) &&
  !scan.numberFrom.has(k);

/** Where a few words between commas end that name nobody and count nothing: "five people, if not more, were killed". */
function asideFrom({ tokens, actorFrom, numberFrom, hits }: TollScan, open: number, to: number): number | null {
  if (tokens[open]!.text !== ",") return null;
  for (let k = open + 1; k < Math.min(to, open + asideReach); k++) {
    if (tokens[k]!.text === ",") return k;
    const isTold = hits[k]!.some(({ value }) => value.frame !== "part" && value.frame !== "part-of");
    if (tokens[k]!.kind === "punct" || actorFrom.has(k) || numberFrom.has(k) || isTold) return null;
  }
  return null;
}

/** Whether a subject may reach over these words to its verb. */
function mayReach(scan: TollScan, from: number, to: number): boolean {
  const { tokens } = scan;
  let relative = false;
  for (let k = from; k < to; k++) {
    const token = tokens[k]!;
    const of = hitOf(scan, k, ["part-of", "none"]);
    if (of) {
      k += of.length - 1;
      continue;
    }
    k = asideFrom(scan, k, to) ?? k;
    if (token.kind === "punct" && !/^[,()'’‑"“”«»–—-]$/u.test(token.text)) return false;
    if (isAny(scan, k, ["relative"])) relative = true;
    if (isAny(scan, k, ["clause", "negation"])) return false;
    if (isAny(scan, k, ["that"]) && !isAny(scan, k, ["relative"])) return false;
    if (isAny(scan, k, ["pronoun"]) && !relative) return false;
    if (!relative && hitOf(scan, k, verbs) && !isAny(scan, k - 1, determiners)) return false;
    // "two officials said the pilot was killed": another subject
    const isNew = isAny(scan, k, determiners) && !isAny(scan, k, ["of"]);
    if (isNew && k > from && !relative) {
      const before = tokens[k - 1]!;
      const isTied = before.kind === "punct" || isAny(scan, k - 1, prepositions) || isAny(scan, k - 1, determiners);
      if (!isTied && !/(?:ing|ant)$/u.test(before.norm)) return false;
    }
  }
  return true;
}

/** The phrase that is the subject of a verb, with those joined before it. */
export function subjectOf(scan: TollScan, chain: Chain, at: number, first: number): number | null {
  const { phrases, links } = chain;
  const start = verbStart(scan, at, first);
  for (let k = lastBefore(chain, start); k >= 0; k--) {
    const phrase = phrases[k]!;
    if (start - phrase.to > subjectReach) return null;
    const gap =
      phrase.to === start || (phrase.to === start - 1 && isAny(scan, start - 1, ["relative"])) ? 0 : start - phrase.to;
    if (gap > 0 && !mayReach(scan, phrase.to, start)) return null;
    let root = k;
    while (root > 0 && links[root] !== "none" && !scan.takenBy.has(phrases[root - 1]!.from)) {
      // «938 personnes dont 68 sont décédées»
      const isOwn = links[root] === "part" && phrases[root]!.kind === "bare" && gap === 0;
      if (isOwn && (isAny(scan, phrases[root]!.from - 1, ["relative"]) || hitOf(scan, phrases[root]!.to, ["part-of"])))
        break;
      if (
        phrases[root - 1]!.isGoverned &&
        !phrases[root]!.isGoverned &&
        links[root] !== "part" &&
        !phrases[root - 1]!.firm
      )
        break;
      const isListed = links.slice(root + 1, k + 1).includes("and");
      if (links[root] === "comma" && (!phrases[root - 1]!.firm || !isListed)) break;
      root--;
    }
    const head = phrases[root]!;
    // "resulted in 32 civilians being injured"
    const isOwn =
      gap === 0 &&
      head.kind === "people" &&
      isAny(scan, head.from - 1, ["in", "to"]) &&
      scan.numberFrom.has(head.from) &&
      root === 0;
    if (head.isGoverned && !isOwn && !hitOf(scan, head.to, ["part-of"])) continue;
    if (scan.takenBy.has(phrase.from) || head.isNegated) {
      if (gap > 0 && !head.isNegated) continue;
      return null;
    }
    if (gap > 0 && (head.kind === "thing" || !head.firm)) {
      // «43 personnes, pour la plupart des femmes, sont mortes»
      if (scan.tokens[start - 1]?.text === ",") continue;
      return null;
    }
    return root;
  }
  return null;
}
