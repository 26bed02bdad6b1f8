import type { EventTypePack } from "../../grammar/event-type.ts";

/** Something burns, and nobody is told to have set it in a fight. */
export default {
  id: "fire",
  family: "harm",
  title: "Fire",
  roles: ["victim"],
  harmed: "victim",
  outcomes: ["killed", "injured", "missing", "displaced"],
  modes: ["building", "wildfire", "camp"],
  rank: 4,
  absorbs: [
    "violence-against-civilians",
    "industrial-accident",
    "transport-accident",
    "bombing",
    "air-strike",
    "shelling",
    "armed-attack",
    "looting",
    "riot",
    "displacement",
  ],
  refine: [],
  // no scheme of the field has fires
  codes: () => ({ acled: null, plover: null, cameo: null, ucdp: null }),
} satisfies EventTypePack;
