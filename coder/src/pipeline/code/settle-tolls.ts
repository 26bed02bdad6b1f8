import type { TollRead } from "../../grammar/reading.ts";
import { type ActorKind, armedKinds, type Evidence, type Quantity } from "../../model/index.ts";
import type { Happening } from "./happenings.ts";

/** A toll while those of its happening are set against each other. `partOf`: index of the draft that it is a part of. */
export type TollDraft = {
  index: number;
  read: TollRead;
  evidence: Evidence[];
  partOf: number | null;
  by: number | undefined;
};

/** What the words of a happening say of where its tolls stand and whom they count. */
export type TollScene = {
  readonly happening: Happening;
  readonly drafts: readonly TollDraft[];
  readonly doerKinds: ReadonlySet<ActorKind>;
  readonly sentenceOf: (read: TollRead) => number;
  readonly isHeading: (read: TollRead) => boolean;
};

/** @example isEqual({ min: 9, max: null }, { min: 9, max: 9 }) // false */
export const isEqual = (a: Quantity, b: Quantity): boolean => a.min === b.min && a.max === b.max;
/** @example isExact({ min: 9, max: null }) // false */
export const isExact = (q: Quantity): boolean => q.min !== null && q.min === q.max;
const isEmpty = (q: Quantity) => q.min === null && q.max === null;
const isLeast = (q: Quantity) => q.min !== null && q.max === null;
const least = ({ min, max }: Quantity) => min ?? max ?? 0;
/** A vague count that a precise one fills: «dozens» and 32. */
const covers = (vague: Quantity, precise: Quantity) =>
  precise.min !== null &&
  (vague.min === null || vague.min <= precise.min) &&
  (vague.max === null || precise.min <= vague.max);

const countedBy = ({ reading }: Happening, { counted }: TollRead) =>
  counted === null ? null : reading.actors[counted]!;

/** "people", «victimes», «شخصا»: may be anybody, soldiers too. */
function countsAnyone(happening: Happening, read: TollRead): boolean {
  const actor = countedBy(happening, read);
  if (!actor || read.value.group === null || actor.value.kind === "unknown") return true;
  return happening.reading.syntax.isAnyone(happening.reading.document.tokens[actor.head]!);
}

/** Whether two reads count the same people: groups that don't contradict each other. @example countSame(happening, a, b) */
export function countSame(happening: Happening, a: TollRead, b: TollRead): boolean {
  const isNamed = (read: TollRead) => countedBy(happening, read)?.nature === "person";
  if (countsAnyone(happening, a) || countsAnyone(happening, b) || isNamed(a) || isNamed(b)) return true;
  return isOneKind(countedBy(happening, a)!.value.kind, countedBy(happening, b)!.value.kind);
}

/** "assailants" and "terrorists" may be the same men. */
const isOneKind = (a: ActorKind, b: ActorKind) => a === b || (armedKinds.has(a) && armedKinds.has(b));

const hasParts = (drafts: readonly TollDraft[], whole: TollDraft) =>
  drafts.some((part) => part.partOf !== null && drafts[part.partOf] === whole);

/**
 * Of the figures of a happening those that hold: the heading's gives way to the body's, an earlier one to that which took
 * its place, a part goes under its total, a vague one gives way to a precise one. Changes the drafts.
 */
export function settleTolls(scene: TollScene): TollDraft[] {
  const { drafts } = scene;
  nestParts(drafts);
  replaceRisen(drafts);
  const told = new Set(drafts.filter((draft) => !isSummary(draft, scene) && !isReplaced(draft, scene)));
  const superseded = settleTotals(scene, told);
  for (const draft of superseded) told.delete(draft);
  return dropVague(scene, told);
}

/** A heading's figure that the body gives otherwise: the body holds, and takes the heading's parts. */
function isSummary(draft: TollDraft, { drafts, isHeading }: TollScene): boolean {
  if (draft.partOf !== null || draft.evidence.length > 1 || !isHeading(draft.read)) return false;
  const inBody = drafts.filter(
    (other) =>
      other !== draft &&
      other.partOf === null &&
      !isHeading(other.read) &&
      other.read.value.outcome === draft.read.value.outcome &&
      !isEmpty(other.read.value),
  );
  if (!hasParts(drafts, draft)) return inBody.length > 0;
  const heir = inBody.find((other) => least(other.read.value) === least(draft.read.value));
  if (!heir) return false;
  for (const part of drafts) if (drafts[part.partOf ?? -1] === draft) part.partOf = drafts.indexOf(heir);
  return true;
}

/** A figure told as an earlier one where another stands: that one keeps it as its earlier figure. */
function isReplaced(draft: TollDraft, { happening, drafts }: TollScene): boolean {
  const { read } = draft;
  if (!read.isFormer || draft.partOf !== null) return false;
  const heir = drafts.find(
    (other) =>
      other.partOf === null &&
      !other.read.isFormer &&
      other.read.value.outcome === read.value.outcome &&
      !isEmpty(other.read.value) &&
      countSame(happening, other.read, read),
  );
  if (heir && !heir.read.value.previous) {
    const { min, max } = read.value;
    heir.read = { ...heir.read, value: { ...heir.read.value, previous: { min, max } } };
  }
  return heir !== undefined;
}

