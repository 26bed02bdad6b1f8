import type { Lexicon } from "../../grammar/lexicon.ts";
import type { CueRead } from "../../grammar/reading.ts";
import type { Status } from "../../model/index.ts";
import type { Document } from "../../text/index.ts";

export type CueWord = { readonly status: Status; readonly covers: "next" | "after" | "sentence" };

/** Words that make a happening planned, feared, denied, past or counted over a period. */
export function readCues(document: Document, cues: Lexicon<CueWord>): CueRead[] {
  const reads: CueRead[] = [];
  for (const sentence of document.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const hit = cues
        .match(document.tokens, i)
        .find((found) => found.after === "" || found.after === "ا" || found.value.covers !== "next");
      if (!hit) continue;
      const to = i + hit.length;
      const covers =
        hit.value.covers === "sentence"
          ? { from: sentence.first, to: sentence.last }
          : {
              from: to,
              to: Math.min(
                sentence.last,
                hit.value.covers === "next" ? to + 4 : clauseEnd(document, to, sentence.last),
              ),
            };
      reads.push({ from: i, to, value: hit.value.status, covers, rule: `cue-${hit.value.status}` });
      i = to - 1;
    }
  }
  return reads;
}

/** A clause ends at a stop inside the sentence, or at a comma before a conjunction. */
function clauseEnd(document: Document, from: number, last: number): number {
  for (let i = from; i < last; i++) {
    const token = document.tokens[i]!;
    if (token.text === "؛" || token.text === ";" || token.text === ":") return i;
    if (
      (token.text === "،" || token.text === ",") &&
      /^(و|فيما|بينما|لكن|غير|الا)/u.test(document.tokens[i + 1]?.norm ?? "")
    )
      return i;
  }
  return last;
}
