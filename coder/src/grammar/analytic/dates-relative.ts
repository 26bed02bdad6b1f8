import type { DateParts, DateUnit, DayPart } from "../dates.ts";
import { isClauseEnd, isPlural, type PartsRead, periodAt, readQuantity } from "./dates-scan.ts";
import { endsBefore, find, isCapital, pass, pastElision, type Reached, type Scan } from "./numbers-scan.ts";
import { readNumeric } from "./numbers-words.ts";

const found = (parts: DateParts, rule: string, to: number): Reached<PartsRead> => ({ value: { parts, rule }, to });

/** «24» of "-1 night after": count, part of the day, and whether the night goes on into the next day. */
function dayOf(value: string, from: "today" | "previous"): DateParts {
  const [count = "0", part = "day", after] = value.split(" ");
  return {
    shift: { count: Number(count), unit: "day", from },
    ...(part === "day" ? {} : { dayPart: part as DayPart }),
    ...(after ? { night: "after" } : {}),
  };
}

/** "yesterday", «avant-hier», "last night", "this morning", "the same day", «la veille», «le lendemain». */
export function readRelativeDay(scan: Scan, index: number): Reached<PartsRead> | null {
  const previous = find(scan, index, "previous");
  const night = find(scan, index, "relative-night");
  const today = find(scan, index, "today-part");
  if (previous && previous.length >= (night?.length ?? 0) && previous.length > (today?.length ?? 0))
    return found(dayOf(previous.value.value, "previous"), "sequence", index + previous.length);
  const relative = find(scan, index, "relative");
  if (relative && relative.length > (night?.length ?? 0)) {
    const to = index + relative.length;
    const isTitle =
      find(scan, to, "after-today") !== null ||
      // «la mañana» is the morning, «mañana» tomorrow
      endsBefore(scan, index, "not-today") > 0 ||
      (isCapital(scan.tokens[index]) && endsBefore(scan, index, "before-today") > 0);
    return isTitle ? null : found(dayOf(relative.value.value, "today"), "relative-day", to);
  }
  if (night) {
    // "an overnight raid", "the overnight curfew"
    const { small } = scan.language;
    const isOvernight = night.value.value.endsWith("after") && night.length === 1;
    const isAdjective =
      isOvernight &&
      (small.is("indefinite", scan.tokens[index - 1]) ||
        small.is("definite", scan.tokens[index - 1]) ||
        !isClauseEnd(scan, index + 1));
    return isAdjective ? null : found(dayOf(night.value.value, "today"), "relative-night", index + night.length);
  }
  if (today) return found(dayOf(`0 ${today.value.value}`, "today"), "relative-day", index + today.length);
  const demonstrative = scan.language.adjectives === "before" ? find(scan, index, "this") : null;
  const part = demonstrative ? find(scan, index + 1, "part") : null;
  if (part && scan.tokens[index + 1]!.kind === "word" && part.length === 1)
    return found(
      { shift: { count: 0, unit: "day", from: "today" }, dayPart: part.value.value as DayPart },
      "relative-day",
      index + 2,
    );
  const end = find(scan, index, "previous-end");
  if (!end) return null;
  const to = index + end.length;
  // «la veille du scrutin», "the day before the vote": counted from something else
  const { small } = scan.language;
  const isOther =
    small.is("of", scan.tokens[to]) ||
    /^d[ue]s?$|^d$/u.test(scan.tokens[to]?.norm ?? "") ||
    (scan.language.adjectives === "before" && !isClauseEnd(scan, to)) ||
    find(scan, to, "relative") !== null;
  return isOther ? null : found(dayOf(end.value.value, "previous"), "sequence", to);
}

