import type { EventTypePack } from "../../grammar/event-type.ts";
import { codeUcdp } from "../ucdp.ts";

/** One side attacks another: raids, ambushes, shootings, assaults on posts. */
export default {
  id: "armed-attack",
  family: "violence",
  title: "Armed attack",
  roles: ["perpetrator", "target", "victim"],
  harmed: "target",
  outcomes: ["killed", "injured", "missing", "abducted", "displaced"],
  modes: ["ambush", "raid", "shooting", "sniping", "infiltration", "piracy"],
  rank: 5,
  incident: { telling: 3 },
  absorbs: ["abduction", "clash", "violence-against-civilians", "military-operation", "looting"],
  refine: [
    { to: "riot", ifDoer: ["protesters", "rioters"] },
    { to: "abduction", ifTarget: ["civilians", "person"], ifOnly: "abducted" },
    { to: "violence-against-civilians", ifTarget: ["civilians", "person"] },
    {
      to: "military-operation",
      ifDoer: ["state-forces", "foreign-forces"],
      ifDoerAgainst: ["rebel-group", "political-militia", "identity-militia", "unidentified-armed-group"],
    },
  ],
  codes({ mode, doer, target }) {
    const isShooting = mode === "shooting" || mode === "sniping";
    return {
      acled: mode === "piracy" ? null : ["Battles", "Armed clash"],
      plover: ["ASSAULT", isShooting ? "firearms" : null],
      cameo: isShooting ? "193" : "190",
      ucdp: codeUcdp(doer, target),
    };
  },
} satisfies EventTypePack;
