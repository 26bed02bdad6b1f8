import type { AttributionKind } from "../model/index.ts";
import type { Document } from "../text/index.ts";
import type { DateRead, SpeakerRead } from "./reading.ts";

/** Who says something, as a phrase of the text. */
export type SpeakerPhrase = {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly kind: AttributionKind;
  readonly office?: string;
};

/** One act of saying: where its word stands, the words for who says it, and what is known of it. */
export type Said<S extends SpeakerPhrase = SpeakerPhrase> = {
  readonly head: number;
  readonly from: number;
  readonly to: number;
  readonly speaker: S;
  readonly kind: AttributionKind;
  readonly rule: string;
  readonly sentence: number;
  readonly channel: string | null;
  readonly date: string | null;
};

/**
 * Shares out the words of each sentence among those who speak in it: «بحسب» reaches back, a verb forward, a colon over the line.
 * A heading's colon speaks for its line alone.
 */
export function coverClauses(document: Document, said: readonly Said[]): SpeakerRead[] {
  return said.map((one, at) => {
    const { first, last } = document.sentences[one.sentence]!;
    const others = said
      .slice(Math.max(0, at - 12), at + 13)
      .filter((other) => other !== one && other.sentence === one.sentence);
    const starts = (other: Said) => Math.min(other.head, other.from);
    const back = one.rule === "speaker-according" || isClosing(document, one);
    const before = others.filter((other) => starts(other) < starts(one));
    const after = others.filter((other) => starts(other) > starts(one));
    const from = back
      ? Math.max(first, ...before.filter((other) => !isForward(document, other)).map((other) => other.to))
      : startOfClause(one, first);
    const next = Math.min(last, ...after.map(starts));
    const nextCloses = after.length > 0 && after.every((other) => other.rule === "speaker-according");
    const to = back ? (others.length > 0 ? one.to : last) : nextCloses ? starts(after[0]!) : next;
    const { office, name } = one.speaker;
    return {
      from: one.from,
      to: one.to,
      head: one.head,
      rule: one.rule,
      covers: { from, to: Math.max(to, one.to) },
      value: { speaker: name, ...(office ? { office } : {}), channel: one.channel, date: one.date, kind: one.kind },
    };
  });
}

const isForward = (document: Document, one: Said) => one.rule !== "speaker-according" && !isClosing(document, one);

/** «…، هكذا قال أحد السكان»: a verb that ends its sentence speaks for what went before. */
function isClosing(document: Document, one: Said): boolean {
  const { first, last } = document.sentences[one.sentence]!;
  const end = Math.max(one.to, one.head + 1);
  return one.head - first > 3 && last - end <= 4 && one.rule !== "speaker-goes-on";
}

/** A verb covers from its own clause; the first clause of a sentence holds its opening phrase too. */
function startOfClause(one: Said, first: number): number {
  const at = Math.min(one.head, one.from);
  return at - first <= 4 ? first : at;
}

/** The few dates that begin after a token. */
export function datesFrom(dates: readonly DateRead[], from: number): readonly DateRead[] {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  return dates.slice(low, low + 4);
}
