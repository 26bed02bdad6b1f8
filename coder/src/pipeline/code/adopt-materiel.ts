import type { Claim, Materiel, Value } from "../../model/index.ts";
import type { Happening } from "./happenings.ts";

type Told = { readonly claim: Claim; readonly happening: Happening };

/** A list of what was seized or handed in follows what it belongs to by no more sentences. */
const near = 3;
const firstOf = ({ happening }: Told) => happening.sentences[0]!;
const isTaken = ({ value: { fate } }: Value<Materiel>) => fate === "seized" || fate === "handed-over";
const isSame = (a: Value<Materiel>, b: Value<Materiel>) => JSON.stringify(a.value) === JSON.stringify(b.value);

/** "They deposited 14 rifles": what a sentence lists that tells too little of its own goes to what was told before it. */
export function adoptMateriel<T extends Told>(kept: readonly T[], built: readonly Told[]): T[] {
  const known = new Set(kept.map(({ happening }) => happening));
  const lists = built.filter(({ claim, happening }) => !known.has(happening) && claim.materiel.some(isTaken));
  const given = new Map<T, Value<Materiel>[]>();
  for (const list of lists) {
    const isOwner = (one: T) =>
      one.happening.item === list.happening.item &&
      (one.claim.type === list.claim.type || one.claim.materiel.length === 0) &&
      firstOf(one) <= firstOf(list) &&
      firstOf(list) - one.happening.sentences.at(-1)! <= near;
    const owner = kept.findLast(isOwner);
    if (owner) given.set(owner, [...(given.get(owner) ?? []), ...list.claim.materiel.filter(isTaken)]);
  }
  return kept.map((one) => {
    const rows = given.get(one)?.filter((row) => !one.claim.materiel.some((mine) => isSame(mine, row)));
    return rows ? { ...one, claim: { ...one.claim, materiel: [...one.claim.materiel, ...rows] } } : one;
  });
}
