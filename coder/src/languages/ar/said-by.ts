import type { ActorRead } from "../../grammar/reading.ts";
import type { AttributionKind } from "../../model/index.ts";
import { type Document, quoteOf } from "../../text/index.ts";
import { nameOf, readName } from "./names.ts";
import { isStop, readTail } from "./said-phrase.ts";
import type { Scene, Speaker } from "./said-scene.ts";

export type { Scene, Speaker, SpeechWord, SpeechWords } from "./said-scene.ts";

const officials = new Set(["state-forces", "government", "international-organisation", "foreign-forces"]);
const armed = new Set(["rebel-group", "political-militia", "identity-militia", "unidentified-armed-group"]);
const quotes = new Set(["«", "»", '"', "“", "”", "'"]);
/** What follows «وفق» without being anyone. */
const things =
  /^(ال)?(حاجه|قانون|خطه|اتفاق|اتفاقيه|قرار|معايير|اصول|شريعه|عاده|ظروف|طلب|امكان|توقيت|دستور|جدول|مواصفات|نظام|قواعد|شروط|رؤيه|رويه|منطق|نوع|حجم|سن|تقديرات|مبدا|الية|اليه|احكام|ترتيب|حال|حدود|نسبه|درجه|مزاج|خطوات|مقاربه|نهج|اولويات|تقويم|تحريات|تحقيق|تحقيقات|معاينه|نتايج|موشرات|صور|مشاهد|لقطات|دراسه|تسعيره|سعر|ضروره|اهميه|رغبه|ثقه|امل|حرص)$/u;

/** Letters of a conjunction or preposition at the front of the token, as the dictionaries found it. */
function frontOf(before: string, norm: string): number {
  const front = before.replace(/ال$/u, "");
  return norm.startsWith(front) ? front.length : 0;
}

export const isFeminineHead = (norm: string) =>
  /ه$/u.test(norm.replace(/^[وف]?[بلك]?(ال)?/u, "")) || /(ات|مصادر|قوات|وسايل|لجان|جهات|اوساط)$/u.test(norm);

/** The phrase of a speaker that begins at a token, or null. */
export function readSpeaker(scene: Scene, index: number): Speaker | null {
  const { document, words, speech, actorAt } = scene;
  const { tokens } = document;
  const token = tokens[index];
  if (!token) return null;
  if (quotes.has(token.text))
    return index + 1 < tokens.length && !quotes.has(tokens[index + 1]!.text) ? readSpeaker(scene, index + 1) : null;
  if (token.kind !== "word") return null;
  const one = token.norm.replace(/^[وفبل](?=.{3})/u, "");
  const isSome = /^(اثنين|اثنان|ثلاثه|عدد)$/u.test(one) && tokens[index + 1]?.norm === "من";
  if (isSome || /^(احد|احدي|بعض)$/u.test(one)) return readOneOf(scene, index);
  const source = speech.sources
    .match(tokens, index)
    .find((hit) => hit.after === "" || hit.after === "ا" || hit.after === "ي");
  const issued = source && source.length > 1 ? null : readDocument(scene, index);
  if (issued) return issued;
  const actor = actorAt.get(index);
  const tail = source ? readTail(scene, index, index + source.length, 9) : 0;
  if (actor && (!source || actor.to >= tail)) {
    const ofActor = speakerOfActor(scene, actor, source?.value.kind ?? null);
    if (ofActor) return ofActor;
  }
  if (source) {
    const to = Math.max(tail, actor && actor.nature !== "site" ? actor.to : 0);
    const kind = kindOfSource(source.value.kind, quoteOf(document, index, to), source.before.endsWith("ال"));
    return {
      from: index,
      to,
      name: nameOf(document, index, to, frontOf(source.before, token.norm)),
      kind,
      isArmed: false,
      isFeminine: isFeminineHead(token.norm),
    };
  }
  const country = words.countries
    .match(tokens, index)
    .find(
      (hit) =>
        (hit.value.isName || hit.value.isCapital) &&
        hit.after === "" &&
        (!hit.before.endsWith("ال") || hit.value.form.startsWith("ال")),
    );
  if (!country) return null;
  const to = index + country.length;
  return {
    from: index,
    to,
    name: nameOf(document, index, to, frontOf(country.before, token.norm)),
    kind: "official",
    isArmed: false,
    isFeminine: true,
  };
}

