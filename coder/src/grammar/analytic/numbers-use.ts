import type { NumberUse } from "../reading.ts";
import {
  endsBefore,
  find,
  isCapital,
  isHyphen,
  isSmall,
  pastElision,
  pastHyphen,
  type Scan,
  textAt,
} from "./numbers-scan.ts";
import { isGlued, looksLikeCode } from "./numbers-signs.ts";
import type { Numeric } from "./numbers-words.ts";

export type UseFound = { readonly use: NumberUse; readonly to: number };

const opening: ReadonlySet<string> = new Set(["(", "[", "«", "“", '"', "{"]);
const closing: ReadonlySet<string> = new Set([")", "]", "»", "”", '"', "}"]);
const currencies: ReadonlySet<string> = new Set(["$", "€", "£", "¥", "₦", "₹", "₵", "₽", "₪"]);

/** Past "of" and its apostrophe: «5 millions de dollars», «2 millions d'euros». */
function pastOf(scan: Scan, index: number): number {
  return scan.language.small.is("of", scan.tokens[index]) ? pastElision(scan, index + 1) : index;
}

/** A letter or a name glued to the digits or in front of them: "AK-47", "G5", "Mavic 3", "Covid-19". */
function modelUse(scan: Scan, from: number, numeric: Numeric): NumberUse | null {
  const { tokens } = scan;
  const first = tokens[from]!;
  if (!numeric.digits) return null;
  const before = tokens[from - 1];
  if (!before) return null;
  const isHyphened = isHyphen(scan, from - 1);
  const name = isHyphened ? tokens[from - 2] : before;
  if (name?.kind !== "word") return null;
  const at = isHyphened ? from - 2 : from - 1;
  for (const hit of scan.hits(at)) {
    if (hit.value.kind !== "model-name" || at + hit.length !== (isHyphened ? from - 1 : from)) continue;
    const numbers = hit.value.trust ?? "*";
    if (
      (numbers === "*" || numbers.split(",").includes(first.norm)) &&
      (isHyphened || !first.spaced || isCapital(name))
    )
      return hit.value.value as NumberUse;
  }
  if (!isHyphened && first.spaced) return null;
  if (find(scan, at, "year-prefix")) return numeric.value >= 1500 && numeric.value < 2200 ? "date" : "ordinal";
  if (isHyphened && find(scan, at, "under-prefix")) return "age";
  if (
    find(scan, at, "money-lead") &&
    (numeric.value >= 1000 || name.norm.length > 1 || currencies.has(textAt(scan, from - 1)))
  )
    return "money";
  if (find(scan, at, "identifier") && name.norm.length > 1) return "identifier";
  return "model";
}

/** A year standing without a word that leads it: "the 2011 uprising", «la présidentielle de 2020». */
function isYear(scan: Scan, from: number, to: number, numeric: Numeric): boolean {
  const { tokens, language } = scan;
  if (!numeric.isPlain || tokens[from]!.norm.length !== 4 || numeric.value < 1900 || numeric.value > 2100) return false;
  const next = tokens[to];
  if (next?.kind !== "word" || isSmall(scan, to)) return true;
  if (find(scan, to, "year-noun")) return false;
  const isLed =
    language.small.is("definite", tokens[from - 1]) ||
    language.small.is("possessive", tokens[from - 1]) ||
    language.small.is("indefinite", tokens[from - 1]);
  if (language.adjectives === "before" && isLed) return true;
  if (isCapital(next)) return true;
  return numeric.value % 100 !== 0 && !/[sx]$/u.test(next.norm);
}

/** Ages: "aged 32", "7-year-old", "Amina Bello, 32,", «âgé de 12 ans», «(32 ans)», "children under 5". */
function isAge(scan: Scan, from: number, to: number, numeric: Numeric, opened: boolean): boolean {
  const { tokens } = scan;
  if (numeric.value > 125) return false;
  if (endsBefore(scan, from, "age-lead")) return true;
  const next = pastHyphen(scan, to);
  if (find(scan, next, "age-tail")) return true;
  const before = tokens[from - 1];
  const years = find(scan, next, "years");
  const unit = years ? next + years.length : to;
  const isOpen = opened || before?.text === ",";
  const isShut = /^[,)\]]$/u.test(textAt(scan, unit));
  if (isOpen && isShut && (years || numeric.isPlain)) {
    const name = tokens[from - 2];
    if (years && name?.kind === "word") return true;
    if (
      !years &&
      before?.text === "," &&
      textAt(scan, unit) === "," &&
      numeric.value >= 5 &&
      (endsBefore(scan, from - 1, "person") > 0 ||
        (isCapital(name) && tokens[from - 3]?.kind === "word" && isCapital(tokens[from - 3])))
    )
      return true;
  }
  const under = endsBefore(scan, from, "under");
  const person = from - under - 1;
  if (under && (endsBefore(scan, person + 1, "person") || endsBefore(scan, person, "person")))
    return years !== null || !/^\p{L}/u.test(textAt(scan, to)) || isSmall(scan, to);
  if (!years) return false;
  // «un enfant de 12 ans», "a man of 40 years"
  return scan.language.small.is("of", tokens[from - 1]) && endsBefore(scan, from - 1, "person") > 0;
}

