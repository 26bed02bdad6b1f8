import assert from "node:assert/strict";
import { test } from "node:test";
import type { Claim, Place } from "../model/index.ts";
import {
  actor,
  claim,
  fold,
  killed,
  person,
  place,
  type Short,
  soldiers,
  tell,
  traitsOf,
  village,
} from "./build-claims.fixture.ts";
import { linkClaims } from "./index.ts";

const [a, b, c] = [tell("alpha"), tell("bravo"), tell("charlie")];
const link = (...claims: Claim[]) => linkClaims([a, b, c], claims, { fold, traitsOf });
/** Sizes of the events, largest first. */
const sizes = (...claims: Claim[]) =>
  link(...claims)
    .map((event) => event.claims.length)
    .sort((x, y) => y - x);
const pair = (one: Omit<Short, "report">, other: Omit<Short, "report">) =>
  sizes(claim({ report: a, ...one }), claim({ report: b, ...other }));
const together = [2];
const apart = [1, 1];
const leo = village("Leo");
const near = village("Sapouy", 12);
const farOff = village("Djibo", 120);
const jnim = actor("perpetrator", "JNIM", { id: "actor:jnim", kind: "rebel-group", country: "BF" });
const isgs = actor("perpetrator", "ISGS", { id: "actor:isgs", kind: "rebel-group", country: "BF" });
const burkina: Place = place("Burkina Faso", {
  precision: "country",
  gazetteer: "test:BF",
  latitude: 12,
  longitude: -1.5,
});

test("the same type, day and place are one happening", () => {
  assert.deepEqual(pair({ at: leo }, { at: leo }), together);
  assert.deepEqual(pair({ at: leo, type: "clash" }, { at: leo, type: "armed-attack" }), together);
  assert.deepEqual(pair({ at: leo, type: "air-strike" }, { at: leo, type: "shelling" }), apart);
  assert.deepEqual(pair({ at: leo, type: "protest" }, { at: leo, type: "armed-attack" }), apart);
});

test("a named place is known again by its name, its unit, its road or its distance", () => {
  const erna = place("إرنا", { precision: "unresolved", within: place("بانفورا") });
  assert.deepEqual(pair({ at: erna }, { at: { ...erna, name: "ارنا" } }), together);
  assert.deepEqual(pair({ at: erna }, { at: { ...erna, name: "كوربيلو" } }), apart);
  const road = place("Sikasso – Bougouni", {
    country: "ML",
    precision: "between",
    latitude: 11.37,
    longitude: -6.58,
    between: [
      place("Sikasso", { country: "ML", gazetteer: "test:s", latitude: 11.32, longitude: -5.67 }),
      place("Bougouni", { country: "ML", gazetteer: "test:b", latitude: 11.42, longitude: -7.48 }),
    ],
  });
  const crash = { type: "transport-accident", tolls: [killed(31)] } as const;
  assert.deepEqual(
    pair(
      { ...crash, at: road },
      { ...crash, at: place("Sikasso", { country: "ML", gazetteer: "test:s", latitude: 11.32, longitude: -5.67 }) },
    ),
    together,
  );
  assert.deepEqual(
    pair(
      { ...crash, at: road },
      { ...crash, at: place("Niena", { country: "ML", gazetteer: "test:n", latitude: 11.43, longitude: -6.35 }) },
    ),
    together,
  );
  const yatenga = place("Yatenga", { precision: "admin2", admin1: "Nord", admin2: "Yatenga" });
  assert.deepEqual(
    pair({ at: leo, actors: [soldiers], tolls: [killed(6)] }, { at: yatenga, actors: [soldiers], tolls: [killed(6)] }),
    together,
  );
});

test("the same village another day is another happening", () => {
  assert.deepEqual(pair({ at: leo, day: "2024-03-01" }, { at: leo, day: "2024-03-04" }), apart);
  assert.deepEqual(
    pair({ at: leo, day: "2024-03-01", tolls: [killed(9)] }, { at: leo, day: "2024-03-04", tolls: [killed(9)] }),
    apart,
  );
  assert.deepEqual(
    pair({ at: leo, day: "2024-03-01", tolls: [killed(3)] }, { at: leo, day: "2024-03-02", tolls: [killed(14)] }),
    apart,
  );
  assert.deepEqual(
    pair({ at: leo, day: "2024-03-01", tolls: [killed(9)] }, { at: leo, day: "2024-03-02", tolls: [killed(9)] }),
    together,
  );
});

