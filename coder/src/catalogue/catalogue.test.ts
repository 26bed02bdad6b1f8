import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { actorRoles, eventFamilies, outcomes, Problem } from "../model/index.ts";
import { checkFrames, findSharedForms, loadCases, loadCatalogue } from "./index.ts";
import { readRows } from "./rows.ts";
import { readCases, readTriggers } from "./triggers.ts";

const catalogue = await loadCases();
const registry = readFileSync(new URL("../gazetteer/actors.tsv", import.meta.url), "utf8");
const packs = [...catalogue.languages.values()].map((folder) => folder.build(folder.tables, registry));

// standards.md 4.1 and 4.3, to the letter
const acled: Readonly<Record<string, readonly string[]>> = {
  Battles: ["Armed clash", "Government regains territory", "Non-state actor overtakes territory"],
  "Explosions/Remote violence": [
    "Chemical weapon",
    "Air/drone strike",
    "Suicide bomb",
    "Shelling/artillery/missile attack",
    "Remote explosive/landmine/IED",
    "Grenade",
  ],
  "Violence against civilians": ["Sexual violence", "Attack", "Abduction/forced disappearance"],
  Protests: ["Peaceful protest", "Protest with intervention", "Excessive force against protesters"],
  Riots: ["Violent demonstration", "Mob violence"],
  "Strategic developments": [
    "Agreement",
    "Arrests",
    "Change to group/activity",
    "Disrupted weapons use",
    "Headquarters or base established",
    "Looting/property destruction",
    "Non-violent transfer of territory",
    "Other",
  ],
};
const retreat = ["withdraw", "release", "disarm", "ceasefire", "access", "resign"];
const coerce = [
  "seize",
  "restrict",
  "censor",
  "curfew",
  "martial-law",
  "arrest",
  "deport",
  "withhold",
  "misinformation",
  "cyber",
];
const assaultByHand = ["abduct", "beat", "torture", "sexual", "targeted", "destroy", "primitive", "firearms"];
const assaultFromAfar = [
  "explosives",
  "suicide-attack",
  "aerial",
  "drone",
  "heavy-weapons",
  "crowd-control",
  "unconventional",
];
const plover: Readonly<Record<string, readonly string[]>> = {
  AGREE: [],
  SUPPORT: [],
  CONCEDE: [],
  CONSULT: ["visit", "third-party", "multilateral", "phone"],
  COOPERATE: [],
  AID: [],
  RETREAT: retreat,
  REQUEST: ["assist", "change", "yield", "meet"],
  REJECT: ["assist", "change", "yield", "meet"],
  ACCUSE: ["disapprove", "investigate", "allege"],
  THREATEN: ["restrict", "arrest", "relations", "expel", "territory", "violence"],
  PROTEST: ["demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"],
  SANCTION: ["convict", "expel", "withdraw", "discontinue"],
  MOBILIZE: ["troops", "weapons", "police", "militia"],
  COERCE: coerce,
  ASSAULT: [...assaultByHand, ...assaultFromAfar],
};

