import type { ActorRole, Event, Outcome } from "../../../../coder/src/model/index.ts";
import { describeMateriel, nameActors, nameSpeakers, sumTolls } from "../event-row.ts";
import { tidyText } from "./measure-text.ts";

/** The cells of one event's row, by column. */
export type Cells = { readonly [name in (typeof cellNames)[number]]: string };
export const cellNames = ["date", "type", "place", "who", "harm", "seized", "speakers", "issues", "id"] as const;

/** What a row of the table shows of an event; words are seldom said at a place. @example eventCells(event, 8, false).harm // "6/–" */
export function eventCells(event: Event, idLength: number, isSpeech: boolean): Cells {
  const cells = {
    date: describeDate(event),
    type: event.status === "happened" ? event.type : `${event.status} ${event.type}`,
    place: describePlace(event) ?? (isSpeech ? "" : "?"),
    who: describeActors(event),
    harm: describeHarm(event),
    seized: event.materiel.map(({ value }) => describeMateriel(value)).join(", "),
    speakers: nameSpeakers(event.attribution).join(", "),
    issues: event.issues.length === 0 ? "" : String(event.issues.length),
    id: event.id.slice(0, idLength),
  };
  return Object.fromEntries(Object.entries(cells).map(([name, text]) => [name, tidyText(text)])) as Cells;
}

function describeDate(event: Event): string {
  const when = event.when?.value;
  if (!when) return "?";
  if (when.precision === "month") return when.from.slice(0, 7);
  if (when.precision === "year") return when.from.slice(0, 4);
  if (when.to === when.from) return when.from;
  if (when.to === null) return `${when.from}–`;
  const shared =
    when.to.slice(0, 7) === when.from.slice(0, 7) ? 8 : when.to.slice(0, 4) === when.from.slice(0, 4) ? 5 : 0;
  return `${when.from}–${when.to.slice(shared)}`;
}

function describePlace(event: Event): string | null {
  const where = event.where?.value;
  if (!where) return null;
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

/** «40/≥11 +3 abducted»: killed and injured, then whoever else was harmed. A number that is cut would be another one. */
function describeHarm(event: Event): string {
  const count = (outcome: Outcome): string | null => {
    const { min, max } = sumTolls(event.tolls, outcome);
    if (min === null && max === null) return null;
    if (min === max) return `${min}`;
    return min === null ? `≤${max}` : max === null ? `≥${min}` : `${min}–${max}`;
  };
  const [killed, injured] = [count("killed"), count("injured")];
  const main = killed === null && injured === null ? [] : [`${killed ?? "–"}/${injured ?? "–"}`];
  const others = (["abducted", "missing", "displaced"] as const).flatMap((outcome) => {
    const number = count(outcome);
    return number === null ? [] : [`+${number} ${outcome}`];
  });
  return [...main, ...others].join(" ");
}
