import type { ActorRole, Claim, Outcome, Quantity } from "../../../coder/src/model/index.ts";
import type { GoldToll } from "./corpus.ts";

type Total = Quantity & { readonly side: ActorRole | null; readonly by: number | null };

const add = (a: Quantity, b: Quantity): Quantity => ({
  min: a.min === null || b.min === null ? (a.min ?? b.min) : a.min + b.min,
  max: a.max === null || b.max === null ? null : a.max + b.max,
});
const sum = (totals: readonly Quantity[]): Quantity => totals.reduce(add);
const keyOf = ({ min, max }: Quantity): string => `${min}..${max}`;

function groupBy<T>(values: readonly T[], key: (value: T) => string): T[][] {
  return [...Map.groupBy(values, key).values()];
}

/** Every way to take one alternative for each side and add them up. */
function combine(sides: readonly (readonly Quantity[])[]): string[] {
  let sums: Quantity[] = [{ min: 0, max: 0 }];
  for (const side of sides) sums = sums.flatMap((one) => side.map((other) => add(one, other)));
  return sums.map(keyOf);
}

/** The totals of one outcome that a claim gives. */
export function totalsOf(claim: Claim, outcome: Outcome): Total[] {
  const own = claim.tolls.filter(({ value }) => value.outcome === outcome && value.partOf === null);
  return own.map(({ value, by }) => ({ min: value.min, max: value.max, side: value.side, by: by ?? null }));
}

/** The totals of one outcome that the gold gives. */
export function goldTotalsOf(tolls: readonly GoldToll[], outcome: Outcome): GoldToll[] {
  return tolls.filter((toll) => toll.outcome === outcome && toll.partOf === null);
}

/**
 * Whether the totals are those of the gold. Sides add up; where the gold has several figures for a side, they may be
 * added or any of them stands alone. Figures of one side by different speakers are alternatives, each of which must hold.
 * @example isSameToll([{ min: 6, max: 6, side: "target", by: 0 }], gold) // true where the gold has 6 and «at least 15»
 */
export function isSameToll(
  answer: readonly Total[],
  gold: readonly (Quantity & { side: ActorRole | null })[],
): boolean {
  if (answer.length === 0 || gold.length === 0) return answer.length === gold.length;
  if (answer.map(keyOf).sort().join() === gold.map(keyOf).sort().join()) return true;
  const goldSides = groupBy(gold, ({ side }) => side ?? "");
  const allowed = new Set(combine(goldSides.map((side) => [...side, sum(side)])));
  const sides = groupBy(answer, ({ side }) => side ?? "");
  const given = combine(sides.map((side) => groupBy(side, ({ by }) => String(by)).map(sum)));
  return given.every((key) => allowed.has(key));
}

/** A toll for people to read. @example showQuantity({ min: 61, max: null }) // "61+" */
export function showQuantity({ min, max }: Quantity): string {
  if (min === max) return min === null ? "unknown" : String(min);
  if (max === null) return `${min}+`;
  return min === null ? `≤${max}` : `${min}-${max}`;
}
