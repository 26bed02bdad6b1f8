import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { ISO } from "../model/iso-3166.fixture.ts";

const text = readFileSync(new URL("./actors.tsv", import.meta.url), "utf8");
const lines = text.replace(/\n$/, "").split("\n");
const rows = lines.slice(1).map((line) => line.split("\t"));

const KINDS = new Set(
  "state-forces government rebel-group political-militia identity-militia foreign-forces international-organisation".split(
    " ",
  ),
);
const SECTORS = new Set("aid health education media judiciary religion business peacekeeping".split(" "));

/** The names of a list field. */
const names = (field: string | undefined): string[] => (field ? field.split(" | ") : []);

/** The first or last day that a year, month or day stands for; open ends lie outside all time. */
const from = (date: string): string => (date || "0000") + "-01-01".slice((date || "0000").length - 4);
const to = (date: string): string => (date || "9999") + "-12-31".slice((date || "9999").length - 4);

/** Letters folded as a lenient matcher would fold them. */
const fold = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\u0649/g, "\u064A")
    .replace(/[\u2019`]/g, "'");

test("the header names the eleven columns", () => {
  assert.equal(lines[0], "id\tkind\tsector\tcountry\tfrom\tto\tparent\tsource\ten\tfr\tar");
});

test("there are at least 190 rows of eleven columns, without quotes or stray spaces", () => {
  assert.ok(rows.length >= 190, `${rows.length} rows`);
  for (const row of rows) {
    assert.equal(row.length, 11, row[0]);
    for (const field of row) {
      assert.equal(field, field.trim(), row[0]);
      assert.doesNotMatch(field, /["\r]| {2}/, row[0]);
    }
  }
});

test("ids are unique slugs and parents are ids, without circles", () => {
  const parents = new Map(rows.map((row) => [row[0] ?? "", row[6] ?? ""]));
  assert.equal(parents.size, rows.length);
  for (const [id, parent] of parents) {
    assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
    assert.ok(!parent || parents.has(parent), `${id}: ${parent}`);
    const seen = new Set([id]);
    for (let above = parent; above; above = parents.get(above) ?? "") {
      assert.ok(!seen.has(above), `${id}: circle through ${above}`);
      seen.add(above);
    }
  }
});

test("kinds, sectors and countries are known codes", () => {
  for (const [id, kind, sector, country] of rows) {
    assert.ok(KINDS.has(kind ?? ""), `${id}: ${kind}`);
    assert.ok(!sector || SECTORS.has(sector), `${id}: ${sector}`);
    assert.ok(!country || ISO.has(country), `${id}: ${country}`);
  }
});

test("dates are years, months or days, and no actor ends before it begins", () => {
  for (const row of rows) {
    const [start = "", end = ""] = row.slice(4, 6);
    for (const date of [start, end]) assert.match(date, /^(\d{4}(-\d{2}(-\d{2})?)?)?$/, row[0]);
    assert.ok(from(start) <= to(end), row[0]);
  }
});

test("every source is an https address, and none is ACLED", () => {
  for (const row of rows) {
    const source = new URL(row[7] ?? "");
    assert.equal(source.protocol, "https:", row[0]);
    assert.doesNotMatch(source.hostname, /acled/i, row[0]);
    assert.doesNotMatch(row[7] ?? "", /\s/, row[0]);
  }
});

test("every row is named in three languages, each name once and in that language's letters", () => {
  for (const row of rows) {
    for (const column of [8, 9, 10]) {
      const list = names(row[column]);
      assert.ok(list.length > 0, `${row[0]}: column ${column}`);
      assert.equal(new Set(list).size, list.length, `${row[0]}: ${row[column]}`);
      for (const name of list) {
        assert.ok(name && !name.includes("|"), `${row[0]}: ${name}`);
        const arabic = /\p{Script=Arabic}/u.test(name);
        assert.equal(arabic, column === 10, `${row[0]}: ${name}`);
      }
    }
  }
});

test("a name stands for two actors of one language only where their periods do not meet", () => {
  for (const column of [8, 9, 10]) {
    const owners = new Map<string, string[][]>();
    for (const row of rows) {
      for (const name of new Set(names(row[column]).map(fold))) {
        for (const other of owners.get(name) ?? []) {
          const meet = from(row[4] ?? "") <= to(other[5] ?? "") && from(other[4] ?? "") <= to(row[5] ?? "");
          assert.ok(!meet, `${name}: ${other[0]} and ${row[0]}`);
        }
        owners.set(name, [...(owners.get(name) ?? []), row]);
      }
    }
  }
});
