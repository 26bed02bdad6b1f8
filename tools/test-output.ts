/** Output without the signs that colour it. */
export const plainText = (output: string): string => output.replace(/\u001b\[[\d;]*[A-Za-z]/gu, "");

/**
 * How many tests a run of node --test tells in its closing lines; a cancelled one has failed.
 * @example countTests("ℹ pass 3\nℹ fail 1\nℹ cancelled 0") // { passed: 3, failed: 1 }
 */
export function countTests(output: string): { passed: number; failed: number } {
  const read = (name: string): number => Number(new RegExp(`^ℹ ${name} (\\d+)$`, "mu").exec(output)?.[1] ?? 0);
  return { passed: read("pass"), failed: read("fail") + read("cancelled") };
}
