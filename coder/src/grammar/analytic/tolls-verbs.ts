import type { Outcome } from "../../model/index.ts";
import type { SmallClass } from "./small-words.ts";
import { type Chain, claimChain, lastBefore, phraseFrom } from "./tolls-chains.ts";
import { partsAfter } from "./tolls-parts.ts";
import { addToll, hasNeed, hitOf, type OutcomeHit, type TollScan } from "./tolls-scan.ts";
import { subjectOf, verbStart } from "./tolls-subjects.ts";
import { voiceOf } from "./voice.ts";

/** How far a verb may stand from its object. */
const objectReach = 6;
/** How far behind a verb those may be told that it befell too. */
const joinReach = 8;
const verbs = ["voice", "subject"] as const;
const determiners: readonly SmallClass[] = ["definite", "indefinite", "possessive", "demonstrative"];
const casualties: ReadonlySet<Outcome> = new Set(["killed", "injured", "missing"]);

const isAny = ({ tokens, small }: TollScan, index: number, names: readonly SmallClass[]) =>
  names.some((name) => small.is(name, tokens[index]));

function isNegated(scan: TollScan, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isAny(scan, k, ["negation"])) return true;
  return false;
}

const armed = new Set([
  "unidentified-armed-group",
  "rebel-group",
  "state-forces",
  "political-militia",
  "identity-militia",
  "foreign-forces",
]);

/** The actor right before a verb, over auxiliaries and «who». */
function doerBefore(scan: TollScan, at: number, first: number): number | null {
  const start = verbStart(scan, at, first);
  for (const end of [start, start - 1, start - 2]) {
    const index = scan.actorTo.get(end);
    if (index === undefined) {
      const isRelative =
        isAny(scan, end - 1, ["relative"]) || (scan.tokens[end - 1]?.text === "," && isAny(scan, end, ["relative"]));
      if (isRelative) continue;
      return null;
    }
    const actor = scan.actors[index]!;
    if (actor.nature === "site") return null;
    return actor.nature === "people" &&
      !armed.has(actor.value.kind) &&
      actor.value.kind !== "government" &&
      actor.number !== "singular" &&
      actor.value.kind === "civilians"
      ? null
      : index;
  }
  return null;
}

