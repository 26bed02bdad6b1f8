import type { ActorKind, SiteKind } from "../../model/index.ts";
import {
  type Front,
  hasHead,
  isCompound,
  isPossessor,
  joinLink,
  mayModify,
  noFront,
  nounAfter,
  readFront,
  takeNoun,
} from "./actors-front.ts";
import {
  type ActorDraft,
  type ActorKit,
  isApostrophe,
  isContent,
  isDefiniteAt,
  makeBody,
  type Noun,
  nounAt,
  possessiveAt,
  quoteOf,
} from "./actors-kit.ts";
import { joinTail, readTail, type Tail } from "./actors-tail.ts";
import { isBareSite, isParticiple, modifierUse } from "./actors-use.ts";
import { isCapital } from "./words.ts";

const isFirst = ({ document: { sentenceOf } }: ActorKit, index: number, from: number) =>
  sentenceOf[index] === sentenceOf[from];

/**
 * The noun phrase for an actor that begins at a token, or null: its adjectives on the side where the language sets them,
 * nouns before their head, owners after it.
 * @example readPhrase(kit, 0, 0)?.value.kind // "state-forces" for "Malian soldiers"
 */
export function readPhrase(kit: ActorKit, index: number, depth: number): ActorDraft | null {
  const { document, language } = kit;
  const { tokens } = document;
  const { small } = language;
  if (!mayBegin(kit, index)) return null;
  const front: Front = { ...noFront };
  const isOwn = small.is("own", tokens[index - 1]);
  let at = index;
  let head: { noun: Noun; at: number } | null = null;
  for (let steps = 0; steps < 10 && tokens[at] && isFirst(kit, at, index); steps++) {
    const noun = nounAt(kit, at, isOwn);
    const tried = { ...front };
    const skip = readFront(kit, at, tried);
    const longer = skip !== null && (!noun || skip - at > noun.hit.length || mayModify(kit, at, noun, skip));
    if (noun && !longer) {
      if (head && !isCompound(kit, head.noun, noun)) break;
      if (head) takeNoun(front, head.noun, head.at, head.at + head.noun.hit.length);
      head = { noun, at };
      at += noun.hit.length;
      const owned = possessiveAt(tokens, at);
      if (owned > 0 && hasHead(kit, at + owned) && isPossessor(noun)) {
        takeNoun(front, noun, head.at, at);
        head = null;
        at += owned;
        continue;
      }
      const linked = joinLink(kit, at, { ...front });
      if (linked !== null) {
        if (noun.hit.value.kind !== "unknown") front.kind ??= noun.hit.value.kind;
        head = null;
        at = linked;
        continue;
      }
      continue;
    }
    if (head) {
      // "army special forces": adjectives may stand between a body and the noun that it is of
      const isBody: boolean = head.noun.type !== "people" || head.noun.hit.value.nature === "body";
      const after: Noun | null = skip !== null && isBody && language.adjectives === "before" ? nounAt(kit, skip) : null;
      if (!after || skip === null || tried.country !== front.country || !isCompound(kit, head.noun, after)) break;
      takeNoun(front, head.noun, head.at, head.at + head.noun.hit.length);
      head = { noun: after, at: skip };
      at = skip + after.hit.length;
      continue;
    }
    if (skip === null) break;
    Object.assign(front, tried);
    at = skip;
    if (
      tokens[at]?.text === "," &&
      !front.others &&
      tokens[at + 1] &&
      readFront(kit, at + 1, { ...front }) !== null &&
      nounAfter(kit, at + 1)
    )
      at++;
  }
  if (!head) return front.others ? othersAlone(kit, index, at) : null;
  const ownable = head.noun.type === "people" && head.noun.hit.value.nature !== "people";
  const tail = readTail(kit, head.at + head.noun.hit.length, head.noun, depth, ownable, readPhrase);
  return build(kit, index, head, front, tail, isOwn);
}

/** "45-year-old" is no adjective of its own; after «est» or «a» a noun has its article, and what has none is a participle. */
function mayBegin(kit: ActorKit, index: number): boolean {
  const { document, words, language } = kit;
  const { tokens } = document;
  const previous = tokens[index - 1];
  if (previous === undefined) return true;
  const isTied = /^[-‑–]$/u.test(previous.text) && !previous.spaced && !tokens[index]!.spaced;
  if (isTied && words.adjectives.match(tokens, index).length > 0) return false;
  const { small } = language;
  const isTurned =
    small.is("reflexive", previous) || (isApostrophe(previous) && small.is("reflexive", tokens[index - 2]));
  if (language.adjectives !== "after") return true;
  // «à» and «a» are one when folded
  const isAuxiliary =
    (small.is("be", previous) || small.is("have", previous)) && !/^\p{L}\p{M}$/u.test(previous.text.normalize("NFD"));
  if (isTurned || isAuxiliary || isParticiple(kit, index)) return false;
  // «de source militaire»: a noun that is an adjective too, after a word that is a noun
  const isAdjective = words.adjectives.match(tokens, index).some((hit) => hit.length === 1);
  return !(
    isAdjective &&
    !kit.counted.has(index) &&
    !isCapital(tokens[index]) &&
    kit.document.sentenceOf[index - 1] === kit.document.sentenceOf[index] &&
    isContent(kit, index - 1) &&
    words.acting.match(tokens, index - 1).length === 0
  );
}

