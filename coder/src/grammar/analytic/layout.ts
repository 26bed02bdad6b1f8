import { readTable } from "../../text/index.ts";
import { buildReportLayout, type ReportLayout, wordsOf } from "../layout.ts";
import { tableOf } from "../tables.ts";
import type { AnalyticLanguage } from "./language.ts";

/** Cues and tables whose words make up the names of bodies. */
const naming: ReadonlySet<string> = new Set(["institution", "office", "state", "statement", "honorific"]);
const nameTables = {
  "bodies.tsv": ["form"],
  "offices.tsv": ["form"],
  "countries.tsv": ["names", "demonyms", "capitals"],
};

/** Words that may stand in a body's name: without cases and articles to tell nouns by, a heading's other words may be verbs. */
function nameWords({ tables, inflection: { fold }, small }: AnalyticLanguage): ReadonlySet<string> {
  const words = new Set([...small.of("definite"), ...small.of("of"), ...small.of("and"), ...small.of("to")]);
  const add = (form: string) => {
    for (const word of wordsOf(form)) words.add(fold(word));
  };
  for (const { cue, form } of readTable(tableOf(tables, "layout.tsv"), ["cue", "form"])) if (naming.has(cue)) add(form);
  for (const [name, columns] of Object.entries(nameTables)) {
    const table = tables[name];
    if (table === undefined) continue;
    for (const row of readTable(table, columns)) for (const column of columns) add(row[column]!);
  }
  return words;
}

/**
 * The layout of a language that tells its grammar by separate words, out of its layout.tsv.
 * @example buildAnalyticLayout(english).hits(["according", "to"], 0) // continues and says
 */
export function buildAnalyticLayout(language: AnalyticLanguage): ReportLayout {
  const { fold } = language.inflection;
  const names = nameWords(language);
  return buildReportLayout(
    {
      code: language.code,
      fold,
      // «Et», "And"; pronouns and the like are cues of the table
      carriesOn: (norm) => language.small.of("and").has(norm),
      stem: (norm) => norm.replace(/(?:es|s|x)$/u, ""),
      mayName: (norm) => names.has(norm) || /^\P{L}/u.test(norm),
      variants: (norm) => [norm],
    },
    tableOf(language.tables, "layout.tsv"),
  );
}
