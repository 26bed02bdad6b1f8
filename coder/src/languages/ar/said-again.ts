import type { Said } from "../../grammar/said-clauses.ts";
import type { Token } from "../../text/index.ts";
import type { Speaker } from "./said-scene.ts";

/** «الوالي», «المصدر نفسه», «البيان», «الوزارة»: one that spoke before, told again. */
export function findAgain(
  tokens: readonly Token[],
  speaker: Speaker,
  before: readonly Said<Speaker>[],
): Speaker | null {
  const norms = tokens
    .slice(speaker.from, speaker.to)
    .map((token) => token.norm.replace(/^[وفبل]*ال/u, "ال").replace(/^لل/u, "ال"));
  if (norms.length > 2 || !norms[0]?.startsWith("ال")) return null;
  const stem = norms[0].slice(2);
  const isStem = (norm: string) =>
    norm === stem || norm.replace(/^[وفبل]?(ال|لل)?/u, "") === stem || norm.replace(/^(ال|لل)/u, "") === stem;
  if (/^(جيش|شرطه|حكومه|سلطات)$/u.test(stem) && norms.length > 1) return null;
  const earlier = before.findLast(
    (one) =>
      one.speaker.from !== speaker.from &&
      tokens.slice(one.speaker.from, one.speaker.to).some(({ norm }) => isStem(norm)),
  );
  return earlier && isLonger(earlier.speaker, speaker) ? earlier.speaker : null;
}

function isLonger(earlier: Speaker, later: Speaker): boolean {
  return earlier.to - earlier.from > later.to - later.from || earlier.name.length >= later.name.length;
}
