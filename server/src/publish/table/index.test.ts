import assert from "node:assert/strict";
import { test } from "node:test";
import type { EventType } from "../../../../coder/src/model/index.ts";
import { sampleAnswer } from "../sample-answer.fixture.ts";
import { toTable } from "./index.ts";
import { cutText, isolateText, measureText, tidyText } from "./measure-text.ts";

const look = {
  width: 80,
  colour: false,
  command: "npx marsad",
  isSpeech: (type: EventType) => type === "statement",
};
const print = (width: number, colour = false) => [...toTable(sampleAnswer, { ...look, width, colour })].join("");

test("widths count letters as a terminal shows them", () => {
  const cases: [string, number][] = [
    ["Kidal", 5],
    ["كيدال", 5],
    ["قُتِلَ", 3],
    ["Léo", 3],
    ["Le\u0301o", 3],
    ["\u2068كيدال\u2069", 5],
    ["北京", 4],
    ["🙂", 2],
    ["", 0],
  ];
  for (const [text, width] of cases) assert.equal(measureText(text), width, text);
});

test("a cut falls between letters and is marked", () => {
  assert.equal(cutText("armed-attack", 6), "armed…");
  assert.equal(cutText("كيدال", 5), "كيدال");
  assert.equal(cutText("كيدال", 4), "كيد…");
  assert.equal(cutText("قُتِلَ", 2), "قُ…");
  assert.equal(cutText("北京市", 4), "北…");
});

test("right-to-left words are isolated, signs that steer a terminal are taken out", () => {
  assert.equal(isolateText("Kidal"), "Kidal");
  assert.equal(isolateText("مسلحون → الجيش المالي (ML)"), "\u2068مسلحون\u2069 → \u2068الجيش المالي\u2069 (ML)");
  assert.equal(tidyText("a\u001b[31mb\nc\u202ed"), "a [31mb c d");
});

test("no row is wider than its terminal, and the id stays", () => {
  for (const width of [80, 100, 200]) {
    const rows = print(width)
      .split("\n")
      .filter((line) => /^(date|2024|\?)/.test(line));
    assert.equal(rows.length, 3);
    for (const row of rows) assert.ok(measureText(row) <= width, `${measureText(row)} > ${width}: ${row}`);
    assert.ok(rows.some((row) => row.includes("e1")));
  }
  assert.ok(print(40).includes("armed-attack"));
});

test("statements stand after what happened, and the counts at the end", () => {
  const text = print(120);
  assert.ok(text.indexOf("armed-attack") < text.indexOf("Statements"));
  assert.ok(text.indexOf("Statements") < text.indexOf("  statement  "));
  assert.match(text, /1 report, 1 claim, 2 events/);
  assert.match(text, /npx marsad why e1/);
  assert.match(text, /Kidal \(ML\)/);
  assert.match(text, / {2}6\/– /);
});

test("a statement without a place leaves its cell empty, an attack without one is asked about", () => {
  assert.doesNotMatch(print(120), /^\? +statement +\?/m);
  const placeless = { ...sampleAnswer, events: sampleAnswer.events.map((event) => ({ ...event, where: null })) };
  const text = [...toTable(placeless, look)].join("");
  assert.match(text, /armed-attack +\?/);
});

test("80 columns keep the id of an event of long words", () => {
  const id = "e-1a2b3c4d5e6f";
  const events = sampleAnswer.events
    .slice(0, 1)
    .map((event) => ({ ...event, id, type: "military-operation" as const }));
  const text = [...toTable({ ...sampleAnswer, events }, look)].join("");
  assert.match(text.split("\n")[1] ?? "", /e-1a2b/);
});

test("colours are only written where they are wanted", () => {
  assert.doesNotMatch(print(100), /\u001b/);
  assert.match(print(100, true), /\u001b\[2m/);
});

test("an answer without events is its counts", () => {
  const text = [...toTable({ ...sampleAnswer, events: [] }, look)].join("");
  assert.equal(text, "1 report, 1 claim, 0 events\n");
});
