// Writes the coder's answer to each text of the corpus beside it, so that a change shows what it changed:
//   node tools/run.mjs tools/corpus.ts            writes x.answer.json
//   node tools/run.mjs tools/corpus.ts --check    fails where an answer differs from the one that stands there
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { readCorpus } from "../server/src/evaluate/index.ts";
import { diffLines } from "./diff-lines.ts";
import { openPlainCoder } from "./open-coder.ts";
import { root } from "./root.ts";
import { shortenAnswer } from "./short-answer.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: "boolean", default: false } },
});

const coder = await openPlainCoder();
const shownLines = 12;
let changed = 0;
let same = 0;
for (const { item, part, path } of readCorpus(positionals[0] ?? join(root, "corpus"))) {
  const file = path.replace(/\.txt$/u, ".answer.json");
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  const after = shortenAnswer(coder.codeItem(item));
  if (before === after) {
    same++;
    continue;
  }
  changed++;
  const diff = diffLines(before.split("\n"), after.split("\n"));
  const removed = diff.filter((line) => line.startsWith("-")).length;
  console.log(`${relative(root, file)}: ${diff.length - removed} lines more, ${removed} lines less`);
  // the held-out part is never shown, so that nobody comes to tune on it
  if (part !== "test") for (const line of diff.slice(0, shownLines)) console.log(`  ${line}`);
  if (part !== "test" && diff.length > shownLines) console.log(`  … ${diff.length - shownLines} more`);
  if (!values.check) writeFileSync(file, after);
}
const what = values.check ? "differ from the committed answers" : "written";
console.log(`${changed} ${what}, ${same} the same`);
if (values.check && changed > 0) {
  console.log("If the change is meant: node tools/run.mjs tools/corpus.ts, and commit the answers with it");
  process.exitCode = 1;
}
