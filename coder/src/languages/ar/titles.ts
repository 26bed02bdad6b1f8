import type { Hit } from "../../grammar/lexicon.ts";
import type { Document } from "../../text/index.ts";
import { nameLinks, places, readName } from "./names.ts";
import type { ActorWords, OfficeWord } from "./words.ts";

/** Offices, ranks and honorifics in a row with what they are of, up to where a name may begin. */
export type Title = {
  readonly to: number;
  readonly office: string | null;
  readonly country: string | null;
  readonly nature: OfficeWord["nature"];
  /** «الوزيران», «رؤساء»: more than one person. */
  readonly isMany: boolean;
  /** A bare office without article or complement: «وزير», «قائد». */
  readonly isBare: boolean;
  /** Ended by a word that may be a name itself: «والي زندر». */
  readonly isOpen: boolean;
};

/** Nouns that need another after them inside an office: «رئيس مجلس …», «قائد قوات …». */
const constructs = new Set(
  (
    "مجلس هييه اركان قوات قوه لجنه بلديه مفوضيه منظمه حركه حزب جماعه جبهه شرطه دايره اداره مديريه مكتب قسم شوون شوءون عمليات بعثه وحده منطقه ولايه " +
    "اقليم محافظه مدينه مقاطعه حكومه وزاره جهاز مصلحه مصالح نقابه رابطه جمعيه اتحاد مركز مستشفي جامعه كليه مدرسه بلده قريه قياده ناحيه فرقه كتيبه " +
    "لواء جيش حرس امن دوله جمهوريه مملكه تنظيم قطاع صندوق برنامج وكاله غرفه مجموعه فريق وفد تحالف تجمع ايتلاف ميناء مطار سلطه رياسه صحه تعليم زراعه " +
    "نقل اعلام طوارء طواري حقوق سلاح دفاع ديوان اسطول قاعده كتله وزراء خارجيه داخليه نواب برلمان اقتصاد ماليه عدل مصرف بنك محكمه كنيسه قبيله قبايل ملف مكافحه"
  ).split(" "),
);
const nounTails = new Set([
  "الخارج",
  "المنطقه",
  "الولايه",
  "الاقليم",
  "المقاطعه",
  "المدينه",
  "المحافظه",
  "البلاد",
  "البلده",
]);

const norm = (document: Document, index: number): string => document.tokens[index]?.norm ?? "";
const isStop = (words: ActorWords, word: string) =>
  words.stops.has(word) || (/^[وف]/u.test(word) && words.stops.has(word.slice(1)));
const isDefinite = (word: string) => /^(و?[بلكف]?ال|و?لل).{3}/u.test(word);

/**
 * The complement of an office: nouns up to the first definite one, a country, a body or a proper name.
 * `isOpen` says that it ended with a word that no list holds.
 */
function readComplement(
  document: Document,
  words: ActorWords,
  start: number,
): { to: number; country: string | null; isOpen: boolean } {
  const { tokens, sentenceOf } = document;
  let index = start;
  for (let steps = 0; steps < 6 && tokens[index]?.kind === "word" && sentenceOf[index] === sentenceOf[start]; steps++) {
    const country = words.countries.match(tokens, index).find((hit) => hit.value.isName || hit.value.isCapital);
    if (country)
      return { to: index + country.length, country: country.value.isName ? country.value.iso : null, isOpen: false };
    const registered = words.registry.match(tokens, index)[0];
    if (registered) return { to: index + registered.length, country: registered.value.country, isOpen: false };
    const body = words.bodies.match(tokens, index)[0];
    if (body) {
      index += body.length;
      if (isDefinite(norm(document, index - 1))) return { to: index, country: null, isOpen: false };
      continue;
    }
    const word = norm(document, index);
    const force = words.people.match(tokens, index).find((hit) => hit.value.nature === "body");
    if (force && isDefinite(word)) return { to: index + force.length, country: null, isOpen: false };
    if (words.givenNames.has(word)) break;
    const stem = word.replace(/^و?[بل]?/u, "");
    if (constructs.has(word) || (index === start && constructs.has(stem))) {
      index++;
      continue;
    }
    if (isStop(words, word)) break;
    if (isDefinite(word)) return { to: index + 1, country: null, isOpen: false };
    return { to: index + 1, country: null, isOpen: true };
  }
  return { to: index, country: null, isOpen: false };
}

