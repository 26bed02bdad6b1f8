import type { EventType, Interval, Place, Status, Value } from "../model/index.ts";
import { comparePlaces } from "./compare-places.ts";
import { readPlaceKey } from "./read-place-key.ts";
import type { Signature } from "./read-signature.ts";
import { mergeEvidence, rebase, type Speakers } from "./rebase-values.ts";

/** A value with the name of the rule that chose it. */
type Adopted<T> = { readonly value: T; readonly rule: string };

const statusOrder: readonly Status[] = [
  "happened",
  "ongoing",
  "planned",
  "hypothetical",
  "denied",
  "background",
  "aggregate",
];

/** What happened stands, whoever denies it or had only announced it. @example adoptStatus(members).rule // "happened-over-denied" */
export function adoptStatus(members: readonly Signature[]): Adopted<Status> {
  const found = new Set(members.map(({ claim }) => claim.status));
  const [value, ...others] = statusOrder.filter((status) => found.has(status)) as [Status, ...Status[]];
  if (members.length === 1) return { value, rule: "only-claim" };
  return {
    value,
    rule: others.length === 0 ? "agreed" : `${value}-over-${others.includes("denied") ? "denied" : others[0]}`,
  };
}

const tellingOf = ({ traits }: Signature) => traits.incident?.telling ?? 0;

/** The claim whose type, mode and codes the event takes. @example adoptType(members).value.claim.type // "bombing" */
export function adoptType(members: readonly Signature[]): Adopted<Signature> {
  const votes = new Map<EventType, number>();
  for (const { claim } of members) votes.set(claim.type, (votes.get(claim.type) ?? 0) + 1);
  const sorted = members.toSorted(
    (a, b) =>
      tellingOf(b) - tellingOf(a) ||
      votes.get(b.claim.type)! - votes.get(a.claim.type)! ||
      Number(b.claim.mode !== null) - Number(a.claim.mode !== null) ||
      b.claim.confidence - a.claim.confidence ||
      a.order - b.order ||
      a.index - b.index,
  );
  return {
    value: sorted[0]!,
    rule: members.length === 1 ? "only-claim" : votes.size === 1 ? "agreed" : "most-telling",
  };
}

const timeOrder: readonly Interval["precision"][] = ["hour", "day", "range", "week", "month", "year"];

/** The date stated most precisely, with the words of all claims that give the same days. */
export function adoptWhen(members: readonly Signature[], speakers: Speakers): Adopted<Value<Interval>> | null {
  const dated = members.filter((one) => one.claim.when !== null);
  if (dated.length === 0) return null;
  const votes = new Map<string, number>();
  const daysOf = ({ claim }: Signature) => `${claim.when!.value.from} ${claim.when!.value.to}`;
  for (const one of dated) votes.set(daysOf(one), (votes.get(daysOf(one)) ?? 0) + 1);
  const best = dated.toSorted((a, b) => {
    const [one, other] = [a.claim.when!, b.claim.when!];
    return (
      Number(one.basis === "inferred") - Number(other.basis === "inferred") ||
      timeOrder.indexOf(one.value.precision) - timeOrder.indexOf(other.value.precision) ||
      votes.get(daysOf(b))! - votes.get(daysOf(a))! ||
      Number(other.value.time !== undefined) - Number(one.value.time !== undefined) ||
      Number(other.value.hijri !== undefined) - Number(one.value.hijri !== undefined) ||
      other.confidence - one.confidence ||
      a.order - b.order ||
      a.index - b.index
    );
  })[0]!;
  const agreeing = dated
    .filter((one) => one !== best && daysOf(one) === daysOf(best))
    .map((one) => one.claim.when!.evidence);
  const value = {
    ...rebase(best.claim.when!, best, speakers),
    evidence: mergeEvidence([best.claim.when!.evidence, ...agreeing]),
  };
  return { value, rule: dated.length === 1 ? "only-claim" : "stated-most-precise" };
}

/** From a point to a country; a village that no gazetteer holds still says more than its district. */
function vaguenessOf(place: Place): number {
  const order: readonly Place["precision"][] = [
    "exact",
    "near",
    "between",
    "unresolved",
    "admin2",
    "admin1",
    "country",
  ];
  return place.precision === "unresolved" && !place.within ? 5.5 : order.indexOf(place.precision);
}

/** The place told most precisely, with the words of all claims that name the same. */
export function adoptWhere(members: readonly Signature[], speakers: Speakers): Adopted<Value<Place>> | null {
  const placed = members.filter((one) => one.claim.where !== null && one.where !== null);
  if (placed.length === 0) return null;
  // a few hundred tellings of one event: agreement is counted over the first of each name
  const firsts = [
    ...new Map(placed.map((one) => [`${one.where!.id} ${one.where!.names[0]?.folded}`, one])).values(),
  ].slice(0, 32);
  const tellings = new Map<string, number>();
  const nameOf = (one: Signature) => `${one.where!.id} ${one.where!.names[0]?.folded}`;
  for (const one of placed) tellings.set(nameOf(one), (tellings.get(nameOf(one)) ?? 0) + 1);
  const isSame = (a: Signature, b: Signature) =>
    nameOf(a) === nameOf(b) || comparePlaces(a.where, b.where).relation === "same";
  const votes = new Map(
    firsts.map((one) => [
      nameOf(one),
      firsts.reduce((sum, other) => sum + (isSame(one, other) ? tellings.get(nameOf(other))! : 0), 0),
    ]),
  );
  const best = placed.toSorted((a, b) => {
    const [one, other] = [a.claim.where!, b.claim.where!];
    return (
      vaguenessOf(one.value) - vaguenessOf(other.value) ||
      Number(one.basis === "inferred") - Number(other.basis === "inferred") ||
      (votes.get(nameOf(b)) ?? 1) - (votes.get(nameOf(a)) ?? 1) ||
      other.confidence - one.confidence ||
      a.order - b.order ||
      a.index - b.index
    );
  })[0]!;
  const agreeing = placed.filter((one) => one !== best && isSame(one, best)).map((one) => one.claim.where!.evidence);
  const value = {
    ...rebase(best.claim.where!, best, speakers),
    evidence: mergeEvidence([best.claim.where!.evidence, ...agreeing]),
  };
  return { value, rule: placed.length === 1 ? "only-claim" : "most-precise" };
}

/** Further places of all claims, each once, without the event's own. */
export function adoptAlsoWhere(
  members: readonly Signature[],
  where: Value<Place> | null,
  speakers: Speakers,
  fold: (name: string) => string,
) {
  const kept = new Map<string, Signature["claim"]["alsoWhere"][number]>();
  const keyOf = (place: Place) => place.gazetteer ?? readPlaceKey(place, fold).names[0]?.folded ?? "";
  const own = where ? keyOf(where.value) : null;
  for (const one of members) {
    for (const { relation, place } of one.claim.alsoWhere) {
      const key = keyOf(place.value);
      if (key === own && relation === "also") continue;
      const known = kept.get(`${relation} ${key}`);
      const rebased = rebase(place, one, speakers);
      kept.set(`${relation} ${key}`, {
        relation,
        place: known ? { ...known.place, evidence: mergeEvidence([known.place.evidence, place.evidence]) } : rebased,
      });
    }
  }
  return [...kept.values()];
}
