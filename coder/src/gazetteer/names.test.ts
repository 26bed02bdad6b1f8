import assert from "node:assert/strict";
import { test } from "node:test";
import { arabicVariants, foldArabic, readArabicName } from "./arabic-name.ts";
import { nativeKeys, readLatinName, stripUnitWord } from "./latin-name.ts";
import { nameKeys } from "./name-keys.ts";
import { arabicSkeleton, latinSkeletons } from "./skeleton.ts";

test("a Latin name loses its marks, its case and the generic words at its ends", () => {
  const cases = {
    "N’Guigmi": "nguigmi",
    "In-Délimane": "indelimane",
    "Cercle de Yélimané": "yelimane",
    "Sikasso Region": "sikasso",
    Tɛnɛnkun: "tenenkun",
    "Commune of Ségou": "segou",
    Région: "region",
  };
  for (const [name, key] of Object.entries(cases)) assert.equal(readLatinName(name).key, key);
  assert.equal(readLatinName("Cercle de Yélimané").unit, "admin2");
});

test("a unit's name is shown without its generic word, and whole where the word belongs to it", () => {
  const cases = {
    "Province du Bam": "Bam",
    "Cercle d’ Abeïbara": "Abeïbara",
    "Tahoua Region": "Tahoua",
    "Free State": "Free State",
    "Hauts-Bassins": "Hauts-Bassins",
  };
  for (const [name, shown] of Object.entries(cases)) assert.equal(stripUnitWord(name), shown);
});

test("the Arabic article is one word in Latin letters, however it is written", () => {
  assert.deepEqual(nativeKeys(["dayr", "az", "zawr"]), ["dayralzawr"]);
  assert.deepEqual(nativeKeys(["ash", "shihr"]), ["alshihr", "shihr"]);
  assert.deepEqual(nativeKeys(["an", "birak"]), ["anbirak"]);
});

test("an Arabic name loses its marks and the generic words before it, and remembers the unit", () => {
  assert.deepEqual(readArabicName("ولاية بَانْفُورا"), { key: "بانفورا", unit: "admin1" });
  assert.deepEqual(readArabicName("ضواحي مدينة كونغوسي، بوركينا"), { key: "كونغوسي", unit: "place" });
  assert.deepEqual(readArabicName("کیدال"), { key: "كيدال", unit: null });
  assert.deepEqual(readArabicName("منطقة"), { key: "منطقة", unit: null });
  assert.deepEqual(arabicVariants("الخرطوم"), ["الخرطوم", "خرطوم"]);
  assert.deepEqual(arabicVariants("الما"), ["الما"]);
  assert.equal(foldArabic("إرنة"), "ارنه");
});

test("an Arabic and a Latin spelling of one name share a skeleton", () => {
  const pairs = [
    ["كونغوسي", "kongoussi"],
    ["تشينتابارادين", "tchintabaradene"],
    ["جنين", "djenine"],
    ["بانفورا", "banfora"],
  ] as const;
  for (const [arabic, latin] of pairs) assert.ok(latinSkeletons(latin).includes(arabicSkeleton(arabic)), latin);
  assert.deepEqual(latinSkeletons("chagna"), ["SN", "KN", "SKN"]);
});

test("machine romanisations, codes and other scripts are no names", () => {
  const keys = nameKeys("Bamako", ["bamakw", "BKO", "Бамако", "Bamakɔ", "باماكو"], "ML").map((name) => name.key);
  assert.deepEqual(keys, ["bamako", "باماكو"]);
});
