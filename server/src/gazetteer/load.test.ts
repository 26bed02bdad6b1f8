import assert from "node:assert/strict";
import { mkdtempSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { buildGazetteer } from "../../../coder/src/gazetteer/index.ts";
import { Problem } from "../../../coder/src/model/problem.ts";
import { userFolder } from "./folders.ts";
import { isStale, loadGazetteer } from "./load.ts";

const folder = () => mkdtempSync(join(tmpdir(), "marsad-gazetteer-"));
const isProblem = (code: string, file: RegExp) => (error: unknown) =>
  error instanceof Problem && error.code === code && file.test(error.message);

test("the default gazetteer knows towns, units and countries of the world", async () => {
  const gazetteer = await loadGazetteer(folder());
  const first = (name: string, script: "Arab" | "Latn") => gazetteer.find({ name, script })[0];
  assert.equal(first("سيكاسو", "Arab")?.gazetteer, "geonames:2451185");
  assert.equal(first("Kongoussi", "Latn")?.gazetteer, "geonames:2359142");
  assert.equal(first("ولاية كيدال", "Arab")?.gazetteer, "admin1:ML.10");
  assert.equal(first("الجزائر", "Arab")?.gazetteer, "iso:DZ");
  assert.equal(gazetteer.country("BF")?.latin, "Burkina Faso");
  assert.deepEqual(gazetteer.unitsAt(13.33, -1.53), { country: "BF", admin1: "Centre-Nord", admin2: "Bam" });
  assert.match(gazetteer.attribution, /GeoNames \(CC BY 4\.0\)/);
});

test("a named folder must exist, and a broken file in it is named", async () => {
  await assert.rejects(loadGazetteer(join(folder(), "absent")), isProblem("gazetteer-missing", /absent/));
  const broken = folder();
  writeFileSync(join(broken, "QX.bin"), "no gazetteer, but long enough to look at");
  await assert.rejects(loadGazetteer(broken), isProblem("gazetteer-broken", /QX\.bin/));
});

test("a world file is stale when it is missing, cut, or older than an input", () => {
  const here = folder();
  const file = join(here, "world.bin");
  const input = join(here, "input");
  writeFileSync(input, "");
  assert.equal(isStale(file, []), true);
  writeFileSync(file, buildGazetteer([]));
  utimesSync(input, 1, 1);
  assert.equal(isStale(file, [input, join(here, "absent")]), false);
  utimesSync(file, 0, 0);
  assert.equal(isStale(file, [input]), true);
  writeFileSync(file, "cut");
  assert.equal(isStale(file, []), true);
});

test("the user's own folder follows XDG_DATA_HOME", () => {
  assert.equal(userFolder({ XDG_DATA_HOME: "/data" }), join("/data", "marsad", "gazetteer"));
  assert.match(userFolder({}), /\.local.share.marsad.gazetteer$/);
});
