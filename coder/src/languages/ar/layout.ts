import { buildReportLayout, type ReportLayout } from "../../grammar/layout.ts";
import { foldArabic } from "./letters.ts";

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

// Words and names whose first letter is no conjunction: «وزير», «واشنطن», «والي».
const ownWaw =
  /^(?:وزي?ر|وزار|وال(?:ي|يه|د|ده)$|والد|واشنطن|واغ|وادي|وادغ|وارسو|وافق|وافد|واجه|واصل|واقع|وباء|وثق|وثيق|وثايق|وثاي|وعود|ورد|وتير|ويبينار|وقود|وظايف|وظيف|وحش|وسام|وداع|ورث|ورط|وهم$|وجه|وجد|وحد|ورش|ورق|ورد|وردت|وسط|وساط|وسائل|وسايل|وصل|وصول|وصف|وضع|وطن|وعد|وفا[هة]|وفد|وفود|وفي[اات]{2}|وقع|وقف|وقعت|وكال|وكيل|ولاي|ولد|ولاد|ولي$|وشيك|وعكه|ويلات|ويليام|ويلسون|ويكي[لب]|وهر|ود$)/u;

/** A paragraph that opens with the conjunction «و» goes on; one that opens with a word of its own waw may begin. */
function carriesOn(norm: string): boolean {
  if (!norm.startsWith("و") || norm.length < 3) return false;
  return !ownWaw.test(norm);
}

/**
 * The Arabic layout, out of the pack's tables.
 * @example buildArabicLayout({ "layout.tsv": text }).carriesOn("واضاف") // true
 */
export function buildArabicLayout(tables: Readonly<Record<string, string>>): ReportLayout {
  const table = tables["layout.tsv"];
  if (table === undefined) throw new Error("found no layout.tsv; wanted it beside the pack's index.ts");
  const stem = (norm: string) => stripFront(norm).at(-1) ?? norm;
  const mayName = (norm: string) => /^(?:و?[بلك]?ال|و?لل)\p{L}{2}/u.test(norm) || !/^\p{L}/u.test(norm);
  return buildReportLayout({ code: "ar", fold: foldArabic, carriesOn, stem, mayName, variants: stripFront }, table);
}
