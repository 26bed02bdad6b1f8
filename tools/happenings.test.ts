// How many happenings a report tells: what it goes on to say of one is no other.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openPlainCoder } from "./open-coder.ts";

const coder = await openPlainCoder();

const lead =
  "Gunmen attacked the village of Tarba in Niger's Tillaberi region on Monday, killing nine people, officials said.";

/** A report's sentences, and the types of the happenings that it tells. */
const reports: readonly (readonly [told: string, types: readonly string[], ...sentences: string[]])[] = [
  [
    "forces sent and roads closed after an attack",
    ["violence-against-civilians"],
    lead,
    "The attackers came on motorbikes.",
    "Soldiers were deployed to the village and the road was closed.",
  ],
  [
    "the day on which the attack was claimed",
    ["violence-against-civilians"],
    lead,
    "The area is close to the border with Mali.",
    "A group that claimed the attack on Wednesday said that it had killed 20 people.",
  ],
  [
    "an attack of another day in another town",
    ["violence-against-civilians", "violence-against-civilians"],
    lead,
    "Residents fled into the bush.",
    "On Saturday gunmen killed four farmers in the village of Abala.",
  ],
  [
    "a village of the province that the lead names",
    ["violence-against-civilians"],
    "Herders attacked a village in northeast Nigeria's Taraba on Monday, killing seven villagers, police said.",
    "The men entered the village of Garin Dogo in Taraba state at about 2 a.m. and shot at farmers.",
  ],
  [
    "a total of dead is that of the attack",
    ["violence-against-civilians"],
    "A total of 18 people were killed late on Monday in an attack on the village of Kabaro, officials said.",
  ],
  [
    "an attack of two months before",
    ["violence-against-civilians"],
    lead,
    "The region has seen other raids.",
    "On April 2, gunmen killed eleven herders in the village of Sanam.",
  ],
  [
    "shops looted in a town that the report comes to later",
    ["riot", "looting"],
    "A crowd set fire to a bus station in Sarwa on Monday, police said.",
    "Firefighters could not get near it.",
    "Police have asked for help.",
    "The fire had died down by noon.",
    "In Ketan, two shops were looted, the mayor said.",
  ],
  [
    "the parts of a shelling, street by street",
    ["shelling"],
    "Mortar shells killed seven people in Damascus on Sunday, police said.",
    "The shells fell on several quarters.",
    "One of the mortar shells landed near the village of Tarba and killed three people.",
    "Another 17 civilians were injured when a mortar shell hit a bus.",
  ],
  [
    "what the state does in answer",
    ["violence-against-civilians", "restriction"],
    lead,
    "The attackers came on motorbikes.",
    "The government imposed a night curfew.",
  ],
];

for (const [told, types, ...sentences] of reports) {
  test(`a report tells ${types.length === 1 ? "one happening" : "two happenings"}: ${told}`, () => {
    const text = sentences.join("\n\n");
    const { claims } = coder.codeItem({ name: "report", hash: "0", text, language: "en", publishedAt: "2024-06-06" });
    const found = claims.filter(({ status }) => status === "happened").map(({ type }) => type);
    assert.deepEqual(found, types);
  });
}
