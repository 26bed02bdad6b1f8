import type { NumberRead } from "../../grammar/reading.ts";
import type { Document, Token } from "../../text/index.ts";

/** Number reads by the token at which they begin and end. */
export type NumberIndex = {
  readonly starts: ReadonlyMap<number, NumberRead>;
  readonly ends: ReadonlyMap<number, NumberRead>;
};

/** Marks that open and close brackets and quotes. */
export const opens = new Set(["(", "[", "«", '"', "“", "”", "'"]);
export const closes = new Set([")", "]", "»", '"', "”", "“", "'", "″"]);
/** «of the kind». */
export const kindWords = new Set(["نوع", "طراز", "ماركه", "صنف", "موديل"]);
const classifiers = new Set(["قطعه", "قطع", "قطعتين", "قطعتي", "حبه"]);
const quantities = new Set([
  "كميه",
  "كميات",
  "مجموعه",
  "العديد",
  "عدد",
  "عددا",
  "اعداد",
  "عشرات",
  "مئات",
  "الاف",
  "انواع",
]);

const exactly = (value: number) => ({ min: value, max: value, approximate: false });

/** A calibre after the thing: «عيار (60)», «من عيار 12.7 ملم», «14.5 ملم». */
export function readCalibre(
  numbers: NumberIndex,
  tokens: readonly Token[],
  from: number,
): { value: number; to: number } | null {
  for (let at = from; at < from + 5; at++) {
    const token = tokens[at];
    if (!token || (token.kind === "word" && /^[وب](?!زن|عيار)/u.test(token.norm))) return null;
    const number = numbers.starts.get(at);
    if (number) {
      if (number.use !== "calibre") return null;
      let { to } = number;
      if (closes.has(tokens[to]?.text ?? "")) to++;
      if (/^(مم|ملم|مليمتر|ميليمتر|ملمتر|mm)$/u.test(tokens[to]?.norm ?? "")) to++;
      return { value: number.value.min, to };
    }
    if (token.kind === "punct" && !opens.has(token.text)) return null;
  }
  return null;
}

/** A count written behind: «كلاشنيكوف (2)», «عدد 2», «: 2». */
export function readAfter(
  numbers: NumberIndex,
  tokens: readonly Token[],
  from: number,
): { readonly number: NumberRead; readonly to: number } | null {
  const one = tokens[from]?.norm ?? "";
  const single = /^(واحده?|اثنان|اثنين|اثنتان|اثنتين)$/u.test(one) && !/^منه/u.test(tokens[from + 1]?.norm ?? "");
  if (single) {
    const value = one.startsWith("واحد") ? 1 : 2;
    const count: NumberRead = { from, to: from + 1, value: exactly(value), rule: "ar.number.words", use: "count" };
    return { number: numbers.starts.get(from) ?? count, to: from + 1 };
  }
  let at = from;
  const marks: string[] = [];
  while (marks.length < 3 && /^(\(|\[|:|-|×|x|\||=|\/|عدد|بعدد|عددها|وعددها)$/u.test(tokens[at]?.norm ?? ""))
    marks.push(tokens[at++]!.norm);
  const number = marks.length > 0 ? numbers.starts.get(at) : undefined;
  if (number?.use !== "count" || number.value.min !== number.value.max) return null;
  const isOpened = marks.some((mark) => mark === "(" || mark === "[");
  const isClosed = closes.has(tokens[number.to]?.text ?? "");
  // «(21 قطعة سلاح)» opens a remark, not a count
  if (isOpened && !isClosed) return null;
  return { number, to: isOpened ? number.to + 1 : number.to };
}

/** The count before a thing, with what may stand between: brackets, «قطعة», «من». */
export function readOwn(
  document: Document,
  numbers: NumberIndex,
  head: number,
): { number: NumberRead | null; from: number; isUncounted: boolean } {
  const { tokens } = document;
  let at = head;
  if (/^[×x*]$/u.test(tokens[at - 1]?.norm ?? "")) at--;
  if (classifiers.has(tokens[at - 1]?.norm ?? "")) at--;
  if (tokens[at - 1]?.norm === "من" || tokens[at - 1]?.norm === "ال") at--;
  const closed = closes.has(tokens[at - 1]?.text ?? "") ? at - 1 : at;
  const number = numbers.ends.get(closed) ?? numbers.ends.get(at);
  const sameSentence = number && document.sentenceOf[number.from] === document.sentenceOf[head];
  if (number && sameSentence && (number.use === "count" || number.use === "money")) {
    const opened = closed < at && opens.has(tokens[number.from - 1]?.text ?? "");
    return { number, from: opened ? number.from - 1 : number.from, isUncounted: false };
  }
  // «كميات من», «كميات كبيرة من»
  for (let k = at - 1; k >= Math.max(0, at - 2); k--) {
    const { norm } = tokens[k]!;
    if (quantities.has(norm) || (norm.startsWith("و") && quantities.has(norm.slice(1))))
      return { number: null, from: head, isUncounted: true };
    if (k === at - 1 && (tokens[k]!.kind !== "word" || !/[هات]$/u.test(norm) || /^[وف]/u.test(norm))) break;
  }
  return { number: null, from: head, isUncounted: false };
}
