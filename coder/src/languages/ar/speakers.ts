import type { Hit } from "../../grammar/lexicon.ts";
import type { ActorRead, DateRead, SpeakerRead } from "../../grammar/reading.ts";
import type { AttributionKind } from "../../model/index.ts";
import type { Document } from "../../text/index.ts";
import {
  isFeminineHead,
  readSpeaker,
  readUnknown,
  type Scene,
  type Speaker,
  type SpeechWord,
  type SpeechWords,
} from "./said-by.ts";
import { coverClauses, type Said } from "./said-clauses.ts";
import type { ActorWords } from "./words.ts";

export type { SpeechWord, SpeechWords } from "./said-by.ts";

const that = /^(و?ان|و?انه|و?انها|و?انهم|و?انهما|و?بان|و?بانه|و?بانها|و?بانهم|انني|اننا)$/u;
const preposition =
  /^(في|من|علي|الي|عن|مع|خلال|عبر|بعد|قبل|لدي|عقب|اثناء|ضمن|حول|بشان|عند|بين|منذ|حتي|ضد|نحو|امام|تحت|بحسب|وفق|حسب)$/u;
const asides =
  /^(اليوم|امس|اول|مساء|صباح|فجر|ظهر|عصر|ليل|ليله|لاحقا|ايضا|كذلك|بدوره|بدورها|بدورهم|جهته|جهتها|جانبه|جانبها|ذلك|هذا|هو|هي|قد|به|بها|فيه|فيها|عنه|عنها|له|لها|نفسه|رسميا|السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|يوم|المقابل|الماضي|الجاري|الموافق)$/u;
const openers = /^(لكن|ولكن|اما|ان|انّ|فيما|بينما|كما|وكان|وكانت|كان|كانت|غير|الا|وقد|حيث|اذ|بل|فان|وان)$/u;
const relatives = /^(الذي|التي|الذين|اللذان|اللتان)$/u;

type Found = Hit<SpeechWord> & { readonly at: number };

/**
 * Who says what follows or what went before, by which channel and when.
 * @example readSpeakers(document, words, speech, actors, dates) // «بحسب ما أعلنه حاكم المنطقة»
 */
