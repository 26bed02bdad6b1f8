import assert from "node:assert/strict";
import { test } from "node:test";
import { openPack, showActor } from "../../grammar/analytic/read-lines.fixture.ts";
import { definition } from "./index.ts";

const { read } = openPack(definition);
const show = (text: string) => read(text).actors.map(showActor);

const cases: readonly (readonly [string, ...string[]])[] = [
  ["Des militaires maliens sont tombés.", "militaires maliens, state-forces, ML"],
  ["L'armée burkinabè a riposté.", "armée burkinabè, state-forces, BF, #bf-armed-forces"],
  [
    "Des soldats de l'armée nigérienne ont fui.",
    "soldats de l'armée nigérienne, state-forces, NE, #ne-armed-forces, owner",
  ],
  [
    "Les Forces de défense et de sécurité (FDS) ont riposté. Les FDS avancent.",
    "Forces de défense et de sécurité, state-forces",
    "FDS, state-forces",
  ],
  ["Des hommes armés non identifiés ont tiré.", "hommes armés non identifiés, unidentified-armed-group"],
  ["De présumés djihadistes ont tué deux civils.", "présumés djihadistes, rebel-group", "civils, civilians"],
  ["Des combattants du Jnim ont fui.", "combattants du Jnim, rebel-group, ML, #jnim, owner"],
  [
    "Des éléments armés appartenant à Boko Haram ont fui.",
    "éléments armés appartenant à Boko Haram, rebel-group, NG, #boko-haram, owner",
  ],
  ["Des terroristes sécessionnistes ont tiré.", "terroristes sécessionnistes, rebel-group"],
  [
    "Deux Français et une ressortissante allemande ont été libérés.",
    "Français, civilians, FR, FR",
    "ressortissante allemande, civilians, DE, DE",
  ],
  [
    "Quatre enfants, trois autres personnes et cinq autres ont fui.",
    "enfants, civilians, child",
    "autres personnes, civilians, others",
    "autres, civilians, others",
  ],
  [
    "Ils ont attaqué un camp militaire et un poste FAMa.",
    "camp militaire, state-forces, site base",
    "poste FAMa, state-forces, ML, #ml-armed-forces, site base, owner",
  ],
  ["Un secouriste de la Croix-Rouge est mort.", "secouriste de la Croix-Rouge, civilians, aid"],
  ["Nos combattants tiennent la ville.", "combattants, rebel-group, speaker"],
  ["« Nos soldats tiennent », a-t-il dit.", "soldats, state-forces"],
  ["Une frappe israélienne a touché le dépôt.", "israélienne, state-forces, IL"],
  ["Bamako a dénoncé ces propos.", "Bamako, government, ML"],
  ["L'Algérie rappelle son conseiller.", "Algérie, government, DZ"],
  ["Un accord entre le Mali et la Russie existe.", "Mali, government, ML", "Russie, government, RU"],
  [
    "Le ministre burkinabè de la Défense, le général Célestin Simporé, est arrivé.",
    "Célestin Simporé, person, BF, Minister of Defence",
  ],
  [
    "Le ministre des Affaires étrangères et de la Coopération du Mali, Abdoulaye Diop, parle. M. Diop insiste.",
    "Abdoulaye Diop, person, ML, Minister of Foreign Affairs",
    "Abdoulaye Diop, person, ML, Minister of Foreign Affairs",
  ],
  ["Le porte-parole du gouvernement a parlé.", "porte-parole du gouvernement, person, Spokesperson"],
  ["L'ambassadeur de France est parti.", "ambassadeur de France, person, FR, Ambassador"],
  [
    "Le gouverneur de la région du Sahel, le lieutenant-colonel Rodolphe Sorgho, est venu.",
    "Rodolphe Sorgho, person, Governor",
  ],
];

for (const [text, ...wanted] of cases)
  test(`reads the actors of « ${text} »`, () => assert.deepEqual(show(text), wanted));

const quiet = [
  "Il pleut au Mali depuis vendredi.",
  "Il a écopé de six ans de prison.",
  "Selon une source militaire, tout va bien.",
  "Le bilan s'élève à douze morts, car la route est longue.",
  "Ils ont été blessés et déplacés.",
  "La localité ferme à midi.",
];
for (const text of quiet) test(`reads no actor in « ${text} »`, () => assert.deepEqual(show(text), []));
