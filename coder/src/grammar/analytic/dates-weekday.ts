import type { DateParts } from "../dates.ts";
import { endsBefore, find, isCapital, type Reached, type Scan, textAt } from "./numbers-scan.ts";

type Weekday = { readonly weekday: number; readonly direction?: NonNullable<DateParts["direction"]> };

/** A weekday: "Tuesday", "last Friday", «mardi dernier», «ce vendredi»; an abbreviation only where a date is beside it. */
export function readWeekday(scan: Scan, index: number, bound = false): Reached<Weekday> | null {
  const { adjectives } = scan.language;
  // «el pasado martes»: some directions stand before the noun though adjectives stand behind it
  const before = find(scan, index, adjectives === "before" ? "direction" : "direction-before");
  const demonstrative = before ? null : find(scan, index, "this");
  let at = index + (before?.length ?? demonstrative?.length ?? 0);
  let hit = find(scan, at, "weekday");
  if (!hit) {
    hit = find(scan, at, "weekday-short");
    if (!hit || !isShortDay(scan, at, hit.length, bound)) return null;
  }
  if (isNamed(scan, index, at, at + hit.length)) return null;
  at += hit.length;
  if (textAt(scan, at) === "." && hit.value.kind === "weekday-short" && !scan.tokens[at]!.spaced) at++;
  const after = adjectives === "after" ? find(scan, at, "direction") : null;
  const said = (before ?? after)?.value.value ?? (demonstrative ? "current" : undefined);
  const direction = said as Weekday["direction"];
  return {
    value: { weekday: Number(hit.value.value), ...(direction ? { direction } : {}) },
    to: at + (after?.length ?? 0),
  };
}

/** "Mon, 5 Mar", "Tue 14": an abbreviation wants a number behind it. */
function isShortDay(scan: Scan, index: number, length: number, bound: boolean): boolean {
  let at = index + length;
  if (scan.language.adjectives === "before" && !isCapital(scan.tokens[index])) return false;
  while (textAt(scan, at) === "." || textAt(scan, at) === ",") at++;
  const next = scan.tokens[at];
  const isDay = next?.kind === "number" && /^\d{1,2}$/u.test(next.norm);
  const isMonth = scan.hits(at).some(({ value }) => value.kind === "gregorian" && value.trust !== undefined);
  const isClock = isDay && (textAt(scan, at + 1) === ":" || find(scan, at + 1, "meridiem") !== null);
  return (
    isClock ||
    (isMonth && scan.tokens[at + 1] !== undefined) ||
    (isDay &&
      (bound || scan.hits(at + 1).some(({ value }) => value.kind === "gregorian" || value.kind === "ordinal-suffix")))
  );
}

/** "Good Friday", "Friday prayers", "every Sunday", «la prière du vendredi»: no day that something happened on. */
function isNamed(scan: Scan, start: number, index: number, to: number): boolean {
  if (find(scan, to, "after-weekday")) return true;
  let before = start;
  if (endsBefore(scan, before, "joint-day")) before -= endsBefore(scan, before, "joint-day");
  else if (scan.language.small.is("of", scan.tokens[before - 1])) before--;
  const isCalled = (at: number) =>
    endsBefore(scan, at, "before-weekday") > 0 &&
    (scan.language.adjectives === "after" || isCapital(scan.tokens[at - 1]));
  if (start === index && (isCalled(start) || isCalled(before))) return true;
  return endsBefore(scan, start, "habit") > 0;
}

/** Whether a word for what is to come stands earlier in the clause: "will meet on Friday", «se tiendra vendredi». */
export function isPlanned(scan: Scan, index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 14; at--) {
    const text = textAt(scan, at);
    if (/^[.;:!?,»”"]$/u.test(text) && scan.tokens[at]!.kind === "punct") return false;
    if (find(scan, at, "planned")) return true;
  }
  return false;
}
