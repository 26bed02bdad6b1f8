import type { Token } from "../text/index.ts";
import type { Form, Hit } from "./lexicon.ts";

/** What shared code must know of a language's small words; it never looks at the words themselves. */
export type Syntax = {
  /** «and», alone. */
  isAnd(token: Token): boolean;
  /** A word that «and» is joined to. */
  carriesAnd(token: Token): boolean;
  /** A word after which reported speech begins: «that», «on». */
  isThat(token: Token): boolean;
  /** A word that opens a clause of its own: «while». */
  opensClause(token: Token): boolean;
  /** Words that may stand between a marker and the noun that it governs: «a number of». */
  isFiller(token: Token): boolean;
  /** «this», «the same». */
  isDemonstrative(token: Token): boolean;
  /** A word that may be an adjective between a noun and what depends on it. */
  mayBeAdjective(token: Token): boolean;
  /** Words that set a happening apart from the one told before: «another», «separate». */
  isOther(token: Token): boolean;
  /** What stands before a word makes it definite. */
  isDefinite(token: Token, before: string): boolean;
  /** What stands before a verb puts it in the future. */
  isFuture(before: string): boolean;
  /** A hit takes so much of a word apart that it is another word. */
  isFarFetched(hit: Hit<unknown>): boolean;
  /** A vowel sign makes the verb passive: «استُهدفت». */
  isWrittenPassive(token: Token, form: Form): boolean;
  /** A name without article and joined prepositions, to be compared. */
  bareName(name: string): string;
};
