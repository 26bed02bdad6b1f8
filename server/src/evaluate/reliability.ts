import type { Judged } from "./evaluate.ts";
import { layRows } from "./lay-rows.ts";
import { showInterval, showShare } from "./tally.ts";

/** Lower ends of the bins of confidence, the surest first. */
const bins = [0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0] as const;
/** A value above this is one to rely on. */
export const sure = 0.9;

/**
 * The reliability curve: how often values of each confidence were right, and what may be relied on.
 * @example formatReliability([{ confidence: 0.93, marks: [], isRight: true }])
 */
export function formatReliability(judged: readonly Judged[]): string[] {
  const rows = bins.map((low, at) => {
    const high = bins[at - 1] ?? 1.01;
    const inside = judged.filter(({ confidence }) => confidence > low && confidence <= high);
    const right = inside.filter(({ isRight }) => isRight).length;
    const mean = inside.reduce((sum, { confidence }) => sum + confidence, 0) / (inside.length || 1);
    return [
      `${low.toFixed(2)}–${Math.min(1, high).toFixed(2)}`,
      String(inside.length),
      inside.length === 0 ? "–" : mean.toFixed(2),
      showShare(right, inside.length),
      showInterval(right, inside.length),
    ];
  });
  const above = judged.filter(({ confidence }) => confidence > sure);
  const right = above.filter(({ isRight }) => isRight).length;
  return [
    ...layRows([["confidence", "values", "mean", "right %", "95 %"], ...rows]),
    `above ${sure}: ${showShare(right, above.length)} % right, ${showShare(above.length, judged.length)} % of all values`,
  ];
}
