import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The default gazetteer, built from packages when the project is installed. */
export const worldFile = fileURLToPath(new URL("../../../.cache/gazetteer/world.bin", import.meta.url));

/**
 * Where a user's own country files are kept, unless a folder is named.
 * @example userFolder({ XDG_DATA_HOME: "/data" }) // "/data/marsad/gazetteer"
 */
export function userFolder(environment: Readonly<Record<string, string | undefined>>): string {
  const data = environment.XDG_DATA_HOME || join(homedir(), ".local", "share");
  return join(data, "marsad", "gazetteer");
}
