import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { openDocument, quoteOf } from "../../text/index.ts";
import { arabicLetters } from "./letters.ts";
import { buildMaterielReader } from "./materiel.ts";
import { buildNumberReader } from "./numbers.ts";

const folder = new URL(".", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".tsv"));
const tables = Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
const readNumbers = buildNumberReader(tables);
const readMateriel = buildMaterielReader(tables);

const readAll = (text: string) => {
  const document = openDocument(text, arabicLetters);
  return { document, reads: readMateriel(document, readNumbers(document)) };
};
/** «item model calibre ×count fate», with ~ for an inferred count. */
const read = (text: string): string[] =>
  readAll(text).reads.map(({ value, countBasis }) =>
    [
      value.item,
      value.model ?? "",
      value.calibreMm ?? "",
      `${countBasis === "inferred" ? "~" : ""}${value.count ?? "?"}`,
      value.fate,
    ]
      .filter((part) => part !== "")
      .join(" "),
  );

const same: readonly [string, readonly string[]][] = [
  [
    "assault-rifle Kalashnikov 2 seized",
    [
      "غنموا (2) كلاشنيكوف",
      "اغتنموا 2 كلاشنكوف",
      "استولوا على بندقيتي كلاشنكوف",
      "ضبط رشاشين من نوع كلاشنيكوف",
      "غنموا كلاشنيكوف (2)",
      "غنموا كلاشينكوف عدد 2",
      "غنموا كلاشن: 2",
      "حجز مسدسين رشاشين من صنف كلاشنيكوف",
      "مصادرة اثنين من بنادق كلاشنيكوف",
    ],
  ],
  [
    "rocket-launcher RPG-7 3 seized",
    ["صودرت ثلاثة قواذف آر بي جي 7", "غنموا 3 أربي جي 7", "غنموا 3 RPG-7", "غنموا 3 RPG7"],
  ],
  [
    "drone Mavic 3 ~1 seized",
    ["غنموا طائرة بدون طيار من نوع (مفيك (3)", "غنموا طائرة مسيرة من طراز مافيك 3", "غنموا درون مافيك 3"],
  ],
  ["mortar 60 1 seized", ["غنموا (1) هاون عيار (60)", "غنموا 1 هاون عيار 60 ملم", "غنموا 1 هاون 60"]],
  ["heavy-machine-gun DShK 2 destroyed", ["دمروا (2) دوشكا", "تدمير 2 دشكا"]],
  ["motorcycle 2 seized", ["غنموا دراجتين ناريتين", "حجز دراجتين", "استرجاع (2) دراجة نارية"]],
  ["vehicle 3 destroyed", ["أحرقوا ثلاث سيارات", "دمروا (3) آليات", "أحرقت ثلاث شاحنات"]],
  ["vehicle Toyota ~1 seized", ["استولوا على سيارة تويوتا", "استولوا على سيارة من نوع تويوتا"]],
  ["ammunition ? seized", ["غنموا كمية من الذخائر", "ضبط ذخيرة"]],
  [
    "explosive ~1 used",
    ["انفجرت عبوة ناسفة في الطريق", "انفجار لغم", "هجوم بسيارة مفخخة", "عبوة ناسفة استهدفت الدورية", "فجر حزاما ناسفا"],
  ],
  ["drone 2 destroyed", ["أسقط الجيش طائرتين مسيرتين", "إسقاط مسيرتين"]],
  ["rocket Katyusha 12 used", ["أطلقوا 12 صاروخا من نوع كاتيوشا", "استهداف المطار بـ12 صاروخ كاتيوشا"]],
  ["livestock 200 seized", ["نهبوا 200 رأس من الماشية", "سرقة 200 رأس ماشية"]],
  ["money 15000000 seized", ["نهبوا 15 مليون فرنك", "صادروا مبلغا ماليا قدره 15 مليون فرنك"]],
  ["armoured-vehicle 5 lost", ["خسر الجيش 5 مدرعات", "فقدوا خمس دبابات"]],
  ["rifle 5 handed-over", ["سلم المقاتلون خمس بنادق"]],
];

test("reads one piece of materiel in every way it is written", () => {
  for (const [line, ways] of same) for (const way of ways) assert.deepEqual(read(way), [line], way);
});

test("reads a long list with a bracket left open", () => {
  const text =
    "وغنم المقاتلون (4) آليات و(3) دوشكا و (1) هاون عيار (82) و طائرة بدون طيار من نوع (مفيك (2) و(7) بيكا و(5) أربي جي و (12) كلاشنكوف و (9) دراجة نارية و كمية من الذخائر المتنوعة وأمتعة أخرى";
  assert.deepEqual(read(text), [
    "vehicle 4 seized",
    "heavy-machine-gun DShK 3 seized",
    "mortar 82 1 seized",
    "drone Mavic 2 ~1 seized",
    "machine-gun PK 7 seized",
    "rocket-launcher RPG 5 seized",
    "assault-rifle Kalashnikov 12 seized",
    "motorcycle 9 seized",
    "ammunition ? seized",
    "equipment ? seized",
  ]);
});

test("keeps the side on which a list writes its numbers", () => {
  assert.deepEqual(read("واغتنموا: كلاشنيكوف (5)، بيكا (2)، سيارة (1)"), [
    "assault-rifle Kalashnikov 5 seized",
    "machine-gun PK 2 seized",
    "vehicle 1 seized",
  ]);
});

test("goes on over lines and bullets", () => {
  assert.deepEqual(read("الغنائم:\n- 3 كلاشنيكوف\n- (2) بيكا\n- دراجة نارية\nوعاد المقاتلون سالمين على سيارة"), [
    "assault-rifle Kalashnikov 3 seized",
    "machine-gun PK 2 seized",
    "motorcycle ~1 seized",
  ]);
});

test("changes with the verb", () => {
  assert.deepEqual(read("دمروا آليتين وغنموا 4 بنادق ثم أحرقوا شاحنة"), [
    "vehicle 2 destroyed",
    "rifle 4 seized",
    "vehicle ~1 destroyed",
  ]);
});

test("counts what attackers rode only in an attack", () => {
  assert.deepEqual(read("مسلحون على متن عشر دراجات نارية هاجموا القرية"), ["motorcycle 10 used"]);
  assert.deepEqual(read("مسلحون على متن دراجات نارية هاجموا القرية"), []);
  assert.deepEqual(read("وصل الوفد على متن ثلاث سيارات"), []);
});

test("quotes the words that carry the value", () => {
  const { document, reads } = readAll("وغنموا (1) هاون عيار (60) ودراجتين ناريتين");
  assert.deepEqual(
    reads.map((thing) => quoteOf(document, thing.from, thing.to)),
    ["(1) هاون عيار (60)", "ودراجتين ناريتين"],
  );
});

test("leaves alone what nobody seized, destroyed or used", () => {
  const negative = [
    "انقلبت حافلة على الطريق",
    "وصلت 20 شاحنة محملة بالمساعدات",
    "مات 49 شخصا في سيارات",
    "دمر سلاح الجو الموقع",
    "مصادر أمنية في السيارة",
    "بيان صادر عن قيادة المدرعات",
    "أطلقوا النار على سيارة",
    "مسلحون مدججون بالأسلحة",
    "احترقت شاحنتان في حادث مرور",
    "وقف إطلاق النار",
    "يقود دراجة نارية",
    "زيارة مصنع الدبابات",
    "القصف المدفعي",
    "سلم على الطريق في سيارة",
    "محافظة درعا",
  ];
  for (const text of negative) assert.deepEqual(read(text), [], text);
});
