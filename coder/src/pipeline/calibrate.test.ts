import assert from "node:assert/strict";
import { test } from "node:test";
import type { Claim } from "../model/index.ts";
import { calibrate, marksOf } from "./calibrate.ts";

const evidence = [{ report: "r", field: "text" as const, start: 0, end: 5, quote: "today", rule: "date-today" }];
const when = {
  value: { from: "2024-02-29", to: "2024-02-29", precision: "day" as const, text: "today" },
  basis: "inferred" as const,
  confidence: 0.5,
  evidence,
};
const claim: Claim = {
  id: "c1",
  report: "r",
  type: "clash",
  mode: null,
  status: "happened",
  when,
  where: null,
  alsoWhere: [],
  actors: [],
  tolls: [],
  materiel: [],
  sites: [],
  attribution: [],
  codes: { acled: null, plover: null, cameo: null, ucdp: null },
  trigger: evidence[0]!,
  confidence: 0.5,
  issues: [],
};

const report = { language: "en", kind: "news" as const, publishedAt: null };
const setting = { claim, report, claims: [claim] };

test("the marks of a value name its rule, its basis and what else the claim shows, whatever the confidence was", () => {
  const marks = marksOf("when", setting, when);
  assert.ok(marks.includes("when rule date-today") && marks.includes("when basis inferred"));
  assert.ok(marks.includes("when precision day") && marks.includes("when no place"));
  assert.deepEqual(marks, marksOf("when", setting, { ...when, confidence: 0.99 }));
});

test("confidences lie between 0 and 1, and the same claim gets the same ones", () => {
  const [once] = calibrate([claim], report);
  assert.deepEqual([once], calibrate([claim], report));
  for (const one of [once!.confidence, once!.when!.confidence]) assert.ok(one > 0 && one < 1, String(one));
});
