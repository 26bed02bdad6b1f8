// Works out, from the training part of the corpus, how often values with such marks are right; writes the coder's weights:
//   node tools/run.mjs tools/calibrate.ts
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { evaluateCorpus } from "../server/src/evaluate/index.ts";
import { openPlainCoder } from "./open-coder.ts";
import { root } from "./root.ts";

const rounds = 400;
const pace = 0.2;
/** Pulls the weight of rare marks towards none. */
const pull = 8;
const least = 12;
/**
 * The rules were written with the training part in sight: values of 133 reports that nobody had read were right less
 * often than those of the training part, by so much log-odds (corpus/LOG.md).
 */
const optimism = 0.7;

type Example = { readonly marks: readonly number[]; readonly isRight: boolean };

/** Logistic regression with a penalty on squares; the same examples give the same weights. */
function fit(
  examples: readonly Example[],
  size: number,
  counts: readonly number[],
  isFree: readonly boolean[],
): number[] {
  const weights = new Array<number>(size).fill(0);
  for (let round = 0; round < rounds; round++) {
    const gradient = weights.map((weight, mark) => (isFree[mark] ? 0 : -pull * weight));
    for (const { marks, isRight } of examples) {
      const sum = marks.reduce((total, mark) => total + weights[mark]!, 0);
      const error = (isRight ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      for (const mark of marks) gradient[mark]! += error;
    }
    for (let mark = 0; mark < size; mark++) weights[mark]! += (pace * gradient[mark]!) / (counts[mark]! + pull);
  }
  return weights;
}

const evaluations = evaluateCorpus(join(root, "corpus"), await openPlainCoder());
const judged = evaluations
  .filter(({ part, language }) => part === "train" && language === "all")
  .flatMap((one) => one.judged);
const counted = Map.groupBy(
  judged.flatMap(({ marks }) => marks),
  (mark) => mark,
);
const names = [...counted]
  .filter(([, found]) => found.length >= least)
  .map(([mark]) => mark)
  .sort();
const indexOf = new Map(names.map((name, index) => [name, index]));
const examples = judged.map(({ marks, isRight }) => ({
  marks: marks.flatMap((mark) => indexOf.get(mark) ?? []),
  isRight,
}));
const weights = fit(
  examples,
  names.length,
  names.map((name) => counted.get(name)!.length),
  // how often any value of a field is right holds nothing back
  names.map((name) => !name.includes(" ")),
);
const told = names
  .map((name, index) => [name, (weights[index]! - (name.includes(" ") ? 0 : optimism)).toFixed(2)] as const)
  .filter(([, weight]) => Math.abs(Number(weight)) >= 0.05);
const lines: string[] = [];
for (const [name, weight] of told) {
  const cell = `${name}=${weight}`;
  if (lines.length > 0 && lines.at(-1)!.length + cell.length < 110) lines.push(`${lines.pop()}|${cell}`);
  else lines.push(cell);
}
const page = `// Written by \`npm run calibrate\` from the training part of the corpus: log-odds by mark.
const table = \`
${lines.join("\n")}
\`;

/** Log-odds by mark. @example weights["when basis stated"] */
export const weights: Readonly<Record<string, number>> = Object.fromEntries(
  table
    .trim()
    .split(/[|\\n]/u)
    .filter((cell) => cell !== "")
    .map((cell) => [cell.slice(0, cell.lastIndexOf("=")), Number(cell.slice(cell.lastIndexOf("=") + 1))]),
);
`;
writeFileSync(join(root, "coder/src/pipeline/calibration.ts"), page);
console.log(`${judged.length} judged values, ${names.length} marks`);
