import type { Token } from "../../text/index.ts";
import type { Form } from "../lexicon.ts";
import type { SmallWords } from "./small-words.ts";

/** How far an auxiliary may stand from its participle: "have been severely beaten", «ont été, selon lui, tués». */
const reach = 4;

/**
 * Whether a verb's form at a token is active or passive, by the auxiliaries before it and by what follows.
 * @example voiceOf(small, tokens, 3, form) // "passive" for "killed" in "two soldiers were killed"
 */
export function voiceOf(
  small: SmallWords,
  tokens: readonly Token[],
  index: number,
  form: Form,
): "active" | "passive" | "bare" {
  const { shape } = form;
  if (shape === undefined || shape === "infinitive" || shape === "past" || shape === "gerund") {
    if (shape === "infinitive" && small.is("be", tokens[index - 1])) return "passive";
    return "active";
  }
  for (let i = index - 1; i >= Math.max(0, index - reach); i--) {
    const token = tokens[i]!;
    if (token.kind === "punct") break;
    if (small.is("be", token)) return isReflexive(small, tokens, i - 1) ? "active" : "passive";
    if (small.is("have", token)) return "active";
    if (small.is("and", token) || small.is("clause", token)) break;
  }
  return "bare";
}

/** «se sont», «s'est»: the elision sign is skipped. */
const isReflexive = (small: SmallWords, tokens: readonly Token[], index: number): boolean =>
  small.is("reflexive", tokens[/^['’]$/u.test(tokens[index]?.text ?? "") ? index - 1 : index]);
