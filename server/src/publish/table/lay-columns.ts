import type { Cells, cellNames } from "./event-cells.ts";
import { measureText } from "./measure-text.ts";

type Name = (typeof cellNames)[number];

/** A column of the table as it is laid on this terminal. */
type Column = { readonly name: Name; readonly title: string; readonly width: number };

// `least` is what a column shrinks to before the ones marked `spare` are left out, the last one first.
// Dates, numbers and ids are never cut: a part of one is another one.
const plan: readonly { name: Name; title: string; least: number; spare: boolean }[] = [
  { name: "date", title: "date", least: Number.POSITIVE_INFINITY, spare: false },
  { name: "type", title: "type", least: 12, spare: false },
  { name: "place", title: "place", least: 10, spare: false },
  { name: "who", title: "who → whom", least: 12, spare: false },
  { name: "harm", title: "killed/injured", least: Number.POSITIVE_INFINITY, spare: false },
  { name: "id", title: "id", least: Number.POSITIVE_INFINITY, spare: true },
  { name: "issues", title: "doubts", least: 6, spare: true },
  { name: "speakers", title: "says", least: 10, spare: true },
  { name: "seized", title: "seized", least: 10, spare: true },
];
const gap = 2;

/**
 * Chooses the columns that have something to show and fits them to a width; the widest give way first.
 * @example layColumns([eventCells(event, 8, false)], 80).map(({ name }) => name)
 */
export function layColumns(rows: readonly Cells[], width: number): Column[] {
  const wants = plan.map((column) => {
    const widest = rows.reduce((most, row) => Math.max(most, measureText(row[column.name])), 0);
    return { ...column, widest, width: Math.max(widest, measureText(column.title)) };
  });
  let columns = wants.filter(({ widest, spare }) => widest > 0 || !spare);
  const room = (): number => width - gap * (columns.length - 1);
  const needs = (): number => columns.reduce((sum, column) => sum + Math.min(column.width, column.least), 0);
  while (needs() > room() && columns.some(({ spare }) => spare)) {
    const last = columns.findLastIndex(({ spare }) => spare);
    columns = columns.filter((_, index) => index !== last);
  }
  for (let over = sum(columns) - room(); over > 0; over--) {
    const loose = columns.filter((column) => column.width > column.least);
    const spare = loose.filter((column) => column.spare);
    const widest = (spare.length > 0 ? spare : loose).toSorted((a, b) => b.width - a.width)[0];
    if (!widest) break;
    widest.width--;
  }
  return columns.map(({ name, title, width }) => ({ name, title, width }));
}

function sum(columns: readonly { width: number }[]): number {
  return columns.reduce((total, column) => total + column.width, 0);
}
