import type { Hit } from "../../grammar/lexicon.ts";
import { nameOf, readName } from "./names.ts";
import { isFeminineHead, readSpeaker, readUnknown, type Scene, type Speaker, type SpeechWord } from "./said-by.ts";

const that = /^(و?ان|و?انه|و?انها|و?انهم|و?انهما|و?بان|و?بانه|و?بانها|و?بانهم|انني|اننا)$/u;
const preposition =
  /^(في|من|علي|الي|عن|مع|خلال|عبر|بعد|قبل|لدي|عقب|اثناء|ضمن|حول|بشان|عند|بين|منذ|حتي|ضد|نحو|امام|تحت|بحسب|وفق|حسب)$/u;
const asides =
  /^(اليوم|امس|اول|مساء|صباح|فجر|ظهر|عصر|ليل|ليله|لاحقا|ايضا|كذلك|بدوره|بدورها|بدورهم|جهته|جهتها|جانبه|جانبها|ذلك|هذا|هو|هي|قد|به|بها|فيه|فيها|عنه|عنها|له|لها|نفسه|رسميا|السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|يوم|المقابل|الماضي|الجاري|الموافق)$/u;
const openers = /^(لكن|ولكن|اما|ان|انّ|فيما|بينما|كما|وكان|وكانت|كان|كانت|غير|الا|وقد|حيث|اذ|بل|فان|وان)$/u;
/** Relative pronouns. */
export const relatives = /^(الذي|التي|الذين|اللذان|اللتان)$/u;

/** A word of saying and where it stands. */
export type Found = Hit<SpeechWord> & { readonly at: number };

/** Finds who stands as the subject of a verb of saying. */
export type SubjectFinder = {
  thatAfter(from: number, last: number): number;
  subjectAfter(hit: Found, start: number, last: number, until: number, isFeminine: boolean): Speaker | null;
  subjectBefore(hit: Found, first: number, isFeminine: boolean): Speaker | null;
  quotedFrom(hit: Found, speaker: Speaker, last: number): Speaker;
};

/**
 * Opens the search for subjects in one document.
 * @example openSubjects(scene).subjectAfter(hit, 1, 9, 6, false) // «قال، في مؤتمر صحفي، وزير الدفاع إن»
 */