/** Which of the uses a number has, by the words before and after it; `to` includes the unit or the sign that says so for a share. */
export function findUse(scan: Scan, from: number, to: number, numeric: Numeric): UseFound {
  const { tokens } = scan;
  const opened = opening.has(textAt(scan, from - 1));
  const closed = closing.has(textAt(scan, to));
  const after = closed ? to + 1 : pastHyphen(scan, to);
  const next = tokens[after];
  if (textAt(scan, to) === "%" || textAt(scan, after) === "%")
    return { use: "percent", to: textAt(scan, to) === "%" ? to + 1 : to };
  const percent = find(scan, after, "percent");
  if (percent) return { use: "percent", to: after + percent.length };
  if (endsBefore(scan, opened ? from - 1 : from, "calibre") || find(scan, to, "calibre")) return { use: "calibre", to };
  const millimetres = find(scan, after, "millimetre");
  if (millimetres) {
    const isRain = [0, 1, 2, 3].some((step) => find(scan, after + millimetres.length + step, "rain"));
    return { use: isRain ? "measure" : "calibre", to };
  }
  if (currencies.has(textAt(scan, from - 1)) || currencies.has(textAt(scan, to)))
    return { use: "money", to: currencies.has(textAt(scan, to)) ? to + 1 : to };
  if (find(scan, pastOf(scan, after), "money")) return { use: "money", to };
  const model = numeric.ordinal ? null : modelUse(scan, from, numeric);
  if (model) return { use: model, to };
  if (numeric.ordinal) return { use: "ordinal", to };
  const lead = tokens[from - 1];
  const isMoneyLed = endsBefore(scan, from, "money-lead") > 0 && isCapital(lead) && lead!.text.length > 1;
  if (isMoneyLed && numeric.digits) return { use: "money", to };
  if (isAge(scan, from, to, numeric, opened)) return { use: "age", to };
  if (find(scan, after, "years")) return { use: "measure", to };
  if (endsBefore(scan, from, "measure-lead") && numeric.digits) return { use: "measure", to };
  if (textAt(scan, to) === "°") return { use: "measure", to };
  const measure = find(scan, pastOf(scan, after), "measure");
  const unit = tokens[pastOf(scan, after)];
  if (measure && unit) {
    // "5 m of water" is a length, "5m people" are millions
    const isMetre =
      unit.norm !== "m" ||
      unit.spaced ||
      !/^\p{L}/u.test(textAt(scan, after + 1)) ||
      find(scan, after + 1, "metre-tail") !== null;
    // "two night sights": a unit of time in the singular is a word of another noun
    const isOther = numeric.value > 1 && after === to && find(scan, after, "singular-time") !== null;
    if (isMetre && !isOther) return { use: "measure", to };
  }
  if (isYear(scan, from, to, numeric)) return { use: "date", to };
  const head = pastNumberSign(scan, from);
  const named = endsBefore(scan, head, numeric.digits ? "identifier" : "identifier-word");
  if (!named && numeric.digits && isWeaklyNamed(scan, head, to)) return { use: "identifier", to };
  if (named && !isCounted(scan, from, after, named)) return { use: "identifier", to };
  if (numeric.digits && (isGlued(scan, from) || looksLikeCode(tokens[from]!.norm))) return { use: "identifier", to };
  if (numeric.digits && next?.kind === "word" && !next.spaced && after === to && !/^(?:s|k)$/u.test(next.norm))
    return { use: next.norm === "m" ? "count" : "identifier", to };
  return { use: "count", to };
}

/** «n° 12», "No. 5", "Article (3)": back over the sign between the word and its number. */
function pastNumberSign(scan: Scan, from: number): number {
  return /^[°º.:(]$/u.test(textAt(scan, from - 1)) ? from - 1 : from;
}

/** "unit 5", "RNIE 2": a word or an acronym that may have a number, where nothing that could be counted follows. */
function isWeaklyNamed(scan: Scan, head: number, to: number): boolean {
  const next = scan.tokens[to];
  if (next?.kind === "word" && !isSmall(scan, to)) return false;
  if (endsBefore(scan, head, "identifier-weak")) return true;
  const name = scan.tokens[head - 1];
  const isAcronym = name?.kind === "word" && /^\p{Lu}{2,6}$/u.test(name.text) && scan.tokens[head - 2]?.kind === "word";
  const isPlace =
    isCapital(name) && scan.language.small.is("in", scan.tokens[head - 2]) && /^[.,;)]?$/u.test(textAt(scan, to));
  if (isPlace) return true;
  return isAcronym && /\p{Ll}/u.test(textAt(scan, head - 2)) && next?.kind !== "word";
}

/** "in the camp 12 people": a word that may have a number, but the number has a plural noun of its own. */
function isCounted(scan: Scan, from: number, after: number, lead: number): boolean {
  const next = scan.tokens[after];
  if (next?.kind !== "word" || isSmall(scan, after) || isCapital(next)) return false;
  return scan.tokens[from - lead] !== undefined && find(scan, after, "year-noun") !== null;
}

/** "5m displaced": millions, where no metre is meant. */
export function isMillion(scan: Scan, from: number, to: number): boolean {
  const token = scan.tokens[to];
  if (token?.norm !== "m" || token.spaced) return false;
  if (currencies.has(textAt(scan, from - 1)) || endsBefore(scan, from, "money-lead")) return true;
  const next = scan.tokens[to + 1];
  return next?.kind === "word" && next.spaced && find(scan, to + 1, "metre-tail") === null;
}

/** Whether the words are a fixed phrase that counts nothing: "no one", "one another". */
export function isIdle(scan: Scan, from: number, kind: string): boolean {
  for (let back = 0; back <= 2; back++) {
    const hit = find(scan, from - back, kind);
    if (hit && from - back + hit.length > from) return true;
  }
  return false;
}
