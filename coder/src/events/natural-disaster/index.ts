import type { EventTypePack } from "../../grammar/event-type.ts";

/** Water, wind, earth, heat or cold does harm. */
export default {
  id: "natural-disaster",
  family: "harm",
  title: "Natural disaster",
  roles: ["victim"],
  harmed: "victim",
  outcomes: ["killed", "injured", "missing", "displaced"],
  modes: ["flood", "storm", "earthquake", "landslide", "drought", "volcano", "lightning", "temperature"],
  rank: 6,
  isLarge: true,
  absorbs: ["violence-against-civilians", "displacement"],
  refine: [],
  // no scheme of the field has disasters
  codes: () => ({ acled: null, plover: null, cameo: null, ucdp: null }),
} satisfies EventTypePack;
