import type { DateParts, DateUnit, DayPart } from "../../grammar/dates.ts";
import { readShift } from "./dates-calendar.ts";
import {
  digitsAt,
  endsBefore,
  find,
  isDash,
  isDefinite,
  type Reached,
  readCardinal,
  type Scan,
  sign,
} from "./dates-scan.ts";

export type PartsRead = { readonly parts: DateParts; readonly rule: string };

/** A weekday: «الثلاثاء», «يوم الثلاثاء», «هذا الأربعاء», «الأحد الماضي». Without the article it is a number or a name. */
export function readWeekday(scan: Scan, index: number, attached: boolean): Reached<PartsRead> | null {
  const demonstrative = find(scan, index, "this", attached);
  let at = index + (demonstrative?.length ?? 0);
  const word = find(scan, at, "day-word", attached && at === index);
  const hasDay = word?.value.value === "one";
  if (hasDay) at += word.length;
  const bracket = hasDay && sign(scan, at) === "(" ? 1 : 0;
  const hit = find(scan, at + bracket, "weekday", attached && at === index);
  if (!hit || !isDefinite(hit)) return null;
  if (at === index && endsBefore(scan, index, "before-weekday")) return null;
  at += bracket + hit.length;
  if (find(scan, at, "after-weekday")) return null;
  if (bracket && sign(scan, at) === ")") at++;
  const direction = find(scan, at, "direction");
  const said = direction && isDefinite(direction) ? direction : null;
  const parts: DateParts = {
    weekday: Number(hit.value.value),
    ...(said ? { direction: said.value.value as "past" } : demonstrative ? { direction: "current" } : {}),
  };
  return { value: { parts, rule: "weekday" }, to: at + (said?.length ?? 0) };
}

/** «اليوم», «أمس», «أول أمس», «غدا», «بعد غد», «هذا الصباح», «الليلة الماضية». */
export function readRelative(scan: Scan, index: number, attached: boolean): Reached<PartsRead> | null {
  const demonstrative = find(scan, index, "this", attached);
  if (demonstrative) {
    const at = index + demonstrative.length;
    const part = find(scan, at, "day-part") ?? find(scan, at, "night-of");
    if (part && isDefinite(part)) return today({ dayPart: part.value.value as DayPart }, at + part.length);
    const day = find(scan, at, "relative");
    return day?.value.value === "0" && isDefinite(day) ? today({}, at + day.length) : null;
  }
  const tonight = find(scan, index, "night-of", attached);
  if (tonight && isDefinite(tonight) && scan.tokens[index]!.norm.endsWith("ليله")) {
    const to = index + tonight.length;
    const direction = find(scan, to, "direction");
    if (direction?.value.value === "past") {
      const parts: DateParts = { shift: { count: -1, unit: "day", from: "today" }, dayPart: "night", night: "after" };
      return { value: { parts, rule: "last-night" }, to: to + direction.length };
    }
    const isAlone =
      !direction &&
      !find(scan, to, "same") &&
      !find(scan, to, "next") &&
      !find(scan, to, "range") &&
      !find(scan, to, "after-today");
    return isAlone && !endsBefore(scan, index, "in") && sign(scan, to) !== "(" ? today({ dayPart: "night" }, to) : null;
  }
  const word = find(scan, index, "day-word", attached);
  const start = word?.value.value === "one" && !isDefinite(word) ? index + word.length : index;
  const hit = find(scan, start, "relative", attached && start === index);
  if (!hit) return null;
  const to = start + hit.length;
  const count = Number(hit.value.value);
  if (count === 0 && (!isDefinite(hit) || isOtherDay(scan, index, to))) return null;
  if (count === -1 && find(scan, to, "after-yesterday")) return null;
  if (
    count === 1 &&
    hit.after === "" &&
    hit.form.word !== "غدا" &&
    start === index &&
    !endsBefore(scan, index, "day-part") &&
    !find(scan, to, "weekday")
  )
    return null;
  const parts: DateParts = { shift: { count, unit: "day", from: "today" } };
  return { value: { parts, rule: "relative-day" }, to };
}

