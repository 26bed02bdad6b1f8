import { type ActorKit, isApostrophe } from "./actors-kit.ts";
import { isInTitleCase } from "./actors-organisation.ts";
import { isCapital } from "./words.ts";

/** Words that tie the parts of a name together and never end one. */
const links = new Set(
  "ould ag al el ben bin ibn bint de da dos do du la le van von der den dit ul ur ud e y".split(" "),
);
const longest = 12;

const isInitial = (text: string) => /^\p{Lu}$/u.test(text);

/** Whether the word is known as something else than a name: an office, people, a country, a body. */
function isKnown({ document: { tokens }, words }: ActorKit, index: number): boolean {
  const next = tokens[index + 1];
  const isTied = next !== undefined && !next.spaced && /^[-‑’']$/u.test(next.text) && tokens[index + 2]?.text !== "s";
  // "Ali Aden Houmed": a first name that is a capital too
  const isInName = words.givenNames.has(tokens[index - 1]?.norm ?? "") && isCapital(next);
  return (
    words.offices.match(tokens, index).some((hit) => hit.value.nature !== "field" && hit.value.nature !== "tie") ||
    words.people.match(tokens, index).length > 0 ||
    words.demonyms.match(tokens, index).some((hit) => hit.pos === "adjective") ||
    (!isTied && !isInName && words.countries.match(tokens, index).length > 0) ||
    words.bodies.match(tokens, index).length > 0 ||
    words.registry.match(tokens, index).length > 0
  );
}

/** Whether a token may be a part of a person's name. */
function isPart(kit: ActorKit, index: number): boolean {
  const { document, words, language } = kit;
  const token = document.tokens[index];
  if (token?.kind !== "word") return false;
  const previous = document.tokens[index - 1];
  const isJoined = previous !== undefined && !token.spaced && /^[-‑’']$/u.test(previous.text);
  if (isJoined && token.text.length > 1 && !previous.spaced) return true;
  if (!isCapital(token)) return false;
  if (words.givenNames.has(token.norm)) return true;
  if (words.stops.has(token.norm) && !isInitial(token.text)) return false;
  const { small } = language;
  if ((["be", "have", "clause", "that", "with", "modal", "also"] as const).some((name) => small.is(name, token)))
    return false;
  if (isKnown(kit, index)) return false;
  const isDoing = words.acting.match(document.tokens, index).some((hit) => hit.value === "verb");
  return !(isInTitleCase(kit, index) && (isDoing || words.adjectives.match(document.tokens, index).length > 0));
}

/** The end of a name that begins here: up to five parts with their links; the start itself where none begins. */
export function readName(kit: ActorKit, start: number): number {
  const { tokens, sentenceOf } = kit.document;
  const most = isInTitleCase(kit, start) ? 3 : 5;
  let end = start;
  let parts = 0;
  for (let i = start; i < start + longest && sentenceOf[i] === sentenceOf[start] && parts < most; i++) {
    const token = tokens[i];
    if (!token) break;
    if (isPart(kit, i)) {
      parts++;
      end = i + 1;
      if (isInitial(token.text) && tokens[i + 1]?.text === "." && !tokens[i + 1]!.spaced) i++;
      continue;
    }
    const isInside = end > start && !token.spaced && tokens[i + 1]?.spaced === false;
    if (/^[-‑]$/u.test(token.text) && isInside) continue;
    if (isApostrophe(token) && isInside && tokens[i + 1]!.text !== "s") continue;
    // «al-Burhan», "Ould Cheikh": a link before the part that it belongs to
    const next = /^[-‑’']$/u.test(tokens[i + 1]?.text ?? "") ? i + 2 : i + 1;
    if (
      links.has(token.norm) &&
      (isPart(kit, next) || links.has(tokens[next]?.norm ?? "")) &&
      (end > start || next === i + 2)
    )
      continue;
    break;
  }
  return end;
}

/** The start of a name of two parts or more that ends here; `end` itself where there is none. */
export function readNameBefore(kit: ActorKit, end: number, floor: number): number {
  for (let start = Math.max(floor, end - 7); start <= end - 2; start++) {
    if (kit.document.sentenceOf[start] !== kit.document.sentenceOf[end]) continue;
    const previous = kit.document.tokens[start - 1];
    if (previous && isCapital(previous) && start > floor && isPart(kit, start - 1)) continue;
    if (isPart(kit, start) && readName(kit, start) === end) return start;
  }
  return end;
}
