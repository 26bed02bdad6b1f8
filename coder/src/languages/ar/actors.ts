import type { Hit } from "../../grammar/lexicon.ts";
import type { ActorRead, NumberRead } from "../../grammar/reading.ts";
import type { Actor, ActorKind, Sector, SiteKind } from "../../model/index.ts";
import { type Document, quoteOf } from "../../text/index.ts";
import { isNameToken, readPersons } from "./persons.ts";
import type { ActorWords, CountryWord, PeopleWord, RegisteredActor } from "./words.ts";

type Draft = { -readonly [K in keyof ActorRead]: ActorRead[K] };

const quoteMarks = new Set(['"', "«", "»", "“", "”", "(", ")", "'", "‘", "’", "[", "]"]);
const joiners = new Set(["من", "في صفوف", "ضمن"]);
const belonging = new Set([
  "تابع",
  "تابعه",
  "تابعين",
  "تابعان",
  "تابعون",
  "ينتمون",
  "ينتمي",
  "تنتمي",
  "منتمين",
  "منتمون",
  "مواليه",
  "موالين",
  "موال",
  "موالي",
  "محسوبين",
  "مرتبط",
  "مرتبطه",
  "مرتبطين",
  "مرتبطون",
  "تتبع",
  "يتبع",
  "يتبعون",
  "بقياده",
]);

const stemOf = (document: Document, index: number): string => document.tokens[index]?.norm ?? "";
const isPlain = (before: string) => before === "" || before === "ال";

/** What the words after a head make of it: country, kind, a registered name, where the phrase ends. */
type Tail = {
  to: number;
  country: string | null;
  kind: ActorKind | null;
  id: string | null;
  sector: Sector | undefined;
  others: boolean;
  rule: string;
};

/**
 * Reads the noun phrases that stand for people, bodies and things attacked for their owner.
 * @example readActors(document, words) // «جنود من الجيش المالي» gives state-forces of ML
 */
export function readActors(document: Document, words: ActorWords, numbers: readonly NumberRead[]): ActorRead[] {
  const counted = new Set(numbers.map((number) => number.to));
  const actors: ActorRead[] = [];
  const persons = readPersons(document, words);
  const personAt = new Map(persons.map((person) => [person.from, person]));
  for (let i = 0; i < document.tokens.length; i++) {
    const person = personAt.get(i);
    if (person) {
      actors.push(person);
      i = person.to - 1;
      continue;
    }
    const actor = readActorAt(document, words, i, 0, counted.has(i));
    const found = actor ?? demonymActor(document, words, i);
    if (!found) continue;
    actors.push(found.owned ? withOwner(document, found, actors) : found);
    i = found.to - 1;
  }
  return actors;
}

/** The noun phrase that begins at a token, or null. */
export function readActorAt(
  document: Document,
  words: ActorWords,
  index: number,
  depth: number,
  isCounted = false,
): Draft | null {
  const token = document.tokens[index];
  if (!token || token.kind !== "word") return null;
  const registered = pickByDate(words.registry.match(document.tokens, index), words.asOf);
  const people = words.people
    .match(document.tokens, index)
    .filter((hit) => allowedHead(hit) && (isCounted || !isAdjective(document, words, index, hit)))
    .reduce<Hit<PeopleWord> | undefined>(
      (best, hit) => (best === undefined || (hit.after === "نا" && hit.length >= best.length) ? hit : best),
      undefined,
    );
  if (registered && (!people || registered.length >= people.length))
    return registeredActor(document, words, index, registered, depth);
  const own = words.own.match(document.tokens, index).find((hit) => hit.after === "نا");
  if (own && !people) return nounActor(document, words, index, own, depth);
  const organisation = organisationActor(document, words, index);
  if (organisation && (!people || organisation.to - index > people.length)) return organisation;
  if (people) return nounActor(document, words, index, people, depth);
  return governmentActor(document, words, index);
}

// «منتسب» may carry any preposition; an attached pronoun other than «our» and «their» makes it another word too often
const allowedHead = (hit: Hit<PeopleWord>) =>
  !(hit.before.includes("ك") && hit.length === 1) && !isFeminineFighter(hit) && hit.after !== "ي" && hit.after !== "ني";

/** «مهاجمة» is an attack and «مقاتلة» a plane before either is a woman who fights. */
const isFeminineFighter = (hit: Hit<PeopleWord>) =>
  hit.length === 1 &&
  hit.value.nature === "people" &&
  hit.value.kind !== "civilians" &&
  hit.value.sex !== "female" &&
  hit.form.number === "singular" &&
  hit.form.word.endsWith("ه");

