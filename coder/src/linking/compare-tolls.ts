import type { Outcome, Quantity } from "../model/index.ts";

/** A claim's total figure of one outcome with the earlier figure that it replaces. */
export type Total = Quantity & {
  readonly outcome: Outcome;
  readonly approximate: boolean;
  readonly previous: Quantity | null;
};

const isExact = (q: Quantity): boolean => q.min !== null && q.min === q.max;
const isEqual = (a: Quantity, b: Quantity): boolean => a.min === b.min && a.max === b.max;

/**
 * Whether two figures can both be true of one count: «at least 9» and 12 can, 9 and 12 can't.
 * @example overlaps({ min: 9, max: null }, { min: 12, max: 12 }) // true
 */
export function overlaps(a: Quantity, b: Quantity): boolean {
  return (a.min ?? 0) <= (b.max ?? Number.POSITIVE_INFINITY) && (b.min ?? 0) <= (a.max ?? Number.POSITIVE_INFINITY);
}

/** Small figures agree by chance: one death is told daily, forty are not. */
const rarity = (n: number) => (n >= 20 ? 2 : n >= 10 ? 1.6 : n >= 4 ? 1.2 : n === 3 ? 0.8 : n === 2 ? 0.6 : 0.4);

function compareTotals(a: Total, b: Total): number {
  if (isEqual(a, b)) return isExact(a) ? rarity(a.min ?? 0) : 0.4;
  const replaced = [
    a.previous && isEqual(a.previous, b) ? b : null,
    b.previous && isEqual(b.previous, a) ? a : null,
  ].find((one) => one !== null);
  if (replaced) return isExact(replaced) ? rarity(replaced.min ?? 0) : 0.4;
  if (overlaps(a, b)) return 0.4;
  const [low, high] = [a.min ?? a.max ?? 0, b.min ?? b.max ?? 0].sort((x, y) => x - y) as [number, number];
  if (high - low <= 2 && low > 0) return high >= 6 ? 0.3 : 0;
  if (high >= 3 * Math.max(1, low) && high - low >= 5) return a.approximate || b.approximate ? -0.8 : -1.8;
  return high <= 1.5 * low ? 0.1 : -0.3;
}

/**
 * Points for the figures of two claims: the best pair of each outcome, deaths in full and the rest at less.
 * @example compareTolls([{ outcome: "killed", min: 40, max: 40, approximate: false, previous: null }], same) // 2
 */
export function compareTolls(a: readonly Total[], b: readonly Total[]): number {
  let points = 0;
  for (const outcome of new Set(a.map((total) => total.outcome))) {
    const scores = a.flatMap((one) =>
      one.outcome === outcome
        ? b.filter((other) => other.outcome === outcome).map((other) => compareTotals(one, other))
        : [],
    );
    if (scores.length > 0) points += Math.max(...scores) * (outcome === "killed" ? 1 : 0.7);
  }
  return Math.max(-2, Math.min(2.5, points));
}
