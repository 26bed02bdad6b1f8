import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { openLanguage } from "../../grammar/analytic/language.ts";
import { buildNumberReader } from "../../grammar/analytic/numbers.ts";
import { openDocument, quoteOf } from "../../text/index.ts";
import { definition } from "./index.ts";
import { corpus } from "./numbers-corpus.fixture.ts";

const folder = new URL(".", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".tsv"));
const tables = Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
const language = openLanguage(definition, tables);
const readNumbers = buildNumberReader(language);

const read = (text: string) => {
  const document = openDocument(text, language.letters);
  return readNumbers(document).map(({ from, to, value, use }) => {
    const ends = value.min === value.max ? `${value.min}` : `${value.min}..${value.max ?? ""}`;
    return [quoteOf(document, from, to), `${ends}${value.approximate ? "~" : ""} ${use}`];
  });
};

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
    const document = openDocument("10 000 - 20 ".repeat(times), language.letters);
    const start = performance.now();
    readNumbers(document);
    return performance.now() - start;
  };
  time(200);
  assert.ok(time(4000) < 24 * Math.max(time(500), 4));
});
