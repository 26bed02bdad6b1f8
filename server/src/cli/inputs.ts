import { statSync } from "node:fs";
import { resolve } from "node:path";
import { type Item, Problem } from "../../../coder/src/model/index.ts";
import { type Delivery, readFileItems, readItems, readLanguageCode, readPublishedAt } from "../sources/file/index.ts";
import type { Environment } from "./environment.ts";

/** What the options say of every item that doesn't say it itself. */
export type ItemDefaults = { readonly publishedAt?: string; readonly language?: string; readonly source?: string };

/**
 * The items of files, in their order; "-" or no file at all is standard input.
 * @example for await (const delivery of readInputs(environment, ["a.txt"], (bytes) => {})) …
 */
export async function* readInputs(
  environment: Environment,
  files: readonly string[],
  onBytes: (count: number) => void,
): AsyncGenerator<Delivery> {
  for (const file of files.length === 0 ? ["-"] : files) {
    if (file !== "-") {
      yield* readFileItems(file, onBytes);
      continue;
    }
    if (environment.stdin.isTTY) environment.stderr.write("marsad: reading standard input; end it with Ctrl-D\n");
    yield* readItems({ name: "-", label: "standard input", chunks: countBytes(environment.stdin, onBytes) });
  }
}

async function* countBytes(chunks: AsyncIterable<Buffer>, onBytes: (count: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

/** The bytes of the files that can be measured. @example measureInputs(["a.txt"]) // 2048 */
export function measureInputs(files: readonly string[]): number {
  return files.reduce((total, file) => total + measureFile(file), 0);
}

/** What cannot be looked at (a loop of links, a name too long) is told by name when its turn to be read comes. */
function measureFile(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}

/** Refuses what the order of files cannot mean: standard input twice, or an input that the result would overwrite. */
export function checkInputs(files: readonly string[], out?: string): void {
  if (files.filter((file) => file === "-").length > 1) {
    throw new Problem("usage", { message: "standard input (-) can be read once only" });
  }
  if (out !== undefined && files.some((file) => file !== "-" && resolve(file) === resolve(out))) {
    throw new Problem("usage", { message: `--out ${out} would overwrite an input; wanted another name` });
  }
}

/**
 * Checks `--published`, `--lang` and `--source`.
 * @example readDefaults({ published: "2024-02-26" }) // { publishedAt: "2024-02-26" }
 */
export function readDefaults(options: { published?: string; lang?: string; source?: string }): ItemDefaults {
  const publishedAt = options.published === undefined ? undefined : readPublishedAt(options.published);
  if (publishedAt === null) {
    const wanted = "wanted a date such as 2024-02-26, or 2024-02-26T14:00:00+01:00";
    throw new Problem("usage", { message: `--published: found "${options.published}"; ${wanted}` });
  }
  return {
    ...(publishedAt !== undefined && { publishedAt }),
    ...(options.lang !== undefined && { language: readLanguage(options.lang) }),
    ...(options.source !== undefined && { source: options.source }),
  };
}

function readLanguage(code: string): string {
  const language = readLanguageCode(code);
  if (language !== null) return language;
  throw new Problem("usage", { message: `--lang: found "${code}"; wanted a language code such as ar, fr or en` });
}

/**
 * Adds what the options say. A line of JSON Lines knows best about itself; a page's own marks give way to the options.
 * @example completeItem(item, { publishedAt: "2024-02-26" }).publishedAt
 */
export function completeItem(item: Item, defaults: ItemDefaults): Item {
  const isLine = item.line !== undefined;
  const language = item.language ?? defaults.language;
  const publishedAt = isLine ? (item.publishedAt ?? defaults.publishedAt) : (defaults.publishedAt ?? item.publishedAt);
  const named = defaults.source === undefined ? undefined : { ...item.source, name: defaults.source };
  const source = isLine ? (item.source ?? named) : (named ?? item.source);
  return {
    ...item,
    ...(language !== undefined && { language }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(source !== undefined && { source }),
  };
}
