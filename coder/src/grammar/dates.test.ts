import assert from "node:assert/strict";
import { test } from "node:test";
import type { Interval } from "../model/index.ts";
import { type DateAnchor, type DateExpression, type DateParts, isFullDate } from "./dates.ts";
import { resolveDate } from "./dates-resolve.ts";

const expression = (parts: DateParts, until?: DateParts): DateExpression => ({
  from: 0,
  to: 1,
  text: "words",
  rule: "test",
  parts,
  ...(until ? { until } : {}),
});
const thursday: DateAnchor = { today: "2024-02-29" };
const unknown: DateAnchor = { today: null };
const day = (from: string, text = "a day"): Interval => ({ from, to: from, precision: "day", text });
const resolve = (parts: DateParts, anchor = thursday, until?: DateParts) =>
  resolveDate(expression(parts, until), anchor);
const ends = (parts: DateParts, anchor = thursday, until?: DateParts) => {
  const interval = resolve(parts, anchor, until)?.interval;
  return interval ? `${interval.from}..${interval.to ?? ""}` : null;
};
const codes = (parts: DateParts, anchor = thursday) => resolve(parts, anchor)?.issues.map((issue) => issue.code);

test("a full date is stated, needs no anchor and carries no issue", () => {
  const resolved = resolve({ gregorian: { year: 2024, month: 2, day: 29 } }, unknown);
  assert.equal(resolved?.basis, "stated");
  assert.deepEqual(resolved?.interval, { from: "2024-02-29", to: "2024-02-29", precision: "day", text: "words" });
  assert.deepEqual(resolved?.issues, []);
});

test("two calendars and a weekday that name one day agree", () => {
  const resolved = resolve(
    { gregorian: { year: 2024, month: 2, day: 29 }, hijri: { year: 1445, month: 8, day: 19 }, weekday: 4 },
    unknown,
  );
  assert.equal(resolved?.interval.calendarsAgree, true);
  assert.deepEqual(resolved?.interval.hijri, { year: 1445, month: 8, day: 19 });
  assert.deepEqual(resolved?.issues, []);
});

test("calendars one day apart agree with an issue, further apart the Gregorian is adopted", () => {
  const near: DateParts = { gregorian: { year: 2024, month: 2, day: 29 }, hijri: { year: 1445, month: 8, day: 18 } };
  assert.equal(resolve(near)?.interval.calendarsAgree, true);
  assert.deepEqual(codes(near), ["calendars-off-by-one"]);
  const far: DateParts = { gregorian: { year: 2024, month: 2, day: 29 }, hijri: { year: 1445, month: 8, day: 9 } };
  assert.equal(resolve(far)?.interval.calendarsAgree, false);
  assert.equal(resolve(far)?.interval.from, "2024-02-29");
  assert.deepEqual(codes(far), ["calendars-disagree"]);
});

test("a wrong weekday is an issue, and settles the sighting of the moon for a Hijri date alone", () => {
  assert.deepEqual(codes({ gregorian: { year: 2024, month: 2, day: 29 }, weekday: 1 }), ["calendars-disagree"]);
  const friday: DateParts = { hijri: { year: 1445, month: 8, day: 19 }, weekday: 5 };
  assert.equal(ends(friday), "2024-03-01..2024-03-01");
  assert.deepEqual(codes(friday), ["calendars-off-by-one"]);
});

test("a weekday looks back, unless the words look forward", () => {
  assert.equal(ends({ weekday: 4 }), "2024-02-29..2024-02-29");
  assert.equal(ends({ weekday: 2 }), "2024-02-27..2024-02-27");
  assert.equal(ends({ weekday: 4, direction: "past" }), "2024-02-22..2024-02-22");
  assert.equal(ends({ weekday: 2, direction: "future" }), "2024-03-05..2024-03-05");
  assert.equal(ends({ weekday: 4, direction: "coming" }), "2024-02-29..2024-02-29");
  assert.equal(resolve({ weekday: 2 })?.basis, "inferred");
});

