import type { EventTypePack } from "../../grammar/event-type.ts";

const plover: Readonly<Record<string, string>> = {
  blockade: "obstruct",
  "hunger-strike": "hunger",
  boycott: "boycott",
};
const cameo: Readonly<Record<string, string>> = { "hunger-strike": "142", blockade: "144" };

/** What ACLED looks at is how the protest was met, not what its people did. */
function codeAcled(mode: string | null): readonly [string, string] {
  if (mode === "fired-upon") return ["Protests", "Excessive force against protesters"];
  return ["Protests", mode === "dispersed" ? "Protest with intervention" : "Peaceful protest"];
}

/** People gather or act in public for or against something, without violence of their own. */
export default {
  id: "protest",
  family: "dissent",
  title: "Protest",
  roles: ["participant", "target", "perpetrator"],
  harmed: "participant",
  outcomes: ["killed", "injured", "arrested", "missing"],
  modes: ["sit-in", "blockade", "hunger-strike", "boycott", "dispersed", "fired-upon"],
  rank: 4,
  absorbs: [],
  refine: [],
  codes: ({ mode }) => ({
    acled: codeAcled(mode),
    plover: ["PROTEST", plover[mode ?? ""] ?? "demo"],
    cameo: cameo[mode ?? ""] ?? "141",
    ucdp: null,
  }),
} satisfies EventTypePack;
