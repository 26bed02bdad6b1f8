import type { AttributionKind } from "../../model/index.ts";
import type { Document } from "../../text/index.ts";
import type { Hit } from "../lexicon.ts";
import type { ActorRead, DateRead, SpeakerRead } from "../reading.ts";
import { coverClauses, datesFrom, type Said } from "../said-clauses.ts";
import type { AnalyticLanguage } from "./language.ts";
import { openSpeech, readSpeaker, type Speaker, type SpeakerScene, type SpeechClass } from "./speaker-phrases.ts";
import { openSubjects } from "./speaker-subject.ts";
import { voiceOf } from "./voice.ts";
import type { ActorWords } from "./words.ts";

type Draft = Omit<Said<Speaker>, "sentence" | "channel" | "date">;
type Verb = Hit<{ readonly class: SpeechClass }> & { readonly at: number };

const quoteSigns = new Set(['"', "“", "”", "«", "»", ","]);
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

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
    const actorOver = new Map(actors.flatMap((actor) => range(actor.from, actor.to).map((at) => [at, actor] as const)));
    const scene: SpeakerScene = { document, language, words, speech, actorAt, actorOver };
    const subjects = openSubjects(scene, dates);
    const said: Said<Speaker>[] = [];
    for (const { first, last, index } of sentences) {
      const begun = said.length;
      for (let i = first; i < last; i++) {
        const hit = speech.speech.match(tokens, i)[0];
        if (!hit) continue;
        const draft = readHit({ ...hit, at: i }, first, last);
        if (!draft || said.slice(begun).some((one) => one.from === draft.from)) continue;
        said.push({
          ...draft,
          sentence: index,
          channel: channelIn(first, last),
          date: dateNear(draft, last),
        });
        i = Math.max(i, draft.rule === "speaker-according" ? draft.to - 1 : i);
      }
    }
    return coverClauses(document, said);

    function readHit(hit: Verb, first: number, last: number): Draft | null {
      const { class: name } = hit.value;
      if (name === "document") return null;
      if (name === "according") return readAccording(hit, last);
      return readVerb(hit, first, last);
    }

    function readAccording(hit: Verb, last: number): Draft | null {
      const start = hit.at + hit.length;
      if (start >= last) return null;
      // «de source sécuritaire»: the word for the source closes the phrase itself
      const own = speech.sources.match(tokens, start - 1)[0];
      const speaker = own && hit.length > 1 ? readSpeaker(scene, start - 1) : readSpeaker(scene, start);
      if (!speaker || speaker.from > start + 6) return null;
      const { from, to, kind } = speaker;
      return { head: hit.at, from, to, speaker, kind, rule: "speaker-according" };
    }

    function readVerb(hit: Verb, first: number, last: number): Draft | null {
      const { class: name } = hit.value;
      const end = hit.at + hit.length;
      if (hit.pos === "verb") {
        if (hit.form.shape === "gerund" || hit.form.shape === "infinitive") return null;
        if (voiceOf(small, tokens, hit.at, hit.form) === "passive") {
          const speaker = name === "say" ? subjects.byPassive(end, last) : null;
          return (
            speaker && {
              head: hit.at,
              from: speaker.from,
              to: speaker.to,
              speaker,
              kind: speaker.kind,
              rule: "speaker-by",
            }
          );
        }
      }
      const isNegated = tokens.slice(Math.max(first, hit.at - 3), hit.at).some((token) => small.is("negation", token));
      if (isNegated) return null;
      if (name === "that" && !saysThat(end, last)) return null;
      const subject = subjects.after(hit.at, end, first) ?? subjects.before(hit.at, first);
      if (subject) {
        const kind = kindOf(name, subject, end, last);
        return { head: hit.at, from: subject.from, to: subject.to, speaker: subject, kind, rule: `speaker-${name}` };
      }
      const earlier = pronounBefore(hit.at, first) ? said.at(-1) : undefined;
      if (!earlier || document.sentenceOf[hit.at]! - earlier.sentence > 3) return null;
      const speaker = earlier.speaker;
      return { head: hit.at, from: hit.at, to: end, speaker, kind: speaker.kind, rule: "speaker-goes-on" };
    }

    function saysThat(end: number, last: number): boolean {
      return tokens
        .slice(end, Math.min(last, end + 4))
        .some((token) => small.is("that", token) || quoteSigns.has(token.text));
    }

    function pronounBefore(at: number, first: number): boolean {
      for (let i = at + 2; i >= Math.max(first, at - 4); i--) if (small.is("pronoun", tokens[i])) return true;
      return false;
    }

    function kindOf(name: SpeechClass, speaker: Speaker, end: number, last: number): AttributionKind {
      if (name === "claim" && (speaker.isArmed || speaker.kind === "official")) return "claim-of-responsibility";
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
