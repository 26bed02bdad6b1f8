import type { Hit } from "../../grammar/lexicon.ts";
import type { ActorRead } from "../../grammar/reading.ts";
import { type Document, quoteOf } from "../../text/index.ts";
import type { ActorWords, OfficeWord } from "./words.ts";

const nameLinks = new Set(["عبد", "ولد", "بن", "ابن", "ال", "ابو", "ام", "اغ", "اق", "بنت", "با", "دي", "فون", "فان", "لو", "دو"]);

/** First names whose «و» is no conjunction. */
const ownWaw = /^(وليد|واءل|وايل|وليم|ويليام|وسام|وفيق|وجدي|وحيد|وضاح|ويل|ولد|واين|وارن)/u;

/** Whether a token may be a part of a person's name; Arabic has no capitals, so this is what is left. */
export function isNameToken(document: Document, words: ActorWords, index: number, first: boolean): boolean {
  const token = document.tokens[index];
  if (!token || token.kind !== "word" || token.norm.length < 2) return false;
  if (words.stops.has(token.norm)) return false;
  if (nameLinks.has(token.norm)) return true;
  if (first && token.norm.startsWith("و") && !ownWaw.test(token.norm)) return false;
  if (/^(ب|ل|لل|و)ال/u.test(token.norm) || /^(وال|بال|فال)/u.test(token.norm)) return false;
  const previous = document.tokens[index - 1];
  if (token.norm.startsWith("ال") && !first && previous && !nameLinks.has(previous.norm) && /(يه|ين|ون|ات)$/u.test(token.norm)) return false;
  if (isKnown(words, document, index)) return false;
  return true;
}

function isKnown(words: ActorWords, document: Document, index: number): boolean {
  const plain = (hit: { before: string; after: string }) => hit.after === "" || hit.after === "ا";
  const { tokens } = document;
  if (words.offices.match(tokens, index).some((hit) => hit.value.nature === "office" && plain(hit))) return true;
  if (words.people.match(tokens, index).some((hit) => plain(hit) && (hit.before.endsWith("ال") || hit.before === ""))) return true;
  if (words.demonyms.match(tokens, index).some((hit) => hit.before.endsWith("ال"))) return true;
  if (words.countries.match(tokens, index).some((hit) => hit.before === "" && hit.value.isName)) return true;
  if (words.countries.match(tokens, index).some((hit) => hit.before === "" && hit.value.isCapital)) return true;
  return words.bodies.match(tokens, index).some((hit) => plain(hit));
}

/** The tokens of a name that begins here: one to five, until something that is none. */
function readName(document: Document, words: ActorWords, start: number): number {
  const sentence = document.sentenceOf[start];
    let index = start;
  let plainWords = 0;
  while (
    index - start < 6 && document.sentenceOf[index] === sentence && isNameToken(document, words, index, index === start)) {
    const token = document.tokens[index]!;
    // «ديوب وكامارا» are two people; «وليد» and «ويدراوغو» are names that begin with the letter
    if (index > start && token.analyses.some((analysis) => analysis.before === "و" && analysis.stem.length > 3) && !nameLinks.has(document.tokens[index - 1]!.norm) && index - start >= 3)
      break;
    if (index > start && /^[يت]/u.test(token.norm) && words.stops.has(token.norm)) break;
    if (!nameLinks.has(token.norm) && ++plainWords > 3) break;
    index++;
  }
  const last = document.tokens[index - 1];
  return last && nameLinks.has(last.norm) ? index - 1 : index;
}

type Title = { to: number; office: string | null; kind: OfficeWord["kind"]; country: string | null; nature: OfficeWord["nature"] };

/** Offices, ranks and honorifics in a row with what they are of: «معالي السيد», «وزير الخارجية الروسي». */
function readTitle(document: Document, words: ActorWords, start: number): Title | null {
  const { tokens } = document;
  let title = null as Title | null;
  let index = start;
  const sentence = document.sentenceOf[start];
  while (index < tokens.length && document.sentenceOf[index] === sentence) {
    const hit: Hit<OfficeWord> | undefined = words.offices.match(tokens, index).find((found) => found.after === "" || found.after === "ا");
    if (hit && (index === start || !hit.before.startsWith("و") || (hit.value.nature === "office" && title?.nature === "office" && title.country === null))) {
      const previous = title;
      const isOffice = hit.value.nature === "office";
      title = {
        to: index + hit.length,
        office: isOffice ? (previous?.office ?? hit.value.english) : (previous?.office ?? (hit.value.nature === "rank" ? hit.value.english : null)),
        kind: previous && previous.kind !== "person" ? previous.kind : hit.value.kind,
        country: previous?.country ?? null,
        nature: previous?.nature === "office" || isOffice ? "office" : hit.value.nature,
      };
      index = title.to;
      if (hit.form.number === "plural") return title;
      continue;
    }
    if (!title) return null;
    const demonym = words.demonyms.match(tokens, index).find((found) => found.before === "" || found.before === "ال");
    const country = words.countries.match(tokens, index).find((found) => found.value.isName && (found.before === "" || found.before === "ال") && found.before.endsWith("ال") === found.value.form.startsWith("ال"));
    const place = demonym ?? country;
    if (place) {
      title = { ...title, to: index + place.length, country: title.country ?? place.value.iso };
      index = title.to;
      continue;
    }
    // «باسم الحكومة», «للشؤون الخارجية», «الدفاع وشؤون المحاربين القدامى»: the rest of an office's name
    if (title.nature === "office" && index - start < 9 && isOfficeTail(document, words, index)) {
      index++;
      title = { ...title, to: index };
      continue;
    }
    return title;
  }
  return title;
}

