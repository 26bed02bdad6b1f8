import { Command } from "commander";
import type { Coder } from "../../../coder/src/pipeline/index.ts";
import { forEachItem } from "./code-items.ts";
import type { Environment } from "./environment.ts";
import { checkInputs, measureInputs, readDefaults } from "./inputs.ts";
import { openCoder } from "./open-coder.ts";
import { openOutput } from "./output.ts";
import { openTeller } from "./tell.ts";

type Options = { published?: string; lang?: string; source?: string; out?: string; gazetteer?: string };

/** `marsad read`: prints what was read before anything is claimed. @example makeReadCommand(environment, (status) => {}) */
export function makeReadCommand(environment: Environment, onStatus: (status: number) => void): Command {
  return new Command("read")
    .summary("print the dates, places, numbers and names that were read")
    .description("Prints what was read before anything is claimed: one line of JSON for each report.")
    .argument("[files...]", "files to read; - is standard input")
    .option("--published <date>", "the day the reports were published, where they don't say it")
    .option("--lang <code>", "the language of the reports, where it is known")
    .option("--source <name>", "who published the reports, where they don't say it")
    .option("-o, --out <file>", "write to a file, which appears when it is whole")
    .option("--gazetteer <folder>", "the folder of your own country files")
    .action(async (files: string[], options: Options) => {
      onStatus(await runRead(environment, files, options));
    });
}

async function runRead(environment: Environment, files: readonly string[], options: Options): Promise<number> {
  const defaults = readDefaults(options);
  checkInputs(files, options.out);
  const output = openOutput(environment.stdout, options.out);
  const teller = openTeller(environment, measureInputs(files));
  try {
    const coder = await openCoder(options);
    const work = { environment, files, defaults, teller };
    await forEachItem(
      work,
      (item) => coder.readItem(item),
      (read) => output.write(toLines(read)),
    );
    await output.finish();
  } catch (error) {
    output.discard();
    throw error;
  } finally {
    teller.stop();
  }
  return teller.failures() > 0 ? 1 : 0;
}

function* toLines(read: ReturnType<Coder["readItem"]>): Generator<string> {
  for (const { id, mentions } of read) yield `${JSON.stringify({ id, mentions })}\n`;
}
