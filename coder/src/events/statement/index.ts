import type { EventTypePack } from "../../grammar/event-type.ts";

type Coding = { readonly plover: readonly [string, string | null] | null; readonly cameo: string };

// PLOVER dropped CAMEO's root 01, to which claiming and denying responsibility belong
const codings: Readonly<Record<string, Coding>> = {
  condemnation: { plover: ["ACCUSE", "disapprove"], cameo: "111" },
  accusation: { plover: ["ACCUSE", "allege"], cameo: "112" },
  threat: { plover: ["THREATEN", null], cameo: "130" },
  demand: { plover: ["REQUEST", null], cameo: "100" },
  denial: { plover: null, cameo: "016" },
  claim: { plover: null, cameo: "015" },
};

/** Somebody condemns, accuses, threatens, demands, denies or claims: words that are themselves the news. */
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
  absorbs: [],
  refine: [],
  codes({ mode }) {
    const coding = codings[mode ?? ""];
    return { acled: null, plover: coding?.plover ?? null, cameo: coding?.cameo ?? null, ucdp: null };
  },
} satisfies EventTypePack;