for (const [type, { pack, triggers, cases, hard, codebook }] of catalogue.events) {
  test(`${type}: its door declares a family, roles, outcomes and a rank of the model`, () => {
    assert.ok((eventFamilies[pack.family] as readonly string[]).includes(type));
    assert.ok(pack.roles.length > 0 && pack.roles.every((role) => actorRoles.includes(role)));
    assert.ok(pack.harmed === null ? pack.outcomes.length === 0 : pack.roles.includes(pack.harmed));
    assert.ok(pack.outcomes.every((outcome) => outcomes.includes(outcome)));
    assert.ok(Number.isInteger(pack.rank) && pack.rank >= 1 && pack.rank <= 9);
    assert.ok(!pack.absorbs.includes(type) && pack.refine.every((rule) => rule.to !== type));
    assert.equal(new Set(pack.modes).size, pack.modes.length);
  });

  test(`${type}: each mode has codes that stand in the schemes`, () => {
    for (const mode of [null, ...pack.modes]) {
      for (const [doer, target] of [
        [null, null],
        ["rebel-group", "state-forces"],
        ["rebel-group", "civilians"],
      ] as const) {
        const codes = pack.codes({ mode, doer, target });
        if (codes.acled) assert.ok(acled[codes.acled[0]]?.includes(codes.acled[1]), codes.acled.join(" / "));
        if (codes.plover) assert.ok(plover[codes.plover[0]], codes.plover[0]);
        if (codes.plover?.[1]) assert.ok(plover[codes.plover[0]]?.includes(codes.plover[1]), codes.plover.join(" / "));
        if (codes.cameo !== null) assert.match(codes.cameo, /^(0[1-9]|1\d|20)\d{1,2}$/);
      }
    }
  });

  test(`${type}: its codebook page tells what counts, what does not, and names each mode`, () => {
    for (const heading of [
      `# ${pack.title}`,
      "## What counts",
      "## What does not",
      "## Hard cases",
      "## Roles",
      "## Codes",
    ])
      assert.ok(codebook.includes(`${heading}\n`), heading);
    for (const mode of pack.modes) assert.ok(codebook.includes(`\`${mode}\``), mode);
  });

  test(`${type}: each mode has a trigger, and no trigger stands twice`, () => {
    for (const [language, forms] of Object.entries(triggers)) {
      assert.ok(forms.length > 0, language);
      for (const mode of pack.modes)
        assert.ok(
          forms.some((trigger) => trigger.mode === mode),
          `${language}: ${mode}`,
        );
      const written = forms.map((trigger) => `${trigger.pos} ${trigger.form}`);
      assert.deepEqual(
        written.filter((form, i) => written.indexOf(form) !== i),
        [],
        language,
      );
    }
  });

  test(`${type}: no sentence is asked both ways`, () => {
    for (const [language, easy] of Object.entries(cases)) {
      const found = [...easy, ...(hard[language] ?? [])];
      assert.equal(new Set(found.map((one) => one.sentence)).size, found.length, language);
    }
  });
}

for (const pack of packs) {
  test(`${pack.code}: has every frame that a trigger names`, () => checkFrames(catalogue, pack));

  test(`${pack.code}: its code is its folder's, and it knows its letters`, () => {
    assert.ok(catalogue.languages.has(pack.code));
    assert.equal(pack.letters.code, pack.code);
  });
}

test("a folder that is wrong is refused by name, with what is wrong", () => {
  const { pack } = catalogue.events.get("clash")!;
  const refuses = (attempt: () => unknown, words: RegExp) =>
    assert.throws(
      attempt,
      (error) => error instanceof Problem && error.code === "pack-broken" && words.test(error.message),
    );
  const header = "frame\tpos\tstrength\tmode\tform";
  refuses(
    () => readRows("events/clash", "triggers.ar.tsv", "# own\nframe\tform\n", ["frame", "mode"]),
    /clash: .*column mode/u,
  );
  refuses(
    () => readTriggers("events/clash", "triggers.ar.tsv", `${header}\nclash\tnoun\tsure\t\tx`, pack),
    /line 2.*strong, weak or none/u,
  );
  refuses(
    () => readTriggers("events/clash", "triggers.ar.tsv", `${header}\nclash\tnoun\tweak\tduel\tx`, pack),
    /mode "duel"/u,
  );
  refuses(
    () => readCases("events/clash", "cases.ar.tsv", "expect\twords\tsentence\nread\ta\tb"),
    /wanted words of its sentence/u,
  );
});

test("the folders are found once, and the start reads no cases", async (context) => {
  const start = await loadCatalogue();
  assert.equal(await loadCatalogue(), start);
  assert.ok([...start.events.values()].every(({ cases, hard }) => Object.keys({ ...cases, ...hard }).length === 0));
  context.diagnostic(`event types still missing: ${start.missing.join(", ") || "none"}`);
  for (const pack of packs) {
    const shared = findSharedForms(start, pack.code, pack.inflection.fold);
    context.diagnostic(`${pack.code}: forms that two types share: ${shared.join("; ") || "none"}`);
  }
});
