const arabicClass: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["B", "بپ"],
    ["F", "فڤ"],
    ["T", "تطث"],
    ["D", "دضذ"],
    ["K", "كقغجخگ"],
    ["S", "سصزشظچژ"],
    ["M", "م"],
    ["N", "ن"],
    ["L", "ل"],
    ["R", "ر"],
  ].flatMap(([sound, letters]) => Array.from(letters!, (letter) => [letter, sound!])),
);

/** Latin spellings of one sound class, longest first; two classes where a spelling is read both ways. */
const latinClass: readonly (readonly [spelling: string, sounds: readonly string[]])[] = [
  ["tsch", ["S"]],
  ["tch", ["S"]],
  ["sch", ["S"]],
  ["tsh", ["S"]],
  ["dzh", ["K"]],
  ["sh", ["S"]],
  ["dj", ["K"]],
  ["ch", ["S", "K"]],
  ["kh", ["K"]],
  ["gh", ["K"]],
  ["ck", ["K"]],
  ["qu", ["K"]],
  ["gu", ["K"]],
  ["gn", ["N", "KN"]],
  ["ph", ["F"]],
  ["th", ["T"]],
  ["ce", ["S"]],
  ["ci", ["S"]],
  ["cy", ["S"]],
  ["b", ["B"]],
  ["p", ["B"]],
  ["c", ["K"]],
  ["k", ["K"]],
  ["q", ["K"]],
  ["g", ["K"]],
  ["j", ["K"]],
  ["f", ["F"]],
  ["v", ["F"]],
  ["t", ["T"]],
  ["d", ["D"]],
  ["x", ["KS"]],
  ["s", ["S"]],
  ["z", ["S"]],
  ["m", ["M"]],
  ["n", ["N"]],
  ["l", ["L"]],
  ["r", ["R"]],
];
const byFirstLetter = new Map<string, (readonly [string, readonly string[]])[]>();
for (const entry of latinClass) {
  const first = entry[0][0]!;
  byFirstLetter.set(first, [...(byFirstLetter.get(first) ?? []), entry]);
}

const collapse = (skeleton: string) => skeleton.replace(/(.)\1+/gu, "$1");

/**
 * The consonants of an Arabic key as sound classes, repeats once.
 * @example arabicSkeleton("كونغوسي") // "KNKS"
 */
export function arabicSkeleton(key: string): string {
  const rewritten = key.replace(/تش/gu, "چ").replace(/دج/gu, "ج");
  let skeleton = "";
  for (const letter of rewritten) skeleton += arabicClass[letter] ?? "";
  return collapse(skeleton);
}

/**
 * The consonants of a Latin key as sound classes, every reading (at most four).
 * @example latinSkeletons("kongoussi") // ["KNKS"]
 */
export function latinSkeletons(key: string): string[] {
  let skeletons = [""];
  let at = 0;
  while (at < key.length) {
    const entry = byFirstLetter.get(key[at]!)?.find(([spelling]) => key.startsWith(spelling, at));
    if (entry === undefined) {
      at++;
      continue;
    }
    const sounds = skeletons.length > 2 ? entry[1].slice(0, 1) : entry[1];
    skeletons = sounds.flatMap((sound) => skeletons.map((skeleton) => skeleton + sound));
    at += entry[0].length;
  }
  return [...new Set(skeletons.map(collapse))];
}
