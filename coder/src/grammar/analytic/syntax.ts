import type { Token } from "../../text/index.ts";
import type { Form } from "../lexicon.ts";
import type { Syntax } from "../syntax.ts";
import type { AnalyticLanguage } from "./language.ts";
import { allClasses, type SmallClass, type SmallWords } from "./small-words.ts";
import { voiceOf } from "./voice.ts";

const governing: readonly SmallClass[] = ["by", "with", "between", "among", "in", "to", "from", "near", "against"];
/** What a noun phrase may follow without being governed: «ont tué des soldats». */
const openers: readonly SmallClass[] = ["be", "have", "and", "or", "that", "clause", "relative", ...governing];

const nounFronts: readonly SmallClass[] = [
  "definite",
  "indefinite",
  "possessive",
  "demonstrative",
  "of",
  "by",
  "in",
  "with",
  "against",
];
const verbFronts: readonly SmallClass[] = ["future", "modal", "pronoun", "to", "negation", "reflexive"];
const nounBacks: readonly SmallClass[] = ["of", "by", "in", "against", "near"];

/** No noun phrase begins with these. */
const bound: readonly SmallClass[] = [...openers, "loose", "of", "do", "negation", "also", "future", "modal"];

/** The words before a token, the nearest first, elision signs and hyphens left out. */
function frontOf(tokens: readonly Token[], index: number, count: number): Token[] {
  const found: Token[] = [];
  for (let i = index - 1; i >= 0 && found.length < count; i--) {
    const token = tokens[i]!;
    if (token.text === "'" || token.text === "’" || token.text === "-") continue;
    if (token.kind === "punct") break;
    found.push(token);
  }
  return found;
}

/** «des» is an article where a noun phrase begins, and ties to a noun where it follows one. */
function isArticle(small: SmallWords, tokens: readonly Token[], index: number): boolean {
  if (!small.is("definite", tokens[index])) return false;
  const previous = tokens[index - 1];
  if (!previous || previous.kind === "punct") return true;
  return previous.kind === "word" && openers.some((name) => small.is(name, previous));
}

const links: readonly SmallClass[] = ["of", "to", "in", "reflexive", "definite", "pronoun"];

/** «a permis d'arrêter», "managed to seize": the verb before an infinitive says that it was done. */
function isDone(small: SmallWords, tokens: readonly Token[], index: number): boolean {
  const front = frontOf(tokens, index, 12);
  const head = front.slice(0, 4).find((token) => !links.some((name) => small.is(name, token)));
  if (small.is("factive", head)) return true;
  // "caused a bus to plunge": whom it made do it stands between
  const stop = front.findIndex((token) => small.is("clause", token) || small.is("relative", token));
  // «ont décidé samedi dernier d'entrer en grève»
  const isTied = small.is("of", front[0]) || small.is("in", front[0]);
  const end = isTied ? Math.min(6, stop < 0 ? 6 : stop) : stop;
  return (
    (isTied || small.is("to", front[0])) &&
    front.slice(0, end < 0 ? front.length : end).some((one) => small.is("factive", one))
  );
}

/** «avait tué», "had been killed": the participle tells what went before. */
function isEarlier(small: SmallWords, tokens: readonly Token[], index: number, form: Form): boolean {
  if (form.shape !== "participle" && form.shape !== "past-or-participle") return false;
  for (const token of frontOf(tokens, index, 3)) {
    if (small.is("earlier", token)) return true;
    if (small.is("and", token) || small.is("clause", token) || small.is("of", token)) return false;
  }
  return false;
}

/** «le Hezbollah échange», «l'armée attaque»: where nouns bear an article, a word that may be both is the verb of a noun right before it. */
const isAfterSubject = (small: SmallWords, previous: Token | undefined): boolean =>
  small.of("front").size > 0 && previous?.kind === "word" && !allClasses.some((name) => small.is(name, previous));

/** What shared code must know of the small words of a language with fixed word order. */
export function buildSyntax({ small, inflection }: AnalyticLanguage): Syntax {
  const { is } = small;
  return {
    isAnd: (token) => is("and", token),
    carriesAnd: () => false,
    isThat: (token) => is("that", token),
    opensClause: (token) => is("clause", token),
    isFiller: (token) =>
      is("filler", token) || is("definite", token) || is("indefinite", token) || is("possessive", token),
    isDemonstrative: (token) => is("demonstrative", token) || is("definite", token),
    mayBeAdjective: () => false,
    isOther: (token) => is("other", token),
    isAlso: (token) => is("also", token),
    isDefinite: (tokens, index) => {
      const before = frontOf(tokens, index, 2);
      // «dans des frappes» tells of unknown ones, «les victimes des frappes» of known
      const isKnown = (token: Token) =>
        is("definite", token) && !(is("of", token) && isArticle(small, tokens, token.index));
      return before.some((token) => isKnown(token) || is("demonstrative", token));
    },
    isNounAt(tokens, index, length) {
      const [previous] = frontOf(tokens, index, 1);
      const next = tokens[index + length];
      if (previous?.kind === "number" || nounFronts.some((name) => is(name, previous))) return true;
      if (isAfterSubject(small, previous)) return false;
      if (verbFronts.some((name) => is(name, previous))) return false;
      if (next === undefined || next.kind === "punct") return null;
      if (is("definite", next) || is("indefinite", next) || is("possessive", next))
        return is("of", next) ? null : false;
      return nounBacks.some((name) => is(name, next)) ? true : null;
    },
    cutsClause: (token) => is("clause", token),
    isFuture: () => false,
    isWish(tokens, index, form) {
      if (form.shape !== "infinitive") return false;
      const [previous] = frontOf(tokens, index, 1);
      const isOpen = is("to", previous) || is("modal", previous) || is("negation", previous);
      return (isOpen || form.tense === undefined) && !isDone(small, tokens, index);
    },
    opensVerb: (token) => is("be", token) || is("have", token) || is("reflexive", token),
    isCharge: (tokens, index) =>
      frontOf(tokens, index, 2).some(
        (token, at, front) =>
          is("charge", token) && front.slice(0, at).every((one) => is("definite", one) || is("indefinite", one)),
      ),
    isHappening: (token) => is("happen", token),
    isRelative: (token) => is("relative", token),
    isAnyone: (token) => is("anyone", token),
    isSuperlative: (token) => is("superlative", token),
    isEarlier: (tokens, index, form) => isEarlier(small, tokens, index, form),
    isPluralPronoun: () => false,
    isFarFetched: () => false,
    voiceOf: (tokens, index, form) => voiceOf(small, tokens, index, form),
    mayOpenNoun: (token) => token.kind !== "punct" && !bound.some((name) => is(name, token)),
    governs(tokens, index) {
      const token = tokens[index];
      if (is("of", token)) return isArticle(small, tokens, index) ? null : "of";
      return governing.some((name) => is(name, token)) ? "other" : null;
    },
    bareName: (name) =>
      name
        .split(/[\s'’-]+/u)
        .map((word) => inflection.fold(word))
        .filter((word) => !["definite", "indefinite", "of"].some((one) => small.of(one as "of").has(word)))
        .join(" "),
  };
}
