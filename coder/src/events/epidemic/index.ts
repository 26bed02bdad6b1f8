import type { EventTypePack } from "../../grammar/event-type.ts";

/** A disease spreads among people or herds, and cases, deaths or an outbreak are given out. */
export default {
  id: "epidemic",
  family: "harm",
  title: "Epidemic",
  roles: ["victim"],
  harmed: "victim",
  outcomes: ["killed", "injured"],
  modes: ["cholera", "measles", "meningitis", "dengue", "ebola", "mpox", "polio", "animal"],
  rank: 5,
  isLarge: true,
  absorbs: [],
  refine: [],
  // no scheme of the field has diseases
  codes: () => ({ acled: null, plover: null, cameo: null, ucdp: null }),
} satisfies EventTypePack;
