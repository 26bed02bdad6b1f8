import type { Reading } from "../../grammar/reading.ts";
import { bucketsOf, readsBeside } from "./reads-in.ts";
import { canAct, genitiveOf, markerBefore, type RoleScene } from "./roles-scene.ts";
import type { TriggerRead } from "./triggers.ts";

const verbMarkers = new Set(["light-do", "light-undergo"]);

/** Gives roles where the subject follows its verb and a noun's object stands beside it. @example giveVso(scene, false) */
export function giveVso(scene: RoleScene, isActTold: boolean): void {
  const { reading, trigger, frame, from, isVerb, end, inside, markers, speakers, roles, taken, give } = scene;
  const { document, syntax } = reading;
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
  const isPassive =
    isVerb && reading.syntax.voiceOf(reading.document.tokens, trigger.from, trigger.hit.form) === "passive";
  const subjectRole = suffers || isPassive ? (frame.target ?? frame.object) : frame.subject;
  if (isVerb && !isActTold) {
    const near = inside
      .filter(({ actor }) => actor.to <= trigger.from && trigger.from - actor.to <= 2 && !speakers.has(actor.from))
      .at(-1);
    const topic = inside.findLast(
      ({ actor }) =>
        actor.to <= trigger.from &&
        trigger.from - actor.to <= (canAct(actor) ? 24 : 12) &&
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
      ahead && (plural || (unmarked[0] && unmarked.length === 1 && canAct(ahead.actor)) || unmarked.length === 0);
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
        // «هاجمت قوة من الجيش والشرطة»: the second is another subject
        const isJoined = second?.actor.from === first.actor.to && syntax.carriesAnd(document.tokens[first.actor.to]!);
        if (second && !isJoined && second.actor.from - first.actor.to <= 4)
          give(second.index, frame.object, "role-object");
      } else give(first.index, frame.object, "role-object");
    }
  }

  const accused = accusedOf(scene);
  if (accused !== null) give(accused, frame.doer, "role-accused");
  const owner = antecedentOf(scene);
  if (owner !== null) give(owner, frame.genitive, "role-possessor");

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
      if (marker.value === "toward" && isAscribed(scene, marker.from)) give(index, frame.doer, "role-ascribed");
      else if (marker.value === "doer" && (marker.from >= trigger.from || marker.clitic || marker.to - marker.from > 1))
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
}

/** «نسبت المصادر الهجوم إلى الجماعة»: whom a deed is laid to. */
const isAscribed = ({ markers, trigger }: RoleScene, at: number): boolean =>
  markers.some(({ value, from }) => value === "ascribe" && from < at && at - from <= 12) && at - trigger.to <= 4;

/** «اتهمت الوزارة الجماعة بقصف الحي»: the object of the verb did it, where the deed follows. */
function accusedOf({ reading, trigger, inside, markers }: RoleScene): number | null {
  const verb = markers.findLast(
    ({ value, to, clitic }) => value === "accuse" && !clitic && to <= trigger.from && trigger.from - to <= 16,
  );
  if (!verb) return null;
  const after = inside.filter(
    ({ actor }) =>
      actor.from >= verb.to && actor.to <= trigger.from && canAct(actor) && !markerBefore(reading, actor, verb.to),
  );
  if (after.length > 1) return after[1]!.index;
  const ahead = inside.some(({ actor }) => actor.to <= verb.from && verb.from - actor.to <= 3);
  const goesOn = reading.syntax.carriesAnd(reading.document.tokens[verb.from]!);
  return after[0] && (ahead || goesOn) ? after[0].index : null;
}

/** «استيلاءهم على السلطة», «قصفها»: the doer is whom the pronoun stands for, the last before it that acts. */
function antecedentOf({ reading, trigger, inside }: RoleScene): number | null {
  if (trigger.hit.pos === "verb" || trigger.hit.after === "" || trigger.hit.after === "ا") return null;
  const isMany = reading.syntax.isPluralPronoun(trigger.hit.after);
  const found = inside.findLast(
    ({ actor }) =>
      actor.to <= trigger.from &&
      canAct(actor) &&
      (actor.nature === "people" ? isMany === (actor.number !== "singular") : !isMany || actor.nature === "body"),
  );
  return found?.index ?? null;
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

const isCounted = (reading: Reading, actor: number) => bucketsOf(reading).counted.has(actor);

function onlyAdjectives(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading.document;
  for (let i = from; i < to; i++) if (!reading.syntax.mayBeAdjective(tokens[i]!)) return false;
  return true;
}
