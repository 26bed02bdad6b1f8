import type { EventTypePack } from "../../grammar/event-type.ts";

/** Somebody enters an office of state or leaves it: named, sworn in, dismissed, resigned; a government formed or dissolved. */
export default {
  id: "appointment",
  family: "politics",
  title: "Appointment",
  roles: ["perpetrator", "beneficiary", "target"],
  harmed: null,
  outcomes: [],
  modes: ["named", "sworn-in", "dismissed", "resigned", "government"],
  rank: 4,
  absorbs: [],
  refine: [],
  // the schemes know only the one who goes under pressure
  codes: ({ mode }) => ({
    acled: null,
    plover: mode === "resigned" ? ["RETREAT", "resign"] : null,
    cameo: null,
    ucdp: null,
  }),
} satisfies EventTypePack;
