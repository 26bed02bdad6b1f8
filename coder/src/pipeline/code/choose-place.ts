import type { Reading } from "../../grammar/reading.ts";
import { foldedName, type Locator } from "../locate/index.ts";
import type { Happening } from "./happenings.ts";
import { narrowPlace } from "./narrow-place.ts";
import { isPlaceOfSpeaker } from "./place-of-speaker.ts";

const relationWeight = { at: 10, near: 10, between: 11, direction: 9, border: 5, none: 5, to: 1, from: 0 } as const;
const countryWeight = 0;
const unitWeight = 3;
const districtWeight = 4;

const townWeight = 6;
/** A lake or a mountain says less than a village at it. */
const featureWeight = 4;
/** A road that one end only is told of says less than any place beside it. */
const loneRoadWeight = 2;
/** «près de Komala, sur la route Maiduguri-Damboa»: the spot before the road. */
const roadWeight = -4;
const datelineWeight = -7;
const knownWeight = 0.5;
/** A heading says it in fewer words; what lies in a unit is told in full. */
const headingWeight = -3;
const laterWeight = -1;
const heldWeight = 2.5;
const clauseWeight = -3;
const leastWeight = 3;
const farKm = 50;
const farWeight = -5;

/** «a police official in Peshawar said»: where the speaker sits. */
const speakerWeight = -9;

/** Where it happened, and further places of the same happening: «في قريتي X وY». */
export type ChosenPlaces = { readonly main: number; readonly also: readonly number[] };

/** Another clause begins between two tokens: a semicolon, or «while». */
function crossesClause(reading: Reading, from: number, to: number): boolean {
  const counts = clauses.get(reading) ?? countClauses(reading);
  clauses.set(reading, counts);
  return to > from && counts[to]! > counts[from]!;
}

const clauses = new WeakMap<Reading, Uint32Array>();

/** How many tokens before each begin another clause. */
function countClauses({ document: { tokens }, syntax }: Reading): Uint32Array {
  const counts = new Uint32Array(tokens.length + 1);
  for (const [at, token] of tokens.entries()) {
    const isCut = token.text === "؛" || token.text === ";" || syntax.cutsClause(token);
    counts[at + 1] = counts[at]! + (isCut ? 1 : 0);
  }
  return counts;
}

/** The places of a happening among those that its sentences name, or null where none says where it was. */
export function choosePlaces(
  happening: Happening,
  locator: Locator,
  told: ReadonlySet<number>,
  narrows = true,
): ChosenPlaces | null {
  const { reading } = happening;
  const lead = happening.sentences[0]!;
  const { sentenceOf } = reading.document;
  // «PESHAWAR, Pakistan -- A bomb went off in northwest Pakistan»: a dateline holds nothing of what is told
  const units = happening.places.flatMap((index) => {
    const { rule, value } = reading.places[index]!;
    return rule === "place-dateline" ? [] : (value.within ?? []);
  });
  const unitNames = new Set(units.map((index) => foldedName(reading, reading.places[index]!)));
  const ends = new Set(
    happening.places
      .filter((index) => reading.places[index]!.value.partner !== undefined)
      .map((index) => foldedName(reading, reading.places[index]!)),
  );
  let best: { index: number; weight: number } | null = null;
  for (const index of happening.places) {
    const place = reading.places[index]!;
    const { within } = place.value;
    const isInCountry = within === undefined || reading.places[within]!.value.country !== null;
    const isHolder = isInCountry && unitNames.has(foldedName(reading, place));
    // the first end of a road stands for both
    const isSecondEnd = place.value.partner !== undefined && place.value.partner < index;
    // «قرب جيبو» of a heading says less than the body's «بين جيبو وأربيندا»
    if (place.value.partner === undefined && ends.has(foldedName(reading, place))) continue;
    // «بين مالي وروسيا» is no place between the two
    const isPair = place.value.country !== null && place.value.relation === "between";
    if (isPair || units.includes(index) || isHolder || isSecondEnd || place.value.modifier) continue;
    const sentence = sentenceOf[place.from]!;
    const trigger = happening.triggers.find((one) => sentenceOf[one.from] === sentence) ?? happening.triggers[0]!;
    const weight =
      weigh(reading, locator, index, trigger) +
      (isPlaceOfSpeaker(reading, place) ? speakerWeight : 0) +
      (sentence === lead ? (happening.isHeading ? headingWeight : 0) : laterWeight);
    if (weight >= leastWeight && (!best || weight > best.weight)) best = { index, weight };
  }
  if (!best) return null;
  const finest = narrows ? narrowPlace(happening, locator, best.index, told) : best.index;
  const main = heldTwin(happening, namedTwin(happening, locator, finest));
  return { main, also: listedWith(happening, main) };
}

