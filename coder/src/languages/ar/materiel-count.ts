import type { NumberRead } from "../../grammar/reading.ts";
import type { Fate } from "../../model/index.ts";
import type { Thing } from "./materiel-item.ts";

/** The count of a thing and whether it was written; `style` says on which side this list writes its numbers. */
export function countOf(
  thing: Thing,
  style: "before" | "after",
  taken: ReadonlySet<NumberRead>,
  fate: Fate,
): { count: number | null; basis: "stated" | "inferred"; to: number; from: number; number: NumberRead | null } {
  const { hit, own, after } = thing;
  const free = own && !taken.has(own) ? own : null;
  const chosen = style === "after" && after ? after : free ? { number: free, to: thing.to } : after;
  const from = chosen && chosen.number === own ? thing.from : thing.head;
  if (chosen) {
    const { min, max } = chosen.number.value;
    return {
      count: min === max ? min : null,
      basis: "stated",
      to: Math.max(thing.to, chosen.to),
      from,
      number: chosen.number,
    };
  }
  const base = { to: thing.to, from: thing.head, number: null };
  if (thing.isDual) return { ...base, count: 2, basis: "stated" };
  const isPlural = hit.form.number === "plural" && hit.pos !== "word";
  if (
    isPlural ||
    hit.value.isMass ||
    thing.isUncounted ||
    (thing.isDefinite && ((fate === "used" && thing.item !== "explosive") || thing.item === "other"))
  )
    return { ...base, count: null, basis: "stated" };
  return { ...base, count: 1, basis: "inferred" };
}

/** Which side of the thing the numbers of a list stand on, told by its first thing. */
export const styleOf = (first: Thing): "before" | "after" => (first.own ? "before" : first.after ? "after" : "before");
