import assert from "node:assert/strict";
import { test } from "node:test";
import { openPlaceLines } from "../../grammar/analytic/places.fixture.ts";
import { frenchInflection } from "./inflect.ts";
import { frenchLetters } from "./letters.ts";
import { namedPlaces, noPlaces, spellings } from "./places-corpus.fixture.ts";

const linesOf = openPlaceLines(
  {
    code: "fr",
    letters: frenchLetters,
    inflection: frenchInflection,
    adjectives: "after",
    thousands: ".",
    dayFirst: true,
  },
  new URL(".", import.meta.url),
  spellings.sure,
  spellings.possible,
);

for (const [text, expected] of namedPlaces)
  test(`reads the places of «${text}»`, () => assert.equal(linesOf(text), expected));

for (const text of noPlaces) test(`reads no place in «${text}»`, () => assert.equal(linesOf(text), ""));
