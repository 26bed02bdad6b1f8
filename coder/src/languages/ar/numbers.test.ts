import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import type { NumberUse } from "../../grammar/reading.ts";
import { openDocument, quoteOf } from "../../text/index.ts";
import { arabicLetters } from "./letters.ts";
import { buildNumberReader } from "./numbers.ts";

const folder = new URL(".", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".tsv"));
const tables = Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
const readNumbers = buildNumberReader(tables);

type Line = readonly [min: number, max: number | null, approximate: boolean, use: NumberUse];
const read = (text: string): Line[] =>
  readNumbers(openDocument(text, arabicLetters)).map(({ value, use }) => [
    value.min,
    value.max,
    value.approximate,
    use,
  ]);
const quotes = (text: string, use: NumberUse): string[] => {
  const document = openDocument(text, arabicLetters);
  return readNumbers(document)
    .filter((number) => number.use === use)
    .map((number) => quoteOf(document, number.from, number.to));
};

const exact: readonly [number, readonly string[]][] = [
  [1, ["1 قتيل", "(1) قتيل", "جندي واحد", "امرأة واحدة"]],
  [2, ["شخصان اثنان", "امرأتان اثنتان"]],
  [3, ["3 جنود", "ثلاثة جنود", "ثلاث نساء", "بثلاثة جنود", "لثلاثة جنود", "وثلاثة جنود", "ثلاثه جنود"]],
  [4, ["٤ جنود", "أربعة جنود", "اربعة جنود", "أربع نساء", "لأربعة جنود", "أربعة (04) جنود", "أربعة 04 جنود"]],
  [5, ["بخمسة رجال", "خمس نساء", "۵ رجال"]],
  [6, ["(6) عناصر", "(٦) عناصر", "ست قرى", "ستة عناصر"]],
  [8, ["ثماني نساء", "ثمانية رجال", "ثمان نساء"]],
  [10, ["عشرة رجال", "عشر نساء"]],
  [111, ["مائة وأحد عشر قتيلا", "مئة وإحدى عشرة امرأة"]],
  [11, ["أحد عشر رجلا", "إحدى عشرة امرأة", "احدى عشرة امرأة"]],
  [12, ["اثنا عشر رجلا", "اثني عشر رجلا", "اثنتا عشرة امرأة", "اثنتي عشرة امرأة", "إثنى عشر رجلا"]],
  [13, ["ثلاثة عشر رجلا", "ثلاث عشرة امرأة", "الثلاثة عشر رجلا"]],
  [18, ["ثمانية عشر رجلا", "ثماني عشرة امرأة", "ثمان عشرة امرأة"]],
  [21, ["واحد وعشرون رجلا", "إحدى وعشرين امرأة", "واحدة و عشرون امرأة"]],
  [22, ["اثنين وعشرين رجلا", "اثنان وعشرون رجلا", "اثنتين وعشرين امرأة"]],
  [35, ["خمسة وثلاثون رجلا", "خمس وثلاثين امرأة", "خمسة و ثلاثون رجلا", "الخمسة والثلاثون رجلا"]],
  [100, ["مئة رجل", "مائة رجل"]],
  [105, ["مئة وخمسة رجال", "مائة وخمس نساء"]],
  [120, ["مئة وعشرون رجلا", "مئة و20 رجلا"]],
  [200, ["مئتان", "مئتي رجل", "مائتي رجل", "مئتين"]],
  [300, ["ثلاثمائة رجل", "ثلاثمئة رجل", "ثلاث مئة رجل", "ثلاث مائة رجل"]],
  [525, ["خمسمائة وخمسة وعشرون رجلا", "خمسمئة و خمسة و عشرون رجلا"]],
  [1000, ["ألف رجل", "1000 رجل", "1,000 رجل", "١٬٠٠٠ رجل"]],
  [1200, ["1,200 رجل", "1.200 رجل", "1٬200 رجل", "ألف ومئتا رجل"]],
  [1250, ["ألف ومئتين وخمسين رجلا", "ألف ومائتان وخمسون رجلا"]],
  [2000, ["ألفا رجل", "ألفي رجل", "ألفان", "ألفين"]],
  [5000, ["خمسة آلاف رجل", "5 آلاف رجل", "خمسة ألاف رجل"]],
  [10_000, ["10 آلاف رجل", "عشرة آلاف رجل"]],
  [10_204, ["عشرة آلاف و204 رجال"]],
  [15_300, ["15 ألفا و300 رجل"]],
  [100_000, ["مئة ألف رجل", "100 ألف رجل"]],
  [150_000, ["مئة وخمسون ألف رجل", "150 ألف رجل"]],
  [500_000, ["نصف مليون رجل", "خمسمئة ألف رجل"]],
  [1_200_000, ["مليون ومئتا ألف رجل", "1.2 مليون رجل", "1,2 مليون رجل"]],
  [1_500_000, ["مليون ونصف المليون رجل", "مليون ونصف مليون رجل", "1.5 مليون رجل"]],
  [2_000_000, ["مليوني رجل", "مليونين"]],
  [2_500_000, ["2.5 مليون رجل", "2,5 مليون رجل"]],
  [3_000_000, ["3 ملايين رجل", "ثلاثة ملايين رجل"]],
  [4_000_000_000, ["4 مليارات نسمة"]],
];

test("reads one value in every way it is written", () => {
  for (const [value, ways] of exact)
    for (const way of ways) assert.deepEqual(read(way), [[value, value, false, "count"]], way);
});

