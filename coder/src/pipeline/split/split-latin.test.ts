import assert from "node:assert/strict";
import { test } from "node:test";
import { split, titlesOf } from "./fixtures/packs.ts";

const french = [
  [
    "Mali : six orpailleurs tués près de Kéniéba",
    "Six orpailleurs ont été tués lundi 10 mars 2025 dans l'effondrement d'une galerie près de Kéniéba, ont indiqué les autorités locales.",
    "Selon le maire, trois blessés ont été évacués.",
  ],
  [
    "Niamey accueille un sommet sur le fleuve",
    "Les ministres de l'Hydraulique de neuf pays se sont réunis mardi à Niamey pour parler du fleuve et de ses barrages.",
    "Il a été décidé de se revoir en juin.",
  ],
  [
    "Burkina : une foire ouvre à Bobo-Dioulasso",
    "La grande foire de Bobo-Dioulasso a ouvert ses portes vendredi avec plus de deux cents exposants venus de la région.",
    "En outre, un concert est prévu.",
  ],
] as const;
const english = [
  [
    "Gunmen seize fishermen off Bayelsa",
    "Armed men on speedboats seized five fishermen off Bayelsa on Monday, the local fishing union said in Yenagoa.",
    "He said the boats were found empty.",
  ],
  [
    "Kenya and Uganda sign a rail accord",
    "The transport ministers of Kenya and Uganda signed an accord on a new rail line in Kampala on 12 March 2025.",
    "The statement gave no cost.",
  ],
  [
    "Flood cuts the road to Beira",
    "A flood has cut the main road to Beira since Thursday, leaving hundreds of lorries stranded, the roads agency reported.",
    "According to drivers, food is short.",
  ],
] as const;

for (const [language, stories] of [
  ["French", french],
  ["English", english],
] as const) {
  const heads = stories.map(([head]) => head);
  test(`cuts a ${language} bulletin at its headings`, () =>
    assert.deepEqual(titlesOf(stories.map((s) => s.join("\n")).join("\n\n")), heads));
  test(`cuts a ${language} bulletin with numbers`, () =>
    assert.deepEqual(titlesOf(stories.map((s, i) => `${i + 1}. ${s.join("\n")}`).join("\n")), heads));
  test(`cuts a ${language} bulletin at separators`, () =>
    assert.deepEqual(titlesOf(stories.map((s) => s.join("\n")).join("\n-----\n")), heads));
  test(`cuts a ${language} bulletin in markdown`, () =>
    assert.deepEqual(titlesOf(stories.map(([h, ...b]) => `## ${h}\n\n${b.join("\n\n")}`).join("\n\n")), heads));
  test(`tells ${language}`, () =>
    assert.equal(
      split(stories.map((s) => s.join("\n")).join("\n\n")).every(
        (report) => report.language === language.slice(0, 2).toLowerCase(),
      ),
      true,
    ));
}

test("cuts at datelines in capitals", () => {
  const text = `BAMAKO, 10 mars (AFP) - ${french[0][1]}\nNIAMEY - ${french[1][1]}\nBOBO-DIOULASSO - ${french[2][1]}`;
  assert.equal(split(text).length, 3);
});

test("leaves an English report with headings inside whole", () => {
  const text = `${english[0].join("\n\n")}\n\nBackground\n\nThe creeks around Bayelsa have seen many such raids in recent years.\n\nWhat happens next?\n\nHe said the union would meet the governor of Bayelsa to ask for patrols.`;
  assert.deepEqual(titlesOf(text), [english[0][0]]);
});

test("leaves a list of figures in a French statement whole", () => {
  const text =
    "COMMUNIQUÉ N°14 de l'État-major général des Armées\nL'État-major informe l'opinion que nos forces armées ont repoussé une attaque lundi 3 février 2025 à Niono. Le bilan est le suivant :\n- 2 morts côté ami\n- 9 assaillants neutralisés\n- 4 motos récupérées\nLe calme est revenu.";
  const reports = split(text);
  assert.deepEqual(
    reports.map((report) => report.kind),
    ["official-statement"],
  );
});

test("an English group's own account is its statement", () => {
  const text =
    "Ambush near the river\nBy the grace of Allah, our fighters ambushed a patrol near the river on Monday and killed six soldiers, and seized two trucks. All praise is due to Allah.";
  assert.equal(split(text)[0]?.kind, "armed-group-statement");
});

test("a script that no layout knows is still cut at signs and told", () => {
  const text =
    "В городе открылась выставка\nВ понедельник в городе открылась большая выставка тракторов, сообщили организаторы из области.\n***\nНа реке начался ледоход\nНа реке во вторник начался ледоход, и переправа для автомобилей закрыта до конца месяца.";
  assert.deepEqual(
    split(text).map((report) => [report.title, report.language]),
    [
      ["В городе открылась выставка", "ru"],
      ["На реке начался ледоход", "ru"],
    ],
  );
});

test("an article of five paragraphs, one of them somebody's words, is one report", () => {
  const text = [
    "Nine farmers were killed on Sunday when armed men came to a hamlet of the Tahoua region on its market day, residents said.",
    "“They came on Sunday at noon and went from stall to stall,” a trader in the hamlet said by telephone on Monday.",
    "Police acknowledged on Monday what had happened but would not say how many had died.",
    "A youth leader spoke of two women among the dead and of five people in hospital since Sunday.",
    "Herders and farmers of the region have quarrelled over wells since last year.",
  ].join("\n");
  assert.equal(split(text).length, 1);
});

test("a number of people before a dash is no dateline", () => {
  const text =
    "Rebels hold a border post\n\nSoldiers left the border post of Ishasha early on Friday without a fight, residents said.\n\nAccording to the town's radio, 600 soldiers — among them 25 wounded — crossed the river on Friday morning.";
  assert.equal(split(text).length, 1);
});

test("leaves a French report whole whose headings inside name nobody and no place", () => {
  const [head, lead, end] = french[0];
  const parts = [
    "Des familles sans nouvelles depuis deux jours",
    "La mairie a ouvert une salle pour les proches, venus de loin, et leur fait porter de l'eau et du riz.",
    "Une « colère froide »",
    "Plusieurs habitants reprochent aux autorités d'avoir laissé rouvrir un site déjà interdit une première fois.",
  ];
  assert.deepEqual(titlesOf([head, lead, end, ...parts].join("\n\n")), [head]);
});
