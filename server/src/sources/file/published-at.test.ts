import assert from "node:assert/strict";
import { test } from "node:test";
import { readPublishedAt } from "./published-at.ts";

test("days and moments are brought to one form", () => {
  const cases: [string, string | null][] = [
    ["2024-02-29", "2024-02-29"],
    ["2024-02-26T14:00:00Z", "2024-02-26T14:00:00Z"],
    ["2024-02-26T14:00+01:00", "2024-02-26T14:00+01:00"],
    ["2024-02-26 14:00:00+0100", "2024-02-26T14:00:00+01:00"],
    ["2024-02-26T14:00:00.123Z", "2024-02-26T14:00:00.123Z"],
    ["Mon, 26 Feb 2024 14:00:00 +0100", "2024-02-26T13:00:00Z"],
    // Without its offset the moment may lie on the day before or after elsewhere; the day is what was meant.
    ["2024-02-26T23:30:00", "2024-02-26"],
    ["2024-02-30", null],
    ["2023-02-29", null],
    ["2024-13-01", null],
    ["2024-02-26T25:00Z", null],
    ["26/02/2024", null],
    ["yesterday", null],
    ["", null],
  ];
  for (const [words, date] of cases) assert.equal(readPublishedAt(words), date, words);
});
