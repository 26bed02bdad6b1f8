// Builds the default gazetteer after npm install, if it is missing or older than its inputs.
// An install must not fail for it: whoever needs the gazetteer builds it then, or is told what is missing.
import { existsSync } from "node:fs";
import { worldFile } from "../server/src/gazetteer/folders.ts";
import { ensureWorld } from "../server/src/gazetteer/load.ts";

try {
  const started = performance.now();
  const isBuilt = await ensureWorld();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(isBuilt ? `Gazetteer built in ${seconds} s: ${worldFile}` : `Gazetteer is up to date: ${worldFile}`);
} catch (error) {
  const state = existsSync(worldFile) ? "the old one is kept" : "it will be built when it is first needed";
  console.warn(`Gazetteer not built, ${state}: ${(error as Error).message}`);
}
