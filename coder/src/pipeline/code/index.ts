import type { Claim } from "../../model/index.ts";
import { adoptMateriel } from "./adopt-materiel.ts";
import { buildClaim, type ClaimContext } from "./build-claim.ts";
import type { CodingRules } from "./coding-rules.ts";
import { fillPlaces } from "./fill-places.ts";
import { type Happening, readHappenings } from "./happenings.ts";
import { mergeHappenings } from "./merge.ts";
import { isNews, markHistory, type Told } from "./news.ts";
import type { TriggerRead } from "./triggers.ts";

/** The claims of one report: its happenings, each told once. */
export function codeReading(context: Omit<ClaimContext, "told">, triggers: readonly TriggerRead[]): Claim[] {
  const { reading, rules, source } = context;
  const stretches = readHappenings(reading, triggers, rules, source.report.title);
  const happenings = mergeHappenings(stretches, rules);
  const told = { ...context, told: new Set(happenings.flatMap((happening) => happening.sentences)) };
  const built = happenings.map((happening) => ({ ...buildClaim(told, happening), happening }));
  const open = new Set(reading.openDates.map(({ from }) => reading.document.sentenceOf[from]!));
  const enough = new Set(built.filter(({ claim, happening }) => tellsEnough(claim, happening, context, open)));
  const isToldBeside = [...enough].some(({ claim }) => claim.status === "happened");
  const kept: (typeof built)[number][] = [];
  for (const one of built) {
    if (source.report.kind === "other" && !isFirm(one.claim, rules)) continue;
    const isEnough = enough.has(one) || (isToldBeside && isAct(one.claim, one.happening, rules));
    if (isEnough && isNews(one, kept, told)) kept.push(one);
  }
  const listed = adoptMateriel(kept, built).map(({ claim, untold, happening }): Told => {
    return { claim: { ...claim, actors: claim.actors.filter((actor) => !untold.has(actor)) }, happening };
  });
  const claims = markHistory(fillPlaces(listed, told), source.report.publishedAt, rules);
  const seen = new Set<string>();
  return claims.filter((claim) => !seen.has(claim.id) && seen.add(claim.id));
}

/** A review or an essay plays with words for violence; what it tells of has its day and a place or a count. */
const isFirm = ({ type, when, where, tolls }: Claim, { packs }: CodingRules): boolean =>
  packs.get(type)?.family !== "violence" ||
  (when !== null &&
    (when.value.precision === "day" || when.value.precision === "hour") &&
    when.evidence[0]?.rule !== "date-of-report" &&
    (where !== null || tolls.length > 0));

/** "The junta closed the borders", "In Tladi, two shops were looted": beside other news an act of power, or what is put in a town of its own, needs no day. */
const isAct = ({ type, status, where }: Claim, { triggers, isElsewhere }: Happening, { packs }: CodingRules): boolean =>
  status === "happened" &&
  triggers[0]!.value.strength === "strong" &&
  (packs.get(type)?.isAct === true || (isElsewhere && where !== null && packs.get(type)?.family === "violence"));

/** A word for a happening with nobody counted and neither a day nor a place tells none; nor does a meeting of nobody. */
function tellsEnough(
  claim: Claim,
  { triggers, sentences }: Happening,
  { rules }: Pick<ClaimContext, "rules">,
  open: ReadonlySet<number>,
): boolean {
  const { value: trigger, hit } = triggers[0]!;
  const pack = rules.packs.get(claim.type);
  const family = pack?.family;
  // nobody plans a flood or a crash: forecasts tell none
  if (family === "harm" && claim.status === "planned") return false;
  const isIdle =
    claim.tolls.length === 0 &&
    !claim.actors.some(
      (actor) => actor.value.role === "perpetrator" || actor.value.role === "party" || actor.value.kind !== "civilians",
    );
  // «هاجم أحد الباحثين المناهج»: nobody armed did it and nobody was hurt
  const isAttack = rules.frames[trigger.frame]?.genitive === "perpetrator";
  const isOpen = sentences.some((sentence) => open.has(sentence));
  // «أمس», "on Tuesday" date it; the one day of its report does not
  const isDated = isOpen || (claim.when !== null && claim.when.evidence[0]?.rule !== "date-of-report");
  const hasDay = isOpen || claim.when !== null;
  // "Niger closed its border on Sunday": what states and crowds do is placed by its country
  const isWide = family !== "violence" && trigger.strength === "strong";
  const isPlaced = claim.where !== null && (isWide || claim.where.value.precision !== "country");
  // "they were put under sanctions last week": whose act it is goes without saying
  const isPast = family === "politics" && isWide && isDated;
  if (isAttack && isIdle && !isPast && claim.actors.length > 0 && claim.sites.length === 0) return false;
  const isCounted = claim.tolls.some((toll) => toll.value.min !== null || toll.value.max !== null);
  if (pack?.isSpeech) {
    // "a group that is blamed for the killing": nobody is told to have said so
    const isSaid = claim.actors.some(({ value }) => value.role === "perpetrator") || claim.attribution.length > 0;
    return isSaid && (claim.actors.length > 0 || hasDay);
  }
  // a meeting takes two
  const frame = rules.frames[trigger.frame];
  const isShared = frame?.company === "participant";
  // «a reçu un prix», "hosted artists": a weak verb for a reception has both who came and who received, a visit its day and place
  const isReception = isShared && hit.pos === "verb" && trigger.strength === "weak" && trigger.mode !== null;
  const isMutual = isReception && frame.object === "participant" && !pack?.isLarge;
  if (isMutual && claim.actors.length < 2 && !(hasDay && isPlaced)) return false;
  if (isShared && trigger.strength === "strong" && claim.actors.length < 2 && !isDated && !isPlaced) return false;
  if (family === "politics") return claim.actors.length > 0 || (isWide && hasDay && isPlaced);
  const roles = new Set(
    claim.actors.map((actor) => `${actor.value.role} ${actor.value.role === "party" ? actor.value.name : ""}`),
  );
  if (roles.size > 1 && trigger.strength === "strong") return true;
  if (claim.actors.length > 0 || claim.tolls.length > 0)
    return isCounted || hasDay || isPlaced || claim.sites.length > 0;
  if (family === "harm" && trigger.strength === "strong" && claim.status === "happened")
    return hasDay && claim.where !== null;
  // "have commenced a strike this morning": whose it is need not be a word that we know
  if (family === "dissent" && trigger.strength === "strong" && claim.status !== "hypothetical")
    return hasDay || isPlaced;
  return hasDay && isPlaced;
}
