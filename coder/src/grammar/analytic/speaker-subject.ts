import type { DateRead } from "../reading.ts";
import { datesFrom } from "../said-clauses.ts";
import type { SmallClass } from "./small-words.ts";
import { readSpeaker, type Speaker, type SpeakerScene } from "./speaker-phrases.ts";
import { openUnknown } from "./speaker-unknown.ts";
import { isCapital } from "./words.ts";

/** How far before its verb a speaker may stand: "X, who heads the hospital, said". */
const farBefore = 16;
/** An insertion between two commas has no more words than this. */
const longestInsertion = 24;
const mostInsertions = 3;
/** "reported on Telegram by the governor". */
const farBy = 8;

const quotes = new Set(['"', "“", "”", "«", "»"]);
const governing: readonly SmallClass[] = ["of", "in", "by", "with", "from", "to", "against"];

/**
 * Finds who does the saying of a verb: behind it after a quotation, else before it, across what is put in between commas.
 * @example openSubjects(scene, dates).before(5, 0)?.name // "Sani Abdulkadir" in "Sani Abdulkadir, who heads it, said"
 */
export function openSubjects(scene: SpeakerScene, dates: readonly DateRead[]) {
  const { document, language, speech, actorAt, actorOver } = scene;
  const { tokens } = document;
  const { small } = language;
  const unknown = openUnknown(scene);
  const isOne = (names: readonly SmallClass[], at: number) => names.some((name) => small.is(name, tokens[at]));

  function isGoverned(index: number, first: number): boolean {
    for (let i = index - 1; i >= Math.max(first, index - 3); i--) {
      if (isOne(governing, i)) return !(i === first && small.is("definite", tokens[i]));
      const isArticle = isOne(["definite", "indefinite", "possessive"], i) || tokens[i]?.text === "'";
      if (!isArticle) return false;
    }
    return false;
  }

  /** The speaker whose phrase ends right before a token. */
  function endingAt(end: number, first: number): Speaker | null {
    const actor = actorOver.get(end - 1);
    const lowest = Math.max(first, end - farBefore);
    for (let i = actor?.from ?? end - 1; i >= lowest; i--) {
      if (tokens[i]!.kind === "punct" && i < end - 1 && !/^[-‑'’.]$/u.test(tokens[i]!.text)) return null;
      const isPhrase = actorAt.has(i) || speech.sources.match(tokens, i).length > 0;
      if (!isPhrase || isGoverned(i, first)) continue;
      const speaker = readSpeaker(scene, i);
      // "a midwife who treated them said"
      const isEnd = speaker?.to === end || (speaker !== null && small.is("relative", tokens[speaker.to]));
      if (isEnd && speaker?.from === i) return speaker;
    }
    return null;
  }

  /** "Sani Abdulkadir, who heads it,": the comma before what is put in, where it reads as put in. */
  function beforeInsertion(comma: number, first: number): number | null {
    for (let i = comma - 1; i >= Math.max(first + 1, comma - longestInsertion); i--) {
      if (tokens[i]!.text === ";" || quotes.has(tokens[i]!.text)) return null;
      if (tokens[i]!.text !== ",") continue;
      const next = tokens[i + 1]!;
      const opens =
        isOne(["relative", "definite", "indefinite", "possessive", "own", "among", ...governing], i + 1) ||
        next.kind === "number" ||
        actorAt.has(i + 1) ||
        speech.sources.match(tokens, i + 1).length > 0;
      return opens ? i : null;
    }
    return null;
  }

  /** Where the words of a verb begin: "has also said". */
  function startOf(at: number, first: number): number {
    let start = at;
    while (start > first && isOne(["have", "also"], start - 1)) start--;
    return start;
  }

  /** "X, who heads the hospital, said". */
  function acrossInsertions(at: number, first: number): Speaker | null {
    let comma = startOf(at, first) - 1;
    // «le ministre de l'Intérieur, Bruno Retailleau, a accusé»: the insertion is read as one with what it belongs to
    const last = actorOver.get(comma - 1);
    const isWhole = last?.to === comma && tokens.slice(last.from, last.to).some(({ text }) => text === ",");
    if (isWhole && tokens[comma]?.text === "," && !isGoverned(last.from, first)) return readSpeaker(scene, last.from);
    for (let count = 0; count < mostInsertions && tokens[comma]?.text === ","; count++) {
      const before = beforeInsertion(comma, first);
      if (before === null) return null;
      const speaker = endingAt(before, first);
      if (speaker) return speaker;
      comma = before;
    }
    return null;
  }

  const lastOf = (at: number) => document.sentences[document.sentenceOf[at]!]!.last;

  /** A form that is no participle of what stands before it: what follows is said, or the clause ends. */
  function isSaying(at: number): boolean {
    const next = tokens[at + 1];
    return (
      next === undefined ||
      (next.kind === "punct" && next.text !== "(") ||
      isOne(["that", "definite", "pronoun", "possessive"], at + 1) ||
      datesFrom(dates, at).some((date) => date.from - at <= 2)
    );
  }

  return {
    /** "...," said a resident; «..., a indiqué le préfet». */
    after(at: number, next: number, first: number): Speaker | null {
      const start = startOf(at, first);
      const before = tokens[start - 1];
      const isQuoted = before !== undefined && (quotes.has(before.text) || quotes.has(tokens[start - 2]?.text ?? ""));
      const isInverted =
        start > first && (isQuoted || before?.text === "," || (before !== undefined && small.is("that", before)));
      if (!isInverted && start > first) return null;
      // "X, a resident, said gunmen came", "X, who runs it, told reporters"
      if (!isQuoted && acrossInsertions(at, first) !== null) return null;
      // «informó este lunes la Fiscalía»
      const end = datesFrom(dates, next).find((date) => date.from - next <= 1)?.to ?? next;
      const speaker = end < tokens.length ? readSpeaker(scene, end) : null;
      if (speaker && speaker.from - end <= 4) return speaker;
      return isQuoted ? unknown.beginningAt(end, lastOf(at)) : null;
    },

    /** "This was reported by the head of the district". */
    byPassive(next: number, last: number): Speaker | null {
      for (let i = next; i < Math.min(last, next + farBy); i++) {
        if (tokens[i]!.text === "," || tokens[i]!.text === ";") return null;
        const speaker = small.is("by", tokens[i]) ? readSpeaker(scene, i + 1) : null;
        if (speaker && speaker.from - i <= 3) return speaker;
      }
      return null;
    },

    /** The nearest phrase before the verb that may speak and that nothing governs. */
    before(at: number, first: number): Speaker | null {
      const across = acrossInsertions(at, first);
      if (across) return across;
      const start = startOf(at, first);
      const known = endingAt(start, first);
      if (known) return known;
      const stranger = unknown.endingAt(start, first);
      const opened =
        stranger && isOne(["definite", "indefinite"], stranger.from - 1) ? stranger.from - 1 : stranger?.from;
      const isClosing = opened !== undefined && /^[,"”»]$/u.test(tokens[opened - 1]?.text ?? "");
      const isThing = stranger !== null && small.is("definite", tokens[stranger.from - 1]);
      if (stranger && (isClosing || (isSaying(at) && !isThing))) return stranger;
      let isNamed = false;
      for (let i = at - 1; i >= Math.max(first, at - farBefore); i--) {
        const token = tokens[i]!;
        if (token.text === ";" || token.text === ":" || small.is("that", token)) return null;
        // "they fled, Tchindebe said": somebody nobody knows
        if (token.text === "," && isNamed) return null;
        isNamed ||= isCapital(token) && !datesFrom(dates, i).some((date) => date.from === i);
        if (i < at - 2 && speech.speech.match(tokens, i)[0]?.pos === "verb") return null;
        // "police spokesman Bala Ochu": the whole is the speaker
        const over = actorOver.get(i);
        if (over && over.from < i) i = Math.max(over.from, first);
        const isPhrase = actorAt.has(i) || speech.sources.match(tokens, i).length > 0;
        if (!isPhrase || isGoverned(i, first)) continue;
        const speaker = readSpeaker(scene, i);
        if (speaker && speaker.from === i && speaker.to <= at) return speaker;
      }
      return null;
    },
  };
}
