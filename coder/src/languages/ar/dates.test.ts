import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import type { DateAnchor } from "../../grammar/dates.ts";
import { resolveDate } from "../../grammar/dates-resolve.ts";
import type { Interval } from "../../model/index.ts";
import { openDocument } from "../../text/index.ts";
import { buildDateReader } from "./dates.ts";
import { corpus } from "./dates-corpus.fixture.ts";
import { namesAndVerbs } from "./dates-negative.fixture.ts";
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
  for (const text of namesAndVerbs)
    assert.deepEqual(
      readAll(text).map((expression) => expression.text),
      [],
      text,
    );
});

test("the same day and the next day follow the text", () => {
  const text =
    "وقع الهجوم يوم الأحد 18 فبراير 2024. وفي اليوم نفسه قتل جنديان، وفي اليوم التالي انسحب المسلحون، وبعد يومين عادوا";
  const dates = resolveAll(text, thursday).map((resolved) => resolved?.interval.from);
  assert.deepEqual(dates, ["2024-02-18", "2024-02-18", "2024-02-19", "2024-02-21"]);
});

test("a weekday behind words for what is to come is the coming one", () => {
  const resolved = resolveAll("سيعقد القادة اجتماعا في أكرا يوم الجمعة. وكانوا قد اجتمعوا الجمعة", thursday);
  assert.deepEqual(
    resolved.map((date) => date?.interval.from),
    ["2024-03-01", "2024-02-23"],
  );
});

test("no date crosses into the next line", () => {
  assert.deepEqual(
    readAll("12 مارس 2024\nالأحد قتل جنديان").map((expression) => expression.text),
    ["12 مارس 2024", "الأحد"],
  );
});

test("every month comes back under all its names", () => {
  const rows = tables["dates-months.tsv"]!.trim().split("\n").slice(2);
  assert.ok(rows.length > 90);
  for (const row of rows) {
    const [calendar, month, , word] = row.split("\t");
    const year = calendar === "hijri" ? "1445هـ" : "2023م";
    const [expression] = readAll(`في 12 ${word} ${year} وقع الهجوم`);
    const read = calendar === "hijri" ? expression?.parts.hijri : expression?.parts.gregorian;
    assert.deepEqual([read?.month, read?.day, expression?.text], [Number(month), 12, `12 ${word} ${year}`], word);
  }
});

test("reading takes time in proportion to the text", () => {
  const text = `${corpus.flatMap(([, ways]) => ways).join(" و")}. `;
  const time = (times: number) => {
    const document = openDocument(text.repeat(times), arabicLetters);
    const start = performance.now();
    readDates(document);
    return performance.now() - start;
  };
  time(16);
  // eight times the text; sixty-four times the time would be a square
  assert.ok(time(64) < 32 * Math.max(time(8), 2));
});

test("a date that stands alone is read without its sentence", () => {
  for (const [, ways] of corpus) {
    for (const way of ways) {
      if (way.includes("[")) continue;
      assert.deepEqual(
        readAll(way).map((expression) => expression.text),
        [way],
      );
    }
  }
});
