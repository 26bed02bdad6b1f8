import type { Sentence } from "../../text/index.ts";
import type { MaterielScan, Thing } from "./materiel-item.ts";
import { explosives, type FateHit, neverUsed, smallArms } from "./materiel-lexicon.ts";
import type { SmallClass } from "./small-words.ts";
import { voiceOf } from "./voice.ts";

/** A fate word in its sentence: whether it reaches for the things after it, before it, or both in turn. */
export type Fated = {
  readonly hit: FateHit;
  readonly at: number;
  readonly end: number;
  readonly side: "after" | "before" | "either";
};

/** The fate words of a sentence, and what it is about as far as it bears on the things in it. */
export type Scene = {
  readonly fated: readonly Fated[];
  /** 1 for each token of a fate word that ends a list. */
  readonly stops: ReadonlySet<number>;
  readonly isAttack: boolean;
  readonly isAccident: boolean;
};

const isAny = ({ document, language }: MaterielScan, index: number, names: readonly SmallClass[]) =>
  names.some((name) => language.small.is(name, document.tokens[index]));

function isNegated(scan: MaterielScan, at: number, first: number): boolean {
  for (let k = at - 1; k >= Math.max(first, at - 4); k--) {
    if (isAny(scan, k, ["negation"])) return true;
    if (scan.document.tokens[k]!.kind === "punct" || isAny(scan, k, ["and", "clause"])) return false;
  }
  return false;
}

function sideOf(scan: MaterielScan, hit: FateHit, at: number, first: number): Fated["side"] {
  if (hit.value.link === "subject") return "before";
  if (hit.pos !== "verb") return "after";
  const voice = voiceOf(scan.language.small, scan.document.tokens, at, hit.form);
  if (voice === "bare") return "either";
  // «have been found», told of several: the nearest auxiliary decides
  if (voice === "active" && at > first && isAny(scan, at - 1, ["be"]) && hit.form.shape !== "gerund") return "before";
  return voice === "passive" ? "before" : "after";
}

/** An auxiliary that was found settles it. */
const pick = (one: Fated["side"], other: Fated["side"]): Fated["side"] =>
  one === "before" || other === "before" ? "before" : one === "either" || other === "either" ? "either" : "after";

/** Finds the fate words of a sentence. @example surveySentence(scan, sentence).isAttack */
export function surveySentence(scan: MaterielScan, { first, last }: Sentence): Scene {
  const { tokens } = scan.document;
  const fated: Fated[] = [];
  const stops = new Set<number>();
  let isAttack = false;
  let isAccident = false;
  for (let i = first; i < last; i++) {
    const found = scan.words.fates.match(tokens, i);
    const length = found[0]?.length ?? 1;
    // «intercepter» of what flies is to bring it down, of other things to take it
    const hits = [...found].sort(
      (a, b) => b.length - a.length || Number(a.value.items === "") - Number(b.value.items === ""),
    );
    for (const hit of hits) {
      const { fate, link } = hit.value;
      if (hit.length < length) break;
      if (fate === "type" || fate === "calibre" || fate === "again" || fate === "laden") continue;
      if (fate === "attack" || fate === "strike") isAttack = true;
      if (fate === "accident") isAccident = true;
      if (link !== "with" && link !== "aboard") stops.add(i);
      if (isNegated(scan, i, first)) continue;
      const side = sideOf(scan, hit, i, first);
      const twin = fated.findIndex((one) => one.at === i && one.hit.value === hit.value);
      // «détruit» is a finite form and a participle: what stands beside it tells
      if (twin >= 0)
        fated[twin] = { ...fated[twin]!, side: fated[twin]!.side === side ? side : pick(side, fated[twin]!.side) };
      else fated.push({ hit, at: i, end: i + length, side });
    }
    i += length - 1;
  }
  return { fated, stops, isAttack, isAccident };
}

/** Whether a thing may be told with a fate: guns and bullets that are merely shot with tell nothing. */
export function isWorthTelling(thing: Thing, fate: string): boolean {
  if (fate === "lost" || fate === "destroyed") return thing.item !== "money";
  if (fate !== "used") return true;
  if (neverUsed.has(thing.item)) return false;
  // "bomb experts", "the explosives"
  if (thing.isDefinite && explosives.has(thing.item) && thing.hit.value.isMass) return false;
  if (thing.item === "ammunition") return thing.isCounted || thing.calibreMm !== null;
  if (smallArms.has(thing.item)) return thing.isCounted || thing.model !== null;
  return true;
}
