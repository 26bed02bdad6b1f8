import { type Document, readTable } from "../../text/index.ts";
import { foldArabic } from "./letters.ts";
import { type Tables, tableOf } from "./lexicons.ts";

/**
 * A reader of the sentences of a field of life, such as sport, in which a trigger means something else.
 * @example buildFieldReader(tables)(document).has(0) // true for «سجل المهاجم هدفا في المباراة»
 */
export function buildFieldReader(tables: Tables): (document: Document) => ReadonlySet<number> {
  const rows = readTable(tableOf(tables, "fields.tsv"), ["field", "form"]);
  const fields = new Map(rows.map((row) => [foldArabic(row.form), row.field]));
  return (document) => {
    const counts = document.sentences.map((sentence) => {
      const seen = new Map<string, Set<string>>();
      for (let i = sentence.first; i < sentence.last; i++) {
        const field = fields.get(document.tokens[i]!.norm);
        if (field) seen.set(field, (seen.get(field) ?? new Set()).add(document.tokens[i]!.norm));
      }
      return Math.max(0, ...[...seen.values()].map((words) => words.size));
    });
    const share = counts.filter((count) => count > 0).length / Math.max(1, counts.length);
    const whole = counts.reduce((sum, count) => sum + count, 0) >= 4 && share >= 0.5;
    return new Set(counts.flatMap((count, index) => (count >= 2 || whole ? [index] : [])));
  };
}
