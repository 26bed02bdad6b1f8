import type { NumberRead } from "../../grammar/reading.ts";
import type { Materiel } from "../../model/index.ts";
import type { Document, Token } from "../../text/index.ts";
import type { MaterielHit, MaterielWord, MaterielWords } from "./materiel-lexicon.ts";
import { closes, kindWords, type NumberIndex, opens, readAfter, readCalibre, readOwn } from "./materiel-parts.ts";

/** One thing named in a text, before it is known what befell it. `own` is the count before it, `after` the one behind. */
export type Thing = {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly hit: MaterielHit;
  readonly item: Materiel["item"];
  readonly model: string | null;
  readonly calibreMm: number | null;
  readonly own: NumberRead | null;
  readonly after: { readonly number: NumberRead; readonly to: number } | null;
  /** «with» is written on it: «بقذائف». */
  readonly isMeans: boolean;
  readonly isDefinite: boolean;
  readonly isUncounted: boolean;
  readonly isDual: boolean;
  /** It only names the kind of the thing before it: «من نوع …». */
  readonly isModelOf: boolean;
  readonly isDescribing: boolean;
  /** «مزودة برشاش»: it is mounted on the thing before it. */
  readonly isMounted: boolean;
  readonly isFor: boolean;
};

const vagueKinds = new Set(["جديد", "جديده", "اخر", "اخري", "خاص", "واحد"]);
const laden = /^(خاص|مدجج|مسلح|مزود|محمل|مجهز|ملي[ءي]|معبا)/u;

/** «آر.بي.جي» is matched as «آر بي جي», «بندقية (01) نصف آلية» as «بندقية نصف آلية»; `spread` gives back the length in tokens. */
function withoutMarks(
  tokens: readonly Token[],
  index: number,
): { view: readonly Token[]; spread: (length: number) => number } {
  const isDotted = tokens[index + 1]?.text === "." && tokens[index]!.norm.length <= 4;
  const isRepeated =
    tokens[index + 1]?.text === "(" && tokens[index + 2]?.kind === "number" && tokens[index + 3]?.text === ")";
  if (!isDotted && !isRepeated) return { view: tokens, spread: (length) => length };
  const kept: number[] = [];
  for (let k = index; k < Math.min(tokens.length, index + 8); k++) {
    const isMark = isDotted ? tokens[k]!.text === "." : k > index && k <= index + 3;
    if (!isMark) kept.push(k);
  }
  return { view: kept.map((k) => tokens[k]!), spread: (length) => kept[length - 1]! - index + 1 };
}

/** Whether a model's own name stands here: «رشاشي كلاشنيكوف» are two. */
const namesModel = (words: MaterielWords, tokens: readonly Token[], index: number): boolean =>
  words.things.match(tokens, index).some((hit) => hit.value.head === "name" && hit.before === "");

/** The plainest hit for a thing at a token; a number it needs must follow, joined or not. */
function hitAt(
  words: MaterielWords,
  numbers: NumberIndex,
  tokens: readonly Token[],
  index: number,
): { hit: MaterielHit; number: NumberRead | null; to: number } | null {
  const { view, spread } = withoutMarks(tokens, index);
  for (const plain of words.things.match(view, view === tokens ? index : 0)) {
    const hit = view === tokens ? plain : { ...plain, length: spread(plain.length) };
    // a pronoun belongs to someone, and «ي» alone makes an adjective: «مدفعي»
    if (hit.after !== "" && hit.after !== "ا" && !/^(ه|ها|هم|هما|هن)$/u.test(hit.after)) continue;
    if (
      hit.form.number !== "singular" &&
      hit.form.number !== "plural" &&
      hit.form.word.endsWith("ي") &&
      !hit.form.word.endsWith("تي") &&
      hit.after === "" &&
      !namesModel(words, tokens, index + 1)
    )
      continue;
    let to = index + hit.length;
    if (hit.value.head === "none") return null;
    const tied = tokens[to]?.text === "-" && !tokens[to]!.spaced && !tokens[to + 1]?.spaced;
    const dash =
      tokens[to]?.text === "-" ||
      (opens.has(tokens[to]?.text ?? "") && (hit.value.head === "name" || hit.value.head === "model"));
    const next = numbers.starts.get(dash ? to + 1 : to);
    const follows =
      next &&
      (next.use === "model" ||
        (tied && hit.value.numbered !== "") ||
        (hit.value.needs?.has(next.value.min) ?? false)) &&
      next.to === next.from + 1;
    if (hit.value.needs && !(follows && hit.value.needs.has(next.value.min))) continue;
    if (!follows) return { hit, number: null, to };
    to = next.to;
    if (dash && closes.has(tokens[to]?.text ?? "")) to++;
    return { hit, number: next, to };
  }
  return null;
}

const named = (word: MaterielWord, number: NumberRead | null) =>
  number && word.numbered ? word.numbered.replace("{}", String(number.value.min)) : word.model;

