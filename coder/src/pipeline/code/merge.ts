import type { Status } from "../../model/index.ts";
import { areKin, type CodingRules } from "./coding-rules.ts";
import type { Continuation, Happening } from "./happenings.ts";
import { factsOf, growFacts, meets } from "./merge-facts.ts";

export { nameOf } from "./merge-facts.ts";

const settled: ReadonlySet<Status> = new Set(["background", "aggregate"]);

function contradict(a: Happening, b: Happening): { date: boolean; place: boolean; toll: boolean } {
  const first = factsOf(a);
  const second = factsOf(b);
  const date =
    first.dates.length > 0 &&
    second.dates.length > 0 &&
    !first.dates.some((one) =>
      second.dates.some((two) => one.from <= (two.to ?? two.from) && two.from <= (one.to ?? one.from)),
    );
  const place = !b.isSpokenOf && first.places.size > 0 && second.places.size > 0 && !meets(first.places, second.places);
  const toll = first.killed.size > 0 && second.killed.size > 0 && !meets(first.killed, second.killed);
  return { date, place, toll };
}

/** Whether the later stretch tells the same happening as the earlier one. */
function isSame(rules: CodingRules, earlier: Happening, later: Happening): boolean {
  if (!areKin(rules, earlier.type, later.type) && !mayBeWeakWords(rules, earlier, later)) return false;
  if (settled.has(earlier.status) !== settled.has(later.status)) return false;
  if (earlier.status === "aggregate" || later.status === "aggregate")
    return earlier.status === later.status && earlier.type === later.type;
  if (earlier.item >= 0 && later.item >= 0 && earlier.item !== later.item) return false;
  if (haveOpposedDoers(rules, earlier, later)) return false;
  const differ = contradict(earlier, later);
  if (differ.date && !isOnlyCount(later)) return false;
  const dated = factsOf(later).dates.length > 0 && factsOf(earlier).dates.length > 0;
  if (later.isOther && (later.places.length > 0 || later.tolls.length > 0) && !later.refersBack) return false;
  if (differ.place) return earlier.isHeading || (later.refersBack && !differ.toll);
  const isSpeech = (one: Happening) => rules.packs.get(one.type)?.isSpeech === true;
  if (isSpeech(later) && isSpeech(earlier)) return earlier.isHeading || sameSpeaker(earlier, later);
  if (
    differ.toll &&
    !later.refersBack &&
    !dated &&
    earlier.type !== later.type &&
    !earlier.isHeading &&
    factsOf(later).places.size > 0
  )
    return false;
  if (earlier.status === "planned" && later.status === "happened") return later.refersBack;
  return true;
}

/** «مقتل 5» alone may tell an attack, an operation or an accident. */
function mayBeWeakWords(rules: CodingRules, a: Happening, b: Happening): boolean {
  const harms = (happening: Happening) =>
    ["violence", "order", "harm"].includes(rules.packs.get(happening.type)?.family ?? "");
  return (factsOf(a).isWeak || factsOf(b).isWeak) && harms(a) && harms(b);
}

/** «لترتفع الحصيلة إلى ستة قتلى»: a count without a word or a place of its own; its date is that of counting. */
const isOnlyCount = (happening: Happening): boolean =>
  happening.triggers.every((trigger) => trigger.value.strength === "weak" && trigger.hit.pos !== "verb") &&
  factsOf(happening).places.size === 0 &&
  happening.tolls.length > 0 &&
  !happening.isHeading;

/** Gunmen attacked, and forces then went after them: two happenings. */
function haveOpposedDoers(rules: CodingRules, a: Happening, b: Happening): boolean {
  if (
    a.type === b.type ||
    a.isHeading ||
    rules.packs.get(a.type)?.harmed === "party" ||
    rules.packs.get(b.type)?.harmed === "party"
  )
    return false;
  const first = factsOf(a);
  const second = factsOf(b);
  const strong = (happening: Happening) => happening.triggers[0]!.value.strength === "strong";
  return (
    strong(b) &&
    b.sentences[0] !== a.sentences[0] &&
    ((first.armed && !first.state && second.state && !second.armed) ||
      (first.state && !first.armed && second.armed && !second.state))
  );
}

