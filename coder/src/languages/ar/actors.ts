import type { Hit } from "../../grammar/lexicon.ts";
import type { ActorRead, NumberRead } from "../../grammar/reading.ts";
import type { ActorKind } from "../../model/index.ts";
import type { Document } from "../../text/index.ts";
import { countryActor, nationalsActor } from "./actors-countries.ts";
import { allowedHead, isAdjective, isOnlyAdjective, pickByDate } from "./actors-heads.ts";
import {
  demonymActor,
  governmentActor,
  isPossessed,
  nounActor,
  organisationActor,
  registeredActor,
} from "./actors-kinds.ts";
import { type ActorDraft, readTail } from "./actors-tail.ts";
import { isTownHonorific, readPersons } from "./persons.ts";
import type { ActorWords, CountryWord, PeopleWord } from "./words.ts";

/**
 * Reads the noun phrases that stand for people, bodies and things attacked for their owner.
 * @example readActors(document, words) // «جنود من الجيش المالي» gives state-forces of ML
 */
export function readActors(document: Document, words: ActorWords, numbers: readonly NumberRead[]): ActorRead[] {
  const counted = new Set(numbers.map((number) => number.to));
  const actors: ActorRead[] = [];
  const persons = readPersons(document, words);
  const personAt = new Map(persons.map((person) => [person.from, person]));
  for (let i = 0; i < document.tokens.length; i++) {
    const person = personAt.get(i);
    if (person) {
      actors.push(person);
      i = person.to - 1;
      continue;
    }
    if (isTownHonorific(document, words, i)) continue;
    const actor = readActorAt(document, words, i, 0, counted.has(i));
    const found =
      actor ??
      demonymActor(document, words, i) ??
      countryActor(document, words, i, actors.at(-1)) ??
      nationalsActor(document, words, i, counted.has(i));
    if (!found) continue;
    actors.push(found.owned ? withOwner(document, found, actors) : found);
    i = found.to - 1;
  }
  return actors;
}

/** The noun phrase that begins at a token, or null. @example readActorAt(document, words, 0, 0)?.to */
export function readActorAt(
  document: Document,
  words: ActorWords,
  index: number,
  depth: number,
  isCounted = false,
): ActorDraft | null {
  const token = document.tokens[index];
  if (token?.kind !== "word") return null;
  const tailAfter = (hit: { readonly length: number }, from: number, ownable: boolean) =>
    readTail(document, words, index + hit.length, from, ownable, readActorAt);
  const readNoun = (hit: Hit<PeopleWord>) => {
    const isDefinite = hit.before.endsWith("ال");
    const ownable = hit.value.nature === "site" || (hit.value.nature === "body" && !isDefinite);
    return nounActor(document, index, hit, tailAfter(hit, isPossessed(hit) ? 2 : depth, ownable));
  };
  const registered = pickByDate(words.registry.match(document.tokens, index), words.asOf);
  const people = words.people
    .match(document.tokens, index)
    .filter((hit) => allowedHead(hit) && (isCounted || !isAdjective(document, words, index, hit)))
    .reduce<Hit<PeopleWord> | undefined>(
      (best, hit) => (best === undefined || (hit.after === "نا" && hit.length >= best.length) ? hit : best),
      undefined,
    );
  if (registered && (!people || registered.length >= people.length))
    return registeredActor(document, index, registered, tailAfter(registered, 2, false));
  const own = words.own.match(document.tokens, index).find((hit) => hit.after === "نا");
  if (own && !people) return readNoun(own);
  const organisation = organisationActor(document, words, index);
  if (organisation && (!people || organisation.to - index > people.length)) return organisation;
  if (people) return readNoun(people);
  const body = words.bodies.match(document.tokens, index)[0];
  if (body && isOnlyAdjective(document, index, body)) return null;
  return body ? governmentActor(document, index, body, tailAfter(body, 1, false)) : null;
}

const members: ReadonlySet<ActorKind> = new Set(["unknown", "civilians"]);

/** «خمسة من أفراده»: members take the kind of the body that was named before them in the sentence. */
function withOwner(document: Document, actor: ActorDraft, before: readonly ActorRead[]): ActorDraft {
  const sentence = document.sentenceOf[actor.from];
  const owner = before
    .slice(-8)
    .findLast(
      (one) => one.nature === "body" && document.sentenceOf[one.from] === sentence && one.value.kind !== "unknown",
    );
  if (!owner || owner.value.kind === "international-organisation" || owner.value.kind === "government") return actor;
  const isMember = members.has(actor.value.kind)
    ? /^(?:[وفبل]|ال|لل)*(?:افراد|فرد|عناصر|عنصر|رجال|مقاتل)/u.test(document.tokens[actor.head]!.norm)
    : actor.value.kind === owner.value.kind;
  if (!isMember) return actor;
  return {
    ...actor,
    owner: actor.owner ?? { from: owner.from, to: owner.to },
    value: {
      ...actor.value,
      kind: owner.value.kind,
      country: actor.value.country ?? owner.value.country,
      id: actor.value.id ?? owner.value.id,
    },
  };
}

export type { CountryWord };
