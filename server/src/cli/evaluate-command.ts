import { existsSync } from "node:fs";
import { Command } from "commander";
import { Problem } from "../../../coder/src/model/index.ts";
import type { Environment } from "./environment.ts";
import { openCoder } from "./open-coder.ts";

type Options = { misses: boolean; missesOfTest: boolean; only?: string; json: boolean; gazetteer?: string };

/** `marsad evaluate`: holds answers against a corpus with gold. @example makeEvaluateCommand(environment, (status) => {}) */
export function makeEvaluateCommand(environment: Environment, onStatus: (status: number) => void): Command {
  return new Command("evaluate")
    .summary("hold the coder's answers against a corpus with gold")
    .description(
      "Codes every x.txt of a folder and holds the answers against x.gold.json beside it; folders called train and test are told apart.",
    )
    .argument("[folder]", "the corpus", "corpus")
    .option("--misses", "list what is not as the gold has it, with its words", false)
    .option("--misses-of-test", "list the misses of the held-out part too", false)
    .option("--only <field>", "list the misses of one field, or of one sort: missed, invented, wrong, extra")
    .option("--json", "print everything as JSON", false)
    .option("--gazetteer <folder>", "the folder of your own country files")
    .action(async (folder: string, options: Options) => {
      onStatus(await runEvaluate(environment, folder, options));
    });
}

async function runEvaluate(environment: Environment, folder: string, options: Options): Promise<number> {
  if (!existsSync(folder)) throw new Problem("file-missing", { file: folder });
  const { evaluateCorpus, formatMisses, formatTable } = await import("../evaluate/index.ts");
  const coder = await openCoder(options);
  const evaluations = evaluateCorpus(folder, coder, { missesOfTest: options.missesOfTest });
  if (evaluations.length === 0) {
    environment.stderr.write(`marsad: ${folder}: found no text with its gold; wanted x.txt and x.gold.json\n`);
    return 1;
  }
  if (options.json) {
    environment.stdout.write(`${JSON.stringify(evaluations, null, 1)}\n`);
    return 0;
  }
  const listsMisses = options.misses || options.missesOfTest || options.only !== undefined;
  for (const evaluation of evaluations) {
    if (listsMisses && evaluation.language === "all")
      for (const line of formatMisses(evaluation, options.only)) environment.stdout.write(`${line}\n`);
    environment.stdout.write(`${formatTable(evaluation).join("\n")}\n\n`);
  }
  return 0;
}
