// `node tools/run.mjs tools/bench-start.ts [FILE]`: how long one page takes from the command to the answer, as it is installed.
// Medians of several runs, against a Node that starts and does nothing. `npm run build` comes first.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installCopy } from "./install-copy.ts";
import { root } from "./root.ts";

const runs = 9;
const [file = join(root, "examples/depeche.txt")] = process.argv.slice(2);

function medianOf(words: readonly string[]): number {
  const times = Array.from({ length: runs }, () => {
    const begun = performance.now();
    const { status, stderr } = spawnSync(process.execPath, words, { stdio: ["ignore", "ignore", "pipe"] });
    if (status !== 0) throw new Error(`${words[0]} ended with ${status}: ${stderr}`);
    return performance.now() - begun;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}

const folder = mkdtempSync(join(tmpdir(), "marsad-start-"));
try {
  const code = ["code", file, "--format", "json"];
  const bare = medianOf(["-e", ""]);
  const rows = { built: installCopy(folder), source: join(root, "server/bin/marsad.mjs") };
  console.log(`node alone  ${bare.toFixed(0)} ms`);
  for (const [name, door] of Object.entries(rows)) {
    const median = medianOf([door, ...code]);
    console.log(`${name.padEnd(10)}  ${median.toFixed(0)} ms, ${(median / bare).toFixed(1)} times a bare start`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
