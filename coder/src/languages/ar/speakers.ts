import type { ActorRead, DateRead, SpeakerRead } from "../../grammar/reading.ts";
import { type Said as AnySaid, coverClauses, datesFrom } from "../../grammar/said-clauses.ts";
import type { AttributionKind } from "../../model/index.ts";
import type { Document } from "../../text/index.ts";
import { findAgain } from "./said-again.ts";
import { readNamed, readSpeaker, type Scene, type Speaker, type SpeechWords } from "./said-by.ts";
import { type Found, openSubjects, relatives } from "./said-subject.ts";
import type { ActorWords } from "./words.ts";

export type { SpeechWord, SpeechWords } from "./said-by.ts";

type Said = AnySaid<Speaker>;

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
  const { thatAfter, subjectAfter, subjectBefore, quotedFrom } = openSubjects(scene);
  for (const { first, last, index } of sentences) {
    const add = (one: Omit<Said, "sentence" | "channel" | "date">) => {
      const again = findAgain(tokens, one.speaker, said.slice(-40));
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
        date: dateIn(
          Math.min(one.head, one.from),
          one.rule === "speaker-according" || end === last ? Math.min(last, one.to + 3) : end,
        ),
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
      return authored(hit, author);
    }
    return cls === "document" ? readIssued(hit) : null;
  }

  function authored(hit: Found, author: Speaker) {
    const { from, to, kind } = author;
    return { said: { head: hit.at, from, to, speaker: author, kind, rule: "speaker-document" }, next: to };
  }

  /** «نُشر بيان منسوب إلى جماعة …»: a document with its author anywhere. */
  function readIssued(hit: Found) {
    const author = readSpeaker(scene, hit.at);
    const isIssued = [1, 2, 3].some((step) =>
      speech.speech.match(tokens, hit.at + step).some((one) => one.value.class === "issued"),
    );
    if (!isIssued || !author || author.from === hit.at) return null;
    return authored(hit, author);
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
    const subject =
      readOther(end) ??
      ahead ??
      subjectAfter(hit, end, last, until, isFeminine) ??
      subjectBefore(hit, first, isFeminine);
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
    const isAnnounced = /^ه/u.test(hit.after) && /علن/u.test(hit.form.word);
    if (isAnnounced || hit.value.class === "claim" || (hasOwn && hit.value.class !== "blame"))
      return "claim-of-responsibility";
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

  /** «وقال آخر إن»: another of the same kind. */
  function readOther(index: number): Speaker | null {
    const last = said.at(-1);
    if (!last || !/^(اخر|اخرون|اخري)$/u.test(tokens[index]?.norm ?? "")) return null;
    return {
      from: index,
      to: index + 1,
      name: tokens[index]!.text,
      kind: last.speaker.kind,
      isArmed: false,
      isFeminine: false,
    };
  }

  /** «وأضاف أن»: the last who spoke, not more than two sentences before. */
  function goesOn(hit: Found, hasThat: boolean, isFeminine: boolean, sentence: number): Speaker | null {
    if (!hasThat && hit.value.class !== "claim" && hit.value.class !== "deny") return null;
    const near = said.slice(-40).filter((one) => sentence - one.sentence <= 2);
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
    if (/^(كما|على ما)$/u.test(hit.value.form) && !verb) return null;
    if (verb) i += verb.length;
    else if (isThatWay) i++;
    while (i < last && (/^(به|بها|عنه|له|قد|في|امس|اليوم)$/u.test(tokens[i]!.norm) || tokens[i]!.kind === "number"))
      i++;
    if (i >= last) return null;
    if (hit.value.form === "كما" && tokens[i]!.kind === "punct") return null;
    let speaker = readSpeaker(scene, i) ?? (hit.value.form === "كما" ? null : readNamed(scene, i, last));
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
    const near = datesFrom(dates, from);
    const date = near.find(
      (one) => one.from >= from && one.to <= to && (one.value.precision === "day" || one.value.precision === "hour"),
    );
    return date && date.value.to === date.value.from ? date.value.from : null;
  }
}
