import assert from "node:assert/strict";
import { test } from "node:test";
import { sampleAnswer } from "../sample-answer.fixture.ts";
import { toJsonLine } from "./index.ts";

test("an item's answer is one line", () => {
  const { reports, claims } = sampleAnswer;
  const line = [...toJsonLine({ item: { name: "a.jsonl", line: 3, hash: "00" }, reports, claims, issues: [] })].join(
    "",
  );
  assert.equal(line.indexOf("\n"), line.length - 1);
  const answer = JSON.parse(line);
  assert.deepEqual(Object.keys(answer), ["item", "reports", "claims", "issues"]);
  assert.deepEqual(answer.item, { name: "a.jsonl", line: 3, hash: "00" });
  assert.equal(answer.claims.length, 1);
});
