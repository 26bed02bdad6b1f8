import type { Fate, MaterielItem } from "../../model/index.ts";
import { type Entry, type Hit, type Lexicon, openLexicon, type PartOfSpeech } from "../lexicon.ts";
import { type AnalyticLanguage, lexiconOf, rowsOf } from "./language.ts";

/** A word for materiel; materiel.tsv and materiel-models.tsv say what the columns mean. */
export type MaterielWord = {
  readonly item: MaterielItem;
  readonly model: string | null;
  /** The model's name with the number that may follow it. */
  readonly numbered: string;
  readonly head: "keep" | "take" | "name" | "model" | "air" | "blast" | "none" | "unit";
  readonly isMass: boolean;
};
export type MaterielHit = Hit<MaterielWord>;

/** A word that says what befell the things around it; see materiel-fates.tsv. */
export type FateWord = {
  readonly fate:
    | Fate
    | "gone"
    | "again"
    | "accident"
    | "arrest"
    | "possession"
    | "attack"
    | "strike"
    | "self"
    | "laden"
    | "type"
    | "calibre";
  readonly link: "object" | "subject" | "with" | "aboard" | "";
  readonly items: string;
};
export type FateHit = Hit<FateWord>;
export type MaterielWords = { readonly things: Lexicon<MaterielWord>; readonly fates: Lexicon<FateWord> };

function openThings(language: AnalyticLanguage): Lexicon<MaterielWord> {
  const plain = rowsOf(language, "materiel.tsv", ["item", "head", "mass", "pos", "form"]);
  const named = rowsOf(language, "materiel-models.tsv", ["item", "model", "numbered", "needs", "head", "pos", "form"]);
  const entries: Entry<MaterielWord>[] = plain.map((row) => ({
    form: row.form,
    pos: row.pos as PartOfSpeech,
    value: {
      item: row.item as MaterielItem,
      model: null,
      numbered: "",
      head: row.head as MaterielWord["head"],
      isMass: row.mass === "yes",
    },
  }));
  for (const row of named) {
    const value = { item: row.item as MaterielItem, head: row.head as MaterielWord["head"], isMass: false };
    const pos = row.pos as PartOfSpeech;
    // a model that needs its number is one phrase with each of them
    for (const number of row.needs === "" ? [] : row.needs.split(","))
      entries.push({
        form: `${row.form} ${number}`,
        pos: "word",
        value: { ...value, model: (row.numbered || row.model).replace("{}", number), numbered: "" },
      });
    if (row.needs === "")
      entries.push({ form: row.form, pos, value: { ...value, model: row.model, numbered: row.numbered } });
  }
  return openLexicon(entries, language.inflection);
}

/** Opens materiel.tsv, materiel-models.tsv and materiel-fates.tsv. */
export function openMaterielWords(language: AnalyticLanguage): MaterielWords {
  return {
    things: openThings(language),
    fates: lexiconOf(language, "materiel-fates.tsv", ["fate", "link", "items"], (row) => ({
      fate: row.fate as FateWord["fate"],
      link: row.link as FateWord["link"],
      items: row.items,
    })),
  };
}

const set = (...items: MaterielItem[]): ReadonlySet<MaterielItem> => new Set(items);
const guns = set(
  "assault-rifle",
  "rifle",
  "pistol",
  "machine-gun",
  "heavy-machine-gun",
  "rocket-launcher",
  "mortar",
  "artillery",
  "other",
);
const groups: Readonly<Record<string, ReadonlySet<MaterielItem>>> = {
  air: set("drone", "aircraft", "rocket", "missile"),
  strike: set("drone", "aircraft"),
  plane: set("aircraft", "drone"),
  boat: set("boat"),
  drive: set("vehicle", "armoured-vehicle", "motorcycle"),
  goods: set(
    "goods",
    "livestock",
    "money",
    "motorcycle",
    "vehicle",
    "ammunition",
    "other",
    "equipment",
    "explosive",
    "radio",
    "uniform",
    ...guns,
  ),
  livestock: set("livestock"),
  shot: set("rocket", "missile", "ammunition", "grenade", "mortar", "drone"),
  explosive: set("explosive", "grenade", "rocket", "missile"),
};
const families = [guns, set("drone", "aircraft"), set("vehicle", "armoured-vehicle"), set("rocket", "missile")];

/** What is ridden. @example rides.has("boat") // true */
export const rides = set("vehicle", "motorcycle", "boat", "armoured-vehicle");
/** What blows up. */
export const explosives = set("explosive", "grenade");
/** What flies. */
export const flying = set("drone", "aircraft");
/** What is told as used only where it is counted or named. */
export const smallArms = set("rifle", "assault-rifle", "pistol", "machine-gun");
/** What is never told as used. */
export const neverUsed = set("other", "magazine", "radio", "equipment", "uniform", "money", "livestock", "goods");

/** Whether a fate word may be said of an item. */
export const canBefall = (word: FateWord, item: MaterielItem): boolean =>
  word.items === "" || (groups[word.items]?.has(item) ?? false);

/** Whether a model's item may refine the item of the noun beside it: a rifle may turn out a machine gun, not a car. */
export const fits = (general: MaterielItem, fine: MaterielItem): boolean =>
  families.some((family) => family.has(general) && family.has(fine));