export function readSpeakers(
  document: Document,
  words: ActorWords,
  speech: SpeechWords,
  actors: readonly ActorRead[],
  dates: readonly DateRead[] = [],
): SpeakerRead[] {
  const { tokens, sentences } = document;
  const scene: Scene = { document, words, speech, actorAt: new Map(actors.map((actor) => [actor.from, actor])) };
  const said: Said[] = [];
  for (const { first, last, index } of sentences) {
    const add = (one: Omit<Said, "sentence" | "channel" | "date">) => {
      const again = resolve(one.speaker, said);
      const speaker = again
        ? {
            ...one.speaker,
            name: again.name,
            kind: again.kind,
            isArmed: again.isArmed,
            ...(again.office ? { office: again.office } : {}),
          }
        : one.speaker;
      const end = one.rule === "speaker-according" ? Math.min(last, speaker.to + 9) : thatAfter(one.head, last);
      said.push({
        ...one,
        speaker,
        sentence: index,
        channel: channelIn(Math.min(one.head, one.from), end) ?? speaker.channel ?? null,
        date: dateIn(Math.min(one.head, one.from), one.rule === "speaker-according" ? Math.min(last, one.to + 3) : end),
      });
    };
    const colon = readColon(first, last);
    if (colon) add(colon);
    for (let i = first; i < last; i++) {
      const hit = speech.speech.match(tokens, i)[0];
      const found = hit ? readHit({ ...hit, at: i }, first, last) : null;
      if (!found) continue;
      add(found.said);
      i = Math.max(i, found.next - 1);
    }
  }
  return coverClauses(document, said);

  function readHit(
    hit: Found,
    first: number,
    last: number,
  ): { said: Omit<Said, "sentence" | "channel" | "date">; next: number } | null {
    const cls = hit.value.class;
    if (hit.pos === "verb") {
      if (cls === "act" || /[بلك]|ال/u.test(hit.before) || hit.form.person === 1 || isNegated(hit.at)) return null;
      return readVerb(hit, first, last);
    }
    if (cls === "according") return readAccording(hit, last);
    if (cls === "document" && hit.at - first <= 2 && document.sentenceOf[hit.at]! <= 2 && last - first <= 14) {
      const author = readSpeaker(scene, hit.at);
      if (!author || author.from === hit.at) return null;
      return {
        said: {
          head: hit.at,
          from: author.from,
          to: author.to,
          speaker: author,
          kind: author.kind,
          rule: "speaker-document",
        },
        next: author.to,
      };
    }
    return cls === "document" ? readIssued(hit) : null;
  }

  /** «نُشر بيان منسوب إلى جماعة …»: a document with its author anywhere. */
  function readIssued(hit: Found) {
    const author = readSpeaker(scene, hit.at);
    const isIssued = [1, 2, 3].some((step) =>
      speech.speech.match(tokens, hit.at + step).some((one) => one.value.class === "issued"),
    );
    if (!isIssued || !author || author.from === hit.at) return null;
    return {
      said: {
        head: hit.at,
        from: author.from,
        to: author.to,
        speaker: author,
        kind: author.kind,
        rule: "speaker-document",
      },
      next: author.to,
    };
  }

  function readVerb(hit: Found, first: number, last: number) {
    const cls = hit.value.class;
    const end = hit.at + hit.length;
    const until = thatAfter(end, last);
    const hasThat = until < last;
    const isFeminine =
      hit.form.number === "singular" &&
      (hit.form.tense === "past" ? /ت$/u.test(hit.form.word) : /^ت/u.test(hit.form.word));
    const hasOwn = tokens
      .slice(end, Math.min(last, end + 14))
      .some((_, step) => speech.speech.match(tokens, end + step).some((one) => one.value.class === "own"));
    const isBlame = cls === "blame" && hasOwn;
    if ((cls === "blame" && !isBlame) || cls === "own") return null;
    if (cls === "that" && !hasThat) return null;
    const isRelative = relatives.test(tokens[hit.at - 1]?.norm ?? "") && hit.after === "";
    const isHeadline = hit.before === "" && hit.at - first <= 4;
    const ahead = isRelative || isHeadline ? subjectBefore(hit, first, isFeminine) : null;
    const subject = ahead ?? subjectAfter(hit, end, last, until, isFeminine) ?? subjectBefore(hit, first, isFeminine);
    const speaker = subject ?? goesOn(hit, hasThat, isFeminine, document.sentenceOf[first]!);
    if (!speaker) return null;
    const kind = kindOf(hit, speaker, end, last, until, hasOwn);
    const range = subject ? { from: subject.from, to: subject.to } : { from: hit.at, to: end };
    return {
      said: { head: hit.at, ...range, speaker, kind, rule: subject ? `speaker-${cls}` : "speaker-goes-on" },
      next: subject ? Math.max(end, subject.to) : end,
    };
  }

  function kindOf(
    hit: Found,
    speaker: Speaker,
    end: number,
    last: number,
    until: number,
    hasOwn: boolean,
  ): AttributionKind {
    if (hit.value.class === "deny") return deniesItself(end, last) ? "denial" : speaker.kind;
    if (!speaker.isArmed && !(hit.value.class === "claim" && speaker.kind === "official" && !isState(speaker)))
      return speaker.kind;
    if (hit.value.class === "claim" || (hasOwn && hit.value.class !== "blame")) return "claim-of-responsibility";
    return claimsAct(until, last) ? "claim-of-responsibility" : speaker.kind;
  }

  function isState(speaker: Speaker): boolean {
    const actor = scene.actorAt.get(speaker.from);
    return (
      speaker.office !== undefined ||
      actor === undefined ||
      ["government", "state-forces", "international-organisation", "foreign-forces", "person"].includes(
        actor.value.kind,
      )
    );
  }

  /** «نفى أي صلة», «نفى أن تكون قواته …»: it denies a part of its own, not that the thing happened. */
  function deniesItself(from: number, last: number): boolean {
    return tokens
      .slice(from, Math.min(last, from + 16))
      .some(({ norm }) =>
        /^(صله|مسوول?يته|مسوءوليته|علاقه|ضلوع|تورط|مسوولي|مسوءوليه|مسووليه|قواته|قواتها|ضلوعه|ضلوعها|تورطه|تورطها|صلته|صلتها|مسووليتها|علاقته|علاقتها|ذلك|مقاتليه|مقاتليها|اتهامات|الاتهامات)$/u.test(
          norm,
        ),
      );
  }

  /** «أنها هاجمت», «أن مقاتليه …»: what is said was done by the one who says it. */
  function claimsAct(until: number, last: number): boolean {
    const isSelf =
      /(انه|انها|انهم)$/u.test(tokens[until]?.norm ?? "") ||
      tokens
        .slice(until + 1, until + 3)
        .some(({ norm }) => /^(مقاتل|عناصر|مجاهد|جنود|قوات|مسلح)\S*(ه|ها|هم)$/u.test(norm));
    if (!isSelf) return false;
    for (let i = until + 1; i < Math.min(last, until + 6); i++)
      if (speech.speech.match(tokens, i).some((one) => one.value.class === "act")) return true;
    return false;
  }

  function isNegated(verb: number): boolean {
    return (
      /^(و?لم|و?لن|لا|ولا|ما|دون)$/u.test(tokens[verb - 1]?.norm ?? "") ||
      (tokens[verb - 1]?.norm === "ان" && tokens[verb - 2]?.norm === "دون")
    );
  }

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
          speaker?.kind === "official");
      if (speaker && !isGoverned && agrees(hit, speaker, isFeminine, i)) return quotedFrom(hit, speaker, last);
      if (inPhrase) continue;
      if (/^(ب|ل)/u.test(frontIn(i))) {
        inPhrase = true;
        continue;
      }
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

  /** «وأضاف أن»: the last who spoke, not more than two sentences before. */
  function goesOn(hit: Found, hasThat: boolean, isFeminine: boolean, sentence: number): Speaker | null {
    if (!hasThat && hit.value.class !== "claim" && hit.value.class !== "deny") return null;
    const near = said.filter((one) => sentence - one.sentence <= 2);
    const one =
      near.findLast(({ speaker }) => speaker.isFeminine === isFeminine) ??
      (hit.value.class === "claim" ? near.at(-1) : undefined);
    return one?.speaker ?? null;
  }

  /** «بحسب …», «وفق ما أعلنه …», «حسب ما أفادت به …», «كما أفاد …». */
  function readAccording(hit: Found, last: number) {
    let i = hit.at + hit.length;
    let isThatWay = hit.value.form === "حسبما" || hit.value.form === "وفقما";
    if (/^(الي|ل)$/u.test(tokens[i]?.norm ?? "")) i++;
    if (tokens[i]?.norm === "ما" || tokens[i]?.norm === "لما") {
      isThatWay = true;
      i++;
    }
    const verb = speech.speech.match(tokens, i).find((one) => one.pos === "verb");
    if (hit.value.form === "كما" && !verb) return null;
    if (verb) i += verb.length;
    else if (isThatWay) i++;
    while (i < last && (/^(به|بها|عنه|له|قد|في|امس|اليوم)$/u.test(tokens[i]!.norm) || tokens[i]!.kind === "number"))
      i++;
    if (i >= last) return null;
    if (hit.value.form === "كما" && tokens[i]!.kind === "punct") return null;
    let speaker = readSpeaker(scene, i) ?? (hit.value.form === "كما" ? null : readUnknown(scene, i));
    if (verb && speaker) speaker = quotedFrom({ ...verb, at: i }, speaker, last);
    if (isThatWay && !verb && tokens[i]) {
      const source = tokens.slice(i, Math.min(last, i + 4)).findIndex(({ norm }) => norm === "من");
      speaker = source >= 0 ? (readSpeaker(scene, i + source + 1) ?? speaker) : speaker;
    }
    if (!speaker) return null;
    const end = speaker.to;
    return {
      said: { head: hit.at, from: speaker.from, to: end, speaker, kind: speaker.kind, rule: "speaker-according" },
      next: end,
    };
  }

  /** «جهاز الإسعاف والطوارئ: 3 وفيات»: who speaks before a colon at the head of a line. */
  function readColon(first: number, last: number): Omit<Said, "sentence" | "channel" | "date"> | null {
    const start = tokens.slice(first, Math.min(last, first + 4)).findIndex((token) => token.kind === "word");
    if (start < 0) return null;
    const from = first + start;
    const colon = tokens.slice(from, Math.min(last, from + 12)).findIndex((token) => token.text === ":");
    if (colon < 0 || from + colon + 1 >= last) return null;
    const speaker = readSpeaker(scene, from);
    const isPlace = words.countries.match(tokens, from).some((hit) => hit.length === colon);
    const to = from + colon;
    if (!speaker || isPlace || speaker.to < to - 1 || speaker.to > to || /^(عاجل|تحديث)$/u.test(tokens[from]!.norm))
      return null;
    return { head: from, from, to: speaker.to, speaker, kind: speaker.kind, rule: "speaker-colon" };
  }

  /** «الوالي», «المصدر نفسه», «البيان», «الوزارة»: one that spoke before, told again. */
  function resolve(speaker: Speaker, before: readonly Said[]): Speaker | null {
    const norms = tokens
      .slice(speaker.from, speaker.to)
      .map((token) => token.norm.replace(/^[وفبل]*ال/u, "ال").replace(/^لل/u, "ال"));
    if (norms.length > 2 || !norms[0]?.startsWith("ال")) return null;
    const stem = norms[0].slice(2);
    const isStem = (norm: string) =>
      norm === stem || norm.replace(/^[وفبل]?(ال|لل)?/u, "") === stem || norm.replace(/^(ال|لل)/u, "") === stem;
    if (/^(جيش|شرطه|حكومه|سلطات)$/u.test(stem) && norms.length > 1) return null;
    const earlier = before.findLast(
      (one) =>
        one.speaker.from !== speaker.from &&
        tokens.slice(one.speaker.from, one.speaker.to).some(({ norm }) => isStem(norm)),
    );
    return earlier && isLonger(earlier.speaker, speaker) ? earlier.speaker : null;
  }

  function isLonger(earlier: Speaker, later: Speaker): boolean {
    return earlier.to - earlier.from > later.to - later.from || earlier.name.length >= later.name.length;
  }

  function channelIn(from: number, to: number): string | null {
    let found: string | null = null;
    for (let i = from; i < to; i++) {
      const hit = speech.channels.match(tokens, i)[0];
      if (hit && (found === null || (found === "statement" && hit.value.channel !== "report")))
        found = hit.value.channel;
    }
    return found;
  }

  function dateIn(from: number, to: number): string | null {
    const date = dates.find(
      (one) => one.from >= from && one.to <= to && (one.value.precision === "day" || one.value.precision === "hour"),
    );
    return date && date.value.to === date.value.from ? date.value.from : null;
  }
}
