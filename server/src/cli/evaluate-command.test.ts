import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { runBin } from "./run-bin.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "marsad-evaluate-"));
after(() => rmSync(folder, { recursive: true }));

const text = "قُتل ستة جنود في هجوم شنه مسلحون على مقر للجيش المالي في كيدال يوم الاثنين 26 فبراير 2024.\n";
const claim = {
  report: 0,
  type: "armed-attack",
  mode: null,
  status: "happened",
  optional: false,
  trigger: "هجوم شنه مسلحون",
  when: { from: "2024-02-26", to: "2024-02-26", precision: "day", words: "يوم الاثنين 26 فبراير 2024" },
  where: { name: "كيدال", country: "ML", within: null, precision: "exact", near: [18.44, 1.41, 25] },
  actors: [],
  tolls: [{ outcome: "killed", min: 7, max: 7, side: "target", partOf: null, words: "ستة جنود" }],
  materiel: [],
  attribution: [],
};

function writeCorpus(name: string): string {
  const own = join(folder, name, "train");
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, "one.txt"), text);
  const gold = {
    input: { publishedAt: null, source: null },
    reports: [{ title: null, kind: "news" }],
    claims: [claim],
  };
  writeFileSync(join(own, "one.gold.json"), JSON.stringify(gold));
  return join(folder, name);
}

test("a corpus of one's own is held against its gold, and each miss is listed with its words", async () => {
  const { out, status, told } = await runBin(["evaluate", writeCorpus("own"), "--misses"]);
  assert.equal(status, 0, told);
  assert.match(out, /train, all languages: 1 texts, 1 reports, 1 events/u);
  assert.match(out, /F1 +100\.0/u);
  assert.match(out, /WRONG killed\n +gold +7 target «ستة جنود»\n +answer +6/u);
  assert.match(out, /above 0\.9:/u);
});

test("a folder that isn't there, or holds no gold, is told by its name", async () => {
  const missing = await runBin(["evaluate", join(folder, "nowhere")]);
  assert.notEqual(missing.status, 0);
  assert.match(missing.told, /nowhere/u);
  mkdirSync(join(folder, "empty"));
  const empty = await runBin(["evaluate", join(folder, "empty")]);
  assert.equal(empty.status, 1);
  assert.match(empty.told, /empty: found no text with its gold/u);
});
