import type { Hit } from "../../grammar/lexicon.ts";
import type { ActorRead } from "../../grammar/reading.ts";
import { countedBefore, isShared, nextCounted } from "./tolls-counted.ts";
import { goOn } from "./tolls-parts.ts";
import { addToll, type OutcomeWord, type TollScan } from "./tolls-scan.ts";

/** «قُتل»: the vowel sign says that it was done to somebody. */
const isMarkedPassive = (word: string): boolean => /^[وف]?\p{M}*\p{L}\u0651?\u064f/u.test(word);

const isJoined = (scan: TollScan, index: number) =>
  scan.tokens[index] !== undefined && /^و/u.test(scan.tokens[index]!.norm);

const canDo = (actor: ActorRead) =>
  actor.nature === "body"
    ? actor.value.kind !== "unknown"
    : actor.nature === "people" &&
      ["unidentified-armed-group", "rebel-group", "state-forces"].includes(actor.value.kind) &&
      actor.number !== "dual";

/** «قضى خمسة مدنيين في الحريق»: people right after the verb, marked = in the table, unless they spent a time. */
function needsPeople(scan: TollScan, hit: Hit<OutcomeWord>, from: number, last: number): boolean {
  if (!hit.value.needs.includes("=people")) return false;
  const counted = nextCounted(scan, from, last, 1);
  if (!counted?.firm || counted.actor === null || scan.actors[counted.actor]!.nature !== "people") return false;
  for (let j = counted.to; j < Math.min(last, counted.to + 6); j++) if (times.test(scan.tokens[j]!.norm)) return false;
  return true;
}

const times = /^(?:ال)?(?:ليل|يوم|ايام|اسبوع|اسابيع|شهر|اشهر|سنه|سنوات|عام|اعوام|ساع|عقوب|محكومي|اجاز|عطل|وقت|عمر)/u;

function hasNeed(scan: TollScan, hit: Hit<OutcomeWord>, from: number, last: number): boolean {
  const { tokens } = scan;
  if (needsPeople(scan, hit, from, last)) return true;
  for (let j = from; j < Math.min(last, from + 16); j++)
    if (hit.value.needs.some((need) => tokens[j]!.norm.startsWith(need))) return true;
  return false;
}

/** «قضت المفرزة، أمس، على ثلاثة إرهابيين»: the counted stand after the verb's preposition, marked + in the table. */
function readOver(scan: TollScan, hit: Hit<OutcomeWord>, i: number, end: number, last: number): void {
  const { tokens, actors, actorFrom } = scan;
  const preposition = hit.value.needs.find((need) => need.startsWith("+"))?.slice(1);
  if (!preposition) return;
  for (let j = end; j < Math.min(last, end + 16); j++) {
    if (tokens[j]!.norm !== preposition) continue;
    const counted = nextCounted(scan, j + 1, last, 1);
    if (!counted || (!counted.firm && counted.actor === null)) return;
    let doer: number | null = null;
    for (let k = end; k < j && doer === null; k++) {
      const found = actorFrom.get(k);
      if (found !== undefined && canDo(actors[found]!)) doer = found;
    }
    goOn(scan, hit, i, addToll(scan, hit, i, end, counted, null, doer, "toll-over"), counted.to, last);
    return;
  }
}

/** «خسر الجيش تسعة من جنوده»: whom a force lost; the force stands on either side of the verb. */
export function readLoss(scan: TollScan, hit: Hit<OutcomeWord>, i: number, last: number): boolean {
  const { actors, actorFrom, actorTo, tokens } = scan;
  const end = i + hit.length;
  const doer = actorFrom.get(end) ?? actorTo.get(i);
  if (doer === undefined || actors[doer]!.nature !== "body" || !canDo(actors[doer]!)) return false;
  const from = Math.max(end, actors[doer]!.to);
  const counted = nextCounted(scan, from, last, 2);
  if (!counted?.firm) return false;
  const isPeople = counted.actor !== null && actors[counted.actor]!.nature === "people";
  const isOfTheirs = tokens[counted.to]?.norm === "من" && /(?:ه|ها|هم)$/u.test(tokens[counted.to + 1]?.norm ?? "");
  if (!isPeople && !isOfTheirs) return false;
  goOn(scan, hit, i, addToll(scan, hit, i, end, counted, null, null, "toll-loss"), counted.to, last);
  return true;
}