function speakerOfActor(scene: Scene, actor: ActorRead, sourceKind: AttributionKind | null): Speaker | null {
  const { kind, office, sector, name } = actor.value;
  const { document } = scene;
  const isArmed = armed.has(kind);
  const isPerson = actor.nature === "person";
  if (actor.nature === "site" || (kind === "unknown" && !sourceKind)) return null;
  if (
    actor.nature === "people" &&
    !isArmed &&
    !sourceKind &&
    !(officials.has(kind) && /^[وف]?[بل]?(ال|لل).{3}/u.test(document.tokens[actor.from]!.norm))
  )
    return null;
  const token = document.tokens[actor.from]!;
  let to = actor.to;
  while (to - 1 > actor.from && /^و?ب?ان(ه|ها|هم)?$/u.test(document.tokens[to - 1]!.norm)) to--;
  if (
    actor.nature === "body" &&
    !/^[وفبل]*(ال|لل)|^"|»$/u.test(document.tokens[to - 1]!.norm) &&
    actor.value.country === null &&
    actor.value.id === null
  )
    to = Math.max(to, readTail(scene, actor.from, to, 6));
  const own = isPerson || to === actor.to ? name : stripFront(document, actor, to);
  const said: AttributionKind =
    sourceKind !== null && sourceKind !== "official"
      ? sourceKind
      : officials.has(kind) || office || isPerson || isArmed
        ? "official"
        : sector === "media"
          ? "media"
          : (sourceKind ?? "official");
  return {
    from: actor.from,
    to,
    name: own,
    kind: said,
    ...(office ? { office } : {}),
    isArmed,
    isFeminine: isPerson ? /ه$/u.test(token.norm) : isFeminineHead(token.norm) || /^(حركه|قوات)/u.test(token.norm),
  };
}

/** The words of a body, longer than its own phrase, without «و» or «ل» written onto them. */
function stripFront(document: Document, actor: ActorRead, to: number): string {
  const { norm } = document.tokens[actor.from]!;
  const front = /^(و?لل|و?بال|و?لال|وال)/u.exec(norm)?.[0];
  if (!front) return nameOf(document, actor.from, to);
  return front.endsWith("لل")
    ? `ال${nameOf(document, actor.from, to, front.length)}`
    : nameOf(document, actor.from, to, front.length - 2);
}

/** «أحد الناجين», «بعض الأهالي». */
function readOneOf(scene: Scene, index: number): Speaker | null {
  const { document, words } = scene;
  const next = document.tokens[index + 1]?.norm === "من" ? index + 2 : index + 1;
  const of = readSpeaker(scene, next);
  const people =
    words.people.match(document.tokens, next)[0] ??
    (/^ال.*(ين|ون|ات)$/u.test(document.tokens[next]?.norm ?? "") ? { length: 1 } : undefined);
  if (!of && !people) return null;
  const to = of ? of.to : readTail(scene, next, next + people!.length, 3);
  const kind = of && of.kind !== "official" ? of.kind : "witness";
  return {
    from: index,
    to,
    name: quoteOf(document, index, to),
    kind,
    isArmed: of?.isArmed ?? false,
    isFeminine: false,
  };
}

