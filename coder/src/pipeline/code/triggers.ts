import type { Trigger } from "../../grammar/event-type.ts";
import {
  type Entry,
  type Hit,
  type Inflection,
  type Lexicon,
  openLexicon,
  type PartOfSpeech,
} from "../../grammar/lexicon.ts";
import type { Reading } from "../../grammar/reading.ts";
import { armedKinds, type EventType } from "../../model/index.ts";
import { bucketsOf } from "./reads-in.ts";
import { type Cover, coverOf } from "./triggers-cover.ts";

/** Words that tell a happening of a type, with the form in which they stand. */
export type TriggerRead = {
  readonly from: number;
  readonly to: number;
  readonly value: Trigger;
  readonly hit: Hit<Trigger>;
  /** Other types that the same words may tell. */
  readonly also: readonly Trigger[];
};

/** The trigger lexicon of one language out of all event types. */
export function openTriggers(
  rows: Iterable<Trigger & { readonly form: string; readonly pos: PartOfSpeech }>,
  inflection: Inflection,
): Lexicon<Trigger> {
  const entries: Entry<Trigger>[] = [];
  for (const { form, pos, ...value } of rows) {
    const [head = "", then] = form.split(" … ");
    entries.push({
      form: head,
      pos,
      value: then === undefined ? value : { ...value, second: stripArticle(inflection.fold(then), inflection.article) },
    });
  }
  return openLexicon(entries, inflection);
}

/** The triggers of a document; where several entries begin at one word the longest wins, then the more telling. */
export function readTriggers(
  reading: Reading,
  lexicon: Lexicon<Trigger>,
  rankOf: (type: EventType) => number,
): TriggerRead[] {
  const { tokens } = reading.document;
  const cover = coverOf(reading);
  const triggers: TriggerRead[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const hits = lexicon
      .match(tokens, i)
      .filter(
        (hit) =>
          !reading.syntax.isFarFetched(hit) &&
          (hit.value.second === undefined || followed(reading, i + hit.length, hit.value.second)),
      );
    const first = hits[0];
    if (!first) continue;
    if (isPartOfOther(reading, cover, i, first)) continue;
    const same = hits.filter((hit) => hit.length === first.length);
    const weight = (hit: Hit<Trigger>) =>
      (hit.value.strength === "strong" ? 100 : 0) +
      rankOf(hit.value.type) -
      (hit.pos === "word" ? 0.5 : 0) -
      (hit.before.length + hit.after.length) * 30;
    const best = same
      .filter((hit) => fitsWhatFollows(reading, hit, same, i))
      .reduce((a, b) => (weight(b) > weight(a) ? b : a));
    triggers.push({
      from: i,
      to: i + first.length,
      value: best.value,
      hit: best,
      also: same.filter((hit) => hit !== best).map((hit) => hit.value),
    });
    i += first.length - 1;
  }
  return triggers;
}

const stripArticle = (word: string, article: string) =>
  word.startsWith(article) && word.length > article.length + 2 ? word.slice(article.length) : word;

/** Words of a name, a date or a phrase for an actor are no trigger; nor is «وزارة», a ministry, «and visited her». */
function isPartOfOther(reading: Reading, cover: Cover, index: number, hit: Hit<Trigger>): boolean {
  const isTakenApart = hit.before !== "" || hit.after !== "";
  const isLone = hit.length === 1 && (isTakenApart || hit.pos === "verb");
  for (const actor of cover.actors.get(index) ?? []) {
    const covers = actor.from <= index && index < actor.to;
    if (actor.rule === "person-named" && actor.head <= index && covers) return true;
    if (isLone && actor.from < index && covers && actor.nature !== "site") return true;
    if (actor.head !== index || actor.nature === "person") continue;
    if (isTakenApart || (hit.pos === "verb" && actor.nature === "people" && bucketsOf(reading).numberByEnd.has(index)))
      return true;
  }
  if (cover.dates.has(index)) return true;
  return (cover.places.get(index) ?? []).some(({ value: { words } }) => isTakenApart || words.to - words.from > 1);
}

/** How far the second part of a form may stand from the first. */
const reach = 10;

function followed(reading: Reading, from: number, then: string): boolean {
  const { tokens, sentenceOf } = reading.document;
  for (let i = from; i < Math.min(tokens.length, from + reach) && sentenceOf[i] === sentenceOf[from - 1]; i++)
    if (tokens[i]!.analyses.some((analysis) => analysis.stem === then)) return true;
  return false;
}

const acting: ReadonlySet<string> = new Set([...armedKinds, "state-forces", "foreign-forces"]);

/** Where the letters of a verb are those of its noun, it is the verb when somebody armed follows: «خطف مسلحون». */
function fitsWhatFollows(reading: Reading, hit: Hit<Trigger>, same: readonly Hit<Trigger>[], index: number): boolean {
  const isNoun = (one: Hit<Trigger>) => one.pos === "noun" || one.pos === "adjective";
  const isVerb = !isNoun(hit);
  if (!same.some((other) => isNoun(other) === isVerb)) return true;
  const { sentenceOf } = reading.document;
  const next = sentenceOf[index] === sentenceOf[index + 1] ? bucketsOf(reading).actorByStart.get(index + 1) : undefined;
  const acts =
    next !== undefined &&
    next.nature !== "site" &&
    acting.has(next.value.kind) &&
    !bucketsOf(reading).numberByEnd.has(next.from);
  return acts === isVerb;
}
