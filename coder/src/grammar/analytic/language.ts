import type { Letters } from "../../text/index.ts";
import { type Row, readTable } from "../../text/index.ts";
import type { Inflection, Lexicon, PartOfSpeech } from "../lexicon.ts";
import { openLexicon } from "../lexicon.ts";
import { type Tables, tableOf } from "../tables.ts";
import { openSmallWords, type SmallWords } from "./small-words.ts";

/** What a language with fixed word order says of itself; its words stand in its tables. */
export type AnalyticDefinition = {
  readonly code: string;
  readonly letters: Letters;
  readonly inflection: Inflection;
  /** Where most adjectives stand about their noun: «Malian soldiers», «soldats maliens». */
  readonly adjectives: "before" | "after";
  /** Signs between the groups of three digits beside the comma's and the full stop's common use: "," in English. */
  readonly thousands: "," | ".";
  /** A people's name is written small as a noun too: «dos franceses»; left out, it has its capital letter. */
  readonly peoples?: "small";
  /** Day before month in numeric dates, as everywhere but in the United States. */
  readonly dayFirst: boolean;
};

/** A language opened: its definition with its tables and small words. */
export type AnalyticLanguage = AnalyticDefinition & { readonly tables: Tables; readonly small: SmallWords };

/** Opens a language's small words beside its definition. */
export function openLanguage(definition: AnalyticDefinition, tables: Tables): AnalyticLanguage {
  const small = openSmallWords(tableOf(tables, "small.tsv"), definition.inflection.fold);
  return { ...definition, tables, small };
}

/** The rows of one table of the language. @example rowsOf(language, "units.tsv", ["unit", "form"]) */
export const rowsOf = <K extends string>(language: AnalyticLanguage, name: string, columns: readonly K[]): Row<K>[] =>
  readTable(tableOf(language.tables, name), columns);

/** A lexicon out of one table whose columns include `pos` and `form`. */
export function lexiconOf<T, K extends string>(
  language: AnalyticLanguage,
  name: string,
  columns: readonly K[],
  value: (row: Row<K | "pos" | "form">) => T,
): Lexicon<T> {
  const rows = rowsOf<K | "pos" | "form">(language, name, [...columns, "pos", "form"]);
  return openLexicon(
    rows.map((row) => ({ form: row.form, pos: row.pos as PartOfSpeech, value: value(row) })),
    language.inflection,
  );
}
