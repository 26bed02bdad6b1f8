import { type Claim, type Item, Problem, type Report } from "../../../coder/src/model/index.ts";
import type { Coded, Coder } from "../../../coder/src/pipeline/index.ts";
import type { Environment } from "./environment.ts";
import { completeItem, type ItemDefaults, readInputs } from "./inputs.ts";
import type { Teller } from "./tell.ts";

/** An item of the input, completed with what the options say. */
export type Work = {
  readonly environment: Environment;
  readonly files: readonly string[];
  readonly defaults: ItemDefaults;
  readonly teller: Teller;
  readonly onBytes?: (count: number) => void;
};

/**
 * Hands every readable item to `read` and what comes back to `take`, until `take` says that nobody listens any more.
 * A failure is told and the next item goes on: one report must not end a night's run.
 * @example await forEachItem(work, (item) => coder.codeItem(item), async (coded) => true)
 */
export async function forEachItem<T>(
  work: Work,
  read: (item: Item) => T,
  take: (result: T, item: Item) => Promise<boolean> | boolean,
): Promise<void> {
  const onBytes = (count: number): void => {
    work.onBytes?.(count);
    work.teller.advance(count);
  };
  for await (const delivery of readInputs(work.environment, work.files, onBytes)) {
    if ("problem" in delivery) {
      if (delivery.problem.code === "input-too-large") throw delivery.problem;
      work.teller.fail(delivery.problem);
      continue;
    }
    const item = completeItem(delivery.item, work.defaults);
    let result: T;
    try {
      result = read(item);
    } catch (error) {
      if (work.environment.tellsStacks) throw error;
      const file = item.line === undefined ? item.name : `${item.name}, line ${item.line}`;
      work.teller.fail(new Problem("item-failed", { file, reason: (error as Error).message }));
      continue;
    }
    if (!(await take(result, item))) return;
  }
}

/**
 * Codes every item and keeps all of it, for the formats that need it whole. The same item twice would give the same
 * ids twice, so it is coded once.
 * @example (await codeAll(coder, work)).flatMap((coded) => coded.claims)
 */
export async function codeAll(coder: Coder, work: Work): Promise<Coded[]> {
  const all: Coded[] = [];
  const seen = new Map<string, string>();
  const read = (item: Item): Coded | null => {
    const place = item.line === undefined ? item.name : `${item.name}, line ${item.line}`;
    const earlier = seen.get(item.hash);
    if (earlier === undefined) {
      seen.set(item.hash, place);
      return coder.codeItem(item);
    }
    work.teller.note(`${place}: the same bytes as ${earlier}; coded once`);
    return null;
  };
  await forEachItem(work, read, (coded) => {
    if (coded) all.push(coded);
    return true;
  });
  return all;
}

/** The nouns of many items side by side. @example flattenCoded(all).claims.length */
export function flattenCoded(all: readonly Coded[]): { reports: Report[]; claims: Claim[]; issues: Coded["issues"] } {
  return {
    reports: all.flatMap(({ reports }) => reports),
    claims: all.flatMap(({ claims }) => claims),
    issues: all.flatMap(({ issues }) => issues),
  };
}
