import assert from "node:assert/strict";
import { test } from "node:test";
import { readFewActors, readFewNumbers } from "../../grammar/analytic/counted.fixture.ts";
import { openFolder, showToll } from "../../grammar/analytic/read-lines.fixture.ts";
import { buildTollReader } from "../../grammar/analytic/tolls.ts";
import { definition } from "./index.ts";

const { language, open } = openFolder(definition);
const readTolls = buildTollReader(language);

const read = (text: string): string[] => {
  const document = open(text);
  const actors = readFewActors(document);
  return readTolls(document, readFewNumbers(document), actors).map((toll) => showToll(toll, actors));
};

const cases: readonly [string, readonly string[]][] = [
  ["L'armée a perdu quatre hommes.", ["killed 4-4 hommes"]],
  ["Ce qui porte à 40 le nombre de morts.", ["killed 40-40 rises"]],
  ["Cinq d'entre eux au moins sont morts.", ["killed 5-5"]],
  ["Huit personnes ont été hospitalisées.", ["injured 8-8 personnes"]],
  ["On a sorti cinq corps des décombres.", ["killed 5-5"]],
  ["Le club a perdu cinq matches.", []],
  ["L'attaque a fait 12 morts et 7 blessés.", ["killed 12-12", "injured 7-7"]],
  ["Bilan : 12 morts et sept blessés, dont trois grièvement.", ["killed 12-12", "injured 7-7", "injured 3-3 part 1"]],
  ["Le bilan s'alourdit à 40 morts.", ["killed 40-40 rises"]],
  ["Le bilan passe de 31 à 40 morts.", ["killed 40-40 from 31 rises"]],
  ["Le nombre de morts est passé de 31 à 40.", ["killed 40-40 from 31 rises"]],
  ["12 soldats ont été tués et cinq autres blessés.", ["killed 12-12 soldats", "injured 5-5"]],
  ["Onze (11) soldats ont perdu la vie.", ["killed 11-11 soldats"]],
  ["Deux hommes ont trouvé la mort.", ["killed 2-2 hommes"]],
  ["Trois personnes sont mortes et deux sont décédées.", ["killed 3-3 personnes", "killed 2-2"]],
  ["Une bombe a explosé, tuant au moins neuf civils.", ["killed 9- civils"]],
  ["L'attaque a coûté la vie à 14 civils dont deux enfants.", ["killed 14-14 civils", "killed 2-2 enfants part 0"]],
  [
    "L'accident a fait 22 morts, parmi lesquels figurent 5 femmes et deux enfants.",
    ["killed 22-22", "killed 5-5 femmes part 0", "killed 2-2 enfants part 0"],
  ],
  ["4 personnes sont portées disparues.", ["missing 4-4 personnes"]],
  ["Des assaillants ont enlevé 30 villageois.", ["abducted 30-30 villageois by assaillants"]],
  [
    "Cinq otages ont été libérés. Huit personnes ont été interpellées.",
    ["released 5-5 otages", "arrested 8-8 personnes"],
  ],
  ["Dix terroristes ont été neutralisés par l'armée.", ["killed 10-10 terroristes by armée"]],
  ["Trois terroristes se sont rendus aux autorités.", ["surrendered 3-3 terroristes"]],
  ["Un soldat tué et deux blessés.", ["~killed 1-1 soldat", "injured 2-2"]],
  ["Un mort à Gao", ["killed 1-1"]],
  ["Ont été tués trois militaires et deux gendarmes.", ["killed 3-3 militaires", "killed 2-2 gendarmes"]],
  ["L'arrestation de cinq hommes.", ["arrested 5-5 hommes"]],
  ["L'armée a tué 15 terroristes et capturé 3 autres.", ["killed 15-15 terroristes by armée", "abducted 3-3"]],
  ["Les corps de 5 personnes ont été repêchés.", ["killed 5-5 personnes"]],
];

test("reads every construction of a toll", () => {
  for (const [text, tolls] of cases) assert.deepEqual(read(text), tolls, text);
});

test("leaves alone what counts no people", () => {
  const negative = [
    "Aucun mort.",
    "Aucun soldat n'a été blessé.",
    "Il est mort de rire.",
    "Deux drones abattus.",
    "Douze moutons ont été tués.",
    "Deux ministres se sont rendus à Paris.",
    "Le bilan de 3 victoires.",
    "Il a été condamné à mort.",
  ];
  for (const text of negative) assert.deepEqual(read(text), [], text);
});
