import { refuse } from "./folders.ts";

/** One row of a table by its columns, and the line that it stands on. */
type TableRow<K extends string> = { readonly line: number; readonly cells: Readonly<Record<K, string>> };

/**
 * Rows of a tab-separated table of a pack; a line that begins with # is a comment, the first other line names the columns.
 * Unlike a reader of word lists it knows folder and line, so that what is wrong can be found.
 * @example readRows("events/clash", "triggers.ar.tsv", text, ["frame", "form"])
 */
export function readRows<K extends string>(
  folder: string,
  file: string,
  text: string,
  columns: readonly K[],
): TableRow<K>[] {
  const rows: TableRow<K>[] = [];
  let places: number[] | null = null;
  let line = 0;
  for (const written of text.split("\n")) {
    line++;
    const plain = written.endsWith("\r") ? written.slice(0, -1) : written;
    if (plain === "" || plain.startsWith("#")) continue;
    const cells = plain.split("\t");
    if (!places) {
      places = columns.map((column) => cells.indexOf(column));
      const missing = columns.filter((_, i) => places?.[i] === -1);
      if (missing.length > 0)
        refuse(folder, `found in ${file} no column ${missing.join(", ")}; wanted ${columns.join(", ")}`);
      continue;
    }
    const named = {} as Record<K, string>;
    for (let i = 0; i < columns.length; i++) named[columns[i]!] = cells[places[i]!] ?? "";
    rows.push({ line, cells: named });
  }
  if (!places) refuse(folder, `found ${file} empty; wanted the columns ${columns.join(", ")}`);
  return rows;
}
