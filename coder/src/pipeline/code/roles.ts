import type { Frame } from "../../grammar/language-pack.ts";
import type { ActorRead, MarkerRead, Reading } from "../../grammar/reading.ts";
import type { ActorRole } from "../../model/index.ts";
import { bucketsOf, indexesIn, readsBeside } from "./reads-in.ts";
import type { TriggerRead } from "./triggers.ts";

/** An actor read (by index) in a role, and the rule that put it there. */
export type RoleRead = { readonly actor: number; readonly role: ActorRole; readonly rule: string };

const brackets = new Set(["(", ")", "[", "]", "«", "»", '"', "“", "”", "'", "،", ","]);

/** What governs an actor: the marker right before it, fillers and numbers skipped. */
function markerBefore(reading: Reading, actor: ActorRead, floor: number): MarkerRead | null {
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

const verbMarkers = new Set(["light-do", "light-undergo"]);

/** Roles of the actors of one sentence around one trigger, as its frame says. `from` and `to` bound the words that may belong to it. */
export function readRoles(
  reading: Reading,
  trigger: TriggerRead,
  frame: Frame,
  from: number,
  to: number,
  order: "svo" | "vso",
): RoleRead[] {
  const roles: RoleRead[] = [];
  const taken = new Set<number>();
  const give = (actor: number, role: ActorRole | null, rule: string) => {
    if (role === null || taken.has(actor)) return;
    taken.add(actor);
    roles.push({ actor, role, rule });
  };
  const inside = indexesIn(reading, "actors", from, to)
    .map((index) => ({ actor: reading.actors[index]!, index }))
    .filter(({ actor }) => !(actor.from <= trigger.from && trigger.from < actor.to));
  const speakers = new Set(readsBeside(reading, "speakers", trigger.from).map((speaker) => speaker.from));
  const isVerb = trigger.hit.pos === "verb";
  const end = isVerb ? trigger.from + 1 : trigger.to;
  const markers = indexesIn(reading, "markers", from, to)
    .map((index) => reading.markers[index]!)
    .filter((marker) => !(marker.from <= trigger.from && trigger.from < marker.to));
  const tolls = readsBeside(reading, "tolls", trigger.from);

  // the reader of tolls has settled who killed whom
  const act = tolls.find((toll) => toll.doer !== null && toll.cue >= trigger.from && toll.cue < trigger.to);
  if (act?.doer !== null && act?.doer !== undefined) {
    give(act.doer, frame.doer, "role-toll-doer");
    if (act.counted !== null) give(act.counted, frame.object ?? frame.genitive, "role-toll-counted");
  }
  const suffered = tolls.find(
    (toll) => toll.doer === null && toll.counted !== null && toll.cue >= trigger.from && toll.cue < trigger.to,
  );
  if (suffered?.counted !== null && suffered?.counted !== undefined)
    give(suffered.counted, frame.object ?? frame.genitive, "role-toll-counted");
  // the verb that carries the trigger: «شن … هجوما», «تعرضت … لهجوم»
  const light = markers
    .filter((marker) => verbMarkers.has(marker.value) && marker.to <= trigger.from && trigger.from - marker.to <= 45)
    .at(-1);
  if (light && !isVerb) {
    const role = light.value === "light-do" ? frame.doer : (frame.target ?? frame.object ?? frame.genitive);
    const between = inside.filter(
      ({ actor }) => actor.from >= light.to && actor.to <= trigger.from && actor.nature !== "site",
    );
    const doer = between[0] && between[0].actor.from - light.to <= 3 ? between[0] : undefined;
    const ahead = inside.filter(({ actor }) => actor.to <= light.from && light.from - actor.to <= 3).at(-1);
    if (doer) give(doer.index, role, `role-${light.value}`);
    else if (ahead && !light.clitic) give(ahead.index, role, `role-${light.value}`);
    if (light.value === "light-undergo" && !doer && !ahead) {
      const site = inside.find(({ actor }) => actor.from >= light.to && actor.to <= trigger.from);
      if (site) give(site.index, role, "role-light-undergo");
    }
  }
  const targetVerb = markers.some(
    (marker) =>
      marker.value === "target" &&
      marker.to <= trigger.from &&
      trigger.from - marker.to <= 1 &&
      marker.to - marker.from === 1 &&
      !marker.clitic,
  );

  // subject and object of a verb
  // «وقع في كمين», «تعرضت لهجوم»: the verb itself says that its subject suffered it
  const suffers =
    isVerb &&
    readsBeside(reading, "markers", trigger.from).some(
      (marker) => marker.value === "light-undergo" && marker.from === trigger.from,
    );
  const isPassive = isVerb && reading.syntax.isWrittenPassive(reading.document.tokens[trigger.from]!, trigger.hit.form);
  const subjectRole = suffers || isPassive ? (frame.target ?? frame.object) : frame.subject;
  if (isVerb && !act) {
    const near = inside
      .filter(({ actor }) => actor.to <= trigger.from && trigger.from - actor.to <= 2 && !speakers.has(actor.from))
      .at(-1);
    const topic = inside.find(
      ({ actor }) =>
        actor.to <= trigger.from &&
        trigger.from - actor.to <= 12 &&
        !speakers.has(actor.from) &&
        markers.some((marker) => marker.value === "topic" && marker.to === actor.from),
    );
    const unmarked = inside
      .filter(({ actor }) => actor.from >= end && actor.from - end <= 12 && !markerBefore(reading, actor, end))
      .filter(({ index }) => !taken.has(index));
    const plural = trigger.hit.form.number === "plural" || trigger.hit.form.number === "dual";
    // before a subject that follows it a verb stays singular: what follows a plural one is its object
    if (plural && unmarked[0] && unmarked[0].actor.from - end <= 6)
      give(unmarked[0].index, frame.object, "role-object");
    const ahead = near ?? topic;
    const leads =
      ahead &&
      (plural ||
        order === "svo" ||
        (unmarked[0] && unmarked.length === 1 && canAct(ahead.actor)) ||
        unmarked.length === 0);
    if (ahead && leads) {
      give(ahead.index, subjectRole, "role-subject-before");
      if (unmarked[0] && trigger.hit.after === "") give(unmarked[0].index, frame.object, "role-object");
    } else if (
      unmarked[0] &&
      frame.company === null &&
      frame.subject === "perpetrator" &&
      frame.doer === null &&
      continuesSpeech(reading, trigger, from)
    ) {
      give(unmarked[0].index, frame.object, "role-object");
    } else if (unmarked[0] && !plural) {
      const [first, second] = unmarked;
      const own = first.actor.value.speaker === true;
      if (second || own || canAct(first.actor) || frame.object === null) {
        give(first.index, subjectRole, "role-subject");
        if (second && second.actor.from - first.actor.to <= 4) give(second.index, frame.object, "role-object");
      } else give(first.index, frame.object, "role-object");
    }
  }

  for (const { actor, index } of inside) {
    if (taken.has(index)) continue;
    if (actor.rule === "actor-demonym") {
      if (actor.from >= trigger.from - 2 && actor.from <= trigger.to + 3) give(index, frame.doer, "role-demonym");
      continue;
    }
    const marker = markerBefore(reading, actor, Math.max(from, 0));
    if (marker && !(marker.from < trigger.to && marker.to > trigger.from)) {
      const reaches =
        marker.from >= trigger.from ||
        marker.value === "between" ||
        marker.value === "doer" ||
        trigger.from - actor.to <= 6;
      if (marker.value === "doer" && (marker.from >= trigger.from || marker.clitic || marker.to - marker.from > 1))
        give(index, frame.doer, "role-doer-marker");
      else if (marker.value === "target" && (marker.from >= trigger.from || targetVerb))
        give(index, frame.target, "role-target-marker");
      else if ((marker.value === "with" || (marker.value === "between" && !marker.clitic)) && reaches)
        give(index, frame.company, "role-company");
      continue;
    }
    const gap = actor.from > trigger.from ? Math.max(0, actor.from - trigger.to) : -1;
    if (!isVerb && gap >= 0 && gap <= 2 && !marker) {
      const objectOf =
        actor.nature === "site" ||
        targetVerb ||
        roles.some((one) => one.role === frame.genitive && one.rule === "role-light-do") ||
        (frame.subject !== frame.target && actor.value.kind === "civilians" && frame.genitive === "perpetrator");
      if (gap === 0 || onlyAdjectives(reading, trigger.to, actor.from))
        give(
          index,
          objectOf || (frame.genitive === "perpetrator" && isCounted(reading, index))
            ? frame.target
            : genitiveOf(frame, actor),
          "role-genitive",
        );
    }
  }
  // «عند حاجز للشرطة», «في مدرعة للجيش»: what stands for its owner was hit for its owner
  for (const { actor, index } of inside)
    if (!taken.has(index) && actor.nature === "site" && actor.owner) give(index, frame.target, "role-site-owned");
  // «بين الجيش ومسلحين», «مع نظيره … و…»: those joined to one in company share its role
  for (let steps = 0; steps < 3; steps++) {
    for (const { actor, index } of inside) {
      if (taken.has(index)) continue;
      const before = inside.find(
        (one) => taken.has(one.index) && one.actor.to <= actor.from && actor.from - one.actor.to <= 2,
      );
      const role = before && roles.find((one) => one.actor === before.index);
      if (!before || !role || !isJoined(reading, before.actor.to, actor.from)) continue;
      if (
        role.role === "participant" ||
        role.role === "party" ||
        actor.value.kind === before.actor.value.kind ||
        actor.nature === before.actor.nature
      )
        give(index, role.role, "role-joined");
    }
  }
  return roles;
}

/** «ودعت المجلس إلى»: a verb that goes on after another verb keeps its subject. */
function continuesSpeech(reading: Reading, trigger: TriggerRead, from: number): boolean {
  if (!reading.syntax.carriesAnd(reading.document.tokens[trigger.from]!) || trigger.hit.before === "") return false;
  return (
    readsBeside(reading, "speakers", trigger.from).some(
      (speaker) => speaker.head >= from && speaker.head < trigger.from,
    ) ||
    readsBeside(reading, "actors", trigger.from).some(
      (actor) => actor.from >= from && actor.to < trigger.from && actor.nature !== "site" && canAct(actor),
    )
  );
}

const armed: ReadonlySet<string> = new Set(["rebel-group", "unidentified-armed-group", "political-militia"]);

const genitiveOf = (frame: Frame, actor: ActorRead) =>
  frame.genitiveArmed && armed.has(actor.value.kind) ? frame.genitiveArmed : frame.genitive;

const isCounted = (reading: Reading, actor: number) => bucketsOf(reading).counted.has(actor);

const canAct = (actor: ActorRead) =>
  actor.nature === "person" ||
  actor.nature === "body" ||
  (actor.nature === "people" && actor.value.kind !== "civilians" && actor.value.kind !== "unknown");

function onlyAdjectives(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading.document;
  for (let i = from; i < to; i++) if (!reading.syntax.mayBeAdjective(tokens[i]!)) return false;
  return true;
}

function isJoined(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading.document;
  const between = tokens.slice(from, to).filter((token) => !brackets.has(token.text));
  if (between.length === 0)
    return (
      (tokens[to] !== undefined && reading.syntax.carriesAnd(tokens[to]!)) ||
      tokens.slice(from, to).some((token) => token.text === "،")
    );
  return between.length === 1 && reading.syntax.isAnd(between[0]!);
}
