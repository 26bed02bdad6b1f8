import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { formatVersion, type Gazetteer, openGazetteer } from "../../../coder/src/gazetteer/index.ts";
import { Problem } from "../../../coder/src/model/problem.ts";
import { aliasFile } from "./alias-file.ts";
import { userFolder, worldFile } from "./folders.ts";
import { writeWhole } from "./write-file.ts";

function versionOf(file: string): number {
  const head = readFileSync(file).subarray(0, 8);
  return head.length === 8 ? head.readUInt32LE(4) : -1;
}

/** Whether a world file is missing, of another format, or older than one of the files it is made of. */
export function isStale(file: string, inputs: readonly string[]): boolean {
  if (!existsSync(file)) return true;
  const built = statSync(file).mtimeMs;
  const isOlder = inputs.some((input) => existsSync(input) && statSync(input).mtimeMs > built);
  return isOlder || versionOf(file) !== formatVersion;
}

/** Builds the default gazetteer if it is missing or older than its inputs; tells whether it did. */
export async function ensureWorld(file: string = worldFile): Promise<boolean> {
  const { packageFiles } = await import("./package-data.ts");
  if (!isStale(file, [...packageFiles(), aliasFile])) return false;
  const { buildWorld } = await import("./build-world.ts");
  writeWhole(file, buildWorld());
  return true;
}

/** Brings the default gazetteer up to date; where that fails, one that is only old serves on. */
async function refreshWorld(): Promise<void> {
  try {
    await ensureWorld();
  } catch (error) {
    if (isStale(worldFile, [])) throw error;
  }
}

function openNamed(files: readonly string[]): Gazetteer {
  const bytes = files.map((file) => readFileSync(file));
  try {
    return openGazetteer(bytes);
  } catch {
    for (const [at, one] of bytes.entries()) openOne(files[at]!, one);
    throw new Problem("gazetteer-broken", {
      file: files.join(", "),
      found: "files that don't open together",
      wanted: "gazetteer files",
    });
  }
}

function openOne(file: string, bytes: Uint8Array): void {
  try {
    openGazetteer([bytes]);
  } catch (error) {
    const found = error instanceof Problem ? String(error.facts.found) : (error as Error).message;
    const wanted = "a gazetteer file of this version; remove it and add the country again";
    throw new Problem("gazetteer-broken", { file, found, wanted });
  }
}

/**
 * Opens the default gazetteer (built first if it isn't there) and the country files of a folder; a folder that was
 * named must exist. Throws `gazetteer-missing` and `gazetteer-broken`.
 * @example (await loadGazetteer()).find({ name: "Kidal", script: "Latn" })
 */
export async function loadGazetteer(folder?: string): Promise<Gazetteer> {
  if (folder !== undefined && !existsSync(folder)) {
    throw new Problem("gazetteer-missing", { folder, wanted: "a folder made by marsad gazetteer add" });
  }
  await refreshWorld();
  const own = folder ?? userFolder(process.env);
  const countries = existsSync(own)
    ? readdirSync(own)
        .filter((name) => name.endsWith(".bin"))
        .sort()
    : [];
  return openNamed([worldFile, ...countries.map((name) => join(own, name))]);
}
