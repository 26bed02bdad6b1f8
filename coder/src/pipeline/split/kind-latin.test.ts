import assert from "node:assert/strict";
import { test } from "node:test";
import { split } from "./fixtures/packs.ts";

const kindOf = (text: string) =>
  split(text)
    .map((report) => report.kind)
    .join();

const kinds: readonly (readonly [string, string, string])[] = [
  [
    "news",
    "an army in a headline with a verb",
    "Army kills 12 bandits in Zamfara\nThe Nigerian army said on Sunday that its troops killed twelve bandits in Zamfara State.",
  ],
  [
    "news",
    "police in a headline",
    "Police arrest nine over market fire\nPolice in Lusaka arrested nine people on Friday over a fire at a market, a spokesman said.",
  ],
  [
    "official-statement",
    "a ministry's own present tense",
    "The Ministry of Foreign Affairs strongly condemns the attack that struck a mosque in Peshawar on Friday, and extends its condolences to the families.",
  ],
  [
    "official-statement",
    "a press release",
    "PRESS RELEASE\nMinistry of Defence\nOn 3 March 2025 our gallant troops repelled an attack on Damboa. Nine terrorists were neutralised.",
  ],
  [
    "armed-group-statement",
    "own fighters",
    "Attack on a convoy\nOur fighters attacked an army convoy near Kolpak on Monday and destroyed two vehicles. All praise is due to Allah.",
  ],
  [
    "social-post",
    "signs and tags",
    "🔴 BREAKING | Heavy gunfire near the bridge in #Bria for the past hour\nResidents asked to stay away 🙏",
  ],
  [
    "other",
    "advice",
    "How to stay safe in the heat\nDrink water before you are thirsty, stay out of the sun at noon and never leave a child in a parked car.",
  ],
  [
    "news",
    "une armée dans un titre",
    "L'armée tue douze terroristes à Djibo\nL'armée burkinabè a annoncé dimanche avoir tué douze terroristes près de Djibo.",
  ],
  [
    "official-statement",
    "un communiqué",
    "COMMUNIQUÉ\nLe Gouvernement informe l'opinion que l'attaque perpétrée le 4 mars 2025 contre le poste de Mansila a été repoussée.",
  ],
  [
    "official-statement",
    "un gouvernement qui condamne",
    "Le Gouvernement de la République du Niger condamne avec la dernière énergie l'attaque perpétrée lundi à Gaoua et présente ses condoléances aux familles.",
  ],
  [
    "armed-group-statement",
    "les siens",
    "Embuscade\nPar la grâce d'Allah, nos combattants ont attaqué lundi un convoi de l'armée et tué six soldats. Louange à Allah.",
  ],
  [
    "other",
    "des conseils",
    "Conseils pour éviter le paludisme\nDormez sous une moustiquaire, videz les eaux stagnantes et couvrez vos bras à la tombée du jour.",
  ],
];
for (const [kind, name, text] of kinds) test(`${kind}: ${name}`, () => assert.equal(kindOf(text), kind));
