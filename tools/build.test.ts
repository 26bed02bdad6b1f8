import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { installCopy } from "./install-copy.ts";
import { root } from "./root.ts";

const folder = mkdtempSync(join(tmpdir(), "marsad-build-"));
after(() => rmSync(folder, { recursive: true }));

const run = (words: readonly string[]) =>
  execFileSync(process.execPath, words, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

test("what is built and installed answers as the sources do", () => {
  run(["tools/build.ts"]);
  const door = installCopy(folder);
  for (const file of ["bulletin.txt", "wire.txt", "depeche.txt"]) {
    const words = ["code", join("examples", file), "--format", "json"];
    const built = run([door, ...words]);
    assert.ok(built.includes('"claims"'), file);
    assert.equal(built, run(["server/bin/marsad.mjs", ...words]), file);
  }
});
