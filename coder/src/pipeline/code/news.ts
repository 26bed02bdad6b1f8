import { daysBetween } from "../../grammar/calendar/iso.ts";
import type { EventTypePack } from "../../grammar/event-type.ts";
import type { Reading } from "../../grammar/reading.ts";
import type { ActorKind, Claim, EventFamily, EventType, Status } from "../../model/index.ts";
import type { ClaimContext } from "./build-claim.ts";
import { isSpoken } from "./choose.ts";
import type { CodingRules } from "./coding-rules.ts";
import type { Happening } from "./happenings.ts";
import { factsOf, meets } from "./merge-facts.ts";

/** A claim with the happening that it was built from. */
export type Told = { readonly claim: Claim; readonly happening: Happening };

/** A report tells its news in the first sentences; what comes after so many must say more of itself to be news too. */
const lead = 3;
const deep = 5;
const late = 10;
const official: ReadonlySet<ActorKind> = new Set(["government", "international-organisation"]);
const longestHeading = 14;

const harmful: ReadonlySet<EventFamily> = new Set(["violence", "harm"]);
const settled: ReadonlySet<Status> = new Set(["background", "aggregate"]);

/** The short lines that open a report: headings, place and date. */
function countHeads({ document: { sentences, tokens } }: Reading): number {
  const isBody = ({ first, last }: (typeof sentences)[number]) =>
    last - first > longestHeading || tokens[last - 1]!.text === ".";
  return Math.max(0, sentences.slice(0, lead).findIndex(isBody));
}

const depthOf = ({ reading, sentences }: Happening): number => sentences[0]! - countHeads(reading);

/**
 * Whether a happening told only late in a report is news: one that is dated, and placed or counted or has two sides.
 * @example isNews({ claim, happening }, context)
 */
export function isNews({ claim, happening }: Told, earlier: readonly Told[], { rules }: ClaimContext): boolean {
  const depth = depthOf(happening);
  const pack = rules.packs.get(claim.type);
  const isStrong = happening.triggers[0]!.value.strength === "strong";
  if (pack?.isSpeech)
    return (
      depth <= 1 ||
      (depth <= lead && claim.when !== null && (isStrong || claim.when.basis === "stated")) ||
      (depth <= late && isOfficial(claim, pack))
    );
  // what is to come is news where a report says so first, with a day
  if (claim.status === "planned" && (depth > lead || claim.when === null)) return false;
  if (!settled.has(claim.status) && isDetail({ claim, happening }, earlier, rules)) return false;
  if (depth <= deep || settled.has(claim.status) || happening.isElsewhere) return true;
  // "Unrelated: on Monday the minister announced the dissolution of the party"
  if (pack?.isAct && claim.when !== null && claim.when.evidence[0]?.rule !== "date-of-report") return true;
  if (pack?.isAct && depth <= late && isActOfState(claim) && isActOfItsOwn(claim, happening, pack)) return true;
  const isPlaced = claim.where !== null && claim.where.value.precision !== "country";
  if (claim.tolls.some(({ value }) => value.min !== null || value.max !== null)) return true;
  return claim.when !== null && (isPlaced || claim.tolls.length > 0 || claim.actors.length > 1);
}

/** "The Union condemned the coup": in a mode that is news of itself, by somebody who speaks for a state or many. */
const isOfficial = (claim: Claim, { lateModes = [] }: EventTypePack): boolean =>
  claim.mode !== null && lateModes.includes(claim.mode) && isActOfState(claim);

/** A government, an office of it or an organisation of states does it. */
const isActOfState = ({ actors }: Claim): boolean =>
  actors.some(
    ({ value: { role, kind, office } }) => role === "perpetrator" && (official.has(kind) || office !== undefined),
  );

/** "Troops were deployed", "a fire broke out": with no day and no place of its own it is a part of what the report told before. */
function isDetail({ claim, happening }: Told, earlier: readonly Told[], rules: CodingRules): boolean {
  const pack = rules.packs.get(claim.type);
  if (!pack || happening.isOther || happening.isElsewhere) return false;
  const inItem = earlier.filter((one) => one.happening.item === happening.item && !settled.has(one.claim.status));
  const isOwnCount = claim.tolls.some(
    ({ value }) => value.outcome === pack.outcomes[0] && (value.min ?? value.max) !== null,
  );
  const isHarm = (one?: EventTypePack) => one !== undefined && (harmful.has(one.family) || one.incident !== undefined);
  const harm = inItem.filter((one) => isHarm(rules.packs.get(one.claim.type)));
  const isAnswer = pack.isResponse === true && !isOwnCount && harm.length > 0;
  // "gunmen shot at random as residents fled"
  if (isAnswer && harm.some((one) => meets(new Set(one.happening.sentences), new Set(happening.sentences))))
    return true;
  if (depthOf(happening) <= 1 || hasOwnDay(happening, harmful.has(pack.family) ? inItem : [])) return false;
  if (!isAnswer && isActOfItsOwn(claim, happening, pack)) return false;
  const isIncident = (type: EventType) => rules.packs.get(type)?.incident !== undefined;
  const others = isOwnCount
    ? inItem.filter(({ claim: { type } }) => type === claim.type || (isIncident(type) && isIncident(claim.type)))
    : inItem;
  return others.length > 0 && !isElsewhere(happening, others);
}

