export { type Added, type AddProgress, addCountryFiles } from "./add-countries.ts";
export { userFolder, worldFile } from "./folders.ts";
export { ensureWorld, loadGazetteer } from "./load.ts";
export type { BrokenLine } from "./read-dump.ts";