const today = (rest: DateParts, to: number): Reached<PartsRead> => ({
  value: { parts: { shift: { count: 0, unit: "day", from: "today" }, ...rest }, rule: "relative-day" },
  to,
});

/** «اليوم» that is not today: «في اليوم», «اليوم الثالث», «اليوم العالمي», «المصري اليوم». */
function isOtherDay(scan: Scan, index: number, to: number): boolean {
  const follower = find(scan, to, "after-today");
  if (follower && isDefinite(follower)) return true;
  if (endsBefore(scan, index, "before-today")) return true;
  const before = scan.tokens[index - 1];
  return (before?.norm === "في" || before?.norm === "وفي") && !find(scan, to, "weekday") && !find(scan, to, "same");
}

/** A day counted from the date before it in the text: «في اليوم نفسه», «في نفس اليوم», «اليوم التالي», «الليلة ذاتها». */
export function readSequence(scan: Scan, index: number, attached: boolean): Reached<PartsRead> | null {
  const inverted = find(scan, index, "same", attached);
  const at = index + (inverted?.length ?? 0);
  const unit = find(scan, at, "unit", attached && !inverted);
  const part = unit
    ? null
    : (find(scan, at, "day-part", attached && !inverted) ?? find(scan, at, "night-of", attached && !inverted));
  const hit = unit?.value.value === "day 1" ? unit : part;
  if (!hit || !isDefinite(hit)) return null;
  const same = inverted ? null : find(scan, at + hit.length, "same");
  const next = inverted || same ? null : find(scan, at + hit.length, "next");
  const length = inverted ? 0 : same && same.after !== "" ? same.length : next ? next.length : -1;
  if (length < 0) return null;
  const parts: DateParts = {
    shift: { count: next ? Number(next.value.value) : 0, unit: "day", from: "previous" },
    ...(part ? { dayPart: part.value.value as DayPart } : {}),
  };
  return { value: { parts, rule: "sequence" }, to: at + hit.length + length };
}

/** The other weekday of a night: «ليل السبت الأحد», «ليلة السبت إلى الأحد», «ليل السبت ـ الأحد». */
export function readNightEnd(scan: Scan, index: number, weekday: number): number | null {
  const joint = find(scan, index, "to") ?? find(scan, index, "approx");
  const at =
    index +
    (joint?.length ?? (isDash(scan, index) || sign(scan, index) === "/" || scan.tokens[index]?.norm === "و" ? 1 : 0));
  const hit = find(scan, at, "weekday", true);
  return hit && isDefinite(hit) && Number(hit.value.value) === (weekday % 7) + 1 ? at + hit.length : null;
}

type Quantity = { readonly count: number | null; readonly unit: DateUnit };

const scaled = (unit: string, count: number | null): Quantity =>
  unit === "decade" ? { unit: "year", count: count === null ? null : count * 10 } : { unit: unit as DateUnit, count };

/** «يومين», «ثلاثة أيام», «11 يوما», «أسبوع», «بضعة أشهر», «24 ساعة». */
export function readQuantity(scan: Scan, index: number): Reached<Quantity> | null {
  const number = readCardinal(scan, index);
  const at = number?.to ?? index;
  const hit = find(scan, at, "unit");
  if (!hit || isDefinite(hit)) return null;
  const [unit = "", size] = hit.value.value.split(" ");
  if (number) return { value: scaled(unit, number.value === 0 ? null : number.value), to: at + hit.length };
  return { value: scaled(unit, size === "many" ? null : Number(size)), to: at + hit.length };
}

