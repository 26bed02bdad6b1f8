import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { ISO } from "../../model/iso-3166.fixture.ts";

const text = readFileSync(new URL("./countries.tsv", import.meta.url), "utf8");
const lines = text.replace(/\n$/, "").split("\n");
const rows = lines.slice(1).map((line) => line.split("\t"));

/** The names of a list field. */
const names = (field: string | undefined): string[] => (field ? field.split(" | ") : []);

/** Names that two countries share: the reader needs the context. */
const SHARED = new Set(["كونغولي", "دومينيكي"]);

test("the header names the four columns", () => {
  assert.equal(lines[0], "iso\tnames\tdemonyms\tcapitals");
});

test("every country and territory of ISO 3166-1 has one row, and Kosovo (XK) has one", () => {
  const codes = rows.map((row) => row[0] ?? "");
  assert.equal(new Set(codes).size, codes.length);
  assert.deepEqual(new Set(codes), new Set([...ISO, "XK"]));
  assert.ok(rows.length >= 150);
});

test("rows have four columns, without quotes or stray spaces", () => {
  for (const row of rows) {
    assert.equal(row.length, 4, row[0]);
    for (const field of row) {
      assert.equal(field, field.trim(), row[0]);
      assert.doesNotMatch(field, /["\r]| {2}/, row[0]);
    }
  }
});

test("names are Arabic letters without vowel signs, each once in its list", () => {
  for (const row of rows) {
    assert.ok(row[1], row[0]);
    for (const field of row.slice(1)) {
      const list = names(field);
      assert.equal(new Set(list).size, list.length, `${row[0]}: ${field}`);
      for (const name of list)
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

test("no name, demonym or capital stands for two countries, but for the known ones", () => {
  for (const column of [1, 2, 3]) {
    const owners = new Map<string, string>();
    for (const row of rows) {
      for (const name of names(row[column])) {
        assert.ok(!owners.has(name) || SHARED.has(name), `${name}: ${owners.get(name)} and ${row[0]}`);
        owners.set(name, row[0] ?? "");
      }
    }
  }
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
