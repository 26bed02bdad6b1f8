import type { EventTypePack } from "../../grammar/event-type.ts";
import type { TollRead } from "../../grammar/reading.ts";
import type { ActorKind, ActorRole, Evidence, Issue, Toll, Value } from "../../model/index.ts";
import { armedKinds, raiseIssue } from "../../model/index.ts";
import type { Happening } from "./happenings.ts";
import { countSame, isEqual, isExact, settleTolls, type TollDraft } from "./settle-tolls.ts";

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
  const drafts: TollDraft[] = [];
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
        isEqual(draft.read.value, read.value) &&
        countSame(happening, draft.read, read) &&
        // "one died and one was hacked to death": two of one sentence are not the same
        sentenceOf(draft.read) !== sentenceOf(read),
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
      if (read.isFormer) draft.read = { ...draft.read, isFormer: true };
      placed.set(index, twin);
      continue;
    }
    placed.set(index, drafts.length);
    drafts.push({ index, read, evidence: [evidence], partOf: parent, by: byOf(read) });
  }
  const settled = settleTolls({ happening, drafts, doerKinds, sentenceOf, isHeading });
  const isOrphan = ({ partOf }: TollDraft) => partOf !== null && !settled.includes(drafts[partOf]!);
  const kept = settled.filter((draft) => !isOrphan(draft));
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
