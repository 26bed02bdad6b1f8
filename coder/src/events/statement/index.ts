import type { EventTypePack } from "../../grammar/event-type.ts";

type Coding = { readonly plover: readonly [string, string | null]; readonly cameo: string };

const codings: Readonly<Record<string, Coding>> = {
  condemnation: { plover: ["ACCUSE", "disapprove"], cameo: "111" },
  accusation: { plover: ["ACCUSE", "allege"], cameo: "112" },
  threat: { plover: ["THREATEN", null], cameo: "130" },
  demand: { plover: ["REQUEST", null], cameo: "100" },
};

/** Somebody condemns, accuses, threatens or demands: words that are themselves the news. */
export default {
  id: "statement",
  family: "politics",
  title: "Statement",
  roles: ["perpetrator", "target"],
  harmed: null,
  outcomes: [],
  modes: ["condemnation", "accusation", "threat", "demand"],
  rank: 1,
  isSpeech: true,
  lateModes: ["condemnation"],
  absorbs: [],
  refine: [],
  codes({ mode }) {
    const coding = codings[mode ?? ""];
    return { acled: null, plover: coding?.plover ?? null, cameo: coding?.cameo ?? null, ucdp: null };
  },
} satisfies EventTypePack;
