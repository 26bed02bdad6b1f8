import type { Syntax } from "../../grammar/syntax.ts";
import type { Token } from "../../text/index.ts";

const among = (...words: string[]) => {
  const set = new Set(words);
  return (token: Token) => set.has(token.norm);
};

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
  isOther: among(
    "اخر",
    "اخري",
    "ثان",
    "ثانيه",
    "الثاني",
    "الثانيه",
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
    "موازاه",
    "بالتزامن",
  ),
  isDefinite: (token, before) => before.endsWith("ال") || token.norm.startsWith("ال"),
  isFuture: (before) => before.includes("س"),
  isFarFetched: (hit) =>
    (hit.before.includes("ك") && hit.length === 1) ||
    hit.after === "ي" ||
    (hit.pos === "verb" && /[بل]|ال/u.test(hit.before)),
  isWrittenPassive: (token, form) => form.tense === "past" && /^و?ف?\P{M}{1,3}\u064F/u.test(token.text),
  bareName: (name) => name.replace(/^(?:و?[بل]?ال|لل|[ول](?=\p{L}{4}))/u, "").trim(),
};
