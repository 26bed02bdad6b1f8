// Every language's list of countries is asked the same questions.
import assert from "node:assert/strict";
import { test } from "node:test";
import { loadCatalogue } from "../catalogue/index.ts";
import { ISO } from "../model/iso-3166.fixture.ts";

const catalogue = await loadCatalogue();

/** Names that two countries share: the reader needs the context. */
const shared = new Set(["كونغولي", "دومينيكي"]);

const names = (field: string | undefined): string[] => (field ? field.split(" | ") : []);

for (const { code, tables } of catalogue.languages.values()) {
  const rows = tables["countries.tsv"]!.trimEnd()
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .slice(1)
    .map((line) => line.split("\t"));

  test(`${code}: every country and territory of ISO 3166-1 has one row, and Kosovo (XK) has one`, () => {
    const codes = rows.map((row) => row[0] ?? "");
    assert.equal(new Set(codes).size, codes.length);
    assert.deepEqual(new Set(codes), new Set([...ISO, "XK"]));
  });

  test(`${code}: rows have four columns, without quotes or stray spaces, and a name`, () => {
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

  test(`${code}: no name, adjective or capital stands for two countries`, () => {
    for (const column of [1, 2, 3]) {
      const owners = new Map<string, string>();
      for (const row of rows) {
        for (const name of names(row[column])) {
          assert.ok(!owners.has(name) || shared.has(name), `${name}: ${owners.get(name)} and ${row[0]}`);
          owners.set(name, row[0] ?? "");
        }
      }
    }
  });
}
