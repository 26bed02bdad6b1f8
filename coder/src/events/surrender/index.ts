import type { EventTypePack } from "../../grammar/event-type.ts";

/** Fighters or soldiers give themselves up, or lay down their arms. */
export default {
  id: "surrender",
  family: "order",
  title: "Surrender",
  roles: ["perpetrator", "beneficiary"],
  harmed: "perpetrator",
  outcomes: ["surrendered"],
  modes: ["disarmament"],
  rank: 5,
  absorbs: [],
  refine: [],
  codes: () => ({
    acled: ["Strategic developments", "Change to group/activity"],
    plover: ["RETREAT", "disarm"],
    cameo: "0874",
    ucdp: null,
  }),
} satisfies EventTypePack;
