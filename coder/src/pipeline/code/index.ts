import type { Trigger } from "../../grammar/event-type.ts";
import type { Claim } from "../../model/index.ts";
import { buildClaim, type ClaimContext } from "./build-claim.ts";
import { readHappenings } from "./happenings.ts";
import { mergeHappenings } from "./merge.ts";
import type { TriggerRead } from "./triggers.ts";

/** The claims of one report: its happenings, each told once. */
export function codeReading(context: ClaimContext, triggers: readonly TriggerRead[]): Claim[] {
  const stretches = readHappenings(context.reading, triggers, context.rules, context.source.report.title);
  const happenings = mergeHappenings(stretches, context.rules);
  const told = { ...context, told: new Set(happenings.flatMap((happening) => happening.sentences)) };
  const claims = happenings
    .map((happening) => ({ claim: buildClaim(told, happening), trigger: happening.triggers[0]!.value }))
    .filter(({ claim, trigger }) => tellsEnough(claim, trigger, context))
    .map(({ claim }) => claim);
  const seen = new Set<string>();
  return claims.filter((claim) => !seen.has(claim.id) && seen.add(claim.id));
}

/** A word for a happening with nobody counted and neither a day nor a place tells none; nor does a meeting of nobody. */
function tellsEnough(claim: Claim, trigger: Trigger, { rules }: ClaimContext): boolean {
  const family = rules.packs.get(claim.type)?.family;
  const isIdle =
    claim.tolls.length === 0 &&
    !claim.actors.some(
      (actor) => actor.value.role === "perpetrator" || actor.value.role === "party" || actor.value.kind !== "civilians",
    );
  // «هاجم أحد الباحثين المناهج»: nobody armed did it and nobody was hurt
  const isAttack = rules.frames[trigger.frame]?.genitive === "perpetrator";
  if (isAttack && isIdle && claim.actors.length > 0 && claim.sites.length === 0) return false;
  const isPlaced = claim.where !== null && claim.where.value.precision !== "country";
  const isCounted = claim.tolls.some((toll) => toll.value.min !== null || toll.value.max !== null);
  if (rules.packs.get(claim.type)?.isSpeech) return claim.actors.length > 0 || claim.when !== null;
  if (family === "politics") return claim.actors.length > 0 || (claim.when !== null && isPlaced);
  const roles = new Set(
    claim.actors.map((actor) => `${actor.value.role} ${actor.value.role === "party" ? actor.value.name : ""}`),
  );
  if (roles.size > 1 && trigger.strength === "strong") return true;
  if (claim.actors.length > 0 || claim.tolls.length > 0)
    return isCounted || claim.when !== null || isPlaced || claim.sites.length > 0;
  return claim.when !== null && isPlaced;
}
