import { dateOfDay, dayNumber } from "./iso.ts";
import { ummAlQura } from "./umm-al-qura.ts";

/** A day of the Hijri calendar; months from 1 (Muharram) to 12 (Dhu al-Hijja). */
type HijriDate = { readonly year: number; readonly month: number; readonly day: number };

type Year = { readonly first: number; readonly lengths: readonly number[] };

const lengthOfSign: Readonly<Record<string, number>> = { "0": 30, "9": 29, "8": 28 };

const years: ReadonlyMap<number, Year> = new Map(
  ummAlQura
    .trim()
    .split("\n")
    .map((row): [number, Year] => {
      const [year = "", first = "", signs = ""] = row.split(" ");
      return [Number(year), { first: dayNumber(first), lengths: [...signs].map((sign) => lengthOfSign[sign] ?? 0) }];
    }),
);

/** The days of an Umm al-Qura month, or null outside the table. @example lengthOfHijriMonth(1445, 8) // 29 */
export function lengthOfHijriMonth(year: number, month: number): number | null {
  return years.get(year)?.lengths[month - 1] ?? null;
}

/**
 * The Gregorian day of an Umm al-Qura date, or null outside AH 1343-1500. The 30th of a month that the table gives 29
 * days is the day after: elsewhere the moon may have been sighted a day later.
 * @example hijriToIso({ year: 1445, month: 8, day: 19 }) // "2024-02-29"
 */
export function hijriToIso({ year, month, day }: HijriDate): string | null {
  const found = years.get(year);
  if (!found || month < 1 || month > 12 || day < 1 || day > 30) return null;
  const before = found.lengths.slice(0, month - 1).reduce((sum, length) => sum + length, 0);
  return dateOfDay(found.first + before + day - 1);
}

/**
 * The Umm al-Qura date of a Gregorian day, or null outside the table (1924-2077).
 * @example isoToHijri("2024-12-02") // { year: 1446, month: 6, day: 1 }
 */
export function isoToHijri(iso: string): HijriDate | null {
  const target = dayNumber(iso);
  // a Hijri year is 354.37 days: the estimate is off by one year at most
  const estimate = 1343 + Math.floor((target - (years.get(1343)?.first ?? 0)) / 354.367);
  for (const year of [estimate + 1, estimate, estimate - 1]) {
    const found = years.get(year);
    if (!found || target < found.first) continue;
    let day = target - found.first + 1;
    for (const [index, length] of found.lengths.entries()) {
      if (day <= length) return { year, month: index + 1, day };
      day -= length;
    }
    return null;
  }
  return null;
}
