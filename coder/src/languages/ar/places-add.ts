import type { Lexicon } from "../../grammar/lexicon.ts";
import type { PlaceRead, PlaceRelation } from "../../grammar/reading.ts";
import { type Draft, demonymAfter } from "./places-join.ts";
import { type PlaceKit, sameSentence } from "./places-kit.ts";
import type { FoundName } from "./places-names.ts";

/** Puts a name that was read among the places, with the country whose adjective follows it. */
export function addPlace(
  kit: PlaceKit,
  places: Draft[],
  from: number,
  name: FoundName,
  relation: PlaceRelation,
  unit: PlaceRead["value"]["unit"],
): Draft {
  const draft: Draft = {
    from,
    to: name.to + name.skip,
    rule: unit && unit !== "country" ? `place-${unit}` : name.country ? "place-country" : "place-name",
    value: { words: { from: name.from, to: name.to, front: name.front }, unit, relation, country: name.country },
    list: null,
  };
  places.push(draft);
  kit.taken.fill(1, name.from, name.to);
  const demonym = demonymAfter(kit, draft.to);
  if (demonym && name.country === null && !kit.taken[draft.to] && kit.actorAt[draft.to] === 0) {
    draft.value.within = places.length;
    places.push({
      from: draft.to,
      to: draft.to + 1,
      rule: "place-demonym",
      value: {
        words: { from: draft.to, to: draft.to + 1, front: 0 },
        unit: "country",
        relation: "none",
        country: demonym,
        modifier: true,
      },
      list: null,
    });
  }
  return draft;
}

/** «والي زندر», «شرطة ولاية كانو»: whose office or body it is. */
export function isOwned(kit: PlaceKit, start: number): boolean {
  const { tokens } = kit.document;
  const lists: readonly Lexicon<unknown>[] = [kit.words.offices, kit.words.bodies];
  return (
    sameSentence(kit, start - 1, start) &&
    lists.some((list) =>
      list.match(tokens, start - 1).some((hit) => hit.length === 1 && hit.after === "" && !hit.before.endsWith("ال")),
    )
  );
}
