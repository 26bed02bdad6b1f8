import type { Frame } from "../../grammar/language-pack.ts";
import type { ActorRead, MarkerRead, Reading } from "../../grammar/reading.ts";
import { type ActorRole, eventFamilies } from "../../model/index.ts";
import { bucketsOf, indexesIn, readsBeside } from "./reads-in.ts";
import type { TriggerRead } from "./triggers.ts";

/** An actor read (by index) in a role, and the rule that put it there. */
export type RoleRead = { readonly actor: number; readonly role: ActorRole; readonly rule: string };

/** An actor of the stretch with its index. */
export type Inside = { readonly actor: ActorRead; readonly index: number };

/** What the finders of roles share: the trigger with its frame, the actors and markers around it, and who has a role. */
export type RoleScene = {
  readonly reading: Reading;
  readonly trigger: TriggerRead;
  readonly frame: Frame;
  readonly from: number;
  readonly to: number;
  readonly isVerb: boolean;
  /** Where what follows the trigger begins. */
  readonly end: number;
  readonly inside: readonly Inside[];
  readonly markers: readonly MarkerRead[];
  /** Where speakers begin, and their verbs. */
  readonly speakers: ReadonlyMap<number, number>;
  /** Where verbs of saying stand. */
  readonly saying: ReadonlySet<number>;
  /** The trigger is itself the verb of saying, or what it announces: «a annoncé des sanctions». */
  readonly isSaying: boolean;
  readonly roles: readonly RoleRead[];
  readonly taken: ReadonlySet<number>;
  give(actor: number, role: ActorRole | null, rule: string): void;
};

const isPolitics = ({ value }: TriggerRead): boolean =>
  (eventFamilies.politics as readonly string[]).includes(value.type);

/** So far behind the verb of saying its object may stand. */
const announced = 5;

/** "announced on Friday a reshuffle": who says it does it. */
function isAnnounced({ document: { tokens }, syntax }: Reading, head: number, trigger: number): boolean {
  if (head >= trigger || trigger - head > announced) return false;
  return tokens.slice(head + 1, trigger).every((token) => token.kind === "word" && !syntax.opensClause(token));
}

/** "troops left", "residents fled": a phrase of a subject and its verb, unlike «habitants en colère». */
export const isSubject = ({ document, syntax }: Reading, { hit, from, to }: TriggerRead): boolean =>
  hit.pos === "word" && to - from > 1 && syntax.governs(document.tokens, from + 1) === null;

/** @example openRoleScene(reading, trigger, frame, range.from, range.to).roles // [] */
export function openRoleScene(
  reading: Reading,
  trigger: TriggerRead,
  frame: Frame,
  from: number,
  to: number,
): RoleScene {
  const roles: RoleRead[] = [];
  const taken = new Set<number>();
  const isVerb = trigger.hit.pos === "verb";
  // «تعزيزات لقوات الأسد»: the words of the trigger stand for those that they belong to
  const isOwnedTrigger = (actor: ActorRead) =>
    actor.head === trigger.from &&
    ((!isVerb && actor.owner !== undefined) || (actor.nature !== "site" && isSubject(reading, trigger)));
  return {
    reading,
    trigger,
    frame,
    from,
    to,
    isVerb,
    end: isVerb ? trigger.from + 1 : trigger.to,
    inside: indexesIn(reading, "actors", from, to)
      .map((index) => ({ actor: reading.actors[index]!, index }))
      .filter(({ actor }) => !(actor.from <= trigger.from && trigger.from < actor.to) || isOwnedTrigger(actor))
      // «هجوم إرهابي»: the adjective of the trigger's own words
      .filter(
        ({ actor }) =>
          isVerb ||
          actor.number !== "singular" ||
          actor.nature !== "people" ||
          actor.from < trigger.from ||
          actor.to > trigger.to,
      ),
    markers: indexesIn(reading, "markers", from, to)
      .map((index) => reading.markers[index]!)
      .filter((marker) => !(marker.from <= trigger.from && trigger.from < marker.to)),
    saying: new Set(readsBeside(reading, "speakers", trigger.from).map((speaker) => speaker.head)),
    isSaying: readsBeside(reading, "speakers", trigger.from).some(
      (speaker) =>
        (speaker.head >= trigger.from && speaker.head < trigger.to) ||
        (!isVerb && isPolitics(trigger) && isAnnounced(reading, speaker.head, trigger.from)),
    ),
    speakers: new Map(readsBeside(reading, "speakers", trigger.from).map(({ from: at, head }) => [at, head])),
    roles,
    taken,
    give(actor, role, rule) {
      if (role === null || taken.has(actor)) return;
      taken.add(actor);
      roles.push({ actor, role, rule });
    },
  };
}

/** Signs that may stand between a word and the noun that it governs. */
export const brackets: ReadonlySet<string> = new Set(["(", ")", "[", "]", "«", "»", '"', "“", "”", "'", "’", "،", ","]);

/** What governs an actor: the marker right before it, fillers and numbers skipped. */
export function markerBefore(reading: Reading, actor: ActorRead, floor: number): MarkerRead | null {
  const { tokens } = reading.document;
  let end = actor.from;
  for (let steps = 0; steps < 4; steps++) {
    const markers = (bucketsOf(reading).markersByEnd.get(end) ?? []).filter((marker) => marker.from >= floor);
    const marker = markers.find((one) => one.value !== "light-do" && one.value !== "light-undergo") ?? markers[0];
    if (marker) return marker;
    const previous = tokens[end - 1];
    if (!previous || end - 1 < floor) return null;
    const number = bucketsOf(reading).numberByEnd.get(end);
    if (number) {
      end = number.from;
      continue;
    }
    if (!brackets.has(previous.text) && !reading.syntax.isFiller(previous)) return null;
    end--;
  }
  return null;
}

const armed: ReadonlySet<string> = new Set(["rebel-group", "unidentified-armed-group", "political-militia"]);

/** The role of what follows a noun directly. */
export const genitiveOf = (frame: Frame, actor: ActorRead): ActorRole | null =>
  frame.genitiveArmed && armed.has(actor.value.kind) ? frame.genitiveArmed : frame.genitive;

/** Whether somebody like this does things. */
export const canAct = (actor: ActorRead): boolean =>
  actor.nature === "person" ||
  actor.nature === "body" ||
  (actor.nature === "people" && actor.who?.sex === "male" && actor.who.age === undefined) ||
  (actor.nature === "people" && actor.value.kind !== "civilians" && actor.value.kind !== "unknown");
