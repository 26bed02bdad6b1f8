import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const lines = readFileSync(new URL("./aliases.tsv", import.meta.url), "utf8")
  .replace(/\n$/, "")
  .split("\n");
const rows = lines.slice(1).map((line) => line.split("\t"));

const ARAB = new Set(["SD", "LY", "YE", "SY", "IQ", "DZ", "EG", "LB", "PS", "SO", "TN", "MA", "JO", "SA"]);

/** Where a row stands in the file, for the message of a failed check. */
const at = (index: number): string => `line ${index + 2}: ${lines[index + 1]}`;

test("the header names the seven columns", () => {
  assert.equal(lines[0], "geonames\tkind\tiso\tlatin\tar\tfr\tsource");
});

test("every row has seven columns without stray spaces", () => {
  for (const [index, row] of rows.entries()) {
    assert.equal(row.length, 7, at(index));
    for (const cell of row) assert.equal(cell, cell.trim(), at(index));
    assert.match(row[2]!, /^[A-Z]{2}$/, at(index));
    assert.notEqual(row[3], "", at(index));
    assert.match(row[6]!, /^(own|https?:\/\/\S+)$/, at(index));
  }
});

test("an id is a GeoNames number, or admin1:CC.code for a first-order unit of the row's country", () => {
  for (const [index, [id, kind, iso]] of rows.entries()) {
    assert.ok(["place", "admin1", "admin2"].includes(kind!), at(index));
    if (kind === "admin1") assert.match(id!, new RegExp(`^admin1:${iso}\\.[0-9A-Z]+$`), at(index));
    else assert.match(id!, /^[1-9][0-9]*$/, at(index));
  }
});

test("no id stands twice", () => {
  const seen = new Set<string>();
  for (const [index, [id]] of rows.entries()) {
    assert.ok(!seen.has(id!), at(index));
    seen.add(id!);
  }
});

test("there are at least 900 rows, 500 of them in Arab countries", () => {
  assert.ok(rows.length >= 900, `${rows.length} rows`);
  const arab = rows.filter((row) => ARAB.has(row[2]!)).length;
  assert.ok(arab >= 500, `${arab} rows`);
});

test("an Arabic spelling has Arabic letters, single spaces and hyphens only", () => {
  for (const [index, row] of rows.entries()) {
    for (const spelling of row[4]!.split(" | ")) {
      assert.match(spelling, /^[ء-غف-يٮ-ۓ]+(?:[ -][ء-غف-يٮ-ۓ]+)*$/, at(index));
      assert.equal(spelling, spelling.normalize("NFC"), at(index));
    }
  }
});

test("no Arabic spelling means two ids of the same country and kind", () => {
  const owner = new Map<string, string>();
  for (const [index, [id, kind, iso, , ar]] of rows.entries()) {
    for (const spelling of ar!.split(" | ")) {
      const key = `${iso} ${kind} ${spelling}`;
      assert.ok(!owner.has(key), `${spelling} also means ${owner.get(key)}; ${at(index)}`);
      owner.set(key, id!);
    }
  }
});
