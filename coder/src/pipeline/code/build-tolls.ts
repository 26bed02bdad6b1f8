import type { EventTypePack } from "../../grammar/event-type.ts";
import type { TollRead } from "../../grammar/reading.ts";
import type { ActorKind, ActorRole, Evidence, Issue, Quantity, Toll, Value } from "../../model/index.ts";
import { armedKinds, raiseIssue } from "../../model/index.ts";
import type { Happening } from "./happenings.ts";

type Draft = { index: number; read: TollRead; evidence: Evidence[]; partOf: number | null; by: number | undefined };

const equal = (a: Quantity, b: Quantity) => a.min === b.min && a.max === b.max;
const isExact = (q: Quantity) => q.min !== null && q.min === q.max;
const isEmpty = (q: Quantity) => q.min === null && q.max === null;
/** A vague count that a precise one fills: «dozens» and 32. */
const covers = (vague: Quantity, precise: Quantity) =>
  precise.min !== null &&
  (vague.min === null || vague.min <= precise.min) &&
  (vague.max === null || precise.min <= vague.max);

/** Whether two reads count the same people: the same outcome, and groups that don't contradict each other. */
function sameGroup(happening: Happening, a: TollRead, b: TollRead): boolean {
  if (a.value.group === null || b.value.group === null) return true;
  const actor = (read: TollRead) => (read.counted === null ? null : happening.reading.actors[read.counted]!);
  const first = actor(a);
  const second = actor(b);
  if (!first || !second) return true;
  const generic = (kind: ActorKind) => kind === "civilians" || kind === "unknown";
  return (
    first.value.kind === second.value.kind ||
    (generic(first.value.kind) && generic(second.value.kind)) ||
    first.value.kind === "unknown" ||
    second.value.kind === "unknown" ||
    isPersonWord(first.value.name) ||
    isPersonWord(second.value.name)
  );
}

const isPersonWord = (name: string) => /^(ال)?(شخص|أشخاص|ضحي|قتيل|قتلى|جريح|جرحى|آخر)/u.test(name);

/**
 * The tolls of one happening: what is told twice once, a vague count filled by a precise one, parts under their total.
 * Figures of different speakers stand side by side.
 */
export function buildTolls(
  happening: Happening,
  pack: EventTypePack,
  roleOf: (actor: number) => ActorRole | null,
  doerKinds: ReadonlySet<ActorKind>,
  evidenceAt: (read: TollRead) => Evidence,
  byOf: (read: TollRead) => number | undefined,
): { tolls: Value<Toll>[]; issues: Issue[] } {
  const drafts: Draft[] = [];
  const placed = new Map<number, number>();
  const issues: Issue[] = [];
  const { sentenceOf: sentences } = happening.reading.document;
  const sentenceOf = (read: TollRead) => sentences[read.cue]!;
  const isHeading = (read: TollRead) => happening.headings.includes(sentenceOf(read));
  const reads = happening.tolls.map((index) => ({ index, read: happening.reading.tolls[index]! }));
  for (const { index, read } of reads) {
    const evidence = evidenceAt(read);
    const parent = read.partOf === null ? null : (placed.get(read.partOf) ?? null);
    if (read.partOf !== null && parent === null) continue;
    const twin = drafts.findIndex(
      (draft) =>
        draft.read.value.outcome === read.value.outcome &&
        (draft.partOf === null) === (parent === null) &&
        equal(draft.read.value, read.value) &&
        sameGroup(happening, draft.read, read) &&
        (read.rule !== "toll-joined" || sentenceOf(draft.read) !== sentenceOf(read)),
    );
    if (twin >= 0) {
      const draft = drafts[twin]!;
      draft.evidence.push(evidence);
      if (draft.read.value.group === null && read.value.group !== null)
        draft.read = {
          ...read,
          value: { ...read.value, ...(draft.read.value.previous ? { previous: draft.read.value.previous } : {}) },
        };
      if (read.value.previous && !draft.read.value.previous)
        draft.read = { ...draft.read, value: { ...draft.read.value, previous: read.value.previous } };
      placed.set(index, twin);
      continue;
    }
    placed.set(index, drafts.length);
    drafts.push({ index, read, evidence: [evidence], partOf: parent, by: byOf(read) });
  }
  nestParts(drafts);
  replaceRisen(drafts);
  const told = new Set(drafts.filter((draft) => !isSummary(draft, drafts, isHeading)));
  const superseded = settleTotals(happening, drafts, told, sentenceOf);
  const kept = dropVague(happening, drafts, told).filter((draft) => !superseded.has(draft));
  const order = new Map(kept.map((draft, index) => [draft, index]));
  let sideBefore: ActorRole | null = null;
  const tolls = kept.map((draft): Value<Toll> => {
    const parent = draft.partOf === null ? null : (order.get(drafts[draft.partOf]!) ?? null);
    const { read } = draft;
    const side = sideOf(happening, pack, read, roleOf, doerKinds) ?? sideBefore;
    sideBefore = side;
    return {
      value: {
        outcome: read.value.outcome,
        min: read.value.min,
        max: read.value.max,
        approximate: read.value.approximate,
        partOf: parent,
        group: read.value.group,
        side,
        ...(read.value.who ? { who: read.value.who } : {}),
        ...(read.value.previous ? { previous: read.value.previous } : {}),
      },
      basis: read.basis,
      confidence: isExact(read.value) ? (read.basis === "stated" ? 0.93 : 0.8) : 0.75,
      evidence: draft.evidence,
      ...(draft.by === undefined ? {} : { by: draft.by }),
    };
  });
  for (const outcome of pack.outcomes) {
    const totals = tolls.filter(
      (toll) => toll.value.outcome === outcome && toll.value.partOf === null && isExact(toll.value),
    );
    const speakers = new Set(totals.map((toll) => toll.by));
    if (totals.length > 1 && speakers.size > 1)
      issues.push(
        raiseIssue(
          "toll-disagrees",
          totals.flatMap((toll) => toll.evidence.slice(0, 1)),
        ),
      );
  }
  return { tolls, issues };
}

