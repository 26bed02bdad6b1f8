import type { NumberUse } from "../../grammar/reading.ts";
import { type Tables, tableOf } from "../../grammar/tables.ts";
import { readTable, type Token } from "../../text/index.ts";
import { foldArabic } from "./letters.ts";
import { type ContextClass, isIn, keysOf, matchPhrase, type NumberContext, openContext } from "./numbers-phrases.ts";
import type { Numeric } from "./numbers-words.ts";

type ModelWord = { readonly use: NumberUse; readonly bracketed: boolean; readonly numbers: ReadonlySet<number> | null };

/** What the reader needs to tell a count from a calibre, a date or a plate. */
export type UseWords = NumberContext & { readonly models: ReadonlyMap<string, readonly ModelWord[]> };

/** A use, and the token after the words that showed it where these belong to the number. */
export type UseFound = { readonly use: NumberUse; readonly to: number };

/** Opens numbers-context.tsv and numbers-models.tsv. */
export function openUseWords(tables: Tables): UseWords {
  const models = new Map<string, ModelWord[]>();
  for (const row of readTable(tableOf(tables, "numbers-models.tsv"), ["use", "bracketed", "numbers", "words"])) {
    const numbers = row.numbers === "*" ? null : new Set(row.numbers.split(",").map(Number));
    for (const word of row.words.split("/").map((part) => foldArabic(part.split(" ").at(-1) ?? "")))
      models.set(word, [
        ...(models.get(word) ?? []),
        { use: row.use as NumberUse, bracketed: row.bracketed === "yes", numbers },
      ]);
  }
  return { ...openContext(tables), models };
}

const opening = new Set(["(", "[", "«", "“", "”", '"', "‘", "'", "{"]);
const closing = new Set([")", "]", "»", "”", "“", '"', "’", "'", "}"]);
const dashes = new Set(["-", "–", "—", "‑", "−", "ـ"]);
const articles = new Set(["ال", "لل", "بال", "وال", "و", "ب", "ل"]);
const latin = /^\p{Script=Latin}+$/u;
const currencySigns = new Set(["$", "€", "£"]);

/** Whether the words before name a weapon or an aircraft whose number this is. */
function modelUse(words: UseWords, tokens: readonly Token[], from: number, numeric: Numeric): NumberUse | null {
  let before = from - 1;
  let bracketed = false;
  let dashed = false;
  if (opening.has(tokens[before]?.text ?? "")) {
    bracketed = true;
    before--;
  } else if (dashes.has(tokens[before]?.text ?? "") && !tokens[before]!.spaced && !tokens[from]!.spaced) {
    dashed = true;
    before--;
  }
  const name = tokens[before];
  if (name?.kind !== "word" || !numeric.digits || articles.has(name.norm)) return null;
  if (latin.test(name.norm) && !bracketed && (dashed || !tokens[from]!.spaced || name.norm.length <= 4)) return "model";
  if (dashed && name.norm.length <= 3 && !isIn(name, words.words.weekday)) return "model";
  for (const key of [name.norm, ...keysOf(name)]) {
    for (const model of words.models.get(key) ?? []) {
      if (bracketed && !model.bracketed) continue;
      if (dashed || !model.numbers || model.numbers.has(numeric.value)) return model.use;
    }
  }
  return null;
}

const isYear = (numeric: Numeric, text: string) =>
  numeric.digits &&
  /^\p{Nd}{4}$/u.test(text) &&
  ((numeric.value >= 1900 && numeric.value <= 2100) || (numeric.value >= 1300 && numeric.value <= 1500));

