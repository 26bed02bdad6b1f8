import type { Claim, Issue, Item, Report } from "../../../../coder/src/model/index.ts";
import { writeList } from "../write-list.ts";

/** What was coded of one item. */
type ItemAnswer = {
  readonly item: Pick<Item, "name" | "line" | "id" | "hash">;
  readonly reports: readonly Report[];
  readonly claims: readonly Claim[];
  readonly issues: readonly Issue[];
};

/**
 * One item's answer as one line, in parts.
 * @example [...toJsonLine(itemAnswer)].join("").endsWith("\n") // true
 */
export function* toJsonLine(answer: ItemAnswer): Generator<string> {
  const { name, line, id, hash } = answer.item;
  yield `{"item":${JSON.stringify({ name, line, id, hash })},`;
  yield* writeList("reports", answer.reports, "");
  yield ",";
  yield* writeList("claims", answer.claims, "");
  yield ",";
  yield* writeList("issues", answer.issues, "");
  yield "}\n";
}