/** «هجوم عسكري»: a word that is an adjective too is one after a noun that it agrees with. */
function isAdjective(document: Document, words: ActorWords, index: number, hit: Hit<PeopleWord>): boolean {
  if (
    hit.length > 1 ||
    hit.form.number !== "singular" ||
    hit.value.nature !== "people" ||
    !words.adjectives.match(document.tokens, index)[0]
  )
    return false;
  const previous = document.tokens[index - 1];
  if (!previous || previous.kind !== "word" || document.sentenceOf[index - 1] !== document.sentenceOf[index])
    return false;
  const isStop =
    words.stops.has(previous.norm) || (/^[وف]/u.test(previous.norm) && words.stops.has(previous.norm.slice(1)));
  return !isStop && !words.outcomes.match(document.tokens, index - 1)[0];
}

/** Of actors that bore one name in turn, the one of the day; without a day, the latest. */
function pickByDate(hits: readonly Hit<RegisteredActor>[], asOf: string | undefined): Hit<RegisteredActor> | undefined {
  const same = hits.filter((hit) => hit.length === hits[0]?.length);
  const covers = ({ since, until }: RegisteredActor) =>
    asOf === undefined || ((since === "" || since <= asOf) && (until === "" || asOf.slice(0, until.length) <= until));
  return (
    same.find((hit) => covers(hit.value)) ??
    same.reduce<Hit<RegisteredActor> | undefined>(
      (best, hit) => (best === undefined || hit.value.since > best.value.since ? hit : best),
      undefined,
    )
  );
}

function registeredActor(
  document: Document,
  words: ActorWords,
  index: number,
  hit: Hit<RegisteredActor>,
  depth: number,
): Draft {
  const row = hit.value;
  const tail = readTail(document, words, index + hit.length, depth, false);
  const to = Math.max(index + hit.length, tail.to);
  return {
    from: index,
    to,
    head: index,
    nature: "body",
    number: "singular",
    definite: true,
    rule: "actor-registry",
    value: {
      name: quoteOf(document, index, to),
      latin: row.latin,
      id: row.id,
      kind: row.kind,
      country: row.country ?? tail.country,
      ...(row.sector ? { sector: row.sector } : {}),
    },
  };
}

function nounActor(
  document: Document,
  words: ActorWords,
  index: number,
  hit: Hit<PeopleWord>,
  depth: number,
): Draft | null {
  const row = hit.value;
  const isSite = row.nature === "site";
  // after «جنودنا» no owner can follow
  const possessed = hit.after !== "" && hit.after !== "ا";
  const tail = readTail(document, words, index + hit.length, possessed ? 2 : depth, isSite || row.nature === "body");
  const to = Math.max(index + hit.length, tail.to);
  const speaker = hit.after === "نا" && row.kind !== "civilians" && !isSite;
  const kind =
    tail.kind &&
    (row.kind === "unknown" || row.kind === "civilians" || tail.id || tail.kind === "foreign-forces") &&
    row.nature !== "site"
      ? tail.kind
      : row.kind;
  const bodyKind = kind === "unknown" && row.nature === "body" && tail.country ? "state-forces" : kind;
  const siteKind = isSite && tail.kind && row.kind === "unknown" ? tail.kind : kind;
  const value: Omit<Actor, "role"> = {
    name: quoteOf(document, index, to),
    latin: null,
    id: tail.id,
    kind: isSite ? siteKind : bodyKind,
    country: tail.country,
    ...((row.sector ?? tail.sector) ? { sector: (row.sector ?? tail.sector) as Sector } : {}),
    ...(speaker ? { speaker: true } : {}),
  };
  if (row.nature === "body" && bodyKind === "unknown") return null;
  return {
    from: index,
    to,
    head: index,
    nature: row.nature,
    number: hit.form.number,
    definite: hit.before.endsWith("ال") || (hit.after !== "" && hit.after !== "ا"),
    rule: `actor-${row.nature}`,
    value,
    ...(possessed && !speaker && row.nature === "people" ? { owned: true } : {}),
    ...(isSite ? { site: { kind: (row.site || "other") as SiteKind, name: null } } : {}),
    ...(row.sex || row.age || row.sector
      ? {
          who: {
            ...(row.sex ? { sex: row.sex } : {}),
            ...(row.age ? { age: row.age } : {}),
            ...(row.sector ? { sector: row.sector } : {}),
          },
        }
      : {}),
    ...(tail.others || row.form.startsWith("آخر") ? { others: true } : {}),
  };
}