const bounded: readonly [Line, readonly string[]][] = [
  [
    [11, null, false, "count"],
    [
      "أكثر من 10 قتلى",
      "أكثر من عشرة قتلى",
      "ما يزيد على 10 قتلى",
      "ما يزيد عن عشرة قتلى",
      "بأكثر من 10 قتلى",
      "أزيد من 10 قتلى",
    ],
  ],
  [
    [21, null, false, "count"],
    ["أكثر من عشرين قتيلا", "أكثر من 20"],
  ],
  [
    [12, null, false, "count"],
    [
      "ما لا يقل عن 12 جنديا",
      "لا يقل عن 12 جنديا",
      "12 جنديا على الأقل",
      "12 جنديا ماليا، على الأقل",
      "12 على الأقل",
      "على الأقل 12 جنديا",
    ],
  ],
  [
    [0, 20, false, "count"],
    ["ما يصل إلى 20 رجلا", "حتى 20 رجلا", "ما لا يزيد عن 20 رجلا", "20 رجلا على الأكثر"],
  ],
  [
    [0, 9, false, "count"],
    ["أقل من 10 رجال", "أقل من عشرة"],
  ],
  [
    [30, 30, true, "count"],
    [
      "نحو 30 رجلا",
      "حوالي 30 رجلا",
      "قرابة 30 رجلا",
      "قرابة الـ30 رجلا",
      "زهاء 30 رجلا",
      "ما يقارب 30 رجلا",
      "ما يقرب من ثلاثين رجلا",
      "30 رجلا تقريبا",
    ],
  ],
  [
    [10, 15, false, "count"],
    ["بين 10 و15 رجلا", "ما بين 10 و 15 رجلا", "من 10 إلى 15 رجلا", "10-15 رجلا", "بين عشرة وخمسة عشر رجلا"],
  ],
  [
    [10, 12, false, "count"],
    ["10 أو 12 رجلا", "عشرة أو اثنا عشر رجلا"],
  ],
  [
    [20, 99, true, "count"],
    ["عشرات القتلى", "العشرات", "عشرات من الرجال"],
  ],
  [[20_000, 99_999, true, "count"], ["عشرات الآلاف"]],
  [
    [3, 9, true, "count"],
    ["بضعة رجال", "بضع نساء"],
  ],
  [
    [13, 19, true, "count"],
    ["بضع عشرة امرأة", "بضعة عشر رجلا"],
  ],
  [
    [2, null, true, "count"],
    ["عدد من الجنود", "عدة رجال", "العديد من الرجال", "بعض الجنود", "عدد كبير من الرجال"],
  ],
  [[21, 29, true, "count"], ["عشرون ونيف"]],
];

test("reads bounds, intervals and vague words", () => {
  for (const [line, ways] of bounded) for (const way of ways) assert.deepEqual(read(way), [line], way);
});

test("gives two figures where a toll rises or falls", () => {
  assert.deepEqual(
    read("ارتفعت الحصيلة من 31 إلى 40 قتيلا").map(([min]) => min),
    [31, 40],
  );
  assert.deepEqual(
    read("تراجع عدد المصابين من تسعين إلى ستين").map(([min]) => min),
    [90, 60],
  );
});

test("keeps the bound inside the words and the counted noun outside", () => {
  assert.deepEqual(quotes("قتل ما لا يقل عن 12 جنديا", "count"), ["ما لا يقل عن 12"]);
  assert.deepEqual(quotes("قتل 12 جنديا على الأقل", "count"), ["12"]);
  assert.deepEqual(quotes("قتل ألف ومئتان وخمسون رجلا وأصيب خمسة", "count"), ["ألف ومئتان وخمسون", "خمسة"]);
});

test("does not add up two counts that stand side by side", () => {
  assert.deepEqual(
    read("ثلاثة جنود وخمسة مدنيين").map(([min]) => min),
    [3, 5],
  );
  assert.deepEqual(
    read("قتل عشرون وخمسة أصيبوا").map(([min]) => min),
    [20, 5],
  );
  assert.deepEqual(read("20 جنديا على الأقل\nثلاثة قتلى"), [
    [20, null, false, "count"],
    [3, 3, false, "count"],
  ]);
});

test("leaves alone what is no number", () => {
  const negative = [
    "كمية من الذخيرة",
    "وكميات من السلاح",
    "يوم الاثنين",
    "الأحد الماضي",
    "كانون الأول",
    "ربيع الثاني",
    "أحد الجنود",
    "إحدى القرى",
    "أول أمس",
    "في آن واحد",
    "واحدة من أكبر المدن",
    "من جانب الوزارة",
    "سحلبية",
    "المسؤول الأمني",
    "جمادى الأولى",
    "ستار",
    "الربيع",
    "مليونير",
    "بئر السبع",
    "الخميس والجمعة",
    "نحو القرية",
    "حتى الآن",
    "أكثر من اللازم",
  ];
  for (const text of negative) assert.deepEqual(read(text), [], text);
});

test("stays linear on long rows of numbers", () => {
  for (const unit of ["ألف ومئتان وخمسون و", "1-2-", "أكثر من ", "5 أو "]) assert.ok(isLinear(unit), unit);
});

function isLinear(unit: string): boolean {
  const time = (count: number) => {
    const text = unit.repeat(count);
    const document = openDocument(text, arabicLetters);
    const start = performance.now();
    readNumbers(document);
    return performance.now() - start;
  };
  time(500);
  return time(8000) < Math.max(40, time(1000)) * 24;
}
