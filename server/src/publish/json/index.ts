import type { Answer } from "../../../../coder/src/model/index.ts";

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

/** `"name":[…]` with one element a line. @example [...writeList("claims", [])].join("") // '"claims":[]' */
export function* writeList(name: string, list: readonly unknown[], between = "\n"): Generator<string> {
  yield `"${name}":[`;
  for (const [index, element] of list.entries()) {
    yield `${index === 0 ? between : `,${between}`}${JSON.stringify(element)}`;
  }
  yield list.length === 0 ? "]" : `${between}]`;
}
