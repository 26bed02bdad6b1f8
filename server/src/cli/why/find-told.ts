import { type Answer, type Claim, type Event, Problem } from "../../../../coder/src/model/index.ts";

/** The claim or the event that was asked for. */
export type Told = { readonly kind: "claim"; readonly told: Claim } | { readonly kind: "event"; readonly told: Event };

const shown = 5;

/**
 * Finds a claim or an event by its id or by a beginning that only it has.
 * Throws the Problem `id-unknown`, which names ids that are close.
 * @example findTold(answer, "e3f", "answer.json").kind // "event"
 */
export function findTold(answer: Answer, id: string, where: string): Told {
  const all: Told[] = [
    ...answer.events.map((told) => ({ kind: "event" as const, told })),
    ...answer.claims.map((told) => ({ kind: "claim" as const, told })),
  ];
  const exact = all.find(({ told }) => told.id === id);
  if (exact) return exact;
  const begun = id === "" ? [] : all.filter(({ told }) => told.id.startsWith(id));
  if (begun.length === 1 && begun[0]) return begun[0];
  const ids =
    begun.length > 0
      ? begun.map(({ told }) => told.id)
      : closestIds(
          id,
          all.map(({ told }) => told.id),
        );
  const words = begun.length > 0 ? "; several begin with it" : "; close to it";
  throw new Problem("id-unknown", {
    id,
    where,
    close: ids.length > 0 ? `${words}: ${ids.slice(0, shown).join(", ")}` : "",
  });
}

function closestIds(id: string, ids: readonly string[]): string[] {
  const ranked = ids.map((other) => ({ other, distance: countEdits(id, other) }));
  return ranked
    .filter(({ other, distance }) => distance <= Math.max(2, other.length / 3))
    .sort((a, b) => a.distance - b.distance)
    .map(({ other }) => other);
}

function countEdits(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 0; i < one.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j++) {
      const swap = (row[j] ?? 0) + (one[i] === other[j] ? 0 : 1);
      next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
