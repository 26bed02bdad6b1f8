import type { After } from "./places-after.ts";
import type { Before } from "./places-before.ts";
import {
  apostrophes,
  cueFrom,
  cueTo,
  type Draft,
  dashes,
  isApposed,
  isCapital,
  isFirst,
  isFlatAt,
  nameKey,
  normAt,
  opening,
  type PlaceKit,
  sameSentence,
} from "./places-kit.ts";
import { isSmall, type Name, nameAt } from "./places-names.ts";

/** Whether the words around a name, and what the gazetteer says of it, make it a place here. */
export function accepts(kit: PlaceKit, drafts: readonly Draft[], name: Name, before: Before, after: After): boolean {
  if (isInName(kit, name, before, after)) return false;
  // «dans l'Est»
  const side = cueFrom(kit, name.from, "direction", "bearing");
  if (side?.to === name.to && before.unit === null && after.unit === null) return false;
  if (name.second !== null) return true;
  const key = nameKey(kit, name.from, name.to);
  const isHomonym = name.to - name.from === 1 && cueFrom(kit, name.from, "homonym") !== null;
  if (name.country !== null) return !(isHomonym && (kit.surnames.has(key) || isAfterTitle(kit, name)));
  if (isAfterTitle(kit, name) && !after.isStrong) return false;
  const isCalled = before.trust === "strong" || after.isStrong || (after.isLax && before.relation !== "none");
  if (isCalled && isSurely(kit, name, before, after)) {
    if (!isFlatAt(kit, name.from) && name.trust !== "sure") kit.known.add(key);
    return true;
  }
  if (before.trust === "medium" && isOneName(kit, name, key, before)) {
    if (name.trust !== "sure") kit.known.add(key);
    return true;
  }
  if (name.isPart) return false;
  const isKnown = name.trust === "sure" || kit.known.has(key);
  if (before.isModifier && name.trust !== "unknown") return !isHomonym;
  const isBetween =
    before.relation === "between" &&
    (name.trust !== "unknown" || hasKnownEnd(kit, name, before) || hasTiedEnd(kit, name));
  const isPartner = isSecondEnd(kit, drafts, name) || isListed(kit, drafts, name);
  if (isBetween || (isPartner && !isHomonym)) return true;
  if (name.trust === "unknown" && !kit.known.has(key)) {
    return isOneName(kit, name, key, before) && (isInUnit(kit, name.to) || isApposed(kit, name.to));
  }
  if (before.trust === "weak" || before.trust === "medium")
    return isKnown ? !isHomonym || before.relation !== "none" : !isHomonym && !isFlatAt(kit, name.from);
  if (after.isLax || after.isSite || after.isBorder || after.isModifier) return isKnown && !isHomonym;
  if (isHead(kit, name)) return isCapital(kit.tokens[name.from]) && !isHomonym;
  if (isTied(kit, name, drafts)) return !isHomonym;
  return isKnown && isBare(kit, name, key, isHomonym);
}

/** A name beside a word for places: not an acronym, a title or a word of the language that happens to stand there. */
function isSurely(kit: PlaceKit, name: Name, before: Before, after: After): boolean {
  const { text } = kit.tokens[name.from]!;
  const isOne = name.to - name.from === 1;
  const isFlat = isFlatAt(kit, name.from);
  if (name.trust === "sure")
    return !(isOne && isFlat && cueFrom(kit, name.from, "homonym") && !after.isStrong && before.unit === null);
  if (name.trust === "known")
    return !(isFlat && kit.lowered.has(normAt(kit, name.from)) && !after.isStrong && before.unit === null);
  if (isFlat) return after.isStrong && before.relation !== "none" && !kit.lowered.has(normAt(kit, name.from));
  if (isOne && /^\p{Lu}{2,6}$/u.test(text) && before.unit === null) return false;
  if (isFirst(kit, name.from) && kit.lowered.has(normAt(kit, name.from))) return false;
  if (cueFrom(kit, name.from, "homonym") && before.unit === null && !after.isStrong) return false;
  const isOther = after.isModifier || (name.isPart && before.unit === null);
  return !isOther || before.unit !== null || after.unit !== null;
}