test("two villages on one day are two happenings, near or far, even where a third report names only the country", () => {
  assert.deepEqual(pair({ at: leo }, { at: near }), apart);
  assert.deepEqual(pair({ at: leo, tolls: [killed(6)] }, { at: farOff, tolls: [killed(6)] }), apart);
  const torn = [
    claim({ report: a, at: leo, actors: [soldiers], tolls: [killed(6)] }),
    claim({ report: b, at: farOff, actors: [soldiers], tolls: [killed(6)] }),
    claim({ report: c, at: burkina, actors: [soldiers], tolls: [killed(6)] }),
  ];
  assert.deepEqual(sizes(...torn), [1, 1, 1]);
  const clear = [torn[0]!, claim({ report: b, at: farOff, actors: [soldiers], tolls: [killed(15)] }), torn[2]!];
  assert.deepEqual(sizes(...clear), [2, 1]);
});

test("the same toll by chance joins nothing", () => {
  assert.deepEqual(pair({ at: leo, tolls: [killed(3)] }, { at: null, tolls: [killed(3)] }), apart);
  assert.deepEqual(pair({ at: burkina, tolls: [killed(2)] }, { at: leo, tolls: [killed(2)] }), apart);
  assert.deepEqual(
    pair(
      { at: leo, tolls: [killed(40)] },
      { at: { ...leo, country: "ML", gazetteer: "test:x", latitude: 17 }, tolls: [killed(40)] },
    ),
    apart,
  );
});

test("wildly different tolls part two attacks on a town, a rising toll doesn't", () => {
  const vague = { type: "clash", at: leo } as const;
  assert.deepEqual(pair({ ...vague, tolls: [killed(2)] }, { at: leo, tolls: [killed(60)] }), apart);
  assert.deepEqual(
    pair({ at: leo, tolls: [killed(31)] }, { at: leo, tolls: [killed(40, 40, { previous: { min: 31, max: 31 } })] }),
    together,
  );
  assert.deepEqual(pair({ at: leo, tolls: [killed(9, null)] }, { at: leo, tolls: [killed(12)] }), together);
});

test("known doers who differ speak against one happening", () => {
  const weak = { at: place("Yatenga", { precision: "admin2", admin2: "Yatenga" }), actors: [jnim, soldiers] };
  assert.deepEqual(pair({ at: leo, actors: [jnim, soldiers] }, weak), together);
  assert.deepEqual(pair({ at: leo, actors: [isgs, soldiers] }, weak), apart);
});

test("a meeting told by two reports is one, with names in other spellings and the place in one report only", () => {
  const first = {
    type: "meeting",
    at: null,
    actors: [person("عبد الله ديوب"), person("ساديو كامارا"), person("سيرغي لافروف")],
  } as const;
  const second = {
    type: "meeting",
    at: place("روسيا", { country: "RU", precision: "country" }),
    actors: [person("عبدولاي ديوب"), person("ساديو كامارا"), person("سيرغي لافروف")],
  } as const;
  assert.deepEqual(pair(first, second), together);
  assert.deepEqual(
    pair(first, { type: "meeting", at: null, actors: [person("Abdoulaye Diop"), person("Sergey Lavrov")] }),
    together,
  );
});

test("the same ministers on other days, and a minister's other guests that day, are other meetings", () => {
  const moscow = place("Moscow", { country: "RU", gazetteer: "test:moscow", latitude: 55.7, longitude: 37.6 });
  const both = [person("Abdoulaye Diop"), person("Sergey Lavrov")];
  assert.deepEqual(
    pair(
      { type: "meeting", at: moscow, actors: both },
      { type: "meeting", at: moscow, actors: both, day: "2024-03-02" },
    ),
    apart,
  );
  assert.deepEqual(
    pair(
      { type: "meeting", at: moscow, actors: both },
      { type: "meeting", at: moscow, actors: both, day: "2025-03-01" },
    ),
    apart,
  );
  assert.deepEqual(
    pair(
      { type: "meeting", at: moscow, actors: both },
      { type: "meeting", at: moscow, actors: [person("Sergey Lavrov"), person("Sameh Shoukry")] },
    ),
    apart,
  );
  assert.deepEqual(
    pair(
      { type: "meeting", at: moscow, actors: both },
      { type: "meeting", at: moscow, actors: [person("Wang Yi"), person("Sameh Shoukry")] },
    ),
    apart,
  );
});

