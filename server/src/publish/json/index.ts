import type { Answer } from "../../../../coder/src/model/index.ts";
import { writeList } from "../write-list.ts";

/**
 * An answer as one JSON object, a noun a line, in parts small enough for any length of answer.
 * @example JSON.parse([...toJson(answer)].join("")).events
 */
export function* toJson(answer: Answer): Generator<string> {
  yield "{";
  yield* writeList("reports", answer.reports);
  yield ",";
  yield* writeList("claims", answer.claims);
  yield ",";
  yield* writeList("events", answer.events);
  yield ",";
  yield* writeList("issues", answer.issues);
  yield "}\n";
}
