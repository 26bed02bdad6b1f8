import type { MaterielRead, NumberRead } from "../../grammar/reading.ts";
import type { Fate, Materiel } from "../../model/index.ts";
import type { Document, Sentence } from "../../text/index.ts";
import { countOf, styleOf } from "./materiel-count.ts";
import { type Governor, Hold } from "./materiel-hold.ts";
import { readThing, type Thing } from "./materiel-item.ts";
import { type MaterielWords, openMaterielWords } from "./materiel-lexicon.ts";
import { readMeasured, readMoney, readOther, readSelf } from "./materiel-odd.ts";
import type { NumberIndex } from "./materiel-parts.ts";
import { isWorthTelling, itemOf, surveySentence } from "./materiel-scene.ts";

/** What one sentence hands to the next: a list may go on over line breaks. */
type Carried = {
  readonly governor: Governor | null;
  readonly fate: Fate | null;
  readonly isOpen: boolean;
  readonly isList: boolean;
};

function indexNumbers(numbers: readonly NumberRead[]): NumberIndex {
  const starts = new Map<number, NumberRead>();
  const ends = new Map<number, NumberRead>();
  for (const number of numbers) {
    starts.set(number.from, number);
    ends.set(number.to, number);
  }
  return { starts, ends };
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
  const isBullet = /^[-•*–▪●]$/u.test(tokens[sentence.first]?.text ?? "");
  const goesOn = carried.isOpen || (carried.isList && isBullet);
  const start = goesOn && carried.governor ? { ...carried.governor, at: sentence.first, reach: 3 } : null;
  const hold = new Hold(words, document, sentence, scene, start, carried.fate);
  const firstRead = reads.length;
  let style: "before" | "after" | null = null;
  let styledAt = -1;
  let fate: Fate | null = null;
  let last: Thing | null = null;
  const taken = new Set<NumberRead>();
  for (let i = sentence.first; i < sentence.last; ) {
    const thing = readThing(words, numbers, document, i);
    const before = reads.length > firstRead ? reads.at(-1) : undefined;
    if (thing?.isModelOf || thing?.isDescribing) {
      const isNear = before && thing.head - before.to <= 8;
      if (thing.isModelOf && isNear && before.value.model === null)
        reads[reads.length - 1] = { ...before, to: thing.to, value: { ...before.value, model: thing.model } };
      else if (thing.isMounted && before?.value.fate === "seized" && thing.head - before.to <= 4) take(thing, "seized");
      i = Math.max(i + 1, thing.to);
      continue;
    }
    const found = thing ? hold.fateOf(thing) : null;
    if (thing) last = thing;
    if (thing && found && isWorthTelling(document, thing, found)) {
      i = take(thing, found);
      continue;
    }
    const odd =
      readMoney(tokens, numbers, hold, i, sentence.last, before) ??
      readOther(tokens, numbers, hold, i, last) ??
      readMeasured(words, document, numbers, hold, i) ??
      readSelf(words, document, numbers, hold, i, sentence.last, before);
    if (odd) {
      if (odd.replaces) reads.pop();
      reads.push(odd.read);
      fate = odd.read.value.fate;
      hold.passed(null, fate, odd.read.to);
      i = odd.read.to;
      continue;
    }
    i = thing ? Math.max(i + 1, thing.head + thing.hit.length) : hold.govern(i);
  }
  const lastWord = tokens[sentence.last - 1]?.text;
  const { governor } = hold;
  const atEnd = governor !== null && sentence.last - governor.at <= 3;
  const isOpen = governor !== null && (lastWord === ":" || (atEnd && lastWord !== "." && lastWord !== "؟"));
  return { governor, fate, isOpen, isList: atEnd && (isBullet || goesOn) };

  /** Puts a thing among the reads; where it ends. */
  function take(thing: Thing, found: Fate): number {
    if (hold.word.to !== styledAt) style = null;
    styledAt = hold.word.to;
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
    let item = itemOf(document, thing, found, scene);
    // «3 قاذفات آر بي جي مع 17 قذيفة»
    if (item === "ammunition" && /^قذ/u.test(thing.hit.form.word) && thing.hit.length === 1)
      if (before?.value.item === "rocket-launcher" && counted.from - before.to <= 1) item = "rocket";
    const { model, calibreMm } = thing;
    const value: Materiel = {
      item,
      model,
      calibreMm,
      count: item === thing.item || item !== "ammunition" ? counted.count : null,
      fate: found,
    };
    if (!(item === "magazine" && found !== "seized" && found !== "handed-over"))
      reads.push({
        from: counted.from,
        to: counted.to,
        value,
        rule: `ar.materiel.${found}`,
        countBasis: counted.basis,
      });
    hold.passed(thing, found, counted.to);
    fate = found;
    return counted.to;
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
    let carried: Carried = { governor: null, fate: null, isOpen: false, isList: false };
    for (const sentence of document.sentences) carried = readSentence(words, index, document, sentence, carried, reads);
    return reads;
  };
}
