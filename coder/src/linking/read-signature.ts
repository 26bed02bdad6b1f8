import type { Claim, Report } from "../model/index.ts";
import type { ActorKey } from "./compare-actors.ts";
import { readName } from "./compare-names.ts";
import type { Total } from "./compare-tolls.ts";
import { readDay } from "./read-day.ts";
import { type PlaceKey, readPlaceKey } from "./read-place-key.ts";
import type { TypeTraits } from "./type-traits.ts";

/** What of a claim is compared, read once. `days` are day numbers, both inclusive; `order` is the report's rank in time. */
export type Signature = {
  readonly index: number;
  readonly claim: Claim;
  readonly traits: TypeTraits;
  readonly report: Report | null;
  readonly order: number;
  readonly group: string;
  readonly days: { readonly from: number; readonly to: number } | null;
  readonly isDateStated: boolean;
  readonly published: number | null;
  readonly where: PlaceKey | null;
  readonly places: readonly PlaceKey[];
  readonly actors: readonly ActorKey[];
  readonly totals: readonly Total[];
  readonly words: string;
  readonly foldWords: (text: string) => readonly string[];
};

/** Claims of different groups are never compared: kin types, and what is told as history or as a possibility apart from the rest. */
function groupOf({ type, mode, status }: Claim, traits: TypeTraits): string {
  const kin = traits.incident ? "incident" : traits.isSpeech ? `${type} ${mode ?? ""}` : type;
  return status === "background" || status === "hypothetical" ? `${status} ${kin}` : kin;
}

function daysOf(claim: Claim, published: number | null): Signature["days"] {
  if (!claim.when) return null;
  const from = readDay(claim.when.value.from);
  if (from === null) return null;
  const to = claim.when.value.to === null ? Math.max(from, published ?? from) : readDay(claim.when.value.to);
  return { from, to: Math.max(from, to ?? from) };
}

/** The claim as comparisons see it. @example readSignature(claim, {}, report, 0, 0, fold).days // { from: 19782, to: 19782 } */
export function readSignature(
  claim: Claim,
  traits: TypeTraits,
  report: Report | null,
  index: number,
  order: number,
  fold: (name: string) => string,
): Signature {
  const published = report?.publishedAt ? readDay(report.publishedAt) : null;
  const where = claim.where ? readPlaceKey(claim.where.value, fold) : null;
  const also = claim.alsoWhere
    .filter((one) => one.relation === "also")
    .map((one) => readPlaceKey(one.place.value, fold));
  const actors = claim.actors.map(({ value: actor }): ActorKey => {
    const written = [actor.name, actor.latin].flatMap((name) => (name ? [readName(name, fold)] : []));
    return {
      actor,
      names: written.filter((name) => name.folded !== ""),
      isPerson: actor.kind === "person" || actor.office !== undefined,
    };
  });
  return {
    index,
    claim,
    traits,
    report,
    order,
    group: groupOf(claim, traits),
    days: daysOf(claim, published),
    isDateStated: claim.when !== null && claim.when.basis !== "inferred",
    published,
    where,
    places: where ? [where, ...also] : also,
    actors,
    totals: claim.tolls
      .filter((toll) => toll.value.partOf === null)
      .map(({ value }) => ({
        outcome: value.outcome,
        min: value.min,
        max: value.max,
        approximate: value.approximate,
        previous: value.previous ?? null,
      })),
    words: readName(claim.trigger.quote, fold).folded,
    foldWords: (text) => readName(text, fold).tokens,
  };
}
