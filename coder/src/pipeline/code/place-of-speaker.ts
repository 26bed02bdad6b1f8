import type { Reading } from "../../grammar/reading.ts";
import type { Happening } from "./happenings.ts";
import { readsBeside } from "./reads-in.ts";

const farthest = 12;

/** «a police official in Peshawar said»: where the speaker sits. @example isPlaceOfSpeaker(reading, place) */
export function isPlaceOfSpeaker(reading: Reading, { from, to }: Reading["places"][number]): boolean {
  return readsBeside(reading, "speakers", from).some(
    (speaker) =>
      speaker.from < from && speaker.to <= from + 1 && speaker.head >= to && speaker.head - speaker.to <= farthest,
  );
}

/** «En visite à», "At a meeting in": so many words may open a sentence before the place. */
const opening = 4;
const beside = 2;
const nearby = 3;

/** Where words were spoken: the place that opens their sentence, or stands right after the verb or its speaker. @example choosePlaceOfSpeech(happening) */
export function choosePlaceOfSpeech(happening: Happening): number | null {
  for (const trigger of happening.triggers) {
    const found = happening.places.find((index) => isSpokenAt(happening, trigger, index));
    if (found !== undefined) return found;
  }
  return null;
}

function isSpokenAt(
  { reading, speakers: own, roles }: Happening,
  trigger: { readonly from: number; readonly to: number },
  index: number,
): boolean {
  const { sentenceOf, sentences } = reading.document;
  const { from, to, value } = reading.places[index]!;
  const sentence = sentenceOf[trigger.from]!;
  if (sentenceOf[from] !== sentence || value.relation !== "at" || value.modifier) return false;
  const speakers = own.map((speaker) => reading.speakers[speaker]!);
  const ends = [trigger.to, ...speakers.flatMap((one) => [one.to, one.head + 1])].filter((end) => end >= trigger.to);
  if (ends.some((end) => from >= end && from - end <= 1)) return true;
  if (to > trigger.from || from - sentences[sentence]!.first > opening) return false;
  // «A Paris, l'Elysée a condamné»: nothing but the speaker stands between
  const makers = roles.filter(({ role }) => role === "perpetrator").map(({ actor }) => reading.actors[actor]!);
  const isHeard = [...speakers, ...makers].some(
    (one) => one.from >= to && one.from - to <= nearby && trigger.from - one.to <= beside,
  );
  return isHeard || trigger.from - to <= beside;
}
