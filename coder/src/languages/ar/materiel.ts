import type { MaterielRead, NumberRead } from "../../grammar/reading.ts";
import type { Fate, Materiel } from "../../model/index.ts";
import type { Document, Sentence } from "../../text/index.ts";
import { countOf, styleOf } from "./materiel-count.ts";
import { type NumberIndex, readThing, type Thing } from "./materiel-item.ts";
import { canBefall, type FateWord, type MaterielWords, openMaterielWords } from "./materiel-lexicon.ts";

type Governor = { readonly word: FateWord & { readonly fate: Fate }; readonly at: number; readonly reach?: number };
/** What one sentence hands to the next: a list may go on over line breaks. */
type Carried = { readonly governor: Governor | null; readonly fate: Fate | null; readonly isOpen: boolean };

/** How far from its verb, or from the thing before it, a thing may stand. */
const reach = 14;
const gap = 9;
const fates = new Set(["seized", "destroyed", "used", "handed-over", "lost"]);
const explosive = new Set(["explosive", "grenade"]);
const rides = new Set(["vehicle", "motorcycle", "boat", "armoured-vehicle"]);

function indexNumbers(numbers: readonly NumberRead[]): NumberIndex {
  const starts = new Map<number, NumberRead>();
  const ends = new Map<number, NumberRead>();
  for (const number of numbers) {
    starts.set(number.from, number);
    ends.set(number.to, number);
  }
  return { starts, ends };
}

/** An explosive may come before its verb: «عبوة ناسفة انفجرت». */
function wentOff(words: MaterielWords, document: Document, thing: Thing, last: number): boolean {
  for (let k = thing.to; k < Math.min(last, thing.to + 6); k++) {
    if (document.tokens[k]!.kind === "punct") return false;
    if (words.fates.match(document.tokens, k).some((hit) => hit.pos === "verb" && hit.value.fate === "used"))
      return true;
  }
  return false;
}

type Scene = { readonly attack: boolean; readonly accident: boolean; readonly arrest: boolean };

function surveySentence(words: MaterielWords, document: Document, sentence: Sentence): Scene {
  let attack = false;
  let accident = false;
  let arrest = false;
  for (let k = sentence.first; k < sentence.last; k++) {
    for (const hit of words.fates.match(document.tokens, k)) {
      if (hit.value.link === "with") attack = true;
      if (hit.value.fate === "accident") accident = true;
      if (hit.value.fate === "arrest" || hit.value.fate === "seized") arrest = true;
    }
  }
  return { attack, accident, arrest };
}

