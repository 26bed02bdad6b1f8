import assert from "node:assert/strict";
import { test } from "node:test";
import { formatReliability } from "./reliability.ts";

const judged = (confidence: number, isRight: boolean) => ({ confidence, isRight, marks: [] });

test("values are put in bins by confidence, and those above the mark are summed up", () => {
  const lines = formatReliability([judged(0.97, true), judged(0.97, false), judged(0.91, true), judged(0.3, false)]);
  assert.match(lines.join("\n"), /^0\.95–1\.00 +2 +0\.97 +50\.0/mu);
  assert.match(lines.join("\n"), /^0\.00–0\.50 +1 +0\.30 +0\.0/mu);
  assert.equal(lines.at(-1), "above 0.9: 66.7 % right, 75.0 % of all values");
});
