import type { Reading } from "../../grammar/reading.ts";
import type { Status } from "../../model/index.ts";
import { isSpoken } from "./choose.ts";
import { areKin, type CodingRules } from "./coding-rules.ts";
import type { Continuation, Happening } from "./happenings.ts";

const settled: ReadonlySet<Status> = new Set(["background", "aggregate"]);

/** The dates of a happening, those of saying left out. */
const datesOf = (happening: Happening) =>
  happening.dates
    .filter((index) => !isSpoken(happening.reading, index, happening.triggers[0]!.from))
    .map((index) => happening.reading.dates[index]!.value)
    .filter((date) => date.to !== null && date.precision !== "year");

/** The names of places that a happening is put at, countries and units around others left out. */
function placeNames(happening: Happening): Set<string> {
  const { reading } = happening;
  const names = happening.places
    .map((index) => reading.places[index]!)
    .filter(
      (place) =>
        place.value.country === null && !place.value.modifier && !["from", "to", "none"].includes(place.value.relation),
    )
    .map((place) => nameOf(reading, place));
  return new Set(names);
}

export const nameOf = (reading: Reading, place: Reading["places"][number]): string =>
  reading.document.tokens
    .slice(place.value.words.from, place.value.words.to)
    .map((token) => reading.syntax.bareName(token.norm))
    .join(" ");

const meets = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>) => [...a].some((one) => b.has(one));

function contradict(a: Happening, b: Happening): { date: boolean; place: boolean; toll: boolean } {
  const first = datesOf(a);
  const second = datesOf(b);
  const date =
    first.length > 0 &&
    second.length > 0 &&
    !first.some((one) => second.some((two) => one.from <= (two.to ?? two.from) && two.from <= (one.to ?? one.from)));
  const places = placeNames(a);
  const others = placeNames(b);
  const place = !b.isSpokenOf && places.size > 0 && others.size > 0 && !meets(places, others);
  const killed = (happening: Happening) =>
    happening.tolls
      .map((index) => happening.reading.tolls[index]!)
      .filter((toll) => toll.partOf === null && toll.value.outcome === "killed")
      .flatMap((toll) => (toll.value.min === null ? [] : [toll.value.min]));
  const ours = killed(a);
  const theirs = killed(b);
  return { date, place, toll: ours.length > 0 && theirs.length > 0 && !ours.some((count) => theirs.includes(count)) };
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
  const dated = later.dates.length > 0 && datesOf(later).length > 0 && datesOf(earlier).length > 0;
  if (later.isOther && (later.places.length > 0 || later.tolls.length > 0) && !later.refersBack) return false;
  if (differ.place) return earlier.isHeading || (later.refersBack && !differ.toll);
  if (later.type === "statement" && earlier.type === "statement")
    return earlier.isHeading || sameSpeaker(earlier, later);
  if (
    differ.toll &&
    !later.refersBack &&
    !dated &&
    earlier.type !== later.type &&
    !earlier.isHeading &&
    placeNames(later).size > 0
  )
    return false;
  if (earlier.status === "planned" && later.status === "happened") return later.refersBack;
  return true;
}

/** «مقتل 5» alone may tell an attack, an operation or an accident. */
function mayBeWeakWords(rules: CodingRules, a: Happening, b: Happening): boolean {
  const isWeak = (happening: Happening) => happening.triggers.every((trigger) => trigger.value.strength === "weak");
  const harms = (happening: Happening) =>
    ["violence", "order", "harm"].includes(rules.packs.get(happening.type)?.family ?? "");
  return (isWeak(a) || isWeak(b)) && harms(a) && harms(b);
}

/** «لترتفع الحصيلة إلى ستة قتلى»: a count without a word or a place of its own; its date is that of counting. */
const isOnlyCount = (happening: Happening): boolean =>
  happening.triggers.every((trigger) => trigger.value.strength === "weak" && trigger.hit.pos !== "verb") &&
  placeNames(happening).size === 0 &&
  happening.tolls.length > 0 &&
  !happening.isHeading;

const armedKinds: ReadonlySet<string> = new Set([
  "rebel-group",
  "unidentified-armed-group",
  "political-militia",
  "identity-militia",
]);

/** Gunmen attacked, and forces then went after them: two happenings. */
function haveOpposedDoers(rules: CodingRules, a: Happening, b: Happening): boolean {
  if (
    a.type === b.type ||
    a.isHeading ||
    rules.packs.get(a.type)?.harmed === "party" ||
    rules.packs.get(b.type)?.harmed === "party"
  )
    return false;
  const sides = (happening: Happening) => {
    const kinds = happening.roles
      .filter((role) => role.role === "perpetrator")
      .map((role) => happening.reading.actors[role.actor]!.value);
    const own = kinds.filter((actor) => actor.country !== null || actor.kind !== "unknown");
    return {
      armed: own.some((actor) => armedKinds.has(actor.kind)),
      state: own.some((actor) => actor.kind === "state-forces"),
    };
  };
  const first = sides(a);
  const second = sides(b);
  const strong = (happening: Happening) => happening.triggers[0]!.value.strength === "strong";
  return (
    strong(b) &&
    b.sentences[0] !== a.sentences[0] &&
    ((first.armed && !first.state && second.state && !second.armed) ||
      (first.state && !first.armed && second.armed && !second.state))
  );
}

function sameSpeaker(a: Happening, b: Happening): boolean {
  const doers = (happening: Happening) =>
    new Set(
      happening.roles
        .filter((role) => role.role === "perpetrator")
        .map(
          (role) =>
            happening.reading.actors[role.actor]!.value.country ?? happening.reading.actors[role.actor]!.value.name,
        ),
    );
  const first = doers(a);
  const second = doers(b);
  return first.size === 0 || second.size === 0 || meets(first, second);
}

const union = (a: readonly number[], b: readonly number[]) => [...new Set([...a, ...b])];

function join(rules: CodingRules, earlier: Happening, later: Happening): Happening {
  const strong = (happening: Happening) =>
    (happening.triggers[0]!.value.strength === "strong" ? 10 : 0) + (rules.packs.get(happening.type)?.rank ?? 0);
  const lead = strong(later) > strong(earlier) ? later : earlier;
  const item = Math.max(earlier.item, later.item);
  return {
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
      (one.type === happening.type ? 4 : 0) + (meets(placeNames(one), placeNames(happening)) ? 8 : 0) + index / 100;
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
    if (!pack || settled.has(one.status) || continuation.sentences[0]! - Math.max(...one.sentences) > 2) continue;
    const tolls = continuation.tolls.filter((toll) => pack.outcomes.includes(reading.tolls[toll]!.value.outcome));
    if (tolls.length === 0 && (continuation.materiel.length === 0 || pack.family === "politics")) continue;
    merged[index] = {
      ...one,
      sentences: union(one.sentences, continuation.sentences),
      tolls: union(one.tolls, tolls),
      dates: union(one.dates, continuation.dates),
      places: union(one.places, continuation.places),
      materiel: union(one.materiel, continuation.materiel),
      speakers: union(one.speakers, continuation.speakers),
    };
    return;
  }
}
