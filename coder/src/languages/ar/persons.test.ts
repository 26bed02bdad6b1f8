import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { openDocument } from "../../text/index.ts";
import ar from "./index.ts";
import { personCases } from "./persons-corpus.fixture.ts";
import { speakerCases } from "./speakers-corpus.fixture.ts";

const folder = new URL("./", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".tsv"));
const tables = Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
const pack = ar.build(tables, readFileSync(new URL("../../gazetteer/actors.tsv", folder), "utf8"));
const read = (text: string) =>
  pack.read(openDocument(text, pack.letters), { today: "2024-11-06", kind: "news", isPlaceName: () => false } as never);

for (const [text, ...wanted] of personCases) {
  test(`${wanted.length === 0 ? "reads no person in" : "reads the persons of"} «${text}»`, () => {
    const persons = read(text).actors.filter((actor) => actor.nature === "person");
    assert.deepEqual(
      persons.map((person) => person.value.name),
      wanted,
    );
  });
}

for (const [text, ...wanted] of speakerCases) {
  test(`${wanted.length === 0 ? "hears nobody in" : "hears who speaks in"} «${text}»`, () => {
    assert.deepEqual(
      read(text).speakers.map(({ value }) => `${value.speaker} ${value.kind}`),
      wanted,
    );
  });
}

test("a channel and a date beside the verb belong to the speaker", () => {
  const [speaker] = read("قال المتحدث باسم الجيش، في بيان الثلاثاء 5 نوفمبر 2024، إن ستة جنود قتلوا.").speakers;
  assert.equal(speaker?.value.channel, "statement");
  assert.equal(speaker?.value.date, "2024-11-05");
});

test("a title after a name and a comma is that name's, and a rank with the conjunction opens another person", () => {
  const officesIn = (text: string) =>
    read(text)
      .actors.filter((actor) => actor.nature === "person")
      .map(({ value }) => `${value.name}: ${value.office}`);
  assert.deepEqual(
    officesIn("وصل السيد سامي قرطاج، وزير الخارجية والتعاون الدولي والجنرال موسى تراوري، وزير الدفاع، إلى باماكو."),
    ["سامي قرطاج: Minister of Foreign Affairs", "موسى تراوري: Minister of Defence"],
  );
  assert.deepEqual(officesIn("وصل سالم كوني، وزير المالية، وموسى تراوري، وزير العدل."), [
    "سالم كوني: Minister of Finance",
    "موسى تراوري: Minister of Justice",
  ]);
});

test("a name stands without the clitic that the text writes onto it, and its country is still read", () => {
  const actorsIn = (text: string) => read(text).actors.map(({ value }) => `${value.name} ${value.country}`);
  assert.deepEqual(actorsIn("نصب كمين للجيش المالي."), ["الجيش المالي ML"]);
  assert.deepEqual(actorsIn("نصب كمين لدورية من الجيش المالي."), ["دورية من الجيش المالي ML"]);
  assert.deepEqual(actorsIn("أغيث مدنيون ونازحون."), ["مدنيون null", "نازحون null"]);
  assert.deepEqual(actorsIn("وجه النداء للمجلس العسكري."), ["المجلس العسكري null"]);
});

test("the adjective of a noun is no ministry, the same word alone or after a head is one", () => {
  const bodiesIn = (text: string) => read(text).actors.filter(({ nature }) => nature === "body").length;
  assert.equal(bodiesIn("رفض النواب التدخل في الشؤون الداخلية."), 0);
  assert.equal(bodiesIn("نوقشت القضايا الاقتصادية والخارجية."), 0);
  assert.equal(bodiesIn("اندلعت أزمة داخلية."), 0);
  assert.equal(bodiesIn("أعلنت الداخلية فتح الطريق."), 1);
  assert.equal(bodiesIn("نفت وزارة الداخلية الخبر."), 1);
});
