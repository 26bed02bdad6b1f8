import assert from "node:assert/strict";
import { test } from "node:test";
import type { Event, Toll, Value } from "../../../../coder/src/model/index.ts";
import { eventColumns, sumTolls } from "../event-row.ts";
import { sampleAnswer } from "../sample-answer.fixture.ts";
import { toCsv } from "./index.ts";

const write = (events: readonly Event[]) => [...toCsv({ ...sampleAnswer, events })].join("");

test("each event is a row under the published columns", () => {
  const [head, first, second, end] = write(sampleAnswer.events).split("\n");
  assert.equal(head, eventColumns.join(","));
  assert.equal(
    first,
    "e1,armed-attack,,happened,2024-02-26,2024-02-26,day,ML,Kidal,,كيدال,Kidal,18.44,-1.41,exact,geonames:2455290,مسلحون,الجيش,,6,6,,,,,1 mortar 60 mm,وكالة النهر,,c1,r1,0.85,place-ambiguous",
  );
  assert.match(second ?? "", /^e2,statement,,happened,,,,/);
  assert.equal(end, "");
});

test("an answer without events has its head alone", () => {
  assert.equal(write([]), `${eventColumns.join(",")}\n`);
});

test("words that a spreadsheet would run are escaped, negative degrees are not", () => {
  const event = sampleAnswer.events[0]!;
  const actors = event.actors.map((actor) => ({ ...actor, value: { ...actor.value, name: '=HYPERLINK("x";"y")' } }));
  const row = write([{ ...event, actors }]);
  assert.match(row, /"'=HYPERLINK\(""x"";""y""\)"/);
  assert.match(row, /,-1\.41,/);
});

test("totals are added up, parts are not, and disputes span a range", () => {
  const toll = (fields: Partial<Toll>, by?: number): Value<Toll> => ({
    value: {
      outcome: "killed",
      min: null,
      max: null,
      approximate: false,
      partOf: null,
      group: null,
      side: null,
      ...fields,
    },
    basis: "stated",
    confidence: 1,
    evidence: [],
    ...(by !== undefined && { by }),
  });
  const sum = (...tolls: Value<Toll>[]) => sumTolls(tolls, "killed");
  assert.deepEqual(sum(), { min: null, max: null });
  assert.deepEqual(sum(toll({ min: 15, max: 15 }), toll({ min: 9, max: 9, partOf: 0 })), { min: 15, max: 15 });
  assert.deepEqual(sum(toll({ min: 6, max: 6, side: "target" }), toll({ min: 2, max: 2, side: "perpetrator" })), {
    min: 8,
    max: 8,
  });
  assert.deepEqual(sum(toll({ min: 3, max: 3 }), toll({ min: 5, max: 5 })), { min: 8, max: 8 });
  assert.deepEqual(sum(toll({ min: 6, max: 6 }, 0), toll({ min: 11, max: 11 }, 1)), { min: 6, max: 11 });
  assert.deepEqual(sum(toll({ min: 9 })), { min: 9, max: null });
  assert.deepEqual(sum(toll({ max: 20 })), { min: null, max: 20 });
  assert.deepEqual(sum(toll({ min: 1, max: 1, outcome: "injured" })), { min: null, max: null });
});
