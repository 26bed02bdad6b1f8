import { readFileSync } from "node:fs";
import type { Coder } from "../../../coder/src/pipeline/index.ts";

/**
 * Puts the coder together: languages and event types, the gazetteer, the register of actors.
 * @example (await openCoder({})).codeItem(item).claims
 */
export async function openCoder(options: { gazetteer?: string }): Promise<Coder> {
  const [{ createCoder }, { loadCatalogue }, { loadGazetteer }] = await Promise.all([
    import("../../../coder/src/pipeline/index.ts"),
    import("../../../coder/src/catalogue/index.ts"),
    import("../gazetteer/index.ts"),
  ]);
  const actors = readFileSync(new URL("../../../coder/src/gazetteer/actors.tsv", import.meta.url), "utf8");
  const [catalogue, gazetteer] = await Promise.all([loadCatalogue(), loadGazetteer(options.gazetteer)]);
  return createCoder({ catalogue, gazetteer, actors });
}
