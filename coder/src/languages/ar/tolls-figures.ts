import type { NumberRead } from "../../grammar/reading.ts";
import type { Quantity } from "../../model/index.ts";
import type { TollScan } from "./tolls-scan.ts";

const rises = /^(و|ف|ل|ال)*(ارتف|يرتف|ترتف|زاد|تزايد|صعد|انخفض|تراجع|رفع|لترتفع)/u;

/** «ارتفعت من 23 إلى 31» read as one interval: the last figure holds, the first is the earlier one. @example figureOf(scan, number, sentence.first).previous */
export function figureOf(
  scan: TollScan,
  number: NumberRead,
  first: number,
): { quantity: Quantity; previous: Quantity | null } {
  const { tokens } = scan;
  const { min, max } = number.value;
  const isRisen =
    max !== null &&
    min < max &&
    (tokens[number.from]?.norm === "من" || tokens[number.from - 1]?.norm === "من") &&
    risesBefore(scan, number.from, first);
  return isRisen
    ? { quantity: { min: max, max }, previous: { min, max: min } }
    : { quantity: { min, max }, previous: previousOf(scan, number, first) };
}

/** «لترتفع الحصيلة إلى ستة قتلى»: the figure takes the place of an earlier one that the words leave out. @example isRising(scan, number, sentence.first) */
export const isRising = (scan: TollScan, number: NumberRead, first: number): boolean =>
  /^(الي|الى|ل)$/u.test(scan.tokens[number.from - 1]?.norm ?? "") && risesBefore(scan, number.from, first);

/** The earlier figure of «ارتفعت من 31 إلى 40». */
function previousOf(scan: TollScan, number: NumberRead, first: number): Quantity | null {
  const { tokens, numberTo } = scan;
  if (!/^(الي|الى|ل)$/u.test(tokens[number.from - 1]?.norm ?? "")) return null;
  for (let j = number.from - 1; j >= Math.max(first, number.from - 7); j--) {
    const earlier = numberTo.get(j);
    if (!earlier || tokens[earlier.from - 1]?.norm !== "من") continue;
    if (risesBefore(scan, earlier.from, first)) return { min: earlier.value.min, max: earlier.value.max };
  }
  return null;
}

function risesBefore(scan: TollScan, index: number, first: number): boolean {
  const { tokens } = scan;
  for (let k = index - 1; k >= first; k--) if (rises.test(tokens[k]!.norm)) return true;
  return false;
}
