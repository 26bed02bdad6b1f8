import type { Fate, MaterielItem } from "../../model/index.ts";
import type { Document, Sentence } from "../../text/index.ts";
import type { Thing } from "./materiel-item.ts";
import type { FateWord, MaterielWords } from "./materiel-lexicon.ts";

/** What a sentence is about, as far as it bears on the things in it. */
export type Scene = {
  readonly attack: boolean;
  readonly accident: boolean;
  readonly arrest: boolean;
  readonly air: boolean;
};

/** What is ridden. */
export const rides: ReadonlySet<MaterielItem> = new Set(["vehicle", "motorcycle", "boat", "armoured-vehicle"]);
/** What blows up. */
export const explosives: ReadonlySet<MaterielItem> = new Set(["explosive", "grenade"]);
/** What flies. */
export const flying: ReadonlySet<MaterielItem> = new Set(["drone", "aircraft"]);
const smallArms: ReadonlySet<MaterielItem> = new Set(["rifle", "assault-rifle", "pistol", "machine-gun"]);
const neverUsed: ReadonlySet<MaterielItem> = new Set([
  "other",
  "magazine",
  "radio",
  "equipment",
  "uniform",
  "money",
  "livestock",
  "goods",
]);
const airWords =
  /^(غاره|غارات|اغار|اغارت|طيران|طايره|طايرات|طايرتين|طايرتان|مسيرتين|مسيرتان|مروحيه|مروحيات|مسيره|مسيرات|مقاتله|مقاتلات)$/u;
const waiting = /^(كانت|كان|معده|معد|زرعها|زرعتها|زرعوها)$/u;

/** Looks a sentence over before its things are read. */
export function surveySentence(words: MaterielWords, document: Document, sentence: Sentence): Scene {
  let [attack, accident, arrest, air] = [false, false, false, false];
  for (let k = sentence.first; k < sentence.last; k++) {
    if (document.tokens[k]!.analyses.some((a) => airWords.test(a.stem))) air = true;
    for (const hit of words.fates.match(document.tokens, k)) {
      if (hit.value.link === "with") attack = true;
      if (hit.value.fate === "accident") accident = true;
      if (hit.value.fate === "arrest" || (hit.value.fate === "seized" && hit.value.items === "")) arrest = true;
    }
  }
  return { attack, accident, arrest, air };
}

const strikes = (value: FateWord) => value.fate === "used" || value.fate === "strike";

/** An explosive or an aircraft may come before its verb: «عبوة ناسفة انفجرت», «مسيرتان استهدفتا». */
export function wentOff(words: MaterielWords, document: Document, thing: Thing, last: number): boolean {
  for (let k = thing.to; k < Math.min(last, thing.to + 8); k++) {
    if (document.tokens[k]!.kind === "punct") return false;
    if (words.fates.match(document.tokens, k).some((hit) => hit.pos === "verb" && strikes(hit.value))) return true;
  }
  return false;
}

/** What a later word says of a thing by its pronoun: «سيارة … أدى إلى اشتعالها», «شاحنة وأحرقوها», «سيارة … واستولوا عليها». */
export function fateTold(words: MaterielWords, document: Document, thing: Thing, last: number): Fate | null {
  const { tokens } = document;
  // «ثلاث شاحنات أُحرقت»
  const passive = words.fates.match(tokens, thing.to).find((hit) => hit.value.fate === "destroyed");
  const next = tokens[thing.to + (passive?.length ?? 1)];
  const isAlone =
    !next || thing.to + 1 >= last || next.kind === "punct" || /^(في|علي|و.*|خلال|قرب|من)$/u.test(next.norm);
  if (passive?.pos === "verb" && passive.before === "" && passive.form.tense === "past" && isAlone) return "destroyed";
  const plural = thing.hit.form.number !== "singular";
  const pronoun = plural ? /^(ها|هما|هم)$/u : /^(ها|ه)$/u;
  for (let k = thing.to; k < Math.min(last, thing.to + 25); k++) {
    for (const hit of words.fates.match(tokens, k)) {
      const { fate } = hit.value;
      if (fate !== "destroyed" && fate !== "seized") continue;
      if (hit.form.number === "dual") continue;
      const on = tokens[k + hit.length]?.norm ?? "";
      if (pronoun.test(hit.after) || /^(علي|في)(ها|ه|هما)$/u.test(on)) return fate;
    }
  }
  return null;
}

/** Whether sappers blew it up: «فجرت 7 عبوات كانت معدة للتفجير». */
export const isDefused = (document: Document, thing: Thing): boolean =>
  [0, 1].some((step) => waiting.test(document.tokens[thing.to + step]?.norm ?? ""));

/** Whether a thing may be told with a fate: guns and bullets that are merely shot with tell nothing. */
export function isWorthTelling(document: Document, thing: Thing, fate: Fate): boolean {
  if (fate === "lost" || fate === "destroyed")
    return thing.item !== "money" && !(thing.item === "magazine" && thing.hit.length === 1);
  if (fate !== "used") return true;
  if (neverUsed.has(thing.item)) return false;
  const counted = thing.own !== null || thing.after !== null || thing.isDual;
  // «خبراء المتفجرات»
  if (thing.isDefinite && !thing.isMeans && thing.item === "explosive" && thing.hit.value.isMass) return false;
  if (thing.item === "ammunition") {
    const next = document.tokens[thing.head + 1];
    return (counted && thing.hit.form.word !== "طلقه") || (next?.analyses.some((a) => a.stem === "هاون") ?? false);
  }
  if (smallArms.has(thing.item))
    return counted || thing.model !== null || (!thing.isDefinite && thing.hit.form.number === "singular");
  return true;
}

/** The item as the fate and the scene have it. */
export function itemOf(document: Document, thing: Thing, fate: Fate, scene: Scene): MaterielItem {
  const isCounted = thing.own !== null || thing.after !== null;
  const next = document.tokens[thing.head + 1];
  if (thing.item === "ammunition" && fate === "used" && !isCounted)
    return next?.analyses.some((a) => a.stem === "هاون") ? "mortar" : "ammunition";
  if (thing.item === "magazine" && fate === "destroyed") return "ammunition";
  const isMissile = /^(صاروخ|صواريخ)/u.test(thing.hit.form.word);
  if (thing.item === "rocket" && thing.model === null && isMissile && fate === "used" && scene.air) return "missile";
  return thing.item;
}
