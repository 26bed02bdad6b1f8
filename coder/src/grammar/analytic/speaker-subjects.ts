import type { DateRead } from "../reading.ts";
import { datesFrom } from "../said-clauses.ts";
import { isContent } from "./actors-kit.ts";
import { mayTell, readNamed, readSpeaker, type Speaker, type SpeakerScene } from "./speaker-phrases.ts";
import type { openUnknown } from "./speaker-unknown.ts";
import { isCapital } from "./words.ts";

/** A verb of saying at its token, with the sentence that it stands in. */
export type Saying = {
  readonly at: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  /** Those who are told follow the verb without a preposition: "told reporters". */
  readonly hasListener: boolean;
  /** «Publié», "reported": at the head of a sentence nobody says so. */
  readonly isParticiple: boolean;
};

const quoteSigns = new Set(['"', "“", "”", "«", "»", ","]);
const openers = new Set(['"', "“", "”", "«", "»", ",", "—", "–", "-", "•", "(", ")", ":", "…", "..."]);
/** How far before its verb a speaker may stand: "X, who heads the hospital, said". */
const farBefore = 22;

/** Who says it: a phrase set off before the verb, one that the verb precedes, or the nearest one before it. */
export function readSubject(
  scene: SpeakerScene,
  unknown: ReturnType<typeof openUnknown>,
  saying: Saying,
  dates: readonly DateRead[],
): Speaker | null {
  const { last } = saying;
  const start = startOf(scene, saying);
  const named = setOff(scene, saying);
  if (named?.isNamed) return named;
  if (!saying.hasListener && isInverted(scene, saying)) {
    const from = skipBetween(scene, saying.end, last, dates);
    const { tokens } = scene.document;
    const { small } = scene.language;
    const isQuoted = [1, 2].some((back) => quoteEnds.has(tokens[start - back]?.text ?? ""));
    const isArticled = small.is("definite", tokens[from]) || small.is("indefinite", tokens[from]);
    const isStranger = isQuoted || (isArticled && tokens[start - 1]?.text === ",");
    const after = subjectAfter(scene, from, last) ?? (isStranger ? unknown.beginningAt(from, last) : null);
    if (after) return after;
  }
  return (
    named ??
    besideVerb(scene, saying, start) ??
    strangerBefore(scene, unknown, saying, start, dates) ??
    nearestBefore(scene, saying)
  );
}

/** The speaker whose phrase ends right before the verb. */
function besideVerb(scene: SpeakerScene, saying: Saying, start: number): Speaker | null {
  const speaker = nearestBefore(scene, saying);
  return speaker && (speaker.to === start || scene.language.small.is("relative", scene.document.tokens[speaker.to]))
    ? speaker
    : null;
}

