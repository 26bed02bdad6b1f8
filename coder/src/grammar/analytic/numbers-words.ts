import { readDigits } from "./numbers-digits.ts";
import { find, isHyphen, pass, pastHyphen, type Reached, type Scan } from "./numbers-scan.ts";

/** A number in digits, in words or in both («1.2 million»). */
export type Numeric = {
  readonly value: number;
  readonly digits: boolean;
  /** Plain digits without a sign or a space between them, as a year is written. */
  readonly isPlain: boolean;
  readonly ordinal: boolean;
  /** «une dizaine», "a dozen": about so many. */
  readonly approximate: boolean;
  /** It is one word that is also the article: «un». */
  readonly isArticle: boolean;
};

const plain = { digits: false, isPlain: false, ordinal: false, approximate: false, isArticle: false } as const;

const smallKinds = ["unit", "unit-article", "teen", "tens", "tens-teen"] as const;

/** The longest numeral of some kinds at a token. */
function numeralAt(scan: Scan, index: number, kinds: readonly string[]) {
  const hit = scan.hits(index).find((one) => kinds.includes(one.value.kind));
  return hit ? { kind: hit.value.kind, value: Number(hit.value.value), to: index + hit.length } : null;
}

/** A number below a hundred: "twenty-one", «soixante et onze», «quatre-vingt-dix-sept». */
function readBelowHundred(scan: Scan, index: number): (Reached<number> & { readonly isArticle: boolean }) | null {
  const first = numeralAt(scan, index, smallKinds);
  if (!first) return null;
  const { kind, value, to } = first;
  if (kind === "unit-article") return { value, to, isArticle: true };
  if (kind === "unit" || kind === "teen") return { value, to, isArticle: false };
  const at = pastHyphen(scan, to);
  const takesTeen = kind === "tens-teen";
  const rest =
    numeralAt(scan, at, takesTeen ? ["joined-unit", "joined-teen"] : ["joined-unit"]) ??
    numeralAt(scan, at, ["unit", ...(takesTeen ? ["teen"] : []), ...(at > to ? ["unit-article"] : [])]);
  if (rest && rest.value > 0) return { value: value + rest.value, to: rest.to, isArticle: false };
  return { value, to, isArticle: false };
}

/** A number below a thousand: "three hundred and five", «deux cents», and «cent» alone where the language says so. */
function readBelowThousand(scan: Scan, index: number): (Reached<number> & { readonly isArticle: boolean }) | null {
  const { small } = scan.language;
  const isLed = small.is("indefinite", scan.tokens[index]) && numeralAt(scan, index + 1, ["hundred-and"]) !== null;
  const few = isLed ? { value: 1, to: index + 1, isArticle: false } : readBelowHundred(scan, index);
  const at = few ? pastHyphen(scan, few.to) : index;
  const hundred = few?.isArticle && !isLed ? null : numeralAt(scan, at, few ? ["hundred", "hundred-and"] : ["hundred"]);
  if (!hundred) return few;
  const value = (few?.value ?? 1) * hundred.value;
  const isAnd = hundred.kind === "hundred-and" && small.is("and", scan.tokens[hundred.to]);
  const rest = readBelowHundred(scan, isAnd ? hundred.to + 1 : pastHyphen(scan, hundred.to));
  if (rest && !(rest.isArticle && !isHyphen(scan, hundred.to)))
    return { value: value + rest.value, to: rest.to, isArticle: false };
  return { value, to: hundred.to, isArticle: false };
}

/** "5m", "1.2bn": a scale written as a sign right behind the digits. */
function readSignScale(scan: Scan, at: number): Reached<number> | null {
  const token = scan.tokens[at];
  if (token?.kind !== "word" || token.spaced || token.norm === "m") return null;
  const hit = find(scan, at, "sign-scale");
  return hit ? { value: Number(hit.value.value), to: at + hit.length } : null;
}

const scales = ["scale", "scale-and", "thousand"] as const;

/** "half a million", «une demi-douzaine», «un demi-million». */
function readHalf(scan: Scan, index: number): Reached<Numeric> | null {
  const { small } = scan.language;
  const isArticle = (at: number) => small.is("indefinite", scan.tokens[at]);
  const start = isArticle(index) ? index + 1 : index;
  const half = pass(scan, start, "half");
  if (half === null) return null;
  const at = pastHyphen(scan, isArticle(half) ? half + 1 : half);
  const whole = numeralAt(scan, at, [...scales, "collective"]);
  if (!whole) return null;
  const value = whole.value / 2;
  return { value: { ...plain, value, approximate: whole.kind === "collective" }, to: whole.to };
}

/** "a dozen", "two dozen", «une vingtaine», «deux douzaines». */
function readCollective(scan: Scan, index: number): Reached<Numeric> | null {
  const { small } = scan.language;
  const isArticle = small.is("indefinite", scan.tokens[index]);
  const digits = readDigits(scan, index);
  const few = isArticle
    ? { value: 1, to: index + 1 }
    : digits
      ? { value: digits.value.value, to: digits.to }
      : readBelowHundred(scan, index);
  const possessive =
    !few &&
    (small.is("possessive", scan.tokens[index]) ||
      small.is("definite", scan.tokens[index]) ||
      small.is("demonstrative", scan.tokens[index]));
  const start = possessive ? index + 1 : few?.to;
  const whole = start === undefined ? null : numeralAt(scan, start, ["collective"]);
  if (!whole || (!few && whole.to > start! + 1)) return null;
  // «la dizaine», "the dozen" count too; "the score" and «le millier» of something do not tell
  if (possessive && scan.tokens[whole.to - 1]!.norm.endsWith("s")) return null;
  return { value: { ...plain, value: (few?.value ?? 1) * whole.value, approximate: true }, to: whole.to };
}