test("a date without its year is the last one, unless the coming one is near or alone has the weekday", () => {
  assert.equal(ends({ gregorian: { month: 3, day: 5 } }), "2024-03-05..2024-03-05");
  assert.equal(ends({ gregorian: { month: 4, day: 5 } }), "2023-04-05..2023-04-05");
  assert.equal(ends({ gregorian: { month: 2, day: 27 } }), "2024-02-27..2024-02-27");
  assert.equal(ends({ gregorian: { month: 3, day: 4 }, weekday: 1 }), "2024-03-04..2024-03-04");
  assert.equal(ends({ gregorian: { month: 3, day: 5 }, direction: "future" }), "2024-03-05..2024-03-05");
});

test("without a report date, the other full dates of the report anchor the rest", () => {
  const anchor: DateAnchor = { today: null, others: [day("2022-06-21")] };
  assert.equal(ends({ weekday: 2 }, anchor), "2022-06-21..2022-06-21");
  assert.equal(ends({ weekday: 7 }, anchor), "2022-06-19..2022-06-19");
  assert.equal(ends({ gregorian: { month: 6, day: 18 } }, anchor), "2022-06-18..2022-06-18");
  assert.equal(ends({ shift: { count: -1, unit: "day", from: "today" } }, anchor), "2022-06-20..2022-06-20");
  assert.equal(resolve({ weekday: 2 }, anchor)?.basis, "inferred");
});

test("nothing to anchor it gives null", () => {
  assert.equal(ends({ weekday: 2 }, unknown), null);
  assert.equal(ends({ gregorian: { month: 2, day: 27 } }, unknown), null);
  assert.equal(ends({ shift: { count: -1, unit: "day", from: "today" } }, unknown), null);
  assert.equal(ends({ span: { count: 3, unit: "day", direction: "past" } }, unknown), null);
  assert.equal(ends({ shift: { count: 0, unit: "day", from: "previous" } }), null);
});

test("the same day and the next day lean on the date before them", () => {
  const anchor: DateAnchor = { ...thursday, previous: day("2024-02-10") };
  assert.equal(ends({ shift: { count: 0, unit: "day", from: "previous" } }, anchor), "2024-02-10..2024-02-10");
  assert.equal(ends({ shift: { count: 1, unit: "day", from: "previous" } }, anchor), "2024-02-11..2024-02-11");
  const vague: DateAnchor = {
    ...thursday,
    previous: { from: "2012-01-01", to: null, precision: "year", text: "since 2012" },
  };
  assert.equal(ends({ shift: { count: 0, unit: "day", from: "previous" } }, vague), null);
});

test("a night takes two dates, an hour is kept", () => {
  const night = resolve({ weekday: 7, dayPart: "night", night: "before" })?.interval;
  assert.deepEqual(
    [night?.from, night?.to, night?.time, night?.precision],
    ["2024-02-24", "2024-02-25", "night", "day"],
  );
  const hour = resolve({ weekday: 3, clock: "05:30", dayPart: "dawn" })?.interval;
  assert.deepEqual([hour?.from, hour?.time, hour?.precision], ["2024-02-28", "05:30", "hour"]);
});

test("what began and had not ended has no end", () => {
  assert.equal(ends({ gregorian: { year: 2012 }, since: true }), "2012-01-01..");
});

test("months, edges, shares and ranges", () => {
  assert.equal(ends({ gregorian: { year: 2024, month: 2 } }), "2024-02-01..2024-02-29");
  assert.equal(ends({ gregorian: { month: 3 }, edge: "middle" }), "2023-03-11..2023-03-21");
  assert.equal(ends({ gregorian: { year: 2024 }, share: { nth: 2, of: 4 } }), "2024-04-01..2024-06-30");
  assert.equal(ends({ hijri: { year: 1445, month: 9 } }), "2024-03-11..2024-04-09");
  assert.equal(ends({ weekday: 7 }, thursday, { weekday: 2 }), "2024-02-25..2024-02-27");
  assert.equal(ends({ gregorian: { month: 1 } }, thursday, { gregorian: { month: 3 } }), "2023-01-01..2023-03-31");
  assert.equal(ends({ shift: { count: 0, unit: "week", from: "today" }, edge: "end" }), "2024-02-24..2024-02-25");
});

test("a day that does not exist is no date", () => {
  assert.equal(ends({ gregorian: { year: 2023, month: 2, day: 29 } }), null);
});

test("only a day with its year is a full date", () => {
  assert.equal(isFullDate({ hijri: { year: 1445, month: 8, day: 19 } }), true);
  assert.equal(isFullDate({ gregorian: { month: 8, day: 19 } }), false);
});
