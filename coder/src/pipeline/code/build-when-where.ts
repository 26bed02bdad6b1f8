import { daysBetween } from "../../grammar/calendar/iso.ts";
import type { EventTypePack } from "../../grammar/event-type.ts";
import type { DateRead } from "../../grammar/reading.ts";
import {
  type Actor,
  type Claim,
  type Interval,
  type Issue,
  type Place,
  raiseIssue,
  type Value,
} from "../../model/index.ts";
import { evidenceAt, evidenceOf } from "../evidence.ts";
import { foldedName, issuesOf, nameOfPlace } from "../locate/index.ts";
import type { ClaimContext } from "./build-claim.ts";
import { chooseDate, isSpoken } from "./choose.ts";
import { choosePlaces } from "./choose-place.ts";
import type { Happening } from "./happenings.ts";
import { choosePlaceOfSpeech } from "./place-of-speaker.ts";
import { readsBeside } from "./reads-in.ts";

/** The date of a happening, or the one day of its report. */
export function buildWhen(
  { source, reading }: ClaimContext,
  happening: Happening,
  pack: EventTypePack,
): { value: Value<Interval> | null; issues: Issue[] } {
  const chosen = chooseDate(happening, pack.isSpeech === true);
  if (!chosen)
    return pack.isSpeech
      ? buildSaidDate({ source, reading }, happening)
      : buildHeadDate({ source, reading }, happening);
  const date: DateRead = reading.dates[chosen.index]!;
  const evidence = [evidenceAt(source, reading.document, date.from, date.to, date.rule)];
  const issues = date.issues.map((doubt) => raiseIssue(doubt.code, evidence, doubt.detail));
  const basis = chosen.spoken ? "inferred" : date.basis;
  return {
    value: { value: date.value, basis, confidence: chosen.spoken ? 0.6 : basis === "stated" ? 0.95 : 0.88, evidence },
    issues,
  };
}

/** The words that tell the happening, for what they leave open. */
function toldBy({ source, reading }: Pick<ClaimContext, "source" | "reading">, { triggers }: Happening) {
  const { from, to } = triggers[0]!;
  return evidenceAt(source, reading.document, from, to, "trigger");
}

/** A first line of so many words at most is a masthead or a heading. */
const mastheadLength = 14;

/** A report may come so many days after what it tells without a day. */
const longestDelay = 31;

/** "ahead of elections on 5 January": a day to come, or one long gone, is that of something else. */
function mayBeOfReport(day: string, publishedAt: string | null): boolean {
  if (publishedAt === null) return true;
  const delay = daysBetween(day, publishedAt.slice(0, 10));
  return delay >= -1 && delay <= longestDelay;
}

/** What is told without a day is of the day of the heading, or of the one day that the report names. */
function buildHeadDate(
  { source, reading }: Pick<ClaimContext, "source" | "reading">,
  happening: Happening,
): {
  value: Value<Interval> | null;
  issues: Issue[];
} {
  const heads = reading.document.sentences
    .slice(0, 2)
    .filter((sentence) => sentence.last - sentence.first <= mastheadLength);
  const days = heads
    .flatMap((head) => readsBeside(reading, "dates", head.first))
    .filter((date) => date.value.precision === "day");
  const all = days.length > 0 ? days : reading.dates.filter((date) => date.value.precision === "day");
  const [day] = all;
  const isAnother = !day || all.some((date) => date.value.from !== day.value.from);
  if (isAnother || !mayBeOfReport(day.value.from, source.report.publishedAt))
    return { value: null, issues: [raiseIssue("date-missing", [toldBy({ source, reading }, happening)])] };
  const evidence = [evidenceAt(source, reading.document, day.from, day.to, "date-of-report")];
  return {
    value: { value: day.value, basis: "inferred", confidence: 0.7, evidence },
    issues: [raiseIssue("date-inferred", evidence)],
  };
}

/** What is said without a day is of the one day under or over the report, or of the one day on which anybody in it spoke. */
function buildSaidDate(
  { source, reading }: Pick<ClaimContext, "source" | "reading">,
  happening: Happening,
): {
  value: Value<Interval> | null;
  issues: Issue[];
} {
  const { sentences } = reading.document;
  const isShort = ({ first, last }: (typeof sentences)[number]) => last - first <= mastheadLength / 2;
  const edges = [...sentences.slice(0, 2), ...sentences.slice(-2)].filter(isShort);
  const ofReport = edges.flatMap((edge) => readsBeside(reading, "dates", edge.first));
  const spoken = reading.dates.filter((date, index) => {
    const sentence = sentences[reading.document.sentenceOf[date.from]!]!;
    return isSpoken(reading, index, sentence.last);
  });
  for (const found of [ofReport, spoken]) {
    const days = found.filter((date) => date.value.precision === "day");
    const [day] = days;
    if (!day || days.some((date) => date.value.from !== day.value.from)) continue;
    const evidence = [evidenceAt(source, reading.document, day.from, day.to, "date-of-saying")];
    return {
      value: { value: day.value, basis: "inferred", confidence: 0.7, evidence },
      issues: [raiseIssue("date-inferred", evidence)],
    };
  }
  return { value: null, issues: [raiseIssue("date-missing", [toldBy({ source, reading }, happening)])] };
}