/** "five others", «trois autres»: people of the kind named before, where a number counts them. */
function othersAlone(kit: ActorKit, index: number, to: number): ActorDraft | null {
  const { tokens } = kit.document;
  const isCounted = kit.counted.has(index) || kit.language.small.is("filler", tokens[index - 1]);
  if (!isCounted || to !== index + 1 || !kit.language.small.is("other", tokens[index])) return null;
  const next = tokens[to];
  const isAlone =
    next === undefined ||
    next.kind === "punct" ||
    (["be", "have", "and", "in", "of", "by", "with", "clause", "negation", "relative", "near", "from"] as const).some(
      (name) => kit.language.small.is(name, next),
    ) ||
    kit.words.acting.match(tokens, to).length > 0 ||
    kit.words.stops.has(next.norm);
  if (!isAlone) return null;
  return {
    from: index,
    to,
    head: index,
    nature: "people",
    number: "plural",
    definite: false,
    rule: "actor-people",
    value: { name: quoteOf(kit.document, index, to), latin: null, id: null, kind: "civilians", country: null },
    others: true,
  };
}

/** Their staff are civilians. */
const employers: ReadonlySet<ActorKind> = new Set(["international-organisation", "government"]);
const sides: ReadonlySet<ActorKind> = new Set(["rebel-group", "political-militia", "identity-militia"]);
const vague: ReadonlySet<ActorKind> = new Set(["unknown", "civilians"]);

function build(
  kit: ActorKit,
  from: number,
  head: { readonly noun: Noun; readonly at: number },
  front: Front,
  tail: Tail,
  isOwn: boolean,
): ActorDraft | null {
  const { document } = kit;
  const { noun } = head;
  const { to } = tail;
  const name = quoteOf(document, from, tail.nameTo);
  const id = front.id ?? tail.id;
  const modified = joinTail(front.kind, tail.kind);
  const country = front.country ?? tail.country;
  if (noun.type !== "people") {
    const { value } = noun.hit;
    const isBare = noun.type === "body" && noun.hit.length === 1 && !isBodyWord(kit, noun, from, country);
    if (isBare) return null;
    const draft = makeBody(noun.type === "registry" ? "actor-registry" : "actor-body", from, to, {
      name,
      kind: value.kind,
      country: noun.type === "registry" ? (noun.hit.value.country ?? country) : (value.country ?? country),
      sector: value.sector,
      ...(noun.type === "registry" ? { id: noun.hit.value.id, latin: noun.hit.value.latin } : { id: tail.id }),
    });
    return { ...draft, head: head.at, definite: isDefiniteAt(kit, from) || noun.type === "registry" };
  }
  const row = noun.hit.value;
  const isSite = row.nature === "site";
  const isStaff = row.kind === "civilians" && modified !== null && employers.has(modified);
  const takes =
    modified !== null &&
    !isStaff &&
    (vague.has(row.kind) ||
      id !== null ||
      (row.kind === "unidentified-armed-group" && sides.has(modified)) ||
      modified === "foreign-forces") &&
    !isSite;
  let kind = takes ? modified : isSite && row.kind === "unknown" && modified ? modified : row.kind;
  if (kind === "unknown" && row.nature === "body" && (country || isOwn)) kind = isOwn ? "rebel-group" : "state-forces";
  if (row.nature === "body" && kind === "unknown") return null;
  const isPost = row.site === "base" || row.site === "checkpoint";
  if (isSite && isPost && kind === "unknown" && (front.nationality ?? tail.nationality)) kind = "state-forces";
  if (isSite && isBareSite(kit, from, noun)) return null;
  const use = modifierUse(kit, noun, to);
  if (use === "modifier") return null;
  const isMine = isOwn && kit.quoted[head.at] === 0 && kind !== "civilians" && !isSite;
  const owned = kit.language.small.is("possessive", document.tokens[from - 1]) && !isOwn && row.nature === "people";
  const sector = row.sector ?? (isStaff ? front.sector : undefined) ?? tail.sector;
  const nationality = kind === "civilians" && row.nature === "people" ? (front.nationality ?? tail.nationality) : null;
  const owner = front.owner ?? tail.owner;
  const whoSector = isSite ? undefined : sector;
  return {
    from,
    to,
    head: head.at,
    nature: row.nature,
    number: noun.hit.form.number,
    definite: isDefiniteAt(kit, from),
    rule: use === "striker" ? "actor-demonym" : `actor-${row.nature}`,
    value: {
      name,
      latin: null,
      id,
      kind,
      country,
      ...(sector ? { sector } : {}),
      ...(isMine ? { speaker: true } : {}),
    },
    ...(owned ? { owned: true } : {}),
    ...(isSite ? { site: { kind: (row.site || "other") as SiteKind, name: null } } : {}),
    ...(row.sex || row.age || whoSector || nationality
      ? {
          who: {
            ...(row.sex ? { sex: row.sex } : {}),
            ...(row.age ? { age: row.age } : {}),
            ...(nationality ? { nationality } : {}),
            ...(whoSector ? { sector: whoSector } : {}),
          },
        }
      : {}),
    ...(owner && row.nature !== "body" ? { owner } : {}),
    ...(front.others || tail.others ? { others: true } : {}),
    ...(row.vague && kind === row.kind && !nationality && to === head.at + noun.hit.length ? { vague: row.vague } : {}),
    ...(row.isAttacker ? { attacker: true } : {}),
  };
}

/** A lone common noun as "justice" or "regime" is a body with an article, a capital or a country only. */
const isBodyWord = (kit: ActorKit, noun: Noun, from: number, country: string | null): boolean =>
  noun.hit.pos === "word" ||
  noun.hit.form.number !== "singular" ||
  country !== null ||
  isDefiniteAt(kit, from) ||
  isCapital(kit.document.tokens[from]);
