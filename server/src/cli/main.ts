import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Command, CommanderError } from "commander";
import { Problem, type ProblemCode } from "../../../coder/src/model/index.ts";
import { makeCodeCommand } from "./code-command.ts";
import { type Environment, readEnvironment } from "./environment.ts";
import { makeEvaluateCommand } from "./evaluate-command.ts";
import { makeGazetteerCommand } from "./gazetteer-command.ts";
import { makeReadCommand } from "./read-command.ts";
import { makeWhyCommand } from "./why-command.ts";

/** An input that could not be read ends in 1; every other Problem says that the command or the setup is to be changed. */
const inputCodes: readonly ProblemCode[] = [
  "file-missing",
  "file-not-text",
  "file-empty",
  "file-unreadable",
  "file-folder",
  "answer-broken",
];

/**
 * Runs one command line and gives its exit status: 0 done, 1 some input could not be read, 2 wrong usage.
 * @example process.exitCode = await runMarsad(["code", "report.txt"])
 */
export async function runMarsad(
  words: readonly string[],
  environment: Environment = readEnvironment(),
): Promise<number> {
  let status = 0;
  const onStatus = (found: number): void => {
    status = found;
  };
  const program = new Command("marsad")
    .description(
      "Reads news reports and statements in Arabic, French and English into event claims, each with the words behind it.",
    )
    .version(readVersion(), "-v, --version")
    .addCommand(makeCodeCommand(environment, onStatus))
    .addCommand(makeReadCommand(environment, onStatus))
    .addCommand(makeWhyCommand(environment, onStatus))
    .addCommand(makeGazetteerCommand(environment, onStatus))
    .addCommand(makeEvaluateCommand(environment, onStatus));
  settle(program, environment);
  try {
    await program.parseAsync(words, { from: "user" });
  } catch (error) {
    return tellError(error, environment);
  }
  return status;
}

function settle(command: Command, environment: Environment): void {
  command.exitOverride().configureOutput({
    writeOut: (words) => environment.stdout.write(words),
    writeErr: (words) => environment.stderr.write(words),
    outputError: (words, write) => write(`marsad: ${words.replace(/^error: /, "")}`),
  });
  for (const child of command.commands) settle(child, environment);
}

function tellError(error: unknown, environment: Environment): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (environment.tellsStacks) environment.stderr.write(`${(error as Error).stack ?? error}\n`);
  else environment.stderr.write(`marsad: ${(error as Error).message ?? error}\n`);
  return error instanceof Problem && !inputCodes.includes(error.code) ? 2 : 1;
}

function readVersion(): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const file = join(folder, "package.json");
    if (existsSync(file)) return String(JSON.parse(readFileSync(file, "utf8")).version);
  }
  return "0";
}
