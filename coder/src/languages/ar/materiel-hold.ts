import type { Fate } from "../../model/index.ts";
import type { Document, Sentence } from "../../text/index.ts";
import type { Thing } from "./materiel-item.ts";
import { canBefall, type FateWord, type MaterielWords } from "./materiel-lexicon.ts";
import { explosives, fateTold, flying, isDefused, rides, type Scene, wentOff } from "./materiel-scene.ts";

type Fated = FateWord & { readonly fate: Fate };
/** The words that hold sway over the things after them. */
export type Governor = { readonly words: readonly Fated[]; readonly at: number; readonly reach?: number };
type Means = { readonly word: Fated; readonly at: number };

/** How far from its verb, or from the thing before it, a thing may stand. */
export const reach = 14;
const gap = 9;
const fates = new Set(["seized", "destroyed", "used", "handed-over", "lost"]);
const one = (fate: Fate): Fated => ({ fate, link: "object", items: "" });
const within = /^(في|داخل|قرب|امام|تحت|اسفل|بجانب|خلف|جوار)$/u;
const military = /^(اليه|اليات|اليتين)$/u;

/** What holds sway at one point of a sentence: fate words take it, other verbs end it. */
export class Hold {
  governor: Governor | null;
  /** Where the last fate word began and ended. */
  word = { from: -1, to: -1 };
  private means: Means | null = null;
  private chain: { readonly fate: Fate; readonly to: number } | null = null;
  private leaving = -1;
  private bearer = -1;
  private lead = false;
  private blast = -1;
  private readonly words: MaterielWords;
  private readonly document: Document;
  private readonly sentence: Sentence;
  private readonly scene: Scene;
  private fate: Fate | null;

  constructor(
    words: MaterielWords,
    document: Document,
    sentence: Sentence,
    scene: Scene,
    governor: Governor | null,
    fate: Fate | null,
  ) {
    this.words = words;
    this.document = document;
    this.sentence = sentence;
    this.scene = scene;
    this.governor = governor;
    this.fate = fate;
  }

  /** Lets the fate words at a token take or lose their hold; the next token to look at. */
  govern(at: number): number {
    const { tokens } = this.document;
    const hits = this.words.fates.match(tokens, at);
    // «وحملوا»: any other verb of theirs ends the list
    if (hits.length === 0 && /^[وف]\p{L}{2,}وا$/u.test(tokens[at]!.norm)) this.governor = null;
    const objects: Fated[] = [];
    let means: Fated | null = null;
    const length = hits[0]?.length ?? 1;
    const after = at + length;
    const follower = tokens[after]?.norm ?? "";
    for (const hit of hits) {
      if (hit.length < length) break;
      const { value } = hit;
      // «للتفجير», «لسرقة» tell a purpose
      const isDue = /^(نتيجه|ونتيجه|تعرض|تعرضت|تعرضوا)$/u.test(tokens[at - 1]?.norm ?? "");
      if (hit.pos === "word" && /^و?ل(ال)?$/u.test(hit.before) && !isDue) continue;
      if (hit.after !== "" && hit.after !== "ا" && hit.pos !== "verb") continue;
      // «صادر عن» is issued by; a verb with «ال» before it is none
      if (hit.pos === "verb" && (hit.before.includes("ال") || follower === "عن")) continue;
      // «سلم على», «تستعمل في» take no thing for their object
      const isUse = value.fate === "used" && value.link === "object";
      const isGiving = value.fate === "handed-over" && /^(علي|من)$/u.test(follower);
      if (hit.pos === "verb" && (isGiving || (isUse && value.items === "" && follower === "في"))) continue;
      // «لم تطلق»
      if (hit.pos === "verb" && /^[وف]?(لم|لن|لا)$/u.test(tokens[at - 1]?.norm ?? "")) continue;
      this.turn(value, after, at);
      if (!fates.has(value.fate)) continue;
      if (value.link === "with" || value.link === "bearer") {
        if (value.link === "with") means = value as Fated;
        else if (!this.scene.arrest) {
          this.means ??= { word: value as Fated, at: after };
          this.bearer = after;
        }
      } else objects.push(value as Fated);
      if (value.fate === "seized" && value.items === "") this.lead = true;
    }
    if (means) {
      this.means = { word: means, at: after };
      if (objects.length === 0) this.governor = null;
    }
    if (objects.length > 0) {
      this.governor = { words: objects, at: after };
      this.chain = null;
    }
    if (means || objects.length > 0) {
      this.word = { from: at, to: after };
      return after;
    }
    return at + 1;
  }

  /** Words that hold nothing themselves but end, renew or open a list. */
  private turn(value: FateWord, after: number, at: number): void {
    const { fate } = value;
    if (fate === "gone" || fate === "arrest" || fate === "away" || fate === "kill") this.governor = null;
    if (fate === "arrest" || fate === "away" || fate === "kill") this.lead = true;
    if (fate === "away") this.leaving = at;
    const opens = (fate === "cache" && !this.governor) || (fate === "possession" && (this.scene.arrest || this.lead));
    if (fate === "again" && this.governor) this.governor = { ...this.governor, at: after };
    else if (fate === "again" && this.fate) this.governor = { words: [one(this.fate)], at: after };
    if (opens) this.governor = { words: [one("seized")], at: after };
  }

  /** The word that befalls an item now, if any. */
  private over({ hit, item, own, isDual }: Thing): Fated | null {
    const isCounted = own !== null || isDual;
    const word = this.governor?.words.find((each) => canBefall(each, item)) ?? null;
    const needsWings = hit.value.head === "air" && word?.items === "";
    return needsWings && !(word.fate === "used" && isCounted) ? null : word;
  }

