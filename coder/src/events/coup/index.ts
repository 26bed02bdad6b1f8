import type { EventTypePack } from "../../grammar/event-type.ts";

/** Soldiers or others inside the state seize power or try to, or mutiny against their command. */
export default {
  id: "coup",
  family: "order",
  title: "Coup",
  roles: ["perpetrator", "target", "victim"],
  harmed: "victim",
  outcomes: ["killed", "injured", "arrested"],
  modes: ["attempt", "mutiny"],
  rank: 8,
  isLarge: true,
  absorbs: ["appointment"],
  refine: [],
  codes: ({ mode }) => ({
    acled: ["Strategic developments", "Other"],
    plover: ["COERCE", mode === "mutiny" ? null : "seize"],
    cameo: "170",
    ucdp: null,
  }),
} satisfies EventTypePack;
