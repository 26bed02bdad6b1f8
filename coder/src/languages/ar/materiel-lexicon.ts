import { type Entry, type Hit, type Lexicon, openLexicon, type PartOfSpeech } from "../../grammar/lexicon.ts";
import { type Tables, tableOf } from "../../grammar/tables.ts";
import type { Fate, MaterielItem } from "../../model/index.ts";
import { readTable } from "../../text/index.ts";
import { arabicInflection, lexiconOf } from "./lexicons.ts";

/** A word for materiel; see materiel.tsv and materiel-models.tsv for what the columns mean. */
export type MaterielWord = {
  readonly item: MaterielItem;
  readonly model: string | null;
  readonly numbered: string;
  readonly needs: ReadonlySet<number> | null;
  readonly head: "keep" | "take" | "name" | "model" | "air" | "blast" | "none";
  readonly isMass: boolean;
};

/** A word that says what befell the things named after it; see materiel-fates.tsv. */
export type FateWord = {
  readonly fate: Fate | "gone" | "again" | "accident" | "arrest" | "possession" | "cache" | "strike" | "away" | "kill";
  readonly link: "object" | "with" | "both" | "aboard" | "bearer" | "";
  readonly items: string;
};

export type MaterielWords = { readonly things: Lexicon<MaterielWord>; readonly fates: Lexicon<FateWord> };
export type MaterielHit = Hit<MaterielWord>;

function openThings(tables: Tables): Lexicon<MaterielWord> {
  const plain = readTable(tableOf(tables, "materiel.tsv"), ["item", "head", "mass", "pos", "form"]);
  const columns = ["item", "model", "numbered", "needs", "head", "pos", "form"] as const;
  const models = readTable(tableOf(tables, "materiel-models.tsv"), columns);
  const words = plain.map((row) => ({ ...row, model: "", numbered: "", needs: "" }));
  const named = models.map((row) => ({ ...row, mass: "" }));
  const entries = [...words, ...named].map(
    (row): Entry<MaterielWord> => ({
      form: row.form,
      pos: row.pos as PartOfSpeech,
      value: {
        item: row.item as MaterielItem,
        model: row.model || null,
        numbered: row.numbered,
        needs: row.needs ? new Set(row.needs.split(",").map(Number)) : null,
        head: row.head as MaterielWord["head"],
        isMass: row.mass === "yes",
      },
    }),
  );
  return openLexicon(entries, arabicInflection);
}

/** Opens materiel.tsv, materiel-models.tsv and materiel-fates.tsv. */
export function openMaterielWords(tables: Tables): MaterielWords {
  return {
    things: openThings(tables),
    fates: lexiconOf(tables, "materiel-fates.tsv", ["fate", "link", "items"], (row) => ({
      fate: row.fate as FateWord["fate"],
      link: row.link as FateWord["link"],
      items: row.items,
    })),
  };
}

const groups: Readonly<Record<string, ReadonlySet<MaterielItem>>> = {
  air: new Set(["drone", "aircraft", "rocket", "missile"]),
  drone: new Set(["drone"]),
  strike: new Set(["drone", "aircraft"]),
  plane: new Set(["aircraft"]),
  boat: new Set(["boat"]),
  drive: new Set(["vehicle", "armoured-vehicle", "motorcycle"]),
  livestock: new Set(["livestock", "goods"]),
  goods: new Set([
    "goods",
    "livestock",
    "money",
    "other",
    "equipment",
    "radio",
    "uniform",
    "ammunition",
    "explosive",
    "assault-rifle",
    "rifle",
    "pistol",
    "machine-gun",
    "heavy-machine-gun",
    "motorcycle",
  ]),
  shot: new Set([
    "rocket",
    "missile",
    "ammunition",
    "grenade",
    "drone",
    "mortar",
    "explosive",
    "rocket-launcher",
    "artillery",
  ]),
  gun: new Set(["assault-rifle", "rifle", "pistol", "machine-gun", "heavy-machine-gun", "artillery", "other"]),
  explosive: new Set(["explosive", "grenade", "ammunition", "rocket", "missile", "mortar"]),
};

/** Whether a fate word may be said of an item. */
export const canBefall = (word: FateWord, item: MaterielItem): boolean =>
  word.items === "" || groups[word.items]!.has(item);
