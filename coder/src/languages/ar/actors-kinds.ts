import type { Hit } from "../../grammar/lexicon.ts";
import type { Actor, ActorKind, Sector, SiteKind } from "../../model/index.ts";
import type { Document } from "../../text/index.ts";
import { type ActorDraft, isPlain, quoteMarks, type Tail } from "./actors-tail.ts";
import { isNameToken, nameWithout } from "./names.ts";
import type { ActorWords, PeopleWord, RegisteredActor } from "./words.ts";

type GovernmentWord = { readonly kind: ActorKind; readonly sector?: Sector };

type BodyValue = Pick<Actor, "name" | "kind" | "country"> & Partial<Actor>;

/** A body that acts as one, named by the words from a token on. */
function bodyActor(rule: string, from: number, to: number, value: BodyValue): ActorDraft {
  const { name, latin = null, id = null, ...rest } = value;
  return {
    from,
    to,
    head: from,
    nature: "body",
    number: "singular",
    definite: true,
    rule,
    value: { name, latin, id, ...rest },
  };
}

/** «الجيش المالي»: an actor that the registry holds. @example registeredActor(document, index, hit, tail).value.id */
export function registeredActor(document: Document, index: number, hit: Hit<RegisteredActor>, tail: Tail): ActorDraft {
  const row = hit.value;
  const to = Math.max(index + hit.length, tail.to);
  return bodyActor("actor-registry", index, to, {
    name: nameWithout(document, index, to, hit.before),
    latin: row.latin,
    id: row.id,
    kind: row.kind,
    country: row.country ?? tail.country,
    ...(row.sector ? { sector: row.sector } : {}),
  });
}

/** After «جنودنا» no owner can follow. @example isPossessed(hit) */
export const isPossessed = (hit: Hit<PeopleWord>): boolean => hit.after !== "" && hit.after !== "ا";

/** «خمسة جنود», «قاعدة للجيش»: people, bodies and sites by a common noun. @example nounActor(document, index, hit, tail)?.nature // "people" */
export function nounActor(document: Document, index: number, hit: Hit<PeopleWord>, tail: Tail): ActorDraft | null {
  const row = hit.value;
  const isSite = row.nature === "site";
  const possessed = isPossessed(hit);
  const to = Math.max(index + hit.length, tail.to);
  const speaker = hit.after === "نا" && row.kind !== "civilians" && !isSite;
  const kind =
    tail.kind &&
    (row.kind === "unknown" || row.kind === "civilians" || tail.id || tail.kind === "foreign-forces") &&
    row.nature !== "site"
      ? tail.kind
      : row.kind;
  const bodyKind = kind === "unknown" && row.nature === "body" && tail.country ? "state-forces" : kind;
  const siteKind = isSite && tail.kind && (row.kind === "unknown" || tail.owner) ? tail.kind : kind;
  const value: Omit<Actor, "role"> = {
    name: nameWithout(document, index, to, hit.before),
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
    definite: hit.before.endsWith("ال") || possessed,
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
    ...(tail.owner && row.nature !== "body" ? { owner: tail.owner } : {}),
    ...(row.vague ? { vague: row.vague } : {}),
    ...(row.isAttacker ? { attacker: true } : {}),
    ...(tail.others || row.form.startsWith("آخر") ? { others: true } : {}),
  };
}

/** «فرقة الحمزة», «حركة تحرير السودان»: a head and a name that no registry holds. @example organisationActor(document, words, 0)?.rule // "actor-organisation" */
export function organisationActor(document: Document, words: ActorWords, index: number): ActorDraft | null {
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
  // «جماعة «أبو سياف»»: a name in quotes goes on to where they close
  if (start > index + hit.length) {
    const close = [1, 2, 3, 4, 5]
      .map((step) => start + step)
      .find((at) => quoteMarks.has(document.tokens[at]?.text ?? ""));
    if (close !== undefined && document.sentenceOf[close] === document.sentenceOf[index]) to = close;
  }
  const registered = words.registry.match(document.tokens, start)[0];
  const closed = start > index + hit.length && quoteMarks.has(document.tokens[to]?.text ?? "") ? to + 1 : to;
  return bodyActor("actor-organisation", index, closed, {
    name: nameWithout(document, index, closed, hit.before),
    kind: registered?.value.kind ?? hit.value.kind,
    country: registered?.value.country ?? null,
    ...(registered ? { id: registered.value.id, latin: registered.value.latin } : {}),
  });
}

const skipQuote = (document: Document, index: number) =>
  quoteMarks.has(document.tokens[index]?.text ?? "") ? index + 1 : index;

/** «حكومة مالي», «السلطات التشادية», «وزارة الدفاع الروسية», «الرئاسة». @example governmentActor(document, index, hit, tail).value.country // "ML" */
export function governmentActor(document: Document, index: number, hit: Hit<GovernmentWord>, tail: Tail): ActorDraft {
  const to = Math.max(index + hit.length, tail.to);
  return bodyActor("actor-body", index, to, {
    name: nameWithout(document, index, to, hit.before),
    kind: hit.value.kind,
    country: tail.country,
    ...(hit.value.sector ? { sector: hit.value.sector } : {}),
  });
}

const instruments =
  /^(?:[وفبل]|ال|لل|بال)*(?:غاره|غارات|قصف|طاءره|طايره|طاءرات|طايرات|مسيره|مسيرات|مقاتلات|مروحيه|مروحيات|صاروخ|صواريخ|ضربه|ضربات|طيران|جوي|جويه|بري|مدفعي|صاروخي|حربي|حربيه|مدفعيه|زورق|زوارق|دبابه|دبابات|هجوم|هجمات|توغل)$/u;

/** «غارة إسرائيلية», «مسيّرة روسية»: the adjective says whose it was. @example demonymActor(document, words, 1)?.value.country // "RU" */
export function demonymActor(document: Document, words: ActorWords, index: number): ActorDraft | null {
  const previous = document.tokens[index - 1];
  if (!previous || !instruments.test(previous.norm)) return null;
  const hit = words.demonyms.match(document.tokens, index).find((found) => isPlain(found.before) && found.after === "");
  if (!hit) return null;
  const to = index + hit.length;
  return bodyActor("actor-demonym", index, to, {
    name: nameWithout(document, index, to, hit.before),
    kind: "state-forces",
    country: hit.value.iso,
  });
}
