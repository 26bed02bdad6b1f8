import type { DateParts } from "../dates.ts";
import { readMonthAlone } from "./dates-calendar.ts";
import { isPlural, type PartsRead, periodAt, readYear } from "./dates-scan.ts";
import { endsBefore, find, isHyphen, pass, pastElision, type Reached, type Scan, textAt } from "./numbers-scan.ts";
import { readOrdinal } from "./numbers-words.ts";

const found = (parts: DateParts, rule: string, to: number): Reached<PartsRead> => ({ value: { parts, rule }, to });

const counts = { past: -1, current: 0, future: 1 } as const;

/** "last week", "this month", «la semaine prochaine», «l'an dernier», "the same year"; behind an edge "the month" alone is this one. */
export function readPeriod(scan: Scan, index: number, behindEdge = false): Reached<PartsRead> | null {
  const { small, adjectives } = scan.language;
  const shift = (at: number, count: number, from: "today" | "previous", to: number): Reached<PartsRead> | null => {
    const period = periodAt(scan, at);
    if (!period || (period.value.unit === "day" && period.value.size === 1) || period.value.unit === "hour")
      return null;
    if (period.value.size !== 1 || (isPlural(scan, at) && scan.tokens[at]!.norm !== "mois")) return null;
    return found(
      { shift: { count, unit: period.value.unit, from }, ...(period.value.isWeekend ? { edge: "end" } : {}) },
      "period",
      Math.max(to, period.to),
    );
  };
  const same = find(scan, index, "same");
  if (same) {
    const read = shift(index + same.length, Number(same.value.value), "previous", 0);
    if (read) return read;
  }
  const isThe = small.is("definite", scan.tokens[index]);
  const at = isThe ? pastElision(scan, index + 1) : index;
  const before =
    adjectives === "before"
      ? find(scan, at, "direction")
      : (find(scan, at, "direction-before") ?? find(scan, at, "this"));
  if (before) {
    const count = before.value.kind === "this" ? 0 : counts[before.value.value as "past"];
    const read = shift(at + before.length, count, "today", 0);
    if (read) {
      // «ce mois-ci», «cette semaine-là»
      const isHere = isHyphen(scan, read.to) && scan.tokens[read.to + 1]?.norm === "ci";
      const isThere = isHyphen(scan, read.to) && scan.tokens[read.to + 1]?.norm === "la";
      return isThere
        ? shift(at + before.length, 0, "previous", read.to + 2)
        : isHere
          ? { ...read, to: read.to + 2 }
          : read;
    }
  }
  const period = periodAt(scan, at);
  if (!period) return null;
  if (adjectives === "after") {
    const after = find(scan, period.to, "direction");
    if (after) return shift(at, counts[after.value.value as "past"], "today", period.to + after.length);
    const tail = find(scan, period.to, "same-tail");
    if (tail && isThe) return shift(at, Number(tail.value.value), "previous", period.to + tail.length);
  }
  const isBare = period.value.isWeekend && isThe;
  if (behindEdge || isBare) return shift(at, 0, "today", 0);
  return null;
}

