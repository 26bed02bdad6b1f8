import type { Document } from "../../text/index.ts";
import { type AnalyticLanguage, lexiconOf } from "./language.ts";

/** So much weight of a field's different words makes a sentence one of that field. */
const enough: Readonly<Record<string, number>> = { sport: 3, screen: 3 };
const otherwise = 5;
/** Each word of harm asks for so much more: «une attaque au stade» is no match. */
const againstHarm = 3;
const whole = 7;

/** A line so short is the heading of what follows: «Autres articles». */
const headLength = 6;

type Word = { readonly field: string; readonly weight: number; readonly form: string };
type Weights = { readonly fields: ReadonlyMap<string, number>; readonly harm: number };

/**
 * A reader of the sentences of a field of life, such as sport, in which a trigger means something else, and of a page's pointers to other reports.
 * @example buildFieldReader(english)(document).has(0) // true for "The striker scored twice in the second half"
 */
export function buildFieldReader(language: AnalyticLanguage): (document: Document) => ReadonlySet<number> {
  const lexicon = lexiconOf<Word, "field" | "weight">(language, "fields.tsv", ["field", "weight"], (row) => ({
    field: row.field,
    weight: Number(row.weight),
    form: row.form,
  }));

  const weigh = ({ tokens }: Document, first: number, last: number): Weights => {
    const seen = new Map<string, Map<string, number>>();
    for (let at = first; at < last; ) {
      const hits = lexicon.match(tokens, at).filter((hit) => at + hit.length <= last);
      const [best] = hits;
      for (const { value, length } of hits) {
        if (length !== best!.length) continue;
        const words = seen.get(value.field) ?? new Map<string, number>();
        words.set(value.form, value.weight);
        seen.set(value.field, words);
      }
      at += best?.length ?? 1;
    }
    const sumOf = (words: ReadonlyMap<string, number>) => [...words.values()].reduce((sum, weight) => sum + weight, 0);
    const fields = new Map(
      [...seen].filter(([field]) => field !== "harm").map(([field, words]) => [field, sumOf(words)]),
    );
    return { fields, harm: seen.get("harm")?.size ?? 0 };
  };

  return (document) => {
    const found = new Set<number>();
    const all = document.sentences.map(({ first, last }) => weigh(document, first, last));
    const fields = new Set(all.flatMap((one) => [...one.fields.keys()]));
    const harm = all.reduce((sum, one) => sum + one.harm, 0);
    for (const [index, one] of all.entries()) {
      if (one.fields.has("aside")) found.add(index);
      const { first, last } = document.sentences[index]!;
      if (!one.fields.has("tail") || last - first > headLength) continue;
      for (let rest = index; rest < all.length; rest++) found.add(rest);
    }
    for (const field of fields) {
      if (field === "aside" || field === "tail") continue;
      const least = enough[field] ?? otherwise;
      const own = all.map((one) => one.fields.get(field) ?? 0);
      for (const [index, weight] of own.entries())
        if (weight >= least + againstHarm * all[index]!.harm) found.add(index);
      const sum = own.reduce((total, weight) => total + weight, 0);
      const spread = own.filter((weight) => weight > 0).length;
      const isWhole = sum >= whole + (least - 3) * 2 && spread * 2 >= own.length && harm * 3 <= sum;
      // a sentence with words of harm alone is told beside the match
      if (isWhole) for (const [index, one] of all.entries()) if (one.harm <= own[index]!) found.add(index);
    }
    return found;
  };
}
