/** The tables of a pack's folder by file name. */
export type Tables = Readonly<Record<string, string>>;

/** The text of one table of the pack's folder. @example tableOf(tables, "units.tsv") */
export function tableOf(tables: Tables, name: string): string {
  const text = tables[name];
  if (text === undefined) throw new Error(`found no ${name}; wanted it beside the pack's index.ts`);
  return text;
}
