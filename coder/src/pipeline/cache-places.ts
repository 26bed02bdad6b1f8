import type { Gazetteer, PlaceCandidate } from "../gazetteer/index.ts";

/** So many answers are kept; a corpus names the same places over and over. */
const most = 20_000;

/**
 * A gazetteer that remembers what it was asked; the answers stay the same, only sooner.
 * @example cachePlaces(gazetteer).find({ name: "كيدال", script: "Arab" })
 */
export function cachePlaces(gazetteer: Gazetteer): Gazetteer {
  const found = new Map<string, PlaceCandidate[]>();
  return {
    ...gazetteer,
    find(query) {
      const { name, script, countries, focus, context, unit, limit } = query;
      const key = JSON.stringify([name, script, countries, focus, context, unit, limit]);
      const known = found.get(key);
      if (known) return known;
      if (found.size >= most) found.clear();
      const candidates = gazetteer.find(query);
      found.set(key, candidates);
      return candidates;
    },
  };
}
