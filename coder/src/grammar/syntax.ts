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
  /** «également», "also": after the day that a sentence opens with, another thing of that day. */
  isAlso(token: Token): boolean;
  /** An article on the word or before it makes it definite; `before` is what stands joined to it. */
  isDefinite(tokens: readonly Token[], index: number, before: string): boolean;
  /** Whether a word that may be noun or verb is a noun where it stands; null where its neighbours don't tell. */
  isNounAt(tokens: readonly Token[], index: number, length: number): boolean | null;
  /** A word that parts what is told before it from what is told after it. */
  cutsClause(token: Token): boolean;
  /** What stands before a verb puts it in the future. */
  isFuture(before: string): boolean;
  /** A verb's form that says only that it may be done: "to attack", "must leave". */
  isWish(tokens: readonly Token[], index: number, form: Form): boolean;
  /** A verb's form with an auxiliary that puts it before what is told: "had attacked". */
  isEarlier(tokens: readonly Token[], index: number, form: Form): boolean;
  /** A word that a verb's phrase begins with: «ont été libérés», "were freed", «s'empare». */
  opensVerb(token: Token | undefined): boolean;
  /** A word after a noun that says when or where it took place: "occurred", «s'est produit». */
  isHappening(token: Token): boolean;
  /** The noun is what somebody is tried or held for: «condamné pour le viol». */
  isCharge(tokens: readonly Token[], index: number): boolean;
  /** "who", "which", «dans lequel». */
  isRelative(token: Token): boolean;
  /** A word that makes a happening the worst or first of its time: "the deadliest since 2015" is told of today's. */
  isSuperlative(token: Token): boolean;
  /** A noun that says no more of people than that they are people: "persons", «victimes», «شخصا». */
  isAnyone(token: Token): boolean;
  /** Whether a pronoun joined to a word stands for many: «هم». */
  isPluralPronoun(after: string): boolean;
  /** A hit takes so much of a word apart that it is another word. */
  isFarFetched(hit: Hit<unknown>, token?: Token): boolean;
  /** Whether a verb's form is active or passive by its signs («استُهدفت») or auxiliaries; `bare`: it may be either. */
  voiceOf(tokens: readonly Token[], index: number, form: Form): "active" | "passive" | "bare";
  /** A noun phrase that nothing governs may begin with it: no preposition, adverb or auxiliary. */
  mayOpenNoun(token: Token): boolean;
  /** A word that governs the noun after it: "of" ties it to the noun before, others set it apart from a verb. */
  governs(tokens: readonly Token[], index: number): "of" | "other" | null;
  /** A name without article and joined prepositions, to be compared. */
  bareName(name: string): string;
};
