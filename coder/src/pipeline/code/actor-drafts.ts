import type { ActorRead } from "../../grammar/reading.ts";
import { type ActorKind, type ActorRole, armedKinds, type Evidence } from "../../model/index.ts";

/** An actor of a happening while its role and best words may still be settled. */
export type ActorDraft = { role: ActorRole; read: ActorRead; evidence: Evidence[]; rule: string };

/** Rules that give a role to those who were counted. */
export const counts: ReadonlySet<string> = new Set(["role-counted", "role-toll-counted"]);

const vagueKinds: ReadonlySet<ActorKind> = new Set(["unidentified-armed-group", "unknown", "rebel-group"]);

/** Whether two noun phrases name one actor: an id, a name inside the other, or a vaguer word of the same side. */
export function isSameActor(a: ActorRead, b: ActorRead, bare: (name: string) => string, byNameOnly = false): boolean {
  if (a.value.id && b.value.id) return a.value.id === b.value.id;
  if (a.value.speaker && (b.value.speaker || armedKinds.has(b.value.kind))) return true;
  if (b.value.speaker && armedKinds.has(a.value.kind)) return true;
  if (a.value.country && b.value.country && a.value.country !== b.value.country) return false;
  const first = bare(a.value.name);
  const second = bare(b.value.name);
  if (first.includes(second) || second.includes(first)) return true;
  if (a.nature === "person" || b.nature === "person")
    return (
      a.value.office !== undefined &&
      a.value.office === b.value.office &&
      a.value.of === b.value.of &&
      (a.rule === "person-office" || b.rule === "person-office")
    );
  if (byNameOnly) return false;
  // "a police checkpoint" and the officers killed there are one target
  if (a.nature === "site" || b.nature === "site")
    return a.nature !== b.nature && a.value.kind === "state-forces" && b.value.kind === a.value.kind;
  if (a.value.kind === b.value.kind) return a.value.kind !== "civilians" || a.value.sector === b.value.sector;
  return (
    armedKinds.has(a.value.kind) &&
    armedKinds.has(b.value.kind) &&
    (vagueKinds.has(a.value.kind) || vagueKinds.has(b.value.kind))
  );
}
