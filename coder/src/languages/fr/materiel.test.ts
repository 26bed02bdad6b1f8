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
    "Les soldats ont récupéré 3 kalachnikovs, un lance-roquettes RPG-7, 12 chargeurs et des munitions.",
    [
      "assault-rifle Kalashnikov 3 seized",
      "rocket-launcher RPG-7 ~1 seized",
      "magazine 12 seized",
      "ammunition ? seized",
    ],
  ],
  ["Deux pick-up équipés de mitrailleuses brûlés.", ["vehicle 2 destroyed"]],
  ["Un blindé détruit et quatre motos saisies.", ["armoured-vehicle ~1 destroyed", "motorcycle 4 seized"]],
  [
    "Cinq pistolets mitrailleurs de type Kalachnikov et une quantité de munitions ont été récupérés.",
    ["assault-rifle Kalashnikov 5 seized", "ammunition ? seized"],
  ],
  ["Un véhicule a sauté sur une mine.", ["explosive ~1 used"]],
  ["Ils ont incendié trois camions et emporté 200 têtes de bétail.", ["vehicle 3 destroyed", "livestock 200 seized"]],
  ["L'explosion d'un engin explosif improvisé a tué deux soldats.", ["explosive ~1 used"]],
  ["Une frappe de drone a tué 12 civils.", ["drone ? used"]],
  ["Un drone a été abattu.", ["drone ~1 destroyed"]],
  ["Ils ont tiré 12 roquettes.", ["rocket 12 used"]],
  ["L'armée a saisi un mortier de 60 mm.", ["mortar 60 ~1 seized"]],
  ["Ils se sont emparés de deux véhicules et d'une ambulance.", ["vehicle 2 seized", "vehicle ~1 seized"]],
  ["Un kamikaze s'est fait exploser.", ["explosive ~1 used"]],
  ["Les combattants ont remis 20 fusils.", ["rifle 20 handed-over"]],
];

test("reads what was seized, destroyed, used, lost or handed over", () => {
  for (const [text, things] of cases) assert.deepEqual(read(text), things, text);
});

test("leaves alone what befell nothing", () => {
  const negative = [
    "Ils ont ouvert le feu sur un véhicule.",
    "La mine d'or a été fermée.",
    "Deux camions sont entrés en collision.",
    "Les hommes armés ont attaqué le village.",
    "20 camions chargés de vivres sont arrivés.",
    "Les groupes armés ont déposé les armes.",
  ];
  for (const text of negative) assert.deepEqual(read(text), [], text);
});