const officeTails = new Set(["باسم", "شووون", "شوون", "لشوون", "وشوون", "الخاص", "العام", "الاول", "الثاني", "السابق", "الحالي", "المكلف", "بالخارج", "الانتقالي", "المشترك", "الاعلي", "اركان", "هييه", "مجلس", "لجنه", "البعثه", "منظمه", "باسمها", "منطقه", "ولايه", "محافظه", "اقليم"]);

function isOfficeTail(document: Document, words: ActorWords, index: number): boolean {
  const token = document.tokens[index];
  if (!token || token.kind !== "word") return false;
  if (words.offices.match(document.tokens, index).some((hit) => hit.before.startsWith("و"))) return false;
  if (officeTails.has(token.norm)) return true;
  if (token.norm === "في" && document.tokens[index + 1]?.norm === "الخارج") return true;
  if (words.bodies.match(document.tokens, index)[0]) return true;
  const previous = document.tokens[index - 1]?.norm ?? "";
  if (["باسم", "منطقه", "ولايه", "محافظه", "لدي", "اقليم"].includes(previous)) return true;
  return /^(و|لل|ل)?ال/u.test(token.norm) && !words.stops.has(token.norm) && token.norm.length > 4;
}

/**
 * Reads persons by their office, rank or honorific, the name before or after it.
 * @example readPersons(document, words) // «وزير الخارجية الروسي سيرغي لافروف»
 */
export function readPersons(document: Document, words: ActorWords): ActorRead[] {
  const persons: ActorRead[] = [];
  const { tokens } = document;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind !== "word") continue;
    const title = readTitle(document, words, i);
    if (!title) continue;
    const comma = tokens[title.to]?.text === "،" || tokens[title.to]?.text === ",";
    const nameStart = comma ? title.to + 1 : title.to;
    let from = i;
    let to = title.to;
    let name = { from: nameStart, to: readName(document, words, nameStart) };
    const isTanwin = tokens.slice(name.from, name.to).some((token) => token.text.includes("\u064b"));
    if (comma && (name.to - name.from < 2 || isTanwin)) name = { from: title.to, to: title.to };
    if (name.to > name.from) to = name.to;
    else if (tokens[i - 1] && ["،", ","].includes(tokens[i - 1]!.text)) {
      const back = readNameBefore(document, words, i - 1, persons.at(-1)?.to ?? 0);
      if (back < i - 1) {
        name = { from: back, to: i - 1 };
        from = back;
      }
    }
    // «السيد سيرغي لافروف، وزير خارجية روسيا»: the office after the name
    let office = title.office;
    let country = title.country;
  
    if (name.to === to && ["،", ","].includes(tokens[to]?.text ?? "")) {
      const later = readTitle(document, words, to + 1);
      if (later && later.nature === "office") {
        office = later.office ?? office;
        country ??= later.country;

        to = later.to;
      }
    } else if (name.to === to && name.to > name.from) {
      const later = readTitle(document, words, to);
      if (later && later.nature === "office") {
        office = later.office ?? office;
        country ??= later.country;

        to = later.to;
      }
    }
    const named = name.to > name.from;
    // «المقدم» and «الرائد» are common words; as ranks they stand before a full name
    if (title.nature === "rank" && name.to - name.from < 2) continue;
    if (!named && !/^[وفبلك]*ال/u.test(tokens[i]!.norm) && title.country === null && to - i < 2 && !tokens[to]?.norm.startsWith("ال")) continue;
    persons.push({
      from,
      to,
      head: named ? name.from : i,
      nature: "person",
      number: "singular",
      definite: true,
      rule: named ? "person-named" : "person-office",
      value: {
        name: named ? quoteOf(document, name.from, name.to) : quoteOf(document, from, to),
        latin: null,
        id: null,
        kind: "person",
        country,
        ...(office ? { office } : {}),
        ...(country && office ? { of: country } : {}),
      },
    });
    i = Math.max(i, to - 1);
  }
  return persons.filter((person, index) => index === 0 || person.from >= persons[index - 1]!.to || person.from === persons[index - 1]!.from);
}

function readNameBefore(document: Document, words: ActorWords, end: number, floor: number): number {
  let index = end;
  while (index > floor && end - index < 5 && document.sentenceOf[index - 1] === document.sentenceOf[end] && isNameToken(document, words, index - 1, false)) index--;
  return end - index >= 2 ? index : end;
}