/** "two days ago", "three weeks earlier", «il y a deux jours», «deux jours plus tard», «dans trois jours». */
export function readAgo(scan: Scan, index: number): Reached<PartsRead> | null {
  const now = find(scan, index, "now");
  if (now) return found({ shift: { count: 0, unit: "day", from: "today" } }, "now", index + now.length);
  const lead = pass(scan, index, "ago");
  if (lead !== null) {
    const quantity = readQuantity(scan, lead);
    return quantity && shifted(quantity.value, -1, "today", "ago", quantity.to);
  }
  const inside = pass(scan, index, "in");
  if (inside !== null) {
    const quantity = readQuantity(scan, inside);
    return quantity && quantity.value.count !== null && !quantity.value.isHours && isClauseEnd(scan, quantity.to)
      ? shifted(quantity.value, 1, "today", "hence", quantity.to)
      : null;
  }
  const quantity = readQuantity(scan, index);
  if (!quantity) return null;
  const tail = find(scan, quantity.to, "after-quantity");
  const end = tail ? null : find(scan, quantity.to, "after-quantity-end");
  const hit = tail ?? end;
  if (!hit) return null;
  const to = quantity.to + hit.length;
  const next = scan.tokens[to];
  if (hit.value.value === "ago") return shifted(quantity.value, -1, "today", "ago", to);
  if (hit.value.value === "hence") return shifted(quantity.value, 1, "today", "hence", to);
  // "three days later than", «deux jours avant le scrutin»
  if (hit.value.value === "ago-since" || next?.norm === "than" || scan.language.small.is("that", next)) return null;
  if (end && !(next === undefined || /^[,.;:)]$/u.test(next.text))) return null;
  if (hit.form.word === "on" && !/^[,.]$/u.test(next?.text ?? "")) return null;
  return shifted(quantity.value, hit.value.value === "later" ? 1 : -1, "previous", hit.value.value, to);
}

function shifted(
  { unit, count, isHours }: { unit: DateUnit; count: number | null; isHours: boolean },
  sign: 1 | -1,
  from: "today" | "previous",
  rule: string,
  to: number,
): Reached<PartsRead> | null {
  if (isHours) return found({ shift: { count: 0, unit: "day", from } }, rule, to);
  if (count === null)
    return from === "today"
      ? found({ span: { count, unit, direction: sign < 0 ? "past" : "future" } }, rule, to)
      : null;
  return found({ shift: { count: sign * count, unit, from } }, rule, to);
}

/** "the past three months", "recent days", «ces derniers jours», «les 24 dernières heures», «les trois prochains mois». */
export function readSpan(scan: Scan, index: number): Reached<PartsRead> | null {
  const { small } = scan.language;
  let at =
    small.is("definite", scan.tokens[index]) || small.is("demonstrative", scan.tokens[index])
      ? pastElision(scan, index + 1)
      : index;
  const isArticled = at > index;
  const leading = readNumeric(scan, at);
  let count = leading && !leading.value.ordinal ? leading.value.value : null;
  if (leading) at = leading.to;
  else if (find(scan, at, "few") && !find(scan, at, "span-direction")) at += find(scan, at, "few")!.length;
  const direction = find(scan, at, "span-direction");
  if (!direction) {
    // «les jours à venir», «les mois passés»
    const period = isArticled ? periodAt(scan, at) : null;
    const tail = period && isPlural(scan, at) ? find(scan, period.to, "span-tail") : null;
    if (!period || !tail) return null;
    return found(
      {
        span: {
          count: count === null ? null : count * period.value.size,
          unit: period.value.unit,
          direction: tail.value.value as "past",
        },
      },
      "span",
      period.to + tail.length,
    );
  }
  at += direction.length;
  const inner = count === null ? readNumeric(scan, at) : null;
  if (inner && !inner.value.ordinal) {
    count = inner.value.value;
    at = inner.to;
  } else if (find(scan, at, "few")) {
    at += find(scan, at, "few")!.length;
    if (small.is("of", scan.tokens[at])) at++;
  }
  const period = periodAt(scan, at);
  if (!period || period.value.isWeekend) return null;
  const isMany = isPlural(scan, at);
  // "the past week" is seven days, "last week" a week of the calendar; «mois» is both
  if (
    !isMany &&
    (!isArticled ||
      scan.language.adjectives === "after" ||
      direction.form.word === "recent" ||
      direction.form.word === "previous" ||
      direction.form.word === "latest")
  )
    return null;
  if (
    !isMany &&
    (period.value.unit === "day" ||
      direction.form.word === "following" ||
      direction.form.word === "next" ||
      direction.form.word === "preceding" ||
      direction.form.word === "upcoming")
  )
    return null;
  if (
    isMany &&
    count === null &&
    scan.language.adjectives === "before" &&
    !isArticled &&
    /^(?:last|previous|next|following|preceding|latest)$/u.test(direction.form.word)
  )
    return null;
  const size = count === null ? (isMany ? null : 1) : count;
  if (size !== null && !Number.isInteger(size)) return null;
  return found(
    {
      span: {
        count: size === null ? null : size * period.value.size,
        unit: period.value.unit,
        direction: direction.value.value as "past",
      },
    },
    "span",
    period.to,
  );
}
