import type { EventTypePack } from "../../grammar/event-type.ts";

/** People are taken and held against their will by someone who has no lawful power to do so, or are captured in war. */
export default {
  id: "abduction",
  family: "violence",
  title: "Abduction",
  roles: ["perpetrator", "victim", "target"],
  harmed: "victim",
  fighters: "perpetrator",
  outcomes: ["abducted", "killed", "injured", "missing", "released"],
  modes: ["hostage-taking", "forced-disappearance", "capture", "hijacking"],
  rank: 4,
  absorbs: ["armed-attack", "violence-against-civilians", "looting"],
  refine: [],
  codes({ mode, target }) {
    const isCombatant = mode === "capture" || target === "state-forces" || target === "rebel-group";
    return {
      // its abductions are of civilians; soldiers taken in a fight belong to that fight
      acled: isCombatant ? null : ["Violence against civilians", "Abduction/forced disappearance"],
      plover: ["ASSAULT", "abduct"],
      cameo: "181",
      // UCDP counts deaths, and nobody need have died
      ucdp: null,
    };
  },
} satisfies EventTypePack;
