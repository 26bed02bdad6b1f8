import type { Reading } from "../../grammar/reading.ts";
import type { CodingRules } from "./coding-rules.ts";
import type { TriggerRead } from "./triggers.ts";

/** «A Paris, l'Elysée a condamné un coup d'Etat»: what stands before a verb of speech is where it was said. @example ownPlaces(reading, places, main, all, rules) // none of them */
export function ownPlaces(
  reading: Reading,
  places: readonly number[],
  main: TriggerRead,
  all: readonly TriggerRead[],
  rules: CodingRules,
): readonly number[] {
  // «Grève à la gare»: the word for a happening is no place, whatever village has its name
  const others = places.filter((index) => {
    const { words } = reading.places[index]!.value;
    return words.from >= main.to || words.to <= main.from;
  });
  const isSpeech = (trigger: TriggerRead) => rules.packs.get(trigger.value.type)?.isSpeech === true;
  const before = all.findLast((trigger) => trigger.to <= main.from);
  if (isSpeech(main) || !before || !isSpeech(before)) return others;
  return others.filter((index) => reading.places[index]!.from >= before.to);
}
