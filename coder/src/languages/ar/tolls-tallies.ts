import type { Hit } from "../../grammar/lexicon.ts";
import type { NumberRead } from "../../grammar/reading.ts";
import { brackets, countedAt, isShared } from "./tolls-counted.ts";
import { figureOf, isRising } from "./tolls-figures.ts";
import { readNoun } from "./tolls-nouns.ts";
import { goOn } from "./tolls-parts.ts";
import { addToll, type Counted, hitAt, type OutcomeWord, type TollScan } from "./tolls-scan.ts";

const combined = new Set(["بين"]);
/** How far behind «عدد القتلى» its figure may stand. */
const tallyReach = 32;

/** «40 قتيلا», «قتيلان», «حصيلة القتلى إلى 40». @example readCountedNoun(scan, hit, i, sentence.first, sentence.last) */
export function readCountedNoun(scan: TollScan, hit: Hit<OutcomeWord>, i: number, first: number, last: number): void {
  const { tokens, actors, numberFrom, numberTo, actorFrom, actorTo, actorOver, tolls, used } = scan;
  const end = i + hit.length;
  if (tokens[i - 1]?.norm === "بين" && /^و?من$/u.test(tokens[i - 2]?.norm ?? "")) {
    const total = tolls.findLastIndex((toll) => toll.value.outcome === hit.value.outcome && toll.partOf === null);
    const part = total >= 0 ? countedAt(scan, end, last) : null;
    if (part?.firm)
      goOn(scan, hit, i, addToll(scan, hit, i, end, part, total, null, "toll-part"), part.to, last, total);
    return;
  }
  if (tokens[i - 1]?.norm === "بين" && readShared(scan, hit, i, first)) return;
  let number: NumberRead | undefined;
  for (let back = i; back >= Math.max(first, i - 2) && !number; back--) {
    number = numberTo.get(back);
    if (back < i && !brackets.has(tokens[back]!.text) && tokens[back]!.norm !== "من" && !actorTo.has(i)) break;
  }
  const actorIndex = actorOver[i]!;
  const tail = Math.max(end, actorIndex >= 0 ? actors[actorIndex]!.to : end);
  // «أربع ضحايا بين قتيل وجريح»
  if (isShared(scan, tail)) return;
  // «خُمس الوفيات» is a share
  if (number?.to === i && hit.before.endsWith("ال") && tokens[number.from]!.kind === "word") return;
  if (number && !used[number.from]) {
    if (combinedBefore(scan, i)) return;
    if (readPair(scan, hit, i, number)) return;
    const { quantity, previous } = figureOf(scan, number, first);
    // «ثلاثة من الضحايا» are a part of those counted before
    const isPart = hit.before.endsWith("ال") && tokens[number.to]?.norm === "من";
    const whole = isPart
      ? tolls.findLastIndex((toll) => toll.value.outcome === hit.value.outcome && toll.partOf === null)
      : -1;
    const index = addToll(
      scan,
      hit,
      i,
      tail,
      {
        from: number.from,
        to: tail,
        quantity,
        approximate: number.value.approximate,
        actor: actorIndex >= 0 ? actorIndex : null,
        basis: "stated",
        firm: true,
      },
      whole >= 0 ? whole : null,
      null,
      "toll-counted",
    );
    if (isRising(scan, number, first)) tolls[index] = { ...tolls[index]!, rises: true };
    if (previous)
      tolls[index] = {
        ...tolls[index]!,
        value: { ...tolls[index]!.value, previous },
        from: Math.min(tolls[index]!.from, number.from),
      };
    cleanGroup(scan, index, hit);
    goOn(scan, hit, i, index, tail, last);
    return;
  }
  if (hit.form.number === "dual" && !used[i] && !combinedBefore(scan, i)) {
    const index = addToll(
      scan,
      hit,
      i,
      tail,
      {
        from: i,
        to: tail,
        quantity: { min: 2, max: 2 },
        approximate: false,
        actor: actorIndex >= 0 ? actorIndex : null,
        basis: "stated",
        firm: true,
      },
      null,
      null,
      "toll-dual",
    );
    cleanGroup(scan, index, hit);
    goOn(scan, hit, i, index, tail, last);
    return;
  }
  // «جثامين تسعة مدنيين»
  if (hit.form.number === "plural" && !hit.before.endsWith("ال") && numberFrom.has(end) && !used[end]) {
    readNoun(scan, hit, i, last);
    return;
  }
  if (hit.form.number === "singular") {
    readLone(scan, hit, i, first);
    return;
  }
  const isTally =
    hit.form.number === "plural" &&
    (hit.before.includes("ال") || /^(عدد|حصيله|وعدد|الحصيله)$/u.test(tokens[i - 1]?.norm ?? ""));
  if (!isTally || hitAt(scan, i - 1)) return;
  for (let j = end; j < Math.min(last, end + tallyReach); j++) {
    const found = numberFrom.get(j);
    if (!found) continue;
    const link = tokens[j - 1]?.norm ?? "";
    const goal =
      j === end ||
      figureOf(scan, found, first).previous !== null ||
      /^(و|ل)?(الي|بلغ|بلغت|هو|يبلغ|تبلغ|الى|عند|بلغوا)$/u.test(link);
    if (!goal && !(tokens[j - 1]?.text === ":")) {
      // «ارتفعت من 31 إلى 40»: go on to the second number
      if (link === "من" || link === "كان" || link === "") continue;
      return;
    }
    if (used[found.from]) return;
    const own = hitAt(scan, found.to);
    if (own?.value.frame === "counted" && readPair(scan, own, found.to, found)) return;
    const actor = actorFrom.get(found.to);
    const { quantity, previous } = figureOf(scan, found, first);
    const index = addToll(
      scan,
      hit,
      i,
      end,
      {
        from: found.from,
        to: actor === undefined ? found.to : actors[actor]!.to,
        quantity,
        approximate: found.value.approximate,
        actor: actor ?? null,
        basis: "stated",
        firm: true,
      },
      null,
      null,
      "toll-tally",
    );
    if (isRising(scan, found, first)) tolls[index] = { ...tolls[index]!, rises: true };
    if (previous) tolls[index] = { ...tolls[index]!, value: { ...tolls[index]!.value, previous } };
    cleanGroup(scan, index, hit);
    tolls[index] = { ...tolls[index]!, from: found.from, to: actor === undefined ? found.to : actors[actor]!.to };
    goOn(scan, hit, i, index, tolls[index]!.to, last);
    return;
  }
}

