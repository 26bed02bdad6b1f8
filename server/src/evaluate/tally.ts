/** How often something was right, out of how many, and how often the answer said it where the gold has nothing. */
export type Tally = { right: number; of: number; extra: number };

export const newTally = (): Tally => ({ right: 0, of: 0, extra: 0 });

/**
 * The 95 % interval of a share, after Wilson: honest for few cases and near 0 and 1.
 * @example wilson(9, 10) // [0.596, 0.982] rounded
 */
export function wilson(right: number, of: number): [low: number, high: number] {
  if (of === 0) return [0, 1];
  const z = 1.959964;
  const share = right / of;
  const middle = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}

/** A share in per cent, or a dash where there was nothing to count. @example showShare(1, 3) // "33.3" */
export function showShare(right: number, of: number): string {
  return of === 0 ? "–" : ((100 * right) / of).toFixed(1);
}

/** The interval in per cent. @example showInterval(9, 10) // "60–98" */
export function showInterval(right: number, of: number): string {
  if (of === 0) return "–";
  const [low, high] = wilson(right, of);
  return `${Math.round(100 * low)}–${Math.round(100 * high)}`;
}