/** «باسم …», «لدى …», «للشؤون …», «إلى …», «في …», «بالخارج»: what ties a further complement to an office; its length, or null. */
function readTie(document: Document, words: ActorWords, index: number, isWhole: boolean): { skip: number } | null {
  const word = norm(document, index);
  if (/^(باسم|باسمها|لدي|لشوون|لشووون|وشوون|وشووون)$/u.test(word)) return { skip: 1 };
  if ((/^لل/u.test(word) && !isWhole) || /^ب?الخارج$/u.test(word)) return { skip: 0 };
  if (
    /^ل/u.test(word) &&
    (words.registry.match(document.tokens, index)[0] ||
      words.bodies.match(document.tokens, index)[0] ||
      constructs.has(word.slice(1)))
  )
    return { skip: 0 };
  if (word === "الي") return isWhole ? null : { skip: 1 };
  if (word !== "في") return null;
  const next = index + 1;
  if (norm(document, next) === "الخارج") return { skip: 1 };
  const isBody = words.registry.match(document.tokens, next)[0] ?? words.bodies.match(document.tokens, next)[0];
  const inside = readComplement(document, words, next);
  const isNamed = inside.to > next && readName(document, words, inside.to) - inside.to >= 2;
  const isRanked = words.offices
    .match(document.tokens, inside.to)
    .some((hit) => hit.value.nature !== "office" && hit.before !== "و");
  const isUnit = nounTails.has(norm(document, next)) || constructs.has(norm(document, next));
  return isBody || ((isNamed || isRanked) && inside.to > next) || isUnit ? { skip: 1 } : null;
}

const officeHit = (document: Document, words: ActorWords, index: number): Hit<OfficeWord> | undefined =>
  words.offices.match(document.tokens, index).find(
    (found) =>
      (found.after === "" || found.after === "ا") &&
      // «الملكي» is no «two kings of»
      !(found.before.endsWith("ال") && /^dual/u.test(found.form.number) && !found.form.word.endsWith("ن")) &&
      // «الصحفي» is a title, «صحفي» an adjective
      (found.value.nature !== "honorific" || found.before.endsWith("ال") || /^(His|Doctor)/u.test(found.value.english)),
  );

/** «الوزيران», «وزيرا الخارجية», «رؤساء»: whether an office is that of several. */
function isMany(document: Document, index: number, hit: Hit<OfficeWord>): boolean {
  if (hit.form.number !== "singular")
    return /(ان|ين|ون|ا|و)$/u.test(norm(document, index)) || hit.form.number === "plural";
  const token = document.tokens[index]!;
  return (
    /(وزير|رييس|قايد)ا$/u.test(token.norm) &&
    !token.text.includes("\u064b") &&
    isDefinite(norm(document, index + 1)) &&
    !/^و/u.test(norm(document, index + 1))
  );
}

/**
 * Reads a title: «معالي السيد», «وزير الخارجية الروسي», «المتحدث باسم شرطة الولاية».
 * @example readTitle(document, words, 1)?.office // "Minister of Foreign Affairs"
 */
export function readTitle(document: Document, words: ActorWords, start: number): Title | null {
  const { tokens, sentenceOf } = document;
  let title = null as Title | null;
  let index = start;
  const inSentence = () => index < tokens.length && sentenceOf[index] === sentenceOf[start];
  while (inSentence()) {
    const hit = officeHit(document, words, index);
    const joins = hit && index > start && hit.before.startsWith("و");
    const atEnd =
      hit &&
      title &&
      hit.value.nature === "office" &&
      hit.before.endsWith("ال") &&
      title.nature !== "honorific" &&
      !title.isBare &&
      !joins;
    if (
      hit &&
      !atEnd &&
      !(index > start && hit.value.english === "Counterpart") &&
      (!joins || (hit.value.nature === "office" && title?.nature === "office" && title.country === null))
    ) {
      const isOffice = hit.value.nature === "office";
      const last = norm(document, index + hit.length - 1);
      const isCounterpart = hit.value.english === "Counterpart";
      const isBare: boolean =
        isOffice &&
        !isCounterpart &&
        !/..(ها|هم|نا)$/u.test(norm(document, index)) &&
        !isDefinite(last) &&
        !isDefinite(norm(document, index));
      const previous = title as Title | null;
      title = {
        to: index + hit.length,
        office:
          previous?.nature === "office"
            ? previous.office
            : isOffice
              ? hit.value.english
              : (previous?.office ?? (hit.value.nature === "rank" ? hit.value.english : null)),
        country: previous?.country ?? null,
        nature:
          previous?.nature === "office" || isOffice
            ? "office"
            : previous?.nature === "rank"
              ? "rank"
              : hit.value.nature,
        isMany: (previous?.isMany ?? false) || isMany(document, index, hit),
        isBare,
        isOpen: isOffice ? false : (previous?.isOpen ?? false),
      };
      index = title.to;
      continue;
    }
    if (!title) return null;
    const next = readRest(document, words, start, title);
    if (!next || next.to === title.to) return title;
    title = next;
    index = title.to;
  }
  return title;
}

