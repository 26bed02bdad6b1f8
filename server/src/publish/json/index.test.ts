import assert from "node:assert/strict";
import { test } from "node:test";
import { sampleAnswer } from "../sample-answer.fixture.ts";
import { toJson } from "./index.ts";

test("an answer comes back as it was", () => {
  assert.deepEqual(JSON.parse([...toJson(sampleAnswer)].join("")), JSON.parse(JSON.stringify(sampleAnswer)));
});

test("an empty answer has its four lists", () => {
  const text = [...toJson({ reports: [], claims: [], events: [], issues: [] })].join("");
  assert.equal(text, '{"reports":[],"claims":[],"events":[],"issues":[]}\n');
});
