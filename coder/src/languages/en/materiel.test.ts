import assert from "node:assert/strict";
import { test } from "node:test";
import { readFewNumbers } from "../../grammar/analytic/counted.fixture.ts";
import { buildMaterielReader } from "../../grammar/analytic/materiel.ts";
import { openFolder, showMateriel } from "../../grammar/analytic/read-lines.fixture.ts";
import { definition } from "./index.ts";

const { language, open } = openFolder(definition);
const readMateriel = buildMaterielReader(language);

const read = (text: string): string[] => {
  const document = open(text);
  return readMateriel(document, readFewNumbers(document)).map(showMateriel);
};

const cases: readonly [string, readonly string[]][] = [
  [
    "Troops seized two AK-47 rifles, 300 rounds of ammunition, a PKM machine gun and 5 motorcycles.",
    ["assault-rifle AK-47 2 seized", "ammunition 300 seized", "machine-gun PKM ~1 seized", "motorcycle 5 seized"],
  ],
  ["The raid destroyed four vehicles.", ["vehicle 4 destroyed"]],
  ["Gunmen torched three trucks.", ["vehicle 3 destroyed"]],
  ["A drone was shot down over the city.", ["drone ~1 destroyed"]],
  ["An improvised explosive device exploded near a convoy.", ["explosive ~1 used"]],
  ["Two machine guns along with four magazines have been recovered.", ["machine-gun 2 seized", "magazine 4 seized"]],
  ["Nine AK 47 rifle magazines were recovered.", ["magazine AK-47 9 seized"]],
  ["Also recovered from the camp are two locally made pistols.", ["pistol 2 seized"]],
  ["A roadside bomb killed three soldiers.", ["explosive ~1 used"]],
  ["The car hit a landmine.", ["explosive ~1 used"]],
  ["Rebels fired 12 rockets at the base.", ["rocket 12 used"]],
  ["A drone strike killed 12 people.", ["drone ? used"]],
  ["The army lost five tanks.", ["armoured-vehicle 5 lost"]],
  ["A military helicopter crashed.", ["aircraft ~1 lost"]],
  ["The fighters handed over 20 rifles.", ["rifle 20 handed-over"]],
  ["Gunmen on 20 motorcycles attacked the village.", ["motorcycle 20 used"]],
  ["Bandits rustled 200 cows.", ["livestock 200 seized"]],
  ["A man blew himself up at the gate.", ["explosive ~1 used"]],
  ["They seized a 60 mm mortar.", ["mortar 60 ~1 seized"]],
  ["Three vehicles burned, two motorcycles seized.", ["vehicle 3 destroyed", "motorcycle 2 seized"]],
];

test("reads what was seized, destroyed, used, lost or handed over", () => {
  for (const [text, things] of cases) assert.deepEqual(read(text), things, text);
});

test("leaves alone what befell nothing", () => {
  const negative = [
    "The bus overturned on the road.",
    "Police arrived in two vehicles.",
    "The gold mine collapsed.",
    "12 people died in two cars.",
    "He seized control of the town.",
    "20 trucks with aid arrived.",
    "The militants, armed with AK-47 rifles, attacked.",
    "Bomb disposal experts came.",
    "They opened fire on a vehicle.",
  ];
  for (const text of negative) assert.deepEqual(read(text), [], text);
});
