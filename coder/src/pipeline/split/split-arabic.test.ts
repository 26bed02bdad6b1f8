import assert from "node:assert/strict";
import { test } from "node:test";
import { split, titlesOf } from "./fixtures/packs.ts";

const fire = {
  head: "حريق يلتهم مخزنا للحبوب في سيدي بوزيد",
  body: "أتى حريق شب مساء الثلاثاء 4 مارس 2025 على مخزن للحبوب في سيدي بوزيد، دون تسجيل إصابات، وفق ما أفادت به الحماية المدنية.",
  more: "وأضافت الحماية المدنية أن ثلاث فرق شاركت في إخماد النيران.",
};
const summit = {
  head: "وزراء خارجية حوض النيل يجتمعون في كمبالا",
  body: "عقد وزراء خارجية دول حوض النيل اجتماعا في كمبالا يوم الخميس 6 مارس 2025 لبحث تقاسم المياه، بدعوة من أوغندا.",
  more: "ومن المقرر أن يستأنف الوزراء مشاوراتهم بعد شهر.",
};
const bus = {
  head: "أربعة قتلى في انقلاب حافلة قرب تعز",
  body: "لقي أربعة ركاب مصرعهم أمس الجمعة إثر انقلاب حافلة قرب تعز، بحسب مصدر في إدارة المرور.",
  more: "كما نُقل سبعة جرحى إلى المستشفى الجمهوري.",
};
const stories = [fire, summit, bus];
const heads = stories.map((story) => story.head);
const lay = (write: (story: (typeof stories)[number], i: number) => string, between: string) =>
  stories.map(write).join(between);

const layouts: readonly (readonly [string, string])[] = [
  ["headings in running text", lay((s) => `${s.head}\n${s.body}\n${s.more}`, "\n")],
  ["a blank line between reports", lay((s) => `${s.head}\n${s.body}\n${s.more}`, "\n\n")],
  ["blank lines between all lines", lay((s) => `${s.head}\n\n${s.body}\n\n${s.more}`, "\n\n")],
  ["lines that end in CR LF", lay((s) => `${s.head}\r\n${s.body}\r\n${s.more}`, "\r\n\r\n")],
  ["numbers with a dash", lay((s, i) => `${i + 1}- ${s.head}\n${s.body}\n${s.more}`, "\n")],
  ["Arabic numbers with a bracket", lay((s, i) => `${"١٢٣"[i]}) ${s.head}\n${s.body}\n${s.more}`, "\n\n")],
  ["bullets", lay((s) => `• ${s.head}\n${s.body}\n${s.more}`, "\n")],
  ["squares as bullets", lay((s) => `■ ${s.head}\n${s.body}\n${s.more}`, "\n\n")],
  ["stars between", lay((s) => `${s.head}\n${s.body}\n${s.more}`, "\n* * *\n")],
  ["dashes between", lay((s) => `${s.head}\n${s.body}\n${s.more}`, "\n--------\n")],
  ["a double line between", lay((s) => `${s.head}\n${s.body}\n${s.more}`, "\n═══════\n")],
  ["a drawn-out kashida between", lay((s) => `${s.head}\n${s.body}\n${s.more}`, "\nــــــــــ\n")],
  ["markdown headings", lay((s) => `### ${s.head}\n\n${s.body}\n\n${s.more}`, "\n\n")],
  ["bold headings", lay((s) => `**${s.head}**\n${s.body}\n${s.more}`, "\n\n")],
  ["headings that stand twice", lay((s) => `${s.head}\n${s.head}\n${s.body}\n${s.more}`, "\n")],
  [
    "a contents list in front",
    `النشرة الإخبارية ليوم السبت\nالعناوين:\n${heads.map((h) => `- ${h}`).join("\n")}\nالتفاصيل:\n${lay((s) => `${s.head}\n${s.body}\n${s.more}`, "\n")}`,
  ],
  ["a masthead in front", `نشرة المتوسط الأسبوعية\n\n${lay((s) => `${s.head}\n${s.body}`, "\n\n")}`],
  ["a subtitle led by a dash", lay((s) => `${s.head}\n– تفاصيل ما جرى كما رواها الحاضرون\n${s.body}\n${s.more}`, "\n")],
  ["a date under the heading", lay((s) => `${s.head}\nالسبت، 8 مارس 2025\n${s.body}\n${s.more}`, "\n\n")],
  ["dashes before headings", lay((s) => `- ${s.head}\n${s.body}\n${s.more}`, "\n")],
  ["stars before headings", lay((s) => `* ${s.head}\n${s.body}\n${s.more}`, "\n")],
  ["numbered headings with a full stop", lay((s, i) => `${i + 1}. ${s.head}.\n${s.body}\n${s.more}`, "\n\n")],
];

for (const [name, text] of layouts) {
  test(`cuts at ${name}`, () =>
    assert.deepEqual(
      titlesOf(text).map((title) => title?.replace(/\.$/u, "")),
      heads,
    ));
}

test("keeps numbered headings with ordinals in words apart", () => {
  const words = ["أولا", "ثانيا", "ثالثا"];
  assert.equal(split(lay((s, i) => `${words[i]}: ${s.head}\n${s.body}\n${s.more}`, "\n")).length, 3);
});

test("cuts lines that a machine broke at a width", () => {
  const wrap = (text: string) => text.replace(/(.{40,60}) /gu, "$1\n");
  assert.deepEqual(titlesOf(lay((s) => `${s.head}\n\n${wrap(`${s.body} ${s.more} ${s.more}`)}`, "\n\n")), heads);
});

