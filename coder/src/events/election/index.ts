import type { EventTypePack } from "../../grammar/event-type.ts";

/** People vote, or the outcome of a vote is given out. */
export default {
  id: "election",
  family: "politics",
  title: "Election",
  roles: ["participant"],
  harmed: null,
  outcomes: [],
  modes: ["vote", "result", "referendum"],
  rank: 4,
  isLarge: true,
  absorbs: [],
  refine: [],
  // no scheme of the field has the vote itself
  codes: () => ({ acled: null, plover: null, cameo: null, ucdp: null }),
} satisfies EventTypePack;