/** The place of a happening, or the country that its report puts it in. */
export function buildWhere(
  context: ClaimContext,
  happening: Happening,
  actors: readonly Value<Actor>[],
  pack: EventTypePack,
): { value: Value<Place> | null; also: Claim["alsoWhere"]; issues: Issue[] } {
  const { source, reading, locator } = context;
  const placeAt = (index: number): { value: Value<Place>; issues: Issue[] } => {
    const read = reading.places[index]!;
    const located = locator.locate(index);
    const { start, end } = nameOfPlace(reading, read);
    const evidence = [evidenceOf(source, start, end, read.rule)];
    for (const other of [read.value.within, read.value.partner]) {
      if (other === undefined) continue;
      const beside = nameOfPlace(reading, reading.places[other]!);
      evidence.push(evidenceOf(source, beside.start, beside.end, reading.places[other]!.rule));
    }
    return {
      value: { value: located.place, basis: "stated", confidence: located.confidence, evidence },
      issues: issuesOf(located, evidence),
    };
  };
  if (pack.isSpeech) {
    const spokenAt = choosePlaceOfSpeech(happening);
    return spokenAt === null ? { value: null, also: [], issues: [] } : { ...placeAt(spokenAt), also: [] };
  }
  const chosen = choosePlaces(happening, locator, context.told, ["violence", "order", "harm"].includes(pack.family));
  if (chosen) {
    const also = chosen.also.map((index) => ({ relation: "also" as const, place: placeAt(index).value }));
    return { ...placeAt(chosen.main), also };
  }
  const only = pack.family === "politics" || settled.has(happening.status) ? null : onlyPlace(context);
  if (only !== null) {
    const { value, issues } = placeAt(only);
    return { value: { ...value, basis: "inferred", confidence: 0.6 }, also: [], issues };
  }
  const inferred = pack.family === "politics" ? null : inferCountry(context, happening, actors);
  return inferred
    ? { value: inferred, also: [], issues: [] }
    : { value: null, also: [], issues: [raiseIssue("place-missing", [toldBy(context, happening)])] };
}

const settled: ReadonlySet<string> = new Set(["background", "aggregate", "hypothetical"]);
const placing: ReadonlySet<string> = new Set(["at", "near", "between", "direction"]);

/** The one town that a report names, in whatever sentence: it tells one place and need not say it twice. */
function onlyPlace({ reading }: ClaimContext): number | null {
  const units = new Set(reading.places.flatMap((place) => place.value.within ?? []));
  let only: number | null = null;
  for (const [index, place] of reading.places.entries()) {
    const { country, modifier, relation, partner } = place.value;
    if (country !== null || modifier || units.has(index) || (partner !== undefined && partner < index)) continue;
    if (!placing.has(relation) || place.rule === "place-dateline") continue;
    if (only !== null && foldedName(reading, reading.places[only]!) !== foldedName(reading, place)) return null;
    only ??= index;
  }
  return only;
}

/** Those whose country tells where they were hit; that of others is told because they were abroad. */
const atHome: ReadonlySet<Actor["kind"]> = new Set(["state-forces", "government"]);

/** The country of the forces that were hit, or the one country that the report names. */
function inferCountry(
  { source, reading, locator }: ClaimContext,
  happening: Happening,
  actors: readonly Value<Actor>[],
): Value<Place> | null {
  const owner = actors.find(
    (actor) =>
      actor.value.country &&
      (actor.value.role === "target" || actor.value.role === "victim") &&
      atHome.has(actor.value.kind),
  );
  const named = happening.places.map((index) => reading.places[index]!).find((place) => place.value.country !== null);
  const iso = named?.value.country ?? owner?.value.country ?? null;
  // soldiers may stand far from home
  if (!iso || (!named && locator.countries.some((other) => other !== iso))) return null;
  const evidence = named
    ? [evidenceAt(source, reading.document, named.value.words.from, named.value.words.to, "place-country-of-report")]
    : owner!.evidence.slice(0, 1).map((one) => ({ ...one, rule: "place-country-of-forces" }));
  return {
    value: locator.country(iso, named ? evidence[0]!.quote : null),
    basis: "inferred",
    confidence: 0.6,
    evidence,
  };
}
