import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { openDocument } from "../../text/index.ts";
import es from "./index.ts";

const folder = new URL("./", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".tsv"));
const tables = Object.fromEntries(files.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
const pack = es.build(tables, readFileSync(new URL("../../gazetteer/actors.tsv", folder), "utf8"));
const read = (text: string) =>
  pack.read(openDocument(text, pack.letters), { today: "2024-06-03", kind: "news", isPlaceName: () => null } as never)
    .actors;

/** Name, kind and what else the words tell, as one line. */
const show = (text: string) =>
  read(text).map(({ value, site, who, others, owned, owner }) =>
    [
      value.name,
      value.kind,
      value.country,
      value.id && `#${value.id}`,
      value.office,
      site && `site ${site.kind}`,
      who && Object.values(who).join(" "),
      owner && "owner",
      others && "others",
      owned && "owned",
      value.speaker && "speaker",
    ]
      .filter(Boolean)
      .join(", "),
  );

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
