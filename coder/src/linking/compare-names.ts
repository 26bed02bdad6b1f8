/** A name made ready to compare: its folded words, and each word's consonants by class, the same for Arabic and Latin letters. */
export type NameKey = {
  readonly folded: string;
  readonly tokens: readonly string[];
  readonly skeletons: readonly string[];
  readonly script: "Arab" | "Latn";
};

// Classes wide enough to hold what transliteration mixes up: «لافروف» and Lavrov, «كامارا» and Camara, «ديوب» and Diop.
const classes: Readonly<Record<string, string>> = {
  ب: "B",
  پ: "B",
  b: "B",
  p: "B",
  ت: "T",
  ط: "T",
  د: "T",
  ض: "T",
  t: "T",
  d: "T",
  ث: "S",
  س: "S",
  ص: "S",
  ز: "S",
  ذ: "S",
  ظ: "S",
  ش: "S",
  s: "S",
  z: "S",
  x: "S",
  ج: "K",
  ك: "K",
  ق: "K",
  غ: "K",
  خ: "K",
  گ: "K",
  k: "K",
  g: "K",
  c: "K",
  q: "K",
  j: "K",
  ف: "F",
  ڤ: "F",
  f: "F",
  v: "F",
  ر: "R",
  r: "R",
  ل: "L",
  l: "L",
  م: "M",
  m: "M",
  ن: "N",
  n: "N",
  ح: "",
  ع: "",
};

const isArabic = /\p{Script=Arabic}/u;
const notWord = /[^\p{L}\p{N}]+/u;
const latinMarks = /[\u0300-\u036f]/gu;

/** Consonants of a folded word by class, doubles once; vowels, semivowels and h say too little across spellings. */
function skeletonOf(token: string): string {
  let skeleton = "";
  for (const letter of token) {
    const kind = classes[letter] ?? "";
    if (kind !== "" && !skeleton.endsWith(kind)) skeleton += kind;
  }
  return skeleton;
}

const withoutArticle = (token: string) => (token.startsWith("ال") && token.length > 4 ? token.slice(2) : token);

/**
 * A name's words in the form in which they are compared.
 * @example readName("الجيش المالي", foldArabic).tokens // ["جيش", "مالي"]
 */
export function readName(name: string, fold: (name: string) => string): NameKey {
  const plain = fold(name).normalize("NFD").replace(latinMarks, "").normalize("NFC");
  const tokens = plain
    .split(notWord)
    .filter((token) => token !== "")
    .map(withoutArticle);
  return {
    folded: tokens.join(" "),
    tokens,
    skeletons: tokens.map(skeletonOf),
    script: isArabic.test(plain) ? "Arab" : "Latn",
  };
}

/** Letters to insert, drop or change between two words; stops counting above `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/**
 * Whether two folded words may be one word in two spellings: one letter apart from five letters on, two from eight.
 * @example isSameWord("تامبيلا", "تامبيله") // true
 */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4) return false;
  const limit = shorter >= 8 ? 2 : shorter >= 5 ? 1 : 0;
  return limit > 0 && editDistance(a, b, limit) <= limit;
}

const shareGiven = (a: NameKey, b: NameKey): boolean => {
  const givenA = a.skeletons.slice(0, -1);
  const givenB = b.skeletons.slice(0, -1);
  // «عبد الله» and «عبدولاي»: compared word by word, then as one word
  const some = givenA.some((one) => one.length > 1 && givenB.includes(one));
  const joined = skeletonRun(givenA) === skeletonRun(givenB);
  return some || joined;
};
const skeletonRun = (skeletons: readonly string[]) => skeletons.join("").replace(/(.)\1+/gu, "$1");

/**
 * How far two names may be one person's, 0 to 1; from 0.7 on they are taken for one.
 * @example compareNames(readName("عبد الله ديوب", fold), readName("عبدولاي ديوب", fold)) // 0.9
 */
export function compareNames(a: NameKey, b: NameKey): number {
  if (a.tokens.length === 0 || b.tokens.length === 0) return 0;
  if (a.folded === b.folded) return 1;
  const [short, long] = a.tokens.length <= b.tokens.length ? [a, b] : [b, a];
  const last = a.tokens.length - 1;
  if (a.script !== b.script) {
    const ends = [a.skeletons[last]!, b.skeletons.at(-1)!] as const;
    if (ends[0] !== ends[1]) return 0;
    // two classes alone («ديوب», Diop, but also Taib) want a given name beside them
    if (ends[0].length >= 3) return shareGiven(a, b) || short.tokens.length === 1 ? 0.8 : 0.5;
    return ends[0].length === 2 && short.tokens.length > 1 && shareGiven(a, b) ? 0.75 : 0.3;
  }
  const found = short.tokens.every((token) => long.tokens.some((other) => isSameWord(token, other)));
  if (found) {
    if (short.tokens.length > 1) return 0.95;
    return isSameWord(short.tokens[0]!, long.tokens.at(-1)!) ? 0.9 : 0.7;
  }
  if (!isSameWord(a.tokens[last]!, b.tokens.at(-1)!)) return 0;
  if (short.tokens.length === 1) return 0.9;
  return shareGiven(a, b) ? 0.9 : 0.5;
}
