import { type Claim, type Event, type Issue, makeId, type Report, raiseIssue } from "../model/index.ts";
import { adoptAlsoWhere, adoptStatus, adoptType, adoptWhen, adoptWhere } from "./adopt-values.ts";
import { mergeActors } from "./merge-actors.ts";
import { mergeTolls } from "./merge-tolls.ts";
import type { Signature } from "./read-signature.ts";
import { mergeEvidence, mergeSpeakers, rebase, type Speakers } from "./rebase-values.ts";

type EventContext = {
  readonly fold: (name: string) => string;
  readonly countOrigins: (reports: readonly Report[]) => number;
};

/** A score this far above the threshold leaves no doubt that the claims belong together. */
const certainLink = 6;

/**
 * One event out of the claims of one happening, which stand in the order of their reports; `weakest` is the lowest total that joined two of them.
 * @example buildEvent(members, 5.5, context).adopted // { status: "agreed", type: "agreed", when: "stated-most-precise", … }
 */
export function buildEvent(members: readonly Signature[], weakest: number | null, context: EventContext): Event {
  const speakers = mergeSpeakers(members, context.fold);
  const status = adoptStatus(members);
  const type = adoptType(members);
  // who denies a happening says nothing reliable of where and when it was; used only where nobody else does
  const tellers = members.filter(({ claim }) => claim.status === status.value || claim.status !== "denied");
  const when = adoptWhen(tellers, speakers) ?? adoptWhen(members, speakers);
  const where = adoptWhere(tellers, speakers) ?? adoptWhere(members, speakers);
  const tolls = mergeTolls(tellers, speakers);
  const materiel = adoptMateriel(members, speakers);
  const independentSources = Math.max(
    1,
    context.countOrigins([...new Set(members.flatMap(({ report }) => (report ? [report] : [])))]),
  );
  const { claim: typical } = type.value;
  const merged = members.length === 1 ? "only-claim" : "merged";
  const actors = mergeActors(members, speakers);
  return {
    id: makeId("e", ...members.map(({ claim }) => claim.id).sort()),
    claims: members.map(({ claim }) => claim.id),
    type: typical.type,
    mode: typical.mode,
    status: status.value,
    when: when?.value ?? null,
    where: where?.value ?? null,
    alsoWhere: adoptAlsoWhere(members, where?.value ?? null, speakers, context.fold),
    actors,
    tolls: tolls.tolls,
    tollHistory: tolls.history,
    materiel: materiel.rows,
    sites: mergeSites(members, speakers),
    attribution: speakers.attribution,
    codes: typical.codes,
    confidence: confidenceOf(members, independentSources, weakest),
    issues: mergeIssues([
      ...members.flatMap(({ claim }) => claim.issues),
      ...tolls.issues,
      ...raiseDenials(members, status.value),
    ]),
    review: "proposed",
    independentSources,
    adopted: {
      status: status.rule,
      type: type.rule,
      ...(when ? { when: when.rule } : {}),
      ...(where ? { where: where.rule } : {}),
      ...(actors.length > 0 ? { actors: merged } : {}),
      ...tolls.adopted,
      ...(materiel.rows.length > 0 ? { materiel: materiel.rule } : {}),
    },
  };
}

/** One list of arms from one claim: lists of two reports added up would count everything twice. */
function adoptMateriel(members: readonly Signature[], speakers: Speakers): { rows: Claim["materiel"]; rule: string } {
  const counted = ({ claim }: Signature) => claim.materiel.filter((row) => row.value.count !== null).length;
  const listing = members.filter(({ claim }) => claim.materiel.length > 0);
  const best = listing.toSorted(
    (a, b) =>
      b.claim.materiel.length - a.claim.materiel.length ||
      counted(b) - counted(a) ||
      b.order - a.order ||
      a.index - b.index,
  )[0];
  if (!best) return { rows: [], rule: "only-claim" };
  return {
    rows: best.claim.materiel.map((row) => rebase(row, best, speakers)),
    rule: listing.length === 1 ? "only-claim" : "most-complete",
  };
}

function mergeSites(members: readonly Signature[], speakers: Speakers): Claim["sites"] {
  const sites = new Map<string, Claim["sites"][number]>();
  for (const one of members) {
    for (const site of one.claim.sites) {
      const key = `${site.value.kind} ${site.value.name ?? ""}`;
      const known = sites.get(key);
      sites.set(
        key,
        known ? { ...known, evidence: mergeEvidence([known.evidence, site.evidence]) } : rebase(site, one, speakers),
      );
    }
  }
  return [...sites.values()];
}

/** A denial is kept beside what it denies, and changes nothing in it. */
function raiseDenials(members: readonly Signature[], status: Claim["status"]): Issue[] {
  if (status === "denied") return [];
  return members
    .filter(({ claim }) => claim.status === "denied")
    .map(({ claim, report }) => {
      const denier = claim.attribution.find((one) => one.value.kind === "denial") ?? claim.attribution[0];
      return raiseIssue(
        "denied-by",
        mergeEvidence([[claim.trigger], denier?.evidence ?? []]),
        denier?.value.speaker ?? report?.source?.name,
      );
    });
}

function mergeIssues(issues: readonly Issue[]): Issue[] {
  const known = new Map<string, Issue>();
  for (const issue of issues) {
    const key = `${issue.code} ${issue.message}`;
    const first = known.get(key);
    known.set(key, first ? { ...first, evidence: mergeEvidence([first.evidence, issue.evidence]) } : issue);
  }
  return [...known.values()];
}

/** The surest claim; each further origin takes away a third of the doubt, a link that barely held gives some back. */
function confidenceOf(members: readonly Signature[], origins: number, weakest: number | null): number {
  const best = Math.max(...members.map(({ claim }) => claim.confidence));
  const doubt = (1 - best) * (2 / 3) ** Math.min(4, origins - 1);
  const link = weakest === null ? 1 : Math.min(1, 0.8 + (0.2 * Math.max(0, weakest - 4.5)) / (certainLink - 4.5));
  return Math.round(Math.min(0.99, (1 - doubt) * link) * 100) / 100;
}
