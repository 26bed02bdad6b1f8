import type { EventTypePack } from "../../grammar/event-type.ts";

/** Property is plundered, burnt or destroyed: homes, markets, stores, livestock, aid. */
export default {
  id: "looting",
  family: "violence",
  title: "Looting",
  roles: ["perpetrator", "target", "victim"],
  harmed: "victim",
  outcomes: ["killed", "injured", "displaced"],
  modes: ["arson", "destruction", "rustling"],
  rank: 1,
  incident: { telling: 1 },
  absorbs: ["clash", "bombing", "military-operation"],
  refine: [{ to: "riot", ifDoer: ["protesters", "rioters"] }],
  codes: ({ mode }) => ({
    acled: ["Strategic developments", "Looting/property destruction"],
    plover: mode === "arson" || mode === "destruction" ? ["ASSAULT", "destroy"] : ["COERCE", "seize"],
    cameo: mode === "arson" || mode === "destruction" ? "1712" : "171",
    ucdp: null,
  }),
} satisfies EventTypePack;
