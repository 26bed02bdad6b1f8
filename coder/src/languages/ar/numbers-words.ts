import { type Tables, tableOf } from "../../grammar/tables.ts";
import { readTable, type Token } from "../../text/index.ts";
import { foldArabic } from "./letters.ts";

type NumeralKind =
  | "unit"
  | "teen-unit"
  | "ten"
  | "tens"
  | "hundred"
  | "hundreds"
  | "hundreds-plural"
  | "scale"
  | "scale-dual"
  | "scale-plural"
  | "fraction"
  | "ordinal"
  | "ordinal-teen";
type Numeral = { readonly kind: NumeralKind; readonly value: number };
type Found = Numeral & { readonly before: string };

/** Number words by folded form. */
export type Numerals = ReadonlyMap<string, readonly Numeral[]>;

/** A number in digits or words: `to` is exclusive; `digits` tells whether it began with digits. */
export type Numeric = {
  readonly value: number;
  readonly to: number;
  readonly digits: boolean;
  readonly ordinal: boolean;
};

/** Opens numbers.tsv. */
export function openNumerals(tables: Tables): Numerals {
  const numerals = new Map<string, Numeral[]>();
  for (const row of readTable(tableOf(tables, "numbers.tsv"), ["value", "kind", "words"])) {
    for (const word of row.words.split("/").map(foldArabic)) {
      const list = numerals.get(word) ?? [];
      list.push({ kind: row.kind as NumeralKind, value: Number(row.value) });
      numerals.set(word, list);
    }
  }
  return numerals;
}

/** The number word that a token holds, under its plainest reading. */
function numeralAt(numerals: Numerals, token: Token | undefined, kinds?: readonly NumeralKind[]): Found | null {
  if (token?.kind !== "word") return null;
  for (const analysis of token.analyses) {
    // «كمية» is a quantity, not «like a hundred»
    if ((analysis.after !== "" && analysis.after !== "ا") || analysis.before.includes("ك")) continue;
    const found = numerals.get(analysis.stem)?.find((numeral) => !kinds || kinds.includes(numeral.kind));
    if (found) return { ...found, before: analysis.before };
  }
  return null;
}

const plain = (before: string) => before === "" || before === "ال";

/** The value of one token of digits: «1,200» and «1.200» are thousands, «2,5» and «0.125» are fractions. */
export function digitsOf(norm: string): number {
  const groups = norm.split(/[.,]/u);
  const grouped =
    groups.length > 1 &&
    groups.slice(1).every((group) => group.length === 3) &&
    groups[0]!.length <= 3 &&
    groups[0] !== "0";
  if (grouped) return Number(groups.join(""));
  if (groups.length === 2) return Number(groups.join("."));
  if (groups.length > 2 && norm.includes(",") && norm.includes("."))
    return Number(`${groups.slice(0, -1).join("")}.${groups.at(-1)}`);
  return Number(groups.join(""));
}

/** One after «و», joined or apart; the index where the number word stands. */
function afterAnd(tokens: readonly Token[], index: number): { index: number; joined: boolean } | null {
  const token = tokens[index];
  if (token?.kind !== "word") return null;
  if (token.norm === "و") return { index: index + 1, joined: false };
  return token.norm.startsWith("و") ? { index, joined: true } : null;
}

/** A number below a thousand in words. */
function readSmall(
  numerals: Numerals,
  tokens: readonly Token[],
  index: number,
): { value: number; to: number; round: boolean } | null {
  const first = numeralAt(numerals, tokens[index]);
  if (!first) return null;
  const next = numeralAt(numerals, tokens[index + 1]);
  const follows = (kinds: readonly NumeralKind[], at: number) => {
    const and = afterAnd(tokens, at);
    if (!and) return null;
    const found = numeralAt(numerals, tokens[and.index], kinds);
    return found && (and.joined ? found.before === "و" || found.before === "وال" : plain(found.before))
      ? { ...found, to: and.index + 1 }
      : null;
  };
  const tail = (value: number, at: number): { value: number; to: number; round: boolean } => {
    const and = afterAnd(tokens, at);
    const start = and && numeralAt(numerals, tokens[and.index], ["unit", "teen-unit", "ten", "tens"]);
    // «وأحد عشر» is folded like «واحد»
    const isEleven = start?.value === 1 && numeralAt(numerals, tokens[and!.index + 1], ["ten"])?.before === "";
    if (!and || !start || (and.joined ? !start.before.startsWith("و") && !isEleven : !plain(start.before)))
      return { value, to: at, round: true };
    const rest = readSmall(numerals, tokens, and.index);
    return rest && rest.value < 100
      ? { value: value + rest.value, to: rest.to, round: false }
      : { value, to: at, round: true };
  };
  if (first.kind === "hundred" || first.kind === "hundreds") return tail(first.value, index + 1);
  if (first.kind === "ten" || first.kind === "tens") return { value: first.value, to: index + 1, round: false };
  if (first.kind !== "unit" && first.kind !== "teen-unit") return null;
  if (next?.kind === "ten" && plain(next.before) && first.value > 0)
    return { value: first.value + 10, to: index + 2, round: false };
  if (
    first.kind === "unit" &&
    first.value > 2 &&
    next &&
    plain(next.before) &&
    (next.kind === "hundred" || next.kind === "hundreds-plural")
  )
    return tail(first.value * 100, index + 2);
  const tens = first.value > 0 ? follows(["tens"], index + 1) : null;
  if (tens) return { value: first.value + tens.value, to: tens.to, round: false };
  if (first.kind === "teen-unit") return null;
  return { value: first.value, to: index + 1, round: false };
}