/** A model after its thing: «من نوع كلاشنيكوف», «كلاشنيكوف», «من طراز (مفيك 3)». */
function readModel(
  words: MaterielWords,
  numbers: NumberIndex,
  tokens: readonly Token[],
  from: number,
): { word: MaterielWord | null; model: string; to: number } | null {
  let at = from;
  let explicit = false;
  for (let step = 0; step < 3; step++) {
    const token = tokens[at + step];
    const kind = token?.norm === "من" ? tokens[at + step + 1] : token;
    if (kind && kindWords.has(kind.norm)) {
      at += step + (token === kind ? 1 : 2);
      explicit = true;
      break;
    }
    if (token?.kind !== "word" || token.norm.startsWith("و")) break;
  }
  while (opens.has(tokens[at]?.text ?? "") || (explicit && tokens[at]?.text === ":")) at++;
  const found = hitAt(words, numbers, tokens, at);
  if (
    (found?.hit.value.head === "name" || found?.hit.value.head === "model") &&
    !found.hit.before.includes("و") &&
    !found.hit.before.includes("ب")
  ) {
    let { to } = found;
    if (opens.has(tokens[at - 1]?.text ?? "") && closes.has(tokens[to]?.text ?? "")) to++;
    return { word: found.hit.value, model: named(found.hit.value, found.number) ?? "", to };
  }
  const raw = tokens[at];
  if (!explicit || raw?.kind !== "word" || raw.norm.length < 3 || vagueKinds.has(raw.norm)) return null;
  let to = at + 1;
  if (opens.has(tokens[at - 1]?.text ?? "") && closes.has(tokens[to]?.text ?? "")) to++;
  return { word: null, model: raw.text.replace(/\p{M}/gu, ""), to };
}

/** «صاروخين», «سيارتا»; «جهازي اتصال» where a word follows; but «مدفعا» is one gun in the accusative. */
function isDual(hit: MaterielHit, token: Token): boolean {
  const { number, word } = hit.form;
  if (number === "dual-or-plural" || number === "dual") return !word.endsWith("ا") || word.endsWith("تا");
  return number === "singular" && hit.length > 1 && token.norm.endsWith("ي") && !word.endsWith("ي");
}

function afterKind(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (opens.has(tokens[at]?.text ?? "")) at--;
  return kindWords.has(tokens[at]?.norm ?? "");
}

/** Reads the thing that a token begins, with its count, model and calibre. */
export function readThing(words: MaterielWords, numbers: NumberIndex, document: Document, index: number): Thing | null {
  const { tokens } = document;
  const found = hitAt(words, numbers, tokens, index);
  if (!found) return null;
  const { hit } = found;
  if (hit.value.head === "model" && !afterKind(tokens, index)) return null;
  // «قتل اثنان بقنبلة» counts the dead
  const own = /[بل]/u.test(hit.before.replace("ال", ""))
    ? { number: null, from: index, isUncounted: false }
    : readOwn(document, numbers, index);
  let { to } = found;
  let { item } = hit.value;
  let model = named(hit.value, found.number);
  const part = hit.value.head === "name" || hit.value.head === "model" ? null : readModel(words, numbers, tokens, to);
  if (part) {
    if (part.word && hit.value.head === "take" && fits(item, part.word.item)) item = part.word.item;
    // an unknown make of a car tells nothing of its kind
    if (part.word || !driving.has(item)) model = part.model;
    // «قذيفة آر بي جي» is a rocket
    if (item === "ammunition" && part.word?.item === "rocket-launcher") item = "rocket";
    to = part.to;
  }
  const calibre = readCalibre(numbers, tokens, to);
  if (calibre) to = calibre.to;
  if (item === "machine-gun" && calibre && calibre.value >= 12 && calibre.value < 21) item = "heavy-machine-gun";
  const inner = hit.length > 1 && tokens[index + 1]?.text === "(" ? numbers.starts.get(index + 2) : undefined;
  const after = inner ? { number: inner, to } : readAfter(numbers, tokens, to);
  return {
    from: own.from,
    to,
    head: index,
    hit,
    item,
    model,
    calibreMm: calibre?.value ?? null,
    own: own.number,
    after,
    isMeans:
      hit.before.includes("ب") ||
      /^و?ب$/u.test(tokens[own.from - 1]?.norm ?? "") ||
      /^و?ب/u.test(own.number ? tokens[own.from]!.norm : ""),
    isDefinite: hit.before.endsWith("ال") || hit.after !== "",
    isUncounted: own.isUncounted,
    isDual: isDual(hit, tokens[index]!),
    isModelOf: (hit.value.head === "name" || hit.value.head === "model") && !own.number && afterKind(tokens, index),
    // «مدججون بالأسلحة» and «خاصة بالرشاش» say what something else is like
    isDescribing: hit.before.includes("ب") && (tokens[index - 1]?.analyses.some((a) => laden.test(a.stem)) ?? false),
    isMounted:
      hit.before.includes("ب") && (tokens[index - 1]?.analyses.some((a) => /^(مزود|مجهز|محمل)/u.test(a.stem)) ?? false),
    isFor: hit.before.includes("ل") && hit.before.replace("ال", "").endsWith("ل"),
  };
}

const guns = new Set([
  "assault-rifle",
  "rifle",
  "pistol",
  "machine-gun",
  "heavy-machine-gun",
  "rocket-launcher",
  "mortar",
  "artillery",
  "other",
]);
const flying = new Set(["drone", "aircraft"]);
const driving = new Set(["vehicle", "armoured-vehicle"]);
const shot = new Set(["rocket", "missile"]);

/** Whether a model's item may refine the item of the word before it: a rifle may turn out a machine gun, not a car. */
const fits = (general: string, fine: string) =>
  [guns, flying, driving, shot].some((group) => group.has(general) && group.has(fine));
