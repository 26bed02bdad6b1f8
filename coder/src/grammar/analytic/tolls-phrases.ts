import type { ActorRead } from "../reading.ts";
import type { SmallClass } from "./small-words.ts";
import { isDenied, isUndetermined, memberCount, ownCount, pastRepeat } from "./tolls-own.ts";
import { hasNeed, hitOf, type OutcomeHit, type Phrase, type TollScan } from "./tolls-scan.ts";

/** How many words may stand between a number and its noun. */
const reach = 6;
const governing = ["in", "near", "from", "to", "with", "by", "against", "between", "of"] as const;
/** No noun goes on over these. */
const stops: readonly SmallClass[] = [
  ...governing,
  "and",
  "or",
  "that",
  "relative",
  "be",
  "have",
  "do",
  "clause",
  "future",
  "modal",
  "pronoun",
  "negation",
  "among",
  "reflexive",
  "definite",
  "indefinite",
  "possessive",
  "demonstrative",
];
const carriers = ["voice", "counted", "state"] as const;

const isAny = ({ tokens, small }: TollScan, index: number, names: readonly SmallClass[]) =>
  names.some((name) => small.is(name, tokens[index]));

const isJoint = ({ tokens }: TollScan, index: number) =>
  /^[-‑'’]$/u.test(tokens[index]?.text ?? "") && !tokens[index]!.spaced && tokens[index + 1]?.spaced === false;

/** Whether a phrase's outcome is told by the word at a token, and not done by the phrase to what follows. */
function innerAt(scan: TollScan, at: number, last: number, isPeople: boolean, deep: boolean): OutcomeHit | null {
  const hit = at < last ? (hitOf(scan, at, ["counted", "state"]) ?? hitOf(scan, at, carriers)) : null;
  if (!hit || !hasNeed(scan, hit, at)) return null;
  if (hit.value.frame !== "voice") return hit;
  const { shape } = hit.form;
  // "12 hurt": a participle that is written as the infinitive is
  if (shape === "infinitive" ? isPeople : shape !== "participle" && shape !== "past-or-participle") return null;
  if (shape === "participle" || !isPeople || !deep) return hit;
  // "two gunmen killed 12 people" against "12 killed, 7 wounded"
  const next = phraseAt(scan, at + hit.length, last, false);
  // "troops freed 20 kidnapped pupils": an outcome before its noun leaves it an object
  const isObject = next && (next.inner === null || next.inner.at < (scan.actors[next.actor ?? -1]?.from ?? 0));
  return isObject && !isAny(scan, next.to, ["be", "have"]) ? null : hit;
}

/** «12 dead or missing», «killed and wounded»: a second outcome of the same number. */
function secondAt(scan: TollScan, at: number, first: OutcomeHit): { hit: OutcomeHit; to: number } | null {
  if (!isAny(scan, at, ["and", "or"])) return null;
  let k = at + 1;
  if (isAny(scan, k, ["of"])) k += 1;
  if (isJoint(scan, k)) k += 1;
  const hit = hitOf(scan, k, carriers);
  if (!hit || hit.value.outcome === first.value.outcome || hit.form.shape === "gerund" || !hasNeed(scan, hit, k))
    return null;
  if (hit.form.shape === "infinitive" || hit.form.tense === "present") return null;
  // "12 people were killed and injured 3" tells of the 3 alone
  if (phraseAt(scan, k + hit.length, k + hit.length + 2, false)) return null;
  return { hit, to: k + hit.length };
}

const isPeople = ({ nature }: ActorRead) => nature === "people" || nature === "person";
type Noun = {
  readonly isPartitive: boolean;
  readonly actor: number | null;
  readonly to: number;
  readonly kind: Phrase["kind"];
  readonly inner: Phrase["inner"];
};

/** The noun after a number: who is counted, and the outcome it carries. */
function nounAfter(scan: TollScan, start: number, last: number, deep: boolean): Noun | null {
  const { tokens, actors, actorFrom } = scan;
  let k = start;
  // «une dizaine de passagers», "12 of the soldiers"; "nine of them" are a part of those before
  const isOfThem = hitOf(scan, k, ["part-of"]) !== null;
  while (!isOfThem && k < last && k < start + 3 && isAny(scan, k, ["of", "definite", "possessive", "demonstrative"]))
    k++;
  if (k > start && isJoint(scan, k)) k++;
  // "12 of the 40 passengers"
  k = k > start ? (scan.numberFrom.get(k)?.to ?? k) : k;
  let first = k;
  let inner: Phrase["inner"] = null;
  const isPartitive = k > start && isAny(scan, k - 1, ["definite", "possessive", "demonstrative"]);
  let unknown = 0;
  let to = start;
  for (; k < last && k - first <= reach; k++) {
    const index = actorFrom.get(k);
    const actor = index === undefined ? undefined : actors[index]!;
    const past = actor?.nature === "body" ? pastBody(scan, actor.to) : null;
    if (past !== null) {
      k = past - 1;
      first = past;
      continue;
    }
    if (
      actor &&
      index !== undefined &&
      actor.to <= last &&
      (isPeople(actor) || (actor.nature === "body" && scan.numberTo.has(start)))
    ) {
      for (let at = actor.from; at < actor.to && !inner; at++) {
        const hit = hitOf(scan, at, carriers);
        const isTold = hit && (hit.value.frame !== "voice" || hit.form.shape?.endsWith("participle"));
        if (isTold && hasNeed(scan, hit, at)) inner = { hit, at };
      }
      if (inner)
        return {
          isPartitive,
          actor: index,
          to: Math.max(actor.to, inner.at + inner.hit.length),
          kind: "people",
          inner,
        };
      const after = carriedAfter(scan, actor.to, last, true, deep);
      return {
        isPartitive,
        actor: index,
        to: after ? after.at + after.hit.length : actor.to,
        kind: "people",
        inner: after,
      };
    }
    if (hitOf(scan, k, ["beast"]) || actor?.nature === "site" || actor?.nature === "body") return null;
    if (hitOf(scan, k, ["part-of", "part", "none"])) break;
    const hit = innerAt(scan, k, last, unknown > 0, deep);
    if (hit) {
      inner = { hit, at: k };
      const end = k + hit.length;
      // "five wounded soldiers": the noun stands behind
      const behind = scan.adjectives === "before" ? actorFrom.get(end) : undefined;
      if (behind !== undefined && isPeople(actors[behind]!) && actors[behind]!.nature !== "person")
        return { isPartitive, actor: behind, to: actors[behind]!.to, kind: "people", inner };
      return {
        isPartitive,
        actor: null,
        to: end,
        kind: unknown > 0 && !isManner(scan, first, k) ? "thing" : "bare",
        inner,
      };
    }
    if (isJoint(scan, k)) continue;
    // "a 61-year-old driver"
    if (tokens[k]!.kind === "number" && !scan.numberFrom.has(k) && isJoint(scan, k + 1)) continue;
    if (tokens[k]!.kind !== "word" || isAny(scan, k, stops) || scan.hits[k]!.length > 0) break;
    if (!isAny(scan, k, ["other", "also", "filler"])) unknown++;
    else if (unknown === 0 && isAny(scan, k, ["other", "filler"])) to = k + 1;
  }
  if (unknown === 0) return { isPartitive, actor: null, to, kind: "bare", inner: null };
  return { isPartitive, actor: null, to: k, kind: isManner(scan, first, k) ? "bare" : "thing", inner: null };
}

/** "three New Front (NF) rebels": the body before its people, its short name between brackets. */
function pastBody({ tokens, actors, actorFrom }: TollScan, to: number): number | null {
  const end = tokens[to]?.text === "(" && tokens[to + 2]?.text === ")" ? to + 3 : to;
  const index = actorFrom.get(end);
  return index !== undefined && actors[index]!.nature === "people" ? end : null;
}

/** "five seriously": how, and not who. */
const isManner = ({ tokens }: TollScan, from: number, to: number) =>
  to - from <= 2 && /(?:ly|ment)$/u.test(tokens[to - 1]?.norm ?? "");

/** «soldats grièvement blessés», "a child dead": the outcome behind its noun, a word or two between. */
function carriedAfter(scan: TollScan, start: number, last: number, people: boolean, deep: boolean): Phrase["inner"] {
  for (let k = start; k < Math.min(last, start + 3); k++) {
    const hit = innerAt(scan, k, last, people, deep);
    if (hit) return { hit, at: k };
    if (scan.tokens[k]!.kind !== "word" || isAny(scan, k, stops) || scan.hits[k]!.length > 0) return null;
    if (scan.actorFrom.has(k) || scan.numberFrom.has(k)) return null;
  }
  return null;
}

/** The counted noun phrase that begins at a token, or null. @example phraseAt(scan, 0, sentence.last) // "12 people" */
export function phraseAt(scan: TollScan, start: number, last: number, deep = true): Phrase | null {
  const { tokens, actors, actorFrom, numberFrom } = scan;
  if (start >= last) return null;
  let at = start;
  while (
    at < last - 1 &&
    isAny(scan, at, ["definite", "possessive", "demonstrative"]) &&
    !numberFrom.has(at) &&
    !actorFrom.has(at)
  )
    at++;
  if (at > start && isJoint(scan, at)) at++;
  const isGoverned =
    isAny(scan, start - 1, governing) || (isJoint(scan, start - 1) && isAny(scan, start - 2, governing));
  const base = { from: start, isGoverned, isNegated: isDenied(scan, start), second: null, isPartitive: false };
  const number = numberFrom.get(at);
  if (number) {
    const noun = nounAfter(scan, pastRepeat(scan, number.to), last, deep);
    if (!noun) return null;
    const isArticle = number.to === at + 1 && isAny(scan, at, ["indefinite"]);
    const second = noun.inner && deep ? secondAt(scan, noun.to, noun.inner.hit) : null;
    return {
      ...base,
      to: second?.to ?? Math.max(noun.to, number.to),
      quantity: { min: number.value.min, max: number.value.max },
      approximate: number.value.approximate,
      actor: noun.actor,
      kind: noun.kind,
      basis: isArticle && noun.actor !== null ? "inferred" : "stated",
      firm: true,
      inner: noun.inner,
      second: second?.hit ?? null,
      isPartitive: noun.isPartitive,
    };
  }
  const more = hitOf(scan, start, ["more"]);
  const single = { quantity: { min: 1, max: 1 }, approximate: false, firm: true };
  if (more && !actorFrom.has(start + more.length) && !actorFrom.has(start)) {
    const to = start + more.length;
    const inner = carriedAfter(scan, to, last, false, deep);
    const next = tokens[to];
    const isAlone = inner || !next || next.kind !== "word" || isAny(scan, to, stops) || scan.hits[to]!.length > 0;
    if (isAlone)
      return {
        ...base,
        ...single,
        to: inner ? inner.at + inner.hit.length : to,
        actor: null,
        kind: "bare",
        basis: "stated",
        inner,
      };
  }
  const isArticled = isAny(scan, at, ["indefinite"]) || more !== null;
  if ((isArticled || at > start) && !actorFrom.has(at)) {
    const noun = nounAfter(scan, isArticled ? at + (more?.length ?? 1) : at, last, deep);
    if (!noun) return null;
    const actor = noun.actor === null ? null : actors[noun.actor]!;
    if (!isArticled && noun.inner && noun.inner.at === actor?.head) return null;
    const isOne = actor ? actor.nature === "person" || actor.number === "singular" : noun.kind === "bare" && noun.inner;
    const members = actor && memberCount(scan, actor);
    if (
      !isOne ||
      (!members && actor && !ownCount(scan, actor)?.firm) ||
      (!actor && (noun.inner?.hit.value.frame !== "counted" || !isArticled))
    )
      return null;
    return {
      ...base,
      ...single,
      ...members,
      to: members?.to ?? noun.to,
      actor: noun.actor,
      kind: noun.kind,
      basis: actor ? "inferred" : "stated",
      inner: noun.inner,
    };
  }
  const index = actorFrom.get(at);
  const actor = index === undefined ? undefined : actors[index]!;
  const own = actor ? ownCount(scan, actor) : null;
  if (!actor || !own || index === undefined || actor.to > last) return null;
  const noun = nounAfter(scan, at, last, deep);
  if (!noun) return null;
  // «les corps», "the wounded" tell no number
  if (noun.inner && noun.inner.at === actor.head) return null;
  if (own.firm && at === start && isUndetermined(scan, actor)) return null;
  const members = memberCount(scan, actor);
  return {
    ...base,
    quantity: own.quantity,
    approximate: !own.firm,
    actor: index,
    kind: "people",
    basis: own.firm && !members ? "inferred" : "stated",
    firm: own.firm,
    inner: noun.inner,
    ...members,
    to: members?.to ?? Math.max(actor.to, noun.to),
  };
}

/** All counted phrases of a sentence, none inside another. */
export function phrasesOf(scan: TollScan, first: number, last: number): Phrase[] {
  const phrases: Phrase[] = [];
  for (let i = first; i < last; ) {
    const phrase = phraseAt(scan, i, last);
    if (phrase) phrases.push(phrase);
    i = phrase ? Math.max(i + 1, phrase.to) : i + 1;
  }
  return phrases;
}
