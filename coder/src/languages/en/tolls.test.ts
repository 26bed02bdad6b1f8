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
  ["Gunmen killed 12 people in a village.", ["killed 12-12 people by Gunmen"]],
  ["12 people were killed and seven wounded.", ["killed 12-12 people", "injured 7-7"]],
  ["12 killed, 7 wounded in blast", ["killed 12-12", "injured 7-7"]],
  ["It tore through a hall, killing at least nine and wounding three others.", ["killed 9-", "injured 3-3"]],
  ["The raid left 31 dead.", ["killed 31-31"]],
  ["It claimed the lives of 14 civilians.", ["killed 14-14 civilians"]],
  ["At least 14 people lost their lives.", ["killed 14- people"]],
  ["The death toll rose to 40 from 31, officials said.", ["killed 40-40 from 31 rises"]],
  ["The death toll rises from 31 to 40", ["killed 40-40 from 31 rises"]],
  ["Death toll: 9", ["killed 9-9"]],
  ["The army lost nine of its soldiers.", ["killed 9-9 soldiers"]],
  ["The ambush cost three officers their lives.", ["killed 3-3 officers"]],
  ["Three people were killed and another wounded.", ["killed 3-3 people", "injured 1-1"]],
  ["Five soldiers were killed along with three civilians.", ["killed 5-5 soldiers", "killed 3-3 civilians"]],
  ["Five people, if not more, were killed.", ["killed 5-5 people"]],
  ["Eight people are being treated.", ["injured 8-8 people"]],
  ["Four people, among them an elder, lost their lives.", ["killed 4-4 people"]],
  ["Police freed 20 kidnapped students.", ["released 20-20 students by Police"]],
  ["The club lost five matches.", []],
  ["Five soldiers died of their injuries.", ["killed 5-5 soldiers"]],
  ["Three men were found dead near the road.", ["killed 3-3 men"]],
  ["The bodies of 5 people were recovered.", ["killed 5-5 people"]],
  [
    "15 people, including four women and two children, were killed.",
    ["killed 15-15 people", "killed 4-4 women part 0", "killed 2-2 children part 0"],
  ],
  ["15 people were killed, among them 9 soldiers.", ["killed 15-15 people", "killed 9-9 soldiers part 0"]],
  ["12 people were wounded, nine of whom are children.", ["injured 12-12 people", "injured 9-9 part 0"]],
  [
    "Twelve people were killed: seven soldiers and five civilians.",
    ["killed 12-12 people", "killed 7-7 soldiers part 0", "killed 5-5 civilians part 0"],
  ],
  [
    "12 soldiers and two civilians were killed by gunmen.",
    ["killed 12-12 soldiers by gunmen", "killed 2-2 civilians by gunmen"],
  ],
  ["A soldier was killed.", ["~killed 1-1 soldier"]],
  [
    "The rebels killed a policeman and his driver.",
    ["~killed 1-1 policeman by rebels", "~killed 1-1 driver by rebels"],
  ],
  ["Ten hostages were freed; 12 people were taken hostage.", ["released 10-10 hostages", "abducted 12-12 people"]],
  ["Police arrested 5 men.", ["arrested 5-5 men by Police"]],
  ["5,000 people fled their homes.", ["displaced 5000-5000 people"]],
  ["12 militants surrendered to the army.", ["surrendered 12-12 militants"]],
  ["Seven people are missing and 3 remain unaccounted for.", ["missing 7-7 people", "missing 3-3"]],
  ["The army killed and wounded 12 militants.", ["killed -12 militants by army", "injured -12 militants by army"]],
  ["Five wounded soldiers were evacuated.", ["injured 5-5 soldiers"]],
  ["12 people in a bus were killed when it hit a mine.", ["killed 12-12 people"]],
  ["The blast killed 8 people and five others were wounded.", ["killed 8-8 people", "injured 5-5"]],
  ["The toll from attacks on two churches now stands at 12.", ["killed 12-12"]],
];

test("reads every construction of a toll", () => {
  for (const [text, tolls] of cases) assert.deepEqual(read(text), tolls, text);
});

test("leaves alone what counts no people", () => {
  const negative = [
    "There were no casualties.",
    "No soldier was killed.",
    "None of the 12 passengers was hurt.",
    "The side killed the game with two goals.",
    "The plan was killed off after two votes.",
    "12 cows were killed.",
    "Two officials said the pilot was killed.",
    "It ended in a dead heat between two runners.",
    "More than 200 dead or missing",
    "Five gunmen fled on motorcycles.",
    "He released three statements.",
  ];
  for (const text of negative) assert.deepEqual(read(text), [], text);
});
