import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.ts";

/**
 * Puts what was built into a folder as an installed package; the path of its door.
 * @example installCopy("/tmp/a") // "/tmp/a/node_modules/marsad/bin/marsad.mjs"
 */
export function installCopy(folder: string): string {
  const installed = join(folder, "node_modules", "marsad");
  // a gazetteer older than its word lists would be built anew
  cpSync(join(root, "server"), installed, { recursive: true, preserveTimestamps: true });
  symlinkSync(join(root, "node_modules"), join(installed, "node_modules"));
  return join(installed, "bin", "marsad.mjs");
}
