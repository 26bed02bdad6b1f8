import { Command, Option } from "commander";
import { type Answer, type EventType, Problem } from "../../../coder/src/model/index.ts";
import { codeAll, flattenCoded, forEachItem, readOnce, type Work } from "./code-items.ts";
import type { Environment } from "./environment.ts";
import { checkInputs, measureInputs, readDefaults } from "./inputs.ts";
import { openCoder } from "./open-coder.ts";
import { type Output, openOutput } from "./output.ts";
import { openTeller } from "./tell.ts";

const formats = ["table", "json", "jsonl", "csv", "geojson"] as const;
type Format = (typeof formats)[number];
type Options = {
  format?: Format;
  published?: string;
  lang?: string;
  source?: string;
  out?: string;
  gazetteer?: string;
};

const heldMegabytes = 50;
const megabyte = 1 << 20;

/** `marsad code`: reads files or standard input and prints what they claim. @example makeCodeCommand(environment, (status) => {}) */
export function makeCodeCommand(environment: Environment, onStatus: (status: number) => void): Command {
  return new Command("code")
    .summary("read reports and print what they claim")
    .description("Reads files or standard input (text, HTML or JSON Lines) and prints what they claim.")
    .argument("[files...]", "files to read; - is standard input")
    .addOption(new Option("-f, --format <format>", "how to print: table on a terminal, else jsonl").choices(formats))
    .option("--published <date>", "the day the reports were published, where they don't say it")
    .option("--lang <code>", "the language of the reports, where it is known")
    .option("--source <name>", "who published the reports, where they don't say it")
    .option("-o, --out <file>", "write to a file, which appears when it is whole")
    .option("--gazetteer <folder>", "the folder of your own country files")
    .action(async (files: string[], options: Options) => {
      onStatus(await runCode(environment, files, options));
    });
}

async function runCode(environment: Environment, files: readonly string[], options: Options): Promise<number> {
  const format = options.format ?? (environment.stdout.isTTY && options.out === undefined ? "table" : "jsonl");
  const defaults = readDefaults(options);
  checkInputs(files, options.out);
  const total = measureInputs(files);
  if (format !== "jsonl") refuseLarge(total, format, "the input");
  const output = openOutput(environment.stdout, options.out);
  const teller = openTeller(environment, total);
  try {
    const coder = await openCoder(options);
    const work: Work = { environment, files, defaults, teller };
    if (format === "jsonl") {
      const { toJsonLine } = await import("../publish/jsonl/index.ts");
      await forEachItem(
        work,
        readOnce(teller, (item) => coder.codeItem(item)),
        (coded, item) => coded === null || output.write(toJsonLine({ item, ...coded })),
      );
    } else {
      let bytes = 0;
      const onBytes = (count: number): void => {
        bytes += count;
        refuseLarge(bytes, format, "the input");
      };
      const all = await codeAll(coder, { ...work, onBytes });
      const answer: Answer = { ...flattenCoded(all), events: coder.link(all) };
      teller.stop();
      await printAnswer(environment, output, format, answer, options.out !== undefined);
    }
    await output.finish();
  } catch (error) {
    output.discard();
    throw error;
  } finally {
    teller.stop();
  }
  return teller.failures() > 0 ? 1 : 0;
}

function refuseLarge(bytes: number, format: Format, file: string): void {
  if (bytes <= heldMegabytes * megabyte) return;
  throw new Problem("input-too-large", { file, found: Math.ceil(bytes / megabyte), format });
}

async function printAnswer(
  environment: Environment,
  output: Output,
  format: Exclude<Format, "jsonl">,
  answer: Answer,
  isFile: boolean,
): Promise<void> {
  if (format === "json") await output.write((await import("../publish/json/index.ts")).toJson(answer));
  if (format === "csv") await output.write((await import("../publish/csv/index.ts")).toCsv(answer));
  if (format === "geojson") await output.write((await import("../publish/geojson/index.ts")).toGeoJson(answer));
  if (format !== "table") return;
  const { toTable } = await import("../publish/table/index.ts");
  const { loadCatalogue } = await import("../../../coder/src/catalogue/index.ts");
  const { events } = await loadCatalogue();
  const look = {
    width: environment.width,
    colour: environment.colour && !isFile,
    command: environment.command,
    isSpeech: (type: EventType) => events.get(type)?.pack.isSpeech === true,
  };
  await output.write(toTable(answer, look));
}
