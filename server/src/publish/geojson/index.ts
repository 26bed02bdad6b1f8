import type { Answer, Event } from "../../../../coder/src/model/index.ts";
import { indexAnswer, makeEventRow, type Told } from "../event-row.ts";

/**
 * An answer's events as a GeoJSON FeatureCollection (RFC 7946), a feature a line. An event that has no point keeps its
 * row, with geometry null: it is never drawn where it was not.
 * @example [...toGeoJson(answer)].join("")
 */
export function* toGeoJson(answer: Answer): Generator<string> {
  const told = indexAnswer(answer);
  yield '{"type":"FeatureCollection","features":[';
  for (const [index, event] of answer.events.entries()) {
    yield `${index === 0 ? "\n" : ",\n"}${JSON.stringify(makeFeature(event, told))}`;
  }
  yield "\n]}\n";
}

function makeFeature(event: Event, told: Told) {
  const { latitude, longitude, ...properties } = makeEventRow(event, told);
  const hasPoint = latitude !== null && longitude !== null;
  const geometry = hasPoint ? { type: "Point", coordinates: [longitude, latitude] } : null;
  return { type: "Feature", id: event.id, geometry, properties };
}
