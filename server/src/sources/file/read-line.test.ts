import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { readLine } from "./read-line.ts";

const read = (value: unknown) =>
  readLine(Buffer.from(typeof value === "string" ? value : JSON.stringify(value)), "a.jsonl", 3);

test("a line is an item with what it says about itself", () => {
  const line = {
    id: "x-7",
    text: "قُتل جنديان\r\nفي مالي",
    title: "هجوم",
    publishedAt: "2024-02-26",
    source: "وكالة",
    url: "https://example.org/7",
    language: "ar",
  };
  const bytes = Buffer.from(JSON.stringify(line));
  assert.deepEqual(readLine(bytes, "a.jsonl", 3), {
    problems: [],
    item: {
      name: "a.jsonl",
      line: 3,
      hash: createHash("sha256").update(bytes).digest("hex"),
      text: line.text,
      id: "x-7",
      title: "هجوم",
      publishedAt: "2024-02-26",
      language: "ar",
      source: { name: "وكالة", url: "https://example.org/7" },
    },
  });
});

test("a number may be an id, an address names a source, empty fields are absent", () => {
  const item = read({ text: "a", id: 7, url: "https://example.org/7", title: null, language: "" })?.item;
  assert.equal(item?.id, "7");
  assert.deepEqual(item?.source, { name: "example.org", url: "https://example.org/7" });
  assert.ok(item && !("title" in item) && !("language" in item));
  assert.deepEqual(read({ text: "a", source: { name: "s", url: "u" } })?.item?.source, { name: "s", url: "u" });
});

test("a blank line is nothing", () => {
  assert.equal(read(""), null);
  assert.equal(read(" \t"), null);
});

test("a broken line is named with its number", () => {
  for (const line of [
    '{"text":"a"',
    "null",
    "[1]",
    '"text"',
    "{}",
    '{"text":7}',
    '{"text":null}',
    "words",
    '{"text":"\u0001"}',
  ]) {
    const found = read(line);
    assert.equal(found?.item, null, line);
    assert.equal(found?.problems[0]?.code, "line-broken", line);
    assert.match(found?.problems[0]?.message ?? "", /^a\.jsonl, line 3: found /);
  }
  assert.equal(readLine(Buffer.from('{"text":"ق"}').subarray(0, 10), "a.jsonl", 1)?.problems[0]?.code, "line-broken");
});

test("a field that can't be used is told and left out", () => {
  const found = read({ text: "a", publishedAt: "26/02/2024", title: 5 });
  assert.deepEqual(
    found?.problems.map(({ code, facts }) => [code, facts.field]),
    [
      ["field-broken", "title"],
      ["field-broken", "publishedAt"],
    ],
  );
  for (const language of ["xx-yy-zz!", "ar_ML", "العربية"]) {
    const told = read({ text: "a", language });
    assert.deepEqual([told?.problems[0]?.facts.field, told?.item?.language], ["language", undefined]);
  }
  assert.equal(read({ text: "a", language: "AR-ml" })?.item?.language, "ar-ML");
  assert.equal(found?.item?.text, "a");
  assert.equal(found?.item?.publishedAt, undefined);
});
