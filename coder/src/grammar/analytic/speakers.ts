import type { AttributionKind } from "../../model/index.ts";
import type { Document } from "../../text/index.ts";
import type { Hit } from "../lexicon.ts";
import type { ActorRead, DateRead, SpeakerRead } from "../reading.ts";
import { coverClauses, datesFrom, type Said } from "../said-clauses.ts";
import { findTitleCase, markQuotes } from "./actors-kit.ts";
import type { AnalyticLanguage } from "./language.ts";
import {
  mayTell,
  openSpeech,
  readAnyPhrase,
  readNamed,
  readSpeaker,
  type Speaker,
  type SpeakerScene,
  type SpeechClass,
} from "./speaker-phrases.ts";
import { readByPassive, readCompany, readSubject } from "./speaker-subjects.ts";
import { openUnknown } from "./speaker-unknown.ts";
import { voiceOf } from "./voice.ts";
import { type ActorWords, isCapital } from "./words.ts";

type Draft = Omit<Said<Speaker>, "sentence" | "channel" | "date">;
type Verb = Hit<{ readonly class: SpeechClass }> & { readonly at: number };

const quoteEnds = new Set(['"', "”", "»"]);
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
const quoteSigns = new Set(['"', "“", "”", "«", "»", ","]);

/**
 * A reader of who says what, by which channel and when.
 * @example buildSpeakerReader(language)(document, words, actors, dates)[0]?.value.speaker // "a local official"
 */