function readSentence(
  words: MaterielWords,
  numbers: NumberIndex,
  document: Document,
  sentence: Sentence,
  carried: Carried,
  reads: MaterielRead[],
): Carried {
  const { tokens } = document;
  const scene = surveySentence(words, document, sentence);
  let governor: Governor | null = carried.isOpen ? carried.governor : null;
  let means: Governor | null = null;
  let chain: { fate: Fate; to: number } | null = null;
  let style: "before" | "after" | null = null;
  let fate: Fate | null = null;
  const taken = new Set<NumberRead>();
  if (governor) governor = { ...governor, at: sentence.first, reach: 3 };
  for (let i = sentence.first; i < sentence.last; ) {
    const thing = readThing(words, numbers, document, i);
    if (thing?.isModelOf || thing?.isDescribing) {
      const before = reads.at(-1);
      if (
        thing.isModelOf &&
        before &&
        before.value.model === null &&
        thing.head - before.to <= 8 &&
        before.from >= sentence.first
      )
        reads[reads.length - 1] = { ...before, to: thing.to, value: { ...before.value, model: thing.model } };
      i = thing.to;
      continue;
    }
    const found = thing ? fateOf(thing) : null;
    if (thing && found) {
      style ??= styleOf(thing);
      const counted = countOf(thing, style, taken, found);
      if (counted.number) taken.add(counted.number);
      // «كمية من الذخيرة تقدر ب 700 طلقة» is one row
      const before = reads.at(-1);
      if (
        counted.number &&
        /^[تي]قدر/u.test(tokens[counted.number.from]!.norm) &&
        before?.value.item === thing.item &&
        before.value.count === null &&
        counted.from - before.to <= 6
      )
        reads.pop();
      const value: Materiel = {
        item: thing.item,
        model: thing.model,
        calibreMm: thing.calibreMm,
        count: counted.count,
        fate: found,
      };
      const item =
        found === "used" &&
        thing.item === "ammunition" &&
        tokens[thing.head + 1]?.analyses.some((a) => a.stem === "هاون")
          ? "mortar"
          : value.item;
      if (!(item === "magazine" && found !== "seized" && found !== "handed-over"))
        reads.push({
          from: counted.from,
          to: counted.to,
          value: { ...value, item },
          rule: `ar.materiel.${found}`,
          countBasis: counted.basis,
        });
      chain = { fate: found, to: counted.to };
      fate = found;
      if (governor) governor = { word: governor.word, at: counted.to };
      i = counted.to;
      continue;
    }
    const money = numbers.starts.get(i);
    if (
      money?.use === "money" &&
      governor &&
      governor.word.fate !== "used" &&
      i - governor.at <= reach &&
      money.value.min === money.value.max
    ) {
      const to = Math.min(money.to + 1, sentence.last);
      const value: Materiel = {
        item: "money",
        model: null,
        calibreMm: null,
        count: money.value.min,
        fate: governor.word.fate,
      };
      const previous = reads.at(-1);
      // «مبلغ مالي يقدر ب…» and its amount are one
      if (previous?.value.item === "money" && previous.value.count === null && i - previous.to <= 4) reads.pop();
      reads.push({
        from: previous && previous.value.item === "money" && i - previous.to <= 4 ? previous.from : i,
        to,
        value,
        rule: "ar.materiel.money",
        countBasis: "stated",
      });
      governor = { ...governor, at: to };
      i = to;
      continue;
    }
    i = thing ? Math.max(i + 1, thing.head + thing.hit.length) : govern(i);
  }
  const lastWord = tokens[sentence.last - 1]?.text;
  const atEnd = governor !== null && sentence.last - governor.at <= 3;
  return {
    governor,
    fate,
    isOpen: governor !== null && (lastWord === ":" || (atEnd && lastWord !== "." && lastWord !== "؟")),
  };

  /** Lets the fate words at a token take or lose their hold; the next token to look at. */
  function govern(at: number): number {
    let next = at + 1;
    const hits = words.fates.match(tokens, at);
    // «وحملوا»: any other verb of theirs ends the list
    if (hits.length === 0 && /^[وف]\p{L}{2,}وا$/u.test(tokens[at]!.norm)) governor = null;
    for (const hit of hits) {
      if (hit.length < hits[0]!.length) break;
      // «للتفجير», «لسرقة» tell a purpose
      if (hit.pos === "word" && hit.before.includes("ل"))
        if (hit.before.replace("ال", "") === "ل" || hit.before.replace("ال", "") === "ول") continue;
      if (hit.after !== "" && hit.after !== "ا" && hit.pos !== "verb") continue;
      // «صادر عن» is issued by; a verb with «ال» before it is none
      const follower = tokens[at + hit.length]?.norm ?? "";
      if (hit.pos === "verb" && (hit.before.includes("ال") || follower === "عن")) continue;
      // «سلم على», «تستعمل في» take no thing for their object
      if (
        hit.pos === "verb" &&
        ((hit.value.fate === "handed-over" && /^(علي|من)$/u.test(follower)) ||
          (hit.value.fate === "used" && hit.value.link === "object" && follower === "في"))
      )
        continue;
      const { value } = hit;
      if (value.fate === "gone" || value.fate === "arrest") governor = null;
      const known = fate ?? carried.fate;
      const at1 = at + hit.length;
      if (value.fate === "again" && known) governor = { word: { fate: known, link: "object", items: "" }, at: at1 };
      if ((value.fate === "cache" && !governor) || (value.fate === "possession" && scene.arrest))
        governor = { word: { fate: "seized", link: "object", items: "" }, at: at1 };
      if (!fates.has(value.fate)) continue;
      const taking: Governor = { word: value as Governor["word"], at: at + hit.length };
      if (value.link === "with") {
        means = taking;
        if (!words.fates.match(tokens, at).some((other) => other.value.link === "object")) governor = null;
      } else if (!governor || governor.at <= at || value.items === "") {
        governor = taking;
        style = null;
        chain = null;
      }
      next = Math.max(next, at + hit.length);
    }
    return next;
  }

  /** What befell a thing, or null where nothing says it. */
  function fateOf(thing: Thing): Fate | null {
    if (scene.accident && rides.has(thing.item)) return null;
    const start = thing.from;
    if (thing.isFor && !(governor && start - governor.at <= 2)) return null;
    if (
      thing.hit.value.head === "air" &&
      governor?.word.items !== "air" &&
      governor?.word.items !== "drone" &&
      governor?.word.items !== "shot" &&
      !(thing.isMeans && means)
    )
      return null;
    const joined = chain !== null && start - chain.to <= 3 && isJoined(chain.to, start);
    if (thing.isMeans && governor?.word.link !== "both") {
      if (means || governor?.word.fate === "destroyed" || governor?.word.fate === "used") return "used";
      return joined && chain?.fate === "used" ? "used" : null;
    }
    if (governor && canBefall(governor.word, thing.item)) {
      const limit = chain ? gap : (governor.reach ?? reach);
      if (start - governor.at <= limit) {
        if (governor.word.link === "aboard") return scene.attack && rides.has(thing.item) ? "used" : null;
        // a car bomb that is set off is used, not destroyed; one that sappers undo is destroyed
        const setOff = explosive.has(thing.item) && isSettingOff(governor);
        return setOff ? "used" : governor.word.fate;
      }
    }
    if (joined && chain?.fate === "used") return "used";
    if (explosive.has(thing.item) && wentOff(words, document, thing, sentence.last)) return "used";
    return null;
  }

  /** Whether «و» or a comma stands between one thing and the next. */
  function isJoined(from: number, to: number): boolean {
    for (let k = from; k <= to; k++) if (/^(و.*|،|,|;|؛|-|•)$/u.test(tokens[k]?.norm ?? "")) return true;
    return false;
  }

  function isSettingOff(by: Governor): boolean {
    return means !== null && means.at === by.at;
  }
}

/**
 * Makes the reader of seized, destroyed, used, lost and handed-over things from the pack's tables.
 * @example buildMaterielReader(tables)(document, numbers)[0]?.value // { item: "mortar", model: null, calibreMm: 60, count: 1, fate: "seized" }
 */
export function buildMaterielReader(
  tables: Readonly<Record<string, string>>,
): (document: Document, numbers: readonly NumberRead[]) => readonly MaterielRead[] {
  const words = openMaterielWords(tables);
  return (document, numbers) => {
    const index = indexNumbers(numbers);
    const reads: MaterielRead[] = [];
    let carried: Carried = { governor: null, fate: null, isOpen: false };
    for (const sentence of document.sentences) carried = readSentence(words, index, document, sentence, carried, reads);
    return reads;
  };
}
