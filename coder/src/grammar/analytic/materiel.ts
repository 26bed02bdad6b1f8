import type { Fate, Materiel } from "../../model/index.ts";
import type { Document, Sentence } from "../../text/index.ts";
import type { MaterielRead, NumberRead } from "../reading.ts";
import type { AnalyticLanguage } from "./language.ts";
import { type MaterielScan, readThing, type Thing } from "./materiel-item.ts";
import { canBefall, explosives, type FateWord, flying, openMaterielWords, rides } from "./materiel-lexicon.ts";
import { readMeasured, readMoney, readSelf } from "./materiel-odd.ts";
import { type Fated, isWorthTelling, type Scene, surveySentence } from "./materiel-scene.ts";
import type { SmallClass } from "./small-words.ts";

/** How far a thing may stand from its verb, and from the thing before it in a list. */
const reach = 14;
const gap = 9;
const places: readonly SmallClass[] = ["in", "near", "from", "by", "against", "with", "between"];
const fates: ReadonlySet<string> = new Set(["seized", "destroyed", "used", "handed-over", "lost"]);

/** A sentence on which fates are handed out. */
type Desk = {
  readonly scan: MaterielScan;
  readonly things: readonly Thing[];
  readonly scene: Scene;
  readonly sentence: Sentence;
  readonly told: Map<Thing, Fate>;
  /** Things that only name an attack: "drone strikes". */
  readonly named: Set<Thing>;
};

const isAny = ({ document, language }: MaterielScan, index: number, names: readonly SmallClass[]) =>
  names.some((name) => language.small.is(name, document.tokens[index]));

const fatesAt = (scan: MaterielScan, index: number) => scan.words.fates.match(scan.document.tokens, index);

function thingsOf(scan: MaterielScan, { first, last }: Sentence): Thing[] {
  const things: Thing[] = [];
  for (let i = first; i < last; ) {
    const thing = readThing(scan, i, first, last);
    const none = thing ? null : scan.words.things.match(scan.document.tokens, i)[0];
    if (thing) things.push(thing);
    i = thing ? Math.max(i + 1, thing.to) : i + (none?.length ?? 1);
  }
  return things;
}

/** What stands between two things of one list: no other verb, no clause. */
function isList(desk: Desk, from: number, to: number, limit: number): boolean {
  const { scan, scene } = desk;
  if (to - from > limit) return false;
  for (let k = from; k < to; k++) {
    if (scene.stops.has(k)) return false;
    const again = fatesAt(scan, k).find((hit) => hit.value.fate === "again");
    if (again) k += again.length - 1;
    else if (isAny(scan, k, ["clause", "that", "pronoun"]) && !isAny(scan, k, ["relative"])) return false;
  }
  return true;
}