/** The actor after «by». */
function doerAfter(scan: TollScan, from: number, last: number): number | null {
  for (let k = from; k < Math.min(last, from + 8); k++) {
    if (scan.tokens[k]!.kind === "punct" || isAny(scan, k, ["clause", "and"])) return null;
    if (!isAny(scan, k, ["by"])) continue;
    for (let j = k + 1; j < Math.min(last, k + 6); j++) {
      const index = scan.actorFrom.get(j);
      if (index !== undefined) return scan.actors[index]!.nature === "site" ? null : index;
      if (scan.tokens[j]!.kind === "punct" && !/^['’-]$/u.test(scan.tokens[j]!.text)) return null;
    }
    return null;
  }
  return null;
}

/** Where a few words between commas end; none of them is counted. */
function closingComma(scan: TollScan, chain: Chain, open: number, last: number): number | null {
  for (let k = open + 1; k < Math.min(last, open + 7); k++) {
    if (scan.tokens[k]!.text === ",") return k;
    if (chain.at.has(k) || scan.tokens[k]!.kind === "punct") return null;
  }
  return null;
}

/** The phrase that is the object of a verb: the first behind it, before anything else is told. */
export function objectOf(scan: TollScan, chain: Chain, from: number, last: number, reach = objectReach): number | null {
  for (let k = from; k < Math.min(last, from + reach); k++) {
    const index = chain.at.get(k);
    if (index !== undefined) return scan.takenBy.has(k) ? null : index;
    const token = scan.tokens[k]!;
    const join = hitOf(scan, k, ["join"]);
    if (join) {
      k += join.length - 1;
      continue;
    }
    if (token.kind === "punct" && !/^[,'’"“«(]$/u.test(token.text)) return null;
    if (token.text === "," && k === from) {
      // «a abattu, ce matin, deux terroristes»
      const close = reach === objectReach ? closingComma(scan, chain, k, last) : null;
      if (close === null) return null;
      return objectOf(scan, chain, close + 1, last, 1);
    }
    if (
      isAny(scan, k, [
        "clause",
        "relative",
        "that",
        "and",
        "or",
        "by",
        "in",
        "near",
        "from",
        "with",
        "pronoun",
        "be",
        "have",
      ])
    )
      return null;
    if (hitOf(scan, k, verbs)) return null;
  }
  return null;
}

/** «killed and wounded 12»: the verb that shares the object. */
function partnerOf(scan: TollScan, end: number): { hit: OutcomeHit; at: number } | null {
  if (!isAny(scan, end, ["and", "or"])) return null;
  for (let k = end + 1; k <= end + 2; k++) {
    const hit = hitOf(scan, k, ["voice"]);
    if (hit) return { hit, at: k };
    // "killed and another wounded"
    if (
      scan.tokens[k]?.kind !== "word" ||
      hitOf(scan, k, ["more"]) ||
      isAny(scan, k, determiners) ||
      scan.numberFrom.has(k) ||
      scan.actorFrom.has(k)
    )
      return null;
  }
  return null;
}

/** Gives the toll of a phrase to a second verb: dead or wounded share the number, the taken and later freed are the same. */
function alsoClaim(scan: TollScan, toll: number, partner: { hit: OutcomeHit; at: number }): void {
  const first = scan.tolls[toll]!;
  const { outcome } = partner.hit.value;
  if (outcome === first.value.outcome) return;
  const isShared = casualties.has(outcome) && casualties.has(first.value.outcome);
  const value = isShared ? { ...first.value, min: null, approximate: true } : first.value;
  scan.tolls[toll] = { ...first, value };
  scan.tolls.push({
    ...first,
    value: { ...value, outcome },
    cue: partner.at,
    to: Math.max(first.to, partner.at + partner.hit.length),
    rule: "toll-shared",
  });
}

/** A bare participle belongs to the phrase right before it, or to one whose parts stand between commas. */
const isBeside = (scan: TollScan, chain: Chain, subject: number, start: number): boolean =>
  scan.tokens[start - 1]?.text === ","
    ? chain.links[subject + 1] === "part"
    : start - (chain.phrases[lastBefore(chain, start)]?.to ?? 0) <= 4;

/** Reads a verb of an outcome: who did it before an active one, whom it befell before a passive one or behind an active one. */
export function readVerb(scan: TollScan, chain: Chain, hit: OutcomeHit, i: number, first: number, last: number): void {
  if (!hasNeed(scan, hit, i)) return;
  // «entre la vie et la mort»
  if (hit.form.shape === "participle" && isAny(scan, i - 1, ["definite", "indefinite"])) return;
  const end = i + hit.length;
  const cue = { from: i, to: end };
  const isVoice = hit.value.frame === "voice";
  const voice = isVoice ? voiceOf(scan.small, scan.tokens, i, hit.form) : "passive";
  const start = verbStart(scan, i, first);
  if (isNegated(scan, start, i)) return;
  const open = Number.POSITIVE_INFINITY;
  // «a tué 15 terroristes et capturé 3 autres»
  const isCarriedOn =
    hit.form.shape !== "participle" ||
    (hit.form.number === "singular" &&
      chain.at.has(end) &&
      (isAny(scan, i - 1, ["and"]) || scan.tokens[i - 1]?.text === ","));
  if (isVoice && (voice === "active" || (voice === "bare" && isCarriedOn))) {
    const partner = partnerOf(scan, end);
    const from = partner && partner.hit.form.shape === hit.form.shape ? partner.at + partner.hit.length : end;
    const object = objectOf(scan, chain, from, last, voice === "bare" ? 2 : objectReach);
    if (object !== null && (chain.phrases[object]!.kind !== "thing" || chain.phrases[object]!.from === from)) {
      const isShared =
        partner && from > end && casualties.has(hit.value.outcome) && casualties.has(partner.hit.value.outcome);
      // «killed and wounded at least 12» bounds neither
      if (isShared && chain.phrases[object]!.quantity.max === null) return;
      const doer = doerBefore(scan, i, first);
      const toll = claimChain(scan, chain, object, hit, cue, open, doer, "toll-active");
      if (toll !== null && partner && from > end) alsoClaim(scan, toll, partner);
      return;
    }
    if (voice === "active") return;
  }
  const subject = subjectOf(scan, chain, i, first);
  const doer = isVoice ? doerAfter(scan, end, last) : null;
  if (subject !== null && (voice === "passive" || isBeside(scan, chain, subject, start))) {
    const toll = claimChain(scan, chain, subject, hit, cue, i, doer, isVoice ? "toll-passive" : "toll-subject");
    const partner = partnerOf(scan, end);
    if (toll !== null && partner && !objectFollows(scan, chain, partner, last)) alsoClaim(scan, toll, partner);
    if (toll !== null) partsAfter(scan, chain, hit, cue, toll, end);
    if (toll !== null) joinAfter(scan, chain, hit, cue, end, last);
    return;
  }
  if (subject !== null || voice !== "passive") return;
  // «ont été tués 12 soldats»
  const behind = phraseFrom(chain, end, 0);
  if (behind?.phrase.firm && !isAny(scan, behind.phrase.to, ["be", "have"]))
    claimChain(scan, chain, behind.index, hit, cue, open, doer, "toll-inverted");
}

/** "five soldiers were killed along with two drivers". */
function joinAfter(
  scan: TollScan,
  chain: Chain,
  hit: OutcomeHit,
  cue: { readonly from: number; readonly to: number },
  from: number,
  last: number,
): void {
  for (let k = from; k < Math.min(last, from + joinReach); k++) {
    const join = hitOf(scan, k, ["join"]);
    if (!join) {
      if (chain.at.has(k) || hitOf(scan, k, verbs) || isAny(scan, k, ["clause", "and", "relative"])) return;
      continue;
    }
    const phrase = phraseFrom(chain, k + join.length, 1)?.phrase;
    if (!phrase?.firm || phrase.kind !== "people" || phrase.inner || scan.takenBy.has(phrase.from)) return;
    if (hitOf(scan, phrase.to, verbs) || isAny(scan, phrase.to, ["be", "have"])) return;
    addToll(scan, hit, cue, phrase, null, null, "toll-joined");
    return;
  }
}

/** «l'armée a perdu quatre hommes», "cost three policemen their lives": whom the subject of an active verb lost. */
export function readLoss(scan: TollScan, chain: Chain, hit: OutcomeHit, i: number, last: number): void {
  if (!hasNeed(scan, hit, i)) return;
  const voice = voiceOf(scan.small, scan.tokens, i, hit.form);
  if (voice === "passive" || (voice === "bare" && hit.form.shape === "participle")) return;
  const end = i + hit.length;
  const object = objectOf(scan, chain, end, last);
  const phrase = object === null ? null : chain.phrases[object]!;
  if (object === null || !phrase?.firm || phrase.kind !== "people" || phrase.inner) return;
  claimChain(scan, chain, object, hit, { from: i, to: end }, Number.POSITIVE_INFINITY, null, "toll-loss");
}

const objectFollows = (scan: TollScan, chain: Chain, partner: { hit: OutcomeHit; at: number }, last: number) =>
  objectOf(scan, chain, partner.at + partner.hit.length, last, 2) !== null;
