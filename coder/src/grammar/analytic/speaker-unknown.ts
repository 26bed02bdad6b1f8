import { armedKinds } from "../../model/index.ts";
import { quoteOf } from "../../text/index.ts";
import type { SmallClass } from "./small-words.ts";
import type { Speaker, SpeakerScene } from "./speaker-phrases.ts";
import { isCapital } from "./words.ts";

/** A noun phrase of words that no table knows is no longer than this. */
const longest = 12;
const openers: readonly SmallClass[] = ["definite", "indefinite"];
const inside: readonly SmallClass[] = ["of", "and", "filler", "other", "definite", "indefinite"];
/** What ends a phrase that has said who, and tells more of him: "a sculptor who saw them", "a barber in the next street". */
const more: readonly SmallClass[] = ["relative", "in", "near", "from"];
const never: readonly SmallClass[] = [
  "pronoun",
  "be",
  "have",
  "do",
  "modal",
  "future",
  "negation",
  "that",
  "clause",
  "demonstrative",
];

/**
 * Reads whoever stands right before a verb of saying, or right behind it after a quotation, in words that no table knows.
 * @example openUnknown(scene).endingAt(4, 0)?.name // "midwife" in "a midwife who treated them said"
 */
export function openUnknown({ document, language, actorOver, speech, words }: SpeakerScene) {
  const { tokens } = document;
  const { small } = language;
  const isOne = (names: readonly SmallClass[], at: number) => names.some((name) => small.is(name, tokens[at]));
  const isDoing = (at: number) =>
    speech.speech.match(tokens, at)[0]?.pos === "verb" ||
    words.acting.match(tokens, at).some((hit) => hit.pos === "verb");

  /** The speaker of words from `from` to `to`, its article and what is told of it left out. */
  function make(from: number, to: number): Speaker | null {
    const isArticled = isOne(openers, from);
    const start = isArticled ? from + 1 : from;
    let end = start;
    for (let at = start; at < to; at++) {
      if (isOne(more, at) && at > start) break;
      const isSign = tokens[at]!.kind === "punct";
      if (isOne(never, at) || isDoing(at) || (isSign && !/^[-‑'’.()]$/u.test(tokens[at]!.text))) return null;
      const actor = actorOver.get(at);
      if (actor && (actor.nature !== "people" || armedKinds.has(actor.value.kind))) return null;
      end = at + 1;
    }
    const isName = range(start, end).every(
      (at) => isCapital(tokens[at]) || isOne(inside, at) || tokens[at]!.kind === "punct",
    );
    if (end <= start || (!isArticled && !isName)) return null;
    const kind = isName || small.is("definite", tokens[from]) ? "official" : "witness";
    return { from: start, to: end, name: quoteOf(document, start, end), kind, isArmed: false };
  }

  return {
    /** The phrase that ends before a token and begins its clause. */
    endingAt(end: number, first: number): Speaker | null {
      let from = end;
      while (from > first && end - from <= longest && !/^[,;:"“”«»—–]$/u.test(tokens[from - 1]!.text)) from--;
      if (from === end || end - from > longest) return null;
      return make(from, end);
    },
    /** The phrase that begins at a token and runs to the next sign. */
    beginningAt(from: number, last: number): Speaker | null {
      let to = from;
      while (to < last && to - from <= longest && !/^[,;:.!?"“”«»—–]$/u.test(tokens[to]!.text)) to++;
      return to === from || to - from > longest ? null : make(from, to);
    },
  };
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
