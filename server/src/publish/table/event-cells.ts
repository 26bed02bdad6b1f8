import type { ActorRole, Event, Outcome } from "../../../../coder/src/model/index.ts";
import { describeMateriel, nameActors, nameSpeakers, sumTolls } from "../csv/event-row.ts";
import { tidyText } from "./measure-text.ts";

/** The cells of one event's row, by column. */
export type Cells = { readonly [name in (typeof cellNames)[number]]: string };
export const cellNames = ["date", "type", "place", "who", "harm", "seized", "speakers", "issues", "id"] as const;

/** What a row of the table shows of an event. @example eventCells(event).harm // "6 killed" */
export function eventCells(event: Event): Cells {
  const cells = {
    date: describeDate(event),
    type: event.status === "happened" ? event.type : `${event.type} (${event.status})`,
    place: describePlace(event),
    who: describeActors(event),
    harm: describeHarm(event),
    seized: event.materiel.map(({ value }) => describeMateriel(value)).join(", "),
    speakers: nameSpeakers(event.attribution).join(", "),
    issues: event.issues.length === 0 ? "" : String(event.issues.length),
    id: event.id,
  };
  return Object.fromEntries(Object.entries(cells).map(([name, text]) => [name, tidyText(text)])) as Cells;
}

function describeDate(event: Event): string {
  const when = event.when?.value;
  if (!when) return "?";
  if (when.precision === "month") return when.from.slice(0, 7);
  if (when.precision === "year") return when.from.slice(0, 4);
  if (when.to === when.from) return when.from;
  return when.to === null ? `${when.from}–` : `${when.from}–${when.to.slice(5)}`;
}

function describePlace(event: Event): string {
  const where = event.where?.value;
  if (!where) return "?";
  const name = where.latin ?? where.name;
  const country = where.country && where.precision !== "country" ? ` (${where.country})` : "";
  return `${where.precision === "unresolved" ? "?" : ""}${name}${country}`;
}

function describeActors(event: Event): string {
  const name = (...roles: ActorRole[]): string => nameActors(event.actors, roles).join(", ");
  const doers = name("perpetrator");
  const targets = name("target") || name("victim");
  const others = name("party", "participant", "beneficiary");
  if (!doers && !targets) return others;
  const main = [doers || "?", targets].filter(Boolean).join(" → ");
  return others ? `${main}; ${others}` : main;
}

function describeHarm(event: Event): string {
  const words: readonly (readonly [Outcome, string])[] = [
    ["killed", "killed"],
    ["injured", "injured"],
    ["abducted", "abducted"],
    ["displaced", "displaced"],
  ];
  const parts = words.map(([outcome, word]) => {
    const { min, max } = sumTolls(event.tolls, outcome);
    if (min === null && max === null) return null;
    const number = min === null ? `≤${max}` : max === null ? `≥${min}` : min === max ? `${min}` : `${min}–${max}`;
    return `${number} ${word}`;
  });
  return parts.filter(Boolean).join(", ");
}
