import type { Signature } from "./read-signature.ts";

const around = 160;
const cache = new WeakMap<Signature, ReadonlySet<string>>();

/** The words around a claim's trigger. Short words carry no wording. */
function wordsAround(signature: Signature): ReadonlySet<string> {
  const known = cache.get(signature);
  if (known) return known;
  const { trigger } = signature.claim;
  const text = (trigger.field === "title" ? signature.report?.title : signature.report?.text) ?? trigger.quote;
  const words = signature
    .foldWords(text.slice(Math.max(0, trigger.start - around), trigger.end + around))
    .filter((word) => word.length > 2);
  const found = new Set(words);
  cache.set(signature, found);
  return found;
}

/**
 * How much of the wording around two triggers is shared, 0 to 1 (Jaccard over folded words of three letters and more).
 * @example shareWording(signature, signature) // 1
 */
export function shareWording(a: Signature, b: Signature): number {
  const [mine, theirs] = [wordsAround(a), wordsAround(b)];
  if (mine.size === 0 || theirs.size === 0) return 0;
  let shared = 0;
  for (const word of mine) if (theirs.has(word)) shared++;
  return shared / (mine.size + theirs.size - shared);
}
