import type { Form } from "../../grammar/lexicon.ts";
import type { Syntax } from "../../grammar/syntax.ts";
import type { Token } from "../../text/index.ts";

const among = (...words: string[]) => {
  const set = new Set(words);
  return (token: Token) => set.has(token.norm);
};

/** Verbal nouns of derived verbs, which name what somebody means to do: «إجلاء», «استهداف», «تحرير», «مهاجمة». */
const derived = /^(?:ا(?:ن|ست)?.{2,4}ا.|ت..ي.|م.ا..ه)$/u;
/** «لإخماد الحريق», «لتفريق المحتجين»: there is a fire and a crowd. */
const dealsWith: ReadonlySet<string> = new Set(["تفريق", "اخماد", "اطفاء", "احتواء"]);
/** «تعرض لاعتداء», «أدى لاندلاع»: after these the noun is what came about. */
const bringsAbout =
  /^[وف]?(?:ي|ت)?(?:تعرض|خضع|خضعو|ادي|ادت|يودي|تودي|نتيجه|عرضه|تصدي|تصدت|تتصدي|يتصدي)(?:ت|وا|ون|تا|ا|ان)?$/u;
const reach = 6;

/** «لإجلاء المدنيين», «للسيطرة على البلدة»: a verbal noun after «ل» tells a purpose. */
function isPurpose(tokens: readonly Token[], index: number, form: Form): boolean {
  if (form.tense !== undefined || !derived.test(form.word) || dealsWith.has(form.word)) return false;
  const { norm } = tokens[index]!;
  if (!["ل", "لل", "ول", "ولل"].some((joined) => norm.startsWith(joined + form.word))) return false;
  return !tokens.slice(Math.max(0, index - reach), index).some((token) => bringsAbout.test(token.norm));
}

/** What shared code must know of Arabic's small words. */
export const arabicSyntax: Syntax = {
  isAnd: among("و"),
  carriesAnd: (token) => token.norm.startsWith("و"),
  isThat: among("ان", "انه", "انها", "بان", "انهم", "عن"),
  opensClause: among("فيما", "بينما", "كما", "وكذلك", "وكما", "عندما", "وقال", "وقالت", "واضاف", "وكان", "وكانت"),
  isFiller: among(
    "احد",
    "احدي",
    "مجموعه",
    "كل",
    "من",
    "عدد",
    "بعض",
    "جميع",
    "عده",
    "افراد",
    "ما",
    "مجموعات",
    "اثنين",
    "اثنان",
  ),
  isDemonstrative: among("هذا", "هذه", "نفس", "ذات"),
  mayBeAdjective: (token) => /(?:ي|يه|ين|ه|ا|ح|د)$/u.test(token.norm),
  isAlso: among("ايضا", "كذلك"),
  isOther: among(
    "اخر",
    "اخري",
    "ثان",
    "ثانيه",
    "الثاني",
    "الثانيه",
    "ثالث",
    "ثالثا",
    "ثالثه",
    "الثالث",
    "الثالثه",
    "رابع",
    "رابعا",
    "رابعه",
    "منفصل",
    "منفصله",
    "مماثل",
    "مماثله",
    "كما",
    "مختلف",
    "مختلفه",
    "بالمقابل",
    "جديد",
    "جديده",
    "كذلك",
    "ايضا",
    "وردت",
    "وردوا",
    "موازاه",
    "بالتزامن",
  ),
  isDefinite: (tokens, index, before) => before.endsWith("ال") || tokens[index]!.norm.startsWith("ال"),
  isNounAt: () => null,
  cutsClause: among("فيما", "بينما", "وقال", "وقالت", "واضاف", "وكان", "وكانت", "عندما"),
  isFuture: (before) => before.includes("س"),
  isWish: isPurpose,
  isEarlier: () => false,
  opensVerb: () => false,
  isSuperlative: () => false,
  isAnyone: (token) =>
    /^[وفلب]?(?:ال)?(?:شخص|اشخاص|ضحي|ضحايا|قتيل|قتلي|جريح|جرحي|اخر|وفيات|وفاه|جثه|جثث|جثمان|جثامين)/u.test(token.norm),
  isRelative: among("الذي", "التي", "الذين", "اللذين", "اللتين", "والتي", "والذي", "والذين", "اللواتي", "اللاتي"),
  isCharge: () => false,
  isHappening: () => false,
  isPluralPronoun: (after) => after === "هم" || after === "هن",
  isFarFetched: (hit, token) =>
    // «مسيّرة» is a drone, «مسيرة» a march
    (token !== undefined && hit.length === 1 && /سي\u0651\p{M}*ر|سيَ\u0651ر/u.test(token.text)) ||
    (hit.before.includes("ك") && hit.length === 1) ||
    hit.after === "ي" ||
    // «الاجتماعي» is "social": a noun in construct takes no article
    (hit.pos === "noun" &&
      hit.length === 1 &&
      hit.before.endsWith("ال") &&
      /^.{3,}[^ي]ي$/u.test(hit.form.word) &&
      hit.form.number.startsWith("dual")) ||
    (hit.pos === "verb" && /[بل]|ال/u.test(hit.before)),
  voiceOf: (tokens, index, form) =>
    form.tense === "past" && /^و?ف?\P{M}{1,3}\u064F/u.test(tokens[index]!.text) ? "passive" : "active",
  mayOpenNoun: () => false,
  governs: () => null,
  bareName: (name) => name.replace(/^(?:و?[بل]?ال|لل|[ول](?=\p{L}{4}))/u, "").trim(),
};
