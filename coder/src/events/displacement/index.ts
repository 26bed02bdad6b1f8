import type { EventTypePack } from "../../grammar/event-type.ts";

/** People leave their homes under pressure, or are made to. */
export default {
  id: "displacement",
  family: "people",
  title: "Displacement",
  roles: ["victim", "perpetrator"],
  harmed: "victim",
  outcomes: ["displaced"],
  modes: ["expelled", "cross-border", "evacuated"],
  rank: 2,
  isResponse: true,
  isLarge: true,
  absorbs: [],
  refine: [],
  // PLOVER and CAMEO see it only where a state sends people away
  codes: ({ mode, doer }) => ({
    acled: null,
    plover: mode === "expelled" && doer === "government" ? ["COERCE", "deport"] : null,
    cameo: mode === "expelled" && doer === "government" ? "174" : null,
    ucdp: null,
  }),
} satisfies EventTypePack;
