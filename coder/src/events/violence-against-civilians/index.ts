import type { EventTypePack } from "../../grammar/event-type.ts";
import { codeUcdp } from "../ucdp.ts";

// PLOVER and CAMEO tell these apart; for plain killing CAMEO's root for unconventional violence is the nearest
const plover: Readonly<Record<string, string>> = {
  assassination: "targeted",
  torture: "torture",
  beating: "beat",
  shooting: "firearms",
  sniping: "firearms",
};
const cameo: Readonly<Record<string, string>> = {
  assassination: "186",
  torture: "1822",
  beating: "182",
  massacre: "202",
};

/** Violence done to people who do not fight. */
export default {
  id: "violence-against-civilians",
  family: "violence",
  title: "Violence against civilians",
  roles: ["perpetrator", "victim"],
  harmed: "victim",
  outcomes: ["killed", "injured", "missing", "abducted", "displaced"],
  modes: ["killing", "massacre", "execution", "assassination", "torture", "beating", "shooting"],
  rank: 2,
  incident: { telling: 4 },
  absorbs: ["looting"],
  refine: [
    {
      to: "military-operation",
      ifDoer: ["state-forces", "foreign-forces"],
      ifDoerAgainst: ["rebel-group", "political-militia", "identity-militia", "unidentified-armed-group"],
    },
    {
      to: "armed-attack",
      ifTarget: [
        "state-forces",
        "foreign-forces",
        "rebel-group",
        "political-militia",
        "identity-militia",
        "unidentified-armed-group",
      ],
    },
  ],
  codes({ mode, doer, target }) {
    return {
      acled: ["Violence against civilians", "Attack"],
      plover: ["ASSAULT", plover[mode ?? ""] ?? null],
      cameo: cameo[mode ?? ""] ?? "180",
      ucdp: codeUcdp(doer, target),
    };
  },
} satisfies EventTypePack;
