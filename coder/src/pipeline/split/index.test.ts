import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { makeId } from "../../model/id.ts";
import { split } from "./fixtures/packs.ts";

const pieces = fc.constantFrom(
  "\n",
  "\n\n",
  "\r\n",
  "----",
  "***",
  "1- ",
  "2- ",
  "• ",
  "## ",
  "**",
  "عنوان قصير",
  "قُتل 5 جنود في هجوم على ثكنة يوم الأحد 9 مارس 2025.",
  "وأضاف المصدر أن البحث جار.",
  "باماكو (أ ف ب) - ",
  "«",
  "»",
  "\ufeff",
  "\u2028",
  "\u200f",
  "😀",
  "\ud800",
  "Title here",
  "A long sentence ends here with a stop.",
  "[12.03.25 14:05]",
  "\t",
  "\u00a0",
);
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
);

test("spans hold every letter in order and nothing twice", () => {
  fc.assert(
    fc.property(texts, fc.option(fc.constant("A title"), { nil: undefined }), (text, title) => {
      const reports = split(text, title === undefined ? {} : { title });
      let at = 0;
      for (const { span, text: own } of reports) {
        assert.equal(own, text.slice(span.start, span.end));
        assert.ok(span.start >= at && span.end > span.start);
        assert.equal(text.slice(at, span.start).trim(), "");
        at = span.end;
      }
      assert.equal(text.slice(at).trim(), "");
      assert.equal(new Set(reports.map((report) => report.id)).size, reports.length);
      assert.deepEqual(split(text, title === undefined ? {} : { title }), reports);
    }),
    { numRuns: 2000 },
  );
});

test("a text without a letter of content gives no report", () => {
  assert.deepEqual(split(""), []);
  assert.deepEqual(split(" \n\t\r\n"), []);
});

test("carries over what the sender said of the item", () => {
  const [report] = split("Le marché a rouvert.", {
    line: 3,
    id: "x7",
    language: "fr",
    publishedAt: "2025-03-09",
    source: { name: "Radio" },
  });
  assert.deepEqual(report && [report.item, report.language, report.publishedAt, report.source], [
    { name: "test", line: 3, id: "x7" },
    "fr",
    "2025-03-09",
    { name: "Radio" },
  ]);
});

test("ids hang on the item's hash and the report's place", () => {
  assert.match(makeId("r", "abc", 0), /^r-[0-9a-f]{12}$/u);
  assert.notEqual(makeId("r", "ab", "c"), makeId("r", "a", "bc"));
  assert.notEqual(split("نص.", { hash: "a" })[0]?.id, split("نص.", { hash: "b" })[0]?.id);
  const many = new Set(Array.from({ length: 200_000 }, (_, i) => makeId("r", "hash", i)));
  assert.equal(many.size, 200_000);
});

const story = (i: number) =>
  `خبر رقم ${i} عن سوق المدينة الكبير\nافتتح العمدة يوم الأحد ${(i % 28) + 1} مارس 2025 سوقا جديدا في الحي ${i}، بحضور التجار والأهالي.\nوأضاف أن السوق يضم مئة محل.\n`;
const large: Readonly<Record<string, (size: number) => string>> = {
  "a bulletin of many reports": (size) =>
    Array.from({ length: Math.ceil(size / 150) }, (_, i) => story(i))
      .join("\n")
      .slice(0, size),
  "one line": (size) => "قال المصدر إن السوق فتح أبوابه ".repeat(Math.ceil(size / 31)).slice(0, size),
  "short lines only": (size) => "سطر قصير\n".repeat(Math.ceil(size / 9)).slice(0, size),
  "opening quotes": (size) => '«نص (نص "نص '.repeat(Math.ceil(size / 13)).slice(0, size),
  "blocks of headings, lists and lines": (size) =>
    Array.from({ length: Math.ceil(size / 90) }, (_, i) =>
      i % 3 === 0
        ? `حصاد يوم ${i}\n- بند ${i} من 10/03: خبر\n- بند آخر`
        : i % 3 === 1
          ? "ولاية سيغو\n\nبيان"
          : "#وسم سطر",
    )
      .join("\n\n")
      .slice(0, size),
  separators: (size) => "---\nخبر\n".repeat(Math.ceil(size / 8)).slice(0, size),
  spaces: (size) => `${" ".repeat(size - 5)}نص`,
  "dashes in one line": (size) => "- – — ".repeat(Math.ceil(size / 6)).slice(0, size),
  numbers: (size) =>
    Array.from({ length: Math.ceil(size / 14) }, (_, i) => `${(i % 90) + 1}- بند قصير`)
      .join("\n")
      .slice(0, size),
};
for (const [name, write] of Object.entries(large)) {
  const size = name === "a bulletin of many reports" || name === "one line" ? 5_000_000 : 1_000_000;
  test(`takes linear time: ${name}`, () => {
    const time = (letters: number) => {
      const text = write(letters);
      const start = performance.now();
      split(text);
      return performance.now() - start;
    };
    time(size / 20);
    const small = Math.min(time(size / 8), time(size / 8));
    const big = time(size);
    // eight times the text; the rest is for the garbage collector and a busy machine
    assert.ok(
      big < Math.max(small, 20) * 24,
      `${Math.round(small)} ms for ${size / 8} letters, ${Math.round(big)} ms for ${size}`,
    );
  });
}