/** Whoever stands right before the verb in words that no table knows. */
function strangerBefore(
  { document: { tokens }, language: { small } }: SpeakerScene,
  unknown: ReturnType<typeof openUnknown>,
  { at, first }: Saying,
  start: number,
  dates: readonly DateRead[],
): Speaker | null {
  const stranger = unknown.endingAt(start, first);
  if (!stranger) return null;
  const isThe = small.is("definite", tokens[stranger.from - 1]);
  const opened = isThe || small.is("indefinite", tokens[stranger.from - 1]) ? stranger.from - 1 : stranger.from;
  if (/^[,"”»]$/u.test(tokens[opened - 1]?.text ?? "")) return stranger;
  // a form that is no participle of what stands before it: what follows is said, or the clause ends
  const next = tokens[at + 1];
  const isSaying =
    next === undefined ||
    (next.kind === "punct" && next.text !== "(") ||
    (["that", "definite", "pronoun", "possessive"] as const).some((name) => small.is(name, next)) ||
    datesFrom(dates, at).some((date) => date.from - at <= 2);
  return isSaying && !isThe ? stranger : null;
}

/** How far the teller may stand behind a passive: "reported on Telegram by the governor". */
const farBy = 8;

/** "This was reported by the head of the district". */
export function readByPassive(scene: SpeakerScene, next: number, last: number): Speaker | null {
  const { tokens } = scene.document;
  for (let i = next; i < Math.min(last, next + farBy); i++) {
    if (tokens[i]!.text === "," || tokens[i]!.text === ";") return null;
    const speaker = scene.language.small.is("by", tokens[i]) ? readSpeaker(scene, i + 1) : null;
    if (speaker && speaker.from - i <= 3) return speaker;
  }
  return null;
}

const startOf = ({ document: { tokens }, language: { small } }: SpeakerScene, { at, first }: Saying): number => {
  let start = at;
  while (start > first && (small.is("have", tokens[start - 1]) || small.is("also", tokens[start - 1]))) start--;
  return start;
};

function isInverted(scene: SpeakerScene, saying: Saying): boolean {
  const { tokens } = scene.document;
  const start = startOf(scene, saying);
  const before = tokens[start - 1];
  if (start === saying.first || before === undefined) return !saying.isParticiple;
  return quoteSigns.has(before.text) || scene.language.small.is("that", before);
}

/** Words between a verb and its subject: the day, whom it was said to («à l'AFP», "on Monday"). */
function skipBetween(scene: SpeakerScene, end: number, last: number, dates: readonly DateRead[]): number {
  const { tokens } = scene.document;
  const { small } = scene.language;
  let at = end;
  for (let step = 0; step < 4 && at < last; step++) {
    const date = datesFrom(dates, at).find((one) => one.from - at <= 1);
    if (date) at = date.to;
    else if (small.is("to", tokens[at]) || small.is("in", tokens[at])) at = listenerEnd(scene, at + 1, last);
    else break;
  }
  return at;
}

/** The end of the phrase after a preposition: «l'AFP», «la télévision publique», «la chaîne Hromadske». */
function listenerEnd(
  { document: { tokens }, language: { small }, actorAt }: SpeakerScene,
  start: number,
  last: number,
) {
  const isFront = (index: number) =>
    small.is("definite", tokens[index]) || small.is("possessive", tokens[index]) || tokens[index]?.kind === "punct";
  let at = start;
  while (at < last && at - start < 3 && isFront(at)) at++;
  at = actorAt.get(at)?.to ?? at + 1;
  const isNext = (index: number) =>
    index < last && (small.is("definite", tokens[index]) || small.is("indefinite", tokens[index]));
  for (let step = 1; step <= 4; step++) if (!isNext(at) && isNext(at + step)) return at + step;
  return at;
}

/** "...," said a resident; «..., a indiqué à l'AFP le préfet»: it closes its clause. */
function subjectAfter(scene: SpeakerScene, start: number, last: number): Speaker | null {
  if (start >= last) return null;
  const speaker = readNamed(scene, start, last, true) ?? readSpeaker(scene, start, true);
  if (!speaker || speaker.from - start > 4) return null;
  return isOpenClause(scene, speaker.to, last) ? null : speaker;
}

/** A verb, or any word of its own meaning, right after a phrase makes it the subject of what is said: "said troops fled". */
function isOpenClause({ document: { tokens }, language, kit }: SpeakerScene, to: number, last: number): boolean {
  const token = tokens[to];
  if (to >= last || token?.kind !== "word") return false;
  if ((["be", "have", "modal", "future", "do", "negation"] as const).some((name) => language.small.is(name, token)))
    return true;
  return language.adjectives === "before" && isContent(kit, to) && !isCapital(token);
}

/** "Col Hamuli, the army's spokesman, told": a phrase that opens its clause, set off with commas from the verb. */
function setOff(scene: SpeakerScene, { at, first }: Saying): Speaker | null {
  const { tokens } = scene.document;
  const { speech, actorOver } = scene;
  if (tokens[at - 1]?.text !== ",") return null;
  for (let comma = at - 3; comma > Math.max(first, at - farBefore); comma--) {
    const { text } = tokens[comma]!;
    if (text === ";" || text === ":" || quoteEnds.has(text)) return null;
    if (speech.speech.match(tokens, comma)[0]?.pos === "verb" && !actorOver.has(comma)) return null;
    if (text !== ",") continue;
    const speaker = endingAt(scene, comma, first);
    if (speaker) return speaker;
  }
  return null;
}

const quoteEnds = new Set(["”", "»", '"']);

/** The phrase of a speaker that ends at a token and begins its clause. */
function endingAt(scene: SpeakerScene, comma: number, first: number): Speaker | null {
  const { tokens } = scene.document;
  const { small } = scene.language;
  let to = comma;
  // "media officer of Operation Safe Haven (OPSH),"
  if (tokens[to - 1]?.text === ")") while (to > first && tokens[to]!.text !== "(") to--;
  for (let from = to - 1; from >= Math.max(first, to - 9); from--) {
    const cover = scene.actorOver.get(from)?.from;
    if (cover !== undefined && cover < from) {
      from = cover + 1;
      continue;
    }
    const speaker = readNamed(scene, from, to) ?? readSpeaker(scene, from, false);
    if (!speaker || speaker.from !== from || speaker.to !== to) continue;
    let before = from - 1;
    while (before >= first && (small.is("definite", tokens[before]) || small.is("indefinite", tokens[before])))
      before--;
    const opens =
      before < first ||
      openers.has(tokens[before]!.text) ||
      small.is("that", tokens[before]) ||
      small.is("and", tokens[before]) ||
      small.is("clause", tokens[before]);
    return opens ? speaker : null;
  }
  return null;
}

/** The nearest phrase before the verb that may speak and that nothing governs. */
function nearestBefore(scene: SpeakerScene, saying: Saying): Speaker | null {
  const { tokens } = scene.document;
  const { small } = scene.language;
  const { at, first } = saying;
  const start = startOf(scene, saying);
  for (let i = at - 1; i >= Math.max(first, at - farBefore); i--) {
    const token = tokens[i]!;
    if (token.text === ";" || token.text === ":" || small.is("that", token)) return null;
    const cover = scene.actorOver.get(i)?.from;
    if (cover !== undefined && cover < i) {
      i = cover + 1;
      continue;
    }
    if (i < at - 2 && scene.speech.speech.match(tokens, i)[0]?.pos === "verb") return null;
    const isBeside = (to: number) => to === start || to === at;
    const named = readNamed(scene, i, at);
    if (named && isBeside(named.to) && !isGoverned(scene, i, first)) return named;
    if (!mayTell(scene, i) || isGoverned(scene, i, first)) continue;
    const speaker = readSpeaker(scene, i, isRelated(scene, i, start));
    if (speaker && speaker.from === i && speaker.to <= at) return speaker;
  }
  return null;
}

/** "a midwife who treated them said", "residents said": people who stand right before the verb, or a clause away. */
function isRelated({ document: { tokens }, language: { small }, actorAt }: SpeakerScene, index: number, at: number) {
  const to = actorAt.get(index)?.to;
  return to !== undefined && (to === at || small.is("relative", tokens[to]));
}

function isGoverned(
  { document: { tokens }, language: { small } }: SpeakerScene,
  index: number,
  first: number,
): boolean {
  for (let i = index - 1; i >= Math.max(first, index - 3); i--) {
    const token = tokens[i];
    if (["of", "in", "by", "with", "from", "to", "against"].some((one) => small.is(one as "of", token)))
      return !(i === first && small.is("definite", token));
    const isArticle = small.is("definite", token) || small.is("indefinite", token) || token?.text === "'";
    if (!isArticle && !small.is("possessive", token)) return false;
  }
  return false;
}

/** Those who speak together with one: "residents and a lawmaker said", «deux habitants et une source onusienne». */
export function readCompany(scene: SpeakerScene, speaker: Speaker, first: number, last: number): Speaker[] {
  const { tokens } = scene.document;
  const { small } = scene.language;
  const isArticle = (index: number) => small.is("definite", tokens[index]) || small.is("indefinite", tokens[index]);
  const found: Speaker[] = [];
  if (small.is("and", tokens[speaker.to])) {
    const next = readNamed(scene, speaker.to + 1, last) ?? readSpeaker(scene, speaker.to + 1, true);
    if (next && next.from - speaker.to <= 3 && !isOpenClause(scene, next.to, last)) found.push(next);
  }
  let from = speaker.from;
  for (let count = 0; count < 3; count++) {
    let at = from - 1;
    while (at > first && isArticle(at)) at--;
    const isLinked = small.is("and", tokens[at]) || (count > 0 && tokens[at]?.text === ",");
    if (!isLinked || at <= first) break;
    if (tokens[at - 1]?.text === ",") at--;
    const before = phraseEndingAt(scene, at, first);
    if (!before) break;
    found.push(before);
    from = before.from;
  }
  return found;
}

function phraseEndingAt(scene: SpeakerScene, to: number, first: number): Speaker | null {
  for (let from = to - 1; from >= Math.max(first, to - 6); from--) {
    if (!mayTell(scene, from) || isGoverned(scene, from, first)) continue;
    const speaker = readSpeaker(scene, from, true);
    if (speaker && speaker.from === from && speaker.to === to) return speaker;
  }
  return null;
}
