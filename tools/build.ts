// `npm run build`: what is published, in server/dist: JavaScript, type declarations, the word lists and the gazetteer.
import { spawnSync } from "node:child_process";
import { cpSync, globSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.ts";

const out = join(root, "server/dist");
rmSync(out, { recursive: true, force: true });
const tsc = spawnSync(
  process.execPath,
  [join(root, "node_modules/typescript/bin/tsc"), "-p", join(root, "tsconfig.build.json")],
  {
    stdio: "inherit",
  },
);
if (tsc.status !== 0) process.exit(tsc.status ?? 1);
const world = ".cache/gazetteer/world.bin";
const files = globSync("{coder,server}/src/**/*.{tsv,md}", { cwd: root });
// the gazetteer last: one older than its word lists would be built anew at the first start
for (const file of [...files, world]) cpSync(join(root, file), join(out, file));
console.log(`Built ${out}`);
