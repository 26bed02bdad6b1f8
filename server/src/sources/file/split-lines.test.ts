import assert from "node:assert/strict";
import { test } from "node:test";
import { splitLines } from "./split-lines.ts";

async function split(text: string, chunkLength: number, bound = 100): Promise<(string | null)[]> {
  const bytes = Buffer.from(text);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunkLength) yield bytes.subarray(at, at + chunkLength);
  }
  const lines: (string | null)[] = [];
  for await (const line of splitLines(chunks(), bound)) {
    assert.equal(line.number, lines.length + 1);
    lines.push(line.bytes?.toString() ?? null);
  }
  return lines;
}

test("lines are the same however the stream is cut", async () => {
  const text = "قُتل\r\nجندي\n\nفي مالي\u2028هنا\nآخر";
  for (const length of [1, 2, 3, 7, 1000]) {
    assert.deepEqual(await split(text, length), ["قُتل", "جندي", "", "في مالي\u2028هنا", "آخر"]);
  }
  assert.deepEqual(await split("a\nb\n", 2), ["a", "b"]);
  assert.deepEqual(await split("", 2), []);
});

test("a line beyond the bound is counted, not kept", async () => {
  assert.deepEqual(await split(`a\n${"x".repeat(50)}\nb`, 8, 20), ["a", null, "b"]);
  assert.deepEqual(await split("x".repeat(50), 8, 20), [null]);
});
