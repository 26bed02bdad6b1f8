import { Command } from "commander";
import { Problem } from "../../../coder/src/model/index.ts";
import type { Environment } from "./environment.ts";
import { openTeller } from "./tell.ts";

/** `marsad gazetteer add`: country files for the user's own gazetteer. @example makeGazetteerCommand(environment) */
export function makeGazetteerCommand(environment: Environment, onStatus: (status: number) => void): Command {
  const add = new Command("add")
    .description(
      "Adds GeoNames country files to your own gazetteer: two-letter codes are downloaded, files are read as they are.",
    )
    .argument("<inputs...>", "country codes (ML) or files (ML.zip, ML.txt, ML.txt.gz)")
    .option("--gazetteer <folder>", "the folder to add to; by default your own")
    .action(async (inputs: string[], options: { gazetteer?: string }) => {
      onStatus(await runAdd(environment, inputs, options));
    });
  return new Command("gazetteer").summary("add places to your own gazetteer").addCommand(add);
}

const shown = 20;

async function runAdd(
  environment: Environment,
  inputs: readonly string[],
  options: { gazetteer?: string },
): Promise<number> {
  const { addCountryFiles, userFolder } = await import("../gazetteer/index.ts");
  const folder = options.gazetteer ?? userFolder(environment.variables);
  const teller = openTeller(environment);
  const steps = { download: "downloading", build: "building" } as const;
  let left = 0;
  for (const input of inputs) {
    try {
      const { countries, warnings } = await addCountryFiles([input], folder, ({ step }) => {
        if (step === "download" || step === "build") teller.note(`${input}: ${steps[step]}`);
      });
      for (const { country, places, file } of countries)
        environment.stdout.write(`${country}\t${places} places\t${file}\n`);
      for (const { file, line, found } of warnings.slice(0, shown))
        teller.note(`${file}, line ${line}: found ${found}; left out`);
      if (warnings.length > shown) teller.note(`${input}: ${warnings.length - shown} more lines were left out`);
      left += warnings.length;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      teller.fail(error);
    }
  }
  return left + teller.failures() > 0 ? 1 : 0;
}
