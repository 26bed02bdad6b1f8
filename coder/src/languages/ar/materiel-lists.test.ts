import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { openDocument } from "../../text/index.ts";
import { arabicLetters } from "./letters.ts";
import { buildMaterielReader } from "./materiel.ts";
import { buildNumberReader } from "./numbers.ts";

const folder = new URL(".", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".tsv"));
const tables = Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
const readNumbers = buildNumberReader(tables);
const readMateriel = buildMaterielReader(tables);

/** «item model calibre ×count fate», parted by «; ». */
const read = (text: string): string => {
  const document = openDocument(text, arabicLetters);
  return readMateriel(document, readNumbers(document))
    .map(({ value: { item, model, calibreMm, count, fate } }) =>
      [item, model, calibreMm && `${calibreMm}mm`, `${count ?? "?"}`, fate].filter(Boolean).join(" "),
    )
    .join("; ");
};

const lists: Readonly<Record<string, string>> = {
  "استرجعت المفرزة مسدسين (02) رشاشين من نوع كلاشنيكوف وبندقية (01) نصف آلية من نوع سيمونوف":
    "assault-rifle Kalashnikov 2 seized; rifle Simonov 1 seized",
  "تم استرجاع ثلاث (03) بنادق ومنظار (01) ميدان وأربعة (04) مخازن ذخيرة":
    "rifle 3 seized; equipment 1 seized; magazine 4 seized",
  "دمر رجالنا 5 عربات قتالية واستلموا ثلاث عربات وراجمة":
    "vehicle 5 destroyed; vehicle 3 seized; rocket-launcher 1 seized",
  "هاجموا المعسكر ثم انسحبوا ومعهم سيارتان ورشاش ثقيل من نوع دوشكا":
    "vehicle 2 seized; heavy-machine-gun DShK 1 seized",
  "أُعطبت آلية وغُنمت أخرى مزودة برشاش": "vehicle 1 destroyed; vehicle 1 seized; machine-gun 1 seized",
  "دمروا أربع آليات وأعطبوا 3 أخرى": "vehicle 4 destroyed; vehicle 3 destroyed",
  "أطلقوا خمس مسيّرات أسقط الجيش اثنتين منها": "drone 5 used; drone 2 destroyed",
  "قُتل مسلحان وعُثر بحوزتهما على بندقيتي AK-47 و40 طلقة عيار 7.62 ملم":
    "assault-rifle AK-47 2 seized; ammunition 7.62mm 40 seized",
  "أوقفت الشرطة رجلين وبحوزتهما مسدس و3 مخازن": "pistol 1 seized; magazine 3 seized",
  "استردت القوات أربع بنادق M16 وقاذفة قنابل عيار 40 ملم": "assault-rifle M16 4 seized; rocket-launcher 40mm 1 seized",
  "غنموا رشاش 14.5 ملم و(1500) طلقة": "heavy-machine-gun 14.5mm 1 seized; ammunition 1500 seized",
  "غنموا قاذفين آر بي جي مع 9 قذائف": "rocket-launcher RPG 2 seized; rocket 9 seized",
  "إعطاب دبابة ونسف عربة مدرعة": "armoured-vehicle 1 destroyed; armoured-vehicle 1 destroyed",
  "حُرقت شاحنتان وأُسقطت طائرة مسيّرة": "vehicle 2 destroyed; drone 1 destroyed",
  "أضرموا النار في ستة قوارب": "boat 6 destroyed",
  "أوقفوا شاحنة على الطريق وأحرقوها": "vehicle 1 destroyed",
  "استهدفت مسيّرة سيارة ما أدى إلى اشتعالها": "drone 1 used; vehicle 1 destroyed",
  "مسيّرتان انتحاريتان تصيبان محطة وقود": "drone 2 used",
  "قصف الطيران بثلاثة صواريخ": "missile 3 used",
  "سقوط أربعة صواريخ غراد على البلدة": "rocket Grad 4 used",
  "إطلاق صاروخين باليستيين": "missile 2 used",
  "فجّر انتحاري نفسه عند البوابة": "explosive 1 used",
  "فجّر انتحاري نفسه بحزام ناسف عند البوابة": "explosive 1 used",
  "فجّرت انتحاريتان حزاميهما في السوق": "explosive 2 used",
  "انتحاري بحزام ناسف يهاجم حاجزا": "explosive 1 used",
  "لاصقة وضعها مجهولون أسفل سيارة موظف انفجرت": "explosive 1 used",
  "انفجار عبوة لاصقة بسيارة ضابط": "explosive 1 used",
  "انفجار سيارة مفخخة أمام مركز": "explosive 1 used",
  "ضربة بأربع طائرات مسيرة نوع صماد": "drone Samad 4 used",
  "هجوم بطائرة مسيّرة من طراز شاهد 136": "drone Shahed-136 1 used",
  "استهدفوا دبابة بصاروخ كورنيت": "missile Kornet 1 used",
  "غنموا 7 سيارات رينجر وهامفي واحدة": "vehicle Ranger 7 seized; armoured-vehicle Humvee 1 seized",
  "غنموا سيارتي هايلكس وسيارة لاند كروزر": "vehicle Hilux 2 seized; vehicle Land Cruiser 1 seized",
  "تدمير دبابتين من طراز تي-55 وناقلة بي إم بي": "armoured-vehicle T-55 2 destroyed; armoured-vehicle BMP 1 destroyed",
  "حجزت المصالح (12) كيلوغراما من الكيف المعالج": "goods ? seized",
  "استولوا على 9 أطنان من الدقيق": "goods ? seized",
  "ساقوا معهم نحو 150 رأس من الإبل": "livestock 150 seized",
  "أعاد الجنود ثمانين رأسا من الماشية": "livestock 80 seized",
  "هاجموا الموقع وعادوا بخمس بنادق ورشاشي بيكا": "rifle 5 seized; machine-gun PK 2 seized",
  "تسللوا في أربع عربات واستعاد الجيش واحدة منها وعليها رشاش": "vehicle 1 seized; machine-gun 1 seized",
  "سقطت طائرة صغيرة من طراز دورنييه": "aircraft Dornier 1 lost",
  "انقلب زورق خشبي": "boat 1 lost",
  "فجّر خبراء المتفجرات 4 عبوات كانت معدة للتفجير": "explosive 4 destroyed",
  "الغنائم:\n1- كلاشنيكوف عدد 5\n2- بيكا عدد 2": "assault-rifle Kalashnikov 5 seized; machine-gun PK 2 seized",
  "الغنائم:\nكلاشنيكوف ×5\nبيكا ×2": "assault-rifle Kalashnikov 5 seized; machine-gun PK 2 seized",
  "الغنائم:\n5 × كلاشنيكوف\n2 × بيكا": "assault-rifle Kalashnikov 5 seized; machine-gun PK 2 seized",
  "الغنائم:\n• 5 كلاشنيكوف.\n• 2 بيكا.": "assault-rifle Kalashnikov 5 seized; machine-gun PK 2 seized",
  "أُحرقت حافلة ثم انفجرت عبوة على آلية ما أدى إلى تدمير الآلية":
    "vehicle 1 destroyed; explosive 1 used; vehicle 1 destroyed",
  "اشتعلت المعارك وقال إن أربع شاحنات أُحرقت": "vehicle 4 destroyed",
  "التفجير نفذه انتحاري يقود سيارة مفخخة": "explosive 1 used",
  "نتيجة لانفجار عبوة ناسفة قُتل ضابط": "explosive 1 used",
  "كشفت القوات عن مخبأ للأسلحة يحتوي على رشاش من نوع FMPK وبندقية G3":
    "machine-gun PK 1 seized; assault-rifle G3 1 seized",
  "وجّه الطيارون بطائرات F-16 ضربة إلى الموقع": "aircraft F-16 ? used",
  "المحجوزات:\nكلاشنيكوف | 5\nبيكا | 2": "assault-rifle Kalashnikov 5 seized; machine-gun PK 2 seized",
};

