import type { Answer, Event, EventType } from "../../../../coder/src/model/index.ts";
import { eventCells } from "./event-cells.ts";
import { layColumns } from "./lay-columns.ts";
import { cutText, isolateText, measureText } from "./measure-text.ts";

/** How wide the terminal is, whether it shows colours, how marsad is called there; and which types are acts of speech. */
type TableLook = {
  readonly width: number;
  readonly colour: boolean;
  readonly command: string;
  isSpeech(type: EventType): boolean;
};

/**
 * An answer's events as a table for people: what happened first; statements and what did not happen after it.
 * @example [...toTable(answer, { width: 100, colour: false, command: "marsad", isSpeech: () => false })].join("")
 */
export function* toTable(answer: Answer, look: TableLook): Generator<string> {
  const dim = (text: string): string => (look.colour ? `\u001b[2m${text}\u001b[22m` : text);
  const bold = (text: string): string => (look.colour ? `\u001b[1m${text}\u001b[22m` : text);
  const sorted = answer.events.toSorted(compareEvents);
  const happened = sorted.filter((event) => isHappening(event, look));
  const others = sorted.filter((event) => !isHappening(event, look));
  const idLength = shortestLength(answer);
  const rows = new Map(sorted.map((event) => [event, eventCells(event, idLength, look.isSpeech(event.type))]));
  const columns = layColumns([...rows.values()], look.width);
  const line = (cells: Readonly<Record<string, string>>): string =>
    columns
      .map(({ name, width }) => fillCell(cells[name] ?? "", width))
      .join("  ")
      .trimEnd();
  if (sorted.length > 0) yield `${bold(line(Object.fromEntries(columns.map(({ name, title }) => [name, title]))))}\n`;
  for (const event of happened) yield `${line(rows.get(event) ?? {})}\n`;
  if (others.length > 0) {
    yield `${happened.length > 0 ? "\n" : ""}${dim("Statements, and what is told as planned, denied, possible, past or counted up:")}\n`;
    for (const event of others) yield `${dim(line(rows.get(event) ?? {}))}\n`;
  }
  yield `${sorted.length > 0 ? "\n" : ""}${dim(countAnswer(answer))}\n`;
  for (const issue of answer.issues) yield `${dim(cutText(`${issue.code}: ${issue.message}`, look.width))}\n`;
  if (sorted.length > 0) {
    const id = (happened[0] ?? sorted[0])?.id.slice(0, idLength) ?? "";
    const hint = `The words behind a row: ${look.command} code … --format json --out answer.json; ${look.command} why ${id} --in answer.json`;
    yield `${dim(hint)}\n`;
  }
}

/** How many letters of an id tell it from all others: `marsad why` takes them. */
function shortestLength({ events, claims }: Answer): number {
  const ids = [...events, ...claims].map(({ id }) => id);
  const longest = ids.reduce((most, id) => Math.max(most, id.length), 0);
  for (let length = 6; length < longest; length++) {
    if (new Set(ids.map((id) => id.slice(0, length))).size === ids.length) return length;
  }
  return longest;
}

function isHappening({ status, type }: Event, look: TableLook): boolean {
  return (status === "happened" || status === "ongoing") && !look.isSpeech(type);
}

function compareEvents(one: Event, other: Event): number {
  const [from, to] = [one.when?.value.from ?? "9999", other.when?.value.from ?? "9999"];
  if (from !== to) return from < to ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

function fillCell(text: string, width: number): string {
  const cut = cutText(text, width);
  return isolateText(cut) + " ".repeat(Math.max(0, width - measureText(cut)));
}

function countAnswer({ reports, claims, events }: Answer): string {
  const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
  return `${count(reports.length, "report")}, ${count(claims.length, "claim")}, ${count(events.length, "event")}`;
}
