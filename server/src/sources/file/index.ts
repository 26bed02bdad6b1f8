import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { type Item, Problem } from "../../../../coder/src/model/index.ts";
import { decodeText } from "./decode-text.ts";
import { findEncoding } from "./encoding.ts";
import { declaredCharset, isHtml } from "./html.ts";
import { isItemLine, readLine } from "./read-line.ts";
import { splitLines } from "./split-lines.ts";

export { readLanguageCode } from "./language-code.ts";
export { readPublishedAt } from "./published-at.ts";

/** An item, or a Problem with a part of the input; the reading goes on after either. */
export type Delivery = { readonly item: Item } | { readonly problem: Problem };

/** What is read: a stream of bytes, its name in the answer and its name for people. */
type Input = { readonly name: string; readonly label: string; readonly chunks: AsyncIterable<Buffer> };

/**
 * In megabytes: a text, a page or a line is held and coded in one piece, at some 60 MB of memory for each megabyte
 * (measured), so that 8 still fit a small machine. JSON Lines as such have no bound.
 */
export const bounds = { text: 8, page: 16, line: 8 } as const;

const megabyte = 1 << 20;
const headBytes = 1 << 16;

/**
 * The items of a file: one for a text or a page, one for each line of JSON Lines.
 * @example for await (const delivery of readFileItems("a.jsonl")) if ("item" in delivery) delivery.item.text
 */
export async function* readFileItems(path: string, onBytes?: (count: number) => void): AsyncGenerator<Delivery> {
  try {
    if ((await stat(path)).isDirectory()) throw new Problem("file-folder", { file: path });
    const chunks = countBytes(createReadStream(path, { highWaterMark: 1 << 18 }), onBytes);
    yield* readItems({ name: path, label: path, chunks });
  } catch (error) {
    yield { problem: asProblem(error, path) };
  }
}

/**
 * The items of a stream of bytes.
 * @example readItems({ name: "-", label: "standard input", chunks: process.stdin })
 */
export async function* readItems(input: Input): AsyncGenerator<Delivery> {
  try {
    yield* route(input);
  } catch (error) {
    yield { problem: asProblem(error, input.label) };
  }
}

async function* route(input: Input): AsyncGenerator<Delivery> {
  const source = input.chunks[Symbol.asyncIterator]();
  try {
    const head: Buffer[] = [];
    const start = await fill(source, head, (bytes) => bytes.length >= headBytes);
    if (start.length === 0) throw new Problem("file-empty", { file: input.label });
    const wide = findWide(start);
    const plainHead = wide ? Buffer.from(new TextDecoder(wide).decode(start)) : start;
    if (await isJsonLines(input.name, source, head, plainHead)) {
      const rest = chain(head, source);
      yield* readLines(input, wide ? transcode(rest, wide) : rest);
      return;
    }
    const bytes = await fill(source, head, (held) => held.length > bounds.page * megabyte);
    yield* readWhole(input, bytes);
  } finally {
    await source.return?.();
  }
}

/** Reads on until enough is held or the stream ends. */
async function fill(source: AsyncIterator<Buffer>, held: Buffer[], isEnough: (held: { length: number }) => boolean) {
  let length = held.reduce((sum, part) => sum + part.length, 0);
  while (!isEnough({ length })) {
    const next = await source.next();
    if (next.done) break;
    held.push(next.value);
    length += next.value.length;
  }
  const whole = held.length === 1 ? (held[0] as Buffer) : Buffer.concat(held);
  held.splice(0, held.length, whole);
  return whole;
}

function findWide(start: Buffer): "utf-16le" | "utf-16be" | null {
  const found = findEncoding(start).encoding;
  return found === "utf-16le" || found === "utf-16be" ? found : null;
}