/** «فرقة الحمزة», «حركة تحرير السودان»: a head and a name that no registry holds. */
function organisationActor(document: Document, words: ActorWords, index: number): Draft | null {
  const hit = words.organisations
    .match(document.tokens, index)
    .find((found) => found.after === "" && !found.before.endsWith("ال"));
  if (!hit) return null;
  const start = skipQuote(document, index + hit.length);
  let to = start;
  while (
    to - start < 3 &&
    document.sentenceOf[to] === document.sentenceOf[index] &&
    isNameToken(document, words, to, to === start) &&
    (to === start
      ? !/(يه|ي)$/u.test(document.tokens[to]!.norm) || document.tokens[to]!.norm.startsWith("ال")
      : document.tokens[to]!.norm.startsWith("ال"))
  )
    to++;
  if (to === start) return null;
  const closed = start > index + hit.length && quoteMarks.has(document.tokens[to]?.text ?? "") ? to + 1 : to;
  return {
    from: index,
    to: closed,
    head: index,
    nature: "body",
    number: "singular",
    definite: true,
    rule: "actor-organisation",
    value: { name: quoteOf(document, index, closed), latin: null, id: null, kind: hit.value.kind, country: null },
  };
}

const skipQuote = (document: Document, index: number) =>
  quoteMarks.has(document.tokens[index]?.text ?? "") ? index + 1 : index;

const members: ReadonlySet<ActorKind> = new Set(["unknown", "civilians"]);

/** «خمسة من أفراده»: members take the kind of the body that was named before them in the sentence. */
function withOwner(document: Document, actor: Draft, before: readonly ActorRead[]): Draft {
  const sentence = document.sentenceOf[actor.from];
  const owner = before
    .slice(-8)
    .findLast(
      (one) => one.nature === "body" && document.sentenceOf[one.from] === sentence && one.value.kind !== "unknown",
    );
  if (!owner || owner.value.kind === "international-organisation" || owner.value.kind === "government") return actor;
  const isMember = members.has(actor.value.kind)
    ? /^(?:[وفبل]|ال|لل)*(?:افراد|فرد|عناصر|عنصر|رجال|مقاتل)/u.test(document.tokens[actor.head]!.norm)
    : actor.value.kind === owner.value.kind;
  if (!isMember) return actor;
  return {
    ...actor,
    value: {
      ...actor.value,
      kind: owner.value.kind,
      country: actor.value.country ?? owner.value.country,
      id: actor.value.id ?? owner.value.id,
    },
  };
}

const instruments =
  /^(?:[وفبل]|ال|لل|بال)*(?:غاره|غارات|قصف|طاءره|طايره|طاءرات|طايرات|مسيره|مسيرات|مقاتلات|مروحيه|مروحيات|صاروخ|صواريخ|ضربه|ضربات|طيران|جوي|جويه|بري|مدفعي|صاروخي|حربي|حربيه|مدفعيه|زورق|زوارق|دبابه|دبابات|هجوم|هجمات|توغل)$/u;

/** «غارة إسرائيلية», «مسيّرة روسية»: the adjective says whose it was. */
function demonymActor(document: Document, words: ActorWords, index: number): Draft | null {
  const previous = document.tokens[index - 1];
  if (!previous || !instruments.test(previous.norm)) return null;
  const hit = words.demonyms.match(document.tokens, index).find((found) => isPlain(found.before) && found.after === "");
  if (!hit) return null;
  const to = index + hit.length;
  return {
    from: index,
    to,
    head: index,
    nature: "body",
    number: "singular",
    definite: true,
    rule: "actor-demonym",
    value: { name: quoteOf(document, index, to), latin: null, id: null, kind: "state-forces", country: hit.value.iso },
  };
}

/** «حكومة مالي», «السلطات التشادية», «وزارة الدفاع الروسية», «الرئاسة». */
function governmentActor(document: Document, words: ActorWords, index: number): Draft | null {
  const hit = words.bodies.match(document.tokens, index)[0];
  if (!hit) return null;
  const tail = readTail(document, words, index + hit.length, 1, false);
  const to = Math.max(index + hit.length, tail.to);
  return {
    from: index,
    to,
    head: index,
    nature: "body",
    number: "singular",
    definite: true,
    rule: "actor-body",
    value: {
      name: quoteOf(document, index, to),
      latin: null,
      id: null,
      kind: hit.value.kind,
      country: tail.country,
      ...(hit.value.sector ? { sector: hit.value.sector } : {}),
    },
  };
}

