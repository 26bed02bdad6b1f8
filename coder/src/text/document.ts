import { splitSentences } from "./sentences.ts";
import { tokenise } from "./tokens.ts";

/** A word as a dictionary may hold it: what stands before it and after it in one written word is taken off. */
export type Analysis = { readonly before: string; readonly stem: string; readonly after: string };

/** One word, number or sign. `start` and `end` are UTF-16 offsets into the text; `norm` is the folded form that rules compare. */
export type Token = {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly norm: string;
  readonly kind: "word" | "number" | "punct";
  readonly spaced: boolean;
  readonly analyses: readonly Analysis[];
};

/** Token indexes, `last` exclusive, of one sentence and the paragraph it stands in. */
export type Sentence = {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
};

/** A text that owns its letters; tokens and sentences are views into it. */
export type Document = {
  readonly text: string;
  readonly language: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** The sentence of each token, by token index. */
  readonly sentenceOf: Int32Array;
};

/** What a language says about its letters and words. */
export type Letters = {
  readonly code: string;
  /** The form in which words are compared: «إِرهابيّة» becomes «ارهابيه». */
  fold(word: string): string;
  /** All readings of a folded word without its clitics, the plainest first; `word` is as written. */
  analyse(norm: string, word: string): readonly Analysis[];
  /** The letters as one text writes them: without accents, all in capitals. */
  forText?(text: string): Letters;
  /** Folded words after which a full stop ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
};

/**
 * Cuts a text into tokens and sentences.
 * @example openDocument("قُتل 5 جنود.", arabicLetters).tokens.length // 4
 */
export function openDocument(text: string, letters: Letters): Document {
  const tokens = tokenise(text, letters.forText?.(text) ?? letters);
  const sentences = splitSentences(text, tokens, letters.abbreviations);
  const sentenceOf = new Int32Array(tokens.length);
  for (const sentence of sentences) sentenceOf.fill(sentence.index, sentence.first, sentence.last);
  return { text, language: letters.code, tokens, sentences, sentenceOf };
}

/** The original words between two token indexes, `to` exclusive. */
export function quoteOf(document: Document, from: number, to: number): string {
  const first = document.tokens[from];
  const last = document.tokens[to - 1];
  return first && last ? document.text.slice(first.start, last.end) : "";
}
