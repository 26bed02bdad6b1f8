import type { MarkerRead } from "../../grammar/reading.ts";
import type { ActorRole } from "../../model/index.ts";
import { bucketsOf, readsBeside } from "./reads-in.ts";
import { brackets, canAct, genitiveOf, type Inside, markerBefore, type RoleScene } from "./roles-scene.ts";

const far = 14;
const demonym = "actor-demonym";
const apostrophes = new Set(["'", "’"]);
const stops = new Set([";", ":", "؛", "–", "—"]);

/** What stands before a noun phrase and governs it. */
type Governor = { readonly is: "free" | "of" | "other"; readonly marker: MarkerRead | null };

/** Looks back from an actor over articles, numbers and adjectives to what governs it; the trigger's own words govern nothing. */
function governorOf(scene: RoleScene, { actor }: Inside): Governor {
  const { reading, trigger, from } = scene;
  const { tokens } = reading.document;
  const marker = markerBefore(reading, actor, from);
  if (marker && !(marker.from < trigger.to && marker.to > trigger.from) && !isLight(marker))
    return { is: "other", marker };
  let end = actor.from;
  for (let steps = 0; steps < 5 && end > from; steps++) {
    if (end === trigger.to) break;
    const number = bucketsOf(reading).numberByEnd.get(end);
    if (number) {
      end = number.from;
      continue;
    }
    const governs = reading.syntax.governs(tokens, end - 1);
    // "dozens of residents": the count ties them to nothing
    const count = governs === "of" ? bucketsOf(reading).numberByEnd.get(end - 1) : undefined;
    if (count) {
      end = count.from;
      continue;
    }
    if (governs) return { is: governs, marker: null };
    const previous = tokens[end - 1]!;
    if (!brackets.has(previous.text) && !reading.syntax.isFiller(previous)) break;
    if (previous.text === ",") break;
    end--;
  }
  return { is: "free", marker: null };
}

const isLight = (marker: MarkerRead) => marker.value === "light-do" || marker.value === "light-undergo";

/** Whether the words between two tokens part a subject from its verb. */
function isParted(scene: RoleScene, from: number, to: number): boolean {
  const { tokens } = scene.reading.document;
  for (let i = from; i < to; i++)
    if (stops.has(tokens[i]!.text) || scene.reading.syntax.opensClause(tokens[i]!)) return true;
  return false;
}

/** The subject of a verb at a token: the nearest noun phrase before it that nothing governs. */
function subjectBefore(scene: RoleScene, at: number, mustAct: boolean): Inside | undefined {
  const free = scene.inside.filter(
    (one) =>
      one.actor.rule !== demonym &&
      one.actor.to <= at &&
      // «a annoncé un remaniement»: who announces his own deed does it
      (scene.isSaying || !scene.speakers.has(one.actor.from) || scene.speakers.get(one.actor.from) === at) &&
      governorOf(scene, one).is === "free" &&
      (!mustAct || (canAct(one.actor) && one.actor.nature !== "site")),
  );
  return free.findLast((one) => !isParted(scene, one.actor.to, at));
}

/** The object of a verb: the first noun phrase after it that nothing governs. */
function objectAfter(scene: RoleScene): Inside | undefined {
  const { inside, end, taken } = scene;
  const next = inside.find((one) => one.actor.from >= end && one.actor.rule !== demonym && !taken.has(one.index));
  if (!next || scene.speakers.has(next.actor.from)) return undefined;
  if (next.actor.from - end > far || isParted(scene, end, next.actor.from)) return undefined;
  const { is, marker } = governorOf(scene, next);
  return is === "free" || marker?.value === "object" ? next : undefined;
}

/** "released its findings", "denounced Sunday's raid", "called for talks": what is no actor may be the object too. */
function takesThing({ reading, trigger, end }: RoleScene): boolean {
  const { syntax } = reading;
  const { tokens, sentenceOf } = reading.document;
  const next = tokens[end];
  if (next?.kind === "word" && syntax.isFiller(next)) return true;
  if (trigger.hit.form.shape !== "past-or-participle") return false;
  const dates = readsBeside(reading, "dates", trigger.from);
  return [end, trigger.to].some((at) => {
    if (sentenceOf[at] !== sentenceOf[trigger.from]) return false;
    const date = dates.find(({ from, to }) => from <= at && at < to);
    return date ? apostrophes.has(tokens[date.to]?.text ?? "") : syntax.mayOpenNoun(tokens[at]!);
  });
}

function giveAroundVerb(scene: RoleScene): void {
  const { reading, trigger, frame, markers, end, give } = scene;
  const voice = reading.syntax.voiceOf(reading.document.tokens, trigger.from, trigger.hit.form);
  const suffers = markers.some((marker) => marker.value === "light-undergo" && marker.from === trigger.from);
  const doneBy = markers.some((marker) => marker.value === "doer" && marker.from >= end && marker.from - end <= far);
  const object = voice === "passive" ? undefined : objectAfter(scene);
  const hasThing = takesThing(scene);
  const isPassive =
    voice === "passive" || (voice === "bare" && (doneBy || (!object && !hasThing && frame.object !== null)));
  if (isPassive || suffers) {
    const subject = subjectBefore(scene, trigger.from, false);
    const isBeside = subject && (voice === "passive" || suffers || trigger.from - subject.actor.to <= 2);
    if (isBeside) give(subject.index, frame.object ?? frame.target ?? frame.subject, "role-subject-passive");
    return;
  }
  if (object) give(object.index, frame.object, "role-object");
  const isGerund = trigger.hit.form.shape === "gerund";
  const subject = isGerund
    ? scene.inside.find(
        (one) => one.actor.to <= trigger.from && canAct(one.actor) && governorOf(scene, one).is === "free",
      )
    : subjectBefore(scene, trigger.from, frame.subject === "perpetrator");
  const isFar =
    subject && voice === "bare" && !object && !hasThing && frame.object !== null && trigger.from - subject.actor.to > 2;
  if (subject && !isFar) give(subject.index, frame.subject, "role-subject");
}

