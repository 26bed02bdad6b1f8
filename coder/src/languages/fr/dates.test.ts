import assert from "node:assert/strict";
import { test } from "node:test";
import { buildDateReader } from "../../grammar/analytic/dates.ts";
import { openDateLines, openFolder } from "../../grammar/analytic/read-lines.fixture.ts";
import { corpus } from "./dates-corpus.fixture.ts";
import { definition } from "./index.ts";

const folder = openFolder(definition);
const readDates = buildDateReader(folder.language);
const read = openDateLines(folder);

for (const [value, ways] of corpus) {
  test(`reads ${value}`, () => {
    for (const way of ways) {
      const quote = /\[(.+)\]/u.exec(way)?.[1] ?? way;
      const dates = read(`Un communiqué publié ${way.replace(/[[\]]/gu, "")}, ses hommes ont repoussé l'assaut`);
      assert.deepEqual(
        dates.map((date) => date.value),
        [value],
        way,
      );
      const [found] = dates;
      // an article or a preposition of the phrase may stand inside the quote or before it
      assert.ok(found && (found.quote.endsWith(quote) || quote.endsWith(found.quote)), `${way}: ${found?.quote}`);
    }
  });
}

const none: readonly string[] = [
  "le Mouvement du 23 mars",
  "le M23",
  "la place du 11-Décembre",
  "la planète Mars",
  "le champ de mars",
  "tous les lundis",
  "chaque vendredi",
  "la prière du vendredi",
  "pendant trois jours",
  "deux jours avant l'élection",
  "la veille du scrutin",
  "à 3 heures de route",
  "après 5 heures de combats",
  "en 5 jours",
  "le 3e bataillon",
  "vers 10 villages",
  "à 5 kilomètres",
  "entre 10 et 15 morts",
  "de 10 à 15 soldats",
  "une nuit",
  "les derniers combattants",
  "le prochain président",
  "la résolution 2719",
  "2000 soldats",
  "l'avenue du 14 juillet",
  "stade du 28 septembre",
  "dans 5 villages",
  "7 personnes ont été tuées",
  "le bilan est de 12 morts",
  "ce qui",
  "la nuit",
  "le matin",
  "pendant la nuit",
  "mercredi des Cendres",
  "Sept soldats",
  "sept morts",
  "avoir été tué",
  "l'été",
  "mis à mort",
  "la fin",
  "début des travaux",
  "fin de la mission",
  "Ramadan Abdallah a dit",
];

test("leaves names, verbs, counts, durations and habits alone", () => {
  for (const text of none) assert.deepEqual(read(text), [], text);
});

test("takes time in proportion to the text", () => {
  const text = corpus.flatMap(([, ways]) => ways.map((way) => way.replace(/[[\]]/gu, ""))).join(", ");
  const time = (times: number) => {
    const document = folder.open(`${text}. `.repeat(times));
    const start = performance.now();
    readDates(document);
    return performance.now() - start;
  };
  time(4);
  assert.ok(time(32) < 32 * Math.max(time(4), 4));
});