/** The number at a token, in digits or words, with its scales: «3», "1.2 million", "one hundred and twenty-one", «deux mille». */
export function readNumeric(scan: Scan, index: number): Reached<Numeric> | null {
  const first = scan.tokens[index];
  if (!first || first.kind === "punct") return null;
  if (first.kind === "word") {
    const special = readHalf(scan, index) ?? readCollective(scan, index);
    if (special) return special;
  } else {
    const collective = readCollective(scan, index);
    if (collective) return collective;
  }
  const { small } = scan.language;
  let total = 0;
  let last = Number.POSITIVE_INFINITY;
  let to = index;
  let at = index;
  let digits = false;
  let isPlain = false;
  let isArticle = false;
  for (let part = 0; part < 5; part++) {
    const written = readDigits(scan, at);
    const isLed = part === 0 && small.is("indefinite", scan.tokens[at]) && numeralAt(scan, at + 1, scales) !== null;
    const said = written ? null : isLed ? { value: 1, to: at + 1, isArticle: false } : readBelowThousand(scan, at);
    const bare = !written && !said ? numeralAt(scan, at, ["thousand"]) : null;
    if (!written && !said && !bare) break;
    if (part > 0 && written && written.value.value < 1000 && !(last === 1000 && written.value.value >= 100)) break;
    let value = written?.value.value ?? said?.value ?? 1;
    let end = written?.to ?? said?.to ?? at;
    const half = find(scan, end, "and-half");
    const scaleAfterHalf = half ? numeralAt(scan, end + half.length, scales) : null;
    if (half && scaleAfterHalf) {
      value += Number(half.value.value);
      end += half.length;
    }
    const scale = (written ? readSignScale(scan, end) : null) ?? numeralAt(scan, pastHyphen(scan, end), scales);
    if (scale && scale.value >= last) break;
    if (part > 0 && !scale && value >= last) break;
    // «un» behind a thousand is the next noun's article
    if (part > 0 && said?.isArticle && !scale) break;
    if (part === 0) {
      digits = written !== null;
      isPlain = (written?.value.isPlain ?? false) && !scale;
      isArticle = (said?.isArticle ?? false) && !scale;
    }
    if (!scale) {
      total += value;
      to = end;
      break;
    }
    let size = scale.value;
    to = scale.to;
    // «mille milliards»
    const upper = numeralAt(scan, to, scales);
    if (upper && upper.value > size) {
      size *= upper.value;
      to = upper.to;
    }
    total += value * size;
    last = size;
    const tail = find(scan, to, "and-half");
    if (tail) {
      total += Number(tail.value.value) * size;
      to += tail.length;
      break;
    }
    const isAnd =
      small.is("and", scan.tokens[to]) &&
      find(scan, to - 1, "scale-and") !== null &&
      numeralAt(scan, to + 1, smallKinds) !== null;
    if (isAnd && !isTailOfThousand(scan, to + 1)) break;
    at = isAnd ? to + 1 : pastHyphen(scan, to);
  }
  if (to === index) return null;
  return { value: { ...plain, value: round(total), digits, isPlain, isArticle }, to };
}

/** "two thousand and five" goes on below a hundred; "a thousand and two hundred more" does not. */
function isTailOfThousand(scan: Scan, index: number): boolean {
  const rest = readBelowThousand(scan, index);
  return rest !== null && rest.value < 100 && numeralAt(scan, rest.to, scales) === null;
}

const round = (value: number) => Math.round(value * 1e6) / 1e6;

/** An ordinal: "third", "twenty-first", "5th", «3e», «1er», «vingt et unième». */
export function readOrdinal(scan: Scan, index: number): Reached<Numeric> | null {
  const token = scan.tokens[index];
  if (token?.kind === "number") {
    const next = scan.tokens[index + 1];
    const suffix = next && !next.spaced ? find(scan, index + 1, "ordinal-suffix") : null;
    if (!suffix || !/^\d{1,4}$/u.test(token.norm)) return null;
    return {
      value: { ...plain, value: Number(token.norm), digits: true, ordinal: true },
      to: index + 1 + suffix.length,
    };
  }
  const tens = numeralAt(scan, index, ["tens", "tens-teen"]);
  if (tens) {
    const rest = numeralAt(scan, pastHyphen(scan, tens.to), ["ordinal", "ordinal-unit"]);
    if (rest && rest.value < 20)
      return { value: { ...plain, value: tens.value + rest.value, ordinal: true }, to: rest.to };
  }
  const hit = numeralAt(scan, index, ["ordinal"]);
  return hit ? { value: { ...plain, value: hit.value, ordinal: true }, to: hit.to } : null;
}

/** "two-thirds", «trois quarts», "a third": a part of something, in hundredths. */
export function readFraction(scan: Scan, index: number): Reached<number> | null {
  const { small } = scan.language;
  const few = small.is("indefinite", scan.tokens[index]) ? { value: 1, to: index + 1 } : readBelowHundred(scan, index);
  if (!few || few.value > 9) return null;
  const part = numeralAt(scan, pastHyphen(scan, few.to), ["fraction"]);
  if (!part || few.value >= part.value) return null;
  // "a third attack" is the next one; "a third of" a part
  const isShare = few.value > 1 || small.is("of", scan.tokens[part.to]);
  return isShare ? { value: Math.round((few.value / part.value) * 10000) / 100, to: part.to } : null;
}