/** A year alone or told by a word: "2021", "the year 2021", «l'année 2019», "the 1990s", «les années 90». */
export function readYearAlone(scan: Scan, index: number, led: boolean): Reached<PartsRead> | null {
  const the = scan.language.small.is("definite", scan.tokens[index]) ? pastElision(scan, index + 1) : index;
  const lead = find(scan, the, "decade-lead") ?? find(scan, index, "decade-lead");
  if (lead) {
    const at = (find(scan, the, "decade-lead") ? the : index) + lead.length;
    const short = /^[1-9]0$/u.test(textAt(scan, at)) ? 1900 + Number(textAt(scan, at)) : null;
    const year = short ?? readYear(scan, at)?.value ?? null;
    if (year !== null && year % 10 === 0) return found({ gregorian: { year }, decade: true }, "decade", at + 1);
  }
  const digits = scan.tokens[the];
  const tail =
    digits?.kind === "number" && scan.tokens[the + 1]?.spaced === false ? find(scan, the + 1, "decade-tail") : null;
  if (tail && /^(?:1[5-9]|20)\d0$/u.test(digits!.norm))
    return found({ gregorian: { year: Number(digits!.norm) }, decade: true }, "decade", the + 2);
  if (
    /^['’]$/u.test(digits?.text ?? "") &&
    /^[1-9]0$/u.test(textAt(scan, the + 1)) &&
    scan.tokens[the + 2]?.spaced === false &&
    find(scan, the + 2, "decade-tail")
  )
    return found({ gregorian: { year: 1900 + Number(textAt(scan, the + 1)) }, decade: true }, "decade", the + 3);
  const word = pass(scan, index, "year-word");
  const isStrong = led || word !== null || endsBefore(scan, index, "year-lead") > 0;
  const isWeak = !isStrong && endsBefore(scan, index, "year-lead-weak") > 0 && !/^\p{L}/u.test(textAt(scan, index + 1));
  if (!isStrong && !isWeak) return null;
  const at = word ?? index;
  const year =
    scan.tokens[at]?.kind === "number" ? readYear(scan, at, isStrong && word === null && !led ? 1700 : 1300) : null;
  if (!year) return null;
  const era = find(scan, year.to, "era");
  if (era)
    return found(
      era.value.value === "hijri" ? { hijri: { year: year.value } } : { gregorian: { year: year.value } },
      "year",
      year.to + era.length,
    );
  return year.value < 1700 ? null : found({ gregorian: { year: year.value } }, "year", year.to);
}

/** "early March", «fin 2023», «mi-mars», "the end of the month", "the first quarter of 2024", "Q1 2024", "summer 2014". */
export function readCut(scan: Scan, index: number): Reached<PartsRead> | null {
  const name = find(scan, index, "share-name");
  if (name) {
    const year = readYear(scan, pass(scan, index + name.length, "year-lead-weak") ?? index + name.length);
    const [nth, of] = name.value.value.split(" ").map(Number);
    return (
      year && found({ gregorian: { year: year.value }, share: { nth: nth!, of: of === 2 ? 2 : 4 } }, "share", year.to)
    );
  }
  const ordinal = readOrdinal(scan, index);
  const share = ordinal ? find(scan, ordinal.to, "share") : null;
  if (ordinal && share) {
    let at = pastElision(scan, ordinal.to + share.length);
    at =
      scan.language.small.is("definite", scan.tokens[at]) &&
      readYearAlone(scan, at, true) === null &&
      periodAt(scan, pastElision(scan, at + 1))?.value.unit !== "year"
        ? at + 1
        : at;
    const year = readYearAlone(scan, at, true) ?? readPeriod(scan, at, true);
    const of = Number(share.value.value) as 2 | 4;
    const isYear = year && (year.value.parts.gregorian?.year !== undefined || year.value.parts.shift?.unit === "year");
    return isYear && ordinal.value.value <= of
      ? found({ ...year.value.parts, share: { nth: ordinal.value.value, of } }, "share", year.to)
      : null;
  }
  const season = find(scan, index, "season");
  if (season) {
    const at = pastElision(scan, index + season.length);
    const year = readYear(scan, at, 1800);
    return (
      year && found({ gregorian: { year: year.value }, season: season.value.value as "spring" }, "season", year.to)
    );
  }
  const edge = find(scan, index, "edge");
  if (!edge) return null;
  let at = pastElision(scan, index + edge.length);
  if (isHyphen(scan, at)) at++;
  const base =
    readMonthAlone(scan, at, true) ??
    readYearAlone(scan, at, true) ??
    readPeriod(scan, at, edge.length > 1 || scan.language.adjectives === "after");
  if (!base || base.value.rule === "month+days") return null;
  if (base.value.parts.shift?.unit === "week" && base.value.parts.edge) return null;
  return found({ ...base.value.parts, edge: edge.value.value as "start" }, `edge+${base.value.rule}`, base.to);
}

/** "last March", "next May", «mars dernier», "March last year". */
export function readDirectedMonth(scan: Scan, index: number): Reached<PartsRead> | null {
  const { adjectives } = scan.language;
  const before = adjectives === "before" ? find(scan, index, "direction") : null;
  const month = readMonthAlone(scan, index + (before?.length ?? 0), before !== null);
  if (!month) {
    // «mars dernier» needs no word before it
    const led = adjectives === "after" ? readMonthAlone(scan, index, true) : null;
    const direction = led && led.value.parts.gregorian?.year === undefined ? find(scan, led.to, "direction") : null;
    return led && direction
      ? {
          value: { parts: { ...led.value.parts, direction: direction.value.value as "past" }, rule: "month" },
          to: led.to + direction.length,
        }
      : null;
  }
  if (!before) return month;
  if (month.value.parts.gregorian?.year !== undefined) return null;
  return {
    value: { parts: { ...month.value.parts, direction: before.value.value as "past" }, rule: "month" },
    to: month.to,
  };
}
