import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const text = readFileSync(new URL("./countries.tsv", import.meta.url), "utf8");
const lines = text.replace(/\n$/, "").split("\n");
const rows = lines.slice(1).map((line) => line.split("\t"));

/** The names of a list field. */
const names = (field: string | undefined): string[] => (field ? field.split(" | ") : []);

test("the header names the four columns", () => {
  assert.equal(lines[0], "iso\tnames\tdemonyms\tcapitals");
});

test("names are Arabic letters without vowel signs, each once in its list", () => {
  for (const row of rows) {
    for (const field of row.slice(1)) {
      for (const name of names(field))
        assert.match(
          name,
          /^[\u0621-\u063A\u0641-\u064A\u06A4]+([ -]+[\u0621-\u063A\u0641-\u064A]+)*$/,
          `${row[0]}: ${name}`,
        );
    }
  }
});

test("demonyms carry no article", () => {
  for (const row of rows)
    for (const name of names(row[2])) assert.doesNotMatch(name, /^ال(?!ماني|مان$)/, `${row[0]}: ${name}`);
});

test("press spellings are found", () => {
  const found = (column: number, name: string): string | undefined =>
    rows.find((row) => names(row[column]).includes(name))?.[0];
  for (const [name, iso] of [
    ["بوركينا", "BF"],
    ["كوت ديفوار", "CI"],
    ["أميركا", "US"],
    ["الاتحاد الروسي", "RU"],
    ["جمهورية مالي", "ML"],
  ] as const)
    assert.equal(found(1, name), iso);
  for (const [name, iso] of [
    ["بوركينبي", "BF"],
    ["مالي", "ML"],
    ["أتراك", "TR"],
    ["نيجري", "NE"],
    ["نيجيري", "NG"],
  ] as const)
    assert.equal(found(2, name), iso);
  for (const [name, iso] of [
    ["واجادوجو", "BF"],
    ["نجامينا", "TD"],
    ["باماكو", "ML"],
  ] as const)
    assert.equal(found(3, name), iso);
});
