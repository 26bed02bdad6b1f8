import type { EventTypePack } from "../../grammar/event-type.ts";

/** Rape and other sexual violence, by armed people or others, told as a happening. */
export default {
  id: "sexual-violence",
  family: "violence",
  title: "Sexual violence",
  roles: ["perpetrator", "victim"],
  harmed: "victim",
  outcomes: ["injured", "killed", "abducted"],
  modes: ["rape", "slavery", "assault"],
  rank: 6,
  absorbs: ["violence-against-civilians"],
  refine: [],
  codes: () => ({
    acled: ["Violence against civilians", "Sexual violence"],
    plover: ["ASSAULT", "sexual"],
    cameo: "1821",
    // UCDP counts deaths, and nobody need have died
    ucdp: null,
  }),
} satisfies EventTypePack;
