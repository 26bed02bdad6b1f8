import type { ActorKind } from "../model/index.ts";

const states: ReadonlySet<ActorKind> = new Set(["state-forces", "government", "foreign-forces"]);
const groups: ReadonlySet<ActorKind> = new Set(["rebel-group", "political-militia", "identity-militia"]);
const unarmed: ReadonlySet<ActorKind> = new Set(["civilians", "person", "protesters"]);

/**
 * UCDP's type of violence by who acts against whom: 1 state-based, 2 non-state, 3 one-sided.
 * Null where a side is unknown or unidentified, for UCDP asks for an organised actor with a name; that somebody died
 * is its export's question, not this one's.
 * @example codeUcdp("rebel-group", "state-forces") // 1
 */
export function codeUcdp(doer: ActorKind | null, target: ActorKind | null): 1 | 2 | 3 | null {
  if (doer === null || target === null) return null;
  const isArmed = (kind: ActorKind) => states.has(kind) || groups.has(kind);
  if (isArmed(doer) && unarmed.has(target)) return 3;
  if (!isArmed(doer) || !isArmed(target)) return null;
  if (groups.has(doer) && groups.has(target)) return 2;
  return 1;
}
