import type { Interval } from "../model/index.ts";
import { type DateExpression, isFullDate } from "./dates.ts";
import { resolveDate } from "./dates-resolve.ts";
import type { DateRead } from "./reading.ts";

/** A date leans on so many full dates before and after it in the text. */
const reach = 12;

/**
 * Works out the dates of a report in their order: full dates first, so that «Tuesday» and «the same day» can lean on them.
 * @example readDatesIn(readDates(document), "2024-02-29")
 */
export function readDatesIn(expressions: readonly DateExpression[], today: string | null): DateRead[] {
  const full: { readonly place: number; readonly interval: Interval }[] = [];
  for (const [place, expression] of expressions.entries()) {
    const resolved = isFullDate(expression.parts) ? resolveDate(expression, { today }) : null;
    if (resolved) full.push({ place, interval: resolved.interval });
  }
  const reads: DateRead[] = [];
  let previous: Interval | undefined;
  let passed = 0;
  for (const [place, expression] of expressions.entries()) {
    while (passed < full.length && full[passed]!.place < place) passed++;
    const others = full.slice(Math.max(0, passed - reach), passed + reach).map((one) => one.interval);
    const resolved = resolveDate(expression, { today, others, ...(previous ? { previous } : {}) });
    if (!resolved) continue;
    const { interval, basis, issues } = resolved;
    // «the same day» looks back to a day, not to «since 2012»
    if (interval.precision === "day" || interval.precision === "hour") previous = interval;
    reads.push({ from: expression.from, to: expression.to, rule: expression.rule, value: interval, basis, issues });
  }
  return reads;
}

/**
 * Where words for a day stand that nothing in the text or about it resolves: "on Monday" in a report without a date.
 * @example openDatesIn(expressions, dates) // [{ from: 4, to: 6 }]
 */
export function openDatesIn(
  expressions: readonly DateExpression[],
  dates: readonly DateRead[],
): readonly { readonly from: number; readonly to: number }[] {
  const resolved = new Set(dates.map(({ from }) => from));
  return expressions.filter(({ from }) => !resolved.has(from)).map(({ from, to }) => ({ from, to }));
}
