import type { EventTypePack } from "../../grammar/event-type.ts";
import type { Frame } from "../../grammar/language-pack.ts";
import type { EventFamily, EventType } from "../../model/index.ts";

/** What coding must know of the types of event and of the language. @example areKin(rules, "bombing", "armed-attack") */
export type CodingRules = {
  readonly packs: ReadonlyMap<EventType, EventTypePack>;
  readonly frames: Readonly<Record<string, Frame>>;
  readonly order: "svo" | "vso";
};

/** Types that may be words for one and the same happening. @example areKin(rules, "bombing", "bombing") // true */
export function areKin(rules: CodingRules, a: EventType, b: EventType): boolean {
  if (a === b) return true;
  const first = rules.packs.get(a);
  const second = rules.packs.get(b);
  if (!first || !second) return false;
  if (first.absorbs.includes(b) || second.absorbs.includes(a)) return true;
  return first.refine.some((rule) => rule.to === b) || second.refine.some((rule) => rule.to === a);
}

const violent: ReadonlySet<EventFamily> = new Set(["violence", "order"]);

/** Types that are told of the same kind of thing, so that a sentence is cut between them; a statement is about the attack beside it. @example sameScope(rules, "bombing", "statement") // false */
export function sameScope(rules: CodingRules, a: EventType, b: EventType): boolean {
  const family = (type: EventType) => rules.packs.get(type)?.family;
  const first = family(a);
  const second = family(b);
  return (
    first !== undefined &&
    second !== undefined &&
    violent.has(first) === violent.has(second) &&
    (first !== "politics" || a === b)
  );
}
