import type { Claim, Place, Value } from "../../model/index.ts";
import { evidenceAt } from "../evidence.ts";
import type { ClaimContext } from "./build-claim.ts";
import { buildWhere } from "./build-when-where.ts";
import type { Told } from "./news.ts";

const open: ReadonlySet<Claim["status"]> = new Set(["happened", "ongoing", "planned"]);
const farDays = 7;

/**
 * «La police a arrêté seize personnes» after a riot, "a curfew was imposed": what names no place of its own is put,
 * as inferred, where the report's happening before it was, else in the one country that the report is about.
 * @example fillPlaces(kept, context) // the arrest in the town of the riot
 */
export function fillPlaces<T extends Told>(all: readonly T[], context: ClaimContext): T[] {
  const kept = narrowPlaces(all, context);
  const inOrder = [...kept].sort((a, b) => firstOf(a) - firstOf(b));
  const filled = new Map<T, T>();
  for (const [at, one] of inOrder.entries()) {
    if (!needsPlace(one, context)) continue;
    const before = inOrder.slice(Math.max(0, at - reach), at).findLast((other) => mayLend(other, one, context));
    const where = before ? borrowed(before.claim.where!) : homeOf(context, one);
    if (where)
      filled.set(one, {
        ...one,
        claim: { ...one.claim, where, issues: one.claim.issues.filter(({ code }) => code !== "place-missing") },
      });
  }
  return kept.map((one) => filled.get(one) ?? one);
}

const wide: ReadonlySet<string> = new Set(["country", "admin1"]);

/** What was told of a whole province is looked for once more, in the sentences of happenings that came to no claim. */
function narrowPlaces<T extends Told>(kept: readonly T[], context: ClaimContext): T[] {
  const told = new Set(kept.flatMap(({ happening }) => happening.sentences));
  return kept.map((one) => {
    const { claim, happening } = one;
    const pack = context.rules.packs.get(claim.type);
    if (!pack || claim.where === null || !wide.has(claim.where.value.precision)) return one;
    const { value, also, issues } = buildWhere({ ...context, told }, happening, claim.actors, pack);
    if (value === null || wide.has(value.value.precision)) return one;
    const others = claim.issues.filter(({ code }) => !code.startsWith("place-"));
    return { ...one, claim: { ...claim, where: value, alsoWhere: also, issues: [...others, ...issues] } };
  });
}

const reach = 8;
const firstOf = ({ happening }: Told): number => Math.min(...happening.triggers.map(({ from }) => from));

const needsPlace = ({ claim, happening }: Told, { rules }: ClaimContext): boolean =>
  claim.where === null && open.has(happening.status) && rules.packs.get(claim.type)?.family !== "politics";

/** Another happening of the same days and of the same item of a list. */
function mayLend({ claim, happening }: Told, to: Told, { rules }: ClaimContext): boolean {
  if (claim.where === null || rules.packs.get(claim.type)?.family === "politics") return false;
  if (!open.has(happening.status) || happening.item !== to.happening.item) return false;
  const [a, b] = [claim.when?.value.from, to.claim.when?.value.from];
  return !a || !b || Math.abs(Date.parse(a) - Date.parse(b)) <= farDays * 86_400_000;
}

const borrowed = (where: Value<Place>): Value<Place> => ({
  ...where,
  basis: "inferred",
  confidence: 0.5,
  evidence: where.evidence.map((one) => ({ ...one, rule: "place-of-before" })),
});

/** The country that the report names most, where one stands out. */
function homeOf({ source, reading, locator }: ClaimContext, { happening }: Told): Value<Place> | null {
  if (happening.item >= 0) return null;
  const named = reading.places.find(({ value }) => value.country === locator.home && locator.home !== null);
  if (!named) return null;
  const evidence = evidenceAt(
    source,
    reading.document,
    named.value.words.from,
    named.value.words.to,
    "place-country-of-report",
  );
  return {
    value: locator.country(named.value.country!, evidence.quote),
    basis: "inferred",
    confidence: 0.5,
    evidence: [evidence],
  };
}
