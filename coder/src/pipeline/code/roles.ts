import type { Frame } from "../../grammar/language-pack.ts";
import type { Reading } from "../../grammar/reading.ts";
import { readsBeside } from "./reads-in.ts";
import { brackets, isSubject, openRoleScene, type RoleRead, type RoleScene } from "./roles-scene.ts";
import { giveSvo } from "./roles-svo.ts";
import { giveVso } from "./roles-vso.ts";
import type { TriggerRead } from "./triggers.ts";

export type { RoleRead } from "./roles-scene.ts";

/** Roles of the actors of one sentence around one trigger, as its frame says. `from` and `to` bound the words that may belong to it. */
export function readRoles(
  reading: Reading,
  trigger: TriggerRead,
  frame: Frame,
  from: number,
  to: number,
  order: "svo" | "vso",
): readonly RoleRead[] {
  const scene = openRoleScene(reading, trigger, frame, from, to);
  for (const { actor, index } of scene.inside)
    if (actor.head === trigger.from)
      scene.give(
        index,
        isSubject(reading, trigger) && !actor.owner ? frame.subject : frame.genitive,
        "role-trigger-owner",
      );
  const isActTold = giveCounted(scene);
  if (order === "svo") giveSvo(scene, isActTold);
  else giveVso(scene, isActTold);
  giveOwners(scene);
  giveJoined(scene);
  return scene.roles;
}

/** The reader of tolls has settled who killed whom; tells whether it found a doer. */
function giveCounted({ reading, trigger, frame, give }: RoleScene): boolean {
  const tolls = readsBeside(reading, "tolls", trigger.from);
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
  return act !== undefined;
}

/** «عند حاجز للشرطة», "at an army post": what stands for its owner was hit for its owner. */
function giveOwners({ inside, taken, frame, give }: RoleScene): void {
  for (const { actor, index } of inside)
    if (!taken.has(index) && actor.nature === "site" && actor.owner) give(index, frame.target, "role-site-owned");
}

/** «بين الجيش ومسلحين», «مع نظيره … و…»: those joined to one in company share its role. */
function giveJoined({ reading, inside, taken, roles, give }: RoleScene): void {
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
