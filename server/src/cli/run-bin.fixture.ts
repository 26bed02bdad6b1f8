import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../../bin/marsad.mjs", import.meta.url));
// The child itself tells the most memory it held, as the last thing it says.
const tellPeak =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("\\npeak "+process.resourceUsage().maxRSS))';

/** How a run of the command line ended; `peakMegabytes` is the most memory that it held. */
type Ended = {
  readonly status: number | null;
  readonly out: string;
  readonly told: string;
  readonly peakMegabytes: number;
};

type Start = {
  readonly input?: string | Buffer;
  readonly variables?: Readonly<Record<string, string>>;
  /** Called instead of keeping what is printed. */
  readonly onOut?: (chunk: Buffer, close: () => void) => void;
};

/**
 * Runs the real command line in a process of its own, for tests.
 * @example (await runBin(["code", "a.txt"])).status // 0
 */
export function runBin(words: readonly string[], start: Start = {}): Promise<Ended> {
  const child = spawn(process.execPath, ["--import", tellPeak, bin, ...words], {
    env: { ...process.env, MARSAD_DEBUG: "", NODE_OPTIONS: "", ...start.variables },
  });
  const out: Buffer[] = [];
  let told = "";
  child.stdout.on("data", (chunk: Buffer) => {
    if (start.onOut) start.onOut(chunk, () => child.stdout.destroy());
    else out.push(chunk);
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    told += chunk;
  });
  child.stdin.on("error", () => {});
  child.stdin.end(start.input ?? "");
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      const peak = /\npeak (\d+)$/.exec(told);
      const words = peak ? told.slice(0, peak.index) : told;
      resolve({
        status,
        out: Buffer.concat(out).toString(),
        told: words,
        peakMegabytes: Number(peak?.[1] ?? 0) / 1024,
      });
    });
  });
}
