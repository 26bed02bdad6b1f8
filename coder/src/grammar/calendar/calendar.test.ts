import assert from "node:assert/strict";
import { test } from "node:test";
import { hijriToIso, isoToHijri, lengthOfHijriMonth } from "./hijri.ts";
import { addDays, dateOfDay, dayNumber, daysBetween, isoDate, weekdayOf } from "./iso.ts";

// days on which both calendars are known from the press of the time
const known: readonly [year: number, month: number, day: number, iso: string][] = [
  [1356, 1, 1, "1937-03-14"],
  [1400, 1, 1, "1979-11-20"],
  [1427, 6, 1, "2006-06-27"],
  [1445, 8, 15, "2024-02-25"],
  [1445, 8, 16, "2024-02-26"],
  [1445, 8, 19, "2024-02-29"],
  [1446, 6, 1, "2024-12-02"],
  [1447, 1, 1, "2025-06-26"],
  [1500, 12, 30, "2077-11-16"],
];

test("known days agree in both directions", () => {
  for (const [year, month, day, iso] of known) {
    assert.equal(hijriToIso({ year, month, day }), iso);
    assert.deepEqual(isoToHijri(iso), { year, month, day });
  }
});

test("every first and last day of a month comes back, and the months join without a gap", () => {
  let expected = dayNumber("1924-08-01");
  for (let year = 1343; year <= 1500; year++) {
    for (let month = 1; month <= 12; month++) {
      const length = lengthOfHijriMonth(year, month)!;
      const first = hijriToIso({ year, month, day: 1 })!;
      assert.equal(dayNumber(first), expected, `${year}-${month}`);
      assert.deepEqual(isoToHijri(first), { year, month, day: 1 });
      assert.deepEqual(isoToHijri(addDays(first, length - 1)), { year, month, day: length });
      expected += length;
    }
  }
});

test("days outside the table are null", () => {
  assert.equal(hijriToIso({ year: 1342, month: 1, day: 1 }), null);
  assert.equal(hijriToIso({ year: 1445, month: 13, day: 1 }), null);
  assert.equal(hijriToIso({ year: 1445, month: 1, day: 31 }), null);
  assert.equal(isoToHijri("1924-07-31"), null);
  assert.equal(isoToHijri("2077-11-17"), null);
});

test("the 30th of a month of 29 days is the day after", () => {
  assert.equal(lengthOfHijriMonth(1445, 8), 29);
  assert.equal(hijriToIso({ year: 1445, month: 8, day: 30 }), "2024-03-11");
});

test("day numbers, weekdays and lengths follow the Gregorian calendar", () => {
  assert.equal(dayNumber("1970-01-01"), 0);
  assert.equal(dateOfDay(-1), "1969-12-31");
  for (let day = -20000; day < 60000; day += 37) assert.equal(dayNumber(dateOfDay(day)), day);
  assert.equal(weekdayOf("2024-02-29"), 4);
  assert.equal(weekdayOf("2001-09-11"), 2);
  assert.equal(weekdayOf("1938-01-02"), 7);
  assert.equal(daysBetween("2024-02-28", "2024-03-01"), 2);
  assert.equal(isoDate(2023, 2, 29), null);
  assert.equal(isoDate(1900, 2, 29), null);
  assert.equal(isoDate(2000, 2, 29), "2000-02-29");
});
