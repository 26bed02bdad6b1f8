import type { EventTypePack } from "../../grammar/event-type.ts";

/** Something that people built, dig or run gives way or goes off without anybody meaning it: a mine, a building, a dam, a plant, a gas bottle. */
export default {
  id: "industrial-accident",
  family: "harm",
  title: "Industrial accident",
  roles: ["victim"],
  harmed: "victim",
  outcomes: ["killed", "injured", "missing", "displaced"],
  modes: ["mine", "collapse", "explosion", "leak"],
  rank: 6,
  absorbs: ["violence-against-civilians"],
  refine: [],
  // no scheme of the field has accidents
  codes: () => ({ acled: null, plover: null, cameo: null, ucdp: null }),
} satisfies EventTypePack;
