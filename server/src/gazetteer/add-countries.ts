import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildGazetteer, type Feature } from "../../../coder/src/gazetteer/index.ts";
import { Problem } from "../../../coder/src/model/problem.ts";
import { fillUnits } from "./fill-units.ts";
import { type BrokenLine, readDump } from "./read-dump.ts";
import { writeWhole } from "./write-file.ts";

const attribution = "Places: GeoNames (CC BY 4.0)";
const source = "https://download.geonames.org/export/dump";

/** A step of adding country files, to show while it runs. */
export type AddProgress = {
  readonly input: string;
  readonly step: "download" | "read" | "build" | "done";
  readonly places?: number;
};

/** The countries that were added, and the lines that could not be used. */
export type Added = {
  readonly countries: readonly { readonly country: string; readonly places: number; readonly file: string }[];
  readonly warnings: readonly BrokenLine[];
};

async function download(country: string): Promise<Uint8Array> {
  const url = `${source}/${country}.zip`;
  const failed = (reason: string) =>
    new Problem("file-unreadable", {
      file: url,
      reason: `${reason}. Download it on a machine with a network and hand the file over: marsad gazetteer add ${country}.zip`,
    });
  let response: Response;
  try {
    response = await fetch(url);
  } catch (error) {
    const cause = (error as { cause?: { code?: string } }).cause?.code;
    throw failed(cause ?? (error as Error).message);
  }
  if (!response.ok) throw failed(`the server answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

function groupByCountry(features: readonly Feature[]): Map<string, Feature[]> {
  const groups = new Map<string, Feature[]>();
  for (const feature of features) {
    const group = groups.get(feature.country);
    if (group) group.push(feature);
    else groups.set(feature.country, [feature]);
  }
  return groups;
}

async function readInput(input: string, onProgress: (progress: AddProgress) => void) {
  const isCode = /^[A-Za-z]{2}$/u.test(input) && !existsSync(input);
  if (isCode) onProgress({ input, step: "download" });
  const zip = isCode ? await download(input.toUpperCase()) : null;
  onProgress({ input, step: "read" });
  if (zip !== null) return readDump(`${input.toUpperCase()}.zip`, zip);
  if (!existsSync(input)) throw new Problem("file-missing", { file: input });
  return readDump(input, input.toLowerCase().endsWith(".zip") ? readFileSync(input) : null);
}

/**
 * Adds GeoNames country files to a folder, one gazetteer file a country; an input is a country code (downloaded) or a
 * file (.txt, .txt.gz, .zip). A file that is refused leaves what was there before.
 * @example await addCountryFiles(["BF.txt.gz"], folder, () => {})
 */
export async function addCountryFiles(
  inputs: readonly string[],
  folder: string,
  onProgress: (progress: AddProgress) => void = () => {},
): Promise<Added> {
  const countries: { country: string; places: number; file: string }[] = [];
  const warnings: BrokenLine[] = [];
  for (const input of inputs) {
    const dump = await readInput(input, onProgress);
    warnings.push(...dump.broken);
    onProgress({ input, step: "build", places: dump.features.length });
    for (const [country, features] of groupByCountry(dump.features)) {
      const file = join(folder, `${country}.bin`);
      writeWhole(file, buildGazetteer(fillUnits(features), { attribution }));
      countries.push({ country, places: features.length, file });
    }
    onProgress({ input, step: "done", places: dump.features.length });
  }
  return { countries, warnings };
}