/** A day, not that of saying, on which nothing else was told. */
function hasOwnDay({ reading, dates, triggers }: Happening, others: readonly Told[]): boolean {
  return dates.some((index) => {
    const { precision, from } = reading.dates[index]!.value;
    if (precision === "year" || precision === "month" || isSpoken(reading, index, triggers[0]!.from)) return false;
    return !others.some(({ claim }) => claim.when?.value.from === from);
  });
}

/** It names a town or a province that none of the others was put at. */
function isElsewhere(happening: Happening, others: readonly Told[]): boolean {
  const { places, districts, around } = factsOf(happening);
  const isThere = ({ happening: one }: Told) => {
    const facts = factsOf(one);
    return meets(facts.places, places) || meets(facts.districts, districts) || meets(facts.around, around);
  };
  return places.size + districts.size + around.size > 0 && !others.some(isThere);
}

/** "The government suspended the mobile internet", "drivers went on strike": who acts makes it news, whatever it answers to. */
function isActOfItsOwn(claim: Claim, { triggers }: Happening, { family }: EventTypePack): boolean {
  if (harmful.has(family) || triggers[0]!.value.strength !== "strong") return false;
  const roles = claim.actors.map(({ value }) => value.role);
  return (
    family === "dissent" ||
    roles.includes("perpetrator") ||
    roles.indexOf("participant") < roles.lastIndexOf("participant")
  );
}

/** What lies so many days before the news of its report is told as its history. */
const oldDays = 7;

/** So long before it, what the lead names beside its news is history too: "the mastermind of the attack of 3 May". */
const oldWeeks = 28;

const lastDay = ({ when }: Claim): string | null => (when ? (when.value.to ?? when.value.from) : null);

/** «Mardi, dix personnes avaient été tuées»: what went before the news by a few days is news still. */
function isToldAsBefore({ reading, status, triggers }: Happening): boolean {
  const [{ from, hit }] = triggers as readonly [(typeof triggers)[number]];
  return status === "background" && reading.syntax.isEarlier(reading.document.tokens, from, hit.form);
}

function isOfTheWeek({ when }: Claim, day: string, news: string): boolean {
  const apart = daysBetween(day, news);
  const precision = when?.value.precision;
  const isOwn = when !== null && when.evidence[0]?.rule !== "date-of-report";
  return isOwn && precision !== "month" && precision !== "year" && apart >= 0 && apart <= oldDays;
}

/** The claims of a report, those of happenings long before its news told as background. */
export function markHistory(told: readonly Told[], publishedAt: string | null, { packs }: CodingRules): Claim[] {
  const isTold = ({ claim: { when }, happening }: Told) =>
    depthOf(happening) <= 1 && when?.evidence[0]?.rule !== "date-of-report";
  const days = told.filter(isTold).flatMap(({ claim }) => lastDay(claim) ?? []);
  const latest = days.toSorted().at(-1);
  const news = latest ?? publishedAt?.slice(0, 10);
  // «مقتل ثمانين مهربا خلال 2019»: what a yearly count goes on to tell without a day is counted too
  const first = told[0];
  const isCount =
    first?.claim.status === "aggregate" &&
    first.happening.headings.length > 0 &&
    first.claim.when?.value.precision === "year";
  return told.map(({ claim, happening }) => {
    const isUndated = claim.when === null || claim.when.basis === "inferred" || claim.when.value.precision === "year";
    if (isCount && claim.status === "happened" && isUndated) return { ...claim, status: "aggregate" };
    const day = lastDay(claim);
    const isHarm = harmful.has(packs.get(claim.type)?.family ?? "politics");
    if (isHarm && day && news && isToldAsBefore(happening) && isOfTheWeek(claim, day, news))
      return { ...claim, status: "happened" };
    if (claim.status !== "happened" || !day || !news) return claim;
    const isLate = depthOf(happening) > 1;
    // «le mois dernier»: a month that is over is no news either
    const isOver = isLate && claim.when?.value.precision === "month" && day < news;
    const apart = isLate ? oldDays : oldWeeks;
    return isOver || daysBetween(day, news) > apart ? { ...claim, status: "background" } : claim;
  });
}
