import { Command, Option } from "commander";
import { Problem } from "../../../coder/src/model/index.ts";
import type { Environment } from "./environment.ts";
import { openOutput } from "./output.ts";

type Options = { in?: string; format: "text" | "json" };

/** `marsad why`: the words and rules behind a claim or an event. @example makeWhyCommand(environment, (status) => {}) */
export function makeWhyCommand(environment: Environment, onStatus: (status: number) => void): Command {
  return new Command("why")
    .summary("show the words and rules behind a claim or an event")
    .description("Shows every value of a claim or an event with the words that say it and the rule that read them.")
    .argument("<id>", "the id of a claim or an event, or a beginning that only it has")
    .option("--in <file>", "an answer of marsad code --format json")
    .addOption(new Option("-f, --format <format>", "how to print").choices(["text", "json"]).default("text"))
    .action(async (id: string, options: Options) => {
      if (options.in === undefined) throw new Problem("usage", { message: tellNoDatabase(environment.command) });
      await runWhy(environment, id, options.in, options.format);
      onStatus(0);
    });
}

const tellNoDatabase = (command: string): string =>
  `this version keeps no database yet. Give an answer: ${command} code FILE --format json --out answer.json, then ${command} why ID --in answer.json`;

async function runWhy(environment: Environment, id: string, file: string, format: Options["format"]): Promise<void> {
  const [{ readAnswer }, { findTold }, { explain }] = await Promise.all([
    import("./why/read-answer.ts"),
    import("./why/find-told.ts"),
    import("./why/explain.ts"),
  ]);
  const answer = readAnswer(file);
  const explanation = explain(answer, findTold(answer, id, file));
  const output = openOutput(environment.stdout);
  if (format === "json") await output.write([`${JSON.stringify(explanation, null, 2)}\n`]);
  else {
    const { printExplanation } = await import("./why/print-explanation.ts");
    await output.write(printExplanation(explanation, environment.colour));
  }
  await output.finish();
}
