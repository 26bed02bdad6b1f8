// Runs a TypeScript file on a Node that strips types by itself: this one, or the one that npm brought along.
import { spawnSync } from "node:child_process";
import { findNode } from "../server/bin/find-node.mjs";

const result = spawnSync(findNode(), process.argv.slice(2), { stdio: "inherit" });
process.exit(result.status ?? 1);