function sameSpeaker(a: Happening, b: Happening): boolean {
  const first = factsOf(a).doers;
  const second = factsOf(b).doers;
  return first.size === 0 || second.size === 0 || meets(first, second);
}

function union(a: readonly number[], b: readonly number[]): readonly number[] {
  const fresh = b.filter((one) => !a.includes(one));
  return fresh.length > 0 ? [...a, ...fresh] : a;
}

function join(rules: CodingRules, earlier: Happening, later: Happening): Happening {
  const strong = (happening: Happening) =>
    (happening.triggers[0]!.value.strength === "strong" ? 10 : 0) + (rules.packs.get(happening.type)?.rank ?? 0);
  const lead = strong(later) > strong(earlier) ? later : earlier;
  const item = Math.max(earlier.item, later.item);
  const joined: Happening = {
    ...earlier,
    type: lead.type,
    triggers: lead === earlier ? [...earlier.triggers, ...later.triggers] : [...later.triggers, ...earlier.triggers],
    status:
      earlier.status === later.status || earlier.status === "happened"
        ? earlier.status
        : later.status === "happened"
          ? "happened"
          : earlier.status,
    sentences: union(earlier.sentences, later.sentences),
    roles: [...earlier.roles, ...later.roles],
    tolls: union(earlier.tolls, later.tolls),
    dates: isOnlyCount(later) ? earlier.dates : union(earlier.dates, later.dates),
    places: later.isSpokenOf ? earlier.places : union(earlier.places, later.places),
    materiel: union(earlier.materiel, later.materiel),
    speakers: union(earlier.speakers, later.speakers),
    item,
    isHeading: false,
    headings: union(earlier.headings, later.headings),
    isOther: earlier.isOther,
  };
  if (lead === earlier) growFacts(joined, earlier, later);
  return joined;
}

/** A stretch is compared with so many happenings before it: no report tells one again after more. */
const window = 40;

/**
 * Puts the stretches that tell one happening together, in the order of the text; the latest that fits takes a new stretch.
 * A stretch merges into the nearest earlier happening of its kind unless date, place or words set it apart.
 */
export function mergeHappenings(happenings: readonly (Happening | Continuation)[], rules: CodingRules): Happening[] {
  const merged: Happening[] = [];
  for (const happening of happenings) {
    if (happening.type === null) {
      continueLast(merged, happening, rules);
      continue;
    }
    const last = Math.max(0, merged.length - window);
    const fits = merged
      .slice(last)
      .map((one, index) => ({ one, index: index + last }))
      .filter(({ one }) => isSame(rules, one, happening));
    const score = ({ one, index }: { one: Happening; index: number }) =>
      (one.type === happening.type ? 4 : 0) +
      (meets(factsOf(one).places, factsOf(happening).places) ? 8 : 0) +
      index / 100;
    const best = fits.sort((a, b) => score(b) - score(a))[0];
    if (best) merged[best.index] = join(rules, best.one, happening);
    else merged.push(happening);
  }
  return merged;
}

/** Counts and lists without a trigger belong to the last happening that can have them, at most two sentences before. */
function continueLast(merged: Happening[], continuation: Continuation, rules: CodingRules): void {
  const { reading } = continuation;
  for (let index = merged.length - 1; index >= Math.max(0, merged.length - window); index--) {
    const one = merged[index]!;
    const pack = rules.packs.get(one.type);
    if (one.item !== continuation.item && continuation.item >= 0) continue;
    if (!pack || settled.has(one.status) || continuation.sentences[0]! - factsOf(one).lastSentence > 2) continue;
    const tolls = continuation.tolls.filter((toll) => pack.outcomes.includes(reading.tolls[toll]!.value.outcome));
    if (tolls.length === 0 && (continuation.materiel.length === 0 || pack.family === "politics")) continue;
    const joined: Happening = {
      ...one,
      sentences: union(one.sentences, continuation.sentences),
      tolls: union(one.tolls, tolls),
      dates: union(one.dates, continuation.dates),
      places: union(one.places, continuation.places),
      materiel: union(one.materiel, continuation.materiel),
      speakers: union(one.speakers, continuation.speakers),
    };
    growFacts(joined, one, { ...continuation, tolls });
    merged[index] = joined;
    return;
  }
}
