import type { EventTypePack } from "../../grammar/event-type.ts";

const cameo: Readonly<Record<string, string>> = { "aid-cut": "162", suspension: "160" };

/** A state or body punishes another, or a person, without force: sanctions, a blacklist, an embargo, aid or membership withheld. */
export default {
  id: "sanction",
  family: "politics",
  title: "Sanction",
  roles: ["perpetrator", "target"],
  harmed: null,
  outcomes: [],
  modes: ["embargo", "blacklist", "asset-freeze", "suspension", "aid-cut"],
  rank: 5,
  absorbs: [],
  refine: [],
  codes: ({ mode }) => ({
    acled: null,
    plover: ["SANCTION", mode === "suspension" || mode === "aid-cut" ? "discontinue" : null],
    cameo: cameo[mode ?? ""] ?? "163",
    ucdp: null,
  }),
} satisfies EventTypePack;
