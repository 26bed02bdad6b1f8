/** What tells a language from others in its script: its frequent small words, and letters that only it has. */
type Profile = { readonly code: string; readonly words: string; readonly letters?: string };

/** Scripts by their ranges of letters, and the language that a script nearly always means; null: several share it. */
const scripts: readonly (readonly [from: number, to: number, code: string])[] = [
  [0x41, 0x24f, "Latn"],
  [0x1e00, 0x1eff, "Latn"],
  [0x250, 0x2af, "Latn"],
  [0x600, 0x6ff, "Arab"],
  [0x750, 0x77f, "Arab"],
  [0x870, 0x8ff, "Arab"],
  [0xfb50, 0xfdff, "Arab"],
  [0xfe70, 0xfefc, "Arab"],
  [0x400, 0x52f, "Cyrl"],
  [0x590, 0x5ff, "he"],
  [0x370, 0x3ff, "el"],
  [0xac00, 0xd7af, "ko"],
  [0x3040, 0x30ff, "ja"],
  [0x4e00, 0x9fff, "zh"],
  [0x900, 0x97f, "hi"],
  [0x980, 0x9ff, "bn"],
  [0x1200, 0x139f, "am"],
  [0x530, 0x58f, "hy"],
  [0x10a0, 0x10ff, "ka"],
  [0xe00, 0xe7f, "th"],
  [0x1000, 0x109f, "my"],
  [0x7c0, 0x7ff, "nqo"],
  [0x2d30, 0x2d7f, "ber"],
  [0x700, 0x74f, "syr"],
];

const isLetter = /\p{L}/u;

/** How many letters of each script a text holds. */
function countScripts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const tally = new Uint32Array(scripts.length + 1);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x41 || !isLetterCode(code)) continue;
    let k = 0;
    while (k < scripts.length && (code < scripts[k]![0] || code > scripts[k]![1])) k++;
    tally[k]!++;
  }
  tally.forEach((tallied, k) => {
    const name = scripts[k]?.[2] ?? "other";
    if (tallied > 0) counts.set(name, (counts.get(name) ?? 0) + tallied);
  });
  return counts;
}

const letterKept = new Uint8Array(0x10000);
/** Whether a UTF-16 unit is a letter, asked of the pattern once for each unit. */
function isLetterCode(code: number): boolean {
  const kept = letterKept[code]!;
  if (kept !== 0) return kept === 1;
  const is = isLetter.test(String.fromCharCode(code));
  letterKept[code] = is ? 1 : 2;
  return is;
}

