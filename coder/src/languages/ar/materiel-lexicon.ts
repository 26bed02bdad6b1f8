import type { Hit, Lexicon } from "../../grammar/lexicon.ts";
import type { Fate, MaterielItem } from "../../model/index.ts";
import { lexiconOf, type Tables } from "./lexicons.ts";

/** A word for materiel; see materiel.tsv for what the columns mean. */
export type MaterielWord = {
  readonly item: MaterielItem;
  readonly model: string | null;
  readonly numbered: string;
  readonly needs: ReadonlySet<number> | null;
  readonly head: "keep" | "take" | "name" | "model" | "air" | "none";
  readonly isMass: boolean;
};

/** A word that says what befell the things named after it; see materiel-fates.tsv. */
export type FateWord = {
  readonly fate: Fate | "gone" | "again" | "accident" | "arrest" | "possession" | "cache";
  readonly link: "object" | "with" | "both" | "aboard" | "";
  readonly items: "air" | "drone" | "gun" | "shot" | "explosive" | "";
};

export type MaterielWords = { readonly things: Lexicon<MaterielWord>; readonly fates: Lexicon<FateWord> };
export type MaterielHit = Hit<MaterielWord>;

/** Opens materiel.tsv and materiel-fates.tsv. */
export function openMaterielWords(tables: Tables): MaterielWords {
  return {
    things: lexiconOf(tables, "materiel.tsv", ["item", "model", "numbered", "needs", "head", "mass"], (row) => ({
      item: row.item as MaterielItem,
      model: row.model || null,
      numbered: row.numbered,
      needs: row.needs ? new Set(row.needs.split(",").map(Number)) : null,
      head: row.head as MaterielWord["head"],
      isMass: row.mass === "yes",
    })),
    fates: lexiconOf(tables, "materiel-fates.tsv", ["fate", "link", "items"], (row) => ({
      fate: row.fate as FateWord["fate"],
      link: row.link as FateWord["link"],
      items: row.items as FateWord["items"],
    })),
  };
}

const groups: Readonly<Record<string, ReadonlySet<MaterielItem>>> = {
  air: new Set(["drone", "aircraft", "rocket", "missile"]),
  drone: new Set(["drone"]),
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
