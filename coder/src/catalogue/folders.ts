import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Problem } from "../model/index.ts";

/** A folder with the names of its files and the default export of its index file. */
export type Folder = {
  readonly name: string;
  readonly path: string;
  readonly files: readonly string[];
  readonly door: unknown;
};

// the same code runs as TypeScript and as what the build makes of it
const door = import.meta.url.endsWith(".ts") ? "index.ts" : "index.js";

/** Refuses a folder, naming it and what is wrong with it. */
export function refuse(folder: string, found: string): never {
  throw new Problem("pack-broken", { folder, found });
}

/** The text of one file of a folder. */
export const readText = (folder: Folder, file: string): string => readFileSync(`${folder.path}/${file}`, "utf8");

/**
 * The folders beside the catalogue, in the order of their names, each with its door opened.
 * @example (await openFolders("events")).map((folder) => folder.name) // ["abduction", "air-strike", …]
 */
export async function openFolders(layer: "events" | "languages"): Promise<Folder[]> {
  const root = new URL(`../${layer}/`, import.meta.url);
  const names = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const url = new URL(`${name}/`, root);
      const path = fileURLToPath(url).replace(/[/\\]$/u, "");
      const files = readdirSync(url);
      if (!files.includes(door)) refuse(path, `found no ${door}; wanted the pack as its default export`);
      const module = (await import(new URL(door, url).href)) as { default?: unknown };
      if (module.default === undefined) refuse(path, `found no default export in ${door}; wanted the pack`);
      return { name, path, files, door: module.default };
    }),
  );
}
