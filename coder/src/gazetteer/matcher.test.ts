import assert from "node:assert/strict";
import { test } from "node:test";
import { costTables } from "./costs.ts";
import { makeMatcher } from "./matcher.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const cost = (spelling: string, key: string, table = costTables.arabic) =>
  makeMatcher(spelling, table).costOf(bytes(key), 0, key.length);

test("the costs of the study's seeds", () => {
  assert.equal(cost("كونغوسي", "kongoussi"), 20);
  assert.equal(cost("بانفورا", "banfora"), 30);
  assert.equal(cost("كيدال", "kidal"), 20);
  assert.equal(cost("سيكاسو", "sikasso"), 30);
  assert.equal(cost("بوغوني", "bougouni"), 10);
  assert.equal(cost("ليو", "leo"), 35);
  assert.equal(cost("كروبيلو", "koupelle"), 310);
  assert.equal(cost("إرنا", "irino"), 190);
});

test("the order of keys asked before changes nothing", () => {
  const matcher = makeMatcher("كيدال", costTables.arabic);
  const keys = ["kida", "kidal", "kidalou", "ki", "kidal"];
  const found = keys.map((key) => matcher.costOf(bytes(key), 0, key.length));
  assert.deepEqual(
    found,
    keys.map((key) => cost("كيدال", key)),
  );
});

test("a search over sorted keys finds what comparing each would find", () => {
  const names = ["banfara", "banfora", "banfoulaye", "bankass", "kidal", "kidale", "kidira", "kita", "zanfora"];
  const offsets = Uint32Array.from([0, ...names.map((_, at) => names.slice(0, at + 1).join("").length)]);
  const shared = Uint8Array.from(names, (name, at) => {
    const before = names[at - 1] ?? "";
    let count = 0;
    while (count < name.length && name[count] === before[count]) count++;
    return count;
  });
  const block = { keys: bytes(names.join("")), offsets, shared, from: 0, to: names.length };
  for (const [spelling, dearest] of [
    ["بانفورا", 250],
    ["كيدال", 200],
    ["كيتا", 120],
  ] as const) {
    const found: string[] = [];
    makeMatcher(spelling, costTables.arabic).search(block, dearest, (key, price) => {
      if (price <= dearest) found.push(names[key]!);
      return dearest;
    });
    assert.deepEqual(
      found,
      names.filter((name) => cost(spelling, name) <= dearest),
      spelling,
    );
  }
});

test("short vowels cost little in names of Arab countries only", () => {
  assert.ok(cost("حديدة", "hudaydah", costTables.native) < 60);
  assert.ok(cost("حديدة", "hudaydah") > 150);
});

test("Latin spellings differ cheaply in vowels, dearly in consonants", () => {
  assert.equal(cost("uagadugu", "ouagadougou", costTables.latin), 15);
  assert.ok(cost("tinzawaten", "tinzaouatene", costTables.latin) <= 60);
  assert.ok(cost("sikasso", "kirango", costTables.latin) > 400);
});