  /** Whether it was set off by a word that may also mean destroying: «فجر عبوة». */
  private isSettingOff(): boolean {
    return this.means !== null && this.means.at === this.word.to && this.governor !== null;
  }

  /** What befell a thing, or null where nothing says it. */
  fateOf(thing: Thing): Fate | null {
    const { document, sentence } = this;
    const { item, hit } = thing;
    if (this.scene.accident && rides.has(item) && item !== "boat") return null;
    const told = rides.has(item) ? fateTold(this.words, document, thing, sentence.last) : null;
    const start = thing.from;
    if (thing.isFor && item === "other") return null;
    if (thing.isFor && !(this.governor && start - this.governor.at <= 2)) return told;
    const joined = this.chain !== null && start - this.chain.to <= 3 && this.isJoined(this.chain.to, start);
    const inUse = joined && this.chain?.fate === "used";
    const word = this.over(thing);
    if (thing.isMeans && word?.link !== "both") return this.meansFate(thing, word, inUse) ?? told;
    const near =
      this.governor !== null && start - this.governor.at <= (this.chain ? gap : (this.governor.reach ?? reach));
    if (word && near) {
      // «عثر على جثة في سيارة», but «أضرموا النار في سيارة»
      const isPlace = rides.has(item) && within.test(document.tokens[start - 1]?.norm ?? "") && start > this.word.to;
      if (isPlace && !(word.fate === "destroyed" && start - 1 === this.word.to)) return told;
      // «فجر لغما في سيارة»: what it hit is not said to be destroyed
      if (this.blast >= 0 && this.blast === this.word.to && rides.has(item)) return told;
      if (word.link === "aboard")
        return this.scene.attack && rides.has(item) && (thing.own || thing.isDual) ? "used" : told;
      // a car bomb that is set off is used, not destroyed; one that sappers undo is destroyed
      const setOff = this.isSettingOff() && (explosives.has(item) || this.isLaden(thing));
      if (hit.value.head === "blast" && !setOff && word.fate !== "used") return null;
      return setOff && !isDefused(document, thing) ? "used" : word.fate;
    }
    if (inUse && !rides.has(item)) return "used";
    // «انتحاري يقود سيارة مفخخة»
    if (this.bearer >= 0 && start - this.bearer <= 3 && item === "explosive" && hit.value.head !== "blast")
      return "used";
    const goesOff = explosives.has(item) || flying.has(item) || item === "rocket" || item === "missile";
    const isKnown = flying.has(item) && thing.isDefinite && !hit.value.isMass;
    if (goesOff && !isKnown && wentOff(this.words, document, thing, sentence.last)) return "used";
    return told;
  }

  private meansFate(thing: Thing, word: Fated | null, inUse: boolean): Fate | null {
    const { item, hit } = thing;
    const away = this.leaving >= 0 && thing.from - this.leaving <= 6;
    const sure = this.scene.attack || this.scene.arrest || this.fate !== null || thing.own !== null;
    if (away && sure && hit.after === "") {
      this.governor = { words: [one("seized")], at: thing.from };
      return "seized";
    }
    if (this.blast >= 0 && rides.has(item)) {
      const isMilitary = item === "armoured-vehicle" || military.test(hit.form.word);
      return this.isSettingOff() && this.means?.word.fate === "used" && isMilitary && this.byVerb()
        ? "destroyed"
        : null;
    }
    const strikes = flying.has(item) && this.scene.air && this.strikesLater(thing);
    // «أضرارا بخمس سيارات»
    if (rides.has(item)) return this.means && !this.scene.air ? "used" : null;
    if (this.means || strikes || word?.fate === "destroyed" || word?.fate === "used") return "used";
    return inUse ? "used" : null;
  }

  /** «وجه … بطائرات F-16 ضربة»: the means before its word. */
  private strikesLater(thing: Thing): boolean {
    return wentOff(this.words, this.document, thing, this.sentence.last) || this.scene.attack;
  }

  /** «فجروا لغما بمدرعة» has a doer, «انفجر لغم بمدرعة» has none. */
  private byVerb(): boolean {
    return /^[وف]?(فجر|يفجر|تفجر)/u.test(this.document.tokens[this.word.from]?.norm ?? "");
  }

  private isLaden(thing: Thing): boolean {
    return (
      rides.has(thing.item) &&
      (this.document.tokens[thing.to]?.analyses.some((a) => /^(محشو|محمل|مليي|ملغم|معبا)/u.test(a.stem)) ?? false)
    );
  }

  /** Whether «و» or a comma stands between one thing and the next. */
  private isJoined(from: number, to: number): boolean {
    for (let k = from; k <= to; k++) if (/^(و.*|،|,|;|؛|-|•)$/u.test(this.document.tokens[k]?.norm ?? "")) return true;
    return false;
  }

  /** A thing was told: the list goes on behind it. */
  passed(thing: Thing | null, fate: Fate, to: number): void {
    if (thing && explosives.has(thing.item) && fate === "used") this.blast = this.word.to;
    this.chain = { fate, to };
    this.fate = fate;
    if (this.governor) this.governor = { words: this.governor.words, at: to };
  }

  /** The fate of a plain list member under the present word, or null. */
  listFate(at: number): Fate | null {
    const word = this.governor?.words.find((each) => each.link !== "aboard" && each.fate !== "used");
    return word && this.governor && at - this.governor.at <= reach ? word.fate : null;
  }

  /** Whether an explosive is set off here: «فجر انتحاري نفسه». */
  blowsSelf(at: number): boolean {
    return (
      this.isSettingOff() &&
      at - this.word.to <= 4 &&
      /^[وف]?(فجر|يفجر|تفجر)/u.test(this.document.tokens[this.word.from]!.norm)
    );
  }
}
