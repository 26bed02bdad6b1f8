import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { englishInflection } from "../../languages/en/inflect.ts";
import { englishLetters } from "../../languages/en/letters.ts";
import { frenchInflection } from "../../languages/fr/inflect.ts";
import { frenchLetters } from "../../languages/fr/letters.ts";
import { type Letters, openDocument } from "../../text/index.ts";
import type { Inflection } from "../lexicon.ts";
import { buildFieldReader } from "./fields.ts";
import { openLanguage } from "./language.ts";

function openFields(letters: Letters, inflection: Inflection) {
  const folder = new URL(`../../languages/${letters.code}/`, import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith(".tsv"));
  const tables = Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
  const definition = {
    code: letters.code,
    letters,
    inflection,
    adjectives: "before",
    thousands: ",",
    dayFirst: true,
  } as const;
  const read = buildFieldReader(openLanguage(definition, tables));
  return (text: string) => read(openDocument(text, letters)).has(0);
}
const isForeign = {
  en: openFields(englishLetters, englishInflection),
  fr: openFields(frenchLetters, frenchInflection),
};

const foreign: (readonly [keyof typeof isForeign, string])[] = [
  ["en", "The striker shot wide after a quick attack late in the second half."],
  ["en", "Nigeria's victory in the final gave the coach his first trophy as the team beat the hosts."],
  ["en", "The bowler struck twice in his first over and the innings never recovered."],
  ["en", "The film's director shoots the battle as one long scene without a hero."],
  ["en", "Investors dumped shares as crude futures and the benchmark index tumbled on Wall Street."],
  ["en", "Ransomware attacks on company servers use phishing to steal a user's password."],
  ["fr", "L'attaquant a frappé deux fois en seconde période et l'équipe a gagné le match."],
  ["fr", "Le peloton a repris l'attaque du coureur à deux kilomètres du sprint."],
  ["fr", "Le réalisateur filme l'attaque du village comme une scène de théâtre, et l'acteur y est grand."],
  [
    "fr",
    "La bourse d'Abidjan a perdu du terrain, l'indice cédant trois points en fin de séance, avec peu d'investisseurs.",
  ],
];
const plain: readonly (readonly [keyof typeof isForeign, string])[] = [
  ["en", "Gunmen killed four fans outside the stadium after the match."],
  ["en", "A bomb exploded among supporters watching a World Cup football match at a viewing centre, killing ten."],
  ["en", "Militants attacked the cattle market and killed three traders, police said."],
  ["en", "Two players of the local club were abducted by armed men on their way home."],
  ["en", "The air strike hit a theatre where families sheltered."],
  ["en", "Soldiers won back the town, a victory for the army."],
  ["fr", "Des hommes armés ont tué deux joueurs de football près du stade."],
  ["fr", "Une bombe a explosé devant le cinéma pendant la projection d'un film, faisant six morts."],
  ["fr", "Les assaillants ont attaqué le marché et tué trois commerçants."],
  ["fr", "Une bousculade au stade après le match a fait douze morts parmi les supporters."],
  ["fr", "Des tirs ont visé l'équipe d'une ONG sur la route du Nord."],
];
foreign.push(
  ["fr", "À lire aussi : RDC, l'opposant condamné à trois ans de prison ferme"],
  ["fr", "Autres articles\nUn village attaqué près de Djibo, dix morts"],
);
for (const [code, text] of foreign)
  test(`is of another field: «${text}»`, () => assert.equal(isForeign[code](text), true));
for (const [code, text] of plain)
  test(`is of no other field: «${text}»`, () => assert.equal(isForeign[code](text), false));

test("leaves out what follows the heading of a page's other reports, and nothing before it", () => {
  // aside: a pointer to other reports, tail: the heading of a list of them
  assert.equal(isForeign.fr("Dix personnes ont été tuées à Djibo.\nAutres articles\nUn village attaqué"), false);
});