test("cuts at datelines with an agency", () => {
  const text = `تونس (أ ف ب) - ${fire.body}\n${fire.more}\nكمبالا 6 مارس 2025 (الأناضول) – ${summit.body}\n${summit.more}\nعدن، 7 مارس 2025 - ${bus.body}`;
  assert.deepEqual(
    split(text).map((report) => report.text.slice(0, 4)),
    ["تونس", "كمبا", "عدن،"],
  );
});

test("cuts at numbered paragraphs that each have a dateline", () => {
  assert.equal(
    split(`1- تونس (أ ف ب) - ${fire.body}\n2- كمبالا (رويترز) - ${summit.body}\n3- عدن (أ ف ب) - ${bus.body}`).length,
    3,
  );
});

test("cuts posts copied from a channel", () => {
  const text = `أخبار الجنوب, [12.03.25 14:05]\n${fire.body}\n\nأخبار الجنوب, [12.03.25 15:40]\n${summit.body}\n\nأخبار الجنوب, [12.03.25 16:00]\n${bus.body}`;
  const reports = split(text);
  assert.equal(reports.length, 3);
  assert.deepEqual(
    reports.map((report) => [report.title, report.kind]),
    Array(3).fill([null, "social-post"]),
  );
});

const article = `${bus.head}\n${bus.body}\n${bus.more}`;
const whole: readonly (readonly [string, string])[] = [
  [
    "a plain report of several paragraphs",
    `${article}\nوقال شاهد إن السائق فقد السيطرة على الحافلة عند منعطف.\nيذكر أن الطريق شهدت حوادث مماثلة.`,
  ],
  [
    "headings inside a report",
    `${article}\nخلفية الحادث\nوكانت الطريق نفسها قد شهدت حوادث مماثلة في الأعوام الأخيرة.\nمطالب السكان\nوطالب سكان القرى المجاورة بوضع حواجز على المنعطف.`,
  ],
  [
    "a heading over a paragraph about the same",
    `${article}\nمدير المرور يتوجه إلى مكان الحادث\nوأوضح مدير المرور في تعز أن الحافلة كانت تقل ركابا من قرب تعز.`,
  ],
  [
    "bullets of one list",
    `العثور على مخبأ أسلحة غرب سرت\nعثرت قوة أمنية، الأحد 9 مارس 2025، على مخبأ غرب سرت ضم:\n• 3 بنادق كلاشنيكوف\n• قاذف آر بي جي\n• كمية من الذخيرة\nونُقلت المحجوزات إلى مقر المديرية.`,
  ],
  [
    "numbered demands",
    `المعلمون يعلنون إضرابا في الكاف\nأعلنت نقابة المعلمين، الأربعاء، إضرابا مطالبة بما يلي:\n1- صرف الرواتب المتأخرة.\n2- ترسيم المتعاقدين.\n3- صيانة المدارس.`,
  ],
  [
    "numbered advice with headings",
    `كيف تحمي بيتك من السيول\nتزداد السيول في الخريف.\n1- نظف المجاري\nإزالة الأتربة من المجاري تتيح للماء أن يمر بعيدا عن البيت دائما.\n2- ارفع الأجهزة\nوضع الأجهزة على رفوف عالية يحفظها من الماء إذا دخل البيت فجأة.`,
  ],
  [
    "a quotation as a paragraph",
    `${article}\n«فقدنا جيرانا نعرفهم منذ الصغر، ولا أحد يسأل عن الطريق»\nهكذا علق أحد السكان على الحادث.`,
  ],
  ["one line without breaks", `${fire.head} ${fire.body} ${summit.head} ${summit.body}`],
  [
    "stars as a pause in one report",
    `${article}\n***\nوقال شاهد إن السائق فقد السيطرة على الحافلة عند منعطف، وإن أحدا لم يسعف الركاب.`,
  ],
  ["a signature and a link at the end", `${article}\n----\nالمصدر: وكالات\nhttps://example.org/a`],
  [
    "attacks in one statement",
    `أخبار الجبهات\nيوم السبت 8 رمضان 1446هـ هاجم مجاهدونا ثكنة في بلدة (كرما) وقتلوا 4 عناصر\nوفي يوم الأحد 9 رمضان 1446هـ نصب مجاهدونا كمينا لدورية قرب (تيلا) وغنموا دراجتين\nيوم الإثنين 10 رمضان 1446هـ فجر مجاهدونا عبوة على آلية قرب (بوني) ولله الحمد`,
  ],
];

for (const [name, text] of whole) {
  test(`leaves whole: ${name}`, () => assert.equal(split(text).length, 1));
}

test("an item with a title of its own is one report under that title", () => {
  const report = split(`${article}\nردود فعل على الحادث الأليم في المنطقة\nأعرب محافظ تعز اليوم عن أسفه للحادث.`, {
    title: "حافلة تنقلب قرب تعز",
  });
  assert.deepEqual(
    report.map((r) => r.title),
    ["حافلة تنقلب قرب تعز"],
  );
});

test("a titled item that is clearly a digest is cut", () => {
  const text = `العناوين:\n${heads.map((h) => `- ${h}`).join("\n")}\nالتفاصيل:\n${lay((s) => `${s.head}\n${s.body}\n${s.more}`, "\n")}`;
  assert.deepEqual(titlesOf(text, { title: "الجولة الإخبارية" }), heads);
});

test("a letterhead and its word for the text are one heading", () => {
  const text = `وزارة الدفاع الوطني\n\nبيان\nتمكنت مفرزة للجيش، يوم الأربعاء 5 مارس 2025، من توقيف مهربين اثنين قرب الحدود.\n\n${fire.head}\n${fire.body}\n\n${bus.head}\n${bus.body}`;
  assert.deepEqual(titlesOf(text), ["وزارة الدفاع الوطني", fire.head, bus.head]);
});
