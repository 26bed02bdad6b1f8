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
      assert.deepEqual(read(`Il y avait ${way.replace(/[[\]]/gu, "")}.`), [[quote, value]], way);
    }
  });
}

test("gives two figures where a toll rises", () => {
  assert.deepEqual(
    read("Le bilan passe de 31 à 40 morts").map(([, value]) => value?.split(" ")[0]),
    ["31", "40"],
  );
});

test("says what numbers beside a date are for, and leaves articles alone", () => {
  const uses = (text: string) => read(text).map(([, value]) => value?.split(" ").at(-1));
  assert.deepEqual(uses("Le 14 mars 2024 vers 17h30, 12 personnes sont mortes"), ["date", "date", "time", "count"]);
  assert.deepEqual(uses("Au cours des trois derniers jours, 7 hommes ont été tués"), ["measure", "count"]);
  assert.deepEqual(uses("Un soldat a été tué et une femme blessée"), []);
  assert.deepEqual(uses("Le Mouvement du 23 mars a pris la ville"), ["date"]);
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
