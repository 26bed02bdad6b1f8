import type { EventTypePack } from "../../grammar/event-type.ts";

/** A vehicle, train, ship or aircraft crashes, sinks or overturns without anybody meaning it. */
export default {
  id: "transport-accident",
  family: "harm",
  title: "Transport accident",
  roles: ["victim"],
  harmed: "victim",
  outcomes: ["killed", "injured", "missing"],
  modes: ["road", "rail", "air", "water"],
  rank: 7,
  absorbs: ["violence-against-civilians"],
  refine: [],
  // no scheme of the field has accidents
  codes: () => ({ acled: null, plover: null, cameo: null, ucdp: null }),
} satisfies EventTypePack;
