const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });
const plain = /^[\x20-\x7e]*$/;
const unseen = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
const wide =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[\u{20000}-\u{3fffd}])/u;
const rightToLeftRun =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc](?:[^\p{Script=Latin}→;|\n()[\]]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\p{M}…])?/gu;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * How many columns of a terminal a text takes: marks and joiners none, East Asian letters and emoji two.
 * @example measureText("مُقاتل") // 5
 */
export function measureText(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += widthOf(segment);
  return width;
}

function widthOf(grapheme: string): number {
  if (unseen.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
}

/** Cuts a text to a width, between letters and with «…» at its end. @example cutText("armed-attack", 6) // "armed…" */
export function cutText(text: string, width: number): string {
  if (measureText(text) <= width) return text;
  if (width < 1) return "";
  let kept = "";
  let left = width - 1;
  for (const { segment } of segmenter.segment(text)) {
    left -= widthOf(segment);
    if (left < 0) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** Whether a text has letters that are written from right to left. @example isRightToLeft("Mali مالي") // true */
function isRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

/**
 * Wraps each stretch of right-to-left words in isolates, so that what stands beside it on the line keeps its place:
 * without them «أ → ب» would be shown with its arrow turned from the second to the first.
 * @example isolateText("كيدال (ML)") // "\u2068كيدال\u2069 (ML)"
 */
export function isolateText(text: string): string {
  return isRightToLeft(text) ? text.replace(rightToLeftRun, "\u2068$&\u2069") : text;
}

/** Text for one line: line ends and control signs become spaces, so that a report cannot steer the terminal. */
export function flattenText(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, " ");
}

/** Text for one cell: flat, without spaces around it. @example tidyText(" كيدال\n") // "كيدال" */
export function tidyText(text: string): string {
  return flattenText(text).trim();
}
