import type { EventTypePack } from "../../grammar/event-type.ts";
import { codeUcdp } from "../ucdp.ts";

/** Fire from the air: aircraft, helicopters, drones, and drones that are the bomb. */
export default {
  id: "air-strike",
  family: "violence",
  title: "Air strike",
  roles: ["perpetrator", "target", "victim"],
  harmed: "victim",
  fighters: "target",
  outcomes: ["killed", "injured", "missing", "displaced"],
  modes: ["drone", "helicopter"],
  rank: 8,
  incident: { telling: 5, isMeans: true },
  absorbs: ["bombing", "armed-attack", "violence-against-civilians", "military-operation", "shelling"],
  // «غارة» is an air raid unless those who raid have no aircraft
  refine: [{ to: "armed-attack", ifDoer: ["unidentified-armed-group", "identity-militia"] }],
  codes({ mode, doer, target }) {
    return {
      acled: ["Explosions/Remote violence", "Air/drone strike"],
      plover: ["ASSAULT", mode === "drone" ? "drone" : "aerial"],
      cameo: "195",
      ucdp: codeUcdp(doer, target),
    };
  },
} satisfies EventTypePack;
