import type { Lexicon } from "../../grammar/lexicon.ts";
import type { ActorRead, NumberRead, TollRead } from "../../grammar/reading.ts";
import type { Document } from "../../text/index.ts";
import { countedAt } from "./tolls-counted.ts";
import { isVerbalNoun, readNoun } from "./tolls-nouns.ts";
import { hitAt, type OutcomeWord, openTollScan, type TollScan } from "./tolls-scan.ts";
import { readCountedNoun } from "./tolls-tallies.ts";
import { readLoss, readVerb } from "./tolls-verbs.ts";

const things = /^(?:ال)?(?:سيطره|سيطرته|سيطرتها|وعي|وعيه|وعيها|توازن|توازنه|توازنها|امل|اتصال|ثقه|قدره)$/u;

/** Whether what is lost is no person but control, hope or the senses. */
const losesThing = ({ tokens }: Document, index: number, last: number): boolean =>
  tokens.slice(index + 1, Math.min(last, index + 5)).some(({ norm }) => things.test(norm));

const lives = /^ل?(?:حياته|حياتها|حياتهم|حياتهما|حياتهن|ارواحهم|الحياه)$/u;

/** Whether what is lost is a life. */
const losesLife = ({ tokens }: Document, index: number, last: number): boolean =>
  tokens.slice(index + 1, Math.min(last, index + 12)).some(({ norm }) => lives.test(norm));

const numbered = new Set(["وعددهم", "عددهم", "وعددها", "عددها", "وعددهن", "البالغ"]);

/** «قتل ركابها وعددهم خمسة», «جميع ركابها الاثني عشر»: the number stands behind people that were told without one. */
function fillCount({ tokens, tolls, numberFrom, used }: TollScan, index: number, last: number): void {
  const toll = tolls[index]!;
  if (toll.value.min !== null || toll.value.max !== null) return;
  for (let j = toll.to; j < Math.min(last, toll.to + 4); j++) {
    const number = numberFrom.get(j);
    if (number && !used[j]) {
      if (!numbered.has(tokens[j - 1]?.norm ?? "") && !tokens[j]!.norm.startsWith("ال")) return;
      const { min, max, approximate } = number.value;
      used.fill(1, number.from, number.to);
      tolls[index] = { ...toll, to: number.to, value: { ...toll.value, min, max, approximate } };
      return;
    }
    if (!numbered.has(tokens[j]!.norm) && tokens[j]!.norm !== "جميعا") return;
  }
}

const formerReach = 6;

/** «وكانت الحصيلة الأولى خمسة قتلى»: the figures right after the words are earlier ones. */
function markFormer({ tolls }: TollScan, from: number, at: number): void {
  for (let k = from; k < tolls.length; k++)
    if (tolls[k]!.from >= at && tolls[k]!.from < at + formerReach) tolls[k] = { ...tolls[k]!, isFormer: true };
}

/**
 * Reads counts of people with an outcome: the verb or noun of the outcome, the number, and who was counted.
 * @example readTolls(document, outcomes, numbers, actors) // «مقتل 5 جنود وإصابة 3 آخرين» gives two
 */
export function readTolls(
  document: Document,
  outcomes: Lexicon<OutcomeWord>,
  numbers: readonly NumberRead[],
  actors: readonly ActorRead[],
): TollRead[] {
  const scan = openTollScan(document, outcomes, numbers, actors);
  for (const sentence of document.sentences) {
    const begun = scan.tolls.length;
    const former: number[] = [];
    for (let i = sentence.first; i < sentence.last; i++) {
      const hit = hitAt(scan, i);
      // «فقد قُتل»: a particle, not «lost»
      if (!hit || (document.tokens[i]!.norm === "فقد" && !countedAt(scan, i + 1, sentence.last))) continue;
      // «حُكم بالإعدام على خمسة»: what they are sentenced to
      if (hit.pos === "noun" && hit.value.frame === "genitive" && hit.before.endsWith("بال")) continue;
      const loss = hitAt(scan, i, "loss");
      if (loss && readLoss(scan, loss, i, sentence.last)) continue;
      if (hit.value.frame === "loss") continue;
      // «فقد عنصر من الأمن حياته»
      if (hit.value.outcome === "missing" && losesLife(document, i, sentence.last)) {
        const died = { ...hit, value: { ...hit.value, outcome: "killed" as const } };
        if (hit.pos === "verb") readVerb(scan, died, i, sentence.first, sentence.last);
        else readNoun(scan, died, i, sentence.last);
        continue;
      }
      // «فقد السائق السيطرة»
      if (hit.value.outcome === "missing" && hit.pos === "verb" && losesThing(document, i, sentence.last)) continue;
      const frame = hit.value.frame;
      if (frame === "former") former.push(i + hit.length);
      else if (frame === "counted") readCountedNoun(scan, hit, i, sentence.first, sentence.last);
      else if (
        frame === "genitive" ||
        frame === "life" ||
        (frame === "people" && hit.pos !== "verb") ||
        (hit.pos === "verb" && frame === "voice" && isVerbalNoun(scan, hit, i))
      )
        readNoun(scan, hit, i, sentence.last);
      else readVerb(scan, hit, i, sentence.first, sentence.last);
      i += hit.length - 1;
    }
    for (let k = begun; k < scan.tolls.length; k++) fillCount(scan, k, sentence.last);
    for (const at of former) markFormer(scan, begun, at);
  }
  return scan.tolls.map((toll) => ({ ...toll }));
}