/** The role of a noun phrase that stands before a noun as its modifier: "army raid", "soldier's death". */
function modifierRole(scene: RoleScene, { actor }: Inside, hasOf: boolean): ActorRole | null {
  const { frame } = scene;
  if (actor.nature === "site") return frame.target ?? frame.object;
  const isSuffered = frame.genitive === "victim" || frame.genitive === "target";
  if (isSuffered && !hasOf) return frame.genitive;
  return frame.subject ?? frame.doer;
}

function giveAroundNoun(scene: RoleScene): void {
  const { reading, trigger, frame, inside, markers, give, taken } = scene;
  const { tokens } = reading.document;
  const light = markers.findLast(
    (marker) => isLight(marker) && marker.to <= trigger.from && trigger.from - marker.to <= 6,
  );
  if (light) {
    const subject = subjectBefore(scene, light.from, false);
    const isUndergone = light.value === "light-undergo";
    const role = isUndergone ? (frame.target ?? frame.object ?? frame.genitive) : (frame.doer ?? frame.subject);
    if (subject) give(subject.index, role, `role-${light.value}`);
  }
  if (reading.syntax.opensVerb(tokens[trigger.from])) {
    const subject = subjectBefore(scene, trigger.from, frame.subject === "perpetrator");
    if (subject) give(subject.index, frame.subject, "role-subject");
  }
  const ofs = inside.filter((one) => one.actor.from >= trigger.to && one.actor.from - trigger.to <= 4);
  const ofTrigger = ofs.find((one) => governorOf(scene, one).is === "of");
  const modifier = inside.findLast((one) => one.actor.to <= trigger.from && isModifier(scene, one.actor.to));
  if (modifier && !taken.has(modifier.index))
    give(modifier.index, modifierRole(scene, modifier, ofTrigger !== undefined), "role-modifier");
  if (!ofTrigger || taken.has(ofTrigger.index)) return;
  const { actor } = ofTrigger;
  const isHit =
    actor.nature === "site" || (frame.genitive === "perpetrator" && (!canAct(actor) || isCounted(scene, ofTrigger)));
  give(ofTrigger.index, isHit ? (frame.target ?? frame.object) : genitiveOf(frame, actor), "role-of");

  function isModifier({ reading: { syntax } }: RoleScene, from: number): boolean {
    if (trigger.from - from > 3) return false;
    for (let i = from; i < trigger.from; i++) {
      const token = tokens[i]!;
      const isGenitiveSign = token.text === "'" || token.text === "’" || (token.norm === "s" && !token.spaced);
      if (token.kind === "punct" && !isGenitiveSign && token.text !== "-") return false;
      if (token.kind === "word" && !isGenitiveSign && !syntax.mayBeAdjective(token)) return false;
    }
    return true;
  }
}

const isCounted = ({ reading }: RoleScene, { index }: Inside) => bucketsOf(reading).counted.has(index);

/** Those that a preposition beside the trigger hands a role: "by gunmen", "on a village", "with the army". */
function giveMarked(scene: RoleScene): void {
  const { trigger, frame, inside, taken, give } = scene;
  for (const one of inside) {
    if (taken.has(one.index)) continue;
    const { marker } = governorOf(scene, one);
    if (!marker) continue;
    const isAfter = marker.from >= trigger.from;
    const isNear = isAfter ? marker.from - trigger.to <= far * 2 : trigger.from - one.actor.to <= 6;
    if (!isNear || isParted(scene, Math.min(one.actor.to, trigger.to), Math.max(one.actor.from, trigger.from)))
      continue;
    // «le bilan rapporté par l'officier», "confirmed by police": they only said so
    if (marker.value === "doer" && scene.saying.has(marker.from - 1)) continue;
    if (marker.value === "doer" && isAfter) give(one.index, frame.doer, "role-doer-marker");
    else if (marker.value === "target" && isAfter && isTarget(scene, marker))
      give(one.index, frame.target, "role-target-marker");
    else if (marker.value === "object" && isAfter && !scene.isVerb && marker.from - trigger.to <= 4)
      give(one.index, frame.target, "role-target-marker");
    else if (marker.value === "with" || marker.value === "between") give(one.index, frame.company, "role-company");
  }
}

/** "on", "at" and «sur» hand out a target only close to the noun or verb that they belong to. */
function isTarget({ trigger, markers }: RoleScene, marker: MarkerRead): boolean {
  const isFirst = markers.every(
    (other) => other === marker || other.value !== "target" || other.from >= marker.from || other.to <= trigger.from,
  );
  return isFirst || marker.from - trigger.to <= 4;
}

/** «frappe israélienne», "Israeli strike": the people's adjective beside the trigger names its doer. */
function giveDemonyms({ trigger, inside, frame, give }: RoleScene): void {
  for (const { actor, index } of inside)
    if (actor.rule === demonym && actor.from >= trigger.from - 2 && actor.from <= trigger.to + 2)
      give(index, frame.doer ?? frame.subject, "role-demonym");
}

/** Gives roles where the subject stands before its verb and prepositions tie the rest. @example giveSvo(scene, false) */
export function giveSvo(scene: RoleScene, isActTold: boolean): void {
  if (scene.isVerb && !isActTold) giveAroundVerb(scene);
  if (!scene.isVerb) giveAroundNoun(scene);
  giveMarked(scene);
  giveDemonyms(scene);
}