test("reads lists as they are written", () => {
  for (const [text, rows] of Object.entries(lists)) assert.equal(read(text), rows, text);
});

const nothing: readonly string[] = [
  "هاجموا البلدة بالأسلحة الرشاشة",
  "اشتبكوا بأسلحة خفيفة ومتوسطة",
  "هاجم مسلحون على متن دراجات وسيارات القرية",
  "أطلقوا الرصاص على الحافلة",
  "أعدموه رميا بالرصاص",
  "فتحوا نيران بنادقهم على الدورية",
  "غارة على تجمع للمسلحين",
  "سيارة تقل موظفين وصلت إلى المدينة",
  "لم تطلق المدفعية طلقة واحدة",
  "خسر المؤشر 1950 دولارا",
  "ورد عليه بقذائف من الشواهد",
  "أطلق الجناح قذيفة من بعيد",
  "تدريب بالذخيرة الحية",
  "نهبوا سيارات المواطنين",
  "قضى شخصان في انقلاب حافلة",
  "مشاهد مصنوعة بالحاسوب ضربت الصالات",
  "عاد الوزير بسيارته إلى العاصمة",
  "عثر السكان على جثة في سيارة مهجورة",
  "أطلقت الشرطة قنابل الغاز على المحتجين",
  "زادت فرق مكافحة الجراد هجماتها على الأسراب",
  "نجا السائق من الاصطدام بحزام الأمان",
  "خبراء المتفجرات فجّروا المبنى",
  "ألحقت الغارة أضرارا بثلاث جرافات",
];

test("tells nothing of what is only mentioned", () => {
  for (const text of nothing) assert.equal(read(text), "", text);
});