/** «لترتفع الحصيلة إلى ستة قتلى» takes the place of the five told before, and keeps them as the earlier figure. */
function replaceRisen(drafts: readonly TollDraft[]): void {
  for (const draft of drafts) {
    if (!draft.read.rises || draft.partOf !== null || draft.read.value.previous) continue;
    const earlier = drafts.findLast(
      (one) =>
        one !== draft &&
        one.partOf === null &&
        one.read.value.outcome === draft.read.value.outcome &&
        one.read.from < draft.read.from &&
        isExact(one.read.value),
    );
    if (earlier)
      draft.read = {
        ...draft.read,
        value: { ...draft.read.value, previous: { min: earlier.read.value.min, max: earlier.read.value.max } },
      };
  }
}

/** Totals that add up to an earlier total are its parts; a total told later with a previous figure replaces that figure. */
function nestParts(drafts: readonly TollDraft[]): void {
  for (const [index, draft] of drafts.entries()) {
    if (draft.partOf !== null || !isExact(draft.read.value)) continue;
    const outcome = draft.read.value.outcome;
    const later = drafts.filter(
      (one) =>
        one !== draft &&
        one.partOf === null &&
        one.read.value.outcome === outcome &&
        isExact(one.read.value) &&
        one.read.value.group !== null,
    );
    for (let from = 0; from < later.length; from++) {
      let sum = 0;
      for (let to = from; to < later.length; to++) {
        sum += later[to]!.read.value.min!;
        if (to > from && sum === draft.read.value.min) {
          for (const part of later.slice(from, to + 1)) part.partOf = index;
          return;
        }
      }
    }
  }
}

/**
 * Of several totals of one kind in different sentences the largest holds: a smaller one told before it is an earlier figure,
 * one told after it a part. Gives those that the largest takes the place of.
 */
function settleTotals(scene: TollScene, told: ReadonlySet<TollDraft>): ReadonlySet<TollDraft> {
  const { happening, drafts, doerKinds, sentenceOf } = scene;
  const superseded = new Set<TollDraft>();
  const isMore = ({ read }: TollDraft) => countedBy(happening, read)?.others === true;
  const kindOf = ({ read }: TollDraft) => countedBy(happening, read)?.value.kind ?? "unknown";
  const isAnyone = ({ read }: TollDraft) => countsAnyone(happening, read);
  // the attackers' own dead are no part of those whom they killed
  const mayHold = (larger: TollDraft, smaller: TollDraft) =>
    isAnyone(smaller) ||
    isOneKind(kindOf(larger), kindOf(smaller)) ||
    (isAnyone(larger) && !doerKinds.has(kindOf(smaller)));
  const mayDiffer = (a: TollDraft, b: TollDraft) => a.by !== undefined && b.by !== undefined && a.by !== b.by;
  const totals = drafts.filter(
    (draft) => told.has(draft) && draft.partOf === null && !isEmpty(draft.read.value) && !isMore(draft),
  );
  for (const draft of totals) {
    if (superseded.has(draft)) continue;
    const larger = totals.find(
      (other) =>
        other.read.value.outcome === draft.read.value.outcome &&
        least(other.read.value) > least(draft.read.value) &&
        !mayDiffer(other, draft) &&
        isExact(draft.read.value) &&
        mayHold(other, draft) &&
        (draft.read.isOfHurt || sentenceOf(other.read) !== sentenceOf(draft.read)) &&
        !hasParts(drafts, draft),
    );
    if (!larger) continue;
    // four told again after somebody has spoken of twelve
    if (isToldAgain(draft, larger, totals)) {
      superseded.add(larger);
      continue;
    }
    if (draft.read.isOfHurt || draft.read.from > larger.read.from) {
      draft.partOf = drafts.indexOf(larger);
      continue;
    }
    superseded.add(draft);
    if (larger.read.value.previous) continue;
    const { min, max } = draft.read.value;
    larger.read = { ...larger.read, value: { ...larger.read.value, previous: { min, max } } };
    larger.evidence.push(...draft.evidence);
  }
  return superseded;
}

/** Told before the other figure and after it, which is told once. */
function isToldAgain(draft: TollDraft, other: TollDraft, totals: readonly TollDraft[]): boolean {
  if (other.evidence.length > 1 || other.read.rises || draft.read.isOfHurt) return false;
  const starts = totals
    .filter(
      ({ read }) => read.value.outcome === draft.read.value.outcome && least(read.value) === least(draft.read.value),
    )
    .flatMap(({ evidence }) => evidence.map(({ field, start }) => (field === "text" ? start : -1)));
  const at = other.evidence[0]!.start;
  return other.evidence[0]!.field === "text" && Math.min(...starts) < at && at < Math.max(...starts);
}

function dropVague({ happening, drafts }: TollScene, told: ReadonlySet<TollDraft>): TollDraft[] {
  return drafts.filter((draft) => {
    if (!told.has(draft)) return false;
    const { value } = draft.read;
    const same = (other: TollDraft) =>
      other !== draft &&
      told.has(other) &&
      other.read.value.outcome === value.outcome &&
      other.partOf === draft.partOf &&
      countSame(happening, other.read, draft.read);
    const isWhole = hasParts(drafts, draft);
    if (isEmpty(value)) return isWhole || !drafts.some((other) => same(other) && !isEmpty(other.read.value));
    if (drafts.some((other) => same(other) && other.read.value.previous && isEqual(other.read.value.previous, value)))
      return false;
    // «30 على الأقل» is not less true where 30 is told too
    if (isExact(value) && !isWhole)
      return !drafts.some((other) => same(other) && isLeast(other.read.value) && other.read.value.min === value.min);
    if (!isExact(value) && !isWhole)
      return !drafts.some(
        (other) =>
          same(other) &&
          isExact(other.read.value) &&
          covers(value, other.read.value) &&
          !(isLeast(value) && other.read.value.min === value.min),
      );
    return true;
  });
}
