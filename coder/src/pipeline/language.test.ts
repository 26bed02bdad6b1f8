import assert from "node:assert/strict";
import { test } from "node:test";
import { detectLanguage } from "./language.ts";

const sentences: readonly (readonly [string, string])[] = [
  ["ar", "وصل وفد من التجار إلى الميناء يوم الأحد لبحث أسعار القمح مع الموردين."],
  ["ar", "مقتل 3 جنود قرب غاو"],
  ["ar", "یعقد المجلس اجتماعا في بغداد مساء الیوم لبحث ملف الکهرباء في المحافظات"],
  ["fa", "وزیر کشاورزی گفت که بارش برف در این استان به باغ‌ها آسیب رسانده است و کشاورزان را نگران کرد."],
  ["ur", "وزیر نے کہا ہے کہ بارش کے بعد سڑکیں بند ہیں اور لوگ گھروں میں ہیں۔"],
  ["ckb", "وەزیری کشتوکاڵ لە هەولێر ڕایگەیاند کە باران بۆ کێڵگەکان باش بووە."],
  ["ps", "د کرنې وزیر وویل چې په دې ولایت کې باران وشو او لارې بندې دي."],
  ["fr", "Le marché de la ville a rouvert mardi après les pluies qui avaient coupé la route."],
  ["en", "The market of the town reopened on Tuesday after the rains that had cut the road."],
  ["fr", "Trois ponts sont fermés lundi 4 mars."],
  ["fr", "Londres lève ses sanctions contre trois banques"],
  ["en", "Niger: ten goats lost after storm near Malian border"],
  ["en", "Pupils learned first aid at a summer camp."],
  ["en", "Portugal's justice minister resigned late on Wednesday over a scandal."],
  ["pt", "O ministro visitou duas escolas em Lisboa na segunda-feira."],
  ["it", "Il ministro ha visitato due scuole lunedì."],
  ["de", "Der Minister besuchte am Montag zwei Schulen."],
  ["es", "El mercado de la ciudad volvió a abrir el martes tras las lluvias que cortaron la carretera."],
  ["pt", "O mercado da cidade reabriu na terça-feira depois das chuvas que não pararam."],
  ["tr", "Şehirdeki pazar yağmurdan sonra yeniden açıldı ve çok sayıda kişi geldi."],
  ["ru", "Рынок города открылся во вторник после дождей, которые не прекращались."],
  ["he", "השוק בעיר נפתח מחדש ביום שלישי"],
  ["zh", "市场于周二重新开放"],
  ["ja", "市場は火曜日に再開した"],
  ["am", "ገበያው ማክሰኞ ተከፈተ"],
  ["und", "123 456 — !"],
  ["und", ""],
];
for (const [code, sentence] of sentences)
  test(`tells ${code}: ${sentence.slice(0, 30)}`, () => assert.equal(detectLanguage(sentence), code));

test("a long text costs no more than its beginning", () => {
  const text = "Le marché de la ville a rouvert mardi. ".repeat(200_000);
  const start = performance.now();
  assert.equal(detectLanguage(text), "fr");
  assert.ok(performance.now() - start < 100);
});