export function buildSpeakerReader(
  language: AnalyticLanguage,
): (document: Document, words: ActorWords, actors: readonly ActorRead[], dates: readonly DateRead[]) => SpeakerRead[] {
  const speech = openSpeech(language);
  const { small } = language;

  return (document, words, actors, dates) => {
    const { tokens, sentences } = document;
    const actorAt = new Map(actors.map((actor) => [actor.from, actor]));
    const kit = {
      document,
      language,
      words,
      counted: new Set<number>(),
      quoted: markQuotes(document),
      titleCase: findTitleCase(document),
    };
    const actorOver = new Map(actors.flatMap((actor) => range(actor.from, actor.to).map((at) => [at, actor] as const)));
    const scene: SpeakerScene = { document, language, words, speech, actorAt, actorOver, kit };
    const unknown = openUnknown(scene);
    const together: { readonly main: number; readonly speaker: Speaker }[] = [];
    const said: Said<Speaker>[] = [];
    for (const { first, last, index } of sentences) {
      const begun = said.length;
      for (let i = first; i < last; i++) {
        const hits = speech.speech.match(tokens, i);
        // "local media report": a noun too
        const hit = hits.find((one) => one.value.class !== "document") ?? hits[0];
        // what is said inside a quotation is part of it: "My father told them to lie down"
        // "told the Daily Post"
        if (i > first && hit?.pos === "verb" && isCapital(tokens[i])) continue;
        if (!hit || (kit.quoted[i] === 1 && kit.quoted[i - 1] === 1 && hit.value.class !== "claim")) continue;
        const draft = readHit({ ...hit, at: i }, first, last);
        if (!draft || said.slice(begun).some((one) => one.from === draft.from)) continue;
        if (draft.rule !== "speaker-goes-on")
          for (const speaker of readCompany(scene, draft.speaker, first, last))
            together.push({ main: said.length, speaker });
        said.push({
          ...draft,
          sentence: index,
          channel: channelIn(first, last),
          date: dateNear(draft, last),
        });
        i = Math.max(i, draft.rule === "speaker-according" ? draft.to - 1 : i);
      }
    }
    const reads = coverClauses(document, said);
    return [...reads, ...together.flatMap(({ main, speaker }) => besideOf(reads, main, speaker))];

    function readHit(hit: Verb, first: number, last: number): Draft | null {
      const { class: name } = hit.value;
      if (name === "document") return null;
      if (name === "according") return readAccording(hit, last);
      return readVerb(hit, first, last);
    }

    function readAccording(hit: Verb, last: number): Draft | null {
      const start = hit.at + hit.length;
      // «en fin d'après-midi»
      const isInside = /^[-‑]$/u.test(tokens[start]?.text ?? "") && !tokens[start]!.spaced;
      if (start >= last || isInside) return null;
      // «de source sécuritaire»: the word for the source closes the phrase itself
      const own = speech.sources.match(tokens, start - 1)[0];
      const speaker =
        own && hit.length > 1
          ? readSpeaker(scene, start - 1)
          : (readNamed(scene, start, last) ?? readSpeaker(scene, start, true) ?? readAnyPhrase(scene, start, last));
      if (!speaker || speaker.from > start + 6) return null;
      const { from, to, kind } = speaker;
      return { head: hit.at, from, to, speaker, kind, rule: "speaker-according" };
    }

    function readVerb(hit: Verb, first: number, last: number): Draft | null {
      const { class: name } = hit.value;
      const end = hit.at + hit.length;
      if (hit.pos === "verb") {
        if (hit.form.shape === "gerund") return null;
        // "local media report": the plain form is a verb right after those who speak
        if (hit.form.shape === "infinitive" && !endsSpeaker(hit.at)) return null;
        if (
          (["definite", "indefinite", "possessive", "demonstrative", "of"] as const).some((one) =>
            small.is(one, tokens[hit.at - 1]),
          )
        )
          return null;
        // "suspected to be herders", "said to have fled"
        if (small.is("to", tokens[end]) && (small.is("be", tokens[end + 1]) || small.is("have", tokens[end + 1])))
          return null;
        const isClaim = name === "claim" || name === "own";
        if (isClaim && small.is("by", tokens[end])) return readClaimant(hit, end);
        if (voiceOf(small, tokens, hit.at, hit.form) === "passive")
          return name === "say" ? readTeller(hit.at, end, last) : null;
      }
      const isNegated = tokens.slice(Math.max(first, hit.at - 3), hit.at).some((token) => small.is("negation", token));
      if (isNegated) return null;
      if (name === "that" && !saysThat(end, last) && !quoteEnds.has(tokens[hit.at - 1]?.text ?? "")) return null;
      const saying = {
        at: hit.at,
        end,
        first,
        last,
        hasListener: name === "tell",
        isParticiple: hit.form.shape === "participle",
      };
      const subject = isPronounAt(hit.at - 1) ? null : readSubject(scene, unknown, saying, dates);
      if (subject && small.is("negation", tokens[subject.from - 1])) return null;
      if (name === "own" && !saysThat(end, last) && !subject?.isArmed) return null;
      if (subject) {
        const kind = kindOf(name, subject, end, last);
        return { head: hit.at, from: subject.from, to: subject.to, speaker: subject, kind, rule: `speaker-${name}` };
      }
      const earlier = pronounBefore(hit.at, first) ? said.at(-1) : undefined;
      if (!earlier || document.sentenceOf[hit.at]! - earlier.sentence > 3) return null;
      const speaker = earlier.speaker;
      return { head: hit.at, from: hit.at, to: end, speaker, kind: speaker.kind, rule: "speaker-goes-on" };
    }

    /** "This was reported by the head of the district". */
    function readTeller(head: number, end: number, last: number): Draft | null {
      const speaker = readByPassive(scene, end, last);
      return speaker && { head, from: speaker.from, to: speaker.to, speaker, kind: speaker.kind, rule: "speaker-by" };
    }

    /** "claimed by the group", «revendiquée par le groupe». */
    function readClaimant(hit: Verb, by: number): Draft | null {
      const speaker = readSpeaker(scene, by + 1);
      if (!speaker?.isArmed || speaker.from - by > 3) return null;
      const { from, to } = speaker;
      return { head: hit.at, from, to, speaker, kind: "claim-of-responsibility", rule: "speaker-claim" };
    }

    function saysThat(end: number, last: number): boolean {
      return tokens
        .slice(end, Math.min(last, end + 4))
        .some((token) => small.is("that", token) || quoteSigns.has(token.text));
    }

    function endsSpeaker(at: number): boolean {
      const from = actorOver.get(at - 1)?.from ?? at - 1;
      const read = mayTell(scene, from) ? readSpeaker(scene, from, true) : null;
      return read !== null && read.from === from && read.to === at;
    }

    function isPronounAt(index: number): boolean {
      const isHelping = small.is("have", tokens[index]) || small.is("also", tokens[index]);
      return small.is("pronoun", tokens[isHelping ? index - 1 : index]);
    }

    function pronounBefore(at: number, first: number): boolean {
      for (let i = at + 2; i >= Math.max(first, at - 4); i--) if (small.is("pronoun", tokens[i])) return true;
      return false;
    }

    function kindOf(name: SpeechClass, speaker: Speaker, end: number, last: number): AttributionKind {
      if (name === "claim" && (speaker.isArmed || speaker.kind === "official")) return "claim-of-responsibility";
      if (name === "own" && speaker.isArmed) return "claim-of-responsibility";
      if (name === "deny") return "denial";
      const near = tokens.slice(end, Math.min(last, end + 3));
      const isSelf =
        speaker.isArmed && near.some((token) => small.is("pronoun", token) || small.is("possessive", token));
      return isSelf ? "claim-of-responsibility" : speaker.kind;
    }

    function channelIn(first: number, last: number): string | null {
      let found: string | null = null;
      for (let i = first; i < last; i++) {
        const hit = speech.channels.match(tokens, i)[0];
        if (hit && (found === null || found === "statement")) found = hit.value.channel;
      }
      return found;
    }

    /** The day beside the verb: "said on Tuesday". */
    function dateNear({ head, to }: Draft, last: number): string | null {
      const near = datesFrom(dates, head).find((one) => one.from <= Math.max(head, to) + 5 && one.to <= last);
      if (!near || (near.value.precision !== "day" && near.value.precision !== "hour")) return null;
      return near.value.to === near.value.from ? near.value.from : null;
    }
  };
}

/** Those who speak with another say what he says. */
function besideOf(
  reads: readonly SpeakerRead[],
  main: number,
  { from, to, name, kind, office }: Speaker,
): SpeakerRead[] {
  const read = reads[main];
  if (!read || reads.some((one) => one.from === from)) return [];
  const value = {
    speaker: name,
    ...(office ? { office } : {}),
    channel: read.value.channel,
    date: read.value.date,
    kind,
  };
  return [{ ...read, from, to, value }];
}
