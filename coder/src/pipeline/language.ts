/** What tells a language from others in its script: its frequent small words, and letters that only it has. */
type Profile = { readonly code: string; readonly words: string; readonly letters?: string };

/** Scripts that one language is nearly always meant by. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, "ja"],
  [/\p{Script=Han}/gu, "zh"],
  [/\p{Script=Devanagari}/gu, "hi"],
  [/\p{Script=Bengali}/gu, "bn"],
  [/\p{Script=Ethiopic}/gu, "am"],
  [/\p{Script=Armenian}/gu, "hy"],
  [/\p{Script=Georgian}/gu, "ka"],
  [/\p{Script=Thai}/gu, "th"],
  [/\p{Script=Myanmar}/gu, "my"],
  [/\p{Script=Nko}/gu, "nqo"],
  [/\p{Script=Tifinagh}/gu, "ber"],
  [/\p{Script=Syriac}/gu, "syr"],
];

// letters are folded away by keyboards (ی and ک for ي and ك), so they count beside the small words, never alone
const arabic: readonly Profile[] = [
  { code: "ar", words: "في من على إلى الى أن ان التي الذي عن مع هذا هذه كما قد بعد وقد كان لا ما بين خلال يوم أو", letters: "ةىأإؤ" },
  { code: "fa", words: "که از را این است در به با برای شد می های آن نیز کرد شده بود خود ها تا", letters: "پچژگی" },
  { code: "ur", words: "کے کی میں ہے نے سے کو اور کا پر ہیں کہ یہ بھی تھا تھے گیا ایک", letters: "ےںٹڈڑہھ" },
  { code: "ckb", words: "لە بە کە بۆ ئەو لەگەڵ ئەم دەکات کرد سەر هەر", letters: "ەێۆڵڕڤ" },
  { code: "ps", words: "د په کې او چې له ته دی شوي دا کړي سره يې وو", letters: "ېۍښځڅډړږټګ" },
  { code: "ug", words: "بىلەن ۋە بۇ بولۇپ ئۇ نىڭ ئۈچۈن", letters: "ۇۈۆېەۋڭ" },
  { code: "sd", words: "۾ جي جو کي ته آهي ۽ جا کان", letters: "ڄڃڇڊڏڍڌڙڻڳڱٻڀٽٿڦ" },
];
const latin: readonly Profile[] = [
  { code: "en", words: "the of and to in that was is for with on by from at has have were said which his an are it" },
  { code: "fr", words: "le la les de des du et en un une dans par pour que qui sur avec au aux ont est été ce à plus", letters: "éèêçàœù" },
  { code: "es", words: "el la los las de del y en un una por para que con se su al como más fue han", letters: "ñóíá" },
  { code: "pt", words: "o a os as de do da dos das e em um uma por para que com se não no na foi", letters: "ãõç" },
  { code: "it", words: "il la i gli le di del della e in un una per che con si è nel sono dal", letters: "òìù" },
  { code: "de", words: "der die das und in den von zu mit dem ist des ein eine für auf nicht im wurde", letters: "äöüß" },
  { code: "nl", words: "de het een en van in op te dat die is met voor aan door zijn niet bij" },
  { code: "tr", words: "ve bir bu için ile olarak da de olan çok daha sonra göre en", letters: "ğışİ" },
  { code: "sw", words: "na ya wa kwa ni katika za la kuwa hiyo huo cha watu baada hii" },
  { code: "ha", words: "da na a ta ya wa ba sun cewa kuma don suka mai cikin ne", letters: "ƙɗɓ" },
  { code: "so", words: "oo iyo ka ku waa in ee la ayaa uu u kale soo laga" },
  { code: "id", words: "yang dan di dengan untuk dari pada ini itu dalam tidak oleh akan" },
  { code: "bm", words: "ka ye bɛ la ni ma kan ko o na tun fɛ", letters: "ɛɔɲŋ" },
];
const cyrillic: readonly Profile[] = [
  { code: "ru", words: "в и на что с по не из за к от это как для", letters: "ыэёъ" },
  { code: "uk", words: "в і на що з та у не до за від як для", letters: "іїєґ" },
  { code: "bg", words: "на и в за се от да с е по не ще", letters: "ъ" },
];

const prepare = (profiles: readonly Profile[]) =>
  profiles.map(({ code, words, letters }) => ({ code, words: new Set(words.split(" ")), letters: letters ? new RegExp(`[${letters}]`, "gu") : null }));
const families = [
  { script: /\p{Script=Arabic}/gu, profiles: prepare(arabic), alone: "ar" },
  { script: /\p{Script=Latin}/gu, profiles: prepare(latin), alone: null },
  { script: /\p{Script=Cyrillic}/gu, profiles: prepare(cyrillic), alone: null },
];

type Detector = { detect(text: string): { readonly language: string } };
let reserve: Detector | null = null;

/**
 * Loads the package eld (about 0.4 s) for texts that script and small words leave undecided; without it such texts are "und".
 * @example await preloadLanguages()
 */
export async function preloadLanguages(): Promise<void> {
  const { eld } = await import("eld/medium");
  reserve ??= eld;
}

const sampleLetters = 6000;
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/**
 * The language of a text as BCP 47, "und" where it cannot be told: by script first, then by small words and letters.
 * @example detectLanguage("Le bilan est de cinq morts dans le nord du pays") // "fr"
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampleLetters);
  const letters = count(sample, /\p{L}/gu);
  if (letters === 0) return "und";
  for (const [script, code] of scripts) if (count(sample, script) > letters * 0.4) return code === "zh" && count(sample, /\p{Script=Hiragana}/gu) > letters * 0.05 ? "ja" : code;
  const family = families.find(({ script }) => count(sample, script) > letters * 0.5);
  if (!family) return "und";
  const words = sample.toLowerCase().match(/[\p{L}\p{M}’']+/gu)?.map((word) => word.replace(/^.*[’']/u, "")) ?? [];
  const ranked = family.profiles
    .map((profile) => {
      const small = words.reduce((sum, word) => sum + (profile.words.has(word) ? 1 : 0), 0) / Math.max(words.length, 1);
      const own = profile.letters ? count(sample, profile.letters) / letters : 0;
      const articles = profile.code === "ar" ? words.filter((word) => /^[وفبك]?ال\p{L}{2}/u.test(word)).length / Math.max(words.length, 1) : 0;
      return { code: profile.code, score: small + Math.min(own * 2, 0.25) + articles * 0.6 };
    })
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (best && best.score >= 0.08 && best.score >= (second?.score ?? 0) * 1.2) return best.code;
  const guess = reserve?.detect(sample).language;
  if (guess) return guess;
  // a line of Arabic names has no small words; a line of Latin ones may be anything
  return best && best.score > 0.04 && best.score > (second?.score ?? 0) * 1.05 ? best.code : (family.alone ?? "und");
}