function readOrdinal(numerals: Numerals, tokens: readonly Token[], index: number): Numeric | null {
  const first = numeralAt(numerals, tokens[index], ["ordinal", "ordinal-teen"]);
  if (!first) return null;
  const ten = numeralAt(numerals, tokens[index + 1], ["ten"]);
  if (ten && ten.before === "") return { value: first.value + 10, to: index + 2, digits: false, ordinal: true };
  const and = afterAnd(tokens, index + 1);
  const tens = and && numeralAt(numerals, tokens[and.index], ["tens"]);
  if (and && tens?.before.endsWith("ال"))
    return { value: first.value + tens.value, to: and.index + 1, digits: false, ordinal: true };
  return first.kind === "ordinal" ? { value: first.value, to: index + 1, digits: false, ordinal: true } : null;
}

/**
 * The number that begins at a token, as long as it goes: «ألف ومئتين وخمسين», «2.5 مليون», «الثالث عشر».
 * @example readNumeric(numerals, tokens, 0)?.value // 1250
 */
export function readNumeric(numerals: Numerals, tokens: readonly Token[], index: number): Numeric | null {
  const first = tokens[index];
  if (!first) return null;
  const digits = first.kind === "number";
  let at = index;
  let total = 0;
  let limit = Number.POSITIVE_INFINITY;
  let read = false;
  for (;;) {
    const token = tokens[at];
    let group: { value: number; to: number; round: boolean } | null;
    const head = numeralAt(numerals, token);
    if (token?.kind === "number") {
      group = { value: digitsOf(token.norm), to: at + 1, round: false };
      const point = tokens[at + 1];
      const fraction = tokens[at + 2];
      const glued = point && !point.spaced && fraction?.kind === "number" && !fraction.spaced;
      // «14ر5» in the Syrian and Egyptian agencies, «1 فاصلة 1» spoken
      if (fraction?.kind === "number" && ((point?.norm === "ر" && glued) || point?.norm === "فاصله"))
        group = { value: Number(`${group.value}.${fraction.norm}`), to: at + 3, round: false };
    } else if (head?.kind === "scale" || head?.kind === "scale-dual")
      group = { value: head.value, to: at + 1, round: false };
    else if (head?.kind === "fraction") {
      const scale = numeralAt(numerals, tokens[at + 1], ["scale"]);
      group = scale && plain(scale.before) ? { value: head.value, to: at + 1, round: false } : null;
    } else group = readSmall(numerals, tokens, at);
    if (!group) break;
    let { value, to } = group;
    let factor = head?.kind === "scale" ? head.value : head?.kind === "scale-dual" ? head.value / 2 : 1;
    if (group.round) {
      // «مئة و20»
      const tail = tokens[to]?.norm === "و" ? tokens[to + 1] : undefined;
      if (tail?.kind === "number" && !tail.spaced && /^\d\d?$/u.test(tail.norm)) {
        value += Number(tail.norm);
        to += 2;
      }
    }
    for (let scale = scaleAt(to); scale; scale = scaleAt(to)) {
      value *= scale.value;
      factor = Math.max(factor, scale.value);
      to++;
    }
    if (value >= limit) break;
    total += value;
    at = to;
    read = true;
    if (factor < 1000) break;
    limit = factor;
    const and = afterAnd(tokens, at);
    if (!and) break;
    const half = numeralAt(numerals, tokens[and.index], ["fraction"]);
    if (half) {
      total += half.value * factor;
      at = and.index + 1;
      if (numeralAt(numerals, tokens[at], ["scale"])?.value === factor) at++;
      break;
    }
    const next = numeralAt(numerals, tokens[and.index]);
    const open =
      tokens[and.index]?.kind === "number" ||
      (next && (and.joined ? /^و(ال)?$/u.test(next.before) : plain(next.before)));
    if (!open) break;
    at = and.index;
    // what follows «و» may turn out not to belong: the number then ends where it ended
    const end = to;
    const ahead = tokens[at]?.kind === "number" ? digitsOf(tokens[at]!.norm) : 0;
    if (
      ahead >= limit ||
      (next && (next.kind === "ordinal" || next.kind === "scale-plural" || next.kind === "hundreds-plural"))
    ) {
      at = end;
      break;
    }
    if (
      tokens[at]?.kind !== "number" &&
      !readSmall(numerals, tokens, at) &&
      next?.kind !== "scale" &&
      next?.kind !== "scale-dual"
    ) {
      at = end;
      break;
    }
    if (next && next.kind === "scale" && next.value >= limit) {
      at = end;
      break;
    }
  }
  if (read) {
    // back off a «و» that was looked past in vain
    while (at > index + 1 && tokens[at - 1]?.norm === "و") at--;
    return { value: Math.round(total * 1000) / 1000, to: at, digits, ordinal: false };
  }
  return readOrdinal(numerals, tokens, index);

  function scaleAt(at: number): Numeral | null {
    const scale = numeralAt(numerals, tokens[at], ["scale", "scale-plural"]);
    return scale && plain(scale.before) ? scale : null;
  }
}
