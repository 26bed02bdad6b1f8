import assert from "node:assert/strict";
import { test } from "node:test";
import { fold } from "./build-claims.fixture.ts";
import { compareNames, readName } from "./compare-names.ts";
import { readDay, readMinute } from "./read-day.ts";

const isOne = (a: string, b: string) => compareNames(readName(a, fold), readName(b, fold)) >= 0.7;

test("one person's name in several spellings, lengths and scripts", () => {
  const same = [
    ["عبد الله ديوب", "عبدولاي ديوب"],
    ["محمد إدريس ديبي إتنو", "محمد إدريس ديبي"],
    ["محمد سالم ولد مرزوك", "ولد مرزوك"],
    ["لافروف", "سيرغي لافروف"],
    ["سيرغي لافروف", "Sergey Lavrov"],
    ["ساديو كامارا", "Sadio Camara"],
    ["Émile Kaboré", "Emile Kabore"],
  ] as const;
  for (const [a, b] of same) assert.ok(isOne(a, b), `${a} – ${b}`);
});

test("two people of one family name, or of like sound, stay two", () => {
  const other = [
    ["محمد ديوب", "عبد الله ديوب"],
    ["ساديو كامارا", "سيرغي لافروف"],
    ["علي", "عمر"],
    ["Ali Toure", "Boubacar Traore"],
    ["ديوب", "Taib"],
  ] as const;
  for (const [a, b] of other) assert.ok(!isOne(a, b), `${a} – ${b}`);
});

test("days and minutes are read without the runtime's time zone", () => {
  assert.equal(readDay("2024-03-01")! - readDay("2024-02-28")!, 2);
  assert.equal(readDay("2024-02-29T23:59+03:00"), readDay("2024-02-29"));
  assert.equal(readMinute("2024-03-01T00:30+01:00"), readMinute("2024-02-29T23:30Z"));
  assert.equal(readDay("yesterday"), null);
});
