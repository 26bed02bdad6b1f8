import type { EventTypePack } from "../../grammar/event-type.ts";

/** A court decides: it convicts, sentences, acquits, upholds or overturns. */
export default {
  id: "court-ruling",
  family: "order",
  title: "Court ruling",
  roles: ["perpetrator", "target"],
  harmed: null,
  outcomes: [],
  modes: ["conviction", "death-sentence", "acquittal", "appeal"],
  rank: 4,
  absorbs: [],
  refine: [],
  codes({ mode }) {
    const isAgainst = mode === "conviction" || mode === "death-sentence";
    return {
      acled: null,
      plover: isAgainst ? ["SANCTION", "convict"] : null,
      cameo: isAgainst ? "116" : null,
      ucdp: null,
    };
  },
} satisfies EventTypePack;
