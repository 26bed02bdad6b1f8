import type { Sentence, Token } from "./document.ts";

const terminal = new Set([".", "!", "?", "؟", "…", "۔", "؛", ";"]);
const closing = new Set(["»", "”", '"', "’", "'", ")", "]", "』", "」"]);

/** Lines broken by width rather than by meaning: most are about equally long and end without a full stop. */
function isHardWrapped(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1).filter((line) => line.trim() !== "");
  if (full.length < 5) return false;
  const longest = Math.max(...full.map((line) => line.length));
  if (longest > 110 || longest < 40) return false;
  const wide = full.filter((line) => line.length > longest * 0.75).length;
  const open = full.filter((line) => !/[.!?؟:؛…»”"]\s*$/u.test(line)).length;
  return wide >= full.length * 0.75 && open >= full.length * 0.7;
}

/** «la police.Les otages»: a page's paragraphs run together where its line breaks were lost. */
const isRunOn = (before: Token | undefined, stop: Token, after: Token | undefined): boolean =>
  stop.text === "." &&
  before !== undefined &&
  after !== undefined &&
  /^\p{Ll}{3,}$/u.test(before.text) &&
  /^\p{Lu}(?:\p{Ll}+)?$/u.test(after.text);

/** Token ranges of the sentences; a line break ends one unless the whole text is wrapped at a width. */
export function splitSentences(text: string, tokens: readonly Token[], abbreviations: ReadonlySet<string>): Sentence[] {
  const wrapped = isHardWrapped(text.split("\n"));
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  const close = (last: number) => {
    if (last > first) sentences.push({ index: sentences.length, first, last, paragraph });
    first = last;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    if (!next) break;
    const gap = text.slice(token.end, next.start);
    const breaks = gap.includes("\n");
    if (breaks && (!wrapped || /\n\s*\n/u.test(gap))) {
      close(i + 1);
      paragraph++;
      continue;
    }
    if (!terminal.has(token.text)) continue;
    let j = i;
    while (
      tokens[j + 1] &&
      !tokens[j + 1]!.spaced &&
      (closing.has(tokens[j + 1]!.text) || terminal.has(tokens[j + 1]!.text))
    )
      j++;
    const after = tokens[j + 1];
    const before = tokens[i - 1];
    const abbreviated = token.text === "." && before !== undefined && abbreviations.has(before.norm);
    const enumerated = before?.kind === "number" && i - 1 === first;
    const isOpen = after?.spaced || token.text === "؟" || token.text === "؛" || isRunOn(before, token, after);
    if (after && !abbreviated && !enumerated && isOpen) {
      close(j + 1);
      i = j;
      if (text.slice(tokens[j]!.end, after.start).includes("\n") && !wrapped) paragraph++;
    }
  }
  close(tokens.length);
  return sentences;
}
