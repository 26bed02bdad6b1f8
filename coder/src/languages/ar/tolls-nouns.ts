import type { Hit } from "../../grammar/lexicon.ts";
import { nextCounted } from "./tolls-counted.ts";
import { goOn } from "./tolls-parts.ts";
import { addToll, type Counted, hitAt, type OutcomeWord, type TollScan } from "./tolls-scan.ts";

/** Words after which a verb's letters are a verbal noun. */
const nounFronts = new Set([
  "بعد",
  "قبل",
  "من",
  "في",
  "الي",
  "عن",
  "علي",
  "اثر",
  "عمليه",
  "عمليات",
  "محاوله",
  "حادث",
  "حادثه",
  "جريمه",
  "عقب",
  "وبعد",
  "بسبب",
  "منذ",
  "خلال",
  "بتهمه",
]);

/** «بقتل», «بعد خطف», «عملية أسر»: the verb's letters are those of its verbal noun too. @example isVerbalNoun(scan, hit, i) */
export const isVerbalNoun = (scan: TollScan, hit: Hit<OutcomeWord>, i: number): boolean =>
  /[بل]|ال/u.test(hit.before) ||
  (hit.form.tense === "past" &&
    hit.before === "" &&
    hit.form.word === scan.tokens[i]!.norm &&
    nounFronts.has(scan.tokens[i - 1]?.norm ?? ""));

/** «مقتل 5 جنود»: a verbal noun and the counted phrase after it. @example readNoun(scan, hit, i, sentence.last) */
export function readNoun(scan: TollScan, hit: Hit<OutcomeWord>, i: number, last: number): void {
  const { tokens } = scan;
  const end = i + hit.length;
  if (hit.after !== "" && hit.after !== "ا") {
    // «مقتلهم», «مقتله»: told of somebody named before; no count stands here
    return;
  }
  const other =
    tokens[end]?.norm === "و"
      ? hitAt(scan, end + 1)
      : tokens[end] && /^و/u.test(tokens[end]!.norm)
        ? hitAt(scan, end)
        : null;
  if (other && other.value.frame === "genitive" && other.value.outcome !== hit.value.outcome) {
    readBoth(scan, hit, other, i, tokens[end]!.norm === "و" ? end + 2 : end + other.length, last);
    return;
  }
  const counted = nextCounted(scan, end, last, 3);
  if (!counted) return;
  // «الحفاظ على أرواح المواطنين» kills nobody
  if (hit.value.frame === "life" && !counted.firm) return;
  // «ضبط 5 سيارات»
  if (hit.value.frame === "people" && (counted.actor === null || !counted.firm)) return;
  goOn(scan, hit, i, addToll(scan, hit, i, end, counted, null, null, "toll-genitive"), counted.to, last);
}

/** «مقتل وإصابة 15»: one number for both, so each is at most that. */
function readBoth(
  scan: TollScan,
  first: Hit<OutcomeWord>,
  second: Hit<OutcomeWord>,
  cue: number,
  start: number,
  last: number,
): void {
  const counted = nextCounted(scan, start, last, 2);
  if (!counted?.firm || counted.quantity.max === null) return;
  const shared: Counted = { ...counted, quantity: { min: null, max: counted.quantity.max }, approximate: true };
  addToll(scan, first, cue, start, shared, null, null, "toll-shared");
  addToll(scan, second, cue, start, shared, null, null, "toll-shared");
}
