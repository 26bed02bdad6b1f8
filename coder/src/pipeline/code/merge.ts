import { isSpoken } from "./choose.ts";
import type { CodingRules } from "./coding-rules.ts";
import type { Continuation, Happening } from "./happenings.ts";
import { factsOf, growFacts, meets } from "./merge-facts.ts";
import { leadOf } from "./merge-lead.ts";
import { isOnlyCount, isSame, settled } from "./merge-same.ts";

export { nameOf } from "./merge-facts.ts";

function union(a: readonly number[], b: readonly number[]): readonly number[] {
  const fresh = b.filter((one) => !a.includes(one));
  return fresh.length > 0 ? [...a, ...fresh] : a;
}

function join(rules: CodingRules, earlier: Happening, later: Happening): Happening {
  const lead = leadOf(rules, earlier, later);
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
    isElsewhere: earlier.isElsewhere,
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
  let opened: Continuation | null = null;
  for (const told of happenings) {
    if (told.type === null) {
      opened = told.isScene && !setScene(merged, told) ? told : null;
      if (!told.isScene) continueLast(merged, told, rules);
      continue;
    }
    const happening = withScene(told, opened);
    opened = null;
    const last = Math.max(0, merged.length - window);
    const fits = merged
      .slice(last)
      .map((one, index) => ({ one, index: index + last }))
      .filter(({ one }) => isSame(rules, one, happening));
    const score = ({ one, index }: { one: Happening; index: number }) =>
      (one.type === happening.type ? 4 : 0) +
      (meets(factsOf(one).places, factsOf(happening).places) ? 8 : 0) +
      (meets(factsOf(one).killed, factsOf(happening).killed) ? 6 : 0) +
      index / 100;
    const best = fits.sort((a, b) => score(b) - score(a))[0];
    if (best) merged[best.index] = join(rules, best.one, happening);
    else merged.push(happening);
  }
  return merged;
}

/** Where or when it was, said in a sentence of its own right after a happening that names no place or no day. */
function setScene(merged: Happening[], scene: Continuation): boolean {
  const index = merged.length - 1;
  const one = merged[index];
  if (!one || settled.has(one.status) || one.item !== scene.item) return false;
  const facts = factsOf(one);
  if (scene.sentences[0]! - facts.lastSentence > 2 || one.sentences[0]! > leadSentences) return false;
  const { reading } = scene;
  const { first, last } = reading.document.sentences[scene.sentences[0]!]!;
  const isTold = reading.document.tokens.slice(first, last).some((token) => reading.syntax.isHappening(token));
  if (last - first <= shortestScene && !isTold) return false;
  const isPlaced = one.places.some((place) => reading.places[place]!.value.country === null);
  const places = isPlaced
    ? []
    : scene.places.filter((place) => {
        const { country, relation, modifier } = reading.places[place]!.value;
        return country === null && !modifier && (relation === "at" || relation === "near");
      });
  // a day of saying leaves the day of the happening open
  const dates = facts.dates.length > 0 ? [] : scene.dates.filter((date) => isDayOfScene(scene, date));
  if (places.length === 0 && dates.length === 0) return false;
  merged[index] = {
    ...one,
    sentences: union(one.sentences, scene.sentences),
    places: union(one.places, places),
    dates: union(one.dates, dates),
  };
  return true;
}

/** "On the morning of 25 August a patrol watched the sector. Its strikes …": the day told right before, where nothing else took it. */
function withScene(happening: Happening, scene: Continuation | null): Happening {
  if (!scene || happening.dates.length > 0 || settled.has(happening.status) || scene.item !== happening.item)
    return happening;
  const { sentences } = happening.reading.document;
  const [before, first] = [scene.sentences[0]!, happening.sentences[0]!];
  if (first - before !== 1 || sentences[before]!.paragraph !== sentences[first]!.paragraph) return happening;
  return { ...happening, dates: scene.dates.filter((date) => isDayOfScene(scene, date)) };
}

const leadSentences = 3;
/** A line of fewer words is a dateline or a stamp. */
const shortestScene = 8;

function isDayOfScene({ reading, sentences }: Continuation, date: number): boolean {
  const { value, from } = reading.dates[date]!;
  const { last } = reading.document.sentences[sentences[0]!]!;
  return (
    ["day", "hour"].includes(value.precision) &&
    value.to !== null &&
    !isSpoken(reading, date, from) &&
    !isSpoken(reading, date, last)
  );
}

/** "On Saturday three bombs had killed 29": the sentence names days, and all of them lie before those of the happening. */
function isOfEarlierDay(one: Happening, { reading, dates, sentences }: Continuation): boolean {
  const { first } = reading.document.sentences[sentences[0]!]!;
  const days = dates
    .filter((date) => !isSpoken(reading, date, first))
    .map((date) => reading.dates[date]!.value)
    .filter(({ precision, to }) => precision !== "range" && to !== null);
  const own = factsOf(one).dates;
  return days.length > 0 && own.length > 0 && days.every((day) => own.every(({ from }) => (day.to ?? day.from) < from));
}

/** How many sentences before its count a happening may stand, and one that is the only one of its report. */
const nearReach = 2;
const aloneReach = 5;

/** Counts and lists without a trigger belong to the last happening that can have them, a few sentences before. */
function continueLast(merged: Happening[], continuation: Continuation, rules: CodingRules): void {
  const { reading } = continuation;
  const isOnly = merged.filter(({ type }) => rules.packs.get(type)?.isSpeech !== true).length === 1;
  const reach = isOnly ? aloneReach : nearReach;
  for (let index = merged.length - 1; index >= Math.max(0, merged.length - window); index--) {
    const one = merged[index]!;
    const pack = rules.packs.get(one.type);
    // «Bilan : - côté armée : 7 morts»: a list below what it counts
    if (one.item !== continuation.item && continuation.item >= 0 && !(isOnly && one.item < 0)) continue;
    if (!pack || settled.has(one.status) || continuation.sentences[0]! - factsOf(one).lastSentence > reach) continue;
    // soldiers killed are no part of an arrest told between
    const isOrder = pack.family === "order" && pack.outcomes[0] === "arrested";
    const isEarlier = isOfEarlierDay(one, continuation);
    const tolls = continuation.tolls.filter((toll) => {
      const { outcome } = reading.tolls[toll]!.value;
      return !isEarlier && pack.outcomes.includes(outcome) && !(isOrder && outcome !== "arrested");
    });
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