/** A heading's figure that the body gives otherwise: the body holds. */
function isSummary(draft: Draft, drafts: readonly Draft[], isHeading: (read: TollRead) => boolean): boolean {
  if (draft.partOf !== null || draft.evidence.length > 1 || !isHeading(draft.read)) return false;
  if (drafts.some((other) => other.partOf !== null && drafts[other.partOf] === draft)) return false;
  return drafts.some(
    (other) =>
      other !== draft &&
      other.partOf === null &&
      !isHeading(other.read) &&
      other.read.value.outcome === draft.read.value.outcome &&
      !isEmpty(other.read.value),
  );
}

/** «لترتفع الحصيلة إلى ستة قتلى» takes the place of the five told before, and keeps them as the earlier figure. */
function replaceRisen(drafts: Draft[]): void {
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
function nestParts(drafts: Draft[]): void {
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

const least = ({ min, max }: Quantity) => min ?? max ?? 0;

/**
 * Of several totals of one kind in different sentences the largest holds: a smaller one told before it is an earlier figure,
 * one told after it a part. Gives those that the largest takes the place of.
 */
function settleTotals(
  happening: Happening,
  drafts: readonly Draft[],
  told: ReadonlySet<Draft>,
  sentenceOf: (read: TollRead) => number,
): ReadonlySet<Draft> {
  const superseded = new Set<Draft>();
  const { actors } = happening.reading;
  const isMore = ({ read }: Draft) => read.counted !== null && actors[read.counted]!.others === true;
  const kindOf = ({ read }: Draft) => (read.counted === null ? "unknown" : actors[read.counted]!.value.kind);
  // the attackers' own dead are no part of those whom they killed
  const mayHold = (larger: Draft, smaller: Draft) =>
    kindOf(larger) === kindOf(smaller) || ["unknown", "civilians"].includes(kindOf(smaller));
  const totals = drafts.filter(
    (draft) => told.has(draft) && draft.partOf === null && !isEmpty(draft.read.value) && !isMore(draft),
  );
  for (const draft of totals) {
    const larger = totals.find(
      (other) =>
        other.read.value.outcome === draft.read.value.outcome &&
        least(other.read.value) > least(draft.read.value) &&
        other.by === draft.by &&
        isExact(draft.read.value) &&
        mayHold(other, draft) &&
        sentenceOf(other.read) !== sentenceOf(draft.read) &&
        !drafts.some((part) => part.partOf !== null && drafts[part.partOf] === draft),
    );
    if (!larger) continue;
    if (draft.read.from > larger.read.from) {
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

function dropVague(happening: Happening, drafts: readonly Draft[], told: ReadonlySet<Draft>): Draft[] {
  return drafts.filter((draft, index) => {
    if (!told.has(draft)) return false;
    const { value } = draft.read;
    const same = (other: Draft) =>
      other !== draft &&
      told.has(other) &&
      other.read.value.outcome === value.outcome &&
      other.partOf === draft.partOf &&
      sameGroup(happening, other.read, draft.read);
    const hasParts = drafts.some((other) => other.partOf === index);
    if (isEmpty(value)) return hasParts || !drafts.some((other) => same(other) && !isEmpty(other.read.value));
    if (drafts.some((other) => same(other) && other.read.value.previous && equal(other.read.value.previous, value)))
      return false;
    // «30 على الأقل» is not less true where 30 is told too
    const isLeast = (one: Quantity) => one.min !== null && one.max === null;
    if (isExact(value) && !hasParts)
      return !drafts.some((other) => same(other) && isLeast(other.read.value) && other.read.value.min === value.min);
    if (!isExact(value) && !hasParts)
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

const fightersOf = (pack: EventTypePack): ActorRole => pack.fighters ?? "perpetrator";

function sideOf(
  happening: Happening,
  pack: EventTypePack,
  read: TollRead,
  roleOf: (actor: number) => ActorRole | null,
  doerKinds: ReadonlySet<ActorKind>,
): ActorRole | null {
  if (read.counted === null) return pack.harmed;
  const { kind } = happening.reading.actors[read.counted]!.value;
  if (happening.reading.actors[read.counted]!.others) return null;
  if (kind === "civilians")
    return pack.harmed === null || (pack.harmed === "target" && pack.roles.includes("victim")) ? "victim" : pack.harmed;
  if (
    armedKinds.has(kind) &&
    fightersOf(pack) === "perpetrator" &&
    [...doerKinds].some((one) => one === kind || armedKinds.has(one))
  )
    return "perpetrator";
  const hasForces = happening.tolls.some((index) => {
    const counted = happening.reading.tolls[index]!.counted;
    return (
      counted !== null && ["state-forces", "foreign-forces"].includes(happening.reading.actors[counted]!.value.kind)
    );
  });
  if (armedKinds.has(kind) && fightersOf(pack) === "perpetrator" && hasForces) return "perpetrator";
  if (pack.harmed === "party" || fightersOf(pack) === "party") return "party";
  if (kind !== "unknown" && doerKinds.has(kind) && !armedKinds.has(kind) && pack.harmed !== null) return "perpetrator";
  const own = kind !== "unknown" && pack.roles.includes("target") ? "target" : pack.harmed;
  return roleOf(read.counted) ?? own;
}
