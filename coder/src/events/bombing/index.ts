import type { EventTypePack } from "../../grammar/event-type.ts";
import { codeUcdp } from "../ucdp.ts";

const cameo: Readonly<Record<string, string>> = { suicide: "1831", "car-bomb": "1832" };

function codeAcled(mode: string | null): readonly [string, string] {
  const remote = "Explosions/Remote violence";
  if (mode === "suicide") return [remote, "Suicide bomb"];
  if (mode === "grenade") return [remote, "Grenade"];
  return [remote, "Remote explosive/landmine/IED"];
}

/** Something that was laid, carried, thrown or left behind goes off: mine, IED, car bomb, suicide bomber, grenade. */
export default {
  id: "bombing",
  family: "violence",
  title: "Bombing",
  roles: ["perpetrator", "target", "victim"],
  harmed: "victim",
  outcomes: ["killed", "injured", "missing", "displaced"],
  modes: ["ied", "mine", "car-bomb", "suicide", "grenade", "remnant"],
  rank: 7,
  incident: { telling: 5, isMeans: true },
  absorbs: ["armed-attack", "violence-against-civilians", "clash"],
  refine: [],
  codes({ mode, doer, target }) {
    // what a past war left in the ground is nobody's assault today
    const isRemnant = mode === "remnant";
    return {
      acled: codeAcled(mode),
      plover: isRemnant ? null : ["ASSAULT", mode === "suicide" ? "suicide-attack" : "explosives"],
      cameo: isRemnant ? null : (cameo[mode ?? ""] ?? "183"),
      ucdp: codeUcdp(doer, target),
    };
  },
} satisfies EventTypePack;
