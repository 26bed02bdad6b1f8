import type { Signature } from "./read-signature.ts";

type TimeRelation = "same" | "overlap" | "inferred" | "next-day" | "unknown" | "apart";
type TimeMatch = { readonly relation: TimeRelation; readonly points: number };

/** A report that gives no date tells of the last days before it came out. */
const recentDays = 14;

const apart: TimeMatch = { relation: "apart", points: 0 };

/**
 * How the times of two claims fit. "apart" rules the pair out; "inferred", "next-day" and "unknown" ask for other agreement.
 * @example compareTimes(a, b) // { relation: "same", points: 2 }
 */
export function compareTimes(a: Signature, b: Signature): TimeMatch {
  if (!a.days || !b.days) return compareUndated(a, b);
  const gap = Math.max(a.days.from, b.days.from) - Math.min(a.days.to, b.days.to);
  if (gap > 1) return apart;
  const widest = Math.max(a.days.to - a.days.from, b.days.to - b.days.from);
  if (gap === 1) return widest <= 2 ? { relation: "next-day", points: 0.5 } : apart;
  const equal = a.days.from === b.days.from && a.days.to === b.days.to;
  if (!a.isDateStated || !b.isDateStated) return { relation: "inferred", points: equal && widest <= 2 ? 1.4 : 0.6 };
  if (equal) return { relation: "same", points: widest <= 2 ? 2 : 1.5 };
  return { relation: "overlap", points: widest <= 2 ? 1.5 : 0.6 };
}

function compareUndated(a: Signature, b: Signature): TimeMatch {
  const unknown: TimeMatch = { relation: "unknown", points: 0 };
  const undated = a.days ? b : a;
  const other = a.days ? a : b;
  if (undated.published === null) return unknown;
  if (other.days) {
    const late = undated.published - other.days.to;
    return late > recentDays || undated.published < other.days.from - 1 ? apart : unknown;
  }
  return other.published !== null && Math.abs(other.published - undated.published) > recentDays ? apart : unknown;
}