/** Date, time and age: what stands around the number in a calendar, a clock or a life. */
function calendarUse(
  words: UseWords,
  tokens: readonly Token[],
  from: number,
  numeric: Numeric,
  before: number,
  after: number,
): UseFound | null {
  const { to, value } = numeric;
  const sets = words.words;
  const previous = tokens[before];
  const next = tokens[after];
  if (numeric.ordinal && tokens[from - 1] && isIn(tokens[from - 1], new Set(["ساعه", "الساعه"])))
    return { use: "time", to };
  if (!numeric.ordinal && value < 25 && isIn(previous, new Set(["الساعه"]))) return { use: "time", to };
  if (value < 25 && matchPhrase(words.clock, tokens, after) && next?.kind === "word") {
    const isTime = numeric.ordinal || numeric.digits || isIn(previous, sets["clock-lead"]);
    if (isTime && !/^(نصف|ربع)$/u.test(next.norm)) return { use: "time", to };
  }
  const month = next?.norm === "من" || next?.norm === "شهر" ? after + 1 : after;
  const afterMonth = tokens[month]?.norm === "شهر" ? month + 1 : month;
  if (value >= 1 && value <= 31 && Number.isInteger(value) && matchPhrase(words.months, tokens, afterMonth)) {
    // «ثلاثة قتلى» never meets a month, but «5 صفر» does: digits or an ordinal, or a month that is no number word
    if (numeric.digits || numeric.ordinal || tokens[afterMonth]?.norm !== "صفر") return { use: "date", to };
  }
  const text = tokens[from]?.norm ?? "";
  const attached = tokens[to];
  if (
    numeric.digits &&
    (attached?.norm === "ه" || attached?.norm === "هجري" || attached?.norm === "هجريه") &&
    value >= 1
  )
    return { use: "date", to };
  if (isYear(numeric, text) && (!isIn(previous, sets.identifier) || isIn(previous, sets["year-lead"]))) {
    if (attached?.norm === "م" || isIn(attached, new Set(["ميلادي", "ميلاديه"]))) return { use: "date", to };
    if (
      isIn(previous, new Set(["عام", "سنه", "العام", "لعام", "عامي", "سنتي", "اعوام"])) ||
      endsMonth(words, tokens, before)
    )
      return { use: "date", to };
    const noun =
      next?.kind === "word" &&
      after === to &&
      !isIn(next, sets.function) &&
      !isIn(next, sets.money) &&
      !isIn(next, sets.measure);
    if (value >= 1900 && !noun && !isIn(next, sets.money) && !isIn(next, sets.measure)) return { use: "date", to };
    if (
      value >= 1900 &&
      isIn(previous, sets["year-lead"]) &&
      next?.kind === "word" &&
      (!/[اه]$/u.test(next.norm) || next.norm.startsWith("ب")) &&
      !isIn(next, sets.person)
    )
      return { use: "date", to };
  }
  if (
    numeric.digits &&
    value <= 31 &&
    isIn(previous, sets["day-lead"]) &&
    !(next?.kind === "word" && next.spaced && !isIn(next, sets.function) && next.norm !== "و")
  )
    return { use: "date", to };
  if (
    numeric.digits &&
    endsMonth(words, tokens, before) &&
    (isYear(numeric, text) || (value <= 31 && next?.kind !== "word"))
  )
    return { use: "date", to };
  return null;
}

/** Whether a month name ends at this token. */
function endsMonth(words: UseWords, tokens: readonly Token[], index: number): boolean {
  for (let start = index; start >= Math.max(0, index - 1); start--)
    if (matchPhrase(words.months, tokens, start)?.to === index + 1) return true;
  return false;
}

const sureAges = new Set(["سن", "عمره", "عمرها", "اعمارهم"]);

function isAge(words: UseWords, tokens: readonly Token[], from: number, before: number, after: number): boolean {
  const sets = words.words;
  const next = tokens[after];
  if (next?.norm === "من" && /^(ال)?عمر/u.test(tokens[after + 1]?.norm ?? "")) return true;
  if (!isIn(next, sets.years)) return isIn(tokens[before], sureAges);
  for (let k = from - 1; k >= Math.max(0, from - 4); k--) if (isIn(tokens[k], sets["age-lead"])) return true;
  const opened = tokens[from - 1];
  if (opened?.text === "(" && tokens[after + 1]?.text === ")") return true;
  const person = tokens[opened?.text === "،" || opened?.text === "(" ? from - 2 : from - 1];
  return isIn(person, sets.person);
}

