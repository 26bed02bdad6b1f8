import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { ISO } from "../../model/iso-3166.fixture.ts";

const text = readFileSync(new URL("./countries.tsv", import.meta.url), "utf8");
const rows = text
  .trimEnd()
  .split("\n")
  .filter((line) => !line.startsWith("#"))
  .slice(1)
  .map((line) => line.split("\t"));

const names = (field: string | undefined): string[] => (field ? field.split(" | ") : []);

test("every country and territory of ISO 3166-1 has one row, and Kosovo (XK) has one", () => {
  const codes = rows.map((row) => row[0] ?? "");
  assert.equal(new Set(codes).size, codes.length);
  assert.deepEqual(new Set(codes), new Set([...ISO, "XK"]));
});

test("rows have four columns, without quotes or stray spaces, and a name", () => {
  for (const row of rows) {
    assert.equal(row.length, 4, row[0]);
    assert.ok(row[1], row[0]);
    for (const field of row) {
      assert.equal(field, field.trim(), row[0]);
      assert.doesNotMatch(field, /["\r]| {2}/, row[0]);
      const list = names(field);
      assert.equal(new Set(list).size, list.length, `${row[0]}: ${field}`);
    }
  }
});

test("no name, adjective or capital stands for two countries", () => {
  for (const column of [1, 2, 3]) {
    const owners = new Map<string, string>();
    for (const row of rows) {
      for (const name of names(row[column])) {
        assert.ok(!owners.has(name), `${name}: ${owners.get(name)} and ${row[0]}`);
        owners.set(name, row[0] ?? "");
      }
    }
  }
});
