import { commonFrames } from "../../grammar/frames.ts";
import type { Frame } from "../../grammar/language-pack.ts";

/** Where the roles stand around an Arabic trigger: armed people after a noun did it, or were its target. */
export const arabicFrames: Readonly<Record<string, Frame>> = {
  ...commonFrames,
  ambush: { ...commonFrames.ambush!, genitiveArmed: "perpetrator" },
  operate: { ...commonFrames.operate!, genitiveArmed: "target" },
};
