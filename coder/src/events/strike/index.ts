import type { EventTypePack } from "../../grammar/event-type.ts";

/** People stop work, or shut shops and schools, to press for something. */
export default {
  id: "strike",
  family: "dissent",
  title: "Strike",
  roles: ["participant", "target"],
  harmed: null,
  outcomes: [],
  modes: ["general", "shutdown"],
  rank: 3,
  isLarge: true,
  absorbs: [],
  refine: [],
  // ACLED takes up a strike only where its people also march, and then as that protest
  codes: () => ({ acled: null, plover: ["PROTEST", "strike"], cameo: "143", ucdp: null }),
} satisfies EventTypePack;
