import { type Tables, tableOf } from "../../grammar/tables.ts";
import { type Document, readTable } from "../../text/index.ts";
import { foldArabic } from "./letters.ts";

/** So many different words of a field in one sentence make it one of that field. */
const enough: Readonly<Record<string, number>> = { sport: 2, screen: 2 };
const otherwise = 4;

/**
 * A reader of the sentences of a field of life, such as sport, in which a trigger means something else.
 * @example buildFieldReader(tables)(document).has(0) // true for «سجل المهاجم هدفا في المباراة»
 */
export function buildFieldReader(tables: Tables): (document: Document) => ReadonlySet<number> {
  const rows = readTable(tableOf(tables, "fields.tsv"), ["field", "form"]);
  const fields = new Map(rows.map((row) => [foldArabic(row.form), row.field]));
  return (document) => {
    const found = new Set<number>();
    const spread = new Map<string, number[]>();
    for (const sentence of document.sentences) {
      const seen = new Map<string, Set<string>>();
      for (const { norm } of document.tokens.slice(sentence.first, sentence.last)) {
        const field = fields.get(norm);
        if (field) seen.set(field, (seen.get(field) ?? new Set()).add(norm));
      }
      for (const [field, words] of seen) {
        if (words.size >= (enough[field] ?? otherwise)) found.add(sentence.index);
        spread.set(field, [...(spread.get(field) ?? []), words.size]);
      }
    }
    for (const counts of spread.values()) {
      const words = counts.reduce((sum, count) => sum + count, 0);
      const isWhole = words >= 5 && counts.length * 2 >= document.sentences.length;
      if (isWhole) for (const sentence of document.sentences) found.add(sentence.index);
    }
    return found;
  };
}
