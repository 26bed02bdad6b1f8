/** One row of a word list by its column names. */
export type Row<K extends string> = Readonly<Record<K, string>>;

/**
 * Rows of a tab-separated word list; lines that begin with # say its source, the first other line names the columns.
 * @example readTable("# own\nkind\tform\ncity\tمدينة", ["kind", "form"]) // [{ kind: "city", form: "مدينة" }]
 */
export function readTable<K extends string>(text: string, columns: readonly K[]): Row<K>[] {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const header = (lines[0] ?? "").split("\t");
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) throw new Error(`found columns ${header.join(", ")}; wanted ${missing.join(", ")}`);
  return lines.slice(1).map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(
      columns.map((column) => [column, (cells[header.indexOf(column)] ?? "").trim()]),
    ) as Row<K>;
  });
}

/** The parts of a cell that lists several words with " | " between. */
export const readList = (cell: string | undefined): string[] =>
  (cell ?? "")
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part !== "");
