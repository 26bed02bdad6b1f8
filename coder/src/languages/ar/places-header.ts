import { addPlace } from "./places-add.ts";
import type { Draft } from "./places-join.ts";
import {
  closing,
  dashes,
  isCommon,
  isDictionary,
  isStop,
  normAt,
  opening,
  type PlaceKit,
  sameSentence,
} from "./places-kit.ts";
import { type FoundName, nameAt } from "./places-names.ts";

const longest = 9;
const mostWords = 3;

/** «20/03: ديالى، جلولاء – …», «2 فبراير، بولو بوردي (هيران): …»: what a dated item of a list opens with are places. */
export function readHeader(kit: PlaceKit, places: Draft[], start: number): number | null {
  const { tokens, sentences, sentenceOf } = kit.document;
  const { first } = sentences[sentenceOf[start]!]!;
  if (kit.taken[start] || !isDated(kit, first, start)) return null;
  const end = endOf(kit, start);
  if (end === null) return null;
  const names: FoundName[] = [];
  let stop = end;
  let known = 0;
  for (let at = start; at < end; ) {
    if (tokens[at]!.kind !== "word") {
      at++;
      continue;
    }
    const named = nameAt(kit, at, "at");
    const name = named ?? plainName(kit, at, end);
    // «أبو قرين (جنوب شرق مصراتة) – …»: what the brackets say of the name is read as ever
    if (names.length > 0 && opening.has(tokens[at - 1]!.text) && (!name || name.to !== closeOf(kit, at))) {
      stop = at - 1;
      break;
    }
    if (!name || name.to > end) return null;
    names.push(name);
    if (named) known++;
    at = name.to;
  }
  if (known === 0 || names.length > 2) return null;
  const drafts = names.map((name) =>
    addPlace(kit, places, name.from, name, "none", name.country === null ? null : "country"),
  );
  for (const draft of drafts) draft.rule = draft.value.country === null ? "place-label" : draft.rule;
  // the town is in the brackets' province, or behind the province that goes before it
  const isBracketed = drafts.length === 2 && opening.has(tokens[names[0]!.to]?.text ?? "");
  const inner = drafts.length === 1 || isBracketed ? 0 : 1;
  drafts[inner]!.value.relation = "at";
  if (drafts.length === 2) drafts[inner]!.value.within ??= places.lastIndexOf(drafts[1 - inner]!);
  return stop;
}

function closeOf(kit: PlaceKit, from: number): number {
  let at = from;
  while (sameSentence(kit, from, at) && !closing.has(kit.document.tokens[at]!.text)) at++;
  return at;
}

/** Nothing but a date, signs and small bullets stands before it. */
function isDated(kit: PlaceKit, first: number, start: number): boolean {
  if (start === first || start - first > longest) return false;
  let days = 0;
  for (let at = first; at < start; at++) {
    if (kit.taken[at]) days++;
    else if (kit.document.tokens[at]!.kind === "word") return false;
  }
  return days > 0 && !kit.taken[start];
}

/** Where the header ends: at its colon or dash. */
function endOf(kit: PlaceKit, start: number): number | null {
  const { tokens } = kit.document;
  for (let at = start + 1; at - start < longest && sameSentence(kit, start, at); at++) {
    const { text, kind } = tokens[at]!;
    if (text === ":") return at;
    if (dashes.has(text) && (tokens[at + 1]?.spaced ?? false) && !hasColon(kit, at)) return at;
    if (kit.taken[at] || (kind === "word" && isStop(kit, normAt(kit, at)))) return null;
    const isSign = dashes.has(text) || opening.has(text) || closing.has(text) || text === "،" || text === ",";
    if (kind !== "word" && !isSign) return null;
  }
  return null;
}

/** «الحديدة – التحيتا: …»: the dash stands inside. */
const hasColon = (kit: PlaceKit, dash: number): boolean =>
  kit.document.tokens.slice(dash + 1, dash + 1 + mostWords).some(({ text }) => text === ":");

/** Words up to the next sign, none of them one that the language's lists hold. */
function plainName(kit: PlaceKit, start: number, end: number): FoundName | null {
  let to = start;
  while (to < end && kit.document.tokens[to]!.kind === "word") to++;
  const isWord = isCommon(kit, start) || isDictionary(kit, start);
  // «عين زارة»: with another word behind it a common one begins a name
  if (to - start > mostWords || (isWord && to === start + 1)) return null;
  return { from: start, to, front: 0, clitic: "", country: null, trust: "unknown", skip: 0 };
}
