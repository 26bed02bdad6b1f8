import { type Entry, type Inflection, type Lexicon, openLexicon, type PartOfSpeech } from "../../grammar/lexicon.ts";
import { type Tables, tableOf } from "../../grammar/tables.ts";
import { readTable } from "../../text/index.ts";
import { inflectArabic } from "./inflect.ts";
import { foldArabic } from "./letters.ts";

/** How Arabic folds and inflects the forms of a word list. */
export const arabicInflection: Inflection = {
  fold: foldArabic,
  inflect: inflectArabic,
  article: "ال",
  // no word of a phrase but the first carries a conjunction, «and» alone let pass
  mayStandInside: ({ before, after }) => !/^[وف]/u.test(before) || (before === "و" && after === ""),
};

/** A lexicon out of one table whose columns include `pos` and `form`. */
export function lexiconOf<T, K extends string>(
  tables: Tables,
  name: string,
  columns: readonly K[],
  value: (row: Readonly<Record<K | "pos" | "form", string>>) => T,
): Lexicon<T> {
  const rows = readTable<K | "pos" | "form">(tableOf(tables, name), [...columns, "pos", "form"]);
  const entries = rows.map((row): Entry<T> => ({ form: row.form, pos: row.pos as PartOfSpeech, value: value(row) }));
  return openLexicon(entries, arabicInflection);
}
