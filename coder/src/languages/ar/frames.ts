import type { Frame } from "../../grammar/language-pack.ts";

const none: Frame = { genitive: null, subject: null, object: null, company: null, doer: null, target: null };

/** Where the roles stand around an Arabic trigger, by kind of happening. */
export const arabicFrames: Readonly<Record<string, Frame>> = {
  attack: {
    genitive: "perpetrator",
    subject: "perpetrator",
    object: "target",
    company: null,
    doer: "perpetrator",
    target: "target",
  },
  ambush: {
    genitive: "target",
    genitiveArmed: "perpetrator",
    subject: "perpetrator",
    object: "target",
    company: null,
    doer: "perpetrator",
    target: "target",
  },
  harm: {
    genitive: "victim",
    subject: "perpetrator",
    object: "victim",
    company: null,
    doer: "perpetrator",
    target: null,
  },
  "harm-passive": {
    genitive: "victim",
    subject: "victim",
    object: null,
    company: null,
    doer: "perpetrator",
    target: "victim",
  },
  blast: { ...none, doer: "perpetrator", target: "target" },
  strike: {
    genitive: "perpetrator",
    subject: "perpetrator",
    object: "target",
    company: null,
    doer: "perpetrator",
    target: "target",
  },
  clash: { genitive: "party", subject: "party", object: "party", company: "party", doer: "party", target: "party" },
  operate: {
    genitive: "perpetrator",
    genitiveArmed: "target",
    subject: "perpetrator",
    object: "target",
    company: null,
    doer: "perpetrator",
    target: "target",
  },
  meet: {
    genitive: "participant",
    subject: "participant",
    object: "participant",
    company: "participant",
    doer: "participant",
    target: "participant",
  },
  say: { genitive: "perpetrator", subject: "perpetrator", object: "target", company: null, doer: null, target: null },
  accident: { ...none, genitive: null },
  state: none,
};
