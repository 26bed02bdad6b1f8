import type { NumberValue } from "../../model/index.ts";
import type { NumberUse } from "../reading.ts";
import { endsBefore, find, isCapital, type Reached, type Scan, textAt } from "./numbers-scan.ts";
import { findUse, isIdle, isMillion } from "./numbers-use.ts";
import { type Numeric, readFraction, readNumeric, readOrdinal } from "./numbers-words.ts";

/** A number before its bounds: tokens, value and use. */
export type Core = {
  readonly from: number;
  readonly to: number;
  readonly value: NumberValue;
  readonly use: NumberUse;
  readonly rule: string;
};

/** One value and no doubt about it. */
export const exact = (value: number, approximate = false): NumberValue => ({ min: value, max: value, approximate });

const noNumeric: Numeric = {
  value: 0,
  digits: false,
  isPlain: false,
  ordinal: false,
  approximate: false,
  isArticle: false,
};

/** Digits that repeat the words before them: «onze (11) soldats», "five (5) persons". */
function pastRepeat(scan: Scan, to: number, value: number): number {
  if (textAt(scan, to) !== "(") return to;
  const again = readNumeric(scan, to + 1);
  return again && again.value.value === value && textAt(scan, again.to) === ")" ? again.to + 1 : to;
}

/** Words for a number that is not told: "several", «des dizaines». */
function readVague(scan: Scan, index: number): Core | null {
  const hit = find(scan, index, "vague");
  if (!hit) return null;
  const { small } = scan.language;
  if (isIdle(scan, index, "vague-not")) return null;
  let to = index + hit.length;
  // "a number of" wants its "of", and leaves it outside
  if (hit.length > 1 && small.is("of", scan.tokens[to - 1])) to--;
  const max = hit.value.trust ?? "";
  const value: NumberValue = { min: Number(hit.value.value), max: max === "" ? null : Number(max), approximate: true };
  const { use } = findUse(scan, index, to, { ...noNumeric, value: value.min });
  return {
    from: index,
    to,
    value,
    use: use === "date" || use === "identifier" || use === "model" ? "count" : use,
    rule: "number-vague",
  };
}

/** Past a closing repeat, or the number's own end. */
function readCounted(scan: Scan, index: number, found: Reached<Numeric>): Core {
  let { to } = found;
  let numeric = found.value;
  if (numeric.digits && isMillion(scan, index, to)) {
    numeric = { ...numeric, value: numeric.value * 1e6, isPlain: false };
    to++;
  }
  if (!numeric.ordinal) to = pastRepeat(scan, to, numeric.value);
  const use = findUse(scan, index, to, numeric);
  const rule = numeric.digits ? "number-digits" : numeric.ordinal ? "number-ordinal" : "number-words";
  return {
    from: index,
    to: Math.max(to, use.to),
    value: exact(numeric.value, numeric.approximate),
    use: use.use,
    rule,
  };
}

/** One number, whatever it is for. `led`: words before it say that a number comes, so that an article may be one. */
export function readSingle(scan: Scan, index: number, led = false): Core | null {
  const token = scan.tokens[index];
  if (!token || token.kind === "punct") return null;
  const ordinal = readOrdinal(scan, index);
  const numeric = readNumeric(scan, index);
  const vague = token.kind === "word" ? readVague(scan, index) : null;
  if (vague && vague.to > (numeric?.to ?? 0)) return vague;
  const part = token.kind === "word" ? readFraction(scan, index) : null;
  if (part) return { from: index, to: part.to, value: exact(part.value), use: "percent", rule: "number-fraction" };
  if (ordinal && ordinal.to > (numeric?.to ?? 0)) {
    if (isIdle(scan, index, "ordinal-idle")) return null;
    return readCounted(scan, index, ordinal);
  }
  if (!numeric) return null;
  if (numeric.value.isArticle && !led) {
    const repeated = pastRepeat(scan, numeric.to, numeric.value.value) > numeric.to;
    if (!repeated) return null;
  }
  if (!numeric.value.digits && numeric.to === index + 1 && isIdleUnit(scan, index)) return null;
  return readCounted(scan, index, numeric);
}

/** "no one", "one of the biggest cities", "the Big Six", «neuf» in a name. */
function isIdleUnit(scan: Scan, index: number): boolean {
  if (isIdle(scan, index, "idle")) return true;
  const { small } = scan.language;
  const { tokens } = scan;
  // "one" is the only unit that also stands for a noun
  const isOne = Number(find(scan, index, "unit")?.value.value) === 1;
  if (isOne && small.is("of", tokens[index + 1])) {
    for (let at = index + 2; at <= index + 5; at++) if (find(scan, at, "one-tail")) return true;
  }
  if (
    isOne &&
    (small.is("definite", tokens[index - 1]) ||
      small.is("demonstrative", tokens[index - 1]) ||
      small.is("pronoun", tokens[index + 1]) ||
      small.is("relative", tokens[index + 1]))
  )
    return true;
  return (
    isCapital(tokens[index]) &&
    isCapital(tokens[index - 1]) &&
    index > 0 &&
    endsBefore(scan, index, "identifier-word") > 0
  );
}