/** One more word or phrase of a title. */
function readRest(document: Document, words: ActorWords, start: number, title: Title): Title | null {
  const { tokens } = document;
  const index = title.to;
  const word = norm(document, index);
  if (tokens[index]?.kind !== "word" || index - start > 16) return null;
  const demonym = words.demonyms.match(tokens, index).find((found) => found.before === "" || found.before === "ال");
  if (demonym && !title.isBare) {
    const others = title.isMany && title.country !== null;
    return others ? null : { ...title, to: index + demonym.length, country: title.country ?? demonym.value.iso };
  }
  if (title.nature !== "office") return null;
  if (title.isBare && (word === "في" || word === "باسم")) {
    const complement = readComplement(document, words, index + 1);
    const isBody = words.registry.match(tokens, index + 1)[0] ?? words.bodies.match(tokens, index + 1)[0];
    return isBody || (word === "باسم" && complement.to > index + 1)
      ? { ...title, to: complement.to, country: title.country ?? complement.country, isBare: false }
      : null;
  }
  if (title.isBare) {
    const complement = readComplement(document, words, index);
    if (complement.to === index) return null;
    return {
      ...title,
      to: complement.to,
      country: title.country ?? complement.country,
      isBare: false,
      isOpen: complement.isOpen,
    };
  }
  const isWhole = index - start === 1 && !/(ممثل|مبعوث|مفوض|امين|مدعي|منسق|قايد)/u.test(norm(document, start));
  const tie = readTie(document, words, index, isWhole);
  if (tie) {
    const complement = readComplement(document, words, index + tie.skip);
    if (complement.to === index + tie.skip) return null;
    return { ...title, to: complement.to, country: title.country ?? complement.country, isOpen: complement.isOpen };
  }
  const isPeople = words.people
    .match(tokens, index)
    .some((hit) => hit.value.nature === "people" && hit.form.number === "plural");
  if (isPeople || words.givenNames.has(word) || isStop(words, word))
    return officeTails.has(word) ? { ...title, to: index + 1 } : null;
  // «الدفاع وشؤون المحاربين القدامى», «الاندماج الإفريقي والشؤون الخارجية»
  const wasNation = words.demonyms.match(tokens, index - 1).some((hit) => hit.before === "ال");
  const isAdjective = !wasNation && mayDescribe(word) && !title.isOpen && !nameLinks.has(word);
  const isFurther =
    /^وال/u.test(word) &&
    index - start >= 2 &&
    // «وزير الخارجية والعقيد فلان»: a further title opens another person
    !words.offices.match(tokens, index).some((hit) => hit.before.startsWith("و")) &&
    !words.bodies.match(tokens, index).some((hit) => !/^(والداخليه|والخارجيه)$/u.test(word) && hit.length > 0);
  return isAdjective || isFurther ? { ...title, to: index + 1 } : null;
}

const officeTails = new Set(["السابق", "السابقه", "الحالي", "الرسمي", "الرسميه", "الموقت", "الاسبق"]);

/** Adjectives of offices and bodies whose form alone doesn't show that they are one. */
const plainAdjectives =
  /^ال(عام|اعلي|عليا|اول|اولي|ثاني|ثانيه|جديد|جديده|سامي|خاص|خاصه|راحل|راحله|كبير|كبيره|اكبر|كبري|موحد|موحده|دايم|دايمه|شاب|شابه|وطيد|حر|حره|قدامي)ه?$/u;

/**
 * «الوزير المنطقة» holds two nouns, «الوزير المنتدب» one and its adjective: a noun of place or time describes no office.
 * What is left are relative adjectives, participles and those of the list.
 */
function mayDescribe(word: string): boolean {
  if (!word.startsWith("ال") || word.length <= 4 || nounTails.has(word) || places.test(word)) return false;
  return (
    officeTails.has(word) || plainAdjectives.test(word) || /(ي|يه|يين|يون|يات)$/u.test(word) || /^الم.{3}/u.test(word)
  );
}
