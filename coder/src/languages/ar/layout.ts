import { buildReportLayout, type ReportLayout } from "../../grammar/layout.ts";
import { foldArabic } from "./letters.ts";
import { openOwnWaw } from "./waw.ts";

/** The folded word, then without conjunction, preposition and article. */
function stripFront(norm: string): readonly string[] {
  const forms = [norm];
  const add = (form: string) => {
    if (form.length > 1 && !forms.includes(form)) forms.push(form);
  };
  for (let i = 0; i < forms.length && i < 4; i++) {
    const form = forms[i]!;
    if (i < 2 && /^[وف]/u.test(form) && form.length > 3) add(form.slice(1));
    if (/^[بلك]ال/u.test(form) && form.length > 5) add(form.slice(3));
    if (/^لل/u.test(form) && form.length > 4) add(form.slice(2));
    if (/^ال/u.test(form) && form.length > 4) add(form.slice(2));
    if (/^[بل]/u.test(form) && form.length > 4) add(form.slice(1));
  }
  return forms;
}

/**
 * The Arabic layout, out of the pack's tables.
 * @example buildArabicLayout(tables).carriesOn("واضاف") // true
 */
export function buildArabicLayout(tables: Readonly<Record<string, string>>): ReportLayout {
  const table = tables["layout.tsv"];
  if (table === undefined) throw new Error("found no layout.tsv; wanted it beside the pack's index.ts");
  const isOwnWaw = openOwnWaw(tables, "text");
  // a paragraph that opens with the conjunction «و» goes on; one that opens with a word of its own waw may begin
  const carriesOn = (norm: string) => norm.startsWith("و") && norm.length > 2 && !isOwnWaw(norm);
  const stem = (norm: string) => stripFront(norm).at(-1) ?? norm;
  const mayName = (norm: string) => /^(?:و?[بلك]?ال|و?لل)\p{L}{2}/u.test(norm) || !/^\p{L}/u.test(norm);
  return buildReportLayout({ code: "ar", fold: foldArabic, carriesOn, stem, mayName, variants: stripFront }, table);
}
