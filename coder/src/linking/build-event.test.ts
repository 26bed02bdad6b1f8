import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Claim, Event, Report } from "../model/index.ts";
import {
  actor,
  claim,
  fold,
  killed,
  person,
  place,
  quote,
  soldiers,
  stated,
  tell,
  traitsOf,
  village,
} from "./build-claims.fixture.ts";
import { linkClaims } from "./index.ts";

const monday = tell("monday", { publishedAt: "2024-03-04", source: "AFP" });
const friday = tell("friday", { publishedAt: "2024-03-08", source: "Reuters" });
const leo = village("Leo");
const one = (reports: readonly Report[], claims: readonly Claim[]): Event => {
  const events = linkClaims(reports, claims, { fold, traitsOf });
  assert.equal(events.length, 1);
  return events[0]!;
};

test("the latest report's toll is adopted, and every figure is kept with its day", () => {
  const early = claim({ report: monday, at: leo, tolls: [killed(31)] });
  const late = claim({ report: friday, at: leo, tolls: [killed(40, 40, { previous: { min: 31, max: 31 } })] });
  const event = one([friday, monday], [late, early]);
  assert.deepEqual(
    event.tolls.map((toll) => toll.value.min),
    [40],
  );
  assert.equal(event.adopted["tolls.killed"], "latest-report");
  assert.deepEqual(event.tollHistory, [
    { outcome: "killed", min: 31, max: 31, asOf: "2024-03-04", claim: early.id, previous: false },
    { outcome: "killed", min: 31, max: 31, asOf: null, claim: late.id, previous: true },
    { outcome: "killed", min: 40, max: 40, asOf: "2024-03-08", claim: late.id, previous: false },
  ]);
  assert.deepEqual(event.issues, []);
});

test("a bound told last doesn't wipe out an exact figure within it", () => {
  const event = one(
    [monday, friday],
    [
      claim({ report: monday, at: leo, tolls: [killed(12)] }),
      claim({ report: friday, at: leo, tolls: [killed(10, null)] }),
    ],
  );
  assert.deepEqual(
    event.tolls.map(({ value }) => [value.min, value.max]),
    [[12, 12]],
  );
  assert.equal(event.adopted["tolls.killed"], "latest-exact");
});

test("figures of two reports that can't both be true are an issue with the words of both", () => {
  const event = one(
    [monday, friday],
    [claim({ report: monday, at: leo, tolls: [killed(12)] }), claim({ report: friday, at: leo, tolls: [killed(15)] })],
  );
  const issue = event.issues.find(({ code }) => code === "toll-disagrees");
  assert.deepEqual(
    issue?.evidence.map((words) => words.report),
    ["r-monday", "r-friday"],
  );
  assert.match(issue?.message ?? "", /killed 12, 15$/u);
});

test("a denial adds an issue and never flips the status", () => {
  const told = claim({ report: monday, at: leo, day: "2024-03-02" });
  const denied = claim({
    report: friday,
    at: leo,
    day: "2024-03-02",
    status: "denied",
    trigger: "no attack",
    attribution: [
      stated(friday, { speaker: "the ministry", channel: null, date: null, kind: "denial" }, "the ministry"),
    ],
  });
  const event = one([monday, friday], [denied, told]);
  assert.equal(event.status, "happened");
  assert.equal(event.adopted.status, "happened-over-denied");
  assert.deepEqual(
    event.issues.map(({ code }) => code),
    ["denied-by"],
  );
  assert.deepEqual(
    event.issues[0]?.evidence.map((words) => words.quote),
    ["no attack", "the ministry"],
  );
});

test("date, place and type are the most telling, each by a named rule, with the words of those who agree", () => {
  const nord = place("Yatenga", { precision: "admin2", admin1: "Nord", admin2: "Yatenga" });
  const first = claim({
    report: monday,
    day: "2024-03-01",
    at: nord,
    actors: [soldiers],
    tolls: [killed(6)],
    type: "armed-attack",
  });
  const second = claim({
    report: friday,
    day: "2024-03-01",
    at: leo,
    actors: [soldiers],
    tolls: [killed(6)],
    type: "bombing",
  });
  const event = one([monday, friday], [first, second]);
  assert.equal(event.where?.value.name, "Leo");
  assert.equal(event.type, "bombing");
  assert.deepEqual(event.adopted, {
    status: "agreed",
    type: "most-telling",
    when: "stated-most-precise",
    where: "most-precise",
    actors: "merged",
    "tolls.killed": "latest-report",
  });
  assert.equal(event.when?.evidence.length, 2);
  assert.equal(event.review, "proposed");
});

test("people are merged by name, soldiers by their side, and strangers are not", () => {
  const minister = { office: "Minister of Foreign Affairs", of: "ML" };
  const first = claim({
    report: monday,
    type: "meeting",
    actors: [person("عبد الله ديوب", minister), person("سيرغي لافروف")],
  });
  const second = claim({
    report: friday,
    type: "meeting",
    actors: [person("لافروف"), person("عبدولاي ديوب"), person("ساديو كامارا")],
  });
  const event = one([monday, friday], [first, second]);
  assert.deepEqual(
    event.actors.map(({ value }) => value.name),
    ["عبد الله ديوب", "سيرغي لافروف", "ساديو كامارا"],
  );
  assert.deepEqual(
    event.actors.map(({ evidence }) => evidence.length),
    [2, 2, 1],
  );
  const attack = one(
    [monday, friday],
    [
      claim({ report: monday, at: leo, actors: [soldiers] }),
      claim({
        report: friday,
        at: leo,
        actors: [actor("target", "القوات البوركينية", { kind: "state-forces", country: "BF" })],
      }),
    ],
  );
  assert.equal(attack.actors.length, 1);
});

