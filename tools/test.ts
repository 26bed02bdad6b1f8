// `npm test`: every check of the repository, two at a time. The last line is "N passed, N failed", unit tests and steps together.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { listSources } from "./imports.ts";
import { root } from "./root.ts";
import { countTests, plainText } from "./test-output.ts";

type Step = { readonly name: string; readonly words: readonly string[]; readonly isTests?: boolean };
type Outcome = { readonly step: Step; readonly status: number; readonly output: string; readonly seconds: number };

const ownTests = listSources().filter((file) => file.endsWith(".test.ts"));
const steps: readonly Step[] = [
  { name: "types", words: ["node_modules/typescript/bin/tsc", "--noEmit", "-p", "."] },
  { name: "lint", words: ["node_modules/@biomejs/biome/bin/biome", "check"] },
  { name: "layers", words: ["tools/layers.ts"] },
  { name: "unit tests", words: ["--test", "--test-concurrency=2", "--test-reporter=spec", ...ownTests], isTests: true },
  { name: "corpus", words: ["tools/corpus.ts", "--check"] },
  { name: "accuracy", words: ["tools/accuracy.ts", "--check"] },
  { name: "docs", words: ["tools/docs.ts"] },
];

const mostLines = 80;

function runStep(step: Step): Promise<Outcome> {
  const begun = performance.now();
  return new Promise((resolve) => {
    const env: NodeJS.ProcessEnv = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" };
    delete env.NODE_TEST_CONTEXT;
    const child = spawn(process.execPath, step.words, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const keep = (chunk: string) => {
      output += chunk;
    };
    child.stdout.setEncoding("utf8").on("data", keep);
    child.stderr.setEncoding("utf8").on("data", keep);
    const finish = (status: number) => {
      resolve({ step, status, output: plainText(output), seconds: (performance.now() - begun) / 1000 });
    };
    child.on("error", (error) => {
      output += error.message;
      finish(1);
    });
    child.on("close", (status) => finish(status ?? 1));
  });
}

/** Runs everything with two children at most and tells each outcome in the order of the list. */
async function runSteps(): Promise<Outcome[]> {
  const outcomes: Promise<Outcome>[] = [];
  // the longest first, so that the others run beside it; listed as written
  const waiting = steps
    .map((_, index) => index)
    .sort((a, b) => Number(steps[b]?.isTests ?? false) - Number(steps[a]?.isTests ?? false));
  const started = steps.map(() => Promise.withResolvers<Outcome>());
  const work = async () => {
    for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) {
      started[index]?.resolve(await runStep(steps[index]!));
    }
  };
  const workers = [work(), work()];
  for (const { promise } of started) {
    outcomes.push(promise);
    tell(await promise);
  }
  await Promise.all(workers);
  return Promise.all(outcomes);
}

function tell({ step, status, output, seconds }: Outcome): void {
  const counts = step.isTests ? ` (${countTests(output).passed} passed, ${countTests(output).failed} failed)` : "";
  console.log(`${status === 0 ? "ok    " : "FAILED"} ${step.name}${counts} ${seconds.toFixed(1)} s`);
  if (status === 0) return;
  const from = step.isTests ? output.indexOf("failing tests:") : 0;
  const lines = output.slice(Math.max(0, from)).trimEnd().split("\n");
  for (const line of lines.slice(0, mostLines)) console.log(`       ${line}`);
  if (lines.length > mostLines) console.log(`       … ${lines.length - mostLines} lines more`);
}

if (!existsSync(join(root, "node_modules"))) console.error("found no node_modules; run npm ci first");
let passed = 0;
let failed = 0;
for (const { step, status, output } of await runSteps()) {
  const counted = step.isTests ? countTests(output) : { passed: 0, failed: 0 };
  passed += counted.passed + (status === 0 ? 1 : 0);
  failed += counted.failed + (status === 0 ? 0 : 1);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
