import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import type { NumberUse } from "../../grammar/reading.ts";
import { openDocument } from "../../text/index.ts";
import { arabicLetters } from "./letters.ts";
import { buildNumberReader } from "./numbers.ts";

const folder = new URL(".", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".tsv"));
const tables = Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
const readNumbers = buildNumberReader(tables);

const read = (text: string): NumberUse[] => readNumbers(openDocument(text, arabicLetters)).map(({ use }) => use);

const uses: readonly [NumberUse, readonly string[]][] = [
  ["calibre", ["هاون عيار (60)", "رشاش عيار 12.7 ملم", "مدفع 23 مم", "قذيفة هاون 120", "14ر5 مم"]],
  [
    "model",
    [
      "مفيك 3",
      "(مفيك (3)",
      "إم 16",
      "آر بي جي 7",
      "ك 47",
      "تي 72",
      "سي-130",
      "أف 16",
      "ميغ-29",
      "غراد 122",
      "AK47",
      "RPG-7",
      "T-55",
    ],
  ],
  [
    "age",
    [
      "يبلغ من العمر 25 عاما",
      "البالغ 30 سنة",
      "طفل في العاشرة من عمره",
      "طفل، 12 عاما",
      "محمد (35 عاما)",
      "عن عمر ناهز 70 عاما",
    ],
  ],
  ["ordinal", ["الدورة الثالثة عشرة", "المرة الأولى", "القرن الحادي والعشرين", "ثالث هجوم"]],
  [
    "identifier",
    [
      "اللواء 12",
      "الكتيبة 305",
      "المادة 5",
      "القرار 2085",
      "العدد 14",
      "فاز الفريق 3-1",
      "2/1",
      "هاتف 76112233",
      "+223 20 11 22 33",
      "1- المقدمة",
      "2) الخاتمة",
      "القمة الـ32",
      "كوفيد-19",
    ],
  ],
  ["percent", ["15%", "15 بالمئة", "خمسة في المئة", "٪15"]],
  ["money", ["20 مليون فرنك", "300 دولار", "5 آلاف دينار", "$40"]],
  ["measure", ["30 كلم", "ثلاثة كيلومترات", "40 هكتارا", "5 أطنان", "24 ساعة", "منذ 16 عاما", "ثلاثة أيام"]],
  [
    "date",
    [
      "في 15 من يناير",
      "الخامس عشر من شباط",
      "منذ 2012",
      "عام 2015",
      "12/03/2024",
      "2024-03-12",
      "19 شعبان",
      "سنة 1445هـ",
    ],
  ],
  ["time", ["الساعة 5:30", "الساعة السادسة مساء", "16سا00", "7,00 ت غ", "العاشرة صباحا"]],
];

test("tells what a number is for", () => {
  for (const [use, ways] of uses) for (const way of ways) assert.deepEqual([...new Set(read(way))], [use], way);
});

test("shares a use over an enumeration", () => {
  assert.deepEqual(read("في 5 و7 مارس"), ["date", "date"]);
  assert.deepEqual(read("من 22 إلى 27 يوليو 2024"), ["date", "date", "date"]);
  assert.deepEqual(read("قذائف عيار 81 و82"), ["calibre", "calibre"]);
});
