import type { EventTypePack } from "../../grammar/event-type.ts";

const cameo: Readonly<Record<string, string>> = { ceasefire: "0871" };

/** Sides that were apart bind themselves to something: a truce, a peace, a treaty, a contract between states. */
export default {
  id: "agreement",
  family: "politics",
  title: "Agreement",
  roles: ["participant"],
  harmed: null,
  outcomes: [],
  modes: ["ceasefire", "peace", "cooperation", "exchange"],
  rank: 5,
  absorbs: [],
  refine: [],
  codes({ mode }) {
    const endsFighting = mode === "ceasefire" || mode === "peace" || mode === "exchange";
    return {
      // contracts between states at peace are outside its scope
      acled: endsFighting ? ["Strategic developments", "Agreement"] : null,
      plover: mode === "ceasefire" ? ["RETREAT", "ceasefire"] : ["AGREE", null],
      cameo: cameo[mode ?? ""] ?? "057",
      ucdp: null,
    };
  },
} satisfies EventTypePack;
