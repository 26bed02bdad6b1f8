import type { EventTypePack } from "../../grammar/event-type.ts";

/** A crowd that itself uses violence: stones, fire, plunder, a mob on a victim. */
export default {
  id: "riot",
  family: "dissent",
  title: "Riot",
  roles: ["perpetrator", "target", "victim"],
  harmed: "victim",
  outcomes: ["killed", "injured", "arrested", "missing", "displaced"],
  modes: ["mob", "vandalism"],
  rank: 5,
  absorbs: ["protest", "clash", "looting", "violence-against-civilians"],
  refine: [],
  codes: ({ mode }) => ({
    acled: ["Riots", mode === "mob" ? "Mob violence" : "Violent demonstration"],
    plover: ["PROTEST", mode === "vandalism" ? "vandalize" : "riot"],
    cameo: "145",
    ucdp: null,
  }),
} satisfies EventTypePack;
