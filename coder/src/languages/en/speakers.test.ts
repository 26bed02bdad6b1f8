import assert from "node:assert/strict";
import { test } from "node:test";
import { openPack } from "../../grammar/analytic/read-lines.fixture.ts";
import { definition } from "./index.ts";

const { read } = openPack(definition);
const speakersIn = (text: string) => read(text).speakers.map(({ value }) => value.speaker);

const sentences: readonly (readonly [said: string, ...speakers: string[]])[] = [
  ["Fighters struck twice, Ismail Mbuyi, who heads a youth group in the district, told reporters.", "Ismail Mbuyi"],
  ["The administrator of the district, Mbuyi Kasongo, said seven people were killed.", "Mbuyi Kasongo"],
  ["Rebel spokesman Tano Abelle claimed responsibility for the raid.", "Tano Abelle"],
  ["“We lost the harvest,” said Zeru Amdal, a farmer.", "Zeru Amdal"],
  ["“They came at dawn,” said Ngaro Belem, 45, a herder.", "Ngaro Belem"],
  ["Ngaro Belem, a herder of the village, said gunmen came at night.", "Ngaro Belem"],
  ["Villagers, including Oba Telli and Ina Motu, said the raiders burned houses.", "Villagers"],
  ["The raid was reported on Monday by the governor, Ina Motu, in a message.", "Ina Motu"],
  ["The soldiers drove off, Motu said.", "Motu"],
  ["The raiders fled into the bush, the army said.", "army"],
  ["The raiders fled into the bush, said the governor of the state.", "governor"],
  ["Twelve men died, the Inter-Valley Rescue Office (IVRO) said on Wednesday.", "Inter-Valley Rescue Office (IVRO)"],
  ["Nine women were robbed on Monday, a midwife who treated them said.", "midwife"],
  ["“We ran,” said a fishmonger in the next stall.", "fishmonger"],
  ["“It is with dismay that we learn of it,” Oba Telli wrote on a social network.", "Oba Telli"],
  ["In the village nothing was left, he said."],
  ["The raid reported on Monday killed three people."],
];
for (const [said, ...speakers] of sentences) test(said, () => assert.deepEqual(speakersIn(said), speakers));