export function openSubjects(scene: Scene): SubjectFinder {
  const { document, words, speech } = scene;
  const { tokens } = document;
  return { thatAfter, subjectAfter, subjectBefore, quotedFrom };

  /** The token of «that» or a colon after a verb, or the end of the sentence. */
  function thatAfter(from: number, last: number): number {
    for (let i = from; i < Math.min(last, from + 40); i++) {
      if (that.test(tokens[i]!.norm) || tokens[i]!.text === ":") return i;
      if (i > from && tokens[i]!.text === "«" && tokens[i - 1]!.kind === "word" && /^(ان|ب)/u.test(tokens[i - 1]!.norm))
        return i;
    }
    return last;
  }

  /** The subject after its verb; commas, dates and phrases with a preposition may stand between. */
  function subjectAfter(hit: Found, start: number, last: number, until: number, isFeminine: boolean): Speaker | null {
    const end = Math.min(last, until, start + 26);
    let inPhrase = false;
    for (let i = start; i < end; i++) {
      const token = tokens[i]!;
      if (token.kind === "punct") {
        if (["،", ",", ")", "–", "-"].includes(token.text)) inPhrase = false;
        continue;
      }
      if (token.kind === "number" || asides.test(token.norm)) continue;
      const other = speech.speech.match(tokens, i)[0];
      if (other && (other.value.class === "according" || (other.pos === "verb" && i > start))) return null;
      if (preposition.test(token.norm)) {
        inPhrase = true;
        continue;
      }
      const speaker = readSpeaker(scene, i);
      const isGoverned =
        preposition.test(tokens[i - 1]!.norm) ||
        /^[وف]?(ب|ل|ك)/u.test(frontIn(i)) ||
        (i > start &&
          tokens[i - 1]!.kind === "word" &&
          !asides.test(tokens[i - 1]!.norm) &&
          inPhrase &&
          speaker !== null &&
          !["unnamed-source", "witness"].includes(speaker.kind) &&
          scene.actorAt.get(i)?.nature !== "person");
      const isAccused = speaker !== null && /تهم/u.test(hit.form.word) && /^ب/u.test(tokens[speaker.to]?.norm ?? "");
      if (isAccused) return null;
      if (speaker && !isGoverned && agrees(hit, speaker, isFeminine, i)) return quotedFrom(hit, speaker, last);
      if (inPhrase) continue;
      if (/^(ب|ل)/u.test(frontIn(i))) {
        inPhrase = true;
        continue;
      }
      const name = i === start ? readName(document, words, i) : i;
      const ends = tokens[name];
      if (name - i >= 2 && ends && (ends.text === "،" || that.test(ends.norm) || ends.text === ":"))
        return { from: i, to: name, name: nameOf(document, i, name), kind: "witness", isArmed: false, isFeminine };
      const isThat = until < last && i === start && !speaker;
      const unknown = isThat ? readUnknown(scene, i) : null;
      return unknown && unknown.isFeminine === isFeminine && opensThat(unknown.to, until) ? unknown : null;
    }
    return null;
  }

  /** Between the subject and «that» stand only asides. */
  function opensThat(from: number, until: number): boolean {
    return (
      until - from <= 8 &&
      (until === from ||
        preposition.test(tokens[from]!.norm) ||
        tokens[from]!.kind !== "word" ||
        asides.test(tokens[from]!.norm))
    );
  }

  /** The clitic preposition that a known word carries at its front. */
  function frontIn(index: number): string {
    const hits = [
      ...words.people.match(tokens, index),
      ...words.bodies.match(tokens, index),
      ...speech.sources.match(tokens, index),
      ...words.offices.match(tokens, index),
      ...words.registry.match(tokens, index),
      ...words.countries.match(tokens, index),
      ...speech.speech.match(tokens, index).filter((hit) => hit.value.class === "document"),
    ];
    if (hits.some((hit) => !/[بلك]/u.test(hit.before))) return "";
    const { norm } = tokens[index]!;
    return (
      hits[0]?.before ??
      (/^(بال|لل|وبال|ولل)/u.test(norm) ? norm : words.stops.has(norm.slice(1)) && /^[بل]/u.test(norm) ? norm : "")
    );
  }

  function agrees(hit: Found, speaker: Speaker, isFeminine: boolean, at: number): boolean {
    if (speaker.from !== at && speaker.channel) return isFeminineHead(tokens[at]!.norm) === isFeminine;
    const actor = scene.actorAt.get(speaker.from);
    if (hit.form.number !== "singular") return true;
    if (isFeminine)
      return (
        speaker.isFeminine ||
        actor?.nature === "people" ||
        (actor !== undefined && actor.nature !== "person") ||
        speaker.kind === "media"
      );
    const { norm } = tokens[speaker.from]!;
    return (
      !speaker.isFeminine ||
      (actor?.nature === "person" && actor.head === actor.from) ||
      /ات$/u.test(norm) ||
      words.countries.match(tokens, speaker.from).length > 0
    );
  }

  /** «نقلت الإذاعة عن العمدة»: the one it was heard from. */
  function quotedFrom(hit: Found, speaker: Speaker, last: number): Speaker {
    if (!/^(نقل|ينقل|تنقل|نقلت)/u.test(hit.form.word)) return speaker;
    for (let i = speaker.to; i < Math.min(last, speaker.to + 5); i++) {
      if (tokens[i]!.norm === "عن") return readSpeaker(scene, i + 1) ?? speaker;
    }
    return speaker;
  }

  /** The subject before its verb: «لكن المتحدث باسم الحركة نفى», «الجيش المالي يعلن». */
  function subjectBefore({ at: verb, before, form }: Found, first: number, isFeminine: boolean): Speaker | null {
    let end = verb;
    while (end > first && (/^(قد|كان|كانت|وكان|وكانت)$/u.test(tokens[end - 1]!.norm) || tokens[end - 1]!.text === "،"))
      end--;
    const isRelative = relatives.test(tokens[end - 1]?.norm ?? "");
    if (isRelative) end--;
    if (before.startsWith("و") && !isRelative) return null;
    for (let i = Math.max(first, end - 14); i < end; i++) {
      const speaker = readSpeaker(scene, i);
      if (!speaker || speaker.channel) continue;
      const previous = tokens[i - 1];
      const isReport = previous?.norm === "من" && /^[يت]فيد$/u.test(form.word);
      const opens =
        i === first || previous?.kind === "punct" || openers.test(previous?.norm ?? "") || isRelative || isReport;
      const asks = speaker.to < end && /^(طلب|رفض|فضل|اشترط)/u.test(tokens[speaker.to]?.norm ?? "");
      const gap = end - speaker.to;
      if (
        opens &&
        (gap === 0 || asks) &&
        (isReport || !preposition.test(previous?.norm ?? "")) &&
        (isReport || speaker.isFeminine === isFeminine || scene.actorAt.get(i)?.nature === "people")
      )
        return speaker;
    }
    return null;
  }
}
