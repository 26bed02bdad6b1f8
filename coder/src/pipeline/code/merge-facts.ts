import type { Reading } from "../../grammar/reading.ts";
import { armedKinds, type Interval } from "../../model/index.ts";
import { isSpoken } from "./choose.ts";
import type { Happening } from "./happenings.ts";
import { readsBeside } from "./reads-in.ts";

/** What happenings are compared by, kept while they grow. */
type Facts = {
  /** Dates, those of saying left out. */
  readonly dates: Interval[];
  /** The names of places that it is put at, countries and units around others left out. */
  readonly places: Set<string>;
  /** Provinces, rivers and roads, which may hold or touch a place of another name. */
  readonly around: Set<string>;
  /** Districts, which may hold a place of another name. */
  readonly districts: Set<string>;
  readonly killed: Set<number>;
  readonly doers: Set<string>;
  /** The countries and registered groups of the doers. */
  readonly countries: Set<string>;
  armed: boolean;
  state: boolean;
  isWeak: boolean;
  lastSentence: number;
};

type Told = Pick<Happening, "sentences" | "tolls" | "dates" | "places"> &
  Partial<Pick<Happening, "triggers" | "roles">>;

const known = new WeakMap<Happening, Facts>();

/** @example factsOf(happening).places // the names of the places of a happening */
export function factsOf(happening: Happening): Facts {
  const found = known.get(happening);
  if (found) return found;
  const facts: Facts = {
    dates: [],
    places: new Set(),
    around: new Set(),
    districts: new Set(),
    killed: new Set(),
    doers: new Set(),
    countries: new Set(),
    armed: false,
    state: false,
    isWeak: true,
    lastSentence: -1,
  };
  addFacts(facts, happening, happening);
  known.set(happening, facts);
  return facts;
}

/** Hands the facts of a happening on to the one that it became by taking up more with the same first trigger. */
export function growFacts(joined: Happening, earlier: Happening, more: Told): void {
  const facts = factsOf(earlier);
  known.delete(earlier);
  const dates = joined.dates === earlier.dates ? [] : more.dates;
  const places = joined.places === earlier.places ? [] : more.places;
  addFacts(facts, joined, { ...more, dates, places });
  known.set(joined, facts);
}

function addFacts(facts: Facts, { reading, triggers }: Happening, told: Told): void {
  const { sentenceOf } = reading.document;
  const triggerBeside = (at: number) =>
    (triggers.find(({ from }) => sentenceOf[from] === sentenceOf[at]) ?? triggers[0]!).from;
  for (const index of told.dates) {
    const { value, from } = reading.dates[index]!;
    if (value.to === null || value.precision === "year" || isSpoken(reading, index, triggerBeside(from))) continue;
    if (!facts.dates.some((one) => one.from === value.from && one.to === value.to)) facts.dates.push(value);
  }
  for (const index of told.places) {
    const place = reading.places[index]!;
    const { country, modifier, relation } = place.value;
    if (country !== null || modifier || ["from", "to", "none"].includes(relation)) continue;
    if (isOfSpeech(reading, place, triggerBeside(place.from))) continue;
    const name = nameOf(reading, place);
    const held = unitsOf(reading).get(name) ?? place.value.unit;
    (around.has(held) ? facts.around : held === "admin2" ? facts.districts : facts.places).add(name);
  }
  for (const index of told.tolls) {
    const { partOf, value } = reading.tolls[index]!;
    if (partOf === null && value.outcome === "killed" && value.min !== null) facts.killed.add(value.min);
  }
  for (const role of told.roles ?? []) {
    if (role.role !== "perpetrator") continue;
    const { country, name, kind, id } = reading.actors[role.actor]!.value;
    facts.doers.add(country ?? name);
    const known = id ?? country;
    if (known !== null) facts.countries.add(known);
    facts.armed ||= armedKinds.has(kind);
    facts.state ||= kind === "state-forces";
  }
  facts.isWeak &&= (told.triggers ?? []).every((trigger) => trigger.value.strength === "weak");
  for (const sentence of told.sentences) facts.lastSentence = Math.max(facts.lastSentence, sentence);
}

const around: ReadonlySet<string | null> = new Set(["admin1", "feature", "road"]);

const units = new WeakMap<Reading, ReadonlyMap<string, string>>();

/** Names that a report calls a province or a district at least once: "Adamawa state" and then "Nigeria's Adamawa". */
function unitsOf(reading: Reading): ReadonlyMap<string, string> {
  const found = units.get(reading);
  if (found) return found;
  const named = new Map<string, string>();
  for (const place of reading.places) {
    const { unit } = place.value;
    if (around.has(unit) || unit === "admin2") named.set(nameOf(reading, place), unit!);
  }
  units.set(reading, named);
  return named;
}

/** "In a statement in New York, the minister said gunmen had attacked": where it was said, with what was done after it. */
export const isOfSpeech = (
  reading: Reading,
  { from, to }: { readonly from: number; readonly to: number },
  trigger: number,
): boolean =>
  reading.document.sentenceOf[from] === reading.document.sentenceOf[trigger] &&
  readsBeside(reading, "speakers", from).some((one) => to <= one.head + 1 && one.head < trigger);

export const nameOf = (reading: Reading, place: Reading["places"][number]): string =>
  reading.document.tokens
    .slice(place.value.words.from, place.value.words.to)
    .map((token) => reading.syntax.bareName(token.norm))
    .join(" ");

/** Whether two sets share something; the smaller is walked. */
export function meets<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const one of few) if (many.has(one)) return true;
  return false;
}