const fewestLetters = 4;

/** One word with a capital that is no person's name and no acronym: "at Inata". */
function isOneName(kit: PlaceKit, name: Name, key: string, before: Before): boolean {
  const words = kit.tokens.slice(name.from, name.to).filter((token) => token.kind === "word");
  const [first] = words;
  const isOne = words.every((token, at) => at === 0 || !token.spaced || token.text.length < fewestLetters);
  // «à Bamba Deguéré non loin de Diankabou»
  const isBeside = cueFrom(kit, name.to, "near") !== null && before.relation === "at";
  const isHeld =
    words.length <= 3 && (isInUnit(kit, name.to) || cueFrom(kit, name.to, "at")?.unit === "strong" || isBeside);
  if (!(isOne || isHeld) || isFlatAt(kit, name.from) || name.isPart) return false;
  if (kit.givenNames.has(first!.norm) || kit.surnames.has(key) || cueFrom(kit, name.from, "homonym")) return false;
  return key.length >= fewestLetters && !/^\p{Lu}{2,}$/u.test(first!.text) && !isSmall(kit, name.from);
}

/** A larger name holds it: a group's, a person's. */
function isInName(kit: PlaceKit, name: Name, before: Before, after: After): boolean {
  const actor = kit.actors[kit.actorAt[name.from]!];
  if (!actor) return false;
  const isWhole = actor.from >= name.from && actor.to <= name.to;
  if (actor.nature === "person")
    return actor.from <= name.from && before.trust !== "strong" && !before.isModifier && !before.isSite;
  // «Kuta, Niger State»: the country of that name does nothing here
  if (isWhole) return name.country === null && actor.nature !== "site" && before.trust === null && !after.isStrong;
  return actor.rule === "actor-organisation" && name.country === null && actor.from < before.from;
}

const isAfterTitle = (kit: PlaceKit, name: Name): boolean => {
  const at = normAt(kit, name.from - 1) === "." ? name.from - 1 : name.from;
  const title = cueTo(kit, at, "title");
  return title !== null && sameSentence(kit, title.from, name.from);
};

/** "between X and Y", "the X to Y road": the second end after an open first. */
function isSecondEnd(kit: PlaceKit, drafts: readonly Draft[], name: Name): boolean {
  const last = drafts.at(-1);
  if (!last || last.value.partner !== undefined || !sameSentence(kit, last.from, name.from)) return false;
  const isLine = last.value.relation === "between" || last.value.unit === "road" || last.value.relation === "border";
  const gap = kit.tokens.slice(last.value.words.to, name.from);
  const [first] = gap;
  const isJoin =
    gap.length >= 1 &&
    gap.length <= 2 &&
    (kit.small.is("and", first) || kit.small.is("to", first) || kit.small.is("in", first) || dashes.has(first!.text));
  return isLine && isJoin;
}

/** "between Sandaré and Diéma": one end that is known makes the other a place. */
function hasKnownEnd(kit: PlaceKit, name: Name, before: Before): boolean {
  if (!kit.small.is("and", kit.tokens[name.to]) || isFlatAt(kit, name.from)) return false;
  const other = nameAt(kit, name.to + 1);
  return (
    other !== null &&
    other.country === null &&
    (other.trust !== "unknown" || before.isRoad) &&
    !kit.givenNames.has(normAt(kit, name.from))
  );
}

/** «entre Dougouma et Ingané, dans le nord»: what follows the second shows both for places. */
function hasTiedEnd(kit: PlaceKit, name: Name): boolean {
  if (!kit.small.is("and", kit.tokens[name.to]) || isFlatAt(kit, name.from)) return false;
  const other = nameAt(kit, name.to + 1);
  if (other === null || other.country !== null || kit.givenNames.has(normAt(kit, name.from))) return false;
  if (kit.givenNames.has(normAt(kit, other.from))) return false;
  const isComma = normAt(kit, other.to) === ",";
  const placing = cueFrom(kit, isComma ? other.to + 1 : other.to, "at");
  if (placing?.unit !== "strong" || !sameSentence(kit, name.from, placing.to)) return false;
  const next = placing.to + (kit.small.is("definite", kit.tokens[placing.to]) ? 1 : 0);
  const named = kit.tokens[next] ? nameAt(kit, next) : null;
  return cueFrom(kit, next, "unit", "direction", "bearing") !== null || (named !== null && named.trust !== "unknown");
}

