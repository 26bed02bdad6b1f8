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
      work.teller.fail(new Problem("item-failed", { file: placeOf(item), reason: (error as Error).message }));
      continue;
    }
    if (!(await take(result, item))) return;
  }
}

/**
 * Reads an item once: the same bytes again would give the same ids again, so they are told and left out. Of a stream
 * without an end no more than the last `kept` items are remembered.
 * @example readOnce(teller, (item) => coder.codeItem(item))(item) // null the second time
 */
export function readOnce<T>(teller: Teller, read: (item: Item) => T, kept = 1 << 18): (item: Item) => T | null {
  const seen = new Map<string, Pick<Item, "name" | "line">>();
  return (item) => {
    const earlier = seen.get(item.hash);
    if (earlier) {
      teller.note(`${placeOf(item)}: the same bytes as ${placeOf(earlier)}; coded once`);
      return null;
    }
    seen.set(item.hash, { name: item.name, ...(item.line !== undefined && { line: item.line }) });
    if (seen.size > kept) for (const oldest of seen.keys()) if (seen.delete(oldest)) break;
    return read(item);
  };
}

function placeOf({ name, line }: Pick<Item, "name" | "line">): string {
  return line === undefined ? name : `${name}, line ${line}`;
}

/**
 * Codes every item and keeps all of it, for the formats that need it whole.
 * @example (await codeAll(coder, work)).flatMap((coded) => coded.claims)
 */
export async function codeAll(coder: Coder, work: Work): Promise<Coded[]> {
  const all: Coded[] = [];
  const read = readOnce(work.teller, (item) => coder.codeItem(item), Number.POSITIVE_INFINITY);
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
