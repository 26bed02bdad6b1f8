/** A stretch of the item's text, end exclusive. */
export type Stretch = { readonly start: number; readonly end: number };

const folds: readonly (readonly [RegExp, string])[] = [
  [/[\p{M}\u0640\u200c-\u200f]/gu, ""],
  [/[أإآٱ]/gu, "ا"],
  [/ى/gu, "ي"],
  [/ة/gu, "ه"],
  [/ؤ/gu, "و"],
  [/ئ/gu, "ي"],
];

/** The judge's own folding, on purpose not the coder's: marks off, letters that are written for each other alike. */
function foldText(text: string): string {
  let folded = text.normalize("NFKC").toLowerCase();
  for (const [from, to] of folds) folded = folded.replace(from, to);
  return folded;
}

/** A folded word without the prepositions, conjunctions and article written onto its front. */
function bareWord(word: string): string {
  const bare = word.replace(/^[وف]?(?:[بك]?ال|لل|[بلك](?=\p{L}{3}))/u, "");
  return bare.length >= 2 ? bare : word;
}

const small =
  "في من علي الي عن مع ان بين قرب التي الذي the a an of in on at to and by for s de la le les l d du des un une et en au aux a par";
const stop = new Set(small.split(" "));

/** The words that carry a name or phrase, folded. @example wordsOf("للجيش المالي") // ["جيش", "مالي"] */
export function wordsOf(text: string): string[] {
  const words = foldText(text).match(/[\p{L}\p{Nd}]+/gu) ?? [];
  const bare = words.filter((word) => !stop.has(word)).map(bareWord);
  return bare.length > 0 ? bare : words;
}

/** How much two phrases share: 1 where one holds all words of the other. @example shareOf("أحمد عطاف", "عطاف") // 1 */
export function shareOf(a: string, b: string): number {
  const [first, second] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const least = Math.min(first.size, second.size);
  if (least === 0) return 0;
  let shared = 0;
  for (const word of first) {
    // «واغادوغو» and «واغادوغو»ـها apart, a name may carry a letter that bareWord left or took
    if (second.has(word) || second.has(`ل${word}`) || second.has(`ب${word}`)) shared++;
    else if (/^[لبو]/u.test(word) && second.has(word.slice(1))) shared++;
  }
  return shared / least;
}

/** Whether two names may well be one. @example isSameName("للجيش البوركيني", "الجيش البوركيني") // true */
export const isSameName = (a: string, b: string): boolean => shareOf(a, b) >= 0.5;

/** Everywhere that a quote stands inside a stretch of a text. */
export function findQuote(text: string, quote: string, inside: Stretch): Stretch[] {
  const found: Stretch[] = [];
  if (quote === "") return found;
  for (let at = text.indexOf(quote, inside.start); at >= 0 && at < inside.end; at = text.indexOf(quote, at + 1)) {
    found.push({ start: at, end: at + quote.length });
  }
  return found;
}

/** Whether any of these stretches shares a letter with any of those. */
export function doOverlap(these: readonly Stretch[], those: readonly Stretch[]): boolean {
  return these.some((a) => those.some((b) => a.start < b.end && b.start < a.end));
}
