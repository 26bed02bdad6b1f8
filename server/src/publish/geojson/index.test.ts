import assert from "node:assert/strict";
import { test } from "node:test";
import { sampleAnswer } from "../sample-answer.fixture.ts";
import { toGeoJson } from "./index.ts";

test("an event with a point is drawn there, one without keeps its row", () => {
  const collection = JSON.parse([...toGeoJson(sampleAnswer)].join(""));
  assert.equal(collection.type, "FeatureCollection");
  const [first, second] = collection.features;
  assert.deepEqual(first.geometry, { type: "Point", coordinates: [-1.41, 18.44] });
  assert.equal(first.id, "e1");
  assert.equal(first.properties.killed_min, 6);
  assert.equal(second.geometry, null);
  assert.equal(second.properties.type, "statement");
});

test("no events are an empty collection", () => {
  assert.deepEqual(JSON.parse([...toGeoJson({ ...sampleAnswer, events: [] })].join("")), {
    type: "FeatureCollection",
    features: [],
  });
});
