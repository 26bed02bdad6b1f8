import type { SmallClass } from "./small-words.ts";
import { addsUp, type Chain, phraseFrom } from "./tolls-chains.ts";
import { addToll, hitOf, mayBefall, type OutcomeHit, type TollScan } from "./tolls-scan.ts";

const verbs = ["voice", "subject"] as const;

const isAny = ({ tokens, small }: TollScan, index: number, names: readonly SmallClass[]) =>
  names.some((name) => small.is(name, tokens[index]));

/** «12 people were killed, including 3 children»: parts behind the verb. */
export function partsAfter(
  scan: TollScan,
  chain: Chain,
  hit: OutcomeHit,
  cue: { from: number; to: number },
  whole: number,
  end: number,
): void {
  const { tokens } = scan;
  const { min, max: total } = scan.tolls[whole]!.value;
  const list = /^[:,(]$/u.test(tokens[end]?.text ?? "") ? phraseFrom(chain, end + 1, 0) : null;
  const made = list && total !== null && min === total ? addsUp(chain, list.index - 1, total) : 0;
  for (let k = 0; list && k < made; k++)
    addToll(scan, hit, cue, chain.phrases[list.index + k]!, whole, null, "toll-part");
  if (made > 0) return;
  for (let k = end; k < end + 14 && k < tokens.length; k++) {
    const phrase = phraseFrom(chain, k, 0)?.phrase;
    const marker = hitOf(scan, k, ["part"]);
    const ahead = phrase && hitOf(scan, phrase.to, ["part-of"]);
    if (phrase && !ahead) return;
    if (!marker && !ahead) {
      if (hitOf(scan, k, verbs) || isAny(scan, k, ["clause", "and"]) || tokens[k]!.text === ".") return;
      continue;
    }
    const opening = phraseFrom(chain, ahead ? k : k + marker!.length, ahead ? 0 : 2);
    if (!opening) return;
    let at = opening.index;
    for (let isFirst = true; at < chain.phrases.length; at++, isFirst = false) {
      const part = chain.phrases[at]!;
      const { min } = part.quantity;
      if (!isFirst && !["and", "comma", "part"].includes(chain.links[at]!)) return;
      if (scan.takenBy.has(part.from) || (part.inner && part.inner.hit.value.outcome !== hit.value.outcome)) return;
      if (!part.firm) continue;
      if ((total !== null && min !== null && min > total) || !mayBefall(scan, hit, part)) return;
      if (hitOf(scan, part.to, verbs)) return;
      addToll(scan, hit, cue, part, whole, null, "toll-part");
    }
    return;
  }
}