/** «قبل يومين», «منذ نحو ثلاثة أشهر», «بعد يومين»: not where a happening follows to count from («قبل يومين من الانتخابات»). */
export function readAgo(scan: Scan, index: number): Reached<PartsRead> | null {
  const now = find(scan, index, "just-now", true);
  if (now) return today({}, index + now.length);
  const kinds = ["since", "ago", "later"] as const;
  const kind = kinds.find((name) => find(scan, index, name, true));
  if (!kind) return null;
  let at = index + find(scan, index, kind, true)!.length;
  at += find(scan, at, "approx")?.length ?? 0;
  const quantity = readQuantity(scan, at);
  if (!quantity) return null;
  const { unit, count } = quantity.value;
  // «منذ عام 2021», «منذ يوم الأحد»: a year and a day, not how many of them
  const beside = quantity.to - at === 1 ? ["weekday", "relative", "gregorian", "hijri", "ordinal"] : [];
  if (
    beside.some((name) => find(scan, quantity.to, name)) ||
    (beside.length > 0 && digitsAt(scan, quantity.to, 1, 2100) !== null)
  )
    return null;
  if (kind === "later") {
    if (unit !== "day" || count === null || find(scan, quantity.to, "of") || scan.tokens[quantity.to]?.norm === "علي")
      return null;
    return { value: { parts: { shift: { count, unit, from: "previous" } }, rule: "later" }, to: quantity.to };
  }
  if (find(scan, quantity.to, "of") && kind === "ago") return null;
  // «منذ ساعات» is today
  if (kind === "since" && unit === "hour")
    return {
      value: { parts: { shift: { count: 0, unit: "day", from: "today" }, since: true }, rule: "since" },
      to: quantity.to,
    };
  if (kind === "since")
    return {
      value: { parts: { span: { count, unit, direction: "past" }, since: true }, rule: "since" },
      to: quantity.to,
    };
  if (count === null)
    return { value: { parts: { span: { count, unit, direction: "past" } }, rule: "ago" }, to: quantity.to };
  const parts: DateParts =
    unit === "hour"
      ? { shift: { count: 0, unit: "day", from: "today" } }
      : { shift: { count: -count, unit, from: "today" } };
  return { value: { parts, rule: "ago" }, to: quantity.to };
}

/** «الأيام الثلاثة الماضية», «الساعات الـ24 الماضية», «اليومين الماضيين», «الأشهر الأخيرة», «آخر 24 ساعة». */
export function readSpan(scan: Scan, index: number): Reached<PartsRead> | null {
  const last = find(scan, index, "edge", true);
  if (last?.form.word === "اخر" && last.before !== "ال") {
    const quantity = readQuantity(scan, index + last.length);
    return quantity?.value.count
      ? {
          value: {
            parts: { span: { ...quantity.value, count: quantity.value.count, direction: "past" } },
            rule: "span",
          },
          to: quantity.to,
        }
      : null;
  }
  const skip = (at: number) => (scan.tokens[at]?.norm === "ال" || scan.tokens[at]?.norm === "لل" ? at + 1 : at);
  let number = readCardinal(scan, skip(index));
  const start = number?.to ?? skip(index);
  const hit = find(scan, start, "unit", !number);
  if (!hit || (!isDefinite(hit) && !number)) return null;
  const [unit = "", size] = hit.value.value.split(" ");
  if (size === "1" && !number) return null;
  let at = start + hit.length;
  at += find(scan, at, "few")?.length ?? 0;
  if (!number) {
    number = readCardinal(scan, skip(at));
    at = number?.to ?? at;
  }
  const direction = find(scan, at, "direction");
  if (!direction || direction.value.value === "current" || !isDefinite(direction)) return null;
  const count = number ? number.value || null : size === "2" ? 2 : null;
  const parts: DateParts = { span: { ...scaled(unit, count), direction: direction.value.value as "past" } };
  return { value: { parts, rule: "span" }, to: at + direction.length };
}

/** A week, month or year told from today: «الأسبوع الماضي», «هذا العام», «الشهر نفسه»; behind an edge «الشهر» alone is this one. */
export function readUnit(scan: Scan, index: number, behindEdge: boolean): Reached<PartsRead> | null {
  const shift = readShift(scan, index);
  if (shift) return { value: { parts: { shift: shift.value }, rule: "unit" }, to: shift.to };
  const hit = behindEdge ? find(scan, index, "unit") : null;
  const [unit, size] = (hit?.value.value ?? "").split(" ");
  if (!hit || !isDefinite(hit) || size !== "1" || (unit !== "week" && unit !== "month" && unit !== "year")) return null;
  return { value: { parts: { shift: { count: 0, unit, from: "today" } }, rule: "unit" }, to: index + hit.length };
}