const unitOfName = (kit: PlaceKit, at: number) => {
  const name = kit.tokens[at] ? nameAt(kit, at) : null;
  return name ? cueFrom(kit, name.to, "unit-after") : null;
};

/** ", dans le cercle de", ", in Zurmi district": a kind of place, by a preposition behind a comma or bracket. */
function isInUnit(kit: PlaceKit, at: number): boolean {
  if (normAt(kit, at) !== "," && normAt(kit, at) !== "(") return false;
  const placing = cueFrom(kit, at + 1, "at");
  let next = placing ? placing.to : at + 1;
  while (
    kit.small.is("definite", kit.tokens[next]) ||
    kit.small.is("indefinite", kit.tokens[next]) ||
    apostrophes.has(normAt(kit, next))
  )
    next++;
  const unit = cueFrom(kit, next, "unit") ?? (placing ? unitOfName(kit, next) : null);
  return unit !== null && unit.unit !== "feature" && unit.unit !== "road" && sameSentence(kit, at - 1, next);
}

/** "in Gao and Tessit": a capitalised word on a list of places. */
function isListed(kit: PlaceKit, drafts: readonly Draft[], name: Name): boolean {
  const last = drafts.at(-1);
  if (!last || last.to !== name.from - 1 || !kit.small.is("and", kit.tokens[name.from - 1])) return false;
  return (
    last.value.relation !== "none" && last.value.country === null && !last.value.modifier && !isFlatAt(kit, name.from)
  );
}

/** "Ménaka: …", "BAMAKO (AFP) -". */
function isHead(kit: PlaceKit, name: Name): boolean {
  if (!isFirst(kit, name.from)) return false;
  const next = normAt(kit, name.to);
  return next === ":" || (dashes.has(next) && kit.tokens[name.to]!.spaced) || (next === "(" && name.trust === "sure");
}

/** "Ansongo (Gao region)", "Ansongo, in Gao region", "Ansongo district". */
function isTied(kit: PlaceKit, name: Name, drafts: readonly Draft[]): boolean {
  if (isFlatAt(kit, name.from)) return false;
  const last = drafts.at(-1);
  if (
    last &&
    last.to === name.from - 1 &&
    normAt(kit, last.to) === "," &&
    last.value.relation !== "none" &&
    !last.value.modifier
  )
    return true;
  let at = name.to;
  if (normAt(kit, at) !== "," && !opening.has(normAt(kit, at))) return false;
  at++;
  if (kit.small.is("in", kit.tokens[at]) || cueFrom(kit, at, "at")?.unit === "strong") at++;
  while (kit.small.is("definite", kit.tokens[at]) || kit.small.is("indefinite", kit.tokens[at])) at++;
  if (!sameSentence(kit, name.from, at)) return false;
  if (cueFrom(kit, at, "unit", "tie", "direction")) return true;
  const next = nameAt(kit, at);
  return (
    next !== null && (next.country !== null || (next.trust === "sure" && cueFrom(kit, next.to, "unit-after") !== null))
  );
}

/** A name alone: the object or subject of a verb. */
function isBare(kit: PlaceKit, name: Name, key: string, isHomonym: boolean): boolean {
  const isOwner = kit.small.is("of", kit.tokens[name.from - 1]) || apostrophes.has(normAt(kit, name.from - 1));
  if (isHomonym || kit.surnames.has(key) || (cueFrom(kit, name.to, "speaks") && !isOwner)) return false;
  if (isFlatAt(kit, name.from)) return !kit.lowered.has(key);
  if (kit.lowered.has(key)) return false;
  const previous = kit.tokens[name.from - 1];
  // a capitalised word right before it makes it a part of a name that was cut
  return !(
    isCapital(previous) &&
    sameSentence(kit, name.from - 1, name.from) &&
    !isFirst(kit, name.from - 1) &&
    cueTo(kit, name.from, "common")
  );
}
