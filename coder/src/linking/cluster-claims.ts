import { proposePairs } from "./block-signatures.ts";
import type { Signature } from "./read-signature.ts";
import { type PairScore, scorePair } from "./score-pair.ts";

type Link = { readonly a: number; readonly b: number; readonly total: number; readonly isWeak: boolean };

/** Two groups are held against each other by at most so many claims of each. */
const witnesses = 16;
/** Weak links this close to the best count as equally good. */
const tie = 0.3;

/** Claims of one happening together, with the lowest total among the links that joined them and the count of comparisons made. */
type Clusters = {
  readonly clusters: readonly { readonly members: readonly Signature[]; readonly weakest: number | null }[];
  readonly comparisons: number;
};

/**
 * Joins claims from the best link down; a join is refused where a report would tell the event twice or two claims contradict each other.
 * @example clusterClaims(signatures).clusters.map((cluster) => cluster.members.length)
 */
export function clusterClaims(signatures: readonly Signature[]): Clusters {
  let comparisons = 0;
  const score = (a: Signature, b: Signature): PairScore => {
    comparisons++;
    return scorePair(a, b);
  };
  const links: Link[] = [];
  proposePairs(signatures, (a, b) => {
    const found = score(a, b);
    if (found.isLinked)
      links.push({
        a: Math.min(a.index, b.index),
        b: Math.max(a.index, b.index),
        total: found.total,
        isWeak: found.isWeak,
      });
  });
  links.sort((x, y) => y.total - x.total || x.a - y.a || x.b - y.b);
  const undecided = findUndecided(signatures, links, score);
  const clusters: { members: number[]; reports: Set<string>; weakest: number | null }[] = signatures.map(
    (signature) => ({
      members: [signature.index],
      reports: new Set([signature.claim.report]),
      weakest: null,
    }),
  );
  const clusterOf = clusters.slice();
  for (const link of links) {
    if (link.isWeak && (undecided.has(link.a) || undecided.has(link.b))) continue;
    const one = clusterOf[link.a]!;
    const other = clusterOf[link.b]!;
    if (one === other) continue;
    const [small, large] = one.members.length < other.members.length ? [one, other] : [other, one];
    if ([...small.reports].some((report) => large.reports.has(report))) continue;
    const mine = small.members.slice(0, witnesses);
    const theirs = large.members.slice(0, witnesses);
    if (mine.some((a) => theirs.some((b) => score(signatures[a]!, signatures[b]!).isContrary))) continue;
    for (const index of small.members) {
      large.members.push(index);
      clusterOf[index] = large;
    }
    for (const report of small.reports) large.reports.add(report);
    large.weakest = Math.min(link.total, small.weakest ?? link.total, large.weakest ?? link.total);
  }
  const unique = new Set(clusterOf);
  const answer = [...unique].map((cluster) => ({
    members: cluster.members.map((index) => signatures[index]!),
    weakest: cluster.weakest,
  }));
  return { clusters: answer, comparisons };
}

/** Claims without a place or a date of their own that fit two happenings about equally well: they join neither. */
function findUndecided(
  signatures: readonly Signature[],
  links: readonly Link[],
  score: (a: Signature, b: Signature) => PairScore,
): Set<number> {
  const strong = new Set(links.filter((link) => !link.isWeak).flatMap((link) => [link.a, link.b]));
  const rivals = new Map<number, { other: number; total: number }[]>();
  for (const link of links) {
    if (!link.isWeak) continue;
    for (const [own, other] of [
      [link.a, link.b],
      [link.b, link.a],
    ] as const) {
      const list = rivals.get(own) ?? [];
      if (list.length === 0) rivals.set(own, list);
      if (list.length < 8 && (list.length === 0 || list[0]!.total - link.total <= tie))
        list.push({ other, total: link.total });
    }
  }
  const isVague = (index: number) => {
    const { where, days } = signatures[index]!;
    return days === null || where === null || where.place.precision === "country";
  };
  const undecided = new Set<number>();
  for (const [own, list] of rivals) {
    if (list.length < 2 || !isVague(own) || strong.has(own)) continue;
    const isTorn = list.some((one, at) =>
      list.slice(at + 1).some((next) => {
        const [a, b] = [signatures[one.other]!, signatures[next.other]!];
        return a.claim.report === b.claim.report || score(a, b).isContrary;
      }),
    );
    if (isTorn) undecided.add(own);
  }
  return undecided;
}