/** «فى العاصمة» of a heading, where the body says «العاصمة هراري»: the mention with the name. */
function namedTwin({ reading, places }: Happening, locator: Locator, index: number): number {
  const { rule } = reading.places[index]!;
  const { gazetteer } = locator.locate(index).place;
  if (rule !== "place-capital" || gazetteer === null) return index;
  const isNamed = (other: number) =>
    reading.places[other]!.rule !== "place-capital" && locator.locate(other).place.gazetteer === gazetteer;
  return places.find(isNamed) ?? index;
}

/** The mention of the same name that tells its unit: a heading says «في دوينتزا», the body «(دوينتزا) بولاية (موبتي)». */
function heldTwin({ reading, places }: Happening, index: number): number {
  const { value } = reading.places[index]!;
  if (value.within !== undefined || value.partner !== undefined) return index;
  const name = foldedName(reading, reading.places[index]!);
  const isTwin = (other: number) => {
    const read = reading.places[other]!;
    return read.value.within !== undefined && read.value.partner === undefined && foldedName(reading, read) === name;
  };
  return places.find(isTwin) ?? index;
}

function weigh(reading: Reading, locator: Locator, index: number, trigger: { from: number; to: number }): number {
  const place = reading.places[index]!;
  const { relation, country, unit, within, partner } = place.value;
  const isBefore = place.to <= trigger.from;
  const distance = isBefore ? trigger.from - place.to : Math.abs(place.from - trigger.to);
  const isLoneRoad = unit === "road" && partner === undefined;
  const specific = country
    ? countryWeight
    : unit === "admin1"
      ? unitWeight
      : unit === "admin2" || unit === "admin3"
        ? districtWeight
        : isLoneRoad
          ? loneRoadWeight
          : unit === "feature"
            ? featureWeight
            : townWeight;
  const located = locator.locate(index).place;
  const isKnown = located.gazetteer !== null || located.precision === "between";
  const [from, to] = isBefore ? [place.to, trigger.from] : [trigger.to, place.from];
  // «90 كم شمالي باماكو» says where another place lies
  const isFar = ["direction", "near", "border"].includes(relation) && (place.value.distanceKm ?? 0) > farKm;
  return (
    (isFar ? farWeight : 0) +
    relationWeight[relation] +
    (unit === "road" && partner !== undefined ? roadWeight : 0) +
    specific +
    (isKnown ? knownWeight : 0) +
    (within === undefined ? 0 : heldWeight) +
    (place.rule === "place-dateline" ? datelineWeight : 0) +
    (crossesClause(reading, from, to) ? clauseWeight : 0) -
    Math.min(distance, 40) / 6
  );
}

const commas: ReadonlySet<string> = new Set(["،", ","]);

/** The places that stand on a list with one: the same way of placing, and nothing but «and» or a comma between. */
function listedWith(happening: Happening, main: number): number[] {
  const { reading } = happening;
  const { syntax } = reading;
  const { tokens } = reading.document;
  const also: number[] = [];
  const chosen = reading.places[main]!;
  if (chosen.value.partner !== undefined) return also;
  for (const step of [-1, 1]) {
    let last = chosen;
    for (let index = main + step; happening.places.includes(index); index += step) {
      const place = reading.places[index]!;
      const [first, second] = step > 0 ? [last, place] : [place, last];
      const between = tokens.slice(first.to, second.from);
      const isAnd =
        second.value.words.front > 0
          ? syntax.carriesAnd(tokens[second.value.words.from]!)
          : syntax.carriesAnd(tokens[second.from]!);
      const isJoined =
        (between.length === 0 && isAnd) ||
        (between.length === 1 && (commas.has(between[0]!.text) || syntax.isAnd(between[0]!)));
      const isPeer =
        place.value.relation === chosen.value.relation &&
        (place.value.country === null) === (chosen.value.country === null) &&
        place.value.partner === undefined;
      if (!isJoined || !isPeer || place.value.modifier || index === chosen.value.within) break;
      also.push(index);
      last = place;
    }
  }
  return also.sort((a, b) => a - b);
}