/** «قُتل 5 جنود», «5 جنود قتلوا», «قتل المسلحون 5 جنود»: a verb of an outcome and whom it befell. @example readVerb(scan, hit, i, sentence.first, sentence.last) */
export function readVerb(scan: TollScan, hit: Hit<OutcomeWord>, i: number, first: number, last: number): void {
  const { tokens, actors, numberFrom, numberTo, actorFrom, actorTo, used } = scan;
  const end = i + hit.length;
  const frame = hit.value.frame;
  if (hit.after !== "" && frame !== "life" && !["ا"].includes(hit.after) && hit.pos === "verb") return;
  if (frame === "needs" && !hasNeed(scan, hit, end, last)) {
    readOver(scan, hit, i, end, last);
    return;
  }
  if (isShared(scan, end)) return;
  const before = hit.form.number !== "singular" || frame !== "active" ? countedBefore(scan, i, first) : null;
  const doerBefore = actorTo.get(i);
  const mayAct = doerBefore !== undefined && canDo(actors[doerBefore]!) && !numberTo.has(actors[doerBefore]!.from);
  const marked = isMarkedPassive(tokens[i]!.text);
  const adjacent = marked || frame === "needs" ? null : nextCounted(scan, end, last, mayAct ? 12 : 1);
  if (
    frame === "voice" &&
    hit.form.number === "plural" &&
    adjacent &&
    (adjacent.firm || (adjacent.actor !== null && adjacent.from - end <= 2))
  ) {
    const doer = actorTo.get(i) ?? null;
    goOn(scan, hit, i, addToll(scan, hit, i, end, adjacent, null, doer, "toll-active"), adjacent.to, last);
    return;
  }
  const didIt =
    (frame === "active" && hit.form.number !== "singular") ||
    (frame === "voice" && before !== null && !before.firm && before.actor !== null && canDo(actors[before.actor]!));
  if (
    before &&
    !didIt &&
    !used[before.from] &&
    (hit.form.number === "plural" || hit.form.number === "dual" || hit.pos !== "verb")
  ) {
    goOn(scan, hit, i, addToll(scan, hit, i, end, before, null, null, "toll-subject-before"), end, last);
    return;
  }
  const isNeeded = frame === "needs" && hit.value.needs.includes(tokens[end]?.norm ?? "");
  const after = nextCounted(scan, isNeeded ? end + 1 : end, last, frame === "active" ? 6 : 10);
  const gap = after ? after.from - end : 99;
  const subject = actorTo.get(i) ?? actorTo.get(i - 1);
  // a body or armed people right before or after the verb did it; what follows suffered it
  // «اعتقلت إرهابيين اثنين» counts those taken
  const isPairAfter = (index: number) => {
    const number = numberFrom.get(actors[index]!.to);
    return (
      number !== undefined && number.value.max === 2 && !actorFrom.has(number.to) && actors[index]!.nature === "people"
    );
  };
  const next = actorFrom.get(end);
  const doerAfter = next !== undefined && isPairAfter(next) ? undefined : next;
  if (!marked && (frame === "voice" || frame === "active") && doerAfter !== undefined && canDo(actors[doerAfter]!)) {
    const near = nextCounted(scan, actors[doerAfter]!.to, last, 12);
    // farther than a word or two only a number is the object
    const object = near && (near.from - actors[doerAfter]!.to <= 2 || numberFrom.has(near.from)) ? near : null;
    if (object && !numberFrom.has(end) && !isJoined(scan, object.from)) {
      goOn(scan, hit, i, addToll(scan, hit, i, end, object, null, doerAfter, "toll-active"), object.to, last);
      return;
    }
  }
  if (
    !marked &&
    (frame === "voice" || frame === "active") &&
    subject !== undefined &&
    canDo(actors[subject]!) &&
    after &&
    gap <= 2
  ) {
    goOn(scan, hit, i, addToll(scan, hit, i, end, after, null, subject, "toll-active"), after.to, last);
    return;
  }
  // «سقطت ثلاث طبقات»
  if (frame === "people" && after?.actor === null) return;
  if (after && !(frame === "active" && gap > 4)) {
    const second = frame === "voice" && !marked && gap === 0 ? nextCounted(scan, after.to, last, 2) : null;
    if (second?.firm && after.actor !== null && canDo(actors[after.actor]!) && !isJoined(scan, after.to)) {
      goOn(scan, hit, i, addToll(scan, hit, i, end, second, null, after.actor, "toll-active"), second.to, last);
      return;
    }
    goOn(
      scan,
      hit,
      i,
      addToll(scan, hit, i, end, after, null, null, frame === "active" ? "toll-active" : "toll-passive"),
      after.to,
      last,
    );
    return;
  }
  if (before && !used[before.from] && before.firm)
    addToll(scan, hit, i, end, before, null, null, "toll-subject-before");
}
