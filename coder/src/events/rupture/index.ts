import type { EventTypePack } from "../../grammar/event-type.ts";

const plover: Readonly<Record<string, string>> = { expulsion: "expel", recall: "withdraw", withdrawal: "withdraw" };
const cameo: Readonly<Record<string, string>> = { expulsion: "166", recall: "161", withdrawal: "160" };

/** Ties between states or bodies are cut or lowered: relations broken, envoys sent home or called back, a bloc or treaty left. */
export default {
  id: "rupture",
  family: "politics",
  title: "Rupture",
  roles: ["perpetrator", "target"],
  harmed: null,
  outcomes: [],
  modes: ["ties-cut", "expulsion", "recall", "withdrawal"],
  rank: 5,
  absorbs: [],
  refine: [],
  codes: ({ mode }) => ({
    acled: null,
    plover: ["SANCTION", plover[mode ?? ""] ?? "discontinue"],
    cameo: cameo[mode ?? ""] ?? "161",
    ucdp: null,
  }),
} satisfies EventTypePack;
