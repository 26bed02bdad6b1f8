// Holds the coder's answers against the gold of a corpus:
//   node tools/run.mjs tools/evaluate.ts [DIR] [--misses] [--only FIELD] [--json] [--misses-of-test]
import { join } from "node:path";
import { parseArgs } from "node:util";
import { evaluateCorpus, formatMisses, formatTable } from "../server/src/evaluate/index.ts";
import { openPlainCoder } from "./open-coder.ts";
import { root } from "./root.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: "boolean", default: false },
    only: { type: "string" },
    json: { type: "boolean", default: false },
    "misses-of-test": { type: "boolean", default: false },
  },
});

const folder = positionals[0] ?? join(root, "corpus");
const evaluations = evaluateCorpus(folder, await openPlainCoder(), { missesOfTest: values["misses-of-test"] });
if (evaluations.length === 0) {
  console.error(`${folder}: found no text with its gold; wanted X.txt and X.gold.json`);
  process.exitCode = 1;
}
if (values.json) console.log(JSON.stringify(evaluations, null, 1));
else {
  const isMissList = values.misses || values["misses-of-test"] || values.only !== undefined;
  for (const evaluation of evaluations) {
    if (isMissList) for (const line of formatMisses(evaluation, values.only)) console.log(line);
    console.log(`${formatTable(evaluation).join("\n")}\n`);
  }
}
