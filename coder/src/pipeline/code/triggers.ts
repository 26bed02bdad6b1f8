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
import type { Token } from "../../text/index.ts";
import { bucketsOf, readsBeside } from "./reads-in.ts";
import { type Cover, coverOf } from "./triggers-cover.ts";
import { closing, isComplete, opening, phrasesOf, secondOf } from "./triggers-phrases.ts";

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
    const [front = "", then] = form.split(" … ");
    const [head = "", subject] = front.split(" ← ");
    entries.push({
      form: head,
      pos,
      value: {
        ...value,
        ...(then !== undefined && { second: phrasesOf(then, inflection) }),
        ...(subject !== undefined && { subject: phrasesOf(subject, inflection) }),
      },
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
  const match = openMatch(reading, cover, lexicon);
  const triggers: TriggerRead[] = [];
  const barred = new Set<string>();
  const taken = new Map<number, EventType>();
  for (let i = 0; i < tokens.length; i++) {
    const hits = match(i).filter(
      (hit) =>
        !reading.syntax.isFarFetched(hit, tokens[i]!) &&
        !isQuotedName(tokens, i, hit) &&
        isComplete(reading, cover, i, hit),
    );
    const first = hits[0];
    if (!first) continue;
    if (isPartOfOther(reading, cover, i, first)) continue;
    // «السيطرة على حريق» tells no takeover, and yet a fire
    const none = hits.filter(({ length, value }) => length === first.length && value.strength === "none");
    const parted = none.filter(({ value }) => value.second !== undefined);
    // «a levé vendredi ses sanctions»: neither part of such a phrase tells one
    for (const hit of parted) barred.add(`${secondOf(reading, cover, i, hit)} ${hit.value.type}`);
    const same = hits.filter(
      ({ length, value }) =>
        length === first.length &&
        value.strength !== "none" &&
        !barred.has(`${i} ${value.type}`) &&
        (length > 1 || !taken.has(i) || taken.get(i) === value.type) &&
        !none.some((one) => one.value.type === value.type),
    );
    if (same.length === 0) {
      i += first.length - 1;
      continue;
    }
    const weight = (hit: Hit<Trigger>) =>
      (hit.value.strength === "strong" ? 100 : 0) +
      rankOf(hit.value.type) -
      (hit.pos === "word" ? 0.5 : 0) -
      (hit.before.length + hit.after.length) * 30;
    const best = same
      .filter((hit) => fitsWhatFollows(reading, hit, same, i))
      .reduce((a, b) => (weight(b) > weight(a) ? b : a));
    // «repousser samedi une attaque» tells of the driving back alone
    if (best.value.second !== undefined && best.value.strength === "strong")
      taken.set(secondOf(reading, cover, i, best) ?? -1, best.value.type);
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

/** So near behind its first word a day may stand within a phrase. */
const dayReach = 3;

/** The entries that begin at a token; a day put in between parts no phrase: «ont pris mardi le contrôle», "took on Monday control". */
function openMatch(
  { document: { tokens, sentenceOf } }: Reading,
  { dates }: Cover,
  lexicon: Lexicon<Trigger>,
): (index: number) => readonly Hit<Trigger>[] {
  if (dates.size === 0) return (index) => lexicon.match(tokens, index);
  const undated = tokens.filter(({ index }) => !dates.has(index));
  const places = new Map(undated.map(({ index }, place) => [index, place]));
  return (index) => {
    const hits = lexicon.match(tokens, index);
    const place = places.get(index);
    let day = index + 1;
    while (day <= index + dayReach && !dates.has(day)) day++;
    if (place === undefined || !dates.has(day) || sentenceOf[day] !== sentenceOf[index]) return hits;
    const across = lexicon.match(undated, place).flatMap((hit) => {
      const last = undated[place + hit.length - 1]!.index;
      return last > day && sentenceOf[last] === sentenceOf[index] ? [{ ...hit, length: last + 1 - index }] : [];
    });
    return across.length > 0 ? [...across, ...hits] : hits;
  };
}

const ownNames: ReadonlySet<string> = new Set(["actor-registry", "actor-organisation"]);

/** Words of a name, a date or a phrase for an actor are no trigger; nor is «وزارة», a ministry, «and visited her». */
function isPartOfOther(reading: Reading, cover: Cover, index: number, hit: Hit<Trigger>): boolean {
  const isTakenApart = hit.before !== "" || hit.after !== "";
  const isLone = hit.length === 1 && (isTakenApart || hit.pos === "verb") && hit.value.second === undefined;
  for (const actor of cover.actors.get(index) ?? []) {
    const covers = actor.from <= index && index < actor.to;
    if (actor.rule === "person-named" && actor.head <= index && covers) return true;
    // «Mouvement national de libération de l'Azawad»
    if (ownNames.has(actor.rule) && actor.from < index && index + hit.length <= actor.to) return true;
    if (isLone && actor.from < index && covers && actor.nature !== "site") return true;
    if (actor.head !== index || actor.nature === "person") continue;
    if (isTakenApart || (hit.pos === "verb" && actor.nature === "people" && bucketsOf(reading).numberByEnd.has(index)))
      return true;
  }
  if (cover.dates.has(index) || isNamed(reading, index, hit) || isInCapitals(reading, index, hit.length)) return true;
  // «في العاصمة دكا» is Dhaka, whatever verb has its letters
  const isPlace = hit.pos === "verb" && hit.length === 1;
  return (cover.places.get(index) ?? []).some(
    ({ value: { words, relation } }) =>
      isTakenApart || words.to - words.from > 1 || (isPlace && relation !== "none" && words.from === index),
  );
}

/** "the abducted students", «les condamnés», «à plusieurs reprises»: a participle after an article tells of a known thing. */
function isNamed(reading: Reading, index: number, { form, pos, value, length }: Hit<Trigger>): boolean {
  if (pos !== "verb") return false;
  const { syntax } = reading;
  const { tokens } = reading.document;
  if (index === 0 || reading.document.sentenceOf[index - 1] !== reading.document.sentenceOf[index]) return false;
  const previous = tokens[index - 1]!;
  // «un manifeste», «à la presse»; yet «la police les arrête»
  if (form.shape === undefined && syntax.isFiller(previous) && syntax.isNounAt(tokens, index, length) === true)
    return !syntax.isDemonstrative(previous) || syntax.governs(tokens, index - 2) !== null;
  if (form.shape !== "participle" && form.shape !== "past-or-participle") return false;
  if (previous.kind === "number" || reading.syntax.isFiller(previous))
    return reading.syntax.isDefinite(tokens, index, "") || value.second !== undefined;
  return false;
}

const capital = /^\p{Lu}\p{Ll}/u;
const capitals = /^\p{Lu}{2}/u;
/** Where more words than this in ten begin with a capital letter, it is a heading's style. */
const styled = 5;

/** "the 1st Attack Reconnaissance Battalion", "Operation Thunder Strike": capital letters inside a sentence make it a name. */
function isInCapitals(
  { document: { tokens, sentences, sentenceOf } }: Reading,
  index: number,
  length: number,
): boolean {
  const isName = (text: string) => capital.test(text) || capitals.test(text);
  if (!isName(tokens[index]!.text)) return false;
  const { first, last } = sentences[sentenceOf[index]!]!;
  const isCapital = (at: number) =>
    at > first && at < last && isName(tokens[at]!.text) && !/[.:!?\n]/u.test(tokens[at - 1]?.text ?? ".");
  if (!isCapital(index) || !(isCapital(index + length) || isCapital(index - 1))) return false;
  const words = tokens.slice(first, last).filter((token) => token.kind === "word");
  return words.filter((token) => isName(token.text)).length * 10 < words.length * styled;
}

/** «شركة “يهاجم”»: a word alone in quotes is a name before it is a verb. */
function isQuotedName(tokens: readonly Token[], index: number, { pos, length }: Hit<Trigger>): boolean {
  if (!closing.has(tokens[index + length]?.text ?? "")) return false;
  if (pos === "verb") return opening.has(tokens[index - 1]?.text ?? "");
  // «L'Assaut»: a noun with a capital letter behind its article is a title
  const isTitle = length === 1 && capital.test(tokens[index]!.text);
  return isTitle && tokens.slice(Math.max(0, index - 3), index).some(({ text }) => opening.has(text));
}

const acting: ReadonlySet<string> = new Set([...armedKinds, "state-forces", "foreign-forces"]);

/** Where the letters of a verb are those of its noun, it is the verb when somebody armed follows: «خطف مسلحون». */
function fitsWhatFollows(reading: Reading, hit: Hit<Trigger>, same: readonly Hit<Trigger>[], index: number): boolean {
  const isNoun = (one: Hit<Trigger>) => one.pos === "noun" || one.pos === "adjective";
  const isVerb = !isNoun(hit);
  if (!same.some((other) => isNoun(other) === isVerb)) return true;
  const isNounHere = reading.syntax.isNounAt(reading.document.tokens, index, hit.length);
  if (isNounHere !== null) return isNounHere !== isVerb;
  const { sentenceOf } = reading.document;
  const next = sentenceOf[index] === sentenceOf[index + 1] ? bucketsOf(reading).actorByStart.get(index + 1) : undefined;
  const acts =
    next !== undefined &&
    next.nature !== "site" &&
    acting.has(next.value.kind) &&
    !bucketsOf(reading).numberByEnd.has(next.from);
  return acts === isVerb;
}

/** "Recovered two explosive devices": what was found did nothing. @example isOfHaul(reading, trigger) */
export const isOfHaul = (reading: Reading, trigger: TriggerRead): boolean =>
  trigger.hit.pos !== "verb" &&
  readsBeside(reading, "materiel", trigger.from).some(
    ({ from, to, value }) => value.fate === "seized" && from <= trigger.from && trigger.from < to,
  );
