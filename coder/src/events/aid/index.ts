import type { EventTypePack } from "../../grammar/event-type.ts";

const cameo: Readonly<Record<string, string>> = { humanitarian: "073", financial: "071", military: "072" };

/** Somebody gives, or binds himself to give, relief, money or arms. */
export default {
  id: "aid",
  family: "politics",
  title: "Aid",
  roles: ["perpetrator", "beneficiary"],
  harmed: null,
  outcomes: [],
  modes: ["humanitarian", "financial", "military"],
  rank: 4,
  absorbs: [],
  refine: [],
  codes: ({ mode }) => ({ acled: null, plover: ["AID", null], cameo: cameo[mode ?? ""] ?? "070", ucdp: null }),
} satisfies EventTypePack;
