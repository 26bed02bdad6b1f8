import type { Reading } from "../../grammar/reading.ts";
import { readsBeside } from "./reads-in.ts";

const farthest = 12;

/** «a police official in Peshawar said»: where the speaker sits. @example isPlaceOfSpeaker(reading, place) */
export function isPlaceOfSpeaker(reading: Reading, { from, to }: Reading["places"][number]): boolean {
  return readsBeside(reading, "speakers", from).some(
    (speaker) =>
      speaker.from < from && speaker.to <= from + 1 && speaker.head >= to && speaker.head - speaker.to <= farthest,
  );
}
