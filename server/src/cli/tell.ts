import type { Problem } from "../../../coder/src/model/index.ts";
import type { Environment } from "./environment.ts";

/** Says things on standard error and remembers whether a part of the input failed. */
export type Teller = {
  fail(problem: Problem): void;
  note(words: string): void;
  advance(bytes: number): void;
  stop(): void;
  readonly failures: () => number;
};

const startAfter = 1000;
const told = 200;

type Bar = { update(value: number): void; stop(): void };

/**
 * Opens a teller; where standard error is a terminal and the work is long, it draws a bar over `total` bytes.
 * @example const teller = openTeller(environment, 1 << 20); teller.fail(new Problem("file-missing", { file: "a.txt" }))
 */
export function openTeller(environment: Environment, total = 0): Teller {
  let started: number | null = null;
  let failures = 0;
  let notes = 0;
  let done = 0;
  let bar: Bar | null = null;
  let isAsked = false;
  const say = (words: string): void => {
    bar?.stop();
    bar = null;
    isAsked = false;
    environment.stderr.write(`marsad: ${words}\n`);
  };
  return {
    fail: (problem) => {
      failures++;
      // A broken file of a million lines must not bury the first failures under the others.
      if (failures <= told) say(problem.message);
      if (failures === told + 1) say("further failures are counted, not told one by one");
    },
    note: (words) => {
      notes++;
      if (notes <= told) say(words);
      if (notes === told + 1) say("further notes are left out");
    },
    advance: (bytes) => {
      done += bytes;
      started ??= performance.now();
      if (bar) return bar.update(Math.min(done, total) / megabyte);
      if (isAsked || total === 0 || !environment.stderr.isTTY || performance.now() - started < startAfter) return;
      isAsked = true;
      void drawBar(environment, total / megabyte).then((drawn) => {
        if (isAsked) bar = drawn;
        else drawn.stop();
      });
    },
    stop: () => {
      bar?.stop();
      bar = null;
      isAsked = false;
      if (failures > told) environment.stderr.write(`marsad: ${failures} failures in all\n`);
    },
    failures: () => failures,
  };
}

const megabyte = 1 << 20;

async function drawBar(environment: Environment, total: number): Promise<Bar> {
  const { default: progress } = await import("cli-progress");
  const bar = new progress.SingleBar({
    stream: environment.stderr,
    format: "{bar} {percentage}% of {total} MB, {eta_formatted} left",
    formatValue: (value, _options, type) => (type === "total" ? value.toFixed(1) : String(value)),
    clearOnComplete: true,
    hideCursor: true,
    barsize: 24,
  });
  bar.start(total, 0);
  return bar;
}
