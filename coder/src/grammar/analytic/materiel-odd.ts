import type { Fate, MaterielItem } from "../../model/index.ts";
import type { Sentence } from "../../text/index.ts";
import type { MaterielRead } from "../reading.ts";
import type { MaterielScan, Thing } from "./materiel-item.ts";
import { explosives } from "./materiel-lexicon.ts";
import type { Scene } from "./materiel-scene.ts";

const row = (item: MaterielItem, count: number | null, fate: Fate) => ({
  item,
  model: null,
  calibreMm: null,
  count,
  fate,
});

/** The fate whose list a token stands in, taken or handed over. */
function takingAt(scene: Scene, at: number, reach: number): Fate | null {
  const word = scene.fated.find(({ hit, end, at: from, side }) => {
    const { fate, link, items } = hit.value;
    if ((fate !== "seized" && fate !== "handed-over") || link !== "object" || items !== "") return false;
    return side === "before" ? at < from && from - at <= 8 : at >= end && at - end <= reach;
  });
  if (!word) return null;
  return word.hit.value.fate as Fate;
}

/** «seized 15 million francs». */
export function readMoney(scan: MaterielScan, scene: Scene, { first, last }: Sentence): MaterielRead[] {
  const reads: MaterielRead[] = [];
  for (let i = first; i < last; i++) {
    const money = scan.starts.get(i);
    if (money?.use !== "money" || money.value.min !== money.value.max) continue;
    const fate = takingAt(scene, i, 25);
    if (!fate) continue;
    const isWorth = scan.words.fates.match(scan.document.tokens, i - 1).some((hit) => hit.value.fate === "gone");
    if (!isWorth)
      reads.push({
        from: money.from,
        to: money.to,
        value: row("money", money.value.min, fate),
        rule: "materiel-money",
        countBasis: "stated",
      });
  }
  return reads;
}

/** «14 tons of flour»: weighed goods are not counted. */
export function readMeasured(
  scan: MaterielScan,
  scene: Scene,
  { first, last }: Sentence,
  things: readonly Thing[],
): MaterielRead[] {
  const reads: MaterielRead[] = [];
  const { tokens } = scan.document;
  const { small } = scan.language;
  for (let i = first; i < last; i++) {
    const measure = scan.starts.get(i);
    if (measure?.use !== "measure") continue;
    const fate = takingAt(scene, i, 25);
    let at = measure.to;
    while (at < measure.to + 2 && tokens[at]?.kind === "word" && !small.is("of", tokens[at])) at++;
    if (!fate || !small.is("of", tokens[at])) continue;
    const noun = tokens[at + 1]?.text === "'" || tokens[at + 1]?.text === "’" ? at + 2 : at + 1;
    if (noun >= last || tokens[noun]?.kind !== "word") continue;
    const thing = things.find((one) => one.from <= noun && noun < one.to);
    const item = thing?.hit.value.isMass ? thing.item : thing ? null : "goods";
    if (item)
      reads.push({
        from: i,
        to: Math.max(noun + 1, thing?.to ?? 0),
        value: row(item, null, fate),
        rule: "materiel-measured",
        countBasis: "stated",
      });
  }
  return reads;
}

/** «blew himself up» used one explosive, where none is named. */
export function readSelf(scene: Scene, reads: readonly MaterielRead[]): MaterielRead | null {
  const self = scene.fated.find(({ hit }) => hit.value.fate === "self");
  if (!self || reads.some((read) => explosives.has(read.value.item))) return null;
  const isMany = ["themselves", "plural"].includes(self.hit.value.items);
  return {
    from: self.at,
    to: self.end,
    value: row("explosive", isMany ? null : 1, "used"),
    rule: "materiel-self",
    countBasis: "inferred",
  };
}
