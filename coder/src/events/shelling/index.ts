import type { EventTypePack } from "../../grammar/event-type.ts";
import { codeUcdp } from "../ucdp.ts";

/** Fire from afar that stays on the ground: artillery, mortars, rockets, missiles, tanks, ships. */
export default {
  id: "shelling",
  family: "violence",
  title: "Shelling",
  roles: ["perpetrator", "target", "victim"],
  harmed: "victim",
  fighters: "target",
  outcomes: ["killed", "injured", "missing", "displaced"],
  modes: ["mortar", "rocket", "missile", "artillery"],
  rank: 7,
  incident: { telling: 5, isMeans: true },
  absorbs: ["armed-attack", "violence-against-civilians", "clash"],
  refine: [],
  codes: ({ doer, target }) => ({
    acled: ["Explosions/Remote violence", "Shelling/artillery/missile attack"],
    plover: ["ASSAULT", "heavy-weapons"],
    cameo: "194",
    ucdp: codeUcdp(doer, target),
  }),
} satisfies EventTypePack;
