import assert from "node:assert/strict";
import { test } from "node:test";
import { buildNumberReader } from "../../grammar/analytic/numbers.ts";
import { openFolder, openNumberLines } from "../../grammar/analytic/read-lines.fixture.ts";
import { definition } from "./index.ts";
import { corpus } from "./numbers-corpus.fixture.ts";

const folder = openFolder(definition);
const readNumbers = buildNumberReader(folder.language);
const read = openNumberLines(folder);

for (const [value, ways] of corpus) {
  test(`reads ${value}`, () => {
    for (const way of ways) {
      const quote = /\[(.+)\]/u.exec(way)?.[1];
      assert.deepEqual(read(`The army said ${way.replace(/[[\]]/gu, "")}.`), [[quote, value]], way);
    }
  });
}

test("gives two figures where a toll rises", () => {
  assert.deepEqual(
    read("The toll rose from 31 to 40 on Tuesday").map(([, value]) => value),
    ["31 count", "40 count"],
  );
});

test("says what numbers beside a date are for", () => {
  const uses = (text: string) => read(text).map(([, value]) => value?.split(" ").at(-1));
  assert.deepEqual(uses("On 14 March 2024 at 5:30 am, 12 people died"), ["date", "date", "time", "count"]);
  assert.deepEqual(uses("In the past three days 7 men were shot"), ["measure", "count"]);
  assert.deepEqual(uses("The 2011 uprising killed 2000 people"), ["date", "count"]);
  assert.deepEqual(uses("No one was hurt. One of the biggest cities. One another"), []);
});

test("takes time in proportion to the text", () => {
  const time = (times: number) => {
    const document = folder.open("10 000 - 20 ".repeat(times));
    const start = performance.now();
    readNumbers(document);
    return performance.now() - start;
  };
  time(200);
  assert.ok(time(4000) < 24 * Math.max(time(500), 4));
});