/** Which of the classes the number belongs to, by the words before and after it. */
export function findUse(words: UseWords, tokens: readonly Token[], from: number, numeric: Numeric): UseFound {
  const { to } = numeric;
  const sets = words.words;
  let before = from - 1;
  while (
    before >= 0 &&
    (opening.has(tokens[before]!.text) || tokens[before]!.norm === "ال" || tokens[before]!.text === ":")
  )
    before--;
  let after = to;
  while (closing.has(tokens[after]?.text ?? "") && after < to + 2) after++;
  const previous = tokens[before];
  const next = tokens[after];
  const has = (token: Token | undefined, name: ContextClass) => isIn(token, sets[name]);
  const count = { use: "count", to } as const;

  if (next?.text === "%" || next?.text === "٪") return { use: "percent", to: after + 1 };
  if (tokens[from - 1]?.text === "%" || tokens[from - 1]?.text === "٪") return { use: "percent", to };
  if (/^ب(ال)?(ميه|مايه)$/u.test(next?.norm ?? "")) return { use: "percent", to: after + 1 };
  if (/^(في|من)$/u.test(next?.norm ?? "") && /^ال(ميه|مايه)$/u.test(tokens[after + 1]?.norm ?? ""))
    return { use: "percent", to: after + 2 };
  if (has(previous, "calibre")) return { use: "calibre", to };
  if (has(next, "millimetre")) {
    const rain = next!.kind === "word" && [2, 3, 4].some((step) => has(tokens[after + step - 1], "rain"));
    return { use: rain ? "measure" : "calibre", to };
  }
  const model = modelUse(words, tokens, from, numeric);
  // «سام 12 شخصا»: a noun in the accusative is counted
  const isCounted =
    next?.kind === "word" &&
    after === to &&
    numeric.value > 10 &&
    numeric.value < 100 &&
    next.norm.length > 3 &&
    /[^ي]ا$/u.test(next.norm);
  if (model && !isCounted) return { use: model, to };
  const calendar = calendarUse(words, tokens, from, numeric, before, after);
  if (calendar) return calendar;
  if (isAge(words, tokens, from, before, after)) return { use: "age", to };
  if (numeric.ordinal) return { use: "ordinal", to };
  if (has(next, "money") || currencySigns.has(next?.text ?? "") || currencySigns.has(tokens[from - 1]?.text ?? ""))
    return { use: "money", to };
  if (has(next, "years")) return { use: "measure", to };
  if (has(next, "measure")) {
    const dated = next!.norm === "يوم" && (has(tokens[after + 1], "weekday") || tokens[after + 1]?.kind === "number");
    if (!dated) return { use: "measure", to };
  }
  if (tokens[to]?.norm === "م" && tokens[to]!.text === "م") return { use: "measure", to };
  const adjective =
    previous?.analyses.some((a) => a.before.endsWith("ال")) &&
    has(tokens[before - 1], "identifier") &&
    next?.kind !== "number";
  if (
    (has(previous, "identifier") ||
      (adjective && numeric.digits && !(next?.kind === "word" && /[^ي]ا$/u.test(next.norm)))) &&
    (numeric.digits || !has(previous, "function"))
  ) {
    // «من اللواء 12 جنديا»: a counted noun follows; bound to its own count the number is no name
    const counted =
      next?.kind === "word" &&
      next.spaced &&
      next.norm.length > 3 &&
      /[^ي]ا$/u.test(next.norm) &&
      numeric.value > 10 &&
      numeric.value < 100;
    return counted ? count : { use: "identifier", to };
  }
  if (numeric.digits && latin.test(tokens[to]?.norm ?? "") && !tokens[to]!.spaced) return { use: "identifier", to };
  if (numeric.digits && to === from + 1) {
    const raw = tokens[from]!.norm;
    const long =
      /^\p{Nd}{9,}$/u.test(raw) ||
      /^0\p{Nd}{2,}$/u.test(raw) ||
      /^\p{Nd}+[.,]\p{Nd}{4,}$/u.test(raw) ||
      raw.split(".").length > 3;
    if (long || tokens[from - 1]?.text === "+" || tokens[from - 1]?.text === "#") return { use: "identifier", to };
  }
  return count;
}
