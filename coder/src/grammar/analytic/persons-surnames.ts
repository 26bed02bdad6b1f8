import type { ActorRead } from "../reading.ts";
import type { ActorKit } from "./actors-kit.ts";
import { readName } from "./persons-names.ts";
import { isCapital } from "./words.ts";

/** The last part of a person's name by its folded word; null where it is a first name too or too short. */
function surnameOf({ document, words }: ActorKit, person: ActorRead): string | null {
  const parts = person.value.name.split(/[\s\-‑’']+/u);
  if (parts.length < 2) return null;
  const last = parts.at(-1)!;
  const token = document.tokens.slice(person.head, person.to).find((one) => one.text === last);
  if (!token || token.norm.length < 3 || words.stops.has(token.norm)) return null;
  return token.norm;
}

const isPlaceBefore = ({ document: { tokens }, language: { small } }: ActorKit, index: number) =>
  small.is("in", tokens[index - 1]) || small.is("near", tokens[index - 1]);

/**
 * Adds to the persons those told again by a surname alone, each with the full name of the report.
 * @example readSurnames(kit, persons) // "Diop" is "Abdoulaye Diop"
 */
export function readSurnames(kit: ActorKit, persons: readonly ActorRead[]): ActorRead[] {
  const { document } = kit;
  const byName = new Map<string, ActorRead>();
  for (const person of persons) {
    const key = person.rule === "person-named" ? surnameOf(kit, person) : null;
    if (key !== null && !byName.has(key)) byName.set(key, person);
  }
  const completed = persons.map((person) => {
    const isShort = person.rule === "person-named" && !/[\s-]/u.test(person.value.name);
    const full = isShort ? byName.get(document.tokens[person.head]!.norm) : undefined;
    if (!full || full === person) return person;
    const office = person.value.office ?? full.value.office;
    const country = person.value.country ?? full.value.country;
    return {
      ...person,
      value: { ...full.value, country, ...(office ? { office } : {}), ...(office && country ? { of: country } : {}) },
    };
  });
  const taken = new Uint8Array(document.tokens.length);
  for (const person of persons) taken.fill(1, person.from, person.to);
  const added: ActorRead[] = [];
  for (const [i, token] of document.tokens.entries()) {
    if (taken[i] === 1 || !isCapital(token) || isPlaceBefore(kit, i)) continue;
    const person = byName.get(token.norm);
    if (!person) continue;
    const to = readName(kit, i);
    const previous = document.tokens[i - 1];
    if (
      to !== i + 1 ||
      (isCapital(previous) &&
        document.sentenceOf[i - 1] === document.sentenceOf[i] &&
        kit.words.givenNames.has(previous!.norm))
    )
      continue;
    added.push({ ...person, from: i, to: i + 1, head: i, rule: "person-surname", value: person.value });
  }
  return [...completed, ...added].sort((a, b) => a.from - b.from);
}
