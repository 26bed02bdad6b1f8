import type { Hit } from "../../grammar/lexicon.ts";
import { countedAt } from "./tolls-counted.ts";
import { addToll, type Counted, hitAt, type OutcomeWord, type TollScan } from "./tolls-scan.ts";

const partWords = new Set([
  "بينهم",
  "بينهن",
  "بينها",
  "منهم",
  "منهن",
  "ضمنهم",
  "ضمنها",
  "احدهم",
  "احداهن",
  "فيهم",
  "منها",
]);
const partFronts = new Set(["من", "بمن", "بما", "ومن", "وبينهم", "ومنهم"]);

const ones = new Set(["واحد", "واحده", "اثنين", "اثنان", "اثنتين", "اثنتان"]);
/** «إضافة إلى ثلاثة مدنيين»: more of the same. */
const joins: readonly (readonly string[])[] = [
  ["اضافه", "الي"],
  ["بالاضافه", "الي"],
  ["الي", "جانب"],
  ["فضلا", "عن"],
  ["علاوه", "علي"],
  ["بجانب"],
];

/** «… و3 مدنيين», «… بينهم 9 جنود»: what goes on after a counted phrase. @example goOn(scan, hit, i, total, counted.to, sentence.last) */
export function goOn(
  scan: TollScan,
  hit: Hit<OutcomeWord>,
  cue: number,
  total: number,
  start: number,
  last: number,
  partsOf: number | null = null,
): void {
  const { tokens, actors, numberFrom, actorFrom } = scan;
  let j = start;
  let inParts = partsOf !== null;
  for (let steps = 0; steps < 8 && j < last; steps++) {
    const token = tokens[j]!;
    if (token.kind === "punct") {
      if (["،", ",", ":", "(", "هم"].includes(token.text) && listParts(scan, hit, cue, total, j + 1, last)) return;
      if (!["،", ",", ")", "»", "-", "–"].includes(token.text)) return;
      j++;
      continue;
    }
    const isPart =
      partWords.has(token.norm) ||
      (partFronts.has(token.norm) && partWords.has(tokens[j + 1]?.norm ?? "")) ||
      partWords.has(token.norm.replace(/^و/u, ""));
    if (isPart || (token.norm === "بما" && tokens[j + 1]?.norm === "في")) {
      inParts = true;
      j += partWords.has(token.norm) || partWords.has(token.norm.replace(/^و/u, "")) ? 1 : 2;
      while (tokens[j] && ["ذلك", "علي", "الاقل"].includes(tokens[j]!.norm)) j++;
      const single = ["احدهم", "احداهن"].includes(token.norm);
      const part = countedAt(scan, j, last);
      if (!part || (!part.firm && !single)) {
        if (part) j = part.to;
        else return;
        continue;
      }
      if (hitAt(scan, j)?.pos === "verb") return;
      addToll(scan, hit, cue, cue + 1, part, total, null, "toll-part");
      j = part.to;
      continue;
    }
    const ahead = numberFrom.get(j);
    if (ahead && partWords.has(tokens[ahead.to]?.norm ?? "") && j > start) {
      addToll(
        scan,
        hit,
        cue,
        cue + 1,
        {
          from: j,
          to: ahead.to + 1,
          quantity: ahead.value,
          approximate: ahead.value.approximate,
          actor: null,
          basis: "stated",
          firm: true,
        },
        total,
        null,
        "toll-part",
      );
      j = ahead.to + 1;
      continue;
    }
    // «من عائلة واحدة», «جندي واحد»: the number of the noun before it
    if (ones.has(token.norm) && j > cue) {
      j++;
      continue;
    }
    const join = joins.find((words) => words.every((word, step) => tokens[j + step]?.norm === word));
    if (join) {
      const more = countedAt(scan, j + join.length, last);
      if (!more?.firm || more.actor === null || hitAt(scan, j + join.length)) return;
      addToll(scan, hit, cue, cue + 1, more, null, null, "toll-joined");
      j = more.to;
      continue;
    }
    const joined = token.norm === "و" || token.norm === "او";
    const attached =
      !joined && /^و/u.test(token.norm) && (numberFrom.has(j) || actorFrom.has(j)) && startsJoined(scan, j);
    if (!joined && !attached) return;
    const next = joined ? j + 1 : j;
    const other = hitAt(scan, next);
    if (other && other.value.frame !== "counted") return;
    const counted = countedAt(scan, next, last);
    if (!counted || (other && !counted.firm)) return;
    if (!inParts && !counted.firm) return;
    if (followsOutcome(scan, counted.to, last)) return;
    // more than the total is no part of it
    const whole = scan.tolls[total]!.value.max;
    if (inParts && partsOf === null && whole !== null && (counted.quantity.min ?? 0) > whole) inParts = false;
    const own = hitAt(scan, counted.actor !== null ? actors[counted.actor]!.from : counted.to);
    addToll(
      scan,
      own?.value.frame === "counted" ? own : hit,
      cue,
      cue + 1,
      counted,
      inParts ? (partsOf ?? total) : null,
      null,
      inParts ? "toll-part" : "toll-joined",
    );
    j = counted.to;
  }
}

function startsJoined(scan: TollScan, index: number): boolean {
  const { tokens, numberFrom, actorFrom } = scan;
  const actor = actorFrom.get(index);
  if (actor !== undefined && numberFrom.get(index) === undefined)
    return tokens[index]!.analyses.some((analysis) => analysis.before.startsWith("و"));
  return true;
}

/** «5 جنود و3 مدنيين أصيبوا»: the second phrase has an outcome of its own. */
function followsOutcome(scan: TollScan, index: number, last: number): boolean {
  if (index >= last) return false;
  const hit = hitAt(scan, index);
  return hit !== null && hit.pos === "verb" && hit.form.number === "plural" && hit.before === "";
}

/** «ثمانية مدنيين، خمس نساء وثلاثة أطفال»: a list after the total that adds up to it. */
function listParts(
  scan: TollScan,
  hit: Hit<OutcomeWord>,
  cue: number,
  total: number,
  start: number,
  last: number,
): boolean {
  const { tokens, tolls } = scan;
  const whole = tolls[total]!.value;
  if (whole.min === null || whole.min !== whole.max) return false;
  const parts: Counted[] = [];
  let sum = 0;
  let j = start;
  if (tokens[j]?.norm === "هم") j++;
  while (j < last && parts.length < 6) {
    if (["،", ",", "و"].includes(tokens[j]!.text) || tokens[j]!.norm === "و") {
      j++;
      continue;
    }
    const part = countedAt(scan, j, last);
    if (!part?.firm || part.quantity.min === null || part.quantity.min !== part.quantity.max) break;
    parts.push(part);
    sum += part.quantity.min;
    j = part.to;
    if (sum >= whole.min) break;
  }
  if (parts.length < 2 || sum !== whole.min) return false;
  for (const part of parts) addToll(scan, hit, cue, cue + 1, part, total, null, "toll-part");
  return true;
}
