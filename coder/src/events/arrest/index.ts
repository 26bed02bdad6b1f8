import type { EventTypePack } from "../../grammar/event-type.ts";

/** A state takes people into custody: arrests, detains, rounds up, holds for questioning. */
export default {
  id: "arrest",
  family: "order",
  title: "Arrest",
  roles: ["perpetrator", "target"],
  harmed: "target",
  outcomes: ["arrested", "killed", "injured"],
  modes: ["mass", "house-arrest"],
  rank: 3,
  absorbs: [],
  refine: [
    {
      to: "military-operation",
      ifAny: "killed",
      ifAmong: ["rebel-group", "political-militia", "identity-militia", "unidentified-armed-group"],
    },
  ],
  codes: ({ mode }) => ({
    // its arrests are those of many people or of leading ones
    acled: ["Strategic developments", "Arrests"],
    plover: ["COERCE", mode === "house-arrest" ? "restrict" : "arrest"],
    cameo: "173",
    ucdp: null,
  }),
} satisfies EventTypePack;
