import assert from "node:assert/strict";
import { test } from "node:test";
import { openPack, showActor } from "../../grammar/analytic/read-lines.fixture.ts";
import { openDocument } from "../../text/index.ts";
import { definition } from "./index.ts";

const { pack, read } = openPack(definition);
const show = (text: string) => read(text).actors.map(showActor);

const cases: readonly (readonly [string, ...string[]])[] = [
  [
    "Malian soldiers and two Nigerian soldiers fell.",
    "Malian soldiers, state-forces, ML",
    "Nigerian soldiers, state-forces, NG",
  ],
  ["Burkina Faso's army withdrew.", "Burkina Faso's army, state-forces, BF"],
  ["The Malian armed forces (FAMa) denied it.", "Malian armed forces, state-forces, ML, #ml-armed-forces"],
  [
    "They killed government troops and police officers.",
    "government troops, state-forces",
    "police officers, state-forces",
  ],
  [
    "Gunmen on motorcycles killed three farmers.",
    "Gunmen on motorcycles, unidentified-armed-group",
    "farmers, civilians",
  ],
  ["Suspected Boko Haram fighters raided it.", "Suspected Boko Haram fighters, rebel-group, NG, #boko-haram, owner"],
  ["Armed herders shot villagers.", "Armed herders, identity-militia", "villagers, civilians"],
  ["Rwanda-backed M23 rebels advanced.", "Rwanda-backed M23 rebels, rebel-group, CD, #m23"],
  ["Fighters of the al Qaeda-linked JNIM left.", "Fighters of the al Qaeda-linked JNIM, rebel-group, ML, #jnim, owner"],
  ["Members of the security forces fired.", "Members of the security forces, state-forces"],
  ["Two French nationals were freed.", "French nationals, civilians, FR, FR"],
  ["The Malians agreed, and five others were hurt.", "Malians, civilians, ML, ML", "others, civilians, others"],
  ["Women and children hid.", "Women, civilians, female", "children, civilians, child"],
  ["Three Red Cross staff were held.", "Red Cross staff, civilians, aid, owner"],
  [
    "They shelled a military base and an army post.",
    "military base, state-forces, site base",
    "army post, state-forces, site base, owner",
  ],
  ["The army's convoy was hit.", "army's convoy, state-forces, site convoy, owner"],
  ["JNIM said its fighters left.", "JNIM, rebel-group, ML, #jnim", "fighters, rebel-group, ML, #jnim, owned"],
  ["Our fighters hold the town.", "fighters, rebel-group, speaker"],
  ["He said: “Our soldiers hold the town.”", "soldiers, state-forces"],
  ["An Israeli air strike hit them.", "Israeli, state-forces, IL"],
  ["Bamako accused Paris of lying.", "Bamako, government, ML"],
  ["Angola, which mediates, called a summit.", "Angola, government, AO"],
  ["Mali and Niger signed it.", "Mali, government, ML", "Niger, government, NE"],
  ["The Kremlin and the EU spoke.", "Kremlin, government, RU", "EU, international-organisation, #european-union"],
  [
    "Malian Foreign Minister Abdoulaye Diop left. Diop spoke.",
    "Abdoulaye Diop, person, ML, Minister of Foreign Affairs",
    "Abdoulaye Diop, person, ML, Minister of Foreign Affairs",
  ],
  ["The governor of Borno State, Babagana Zulum, agreed.", "Babagana Zulum, person, Governor"],
  ["Babagana Zulum, governor of Borno, agreed.", "Babagana Zulum, person, Governor"],
  ["Lt Col Souleymane Dembélé denied it.", "Souleymane Dembélé, person, Lieutenant Colonel"],
  [
    "President Tinubu met the Kenyan president.",
    "Tinubu, person, President",
    "Kenyan president, person, KE, President",
  ],
  ["Police spokesman Musa Garba said so.", "Musa Garba, person, Spokesperson"],
];

for (const [text, ...wanted] of cases)
  test(`reads the actors of "${text}"`, () => assert.deepEqual(show(text), wanted));

const quiet = [
  "Heavy rain fell in Mali on Friday.",
  "Civilian casualties rose.",
  "They spoke of major concerns and of general interest.",
  "He told us to turn left at the second turkey.",
  "Some chad hung from the ballot.",
  "A 45-year-old bridge fell.",
  "A car bomb went off.",
];
for (const text of quiet) test(`reads no actor in "${text}"`, () => assert.deepEqual(show(text), []));

test("the head is the token of the main noun", () => {
  const text = "Two heavily armed Malian soldiers of the army fell.";
  const document = openDocument(text, pack.letters);
  const [actor] = pack.read(document, { kind: "news", isPlaceName: () => null } as never).actors;
  assert.equal(document.tokens[actor!.head]!.text, "soldiers");
});
