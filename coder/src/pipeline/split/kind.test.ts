import assert from "node:assert/strict";
import { test } from "node:test";
import { split } from "./fixtures/packs.ts";

const kindOf = (text: string) =>
  split(text)
    .map((report) => report.kind)
    .join();

const kinds: readonly (readonly [string, string, string])[] = [
  [
    "armed-group-statement",
    "own fighters in the first person",
    "غزوة جديدة\nفي يوم السبت 8 رمضان 1446هـ هاجم مجاهدونا ثكنة للجيش في (كرما) وقتلوا 4 عناصر ولله الحمد والمنة",
  ],
  [
    "armed-group-statement",
    "fighters named as their side names them",
    "أخبار الولاية\nبفضل الله كمن المجاهدون لدورية قرب (تيلا) أمس وغنموا آلية، والحمد لله رب العالمين",
  ],
  [
    "armed-group-statement",
    "own soldiers, no state in sight",
    "جبهة الشمال\nهاجم جنودنا يوم الأحد موقعا قرب (دلو) وقتلوا خمسة، ثم أحرق جنودنا آليتين وعادوا إلى مواقعهم سالمين.",
  ],
  [
    "official-statement",
    "an army's communiqué",
    "القيادة العامة للقوات المسلحة\nتصدت قواتنا المسلحة، فجر الأحد 9 مارس 2025، لهجوم على مدينة الأبيض وكبدت المهاجمين خسائر، بعون الله.",
  ],
  [
    "official-statement",
    "a numbered statement",
    "بيان رقم 4\nتعلن هيئة الأركان العامة أن المجال الجوي مغلق حتى إشعار آخر.",
  ],
  [
    "official-statement",
    "a ministry that speaks in the present",
    "تعرب وزارة الخارجية عن إدانتها للهجوم الذي استهدف مسجدا في كويتا يوم الجمعة، وتؤكد تضامنها مع أسر الضحايا.",
  ],
  [
    "official-statement",
    "a body's name over its text",
    "المتحدث الرسمي باسم وزارة الداخلية\nتمكنت الأجهزة الأمنية يوم الأحد من توقيف شبكة لتهريب الوقود على الحدود الغربية.",
  ],
  [
    "news",
    "news that quotes a group",
    "كتائب تقول إنها قصفت موقعا\nقال متحدث باسم الكتائب أمس إن «مجاهدينا قصفوا الموقع بفضل الله»، فيما نفى الجيش ذلك، وأفاد شهود بسماع انفجارات.",
  ],
  [
    "news",
    "news on an army's statement",
    "الجيش يعلن مقتل مسلحين\nأعلن الجيش في بيان، الأحد، مقتل تسعة مسلحين في غارة على جبل بوطبل، وقال إن العملية مستمرة.",
  ],
  [
    "news",
    "a plain report",
    "حريق في سوق الخضر\nأتى حريق مساء الثلاثاء على عشرين محلا في سوق الخضر، بحسب الدفاع المدني.",
  ],
  [
    "social-post",
    "signs and tags",
    "🔴 عاجل | إطلاق نار كثيف قرب جسر #الكلاكلة منذ ساعة\nالأهالي يطلبون تجنب الطريق 🙏",
  ],
  ["social-post", "a repost", "RT @harbournews: قارب صيد يغرق قبالة زوارة والبحث جار عن خمسة"],
  ["other", "a list of headings only", "افتتاح طريق جديد\nأسعار الذهب\nمباراة القمة\nحالة الطقس\nمواقيت الصلاة"],
];
for (const [kind, name, text] of kinds) test(`${kind}: ${name}`, () => assert.equal(kindOf(text), kind));
