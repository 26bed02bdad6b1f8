import type { Status } from "../model/index.ts";
import type { Document, Token } from "../text/index.ts";
import type { Lexicon } from "./lexicon.ts";
import type { CueRead } from "./reading.ts";

export type CueWord = { readonly status: Status; readonly covers: "next" | "after" | "clause" | "sentence" | "report" };

/**
 * Words that make a happening planned, feared, denied, past or counted over a period; `opensClause` knows the words that
 * begin a clause after a comma.
 * @example readCues(document, cues, syntax.opensClause)[0]?.value // "planned" for "is expected to"
 */
export function readCues(
  document: Document,
  cues: Lexicon<CueWord>,
  opensClause: (token: Token) => boolean,
): CueRead[] {
  const { tokens, sentences, sentenceOf } = document;
  const coverOf = (covers: CueWord["covers"], { from, to }: { from: number; to: number }) => {
    const { first, last } = sentences[sentenceOf[from]!]!;
    if (covers === "sentence" || covers === "report") return { from: first, to: last };
    if (covers === "next") return { from: to, to: Math.min(last, to + 4) };
    const end = clauseEnd(document, to, last, opensClause);
    if (covers === "after") return { from: to, to: end };
    // "…, a country where they have fought for years": the clause that it stands in, back to what opens it
    let begin = from;
    while (begin > first && !commas.has(tokens[begin - 1]!.text) && !opensClause(tokens[begin - 1]!)) begin--;
    if (begin === first) return { from: first, to: last };
    const next = tokens.slice(to, end).findIndex(({ text }) => commas.has(text));
    return { from: begin, to: next < 0 ? end : to + next };
  };
  const reads: CueRead[] = [];
  const whole: Status[] = [];
  for (const sentence of document.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const hit = cues
        .match(document.tokens, i)
        .find((found) => found.after === "" || found.after === "ا" || found.value.covers !== "next");
      if (!hit) continue;
      const to = i + hit.length;
      const covers = coverOf(hit.value.covers, { from: i, to });
      reads.push({ from: i, to, value: hit.value.status, covers, rule: `cue-${hit.value.status}` });
      i = to - 1;
      if (hit.value.covers === "report" && sentence.index < opening) whole.push(hit.value.status);
    }
  }
  for (const { first, last } of whole.length > 0 ? document.sentences : [])
    for (const status of new Set(whole))
      reads.push({ from: last - 1, to: last, value: status, covers: { from: first, to: last }, rule: `cue-${status}` });
  return reads;
}

/** «حدث في مثل هذا اليوم»: so early in a report it says of what kind all of it is. */
const opening = 3;

const commas: ReadonlySet<string> = new Set([",", "،", ";", "؛", ":"]);

/** A clause ends at a stop inside the sentence, or at a comma before a conjunction. */
function clauseEnd(document: Document, from: number, last: number, opensClause: (token: Token) => boolean): number {
  for (let i = from; i < last; i++) {
    const token = document.tokens[i]!;
    if (token.text === "؛" || token.text === ";" || token.text === ":") return i;
    const next = document.tokens[i + 1];
    if ((token.text === "،" || token.text === ",") && next && opensClause(next)) return i;
  }
  return last;
}
