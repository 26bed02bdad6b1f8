import type { Frame } from "./language-pack.ts";

const none: Frame = { genitive: null, subject: null, object: null, company: null, doer: null, target: null };

/**
 * Which role each place around a trigger hands out, by kind of happening; a language changes what it tells otherwise.
 * @example commonFrames.attack?.subject // "perpetrator"
 */
export const commonFrames: Readonly<Record<string, Frame>> = {
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
  // those who come together: nobody is met
  gather: {
    ...none,
    genitive: "participant",
    subject: "participant",
    company: "participant",
    doer: "participant",
  },
  say: { genitive: "perpetrator", subject: "perpetrator", object: "target", company: null, doer: null, target: null },
  // those who go, come or give up: nobody stands against them
  move: { ...none, genitive: "perpetrator", subject: "perpetrator", doer: "perpetrator" },
  // who is taken into custody or judged, and by whom
  seize: {
    ...none,
    genitive: "target",
    subject: "perpetrator",
    object: "target",
    doer: "perpetrator",
    target: "target",
  },
  "seize-passive": { ...none, genitive: "target", subject: "target", doer: "perpetrator", target: "target" },
  // a body whose doing is told of nobody: a court rules, a governor forbids
  impose: { ...none, genitive: "perpetrator", subject: "perpetrator", doer: "perpetrator", target: "target" },
  // captives are set free
  free: { ...none, genitive: "beneficiary", subject: "perpetrator", object: "beneficiary", doer: "perpetrator" },
  "free-passive": { ...none, genitive: "beneficiary", subject: "beneficiary", doer: "perpetrator" },
  // a crowd that gathers for or against something
  rally: {
    genitive: "participant",
    subject: "participant",
    object: null,
    company: "participant",
    doer: "participant",
    target: "target",
  },
  // a crowd that turns on somebody
  riot: {
    ...none,
    subject: "perpetrator",
    object: "target",
    company: "target",
    doer: "perpetrator",
    target: "target",
  },
  // a crowd that is driven apart, and by whom
  disperse: {
    ...none,
    genitive: "participant",
    subject: "perpetrator",
    object: "participant",
    doer: "perpetrator",
    target: "participant",
  },
  // a state that acts against another without force: sanctions, ties cut, envoys sent home
  punish: {
    ...none,
    genitive: "perpetrator",
    subject: "perpetrator",
    object: "target",
    doer: "perpetrator",
    target: "target",
  },
  break: {
    genitive: "target",
    subject: "perpetrator",
    object: "target",
    company: "target",
    doer: "perpetrator",
    target: "target",
  },
  // ties between two states, told with a noun of their own: «cut ties with»
  part: {
    ...none,
    genitive: "target",
    subject: "perpetrator",
    company: "target",
    doer: "perpetrator",
    target: "target",
  },
  // who gives, and to whom
  give: {
    ...none,
    subject: "perpetrator",
    doer: "perpetrator",
    target: "beneficiary",
  },
  relieve: {
    ...none,
    genitive: "beneficiary",
    subject: "perpetrator",
    object: "beneficiary",
    doer: "perpetrator",
    target: "beneficiary",
  },
  // who is put into an office or out of it, and by whom
  appoint: { ...none, genitive: "beneficiary", subject: "perpetrator", object: "beneficiary", doer: "perpetrator" },
  "appoint-passive": { ...none, genitive: "beneficiary", subject: "beneficiary", doer: "perpetrator" },
  dismiss: { ...none, genitive: "target", subject: "perpetrator", object: "target", doer: "perpetrator" },
  "dismiss-passive": { ...none, genitive: "target", subject: "target", doer: "perpetrator" },
  accident: { ...none, genitive: null },
  state: none,
};
