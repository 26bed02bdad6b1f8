import type { Hit } from "../../grammar/lexicon.ts";
import type { PlaceRead, PlaceRelation } from "../../grammar/reading.ts";
import {
  agreesInArticle,
  hasClass,
  normAt,
  opening,
  type PlaceKit,
  sameSentence,
  type UnitWord,
} from "./places-kit.ts";
import { type FoundName, type NameLevel, nameAt } from "./places-names.ts";

type Unit = PlaceRead["value"]["unit"];

/** The words before a name that say what it is and how the sentence is placed to it. */
export type Cues = {
  readonly from: number;
  /** The clitics of the first word, its article aside. */
  readonly clitic: string;
  readonly next: number;
  readonly unit: Unit;
  readonly relation: PlaceRelation;
  readonly bearing: string | null;
  /** Two names may follow: a road or line between them. */
  readonly isLine: boolean;
  /** A word for things that belong to a place: «مطار», «سوق». */
  readonly isSite: boolean;
  /** Where the word stands that is itself a part of the name: «جبل سمامة». */
  readonly head: number | null;
  readonly level: NameLevel;
  readonly last: UnitWord;
};

const cueClasses = new Set(["unit", "site", "near", "direction", "border", "between", "line"]);
const firstClitics = new Set(["", "ب", "و", "وب", "ل", "ول", "ف", "فب"]);
/** Units that are other words too often for any unknown word after them to be a name. */
const lax = new Set([
  "منطقة",
  "مناطق",
  "حي",
  "مركز",
  "جهة",
  "قطاع",
  "نواحي",
  "دوائر",
  "قضاء",
  "دوار",
  "محلية",
  "حارة",
  "محلة",
  "حوض",
  "سهل",
  "طرق",
  "محور",
  "حقل",
  "حقول",
  "منجم",
  "مناجم",
]);
const roadAdjectives = new Set([
  "الوطني",
  "الوطنيه",
  "الدولي",
  "الدوليه",
  "السريع",
  "السريعه",
  "الساحلي",
  "الساحليه",
  "الصحراوي",
  "الرييسي",
  "الرييسيه",
  "الجهوي",
  "الجهويه",
  "الولايي",
  "السيار",
  "العام",
  "الزراعي",
  "الصحراويه",
  "القومي",
  "المودي",
  "الموديه",
  "الواصل",
  "الواصله",
  "الغربي",
  "الشرقي",
]);

const articleOf = (before: string) => (before.endsWith("ال") ? before.slice(0, -2) : before);

/** The word about places at a token that may stand before a name. */
export function cueAt(kit: PlaceKit, index: number, isFirst: boolean): Hit<UnitWord> | null {
  const { tokens } = kit.document;
  // «وأدى» is no «وادي»
  if (/^وأ/u.test(tokens[index]?.text ?? "") && normAt(kit, index) === "وادي") return null;
  const fits = kit.units.match(tokens, index).filter((hit) => {
    if (!cueClasses.has(hit.value.class) || (hit.after !== "" && hit.after !== "ا" && hit.after !== "ي")) return false;
    if (!isFirst && articleOf(hit.before) !== "" && !(hit.value.class === "direction" && articleOf(hit.before) === "ب"))
      return false;
    if (!firstClitics.has(articleOf(hit.before))) return false;
    const lastForm = hit.value.form.split(" ").at(-1)!;
    if (hit.length > 1 && lastForm.startsWith("ال") !== normAt(kit, index + hit.length - 1).startsWith("ال"))
      return false;
    if (agreesInArticle(hit.before, hit.value.form)) return true;
    return hit.value.unit === "road" || opening.has(tokens[index + hit.length]?.text ?? "");
  });
  const longest = fits[0]?.length ?? 0;
  const best = fits.filter((hit) => hit.length === longest);
  return best.find((hit) => hit.value.class === "unit") ?? best[0] ?? null;
}

const levelOf = (word: UnitWord): NameLevel => {
  if (word.class !== "unit") return "near";
  return word.unit === "road" || lax.has(word.form.split("/")[0]!) ? "near" : "unit";
};

/** A direction word that begins the name of a state is no cue: «شمال كردفان». */
const isNameItself = (kit: PlaceKit, index: number, clitic: string): boolean => {
  const name = nameAt(kit, index, "bare", [clitic]);
  if (name === null || name.to - name.from < 2 || name.trust !== "sure") return false;
  // «في جنوب السودان» is the state where the report speaks of it more than of the Sudan
  if (name.country === null || name.country === kit.countries[0]) return true;
  return nameAt(kit, index + 1, "bare")?.country == null;
};

