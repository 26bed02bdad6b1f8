import type { EventTypePack } from "../../grammar/event-type.ts";

const codings: Readonly<Record<string, { readonly plover: string; readonly cameo: string }>> = {
  curfew: { plover: "curfew", cameo: "1723" },
  emergency: { plover: "martial-law", cameo: "1724" },
  censorship: { plover: "censor", cameo: "1721" },
  blockade: { plover: "restrict", cameo: "191" },
};

/** Somebody with power over a place forbids or closes: curfew, ban, closure, blockade, state of emergency. */
export default {
  id: "restriction",
  family: "order",
  title: "Restriction",
  roles: ["perpetrator", "target"],
  harmed: null,
  outcomes: [],
  modes: ["curfew", "closure", "ban", "blockade", "emergency", "censorship"],
  rank: 3,
  isAct: true,
  absorbs: [],
  refine: [],
  codes({ mode }) {
    const coding = codings[mode ?? ""] ?? { plover: "restrict", cameo: "172" };
    return {
      acled: mode === "curfew" || mode === "emergency" ? ["Strategic developments", "Other"] : null,
      plover: ["COERCE", coding.plover],
      cameo: coding.cameo,
      ucdp: null,
    };
  },
} satisfies EventTypePack;
