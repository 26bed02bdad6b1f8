import type { EventTypePack } from "../../grammar/event-type.ts";
import type { ActorRead } from "../../grammar/reading.ts";
import { type ActorKind, type ActorRole, armedKinds } from "../../model/index.ts";

const stateKinds: ReadonlySet<ActorKind> = new Set(["state-forces", "foreign-forces", "government"]);
const forces: ReadonlySet<ActorKind> = new Set([
  ...armedKinds,
  "state-forces",
  "foreign-forces",
  "international-organisation",
]);
const crowds: ReadonlySet<ActorKind> = new Set(["civilians", "protesters"]);

/** A role that the actor's nature allows: things are attacked, they don't attack; armed people are no victims of their own attack. */
export function fitRole(role: ActorRole, read: ActorRead, pack: EventTypePack, rule: string): ActorRole | null {
  if (isMan(read) && role === "perpetrator" && rule === "role-subject" && pack.family === "violence") return role;
  const canBeTarget = pack.roles.includes("target");
  const isCivilian = read.nature === "people" && read.value.kind === "civilians";
  if (read.nature === "site") {
    if (role === "participant" || role === "party") return null;
    if (role === "perpetrator") return canBeTarget && pack.family === "violence" ? "target" : null;
    return role === "victim" ? (canBeTarget ? "target" : null) : role;
  }
  if (role === "perpetrator" && isCivilian && pack.family === "violence")
    return pack.roles.includes("victim") ? "victim" : "target";
  if (
    role === "victim" &&
    canBeTarget &&
    (forces.has(read.value.kind) || (read.nature === "body" && read.value.kind !== "civilians"))
  )
    return "target";
  if (role === "victim" && forces.has(read.value.kind) && pack.roles.includes("party")) return "party";
  // a crowd that is driven apart or fired upon is still the crowd
  if (read.value.kind === "protesters" && pack.harmed === "participant") return "participant";
  if (role === "target" && isCivilian && pack.roles.includes("victim")) return "victim";
  if (role === "participant" && isCivilian && pack.family !== "dissent") return null;
  // police at a march came to watch it
  if (role === "participant" && pack.family === "dissent" && stateKinds.has(read.value.kind))
    return pack.roles.includes("perpetrator") ? "perpetrator" : null;
  return role;
}

/** "two men opened fire": nobody knows who they are, and they did it. */
const isMan = ({ nature, value, who }: ActorRead): boolean =>
  nature === "people" && value.kind === "civilians" && who?.sex === "male" && who.age === undefined && !value.sector;

/** People who march are protesters, those who riot rioters, whatever they are called. */
export function fitKind(role: ActorRole, read: ActorRead, pack: EventTypePack): ActorKind {
  const { nature, value } = read;
  const { kind } = value;
  if (role === "perpetrator" && pack.family === "violence" && isMan(read)) return "unidentified-armed-group";
  if (pack.family !== "dissent" || nature !== "people" || !crowds.has(kind)) return kind;
  if (role === "participant") return "protesters";
  return role === "perpetrator" ? "rioters" : kind;
}
