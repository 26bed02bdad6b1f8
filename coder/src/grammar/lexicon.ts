import type { Analysis, Token } from "../text/index.ts";

export type PartOfSpeech = "noun" | "adjective" | "verb" | "passive" | "word";
export type GrammaticalNumber = "singular" | "dual" | "plural" | "dual-or-plural";

/** One written form of a dictionary word, folded. */
export type Form = {
  readonly word: string;
  readonly number: GrammaticalNumber;
  readonly tense?: "past" | "present";
  readonly person?: 1;
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

// most nodes are leaves: what they lack is not made
type Node<T> = { next: Map<string, Node<T>> | null; ends: { value: T; pos: PartOfSpeech; form: Form }[] | null };

const newNode = <T>(): Node<T> => ({ next: null, ends: null });

/** The folded word without the article that stands in front of it as written; «آلية» has none. */
const foldForm = (part: string, inflection: Inflection) => {
  const { article, fold } = inflection;
  const folded = fold(part);
  const isArticled =
    article !== "" && part.startsWith(article) && folded.startsWith(article) && folded.length > article.length + 1;
  return isArticled ? folded.slice(article.length) : folded;
};

/** «عامل إغاثة/عمال إغاثة» is a phrase and its plural; «فجر/يفجر نفسه» has the slash inside its first word. */
function insert<T>(root: Node<T>, entry: Entry<T>, inflection: Inflection): void {
  const phrases = entry.form.split("/");
  const isPhrases =
    entry.pos !== "verb" && phrases.length > 1 && phrases.every((phrase) => phrase.trim().includes(" "));
  if (!isPhrases) {
    insertPhrase(root, entry, entry.form, inflection, false);
    return;
  }
  for (const [place, phrase] of phrases.entries()) insertPhrase(root, entry, phrase, inflection, place > 0);
}

/** Inserts one phrase; its inflected words branch, the others are taken as written. */
function insertPhrase<T>(
  root: Node<T>,
  entry: Entry<T>,
  phrase: string,
  inflection: Inflection,
  isPlural: boolean,
): void {
  const words = phrase.split(" ").filter((word) => word !== "");
  const forms = words.map((word, position): readonly Form[] => {
    const folded = word
      .split("/")
      .map((part) => (entry.pos === "verb" && position === 0 ? inflection.fold(part) : foldForm(part, inflection)))
      .join("/");
    const pos =
      position === 0 ? entry.pos : entry.pos === "noun" && position === 1 && words.length <= 3 ? "adjective" : "word";
    if (isPlural && position === 0) return [{ word: folded, number: "plural" }];
    return inflection.inflect(folded, pos);
  });
  let level: { node: Node<T>; head: Form | null }[] = [{ node: root, head: null }];
  for (const alternatives of forms) {
    const reached: { node: Node<T>; head: Form | null }[] = [];
    for (const { node, head } of level) {
      for (const form of alternatives) {
        node.next ??= new Map();
        let next = node.next.get(form.word);
        if (!next) {
          next = newNode();
          node.next.set(form.word, next);
        }
        reached.push({ node: next, head: head ?? form });
      }
    }
    level = reached;
  }
  for (const { node, head } of level) {
    if (head && !node.ends?.some((end) => end.value === entry.value && end.form.number === head.number))
      node.ends = [...(node.ends ?? []), { value: entry.value, pos: entry.pos, form: head }];
  }
}

/**
 * A dictionary that finds its entries in tokens, whatever clitics they carry.
 * @example openLexicon([{ form: "جندي/جنود", pos: "noun", value: "soldier" }], arabic).match(tokens, 3)
 */
export function openLexicon<T>(entries: Iterable<Entry<T>>, inflection: Inflection): Lexicon<T> {
  const root = newNode<T>();
  let size = 0;
  for (const entry of entries) {
    insert(root, entry, inflection);
    size++;
  }
  const walk = (
    tokens: readonly Token[],
    index: number,
    node: Node<T>,
    start: number,
    first: Analysis | null,
    hits: Hit<T>[],
  ) => {
    if (first) {
      const last = index - 1 === start ? first.after : "";
      for (const end of node.ends ?? [])
        hits.push({ ...end, length: index - start, before: first.before, after: last });
    }
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
    size,
    match(tokens, index) {
      const hits: Hit<T>[] = [];
      walk(tokens, index, root, index, null, hits);
      return hits.sort(
        (a, b) => b.length - a.length || a.before.length + a.after.length - (b.before.length + b.after.length),
      );
    },
  };
}
