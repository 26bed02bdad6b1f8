/** The cells of one line. */
export type Row = readonly string[];

/** Lays rows out in columns, the first one to the left, the others to the right. @example layRows([["a", "12"], ["bc", "3"]]) // ["a   12", "bc   3"] */
export function layRows(rows: readonly Row[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? "").length)));
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
}
