import assert from "node:assert/strict";
import { join, sep } from "node:path";
import { test } from "node:test";
import { assignBest } from "./assign.ts";
import { partOfCorpus } from "./corpus.ts";
import { showInterval, wilson } from "./tally.ts";
import { isSameToll } from "./tolls.ts";
import { isSameName, shareOf, wordsOf } from "./words.ts";

test("the best pairing gives up the best single pair for a better total", () => {
  assert.deepEqual(
    assignBest([
      [5, 4],
      [4, 0],
    ]),
    [1, 0],
  );
  assert.deepEqual(
    assignBest([
      [0, 0],
      [0, 3],
    ]),
    [null, 1],
  );
  assert.deepEqual(assignBest([[1, 9, 2]]), [1]);
  assert.deepEqual(assignBest([[1], [2]]), [null, 0]);
  assert.deepEqual(assignBest([]), []);
});

test("an interval of Wilson's stays inside 0 and 1", () => {
  const [low, high] = wilson(9, 10);
  assert.ok(Math.abs(low - 0.596) < 0.001 && Math.abs(high - 0.982) < 0.001);
  assert.equal(showInterval(10, 10), "72–100");
  assert.equal(showInterval(0, 0), "–");
});

test("names are compared without what is written onto them", () => {
  assert.deepEqual(wordsOf("للجيش المالي"), ["جيش", "مالي"]);
  assert.ok(isSameName("للجيش البوركيني", "الجيش البوركيني"));
  assert.ok(isSameName("وزير الخارجية أحمد عطّاف", "أحمد عطاف"));
  assert.ok(isSameName("لبنان", "بلبنان"));
  assert.ok(!isSameName("كيدال", "غاو"));
  assert.ok(shareOf("حركة الشباب", "حركة التحرير") < 1);
});

test("figures that disagree stand for each other, sides add up", () => {
  const total = (
    min: number,
    max: number | null,
    side: "target" | "perpetrator" | "victim",
    by: number | null = null,
  ) => ({ min, max, side, by });
  const gold = [total(6, 6, "target"), total(11, 11, "perpetrator"), total(15, null, "target")];
  assert.ok(isSameToll(gold, gold));
  assert.ok(isSameToll([total(6, 6, "target"), total(11, 11, "perpetrator")], gold));
  assert.ok(!isSameToll([total(7, 7, "target"), total(11, 11, "perpetrator")], gold));
  assert.ok(
    isSameToll(
      [total(13, 13, "victim", 0), total(21, null, "victim", 1)],
      [total(13, 13, "victim"), total(21, null, "victim")],
    ),
  );
  assert.ok(!isSameToll([total(13, 13, "victim", 0), total(99, 99, "victim", 1)], [total(13, 13, "victim")]));
  assert.ok(!isSameToll([], gold));
});

test("the part of the corpus is the innermost folder that names one", () => {
  const path = (...parts: string[]) => join(sep, ...parts);
  assert.equal(partOfCorpus(path("test", "corpus", "ar", "train", "a.txt")), "train");
  assert.equal(partOfCorpus(path("corpus", "ar", "test", "a.txt")), "test");
  assert.equal(partOfCorpus(path("other", "a.txt")), "all");
});
