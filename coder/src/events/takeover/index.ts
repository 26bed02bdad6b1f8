import type { EventTypePack } from "../../grammar/event-type.ts";
import type { ActorKind } from "../../model/index.ts";
import { forceKinds } from "../../model/index.ts";
import { codeUcdp } from "../ucdp.ts";

function codeAcled(mode: string | null, doer: ActorKind | null): readonly [string, string] {
  if (mode === "transfer") return ["Strategic developments", "Non-violent transfer of territory"];
  const isState = doer === "state-forces" || doer === "government" || doer === "foreign-forces";
  return ["Battles", isState ? "Government regains territory" : "Non-state actor overtakes territory"];
}

/** A place changes hands: taken, retaken, or left to another side. */
export default {
  id: "takeover",
  family: "order",
  title: "Takeover",
  roles: ["perpetrator", "target", "victim"],
  harmed: "victim",
  outcomes: ["killed", "injured", "displaced"],
  modes: ["recapture", "transfer"],
  rank: 7,
  isAct: true,
  weakDoers: forceKinds,
  absorbs: [],
  refine: [],
  codes({ mode, doer, target }) {
    return {
      acled: codeAcled(mode, doer),
      plover: mode === "transfer" ? ["RETREAT", "withdraw"] : ["COERCE", "seize"],
      cameo: mode === "transfer" ? "087" : "192",
      ucdp: mode === "transfer" ? null : codeUcdp(doer, target),
    };
  },
} satisfies EventTypePack;
