import assert from "node:assert/strict";
import { test } from "node:test";
import { openPack, showToll } from "../../grammar/analytic/read-lines.fixture.ts";
import { definition } from "./index.ts";

const pack = openPack(definition);
const read = (text: string): string[] => {
  const { tolls, actors } = pack.read(text);
  return tolls.map((toll) => showToll(toll, actors));
};

const cases: readonly [string, readonly string[]][] = [
  ["El ataque dejó 12 muertos y 7 heridos.", ["killed 12-12", "injured 7-7"]],
  ["Saldo: 12 muertos y siete heridos, tres de ellos graves.", ["killed 12-12", "injured 7-7", "injured 3-3 part 1"]],
  ["El balance de muertos sube a 40.", ["killed 40-40 rises"]],
  ["La cifra de muertos pasó de 31 a 40.", ["killed 40-40 from 31 rises"]],
  ["El número de muertos ascendió a 40.", ["killed 40-40 rises"]],
  ["Sube a 14 la cifra de muertos por el choque.", ["killed 14-14 rises"]],
  ["Aumentó de 11 a 14 el número de muertos.", ["killed 14-14 from 11 rises"]],
  ["El choque dejó 16 personas muertas y 14 más heridas.", ["killed 16-16 personas", "injured 14-14"]],
  ["12 soldados murieron y otros cinco resultaron heridos.", ["killed 12-12 soldados", "injured 5-5"]],
  ["Murieron 12 soldados.", ["killed 12-12 soldados"]],
  ["Han muerto al menos 12 soldados.", ["killed 12- soldados"]],
  ["Once (11) soldados perdieron la vida.", ["killed 11-11 soldados"]],
  ["Tres personas fallecieron y dos quedaron heridas.", ["killed 3-3 personas", "injured 2-2"]],
  ["Una bomba explotó y mató al menos a nueve civiles.", ["killed 9- civiles"]],
  [
    "El ataque le costó la vida a 14 civiles, entre ellos dos niños.",
    ["killed 14-14 civiles", "killed 2-2 niños part 0"],
  ],
  [
    "El accidente dejó 22 muertos, entre ellos 5 mujeres y dos niños.",
    ["killed 22-22", "killed 5-5 mujeres part 0", "killed 2-2 niños part 0"],
  ],
  ["El choque causó la muerte de cuatro pasajeros.", ["killed 4-4 pasajeros"]],
  ["4 personas siguen desaparecidas.", ["missing 4-4 personas"]],
  ["Los asaltantes secuestraron a 30 aldeanos.", ["abducted 30-30 aldeanos by asaltantes"]],
  [
    "Cinco rehenes fueron liberados. Ocho personas fueron detenidas.",
    ["released 5-5 rehenes", "arrested 8-8 personas"],
  ],
  ["Diez terroristas fueron abatidos por el ejército.", ["killed 10-10 terroristas by ejército"]],
  ["Un soldado muerto y dos heridos.", ["~killed 1-1 soldado", "injured 2-2"]],
  ["Un muerto en Gao", ["killed 1-1"]],
  ["Matan a tres policías en Celaya", ["killed 3-3 policías"]],
  ["La detención de cinco hombres.", ["arrested 5-5 hombres"]],
  ["El ejército mató a 15 terroristas y capturó a otros 3.", ["killed 15-15 terroristas by ejército", "abducted 3-3"]],
  ["Los cuerpos de 5 personas fueron recuperados.", ["killed 5-5 personas"]],
  ["Hirieron a dos policías.", ["injured 2-2 policías"]],
];

test("reads every construction of a toll", () => {
  for (const [text, tolls] of cases) assert.deepEqual(read(text), tolls, text);
});

test("leaves alone what counts no people", () => {
  const negative = [
    "Ningún muerto.",
    "Ningún soldado resultó herido.",
    "Está muerto de risa.",
    "Dos drones abatidos.",
    "Doce ovejas murieron.",
    "El balance de 3 victorias.",
    "Fue condenado a muerte.",
    "No hubo víctimas mortales.",
  ];
  for (const text of negative) assert.deepEqual(read(text), [], text);
});
