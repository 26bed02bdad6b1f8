import type { Frame } from "../../grammar/language-pack.ts";
import type { ActorRead, Reading } from "../../grammar/reading.ts";
import type { ActorRole } from "../../model/index.ts";
import { readsBeside } from "./reads-in.ts";
import { brackets, type Inside, isSubject, openRoleScene, type RoleRead, type RoleScene } from "./roles-scene.ts";
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
  // "trucks of the food programme": it gives
  const role = frame.target === "beneficiary" ? frame.doer : frame.target;
  for (const { actor, index } of inside)
    if (!taken.has(index) && actor.nature === "site" && actor.owner) give(index, role, "role-site-owned");
}

/** «بين الجيش ومسلحين», «مع نظيره … و…»: those joined to one in company share its role. */
function giveJoined(scene: RoleScene): void {
  for (let steps = 0; steps < 3; steps++)
    for (const one of scene.inside) if (!scene.taken.has(one.index)) giveNeighbour(scene, one);
}

function giveNeighbour({ reading, inside, taken, roles, give }: RoleScene, { actor, index }: Inside): void {
  const before = inside.find(
    (one) => taken.has(one.index) && one.actor.to <= actor.from && actor.from - one.actor.to <= 2,
  );
  const share = (other: ActorRead, role: ActorRole) => {
    const isAlike = actor.value.kind === other.value.kind || actor.nature === other.nature;
    if (role === "participant" || role === "party" || isAlike) give(index, role, "role-joined");
  };
  const role = before && roles.find((one) => one.actor === before.index);
  if (before && role && isJoined(reading, before.actor.to, actor.from)) share(before.actor, role.role);
  // "The African Union, France and Nigeria condemned": those before the one that stands by the verb
  const after = inside.find(
    (one) => taken.has(one.index) && one.actor.from >= actor.to && one.actor.from - actor.to <= 3,
  );
  const last = after && roles.find((one) => one.actor === after.index);
  if (!after || !last || !subjects.has(last.rule)) return;
  const isListed = last.rule === "role-joined" && reading.document.tokens[actor.to]?.text === ",";
  if (isListed || isJoinedByAnd(reading, actor.to, after.actor.from)) share(after.actor, last.role);
}

const subjects: ReadonlySet<string> = new Set(["role-subject", "role-joined"]);

/** "and", with an article perhaps, is all that stands between. */
function isJoinedByAnd({ document: { tokens }, syntax }: Reading, from: number, to: number): boolean {
  return (
    syntax.isAnd(tokens[from]!) &&
    tokens.slice(from + 1, to).every((token) => syntax.isFiller(token) || brackets.has(token.text))
  );
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