/** By its name, or by a first line that is an item; one broken line before it does not hide the others. */
async function isJsonLines(
  name: string,
  source: AsyncIterator<Buffer>,
  head: Buffer[],
  start: Buffer,
): Promise<boolean> {
  const opening = /^\uFEFF?\s*/.exec(start.toString("utf8", 0, 256))?.[0].length ?? 0;
  if (start.toString("utf8", 0, 512).charAt(opening) !== "{") return /\.(?:jsonl|ndjson)$/i.test(name);
  if (/\.(?:jsonl|ndjson)$/i.test(name)) return true;
  let bytes = start;
  if (start === head[0] && start.indexOf(10) < 0) {
    bytes = await fill(
      source,
      head,
      ({ length }) => length > bounds.line * megabyte || (head.at(-1)?.indexOf(10) ?? -1) >= 0,
    );
  }
  const lines = bytes.toString("utf8").split("\n", 10);
  return lines.some((line) => isItemLine(line.replace(/^\uFEFF/, "")));
}

async function* readLines(input: Input, chunks: AsyncIterable<Buffer>): AsyncGenerator<Delivery> {
  for await (const line of splitLines(chunks, bounds.line * megabyte)) {
    if (!line.bytes) {
      const found = `more than ${bounds.line} MB on one line`;
      yield { problem: new Problem("line-broken", { file: input.label, line: line.number, found }) };
      continue;
    }
    const read = readLine(line.bytes, input.label, line.number);
    if (!read) continue;
    for (const problem of read.problems) yield { problem };
    if (read.item) yield { item: read.item.name === input.name ? read.item : { ...read.item, name: input.name } };
  }
}

async function* readWhole(input: Input, bytes: Buffer): AsyncGenerator<Delivery> {
  const file = input.label;
  const decoded = decodeText(bytes, file, declaredCharset(bytes));
  const kind = isHtml(decoded.text) ? "page" : "text";
  if (bytes.length > bounds[kind] * megabyte) {
    throw new Problem("file-too-large", { file, bound: bounds[kind], kind: kind === "page" ? "HTML" : "plain text" });
  }
  for (const problem of decoded.problems) yield { problem };
  const hash = createHash("sha256").update(bytes).digest("hex");
  if (kind === "page") {
    const { readPage } = await import("./read-page.ts");
    const page = readPage(decoded.text);
    if (page.text === "") throw new Problem("file-empty", { file });
    if (Buffer.byteLength(page.text) > bounds.text * megabyte) {
      throw new Problem("file-too-large", { file, bound: bounds.text, kind: "text" });
    }
    yield { item: { name: input.name, hash, ...page } };
    return;
  }
  if (isBlank(decoded.text)) {
    if (decoded.problems.length === 0) throw new Problem("file-empty", { file });
    return;
  }
  if (isOneJsonValue(decoded.text)) throw new Problem("file-not-lines", { file });
  yield { item: { name: input.name, hash, text: decoded.text } };
}

/** Prose that opens with a bracket is no JSON; an answer or a list that somebody handed in by mistake is. */
function isOneJsonValue(text: string): boolean {
  if (!/^\uFEFF?\s*[{[]/.test(text.slice(0, 256))) return false;
  try {
    return typeof JSON.parse(text.replace(/^\uFEFF/, "")) === "object";
  } catch {
    return false;
  }
}

function isBlank(text: string): boolean {
  return !/\S/.test(text);
}

async function* chain(head: readonly Buffer[], source: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield* head;
  for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
}

async function* transcode(chunks: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

async function* countBytes(chunks: AsyncIterable<Buffer>, onBytes?: (count: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    onBytes?.(chunk.length);
    yield chunk;
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "you may not read it",
  EPERM: "you may not read it",
  EMFILE: "too many files are open",
  EIO: "the disk gave an error",
  ELOOP: "its links lead back to one another",
  ENAMETOOLONG: "its name is too long",
};

function asProblem(error: unknown, file: string): Problem {
  if (error instanceof Problem) return error;
  const code = (error as NodeJS.ErrnoException).code ?? "";
  if (code === "ENOENT" || code === "ENOTDIR") return new Problem("file-missing", { file });
  if (code === "EISDIR") return new Problem("file-folder", { file });
  return new Problem("file-unreadable", { file, reason: reasons[code] ?? (error as Error).message });
}
