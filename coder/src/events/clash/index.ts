import type { EventTypePack } from "../../grammar/event-type.ts";
import { codeUcdp } from "../ucdp.ts";

/** Two sides fight and nobody says which attacked. */
export default {
  id: "clash",
  family: "violence",
  title: "Clash",
  roles: ["party", "victim"],
  harmed: "party",
  fighters: "party",
  outcomes: ["killed", "injured", "missing", "displaced"],
  modes: ["exchange-of-fire", "communal"],
  rank: 3,
  incident: { telling: 2 },
  absorbs: ["violence-against-civilians"],
  refine: [{ to: "riot", ifParty: ["protesters", "rioters"] }],
  codes({ mode, doer, target }) {
    return {
      acled: ["Battles", "Armed clash"],
      plover: ["ASSAULT", mode === "exchange-of-fire" ? "firearms" : null],
      cameo: mode === "exchange-of-fire" ? "193" : "190",
      ucdp: codeUcdp(doer, target),
    };
  },
} satisfies EventTypePack;
