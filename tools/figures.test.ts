// Tolls and days of whole reports: what several sentences say of one happening, set against each other.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Claim, Item } from "../coder/src/model/index.ts";
import { openPlainCoder } from "./open-coder.ts";

const coder = await openPlainCoder();

type Report = readonly [language: string, killed: string, day: string, text: string];

/** Published on Wednesday, 5 June 2024. */
const reports: readonly Report[] = [
  [
    "en",
    "12",
    "2024-06-03",
    "Gunmen killed 12 villagers in Kaduna on Monday.\n\nThree of the dead were children, police said.",
  ],
  [
    "en",
    "15",
    "2024-06-03",
    "Gunmen killed 15 people in Kaduna on Monday, police said. An earlier count had spoken of nine dead.",
  ],
  [
    "en",
    "9+",
    "2024-06-03",
    "Nine die in Kaduna raid\n\nAt least nine people were killed in Kaduna on Monday when gunmen attacked a village.",
  ],
  [
    "en",
    "14",
    "2024-06-03",
    "A bus fell into a ravine near Kaduna on Monday, killing 14 people. On Saturday 30 people had died near Jos.",
  ],
  ["en", "5", "2024-06-03", "In a statement on Tuesday, the army said gunmen killed five farmers in Kaduna on Monday."],
  [
    "en",
    "5",
    "2024-06-03",
    "Gunmen attacked a village in Kaduna, killing five farmers, police said on Tuesday. The men came on Monday evening and left before dawn.",
  ],
  ["en", "7", "2024-06-03", "The army lost seven of its soldiers in an ambush near Kaduna on Monday."],
  [
    "fr",
    "22",
    "2024-06-03",
    "Le bilan de l'attaque de lundi à Kaya s'élève désormais à 22 morts, contre 13 morts annoncés mardi.",
  ],
  [
    "fr",
    "15+",
    "2024-06-03",
    "Quinze commerçants au moins sont morts lundi dans une attaque près de Kaya. En cinq ans, plus de 900 personnes ont été tuées dans le pays.",
  ],
  ["fr", "4", "2024-06-03", "L'armée a perdu quatre hommes lundi dans une embuscade près de Kaya."],
  ["fr", "6", "2024-06-03", "Une attaque a fait six morts à Kaya, a indiqué mardi l'armée. Elle s'est produite lundi."],
  [
    "ar",
    "9",
    "2024-06-03",
    "ارتفع إلى تسعة عدد قتلى الهجوم الذي نفذه مسلحون في كايا يوم الاثنين، بعد وفاة أربعة جرحى، وكانت الحصيلة الأولى خمسة قتلى.",
  ],
  ["ar", "7", "2024-06-03", "خسر الجيش سبعة من جنوده في كمين قرب كايا يوم الاثنين."],
  ["ar", "6", "2024-06-03", "قتل مسلحون ستة أشخاص من عائلة واحدة في هجوم على كايا يوم الاثنين."],
];

/** The whole of those killed, the lower bounds added. */
function killedIn({ tolls }: Claim): string {
  const totals = tolls.filter(({ value }) => value.outcome === "killed" && value.partOf === null);
  const sum = totals.reduce((all, { value }) => all + (value.min ?? 0), 0);
  return `${sum}${totals.some(({ value }) => value.max === null) ? "+" : ""}`;
}

test("the figures of a report are set against each other", () => {
  const wrong = reports.flatMap(([language, killed, day, text]) => {
    const item: Item = { name: "report", hash: "0", text, language, publishedAt: "2024-06-05" };
    const told = coder.codeItem(item).claims.map((claim) => `${killedIn(claim)} on ${claim.when?.value.from}`);
    return told.includes(`${killed} on ${day}`) ? [] : [`${text}: ${told.join("; ")}, wanted ${killed} on ${day}`];
  });
  assert.deepEqual(wrong, []);
});
