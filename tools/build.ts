// `npm run build`: what is published, in server/dist: JavaScript, type declarations, the word lists and the gazetteer.
// A start opens some dozens of files instead of hundreds, for the modules are bundled around the doors of languages and types.
import { spawnSync } from "node:child_process";
import { cpSync, globSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./root.ts";

const out = join(root, "server/dist");
rmSync(out, { recursive: true, force: true });
const tsc = spawnSync(
  process.execPath,
  [join(root, "node_modules/typescript/bin/tsc"), "-p", join(root, "tsconfig.build.json")],
  { stdio: "inherit" },
);
if (tsc.status !== 0) process.exit(tsc.status ?? 1);
const entries = ["server/src/cli/main.ts", ...globSync("coder/src/{events,languages}/*/index.ts", { cwd: root })];
await build({
  absWorkingDir: root,
  entryPoints: entries,
  outdir: out,
  outbase: root,
  // as deep as the sources, so that a chunk finds word lists and gazetteer where its modules look for them
  chunkNames: "coder/src/chunks/[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  packages: "external",
});
const world = ".cache/gazetteer/world.bin";
const files = globSync("{coder,server}/src/**/*.{tsv,md}", { cwd: root });
// the gazetteer last: one older than its word lists would be built anew at the first start
for (const file of [...files, world]) cpSync(join(root, file), join(out, file));
console.log(`Built ${out}`);
