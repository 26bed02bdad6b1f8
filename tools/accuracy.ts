// Writes what the coder comes to on its corpus into docs/accuracy.md, or (--check) holds that page true:
//   node tools/run.mjs tools/accuracy.ts [--check]
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { evaluateCorpus, formatTable } from "../server/src/evaluate/index.ts";
import { diffLines } from "./diff-lines.ts";
import { openPlainCoder } from "./open-coder.ts";
import { root } from "./root.ts";

const about = `# Accuracy

<!-- Written by tools/accuracy.ts; \`npm test\` fails where it is not what the coder answers today. -->

The coder's answers held against the gold of \`corpus/\`: reports of our own, written in the manner of the news, official
and armed groups' texts that they stand for, with claims that a reader wrote down before the coder's first answer.

- **train** is read while rules are written; **test** is held out: nobody tunes on it, and only this table is looked at.
- An event is found where an answer of the same report tells a happening of the same family of types on the same day or
  one beside it; pairs are one to one. Claims that a fair reader may leave out count neither way, and an answer that
  says of itself that it is background, a count over a period or a mere possibility invents nothing.
- Values are judged on events that were found. *extra*: given where the gold has none.
- A place is near enough within the kilometres that its gold allows. A toll is exact where its lowest and highest number
  are; where the text gives several totals, any of them is.
- Evidence is judged on right values: dates, places, tolls, actors and speakers.
- The last table is the reliability curve: how often values of each confidence were right.
- 95 %: the interval after Wilson. The corpus is small, and its texts are ours: expect less on texts unlike them.
`;

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const file = join(root, "docs", "accuracy.md");
const evaluations = evaluateCorpus(join(root, "corpus"), await openPlainCoder());
const tables = evaluations.map(
  (one) =>
    `## ${one.part}, ${one.language === "all" ? "all languages" : one.language}\n\n\`\`\`text\n${formatTable(one).join("\n")}\n\`\`\`\n`,
);
const page = [about, ...tables].join("\n");
const before = existsSync(file) ? readFileSync(file, "utf8") : "";
if (!values.check) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, page);
  console.log("docs/accuracy.md written");
} else if (before !== page) {
  for (const line of diffLines(before.split("\n"), page.split("\n")).slice(0, 20)) console.log(line);
  console.log("docs/accuracy.md is not what the coder answers: node tools/run.mjs tools/accuracy.ts");
  process.exitCode = 1;
} else console.log("docs/accuracy.md holds");
