import type { MaterielRead } from "../../grammar/reading.ts";
import type { Fate, Materiel, MaterielItem } from "../../model/index.ts";
import type { Document, Token } from "../../text/index.ts";
import type { Hold } from "./materiel-hold.ts";
import { readThing, type Thing } from "./materiel-item.ts";
import type { MaterielWords } from "./materiel-lexicon.ts";
import { closes, type NumberIndex } from "./materiel-parts.ts";

/** A row that stands under no noun of its own; `replaces` the one before. */
export type Odd = { readonly read: MaterielRead; readonly replaces: boolean };

const row = (item: MaterielItem, count: number | null, fate: Fate): Materiel => ({
  item,
  model: null,
  calibreMm: null,
  count,
  fate,
});

/** «صادروا 15 مليون فرنك»; «مبلغ مالي يقدر ب…» and its amount are one. */
export function readMoney(
  tokens: readonly Token[],
  numbers: NumberIndex,
  hold: Hold,
  at: number,
  last: number,
  before: MaterielRead | undefined,
): Odd | null {
  const money = numbers.starts.get(at);
  const fate = hold.listFate(at);
  if (money?.use !== "money" || !(fate === "seized" || fate === "handed-over")) return null;
  if (money.value.min !== money.value.max) return null;
  const isSame = before?.value.item === "money" && at - before.to <= 4;
  const to = Math.min(money.to + (tokens[money.to]?.kind === "word" ? 1 : 0), last);
  const read: MaterielRead = {
    from: isSame ? before.from : at,
    to: Math.max(to, money.to),
    value: row("money", money.value.min, fate),
    rule: "ar.materiel.money",
    countBasis: "stated",
  };
  return { read, replaces: isSame && before.value.count === null };
}

/** «غُنمت أخرى», «و3 أخرى», «واحدة منها»: things of the kind named before. */
export function readOther(
  tokens: readonly Token[],
  numbers: NumberIndex,
  hold: Hold,
  at: number,
  last: Thing | null,
): Odd | null {
  const fate = hold.listFate(at);
  if (!last || !fate || !hold.governor) return null;
  const token = tokens[at]!;
  const number = numbers.starts.get(at);
  const isNear = at - hold.word.to <= 3 && hold.governor.at === hold.word.to;
  let count: number | null = null;
  let to = at + 1;
  if (/^(اخري|اخر)$/u.test(token.norm) && at === hold.word.to) count = 1;
  else if (/^(اخريين|اخريان|اخرين|اخران)$/u.test(token.norm) && at === hold.word.to) count = 2;
  else if (/^واحده?$/u.test(token.norm) && /^من(ها|هم)$/u.test(tokens[at + 1]?.norm ?? "") && isNear) {
    count = 1;
    to = at + 2;
  } else if (/^احداها$/u.test(token.norm) && isNear) count = 1;
  else if (number?.use === "count" && number.value.min === number.value.max) {
    const follower = tokens[number.to]?.norm ?? "";
    const isPart = follower === "منها" && isNear;
    if (!isPart && !(follower === "اخري" && at - hold.governor.at <= 1)) return null;
    count = number.value.min;
    to = number.to + 1;
  }
  if (count === null) return null;
  const read: MaterielRead = {
    from: at,
    to,
    value: { ...row(last.item, count, fate), model: last.model },
    rule: "ar.materiel.other",
    countBasis: "stated",
  };
  return { read, replaces: false };
}

const weights =
  /^(طن|اطنان|قنطار|قناطير|كيلوغرام|كيلوغرامات|كيلوجرام|كلغ|كغ|كغم|كجم|غرام|غرامات|لتر|لترات|برميل|براميل|كيلو)$/u;

/** «14 طنا من الدقيق»: weighed goods are not counted. */
export function readMeasured(
  words: MaterielWords,
  document: Document,
  numbers: NumberIndex,
  hold: Hold,
  at: number,
): Odd | null {
  const { tokens } = document;
  const measure = numbers.starts.get(at);
  const fate = hold.listFate(at);
  if (measure?.use !== "measure" || !fate || fate === "lost") return null;
  let unit = measure.to;
  while (closes.has(tokens[unit]?.text ?? "")) unit++;
  if (!tokens[unit]?.analyses.some((a) => weights.test(a.stem))) return null;
  const noun = unit + (tokens[unit + 1]?.norm === "من" ? 2 : 1);
  if (tokens[noun]?.kind !== "word") return null;
  const thing = readThing(words, numbers, document, noun);
  const read: MaterielRead = {
    from: at,
    to: Math.max(noun + 1, thing?.to ?? 0),
    value: row(thing?.hit.value.isMass ? thing.item : "goods", null, fate),
    rule: "ar.materiel.measured",
    countBasis: "stated",
  };
  return { read, replaces: false };
}

/** «فجر انتحاري نفسه» used one explosive, where none is named. */
export function readSelf(
  words: MaterielWords,
  document: Document,
  numbers: NumberIndex,
  hold: Hold,
  at: number,
  last: number,
  before: MaterielRead | undefined,
): Odd | null {
  const self = document.tokens[at]!.norm;
  if (!/^(نفسه|نفسها|نفسيهما|انفسهما|انفسهم)$/u.test(self) || !hold.blowsSelf(at)) return null;
  if (before?.value.item === "explosive") return null;
  for (let k = at; k < last; k++) if (readThing(words, numbers, document, k)?.item === "explosive") return null;
  const count = self === "انفسهم" ? null : self.endsWith("هما") ? 2 : 1;
  const read: MaterielRead = {
    from: hold.word.from,
    to: at + 1,
    value: row("explosive", count, "used"),
    rule: "ar.materiel.self",
    countBasis: "inferred",
  };
  return { read, replaces: false };
}