/** «23 شهيدا ومصابا»: one number for two outcomes, so each has at most that many. */
function readPair(scan: TollScan, hit: Hit<OutcomeWord>, i: number, number: NumberRead): boolean {
  const end = i + hit.length;
  const second = hitAt(scan, end);
  const { min, max } = number.value;
  if (!second?.before.startsWith("و") || second.value.frame !== "counted" || max === null || min < 3) return false;
  if (second.value.outcome === hit.value.outcome || second.form.number !== "singular") return false;
  if (hit.form.number !== "singular" || scan.numberFrom.has(end)) return false;
  const shared: Counted = {
    from: number.from,
    to: end,
    quantity: { min: null, max },
    approximate: true,
    actor: null,
    basis: "stated",
    firm: true,
  };
  addToll(scan, hit, i, end, shared, null, null, "toll-shared");
  addToll(scan, second, i, end + second.length, shared, null, null, "toll-shared");
  scan.used.fill(1, i, end + second.length);
  return true;
}

/** «قتيل» itself is no group of people. */
function cleanGroup(scan: TollScan, index: number, hit: Hit<OutcomeWord>): void {
  const { actors, tolls } = scan;
  const toll = tolls[index]!;
  if (toll.counted === null) return;
  const actor = actors[toll.counted]!;
  if (actor.head === toll.cue && actor.to - actor.from <= hit.length)
    tolls[index] = { ...toll, value: { ...toll.value, group: null } };
}

const combinedBefore = (scan: TollScan, index: number): boolean => combined.has(scan.tokens[index - 1]?.norm ?? "");

/** «عثر على جثة شاب», «انتشال جثة». */
const isFound = ({ tokens }: TollScan, i: number) =>
  /^(?:و|ف)?(?:انتشال|انتشل|انتشلت|انتشلوا)$/u.test(tokens[i - 1]?.norm ?? "") ||
  (tokens[i - 1]?.norm === "علي" && /^(?:و|ف)?(?:ال)?(?:عثر|عثور|عثرت|عثروا|يعثر)$/u.test(tokens[i - 2]?.norm ?? ""));

/** «قتيل وجرحى في غارة», «خلف قتيلا»: a lone singular where no noun stands before it. */
function readLone(scan: TollScan, hit: Hit<OutcomeWord>, i: number, first: number): void {
  const { tokens, used, actorOver } = scan;
  const previous = tokens[i - 1];
  const opens =
    i === first ||
    previous?.kind === "punct" ||
    /^(و|ف)?(سقط|سقوط|خلف|خلفت|اوقع|اوقعت|اسفر|عن|تسجيل|سجل|الي)$/u.test(previous?.norm ?? "") ||
    hit.before.startsWith("و") ||
    isFound(scan, i);
  const isDefinite = hit.before.endsWith("ال") || (hit.after !== "" && hit.after !== "ا");
  if (
    !opens ||
    isDefinite ||
    used[i] ||
    combinedBefore(scan, i) ||
    !/^(killed|injured|missing)$/u.test(hit.value.outcome)
  )
    return;
  const actor = actorOver[i]!;
  const index = addToll(
    scan,
    hit,
    i,
    i + hit.length,
    {
      from: i,
      to: i + hit.length,
      quantity: { min: 1, max: 1 },
      approximate: false,
      actor: actor >= 0 ? actor : null,
      basis: "inferred",
      firm: true,
    },
    null,
    null,
    "toll-lone",
  );
  cleanGroup(scan, index, hit);
}

/** «تسعة جنود بين قتيل وجريح»: each outcome has at most that many. */
function readShared(scan: TollScan, hit: Hit<OutcomeWord>, i: number, first: number): boolean {
  const { numberTo, actorTo, actors, used } = scan;
  // a verb may stand between: «تسعة جنود سقطوا بين قتيل وجريح»
  const end = [i - 1, i - 2, i - 3].find((at) => at > first && (actorTo.has(at) || numberTo.has(at))) ?? i - 1;
  const actor = actorTo.get(end) ?? null;
  const number = numberTo.get(actor === null ? end : actors[actor]!.from);
  const second = hitAt(scan, i + hit.length);
  if (!number || number.from < first || used[number.from] || number.value.max === null) return false;
  const shared: Counted = {
    from: number.from,
    to: end,
    quantity: { min: null, max: number.value.max },
    approximate: true,
    actor,
    basis: "stated",
    firm: true,
  };
  addToll(scan, hit, i, i + hit.length, shared, null, null, "toll-shared");
  if (second?.value.frame === "counted") {
    addToll(scan, second, i, i + hit.length + second.length, shared, null, null, "toll-shared");
    used.fill(1, i, i + hit.length + second.length);
  }
  return true;
}
