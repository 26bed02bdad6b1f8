import { readTable } from "../text/index.ts";

/** What words can tell about how a text is laid out and who speaks in it. */
export const layoutCues = [
  "advice", // opens a text that tells its readers what to do
  "agency", // a news agency, as a dateline or a sign-off names it
  "announces", // a body's own present tense: «تعلن», "hereby announces"
  "aside", // of a picture or another article: "Image:", "Read also"
  "byline", // opens a line about the text itself: author, source, date of publication
  "contents", // opens a list of the headings to come
  "continues", // opens a paragraph that carries the story on
  "culture", // of a book, a film, a stage
  "day", // weekday, yesterday: the day of a happening
  "devotion", // formula of prayer or praise
  "fighters", // the author's own fighters: «مجاهدونا»
  "habit", // a time that is no day: «كل مساء», "every day"
  "honorific", // protocol titles, as a ministry's own text gives them
  "institution", // organ of a state or party
  "masthead", // names a collection: bulletin, digest, press review
  "month",
  "office", // may speak for itself in a heading: spokesman, press office, command
  "ordinal", // numbers a part: «أولا»
  "ours", // the author's own forces, said by an army as by a group
  "partisans", // fighters named as only their own side names them
  "says", // a reporter's verb of saying
  "slur", // the enemy named as only a fighting side names it
  "social", // marks a post
  "statement", // names a text as a body's own: communiqué
  "state", // the author's own country, army or government: «قواتنا المسلحة»
  "summary", // names a count over a period: «التقرير الشهري»
  "when", // weekday, today, yesterday
  "wing", // an armed group's own media: «وكالة أعماق»
] as const;
export type LayoutCue = (typeof layoutCues)[number];

/** One cue in words: which, and over how many words. */
type LayoutHit = { readonly cue: LayoutCue; readonly length: number };

/** What a language says about reports: how they begin, go on, and show who speaks. */
export type ReportLayout = {
  /** BCP 47 */
  readonly code: string;
  /** The form in which words are compared. */
  fold(word: string): string;
  /** Whether this folded word, opening a paragraph, ties it to the one before: «وأضاف». */
  carriesOn(norm: string): boolean;
  /** The folded word without its clitics, to see whether two parts share their words. */
  stem(norm: string): string;
  /** Whether this folded word may stand in a body's name: in Arabic a definite one, never a verb. */
  mayName(norm: string): boolean;
  /** The cues that begin at this folded word. */
  hits(norms: readonly string[], index: number): readonly LayoutHit[];
};

/** How a language folds the words of its cues. */
type LayoutLetters = {
  readonly code: string;
  fold(word: string): string;
  carriesOn(norm: string): boolean;
  stem(norm: string): string;
  mayName(norm: string): boolean;
  /** The folded word and what remains when its clitics are taken off one by one; the plainest first. */
  variants(norm: string): readonly string[];
};

const isCue = (cue: string): cue is LayoutCue => (layoutCues as readonly string[]).includes(cue);

/** The words of a text, as cues are compared. @example wordsOf("في 5 مايو") // ["في", "5", "مايو"] */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{Nd}\u200c]+/gu) ?? [];

/**
 * A layout out of a table of cues; its columns are `cue` and `form`.
 * @example buildReportLayout(englishLetters, "cue\tform\nwhen\tyesterday").hits(["yesterday"], 0) // [{ cue: "when", length: 1 }]
 */
export function buildReportLayout(letters: LayoutLetters, table: string): ReportLayout {
  const byFirst = new Map<string, { cue: LayoutCue; words: readonly string[] }[]>();
  for (const { cue, form } of readTable(table, ["cue", "form"])) {
    if (!isCue(cue)) throw new Error(`found the cue ${cue}; wanted one of ${layoutCues.join(", ")}`);
    const words = wordsOf(form).map((word) => letters.fold(word));
    const first = words[0];
    if (first === undefined) throw new Error(`found a ${cue} without a form`);
    const entries = byFirst.get(first) ?? [];
    entries.push({ cue, words });
    byFirst.set(first, entries);
  }
  const none: readonly LayoutHit[] = [];
  const entriesOf = remember((norm: string) => {
    const entries = letters.variants(norm).flatMap((variant) => byFirst.get(variant) ?? []);
    return entries.length > 0 ? entries : null;
  });
  return {
    code: letters.code,
    fold: remember(letters.fold),
    carriesOn: letters.carriesOn,
    stem: remember(letters.stem),
    mayName: letters.mayName,
    hits(norms, index) {
      const first = norms[index];
      const entries = first === undefined ? null : entriesOf(first);
      if (!entries) return none;
      const hits: LayoutHit[] = [];
      for (const { cue, words } of entries) {
        if (hits.some((hit) => hit.cue === cue && hit.length >= words.length)) continue;
        if (words.every((word, offset) => offset === 0 || norms[index + offset] === word))
          hits.push({ cue, length: words.length });
      }
      return hits;
    },
  };
}

const mostRemembered = 100_000;

/** The same function with its answers kept: a text has far fewer words than it has places for them. */
function remember<T>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const value = answer(word);
    if (known.size < mostRemembered) known.set(word, value);
    return value;
  };
}

/**
 * The layout of a language that has none of its own: it knows letters only, no words.
 * @example plainLayout("de").hits(["gestern"], 0) // []
 */
export function plainLayout(code: string): ReportLayout {
  const fold = (word: string) => word.normalize("NFKC").toLocaleLowerCase("und");
  return buildReportLayout(
    { code, fold, carriesOn: () => false, stem: (norm) => norm, mayName: () => true, variants: (norm) => [norm] },
    "cue\tform",
  );
}
