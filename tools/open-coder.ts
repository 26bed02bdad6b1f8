import { join } from "node:path";
import type { Coder } from "../coder/src/pipeline/index.ts";
import { openCoder } from "../server/src/cli/open-coder.ts";
import { root } from "./root.ts";

/**
 * The coder with the gazetteer that every installation has: the answers to our own corpus must not depend on the
 * country files that somebody has added.
 */
export function openPlainCoder(): Promise<Coder> {
  // a folder without country files stands in for the user's own
  return openCoder({ gazetteer: join(root, "corpus") });
}
