import type { Analysis, Token } from "../text/index.ts";

export type PartOfSpeech = "noun" | "adjective" | "verb" | "passive" | "word";
export type GrammaticalNumber = "singular" | "dual" | "plural" | "dual-or-plural";

/** One written form of a dictionary word, folded. */
export type Form = {
  readonly word: string;
  readonly number: GrammaticalNumber;
  readonly tense?: "past" | "present";
  readonly person?: 1;
  readonly mood?: "future" | "conditional";
  /** How a verb's form is used where word order tells voice: a participle may be passive («were killed»). */
  readonly shape?: "infinitive" | "past" | "participle" | "past-or-participle" | "gerund";
};

/** A dictionary entry: one or more words, and what it stands for. */
export type Entry<T> = { readonly form: string; readonly pos: PartOfSpeech; readonly value: T };

/** An entry found at a token: how many tokens it takes, in which form, and the clitics around it. */
export type Hit<T> = {
  readonly value: T;
  readonly pos: PartOfSpeech;
  readonly length: number;
  readonly form: Form;
  readonly before: string;
  readonly after: string;
};

export type Lexicon<T> = {
  /** All entries that begin at this token, the longest first. */
  match(tokens: readonly Token[], index: number): readonly Hit<T>[];
  readonly size: number;
};

/** How a language folds and inflects its dictionary forms. */
export type Inflection = {
  fold(word: string): string;
  inflect(form: string, pos: PartOfSpeech): readonly Form[];
  /** The article at the front of a folded word, taken off in the dictionary as in the text; «ال» in Arabic. */
  readonly article: string;
  /** Whether a word so taken apart may stand inside a phrase, after its first word. */
  mayStandInside(analysis: Analysis): boolean;
};

/** A phrase of an entry as far as it has been read: the words still to come, and the form of the first. */
type Rest<T> = { entry: Entry<T>; words: readonly string[]; position: number; head: Form | null; isPlural: boolean };

/** A word grows its branches when a text first comes to it: a short text asks for few of a long list. */
type Node<T> = {
  rests: Rest<T>[] | null;
  next: Map<string, Node<T>> | null;
  ends: { value: T; pos: PartOfSpeech; form: Form }[] | null;
};

/** The folded word without the article that stands in front of it as written; «آلية» has none. */
const foldForm = (part: string, inflection: Inflection) => {
  const { article, fold } = inflection;
  const folded = fold(part);
  const isArticled =
    article !== "" && part.startsWith(article) && folded.startsWith(article) && folded.length > article.length + 1;
  return isArticled ? folded.slice(article.length) : folded;
};

/** What parts the words of a phrase: a space, or a sign that joins them in writing («porte-parole», «d'Ivoire», «U.N.»). */
const joints = /[ '’‑.-]+|(?<=\p{L})(?=\p{Nd})|(?<=\p{Nd})(?=\p{L})/u;
const oneWord = /^[\p{L}/]+$/u;
const joining: ReadonlySet<string> = new Set(["'", "’", "‑", "-", "."]);

const isJoint = (tokens: readonly Token[], index: number) =>
  joining.has(tokens[index]?.text ?? "") && !tokens[index]!.spaced && tokens[index + 1]?.spaced === false;

/** «عامل إغاثة/عمال إغاثة» is a phrase and its plural; «فجر/يفجر نفسه» has the slash inside its first word. */
function phrasesOf<T>(entry: Entry<T>): Rest<T>[] {
  const phrases = entry.form.split("/");
  const isPhrases =
    entry.pos !== "verb" && phrases.length > 1 && phrases.every((phrase) => phrase.trim().includes(" "));
  return (isPhrases ? phrases : [entry.form]).map((phrase, place) => {
    const words = oneWord.test(phrase) ? [phrase] : phrase.split(joints).filter((word) => word !== "");
    return { entry, words, position: 0, head: null, isPlural: place > 0 };
  });
}

/** The written forms of a phrase's next word; inflected words branch, the others are taken as written. */
function formsAt<T>({ entry, words, position, isPlural }: Rest<T>, inflection: Inflection): readonly Form[] {
  const folded = words[position]!.split("/")
    .map((part) => (entry.pos === "verb" && position === 0 ? inflection.fold(part) : foldForm(part, inflection)))
    .join("/");
  if (isPlural && position === 0) return [{ word: folded, number: "plural" }];
  const isAdjective = entry.pos === "noun" && position === 1 && words.length <= 3;
  return inflection.inflect(folded, position === 0 ? entry.pos : isAdjective ? "adjective" : "word");
}

function addEnd<T>(node: Node<T>, { value, pos }: Entry<T>, form: Form): void {
  if (node.ends?.some((end) => end.value === value && end.form.number === form.number)) return;
  node.ends ??= [];
  node.ends.push({ value, pos, form });
}

function grow<T>(node: Node<T>, inflection: Inflection): void {
  const rests = node.rests ?? [];
  node.rests = null;
  for (const rest of rests) {
    const { entry, words, position, head, isPlural } = rest;
    if (words.length === 0) continue;
    node.next ??= new Map();
    for (const form of formsAt(rest, inflection)) {
      let next = node.next.get(form.word);
      if (!next) {
        next = { rests: null, next: null, ends: null };
        node.next.set(form.word, next);
      }
      if (position + 1 === words.length) addEnd(next, entry, head ?? form);
      else {
        next.rests ??= [];
        next.rests.push({ entry, words, position: position + 1, head: head ?? form, isPlural });
      }
    }
  }
}

/**
 * A dictionary that finds its entries in tokens, whatever clitics they carry.
 * @example openLexicon([{ form: "جندي/جنود", pos: "noun", value: "soldier" }], arabic).match(tokens, 3)
 */
export function openLexicon<T>(entries: Iterable<Entry<T>>, inflection: Inflection): Lexicon<T> {
  const all = [...entries];
  const root: Node<T> = { rests: all.flatMap(phrasesOf), next: null, ends: null };
  const walk = (
    tokens: readonly Token[],
    index: number,
    node: Node<T>,
    start: number,
    first: Analysis | null,
    hits: Hit<T>[],
  ) => {
    if (node.rests) grow(node, inflection);
    if (first) {
      const last = index - 1 === start ? first.after : "";
      for (const end of node.ends ?? [])
        hits.push({ ...end, length: index - start, before: first.before, after: last });
    }
    if (first && isJoint(tokens, index)) index++;
    const token = tokens[index];
    if (!token || token.kind === "punct") return;
    if (token.kind === "number") {
      const next = node.next?.get(token.norm);
      if (next && first) walk(tokens, index + 1, next, start, first, hits);
      return;
    }
    for (const analysis of token.analyses) {
      const next = node.next?.get(analysis.stem);
      if (!next || (first && !inflection.mayStandInside(analysis))) continue;
      walk(tokens, index + 1, next, start, first ?? analysis, hits);
    }
  };
  return {
    size: all.length,
    match(tokens, index) {
      const hits: Hit<T>[] = [];
      walk(tokens, index, root, index, null, hits);
      return hits.sort(
        (a, b) => b.length - a.length || a.before.length + a.after.length - (b.before.length + b.after.length),
      );
    },
  };
}
