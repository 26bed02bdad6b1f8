import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { runBin } from "./run-bin.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "marsad-gazetteer-"));
after(() => rmSync(folder, { recursive: true }));

const row =
  "9000001\tTessalit Test\tTessalit Test\tتساليت\t20.2\t1.01\tP\tPPL\tML\t\t08\t\t\t\t6000\t\t500\tAfrica/Bamako\t2023-10-01";

test("files are added to the folder that was named, and a bad one does not stop the others", async () => {
  const file = join(folder, "ML.txt");
  writeFileSync(file, `${row}\n`);
  const own = join(folder, "own");
  const { status, out, told } = await runBin(["gazetteer", "add", join(folder, "none.txt"), file, "--gazetteer", own]);
  assert.equal(status, 1);
  assert.match(told, /none\.txt: found no such file/);
  assert.match(out, /^ML\t1 places\t/);
  assert.deepEqual(readdirSync(own), ["ML.bin"]);
});

test("without anything to add it tells its usage", async () => {
  assert.equal((await runBin(["gazetteer", "add"])).status, 2);
  assert.equal((await runBin(["gazetteer"])).status, 2);
});