// letters are folded away by keyboards (ی and ک for ي and ك), so they count beside the small words, never alone
const arabic: readonly Profile[] = [
  {
    code: "ar",
    words: "في من على إلى الى أن ان التي الذي عن مع هذا هذه كما قد بعد وقد كان لا ما بين خلال يوم أو",
    letters: "ةىأإؤ",
  },
  { code: "fa", words: "که از را این است در به با برای شد می های آن نیز کرد شده بود خود ها تا", letters: "پچژگی" },
  { code: "ur", words: "کے کی میں ہے نے سے کو اور کا پر ہیں کہ یہ بھی تھا تھے گیا ایک", letters: "ےںٹڈڑہھ" },
  { code: "ckb", words: "لە بە کە بۆ ئەو لەگەڵ ئەم دەکات کرد سەر هەر", letters: "ەێۆڵڕڤ" },
  { code: "ps", words: "د په کې او چې له ته دی شوي دا کړي سره يې وو", letters: "ېۍښځڅډړږټګ" },
  { code: "ug", words: "بىلەن ۋە بۇ بولۇپ ئۇ نىڭ ئۈچۈن", letters: "ۇۈۆېەۋڭ" },
  { code: "sd", words: "۾ جي جو کي ته آهي ۽ جا کان", letters: "ڄڃڇڊڏڍڌڙڻڳڱٻڀٽٿڦ" },
];
const latin: readonly Profile[] = [
  {
    code: "en",
    words: `the of and to in that was is for with on by from at has have were said which his an are it its he she they their this these those who whom whose after before between against near into over under during about not but or be been being had will would can could when while where than then two three four five six seven eight nine ten first last new more most some many other people police army soldiers government killed injured wounded attack monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december a as out up her him our us`,
  },
  {
    code: "fr",
    words: `le la les de des du et en un une dans par pour que qui sur avec au aux ont est été ce à plus sont mort morts mortes tué tués blessés leur leurs son sa ses cette ces il elle ils elles se ne pas mais ou où après avant contre entre lors selon depuis sous chez vers deux trois quatre cinq six sept huit neuf dix onze douze lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre personnes hier armée`,
    letters: "éèêçàœù",
  },
  {
    code: "es",
    words: `el la los las de del y en un una por para que con se su al como más fue han sus ha son este esta estos entre sobre tras según hasta desde contra durante también pero cuando donde fueron murieron muertos heridos dos tres cuatro cinco seis siete ocho nueve diez lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre personas ayer`,
    letters: "ñóíá",
  },
  {
    code: "pt",
    words: `o a os as de do da dos das e em um uma por para que com se não no na foi são mais seu sua entre sobre após segundo desde contra também mas quando onde foram mortos feridos dois três quatro cinco seis sete oito nove dez segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro pessoas ontem`,
    letters: "ãõç",
  },
  {
    code: "it",
    words: `il la i gli le di del della dei delle e in un una per che con si è nel nella sono dal al alla non più suo sua tra fra dopo secondo contro anche ma quando dove stati stato morti feriti due tre quattro cinque sei sette otto nove dieci lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre persone ieri`,
    letters: "òìù",
  },
  {
    code: "de",
    words: `der die das und in den von zu mit dem ist des ein eine einen für auf nicht im wurde wurden sind war hat haben bei nach aus am an sich auch als er sie es zwei drei vier fünf sechs sieben acht neun zehn montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember menschen tote verletzte`,
    letters: "äöüß",
  },
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
  profiles.map(({ code, words, letters }) => ({
    code,
    words: new Set(words.split(" ")),
    letters: letters ? new RegExp(`[${letters}]`, "gu") : null,
  }));
const families = [
  { script: "Arab", profiles: prepare(arabic), alone: "ar" },
  { script: "Latn", profiles: prepare(latin), alone: null },
  { script: "Cyrl", profiles: prepare(cyrillic), alone: null },
];

const sampleLetters = 3000;
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/**
 * The language of a text as BCP 47, "und" where it cannot be told: by script first, then by small words and letters.
 * @example detectLanguage("Le bilan est de cinq morts dans le nord du pays") // "fr"
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampleLetters);
  const counts = countScripts(sample);
  const letters = [...counts.values()].reduce((sum, found) => sum + found, 0);
  if (letters === 0) return "und";
  const family = families.find(({ script }) => (counts.get(script) ?? 0) > letters * 0.5);
  if (!family) {
    const [code, found] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
    if (code.length === 4 || code === "other" || found < letters * 0.4) return "und";
    return code === "zh" && (counts.get("ja") ?? 0) > letters * 0.05 ? "ja" : code;
  }
  const words =
    sample
      .toLocaleLowerCase("und")
      .match(/[\p{L}\p{M}’']+/gu)
      ?.map((word) => word.replace(/^.*[’']/u, "")) ?? [];
  const ranked = family.profiles
    .map((profile) => {
      const small = words.reduce((sum, word) => sum + (profile.words.has(word) ? 1 : 0), 0) / Math.max(words.length, 1);
      const own = profile.letters ? count(sample, profile.letters) / letters : 0;
      const articles =
        profile.code === "ar"
          ? words.filter((word) => /^[وفبك]?ال\p{L}{2}/u.test(word)).length / Math.max(words.length, 1)
          : 0;
      return { code: profile.code, score: small + Math.min(own * 2, 0.25) + articles * 0.6 };
    })
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (best && best.score >= 0.08 && best.score >= (second?.score ?? 0) * 1.2) return best.code;
  // a line of Arabic names has no small words; a line of Latin ones may be anything
  return best && best.score > 0.04 && best.score > (second?.score ?? 0) * 1.05 ? best.code : (family.alone ?? "und");
}
