import type { Attribution, Evidence, Value } from "../model/index.ts";
import type { Signature } from "./read-signature.ts";

/** The attributions of all claims, each speaker once in each capacity, and where each claim's index went. */
export type Speakers = {
  readonly attribution: readonly Value<Attribution>[];
  readonly indexOf: (signature: Signature, by: number) => number | undefined;
};

/** Evidence without repetition, in order. @example mergeEvidence([[a, b], [a]]) // [a, b] */
export function mergeEvidence(lists: readonly (readonly Evidence[])[]): readonly Evidence[] {
  const known = new Map<string, Evidence>();
  for (const one of lists.flat()) {
    const key = `${one.report} ${one.field} ${one.start} ${one.end} ${one.rule}`;
    if (!known.has(key)) known.set(key, one);
  }
  return [...known.values()];
}

/** Merges the attributions of an event's claims. @example mergeSpeakers(members, fold).indexOf(members[1], 0) // 2 */
export function mergeSpeakers(members: readonly Signature[], fold: (name: string) => string): Speakers {
  const attribution: Value<Attribution>[] = [];
  const known = new Map<string, number>();
  const moved = new Map<string, number>();
  for (const { claim } of members) {
    for (const [index, one] of claim.attribution.entries()) {
      const { speaker, kind, channel, date } = one.value;
      const key = [fold(speaker), kind, channel ?? "", date ?? ""].join("\t");
      const at = known.get(key);
      moved.set(`${claim.id} ${index}`, at ?? attribution.length);
      if (at === undefined) {
        known.set(key, attribution.length);
        attribution.push(one);
      } else {
        const first = attribution[at]!;
        attribution[at] = {
          ...first,
          confidence: Math.max(first.confidence, one.confidence),
          evidence: mergeEvidence([first.evidence, one.evidence]),
        };
      }
    }
  }
  return { attribution, indexOf: (signature, by) => moved.get(`${signature.claim.id} ${by}`) };
}

/** A claim's value as it stands in the event: its speaker is looked up in the event's own list. */
export function rebase<T>(value: Value<T>, signature: Signature, speakers: Speakers): Value<T> {
  if (value.by === undefined) return value;
  const { by, ...rest } = value;
  const moved = speakers.indexOf(signature, by);
  return moved === undefined ? rest : { ...rest, by: moved };
}
