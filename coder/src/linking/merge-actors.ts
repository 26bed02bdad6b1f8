import type { Actor, Value } from "../model/index.ts";
import { type ActorKey, isSameName } from "./compare-actors.ts";
import type { Signature } from "./read-signature.ts";
import { mergeEvidence, rebase, type Speakers } from "./rebase-values.ts";

type Draft = { readonly tellings: { readonly key: ActorKey; readonly value: Value<Actor>; readonly claim: string }[] };

/** An attack's victims and its target are told as either; both sides of a clash as doer and target. */
const isSameRole = (a: Actor, b: Actor): boolean =>
  a.role === b.role || ([a, b].some((one) => one.role === "victim") && [a, b].some((one) => one.role === "target"));

function isSameActor(a: ActorKey, b: ActorKey, isOnly: boolean): boolean {
  const [one, other] = [a.actor, b.actor];
  if (!isSameRole(one, other)) return false;
  if (one.id !== null && other.id !== null) return one.id === other.id;
  if (a.isPerson || b.isPerson) return a.isPerson && b.isPerson && (isSameName(a, b) || hasSameOffice(one, other));
  if (one.country !== null && other.country !== null && one.country !== other.country) return false;
  if (one.role !== other.role && one.kind !== other.kind) return false;
  if (isSameName(a, b)) return true;
  // each report names this side once, in its own words: «الجيش البوركيني», «القوات البوركينية»
  return isOnly && one.kind === other.kind && one.country === other.country;
}

const hasSameOffice = (a: Actor, b: Actor) =>
  a.office !== undefined && a.office === b.office && a.of !== undefined && a.of === b.of;

/** How much a telling says: a registered name, then a name with its country, then length. */
const tells = ({ actor }: ActorKey) =>
  (actor.id ? 8 : 0) +
  (actor.speaker ? 4 : 0) +
  (actor.office ? 2 : 0) +
  (actor.country ? 2 : 0) +
  (actor.kind === "unknown" ? 0 : 1) +
  Math.min(actor.name.length, 40) / 40;

/**
 * The actors of an event, each once, by its most telling words, with the words of all reports that name it.
 * @example mergeActors(members, speakers).map((actor) => actor.value.name) // ["عبد الله ديوب", "سيرغي لافروف"]
 */
export function mergeActors(members: readonly Signature[], speakers: Speakers): readonly Value<Actor>[] {
  const drafts: Draft[] = [];
  for (const signature of members) {
    const { claim } = signature;
    const mates = (key: ActorKey) =>
      signature.actors.filter((one) => one.actor.role === key.actor.role && one.actor.kind === key.actor.kind).length;
    const counts = new Map(signature.actors.map((key) => [key, mates(key)]));
    for (const [index, key] of signature.actors.entries()) {
      const value = rebase(claim.actors[index]!, signature, speakers);
      const free = drafts.filter((draft) => draft.tellings.every((telling) => telling.claim !== claim.id));
      const isOnly = counts.get(key) === 1;
      const rivals = drafts.filter(
        (draft) =>
          draft.tellings[0]!.key.actor.role === key.actor.role && draft.tellings[0]!.key.actor.kind === key.actor.kind,
      ).length;
      const found =
        free.find((draft) => draft.tellings.some((telling) => isSameActor(telling.key, key, false))) ??
        free.find((draft) => draft.tellings.some((telling) => isSameActor(telling.key, key, isOnly && rivals === 1)));
      if (found) found.tellings.push({ key, value, claim: claim.id });
      else drafts.push({ tellings: [{ key, value, claim: claim.id }] });
    }
  }
  return drafts.map(({ tellings }) => {
    const best = tellings.reduce((one, other) => (tells(other.key) > tells(one.key) ? other : one));
    const country =
      best.value.value.country ??
      tellings.find((telling) => telling.value.value.country !== null)?.value.value.country ??
      null;
    const rest = tellings.filter((telling) => telling !== best).map((telling) => telling.value.evidence);
    return {
      ...best.value,
      value: { ...best.value.value, country },
      confidence: Math.max(...tellings.map((telling) => telling.value.confidence)),
      evidence: mergeEvidence([best.value.evidence, ...rest]),
    };
  });
}
