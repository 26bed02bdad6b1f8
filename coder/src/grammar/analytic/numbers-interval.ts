import type { NumberUse } from "../reading.ts";
import { find, isDash, isHyphen, isSmall, pastElision, type Scan, textAt } from "./numbers-scan.ts";
import { isScore } from "./numbers-signs.ts";
import { type Core, readSingle } from "./numbers-single.ts";

const joinable: ReadonlySet<NumberUse> = new Set(["count", "percent", "money", "measure", "age", "calibre"]);

/** Whether a word of rising or falling stands shortly before or after: "from 31 to 40" are two figures then. */
function isRising(scan: Scan, index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 15; at--) {
    if (/^[.;!?]$/u.test(textAt(scan, at)) && scan.tokens[at + 1]?.spaced) return false;
    if (find(scan, at, "rising")) return true;
  }
  return false;
}

const scalesBelow = [1_000_000_000, 1_000_000, 1000];

/** "2 to 3 million", «20 à 30 000»: the first end borrows the scale that only the second one names. */
function borrowScale(low: number, high: number, isScaled: boolean): number {
  if (low >= 1000 || low < 1) return low;
  for (const scale of scalesBelow) {
    const isRound = isScaled ? high >= scale : scale === 1000 && high >= 2000 && high % 1000 === 0 && low >= 2;
    if (isRound && low * scale < high) return low * scale;
  }
  return low;
}

function joinEnds(scan: Scan, first: Core, second: Core, from: number): Core | null {
  const high = second.value.max;
  if (
    !joinable.has(second.use) ||
    high === null ||
    (first.use !== "count" &&
      first.use !== second.use &&
      !(first.use === "age" && (second.use === "measure" || second.use === "count")))
  )
    return null;
  const last = scan.tokens[second.to - 1];
  const isScaled = last?.kind === "word" && second.value.max! >= 1000;
  // «deux à trois cents»
  const isHundred = scan.hits(second.to - 1).some(({ value }) => /^hundred/u.test(value.kind));
  const isBorrowed = isHundred && first.value.min >= 2 && first.value.min < 10 && first.value.min * 100 < high;
  const low = isBorrowed ? first.value.min * 100 : borrowScale(first.value.min, high, isScaled);
  if (low >= high) return null;
  return {
    from,
    to: second.to,
    value: { min: low, max: high, approximate: first.value.approximate || second.value.approximate },
    use: first.use === "age" ? "age" : second.use,
    rule: "number-interval",
  };
}

/** "between 10 and 15", "from 10 to 15", "10-15", "10 or 12", «de 10 à 15», «entre 10 et 15», «un ou deux». */
export function readInterval(scan: Scan, index: number): Core | null {
  const { small } = scan.language;
  const { tokens } = scan;
  const isBetween = small.is("between", tokens[index]);
  const isFrom = !isBetween && find(scan, index, "range-lead") !== null;
  const start = isBetween || isFrom ? pastElision(scan, index + 1) : index;
  const first = readSingle(scan, start, true);
  if (!first || !joinable.has(first.use) || first.rule === "number-ordinal" || first.rule === "number-fraction")
    return null;
  const link = tokens[first.to];
  if (!link) return null;
  const second = (at: number) => {
    const bound = find(scan, at, "before");
    return readSingle(scan, bound ? pastElision(scan, at + bound.length) : at, true);
  };
  const joined = (at: number) => {
    const end = second(at);
    return end && end.rule !== "number-ordinal" ? joinEnds(scan, first, end, index) : null;
  };
  if (isBetween) return small.is("and", link) ? joined(first.to + 1) : null;
  if (isTo(scan, first.to))
    return (isFrom || find(scan, index - 1, "range-lead") !== null) && isRising(scan, index)
      ? null
      : joined(first.to + 1);
  if (isFrom) return null;
  if (small.is("or", link)) return joined(first.to + 1);
  const isTight = isHyphen(scan, first.to) || (isDash(link) && link.spaced === tokens[first.to + 1]?.spaced);
  if (!isTight || (tokens[first.to + 1]?.kind !== "number" && first.rule !== "number-words")) return null;
  const range = joined(first.to + 1);
  if (!range || isScore(scan, index)) return null;
  const noun = tokens[range.to];
  const counts = (noun?.kind === "word" && !isSmall(scan, range.to)) || range.use !== "count" || small.is("of", noun);
  return counts ? range : null;
}

/** "to", «à»: between two numbers and nowhere else. */
function isTo(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  return token?.kind === "word" && find(scan, index, "range-link") !== null;
}
