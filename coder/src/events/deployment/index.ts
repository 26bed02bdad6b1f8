import type { EventTypePack } from "../../grammar/event-type.ts";
import { forceKinds } from "../../model/index.ts";

/** Forces are sent, arrive or take up positions, without fighting. */
export default {
  id: "deployment",
  family: "order",
  title: "Deployment",
  roles: ["perpetrator", "beneficiary"],
  harmed: null,
  outcomes: [],
  modes: ["reinforcement", "patrol", "base"],
  rank: 2,
  isAct: true,
  isResponse: true,
  weakDoers: [...forceKinds, "government"],
  absorbs: [],
  refine: [],
  codes: ({ mode }) => ({
    acled:
      mode === "base"
        ? ["Strategic developments", "Headquarters or base established"]
        : ["Strategic developments", "Change to group/activity"],
    plover: ["MOBILIZE", "troops"],
    cameo: "154",
    ucdp: null,
  }),
} satisfies EventTypePack;
