#!/usr/bin/env node
// The door: plain JavaScript for whatever Node the machine has. It moves to a Node that strips types and starts the command line.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import module from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import v8 from "node:v8";
import { findNode } from "./find-node.mjs";

const here = fileURLToPath(import.meta.url);

/** Where this system keeps what can be made again. */
function findCacheFolder() {
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches");
  if (process.platform === "win32") return process.env.LOCALAPPDATA || join(homedir(), "AppData", "Local");
  return process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
}

/** Node strips no types under node_modules, so an installed package runs what was built and a checkout its sources. */
function findEntry() {
  const built = join(here, "..", "..", "dist", "server", "src", "cli", "main.js");
  const isInstalled = here.split(/[\\/]/).includes("node_modules");
  return isInstalled && existsSync(built) ? built : join(here, "..", "..", "src", "cli", "main.ts");
}

const node = findNode();
if (node === process.execPath) {
  const warnings = process.listeners("warning");
  process.removeAllListeners("warning");
  process.on("warning", (warning) => {
    if (warning.name !== "ExperimentalWarning") for (const listener of warnings) listener(warning);
  });
  // A start makes much that is soon thrown away: with room for it there is less to collect.
  v8.setFlagsFromString("--semi-space-growth-factor=16");
  // A stream of a million articles runs in little memory: after its start the heap grows by small steps.
  setTimeout(() => v8.setFlagsFromString("--heap-growing-percent=20"), 2000).unref();
  module.enableCompileCache(join(findCacheFolder(), "marsad", "compiled"));
  const { runMarsad } = await import(pathToFileURL(findEntry()).href);
  process.exitCode = await runMarsad(process.argv.slice(2));
} else {
  const child = spawn(node, [here, ...process.argv.slice(2)], { stdio: "inherit" });
  // A terminal sends Ctrl-C to both; the other signals reach only this process.
  process.on("SIGINT", () => {});
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => {
    console.error(`marsad: ${node} could not be started (${error.message})`);
    process.exitCode = 2;
  });
  child.on("exit", (code, signal) => {
    if (!signal) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}
