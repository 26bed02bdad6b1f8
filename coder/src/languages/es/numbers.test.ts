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
      assert.deepEqual(read(`Había ${way.replace(/[[\]]/gu, "")}.`), [[quote, value]], way);
    }
  });
}

test("gives two figures where a toll rises", () => {
  assert.deepEqual(
    read("El saldo pasa de 31 a 40 muertos").map(([, value]) => value?.split(" ")[0]),
    ["31", "40"],
  );
});

test("says what numbers beside a date are for, and leaves articles alone", () => {
  const uses = (text: string) => read(text).map(([, value]) => value?.split(" ").at(-1));
  assert.deepEqual(uses("El 14 de marzo de 2024 a las 17:30, 12 personas murieron"), ["date", "date", "time", "count"]);
  assert.deepEqual(uses("En los últimos tres días, 7 hombres fueron asesinados"), ["measure", "count"]);
  assert.deepEqual(uses("Un soldado murió y una mujer resultó herida"), []);
  assert.deepEqual(uses("El Movimiento del 23 de marzo tomó la ciudad"), ["date"]);
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