/** Whether a preposition before a thing makes it a place or a means, not what was taken or burnt. */
function isAside({ scan, sentence, things }: Desk, thing: Thing): boolean {
  const { tokens } = scan.document;
  const before = thing.from - 1;
  if (before < sentence.first) return false;
  const at = /^['’]$/u.test(tokens[before]!.text) ? before - 1 : before;
  const isLaden = [1, 2, 3].some((back) =>
    fatesAt(scan, thing.from - back).some(
      (hit) => hit.value.fate === "laden" && thing.from - back + hit.length >= thing.from - 2,
    ),
  );
  if (isLaden) return true;
  // "along with four magazines", "a rifle with a magazine"
  if (isAny(scan, at, ["with"]) && (isTied(scan, at) || things.some((other) => other.to === at))) return false;
  return isAny(scan, at, places);
}

const isTied = (scan: MaterielScan, at: number) =>
  [1, 2].some((back) =>
    fatesAt(scan, at - back).some((hit) => hit.value.fate === "again" && at - back + hit.length === at + 1),
  );

const fateOf = (word: FateWord, thing: Thing): Fate | null => {
  if (!fates.has(word.fate) || !canBefall(word, thing.item)) return null;
  if (thing.hit.value.head === "blast" && word.fate !== "used") return null;
  if (thing.hit.value.head === "air" && word.items === "") return null;
  return word.fate as Fate;
};

function tell(desk: Desk, thing: Thing, word: FateWord): boolean {
  const fate = fateOf(word, thing);
  if (fate === null) return false;
  if (desk.scene.isAccident && rides.has(thing.item) && fate !== "lost") return false;
  if (!desk.told.has(thing)) desk.told.set(thing, fate);
  return true;
}

/** Hands a fate to the list behind its word. */
function tellAfter(desk: Desk, fated: Fated): boolean {
  const { things } = desk;
  let from = fated.end;
  let found = false;
  for (const thing of things) {
    if (thing.head < fated.end) continue;
    if (!isList(desk, from, thing.from, found ? gap : reach)) break;
    // «le camp a été incendié et deux pick-up emportés»
    if (!found && fated.side !== "after" && isParted(desk.scan, fated.end, thing.from)) break;
    const isFirst = !found && thing.from - fated.end <= 2;
    // "set fire to five trucks", but "found in a car"
    const isPlace =
      thing.from > fated.end &&
      isAside(desk, thing) &&
      !(isFirst && fated.hit.pos === "word" && fated.hit.value.fate === "destroyed");
    if (isPlace) {
      if (!found) from = thing.to;
      continue;
    }
    if (!tell(desk, thing, fated.hit.value)) continue;
    found = true;
    from = thing.to;
  }
  return found;
}

/** Hands a fate to the list before its word. */
function tellBefore(desk: Desk, fated: Fated): boolean {
  const { things } = desk;
  let to = fated.at;
  let found = false;
  for (let k = things.length - 1; k >= 0; k--) {
    const thing = things[k]!;
    if (thing.to > fated.at) continue;
    if (!isList(desk, thing.to, to, found ? 5 : 9)) break;
    if (isAside(desk, thing)) continue;
    if (!tell(desk, thing, fated.hit.value)) {
      if (found) break;
      continue;
    }
    found = true;
    to = thing.from;
  }
  return found;
}

/** "a drone strike", «tirs de mortier», "hit by rockets": an attack named by its means. */
function tellMeans(desk: Desk, thing: Thing): void {
  const { scan, scene, told, sentence } = desk;
  const { tokens } = scan.document;
  const isStrike = (index: number) =>
    index >= sentence.first && fatesAt(scan, index).some((hit) => hit.value.fate === "strike");
  const armed = thing.item !== "other" && !rides.has(thing.item);
  let before = thing.from - 1;
  while (
    before > thing.from - 4 &&
    (isAny(scan, before, ["of", "in", "definite", "indefinite"]) || /^['’]$/u.test(tokens[before]?.text ?? ""))
  )
    before--;
  const joint = tokens[thing.to]?.text === "-" ? 1 : 0;
  const named =
    armed &&
    ((scan.language.adjectives === "before" && isStrike(thing.to + joint)) ||
      (before < thing.from - 1 && scan.language.adjectives === "after" && isStrike(before)));
  const isMeans =
    scene.isAttack &&
    armed &&
    isAny(scan, /^['’]$/u.test(tokens[thing.from - 1]?.text ?? "") ? thing.from - 2 : thing.from - 1, ["with", "by"]) &&
    !isLadenBefore(scan, thing.from - 2);
  const aboard =
    scene.isAttack &&
    rides.has(thing.item) &&
    thing.isCounted &&
    [1, 2].some((back) => fatesAt(scan, thing.from - back).some((hit) => hit.value.link === "aboard"));
  if (named) desk.named.add(thing);
  if (!told.has(thing) && (named || isMeans || aboard)) told.set(thing, "used");
}

const isLadenBefore = (scan: MaterielScan, index: number) =>
  fatesAt(scan, index).some((hit) => hit.value.fate === "laden");

/** The count as the fate has it: "a drone strike" counts strikes. */
function materielOf({ named }: Desk, thing: Thing, fate: Fate): Materiel {
  const isNamedAfter = named.has(thing);
  const isKnown = fate === "used" && thing.isDefinite && !explosives.has(thing.item);
  const count = (isNamedAfter && !(explosives.has(thing.item) && !thing.isCounted)) || isKnown ? null : thing.count;
  return { item: thing.item, model: thing.model, calibreMm: thing.calibreMm, count, fate };
}

function readSentence(scan: MaterielScan, sentence: Sentence): MaterielRead[] {
  const scene = surveySentence(scan, sentence);
  if (scene.fated.length === 0) return [];
  const things = thingsOf(scan, sentence);
  const desk: Desk = { scan, things, scene, sentence, told: new Map(), named: new Set() };
  const isHeld = (fated: Fated) => fates.has(fated.hit.value.fate) && fated.hit.value.link !== "aboard";
  for (const fated of scene.fated) {
    if (!isHeld(fated)) continue;
    const direct = things.some((thing) => thing.from === fated.end);
    const touching = things.some((thing) => thing.to === fated.at);
    if (fated.side === "after") tellAfter(desk, fated);
    else if (fated.side === "before") {
      if (!tellBefore(desk, fated) && fated.hit.value.link !== "subject") tellAfter(desk, fated);
    } else if (direct && !touching) tellAfter(desk, fated);
    else if (!tellBefore(desk, fated)) tellAfter(desk, fated);
  }
  for (const thing of things) tellMeans(desk, thing);
  for (const fated of scene.fated) {
    const isStrike = fated.hit.value.fate === "strike" && fated.hit.pos === "verb" && fated.side !== "before";
    const striker = isStrike ? things.findLast((thing) => thing.to <= fated.at && fated.at - thing.to <= 3) : undefined;
    const goesOff =
      striker &&
      (explosives.has(striker.item) || flying.has(striker.item) || /^(?:rocket|missile|mortar)$/u.test(striker.item));
    if (goesOff && !isAside(desk, striker) && isList(desk, striker.to, fated.at, 3) && !desk.told.has(striker))
      desk.told.set(striker, "used");
  }
  const reads: MaterielRead[] = [];
  let previous: Thing | null = null;
  for (const thing of things) {
    const fate = desk.told.get(thing);
    if (!fate || !isWorthTelling(thing, fate)) continue;
    // "52 rounds of 7.62 mm special ammunition" is one row
    const isOf = previous !== null && isAny(scan, previous.to, ["of"]) && !thing.isCounted;
    const isSame: boolean =
      previous?.item === thing.item &&
      (thing.hit.value.isMass || isOf) &&
      thing.from - previous.to <= 4 &&
      !isParted(scan, previous.to, thing.from);
    previous = thing;
    if (isSame) continue;
    reads.push({
      from: thing.from,
      to: thing.to,
      value: materielOf(desk, thing, fate),
      rule: `materiel-${fate}`,
      countBasis: thing.countBasis,
    });
  }
  const taken = (index: number) => reads.some((read) => read.from <= index && index < read.to);
  for (const odd of [...readMoney(scan, scene, sentence), ...readMeasured(scan, scene, sentence, things)])
    if (!taken(odd.from)) {
      const inside = reads.findIndex((read) => odd.from <= read.from && read.to <= odd.to);
      if (inside >= 0) reads.splice(inside, 1);
      reads.push(odd);
    }
  const self = readSelf(scene, reads);
  if (self) reads.push(self);
  return reads.sort((a, b) => a.from - b.from);
}

function isParted(scan: MaterielScan, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isAny(scan, k, ["and"]) || scan.document.tokens[k]!.text === ",") return true;
  return false;
}

/**
 * Makes the reader of seized, destroyed, used, lost and handed-over things for a language with fixed word order.
 * @example buildMaterielReader(english)(document, numbers)[0]?.value // { item: "mortar", model: null, calibreMm: 60, count: 1, fate: "seized" }
 */
export function buildMaterielReader(
  language: AnalyticLanguage,
): (document: Document, numbers: readonly NumberRead[]) => MaterielRead[] {
  const words = openMaterielWords(language);
  return (document, numbers) => {
    const starts = new Map(numbers.map((number) => [number.from, number]));
    const ends = new Map(numbers.map((number) => [number.to, number]));
    const scan: MaterielScan = { document, language, words, starts, ends };
    return document.sentences.flatMap((sentence) => readSentence(scan, sentence));
  };
}
