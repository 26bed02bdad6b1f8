import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import type { PlaceRead } from "../../grammar/reading.ts";
import { openDocument, quoteOf } from "../../text/index.ts";
import arabic from "./index.ts";
import { namedPlaces, noPlaces } from "./places-corpus.fixture.ts";
import { spellings } from "./places-corpus-names.fixture.ts";

const folder = new URL(".", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".tsv"));
const tables = Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
const registry = readFileSync(new URL("../../gazetteer/actors.tsv", import.meta.url), "utf8");
const pack = arabic.build(tables, registry);

const isPlaceName = (spelling: string) =>
  spellings.sure.has(spelling) ? "sure" : spellings.possible.has(spelling) ? "possible" : null;

const read = (text: string) => {
  const document = openDocument(text, pack.letters);
  return { document, places: pack.read(document, { today: null, kind: "news", isPlaceName }).places };
};

/** Places as one line; those that only say whose something is are left out. */
function linesOf(text: string): string {
  const { document, places } = read(text);
  const nameOf = ({ value }: PlaceRead) => quoteOf(document, value.words.from, value.words.to).slice(value.words.front);
  return places
    .filter((place) => !place.value.modifier)
    .map((place) => {
      const { relation, within, partner } = place.value;
      const unit = within === undefined ? "" : ` < ${nameOf(places[within]!)}`;
      return `${nameOf(place)} ${relation}${unit}${partner === undefined ? "" : ` – ${nameOf(places[partner]!)}`}`;
    })
    .join("; ");
}

for (const [text, expected] of namedPlaces) {
  test(`reads the places of «${text}»`, () => assert.equal(linesOf(text), expected));
}

for (const text of noPlaces) {
  test(`reads no place in «${text}»`, () => assert.equal(linesOf(text), ""));
}

test("a place that only says whose something is carries the mark", () => {
  const { places } = read("قال والي إدلب إن الوضع مستقر");
  assert.deepEqual(
    places.map((place) => place.value.modifier),
    [true],
  );
});

test("the distance and the direction from a place are kept", () => {
  const [place] = read("وقع الهجوم على بعد 30 كيلومترا شمال غاو").places;
  assert.equal(place?.value.distanceKm, 30);
  assert.equal(place?.value.bearing, "N");
});
