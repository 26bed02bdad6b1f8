import assert from "node:assert/strict";
import { test } from "node:test";
import { openPack, showActor } from "../../grammar/analytic/read-lines.fixture.ts";
import { definition } from "./index.ts";

const { read } = openPack(definition);
const show = (text: string) => read(text).actors.map(showActor);

const cases: readonly (readonly [string, ...string[]])[] = [
  ["Los soldados malienses cayeron.", "soldados malienses, state-forces, ML"],
  ["El ejército burkinés respondió.", "ejército burkinés, state-forces, BF, #bf-armed-forces"],
  ["Hombres armados no identificados dispararon.", "Hombres armados no identificados, unidentified-armed-group"],
  ["Presuntos yihadistas mataron a dos civiles.", "Presuntos yihadistas, rebel-group", "civiles, civilians"],
  ["Los combatientes del JNIM huyeron.", "combatientes del JNIM, rebel-group, ML, #jnim, owner"],
  [
    "Integrantes del ELN y de las disidencias de las FARC huyeron.",
    "Integrantes del ELN, rebel-group, CO, #eln-colombia, owner",
    "disidencias de las FARC, rebel-group, CO, #farc-dissidents",
  ],
  ["Los agentes de la Policía Nacional respondieron.", "agentes de la Policía Nacional, state-forces, owner"],
  ["Atacaron un puesto militar.", "puesto militar, state-forces, site base"],
  ["Bamako condenó estas palabras.", "Bamako, government, ML"],
  ["El ministro de Defensa, Pedro Sánchez, llegó.", "Pedro Sánchez, person, Minister of Defence"],
  ["El portavoz del gobierno habló.", "portavoz del gobierno, person, Spokesperson"],
  [
    "Dos franceses y una mujer alemana fueron liberados.",
    "franceses, civilians, FR, FR",
    "mujer alemana, civilians, DE, female DE",
  ],
];

for (const [text, ...wanted] of cases)
  test(`reads the actors of «${text}»`, () => assert.deepEqual(show(text), wanted));

const quiet = [
  "Llueve en Malí desde el viernes.",
  "Fue condenado a seis años de prisión.",
  "El saldo asciende a doce muertos, pues la carretera es larga.",
];
for (const text of quiet) test(`reads no actor in «${text}»`, () => assert.deepEqual(show(text), []));