test("a value's speaker and a toll's whole point into the event's own lists", () => {
  const says = (report: Report, speaker: string) =>
    stated(report, { speaker, channel: null, date: null, kind: "official" as const }, speaker);
  const part = { ...killed(9), group: "soldiers", partOf: 0 };
  const first = claim({ report: monday, at: leo, tolls: [killed(15)], attribution: [says(monday, "the army")] });
  const base = claim({ report: friday, at: leo, attribution: [says(friday, "the mayor"), says(friday, "the Army")] });
  const injured = { ...killed(3), outcome: "injured" as const };
  const second = {
    ...base,
    tolls: [
      stated(friday, injured),
      { ...stated(friday, killed(15)), by: 1 },
      { ...stated(friday, { ...part, partOf: 1 }), by: 0 },
    ],
  };
  const event = one([monday, friday], [first, second]);
  assert.deepEqual(
    event.attribution.map(({ value }) => value.speaker),
    ["the army", "the mayor"],
  );
  const [total, nine] = [
    event.tolls.find(({ value }) => value.min === 15),
    event.tolls.find(({ value }) => value.min === 9),
  ];
  assert.equal(event.attribution[total!.by!]?.value.speaker, "the army");
  assert.equal(event.attribution[nine!.by!]?.value.speaker, "the mayor");
  assert.equal(event.tolls[nine!.value.partOf!], total);
});

test("origins are counted, not articles", () => {
  const words = Array.from({ length: 60 }, (_, at) => `word${at}`);
  const copy = tell("copy", { source: "Le Faso", text: words.join(" ") });
  const edited = tell("edited", { source: "Omega", text: [...words.slice(0, 55), "read", "more", "here"].join(" ") });
  const again = tell("again", {
    source: "OMEGA",
    text: "something else altogether from the same outlet on the same day",
  });
  const other = tell("other", { source: "Reuters" });
  const all = [copy, edited, again, other];
  assert.equal(
    one(
      all,
      all.map((report) => claim({ report, at: leo })),
    ).independentSources,
    2,
  );
  const many = Array.from({ length: 40 }, (_, at) =>
    tell(`outlet${at}`, {
      text:
        at < 30 ? `${words.join(" ")} outlet${at}` : `own${at} `.repeat(30) + words.slice(at - 30, at - 20).join(" "),
    }),
  );
  assert.equal(
    one(
      many,
      many.map((report) => claim({ report, at: leo })),
    ).independentSources,
    11,
  );
});

test("arms come from the fullest list, not from the sum", () => {
  const arm = (item: "rifle" | "motorcycle", count: number) => ({
    item,
    count,
    model: null,
    calibreMm: null,
    fate: "seized" as const,
  });
  const event = one(
    [monday, friday],
    [
      claim({
        report: monday,
        at: leo,
        materiel: [stated(monday, arm("rifle", 2)), stated(monday, arm("motorcycle", 2))],
      }),
      claim({ report: friday, at: leo, materiel: [stated(friday, arm("rifle", 2))] }),
    ],
  );
  assert.deepEqual(
    event.materiel.map(({ value }) => value.item),
    ["rifle", "motorcycle"],
  );
  assert.equal(event.adopted.materiel, "most-complete");
});

test("one claim alone is an event that says so", () => {
  const told = claim({ report: monday, at: leo, tolls: [killed(3)] });
  const event = one([monday], [told]);
  assert.deepEqual(Object.values(event.adopted), [
    "only-claim",
    "only-claim",
    "only-claim",
    "only-claim",
    "only-claim",
  ]);
  assert.equal(event.confidence, told.confidence);
  assert.equal(event.independentSources, 1);
  assert.deepEqual(event.where?.evidence, [quote(monday, "Leo")]);
});

test("the order in which reports and claims are handed in changes nothing", () => {
  const reports = Array.from({ length: 12 }, (_, at) =>
    tell(`paper${at}`, at % 3 === 0 ? {} : { publishedAt: `2024-03-0${(at % 8) + 1}`, source: `S${at % 5}` }),
  );
  const claims = reports.flatMap((report, at) => [
    claim({ report, at: village(`V${at % 3}`, (at % 3) * 9), tolls: [killed((at % 4) + 3)], actors: [soldiers] }),
    claim({
      report,
      type: "meeting",
      day: at % 5 === 0 ? null : "2024-03-02",
      actors: [person("Sergey Lavrov"), person(at % 2 ? "Abdoulaye Diop" : "A. Diop")],
    }),
    claim({
      report,
      at: at % 2 ? place("Burkina Faso", { precision: "country" }) : null,
      tolls: [killed(at % 3 === 0 ? 14 : 5)],
      day: "2024-03-02",
    }),
  ]);
  const wanted = JSON.stringify(linkClaims(reports, claims, { fold, traitsOf }));
  const shuffled = <T>(list: T[]) => fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length });
  fc.assert(
    fc.property(
      shuffled(reports),
      shuffled(claims),
      (r, c) => JSON.stringify(linkClaims(r, c, { fold, traitsOf })) === wanted,
    ),
    { numRuns: 60 },
  );
});
