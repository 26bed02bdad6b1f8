import assert from "node:assert/strict";
import { test } from "node:test";
import { openPlaceLines } from "../../grammar/analytic/places.fixture.ts";
import { definition } from "./index.ts";
import { namedPlaces, noPlaces, spellings } from "./places-corpus.fixture.ts";

const linesOf = openPlaceLines(definition, spellings.sure, spellings.possible);

for (const [text, expected] of namedPlaces)
  test(`reads the places of «${text}»`, () => assert.equal(linesOf(text), expected));

for (const text of noPlaces) test(`reads no place in «${text}»`, () => assert.equal(linesOf(text), ""));
