import { type Tables, tableOf } from "../../grammar/tables.ts";
import { readTable } from "../../text/index.ts";
import { foldArabic } from "./letters.ts";

/** Tells whether a folded word that begins with «و» has the letter as its own. */
export type OwnWaw = (norm: string) => boolean;

/**
 * Opens the list of words whose «و» is no conjunction, as parts of a name or at the head of a paragraph.
 * @example openOwnWaw(tables, "name")("وليد") // true
 */
export function openOwnWaw(tables: Tables, of: "name" | "text"): OwnWaw {
  const rows = readTable(tableOf(tables, "waw.tsv"), ["match", "of", "form"]).filter(
    (row) => row.of === of || row.of === "both",
  );
  const formsOf = (match: string) => rows.filter((row) => row.match === match).map((row) => foldArabic(row.form));
  const whole = new Set(formsOf("word"));
  const stems = new Set(formsOf("stem"));
  const longest = Math.max(0, ...[...stems].map((stem) => stem.length));
  return (norm) => {
    if (whole.has(norm)) return true;
    for (let length = 2; length <= Math.min(longest, norm.length); length++)
      if (stems.has(norm.slice(0, length))) return true;
    return false;
  };
}
