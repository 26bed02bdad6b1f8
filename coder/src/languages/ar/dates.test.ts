import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import type { DateAnchor } from "../../grammar/dates.ts";
import { resolveDate } from "../../grammar/dates-resolve.ts";
import type { Interval } from "../../model/index.ts";
import { openDocument } from "../../text/index.ts";
import { buildDateReader } from "./dates.ts";
import { corpus } from "./dates-corpus.ts";
import { namesAndVerbs } from "./dates-negative.ts";
import { arabicLetters } from "./letters.ts";

const folder = new URL(".", import.meta.url);
const tables = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.startsWith("dates-") && name.endsWith(".tsv"))
    .map((name) => [name, readFileSync(new URL(name, folder), "utf8")]),
);
const readDates = buildDateReader(tables);
const thursday: DateAnchor = { today: "2024-02-29" };

const readAll = (text: string) => readDates(openDocument(text, arabicLetters));

const resolveAll = (text: string, anchor: DateAnchor) => {
  let previous: Interval | undefined;
  return readAll(text).map((expression) => {
    const resolved = resolveDate(expression, { ...anchor, ...(previous ? { previous } : {}) });
    if (resolved) previous = resolved.interval;
    return resolved;
  });
};

const short = (interval: Interval | undefined) => {
  if (!interval) return "nothing";
  const ends = interval.from === interval.to ? interval.from : `${interval.from}..${interval.to ?? ""}`;
  return interval.time ? `${ends} ${interval.time}` : ends;
};

for (const [value, ways] of corpus) {
  test(`reads ${value}`, () => {
    for (const way of ways) {
      const [before = "", quote = "", after = ""] = way.includes("[") ? way.split(/[[\]]/u) : ["", way, ""];
      const text = `أعلن الجيش ${before}${quote}${after} أن قواته صدت الهجوم`;
      const expressions = readAll(text);
      assert.deepEqual(
        expressions.map((expression) => expression.text),
        [quote],
        way,
      );
      assert.equal(short(resolveDate(expressions[0]!, thursday)?.interval), value, way);
    }
  });
}

test("leaves names, verbs, counts and habits alone", () => {
  for (const text of namesAndVerbs) assert.deepEqual(readAll(text).map((expression) => expression.text), [], text);
});

test("a date that stands alone is read without its sentence", () => {
  for (const [, ways] of corpus) {
    for (const way of ways) {
      if (way.includes("[")) continue;
      assert.deepEqual(readAll(way).map((expression) => expression.text), [way]);
    }
  }
});
