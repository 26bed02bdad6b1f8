import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { openDocument } from "../../text/index.ts";
import ar from "./index.ts";

const folder = new URL("./", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".tsv"));
const tables = Object.fromEntries(files.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
const pack = ar.build(tables, readFileSync(new URL("../../gazetteer/actors.tsv", folder), "utf8"));

/** Name, kind and country of each actor, as one line. */
const show = (text: string) =>
  pack
    .read(openDocument(text, pack.letters), { today: "2024-06-03", kind: "news", isPlaceName: () => null } as never)
    .actors.map(({ value }) => [value.name, value.kind, value.country].filter(Boolean).join(", "));

const cases: readonly (readonly [string, ...string[]])[] = [
  ["قصف الطيران الحربي مخزنا.", "الطيران الحربي, state-forces"],
  ["قضت قوات الفرقة الثالثة على سبعة مسلحين.", "قوات الفرقة الثالثة, state-forces", "مسلحين, unidentified-armed-group"],
  ["تعقبت وحدات التدخل السريع الفارين.", "وحدات التدخل السريع, state-forces"],
  ["تمشط الأجهزة الأمنية حاليا الجبل.", "الأجهزة الأمنية, state-forces"],
  ["أجلت محكمة عسكرية النطق بالحكم.", "محكمة عسكرية, government"],
];

for (const [text, ...actors] of cases) {
  test(`reads who acts: «${text}»`, () => assert.deepEqual(show(text), actors));
}

test("no person's name runs on into a word for a happening", () => {
  assert.deepEqual(show("أعلن الناطق عثمان ديالو استسلام عشرة."), ["عثمان ديالو, person"]);
});
