import type { Document } from "../../text/index.ts";
import type { ActorRead, NumberRead } from "../reading.ts";
import { readActing, readPeople, readStriker } from "./actors-acting.ts";
import {
  type ActorDraft,
  type ActorKit,
  findTitleCase,
  isContent,
  makeBody,
  markQuotes,
  quoteOf,
} from "./actors-kit.ts";
import { readOrganisation } from "./actors-organisation.ts";
import { readPhrase } from "./actors-phrase.ts";
import type { AnalyticLanguage } from "./language.ts";
import { readPersons } from "./persons.ts";
import { type ActorWords, pickByDate } from "./words.ts";

/**
 * Reads the noun phrases that stand for people, bodies, persons and things attacked for their owner.
 * @example readActors(document, language, words, []) // "Malian soldiers" gives state-forces of ML
 */
export function readActors(
  document: Document,
  language: AnalyticLanguage,
  words: ActorWords,
  numbers: readonly NumberRead[],
): ActorRead[] {
  const counted = new Set(numbers.map((number) => number.to));
  const kit: ActorKit = {
    document,
    language,
    words,
    counted,
    quoted: markQuotes(document),
    titleCase: findTitleCase(document),
  };
  const personAt = new Map(readPersons(kit).map((person) => [person.from, person]));
  const aliases = findAliases(kit);
  const actors: ActorRead[] = [];
  for (let i = 0; i < document.tokens.length; i++) {
    if (document.tokens[i]!.kind !== "word") continue;
    const person = personAt.get(i);
    if (person) {
      actors.push(person);
      i = person.to - 1;
      continue;
    }
    if (isInside(kit, i) || isAgency(kit, i)) continue;
    const found = readAt(kit, i, aliases).filter((actor) => !crosses(actor, personAt));
    for (const actor of found) {
      keepAlias(kit, actor, aliases);
      actors.push(actor.owned ? withOwner(document, actor, actors) : actor);
      i = actor.to - 1;
    }
  }
  return actors;
}

/** "NIAMEY, 27 July (ANP) -": an agency's mark in a dateline. */
function isAgency({ document: { tokens } }: ActorKit, index: number): boolean {
  const close = tokens[index + 1]?.text === ")" ? index + 2 : index + 3;
  return (
    tokens[index - 1]?.text === "(" && tokens[close - 1]?.text === ")" && /^[-–—]$/u.test(tokens[close]?.text ?? "")
  );
}

/** "Port-au-Prince": a word between hyphens is a part of another. */
function isInside({ document: { tokens } }: ActorKit, index: number): boolean {
  const isTie = (at: number) => /^[-‑]$/u.test(tokens[at]?.text ?? "") && !tokens[at]!.spaced;
  return isTie(index - 1) && isTie(index + 1) && !tokens[index]!.spaced && !tokens[index + 2]?.spaced;
}

/** Whether a person begins inside the words of an actor. */
function crosses(actor: ActorDraft, persons: ReadonlyMap<number, ActorRead>): boolean {
  for (let i = actor.from + 1; i < actor.to; i++) if (persons.has(i)) return true;
  return false;
}

function readAt(kit: ActorKit, index: number, aliases: ReadonlyMap<string, ActorDraft>): ActorDraft[] {
  if (kit.titleCase.has(kit.document.sentenceOf[index]!) && !isContent(kit, index)) return [];
  const organisation = readOrganisation(kit, index);
  const phrase = readPhrase(kit, index, 0);
  if (organisation && (!phrase || (organisation.to > phrase.to && phrase.value.id === null))) return [organisation];
  const own = phrase?.rule === "actor-registry" && phrase.to === index + 1 ? readAlias(kit, index, aliases) : null;
  if (own) return [own];
  // "car bomb", "truck bombing": the vehicle is the weapon
  const weapon =
    phrase?.nature === "site" ? kit.words.instruments.match(kit.document.tokens, phrase.head)[0] : undefined;
  if (weapon && weapon.length > 1) return [];
  if (phrase) return [phrase];
  const acting = readActing(kit, index);
  if (acting.length > 0) return acting;
  const other = readStriker(kit, index) ?? readPeople(kit, index) ?? readAlias(kit, index, aliases);
  return other ? [other] : [];
}

/** «Ambazonia Defence Forces (ADF)»: what an abbreviation means in this report, whatever else it is short for. */
function findAliases(kit: ActorKit): Map<string, ActorDraft> {
  const { document, words } = kit;
  const { tokens } = document;
  const found = new Map<string, ActorDraft>();
  for (const [i, token] of tokens.entries()) {
    if (token.text !== "(" || tokens[i + 2]?.text !== ")" || tokens[i + 1]!.kind !== "word") continue;
    for (let from = Math.max(0, i - 14); from < i; from++) {
      const hit = pickByDate(
        words.registry.match(tokens, from).filter((one) => from + one.length === i),
        words.asOf,
      );
      if (!hit) continue;
      const { id, latin, kind, country, sector } = hit.value;
      found.set(
        tokens[i + 1]!.text,
        makeBody("actor-registry", from, i, { name: latin, latin, id, kind, country, sector }),
      );
      break;
    }
  }
  return found;
}

const bracket = /^(?<name>.*?)\s*\((?<alias>[\p{L}\p{Nd}-]{2,12})\)$/su;

/** «Forces de défense et de sécurité (FDS)»: the abbreviation names it from here on. */
function keepAlias({ document }: ActorKit, actor: ActorDraft, aliases: Map<string, ActorDraft>): void {
  if (actor.nature !== "body") return;
  const { alias } = bracket.exec(quoteOf(document, actor.from, actor.to))?.groups ?? {};
  if (alias) aliases.set(alias, actor);
}

function readAlias(kit: ActorKit, index: number, aliases: ReadonlyMap<string, ActorDraft>): ActorDraft | null {
  const token = kit.document.tokens[index]!;
  const held = aliases.get(token.text);
  if (!held) return null;
  return makeBody("actor-alias", index, index + 1, { ...held.value, name: token.text });
}

const members: ReadonlySet<string> = new Set(["unknown", "civilians"]);

/** "five of its fighters": members take the kind of the body that was named before them in the sentence. */
function withOwner(document: Document, actor: ActorDraft, before: readonly ActorRead[]): ActorDraft {
  const sentence = document.sentenceOf[actor.from];
  const owner = before
    .slice(-8)
    .findLast(
      (one) => one.nature === "body" && document.sentenceOf[one.from] === sentence && one.value.kind !== "unknown",
    );
  if (!owner || owner.value.kind === "international-organisation" || owner.value.kind === "government") return actor;
  const isMan = actor.who?.sex === "male" && actor.who.age === undefined;
  const isMember =
    actor.value.kind === owner.value.kind ||
    (members.has(actor.value.kind) && (isMan || actor.value.kind === "unknown"));
  if (!isMember) return actor;
  const { kind, country, id } = owner.value;
  return {
    ...actor,
    value: { ...actor.value, kind, country: actor.value.country ?? country, id: actor.value.id ?? id },
  };
}
