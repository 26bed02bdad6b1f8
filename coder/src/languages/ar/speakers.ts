import type { Lexicon } from "../../grammar/lexicon.ts";
import type { ActorRead, SpeakerRead } from "../../grammar/reading.ts";
import type { Attribution, AttributionKind } from "../../model/index.ts";
import { type Document, quoteOf } from "../../text/index.ts";
import { isNameToken } from "./persons.ts";
import type { ActorWords } from "./words.ts";

export type SpeechWord = { readonly class: "say" | "claim" | "deny" | "according"; readonly form: string };

/** The lexicons for those who say, how and by what. */
export type SpeechWords = {
  readonly speech: Lexicon<SpeechWord>;
  readonly sources: Lexicon<{ readonly kind: AttributionKind }>;
  readonly channels: Lexicon<{ readonly channel: string }>;
};

type Speaker = { from: number; to: number; kind: AttributionKind; office?: string };

const official = new Set(["state-forces", "government", "international-organisation", "foreign-forces"]);
const armed = new Set(["rebel-group", "political-militia", "identity-militia", "unidentified-armed-group"]);

/** Who says what follows or what went before, by which channel. */
export function readSpeakers(document: Document, words: ActorWords, speech: SpeechWords, actors: readonly ActorRead[]): SpeakerRead[] {
  const speakers: SpeakerRead[] = [];
  const { tokens, sentences, sentenceOf } = document;
  const actorFrom = new Map(actors.map((actor) => [actor.from, actor]));

  const names = new Set(actors.filter((actor) => actor.rule === "person-named").flatMap((actor) => tokens.slice(actor.head, actor.to).map((token) => token.norm)));

  const speakerAt = (index: number): Speaker | null => {
    const actor = actorFrom.get(index);
    const source = speech.sources.match(tokens, index)[0];
    if (actor && actor.nature !== "site" && actor.value.kind !== "unknown" && (!source || actor.to - actor.from > source.length)) {
      const kind: AttributionKind = official.has(actor.value.kind) || actor.value.office ? "official" : actor.value.sector === "media" ? "media" : actor.value.kind === "civilians" ? "witness" : "official";
      return { from: actor.from, to: actor.to, kind, ...(actor.value.office ? { office: actor.value.office } : {}) };
    }
    if (!source) return null;
    let to = index + source.length;
    while (to - index < 6 && tokens[to]?.kind === "word" && sentenceOf[to] === sentenceOf[index] && isSourceTail(document, words, to)) to++;
    const tail = quoteOf(document, index + source.length, to);
    const kind = source.value.kind === "unnamed-source" && /رسمي|وزار|حكوم/u.test(tail) ? "official" : source.value.kind;
    return { from: index, to, kind };
  };

  for (const sentence of sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const hit = speech.speech.match(tokens, i)[0];
      if (!hit || (hit.value.form === "عن" && !["نقلا", "صادر", "الصادر"].includes(tokens[i - 1]?.norm ?? ""))) continue;
      const isVerb = hit.pos === "verb";
      if (isVerb && /[بلك]|ال/u.test(hit.before)) continue;
      let speaker: Speaker | null = null;
      const reach = Math.min(sentence.last, i + hit.length + (isVerb ? 9 : 4));
      for (let j = i + hit.length; j < reach && !speaker; j++) {
        if (["ان", "انه", "انها", "بان"].includes(tokens[j]!.norm) || (isVerb && tokens[j]!.text === ":")) break;
        speaker = speakerAt(j);
      }
      if (!speaker && isVerb) speaker = bareName(i + hit.length, sentence.last) ?? speakerBefore(i, sentence.first);
      if (!speaker) continue;
      const cls = hit.value.class;
      const doer = actorFrom.get(speaker.from);
      const kind: AttributionKind = cls === "claim" || (doer && armed.has(doer.value.kind) && cls !== "deny") ? "claim-of-responsibility" : cls === "deny" ? "denial" : speaker.kind;
      speakers.push({
        from: speaker.from,
        to: speaker.to,
        head: i,
        rule: `speaker-${cls}`,
        covers: { from: sentence.first, to: sentence.last },
        value: attributionOf(speaker, kind, channelIn(sentence.first, sentence.last)),
      });
      i = Math.max(i, hit.length + i - 1);
    }
  }
  return speakers;

  function speakerBefore(verb: number, first: number): Speaker | null {
    for (let j = verb - 1; j >= Math.max(first, verb - 12); j--) {
      const speaker = speakerAt(j);
      if (speaker && speaker.to <= verb && verb - speaker.to <= 3) return speaker;
    }
    return null;
  }

  /** «وأوضح ويدراوغو أن»: a name without an office, right after the verb. */
  function bareName(start: number, last: number): Speaker | null {
    let to = start;
    while (to < last && to - start < 4 && isNameToken(document, words, to, to === start)) to++;
    const next = tokens[to];
    const ends = next !== undefined && (/^(ان|انه|انها|بان|الي|في|عن|علي)$/u.test(next.norm) || ["،", ",", ":"].includes(next.text));
    const isKnown = document.tokens.slice(start, to).every((token) => names.has(token.norm));
    return to > start && ends && isKnown ? { from: start, to, kind: "official" } : null;
  }

  function channelIn(first: number, last: number): string | null {
    for (let j = first; j < last; j++) {
      const hit = speech.channels.match(tokens, j)[0];
      if (hit) return hit.value.channel;
    }
    return null;
  }

  function attributionOf(speaker: Speaker, kind: AttributionKind, channel: string | null): Attribution {
    return {
      speaker: quoteOf(document, speaker.from, speaker.to),
      ...(speaker.office ? { office: speaker.office } : {}),
      channel,
      date: null,
      kind,
    };
  }
}

function isSourceTail(document: Document, words: ActorWords, index: number): boolean {
  const token = document.tokens[index]!;
  if (words.stops.has(token.norm) && !["في", "من"].includes(token.norm)) return false;
  if (["في", "من"].includes(token.norm)) return words.people.match(document.tokens, index + 1).length > 0 || words.bodies.match(document.tokens, index + 1).length > 0;
  return /^(ال)?.*(ي|يه|يين|يون|ون|ين)$/u.test(token.norm) || words.people.match(document.tokens, index).length > 0 || words.bodies.match(document.tokens, index).length > 0;
}
