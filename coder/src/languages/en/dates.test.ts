import assert from "node:assert/strict";
import { test } from "node:test";
import { buildDateReader } from "../../grammar/analytic/dates.ts";
import { openDateLines, openFolder } from "../../grammar/analytic/read-lines.fixture.ts";
import { corpus } from "./dates-corpus.fixture.ts";
import { definition } from "./index.ts";

const folder = openFolder(definition);
const readDates = buildDateReader(folder.language);
const read = openDateLines(folder);

for (const [value, ways] of corpus) {
  test(`reads ${value}`, () => {
    for (const way of ways) {
      const quote = /\[(.+)\]/u.exec(way)?.[1] ?? way;
      const dates = read(`The army reported ${way.replace(/[[\]]/gu, "")}, his men repelled the assault`);
      assert.deepEqual(
        dates.map((date) => date.value),
        [value],
        way,
      );
      const [found] = dates;
      // an article or a preposition of the phrase may stand inside the quote or before it
      assert.ok(found && (found.quote.endsWith(quote) || quote.endsWith(found.quote)), `${way}: ${found?.quote}`);
    }
  });
}

const none: readonly string[] = [
  "5 may die in the camp",
  "They may attack",
  "he will march on the city",
  "Troops march 10 kilometres",
  "In March Johnson fled",
  "the sun rose",
  "He sat down",
  "Friday prayers were held",
  "after Friday prayers",
  "the Good Friday Agreement",
  "every Sunday they meet",
  "on Sundays",
  "The March 23 Movement seized the town",
  "open 24/7",
  "since 9/11",
  "He won 2-1",
  "aged 25",
  "for three days",
  "after 5 hours of fighting",
  "$5.30",
  "the second attack",
  "five people in 2 cars",
  "between 10 and 15 people",
  "2000 soldiers",
  "in 2000 homes",
  "resolution 2719",
  "two days before the election",
  "the day before the vote",
  "from 10 to 15 fighters",
  "version 1.10.30",
  "call 08141395113",
  "at 5 locations",
  "about 10 people",
  "an overnight raid",
  "first aid",
  "April Smith said",
  "President May spoke",
  "Ramadan Abdullah said",
  "the 5th Brigade",
  "a third soldier",
  "by 20 people",
  "to 19 from 14",
  "around 30 fighters",
  "the Sahel",
  "the last two hostages",
  "the past president",
  "the next minister",
  "2.5 million",
  "in 5 villages",
  "half of the town",
  "M23 rebels",
  "at 12 schools",
];

test("leaves names, verbs, counts, durations and habits alone", () => {
  for (const text of none) assert.deepEqual(read(text), [], text);
});

test("takes time in proportion to the text", () => {
  const text = corpus.flatMap(([, ways]) => ways.map((way) => way.replace(/[[\]]/gu, ""))).join(", ");
  const time = (times: number) => {
    const document = folder.open(`${text}. `.repeat(times));
    const start = performance.now();
    readDates(document);
    return performance.now() - start;
  };
  time(4);
  assert.ok(time(32) < 32 * Math.max(time(4), 4));
});
