import type { EventTypePack } from "../../grammar/event-type.ts";
import { forceKinds } from "../../model/index.ts";

/** Forces leave a place or a country, or hand a base over. */
export default {
  id: "withdrawal",
  family: "order",
  title: "Withdrawal",
  roles: ["perpetrator", "beneficiary"],
  harmed: null,
  outcomes: [],
  modes: ["retreat", "handover"],
  rank: 3,
  isAct: true,
  weakDoers: [...forceKinds, "government"],
  absorbs: [],
  refine: [],
  codes: ({ mode }) => ({
    acled:
      mode === "handover"
        ? ["Strategic developments", "Non-violent transfer of territory"]
        : ["Strategic developments", "Change to group/activity"],
    plover: ["RETREAT", "withdraw"],
    cameo: mode === "retreat" ? "0874" : "087",
    ucdp: null,
  }),
} satisfies EventTypePack;