/** Adjectives, demonyms, owners and memberships that follow a head. */
function readTail(document: Document, words: ActorWords, start: number, depth: number, ownable: boolean): Tail {
  const tail: Tail = { to: start, country: null, kind: null, id: null, sector: undefined, others: false, rule: "" };
  const { tokens } = document;
  const sentence = document.sentenceOf[start - 1];
  const take = (actor: Draft, to: number) => {
    tail.to = to;
    tail.country ??= actor.value.country;
    if (actor.value.kind !== "unknown") tail.kind = actor.value.kind;
    tail.id ??= actor.value.id;
    tail.sector ??= actor.value.sector;
  };
  let j = start;
  for (let steps = 0; steps < 14 && j < tokens.length && document.sentenceOf[j] === sentence; steps++) {
    const token = tokens[j]!;
    if (token.kind === "punct") {
      if (!quoteMarks.has(token.text) || j + 1 >= tokens.length) break;
      j++;
      continue;
    }
    const demonym = words.demonyms.match(tokens, j).find((hit) => isPlain(hit.before) && hit.after === "");
    if (demonym) {
      tail.country ??= demonym.value.iso;
      j += demonym.length;
      tail.to = j;
      continue;
    }
    const country = words.countries
      .match(tokens, j)
      .find(
        (hit) =>
          hit.before.endsWith("ال") === hit.value.form.startsWith("ال") &&
          isPlain(hit.before) &&
          (hit.value.isName || ownable),
      );
    if (country && tail.to === j && !tail.country) {
      tail.country = country.value.iso;
      j += country.length;
      tail.to = j;
      continue;
    }
    const adjective = words.adjectives.match(tokens, j).find((hit) => isPlain(hit.before));
    if (adjective) {
      if (adjective.value.kind) tail.kind ??= adjective.value.kind;
      if (adjective.value.others) tail.others = true;
      j += adjective.length;
      tail.to = j;
      continue;
    }
    if (depth >= 2) break;
    const nested = nestedActor(document, words, j, depth, ownable && tail.to === j);
    if (!nested) break;
    take(nested, nested.to);
    j = nested.to;
  }
  // a quote mark opened inside the phrase closes with it
  const closing = tokens[tail.to];
  if (closing && ["»", "”", '"', ")"].includes(closing.text) && opens(document, start, tail.to)) tail.to++;
  return tail;
}

function opens(document: Document, from: number, to: number): boolean {
  let depth = 0;
  for (let i = from; i < to; i++) if (quoteMarks.has(document.tokens[i]!.text)) depth++;
  return depth % 2 === 1;
}

/** The owner or group that a head belongs to, from «من», «تابع لـ», «في صفوف», a genitive, or «لـ» after a site. */
function nestedActor(
  document: Document,
  words: ActorWords,
  index: number,
  depth: number,
  ownable: boolean,
): Draft | null {
  const { tokens } = document;
  const norm = stemOf(document, index);
  const skipQuotes = (i: number) => (tokens[i] && quoteMarks.has(tokens[i]!.text) ? i + 1 : i);
  const withoutArticle = norm.startsWith("ال") ? norm.slice(2) : norm;
  if (belonging.has(norm) || belonging.has(withoutArticle)) {
    let next = skipQuotes(index + 1);
    if (["الي", "ل", "ب"].includes(stemOf(document, next))) next = skipQuotes(next + 1);
    const owner = readActorAt(document, words, next, depth + 1);
    return owner?.nature === "body" ? owner : null;
  }
  if (joiners.has(norm) || (norm === "في" && stemOf(document, index + 1) === "صفوف")) {
    const next = skipQuotes(norm === "في" ? index + 2 : index + 1);
    const group = readActorAt(document, words, next, depth + 1);
    return group && (group.nature === "body" || group.nature === "people") ? group : null;
  }
  const genitive = readActorAt(document, words, skipQuotes(index), depth + 1);
  if (!genitive || genitive.nature === "site" || genitive.nature === "person") return null;
  const front = tokens[genitive.from]!.analyses.find((analysis) => analysis.stem.length > 1);
  const carries = headBefore(document, words, genitive);
  if (carries === "" || carries === "ال") return genitive.nature === "body" || genitive.value.id ? genitive : null;
  return ownable && (carries === "ل" || carries === "لال") && front ? genitive : null;
}

function headBefore(document: Document, words: ActorWords, actor: Draft): string {
  const { tokens } = document;
  const hit =
    words.registry.match(tokens, actor.from)[0] ??
    words.people.match(tokens, actor.from)[0] ??
    words.bodies.match(tokens, actor.from)[0];
  return hit?.before ?? "";
}

export type { CountryWord };
