import type { GrammaticalNumber } from "../../grammar/lexicon.ts";
import type { Document } from "../../text/index.ts";
import { type ActorDraft, isPlain } from "./actors-tail.ts";
import { nameWithout } from "./names.ts";
import type { ActorWords } from "./words.ts";

const opens: ReadonlySet<string> = new Set(["ان", "بان", "وان", "وبان", "لكن", "فيما", "بينما"]);
/** Feminine verbs of the past end in ت; these nouns do too. */
const isVerbBefore = (norm: string) => /^.{3,}ت$/u.test(norm) && !/(?:ات|يت|وت|رنت|منت|حت|قت)$/u.test(norm);
const isVerbAfter = (norm: string) => /^س?[تي]\p{L}{2,}$/u.test(norm);

/** A country's name without a preposition and with its own article, and where it ends. */
function countryAt(
  document: Document,
  words: ActorWords,
  index: number,
): { iso: string; to: number; before: string } | null {
  const hit = words.countries
    .match(document.tokens, index)
    .find(
      (one) =>
        one.after === "" &&
        one.value.isName &&
        /^و?(?:ال)?$/u.test(one.before) &&
        one.before.endsWith("ال") === one.value.form.startsWith("ال"),
    );
  return hit ? { iso: hit.value.iso, to: index + hit.length, before: hit.before } : null;
}

/**
 * «فرنسا تدين», «طردت مالي»: a country's name that is the subject of a verb stands for its government.
 * @example countryActor(document, words, 0)?.value.kind // "government"
 */
export function countryActor(
  document: Document,
  words: ActorWords,
  index: number,
  last: ActorDraft | undefined,
): ActorDraft | null {
  const { tokens, sentenceOf, sentences } = document;
  const found = countryAt(document, words, index);
  if (!found) return null;
  const isInside = (at: number) => tokens[at] !== undefined && sentenceOf[at] === sentenceOf[index];
  const previous = isInside(index - 1) ? tokens[index - 1]! : null;
  const joins = found.before.startsWith("و") && last?.rule === "actor-country" && last.to === index;
  const isFirst =
    previous === null ||
    index === sentences[sentenceOf[index]!]!.first ||
    opens.has(previous.norm) ||
    /^[:«"“.]$/u.test(previous.text);
  let next = found.to;
  // «كينيا وأوغندا توقعان»: others may stand between the first and the verb
  for (let other = isInside(next) ? countryAt(document, words, next) : null; other?.before.startsWith("و"); ) {
    next = other.to;
    other = isInside(next) ? countryAt(document, words, next) : null;
  }
  const leads = isFirst && isInside(next) && isVerbAfter(tokens[next]!.norm);
  const follows =
    previous !== null &&
    found.before === (tokens[index]!.norm.startsWith("ال") ? "ال" : "") &&
    isVerbBefore(previous.norm.replace(/^[وف](?=.{4})/u, ""));
  if (!joins && !leads && !follows) return null;
  return {
    from: index,
    to: found.to,
    head: index,
    nature: "body",
    number: "singular",
    definite: true,
    rule: "actor-country",
    value: {
      name: nameWithout(document, index, found.to, found.before),
      latin: null,
      id: null,
      kind: "government",
      country: found.iso,
    },
  };
}

const plural: Readonly<Record<string, GrammaticalNumber>> = { "dual-or-plural": "plural" };

/**
 * «12 صينيا», «مقتل فرنسيين»: a nationality that is counted, or hurt, stands for people.
 * @example nationalsActor(document, words, 1, true)?.value.kind // "civilians"
 */
export function nationalsActor(
  document: Document,
  words: ActorWords,
  index: number,
  isCounted: boolean,
): ActorDraft | null {
  const hit = words.demonyms
    .match(document.tokens, index)
    .find((one) => isPlain(one.before) && (one.after === "" || one.after === "ا"));
  if (!hit) return null;
  const isMany = hit.form.number !== "singular";
  const isHurt =
    isMany && words.outcomes.match(document.tokens, index - 1).some((one) => one.value.frame !== "counted");
  if (!isCounted && !isHurt) return null;
  return {
    from: index,
    to: index + hit.length,
    head: index,
    nature: "people",
    number: plural[hit.form.number] ?? hit.form.number,
    definite: hit.before === "ال",
    rule: "actor-nationals",
    value: {
      name: nameWithout(document, index, index + hit.length, hit.before),
      latin: null,
      id: null,
      kind: "civilians",
      country: hit.value.iso,
    },
  };
}
