import { stringify } from "csv-stringify/sync";
import type { Answer } from "../../../../coder/src/model/index.ts";
import { eventColumns, indexAnswer, makeEventRow } from "../event-row.ts";

const rowsAtOnce = 500;

/**
 * An answer's events as comma-separated values, UTF-8 without a mark, one row for each. Words of a report that a
 * spreadsheet would run as a formula get an apostrophe before them.
 * @example for (const part of toCsv(answer)) process.stdout.write(part)
 */
export function* toCsv(answer: Answer): Generator<string> {
  const told = indexAnswer(answer);
  yield stringify([eventColumns as readonly string[] as string[]]);
  for (let from = 0; from < answer.events.length; from += rowsAtOnce) {
    const rows = answer.events.slice(from, from + rowsAtOnce).map((event) => makeEventRow(event, told));
    yield stringify(rows, { columns: [...eventColumns], escape_formulas: true });
  }
}