/** Reads the words that stand before a name: «في محيط بلدة», «جنوب غربي مدينة», «على الطريق الرابط بين». */
export function readCues(kit: PlaceKit, start: number): Cues | null {
  const { tokens } = kit.document;
  const first = cueAt(kit, start, true);
  if (!first || (first.value.class === "direction" && isNameItself(kit, start, articleOf(first.before)))) return null;
  let cues: Cues = {
    from: start,
    clitic: articleOf(first.before),
    next: start,
    unit: null,
    relation: "at",
    bearing: null,
    isLine: false,
    isSite: false,
    head: null,
    level: "near",
    last: first.value,
  };
  let hit: Hit<UnitWord> | null = first;
  for (let steps = 0; steps < 6; steps++) {
    if (hit) cues = addCue(cues, hit);
    else if (skipsLink(kit, cues))
      cues = {
        ...cues,
        ...(normAt(kit, cues.next) === "في" ? unnamed(cues) : {}),
        next: cues.next + 1,
        isLine: cues.isLine || normAt(kit, cues.next) === "بين",
      };
    else break;
    if (!sameSentence(kit, start, cues.next) || opening.has(tokens[cues.next]!.text)) break;
    hit = cueAt(kit, cues.next, false);
    if (hit?.value.class === "direction" && isNameItself(kit, cues.next, articleOf(hit.before))) break;
    if (
      hit &&
      cues.unit === "place" &&
      hit.value.class === "unit" &&
      hit.value.unit !== "place" &&
      hit.value.unit !== "feature"
    )
      hit = null;
    if (hit?.value.unit === "feature" && cues.unit === "place" && hasClass(kit, cues.next, ["link"])) break;
    if (hit && nameAt(kit, cues.next, "bare")?.to === cues.next + 2) hit = null;
  }
  return sameSentence(kit, start, cues.next) ? cues : null;
}

function addCue(cues: Cues, { value, length }: Hit<UnitWord>): Cues {
  const added = { ...cues, next: cues.next + length, last: value, level: levelOf(value) };
  switch (value.class) {
    case "unit":
      if (cues.unit === "road") return { ...added, unit: "road" };
      return {
        ...added,
        unit: value.unit as Unit,
        head: value.unit === "feature" ? (cues.unit === "feature" && cues.head !== null ? cues.head : cues.next) : null,
      };
    case "site":
      return { ...added, isSite: true };
    case "near":
      return { ...added, ...unnamed(cues), relation: "near" };
    case "border":
      return { ...added, relation: "border", isLine: value.form.endsWith("بين") };
    case "direction":
      return {
        ...added,
        ...unnamed(cues),
        relation: cues.relation === "near" ? "near" : "direction",
        bearing: value.unit,
      };
    default:
      return { ...added, isLine: true, relation: cues.unit === "road" ? cues.relation : "between" };
  }
}

/** «جزيرة قرب داراك», «على جانب الطريق قرب بعقوبة»: the island and the road have no name. */
const unnamed = ({ unit, isLine }: Cues): Partial<Cues> =>
  unit === "feature" || (unit === "road" && !isLine) ? { unit: null, head: null } : {};

/** Words that may stand between a cue and its name. */
function skipsLink(kit: PlaceKit, cues: Cues): boolean {
  const norm = normAt(kit, cues.next);
  if (cues.unit === "road") return roadAdjectives.has(norm) || ["بين", "الي", "من", "في"].includes(norm);
  return cues.last.class === "direction" && norm === "من";
}

/** «الطريق الوطني رقم 45»: a road that has a number for its name. */
export function numberedRoad(kit: PlaceKit, start: number): FoundName | null {
  const { tokens } = kit.document;
  const hit = cueAt(kit, start, true);
  if (hit?.value.unit !== "road") return null;
  let at = start + hit.length;
  while (roadAdjectives.has(normAt(kit, at))) at++;
  if (normAt(kit, at) === "رقم") at++;
  if (at === start + hit.length || tokens[at]?.kind !== "number" || !sameSentence(kit, start, at)) return null;
  const clitic = articleOf(hit.before);
  return { from: start, to: at + 1, front: clitic.length, clitic, country: null, trust: "unknown", skip: 0 };
}
