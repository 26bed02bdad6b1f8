import type { EventTypePack } from "../../grammar/event-type.ts";

/** Captives, hostages or prisoners are freed, or free themselves. */
export default {
  id: "release",
  family: "order",
  title: "Release",
  roles: ["perpetrator", "beneficiary"],
  harmed: "beneficiary",
  outcomes: ["released"],
  modes: ["rescue", "exchange", "pardon", "escape"],
  rank: 6,
  undoes: ["abduction", "arrest"],
  absorbs: [],
  refine: [],
  codes: ({ mode }) => ({
    acled: null,
    plover: mode === "escape" ? null : ["RETREAT", "release"],
    cameo: mode === "escape" ? null : "0841",
    ucdp: null,
  }),
} satisfies EventTypePack;
