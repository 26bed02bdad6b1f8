import type { EventTypePack } from "../../grammar/event-type.ts";
import { codeUcdp } from "../ucdp.ts";

/** Forces tell of their own doing: killing, driving out, sweeping, pursuing, throwing back. */
export default {
  id: "military-operation",
  family: "order",
  title: "Military operation",
  roles: ["perpetrator", "target", "victim"],
  harmed: "target",
  fighters: "target",
  outcomes: ["killed", "injured", "arrested", "surrendered", "released", "displaced"],
  modes: ["killing", "sweep", "pursuit", "repelled-attack"],
  rank: 4,
  incident: { telling: 1 },
  absorbs: ["clash", "violence-against-civilians", "arrest"],
  refine: [{ to: "arrest", ifOnly: "arrested" }],
  codes({ mode, doer, target }) {
    // a sweep or a chase is only a fight once somebody shoots, which the words do not say
    if (mode === "sweep" || mode === "pursuit") return { acled: null, plover: null, cameo: null, ucdp: null };
    return {
      acled: ["Battles", "Armed clash"],
      plover: ["ASSAULT", null],
      cameo: "190",
      ucdp: codeUcdp(doer, target),
    };
  },
} satisfies EventTypePack;
