import type { Interval } from "../model/index.ts";
import { type DateExpression, isFullDate } from "./dates.ts";
import { resolveDate } from "./dates-resolve.ts";
import type { DateRead } from "./reading.ts";

/**
 * Works out the dates of a report in their order: full dates first, so that «Tuesday» and «the same day» can lean on them.
 * @example readDatesIn(readDates(document), "2024-02-29")
 */
export function readDatesIn(expressions: readonly DateExpression[], today: string | null): DateRead[] {
  const others: Interval[] = [];
  for (const expression of expressions) {
    if (!isFullDate(expression.parts)) continue;
    const resolved = resolveDate(expression, { today });
    if (resolved) others.push(resolved.interval);
  }
  const reads: DateRead[] = [];
  let previous: Interval | undefined;
  for (const expression of expressions) {
    const resolved = resolveDate(expression, { today, others, ...(previous ? { previous } : {}) });
    if (!resolved) continue;
    previous = resolved.interval;
    reads.push({ from: expression.from, to: expression.to, rule: expression.rule, value: resolved.interval, basis: resolved.basis, issues: resolved.issues });
  }
  return reads;
}
