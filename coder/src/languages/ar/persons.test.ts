import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { openDocument } from "../../text/index.ts";
import ar from "./index.ts";
import { personCases } from "./persons-corpus.ts";
import { speakerCases } from "./speakers-corpus.ts";

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