/** «بيان للجيش», «بلاغ لمصالح رئاسة الحكومة», «إحصاء لمنظمة …»: the author, or the document itself where it is nobody's. */
function readDocument(scene: Scene, index: number): Speaker | null {
  const { document, speech, words } = scene;
  const { tokens, sentenceOf } = document;
  const hit = speech.speech
    .match(tokens, index)
    .find((found) => found.value.class === "document" && (found.after === "" || found.after === "ا"));
  if (!hit) return null;
  let next = index + hit.length;
  while (
    tokens[next] &&
    sentenceOf[next] === sentenceOf[index] &&
    /^(رسمي|رسميه|صحفي|صحافي|مشترك|اول|اوليه|عسكري|له|لها|لهم|مصور|مقتضب|صادر|صادره|منسوب|منسوبه)$/u.test(
      tokens[next]!.norm,
    )
  )
    next++;
  const issued =
    speech.speech.match(tokens, next).find((found) => found.value.class === "issued") ??
    speech.speech.match(tokens, next - 1).find((found) => found.value.class === "issued");
  if (issued)
    next = Math.max(
      next,
      (tokens[next]!.norm === "عن" || tokens[next]!.norm === "الي" ? next : next + issued.length - 1) + 1,
    );
  const author =
    sentenceOf[next] === sentenceOf[index] && !hit.before.endsWith("ال")
      ? (readSpeaker(scene, next) ?? (/^(لل|ل)/u.test(tokens[next]?.norm ?? "") ? readUnknown(scene, next) : null))
      : null;
  const isTied = author !== null && (issued !== undefined || !isStop(words, tokens[next]!.norm));
  if (author && isTied)
    return {
      ...author,
      channel: author.channel ?? "statement",
      ...(author.kind === "official" && /حقوق|رصد/u.test(author.name) ? { kind: "media" as const } : {}),
    };
  const to = index + hit.length;
  return {
    from: index,
    to,
    name: nameOf(document, index, to, frontOf(hit.before, tokens[index]!.norm)),
    kind: "official",
    isArmed: false,
    isFeminine: isFeminineHead(tokens[index]!.norm),
    channel: "statement",
  };
}

/** An unnamed official is a source like another; one placed in an office speaks for it. */
function kindOfSource(kind: AttributionKind, phrase: string, isDefinite: boolean): AttributionKind {
  if (kind === "unnamed-source" && /رسمي|وزار|حكوم/u.test(phrase)) return "official";
  if (
    kind === "official" &&
    /^[وفبل]*(مسؤول|مسئول|دبلوماسي|ضابط|ضباط)/u.test(phrase) &&
    !isDefinite &&
    !/ في /u.test(phrase)
  )
    return "unnamed-source";
  if (/حقوق|رصد|أطباء|مقاومة|طوارئ المدينة/u.test(phrase) && kind === "official" && !/وزار|حكوم/u.test(phrase))
    return "media";
  return kind;
}

/** Relative adjectives, verbal nouns and plurals that no first name is built like. */
const looksBuilt = /.{3}(ي|يه|ات|ه)$|^ت..ي[^اويه]$|^(است|انت|اعت|اجت|افت|اقت).{2,}$/u;

/** «بحسب سالم كوني،»: a full name without a title, up to the end of its phrase. @example readNamed(scene, 1, 3)?.name */
export function readNamed({ document, words }: Scene, from: number, last: number): Speaker | null {
  const { tokens } = document;
  const to = readName(document, words, from);
  const first = tokens[from]!.norm;
  const mayBeFirst = words.givenNames.has(first) || !(looksBuilt.test(first) || /^[بل].{4}/u.test(first));
  if (to - from < 2 || !mayBeFirst || (to < last && tokens[to]!.kind !== "punct")) return null;
  const name = nameOf(document, from, to);
  return { from, to, name, kind: "official", isArmed: false, isFeminine: false };
}

/** A noun phrase that no list knows, by its grammar alone: «مصفوفة تتبع النزوح». */
export function readUnknown(scene: Scene, index: number): Speaker | null {
  const { document, words } = scene;
  const token = document.tokens[index];
  if (token?.kind !== "word" || token.norm.length < 3 || isStop(words, token.norm)) return null;
  const bare = token.norm.replace(/^(لل|ل|و|ول)(?=.{3})/u, "");
  if (things.test(bare) || words.stops.has(bare) || words.outcomes.match(document.tokens, index).length > 0)
    return null;
  if (words.people.match(document.tokens, index).some((hit) => hit.value.nature !== "body") || scene.actorAt.get(index))
    return null;
  const to = readTail(scene, index, index + 1, 6);
  const front = /^ل(?!ل)/u.test(token.norm) && bare !== token.norm ? 1 : 0;
  return {
    from: index,
    to,
    name: nameOf(document, index, to, front),
    kind: kindOfSource("official", quoteOf(document, index, to), true),
    isArmed: false,
    isFeminine: isFeminineHead(token.norm),
  };
}