test("a yearly commemoration is held each year anew, and is not what it commemorates", () => {
  const march = { type: "protest", at: leo } as const;
  assert.deepEqual(pair({ ...march, day: "2023-03-01" }, { ...march, day: "2024-03-01" }), apart);
  const massacre = { at: leo, day: "2019-01-01", tolls: [killed(49)] };
  assert.deepEqual(pair({ ...massacre, status: "background" }, { ...massacre, day: "2024-01-01" }), apart);
  assert.deepEqual(pair({ ...massacre, status: "background" }, { ...massacre, status: "background" }), together);
  assert.deepEqual(
    pair({ ...massacre, status: "background" }, { ...massacre, status: "background", at: farOff }),
    apart,
  );
});

test("two attacks told in one report stay two, and each finds its own in the other report", () => {
  assert.deepEqual(sizes(claim({ report: a, at: leo }), claim({ report: a, at: leo, type: "bombing" })), apart);
  const dawn = [claim({ report: a, at: leo, tolls: [killed(6)] }), claim({ report: b, at: leo, tolls: [killed(6)] })];
  const dusk = [claim({ report: a, at: leo, tolls: [killed(2)] }), claim({ report: b, at: leo, tolls: [killed(2)] })];
  const events = link(dawn[0]!, dusk[1]!, dusk[0]!, dawn[1]!);
  assert.deepEqual(
    events.map((event) => event.claims.toSorted()).sort(),
    [dawn, dusk].map((two) => two.map((one) => one.id).sort()).sort(),
  );
});

test("without a date, or with one worked out, place and figures or actors must agree", () => {
  const [soon, late] = [tell("soon", { publishedAt: "2024-03-03" }), tell("late", { publishedAt: "2024-06-03" })];
  const known = claim({ report: a, at: leo, tolls: [killed(6)] });
  const told = (report: typeof soon, given: Omit<Short, "report">) =>
    linkClaims([a, soon, late], [known, claim({ report, ...given })], { fold, traitsOf }).length;
  assert.equal(told(soon, { day: null, at: leo, tolls: [killed(6)] }), 1);
  assert.equal(told(soon, { day: null, at: leo }), 2);
  assert.equal(told(late, { day: null, at: leo, tolls: [killed(6)] }), 2);
  assert.equal(told(soon, { inferred: true, at: leo, tolls: [killed(6)] }), 1);
  assert.equal(told(soon, { inferred: true, at: leo }), 2);
  assert.equal(told(soon, { day: "2024-03-01", to: "2024-03-31", precision: "month", at: leo, tolls: [killed(6)] }), 1);
});

test("statements are one by speaker, manner and addressee, or by their words", () => {
  const demand = { type: "statement", mode: "demand", at: null } as const;
  const speaker = actor("perpetrator", "مارتن غريفيث", { kind: "person" });
  const addressee = actor("target", "جماعة الحوثي", { kind: "rebel-group", country: "YE" });
  const other = actor("target", "الحكومة", { kind: "government", country: "YE" });
  assert.deepEqual(
    pair(
      { ...demand, actors: [speaker, addressee] },
      { ...demand, actors: [actor("perpetrator", "غريفيث", { kind: "person" }), addressee] },
    ),
    together,
  );
  assert.deepEqual(pair({ ...demand, actors: [speaker, addressee] }, { ...demand, actors: [speaker, other] }), apart);
  assert.deepEqual(
    pair({ ...demand, actors: [speaker, addressee] }, { ...demand, mode: "threat", actors: [speaker, addressee] }),
    apart,
  );
  assert.deepEqual(
    pair(
      { ...demand, actors: [speaker, addressee] },
      { ...demand, actors: [actor("perpetrator", "عبد الملك", { kind: "person" }), addressee] },
    ),
    apart,
  );
});

test("aggregates are no events; possibilities stay apart from what happened", () => {
  assert.deepEqual(pair({ at: leo, status: "aggregate" }, { at: leo }), [1]);
  assert.deepEqual(pair({ at: leo, status: "hypothetical" }, { at: leo }), apart);
  assert.deepEqual(pair({ at: leo, status: "planned" }, { at: leo }), together);
});
