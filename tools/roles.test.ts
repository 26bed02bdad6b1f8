// Who is told in which role: our own sentences through the whole coder.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readTable } from "../coder/src/text/index.ts";
import { openPlainCoder } from "./open-coder.ts";

const rows = readTable(readFileSync(join(import.meta.dirname, "data/roles.tsv"), "utf8"), [
  "language",
  "roles",
  "sentence",
]);
const coder = await openPlainCoder();

/** The roles of the first claim of a sentence and who says so, in order of the alphabet. */
function readRoles(sentence: string, language: string): string[] {
  const { claims } = coder.codeItem({ name: "row", hash: "0", text: sentence, language, publishedAt: "2024-06-05" });
  const { actors = [], attribution = [] } = claims[0] ?? {};
  const told = actors.map(({ value }) => `${value.role}: ${value.name}`);
  return [...told, ...attribution.map(({ value }) => `says: ${value.speaker}`)].sort();
}

for (const { language, roles, sentence } of rows) {
  test(`tells the roles of «${sentence}»`, () => {
    assert.deepEqual(readRoles(sentence, language), roles === "-" ? [] : roles.split("; ").sort());
  });
}
