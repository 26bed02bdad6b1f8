import type { EventTypePack } from "../../grammar/event-type.ts";

const plover: Readonly<Record<string, string>> = {
  visit: "visit",
  host: "visit",
  call: "phone",
  multilateral: "multilateral",
};
const cameo: Readonly<Record<string, string>> = { visit: "042", host: "043", call: "041", negotiation: "046" };

/** People with an office meet, visit, receive or telephone one another. */
export default {
  id: "meeting",
  family: "politics",
  title: "Meeting",
  roles: ["participant"],
  harmed: null,
  outcomes: [],
  modes: ["visit", "host", "call", "multilateral", "negotiation"],
  rank: 4,
  absorbs: [],
  refine: [],
  codes: ({ mode }) => ({
    acled: null,
    plover: ["CONSULT", plover[mode ?? ""] ?? null],
    cameo: cameo[mode ?? ""] ?? "040",
    ucdp: null,
  }),
} satisfies EventTypePack;
