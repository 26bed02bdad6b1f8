import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readList, readTable } from "../../../coder/src/text/table.ts";

/** Where the project's own Arabic and French spellings of places stand. */
export const aliasFile = fileURLToPath(new URL("../../../coder/src/gazetteer/aliases.tsv", import.meta.url));

/** One row: `id` is a GeoNames number or a unit's own id ("admin1:SD.43"). */
export type AliasRow = {
  readonly id: string;
  readonly kind: string;
  readonly country: string;
  readonly latin: string;
  readonly names: readonly string[];
};

/**
 * The rows of a table with the columns geonames, kind, iso, latin, ar, fr (spellings parted by " | "); empty where the file isn't there.
 * @example readAliasFile(aliasFile).length
 */
export function readAliasFile(file: string): AliasRow[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return [];
  }
  return readTable(text, ["geonames", "kind", "iso", "latin", "ar", "fr"]).map((row) => ({
    id: /^\d+$/u.test(row.geonames) ? `geonames:${row.geonames}` : row.geonames,
    kind: row.kind,
    country: row.iso,
    latin: row.latin,
    names: [row.latin, ...readList(row.ar), ...readList(row.fr)].filter((name) => name !== ""),
  }));
}
