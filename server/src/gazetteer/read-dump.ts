import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { Feature } from "../../../coder/src/gazetteer/index.ts";
import { Problem } from "../../../coder/src/model/problem.ts";
import { dumpColumns, readDumpLine } from "./dump-line.ts";
import { readZipEntry } from "./zip-entry.ts";

/** A line that could not be used, and why. */
export type BrokenLine = { readonly file: string; readonly line: number; readonly found: string };

/** What a country file held. */
type Dump = { readonly features: Feature[]; readonly broken: BrokenLine[]; readonly lines: number };

const wanted = `GeoNames country file: UTF-8 text, ${dumpColumns} columns parted by tabs, no header`;
const broken = (file: string, found: string) => new Problem("gazetteer-broken", { file, found, wanted });

async function* textOf(file: string, zip: Uint8Array | null): AsyncGenerator<string> {
  let bytes: Readable;
  if (zip !== null) {
    const entry = readZipEntry(zip, /^(?!readme)[^/]*\.txt$/iu);
    if (entry === null) throw broken(file, "a zip archive that holds no readable .txt file");
    bytes = Readable.from([entry]);
  } else {
    const raw = createReadStream(file);
    bytes = file.endsWith(".gz") ? raw.pipe(createGunzip()) : raw;
    if (bytes !== raw) raw.on("error", (error) => bytes.destroy(error));
  }
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const chunk of bytes) {
    try {
      yield decoder.decode(chunk as Uint8Array, { stream: true });
    } catch {
      throw broken(file, "bytes that are not UTF-8");
    }
  }
  try {
    yield decoder.decode();
  } catch {
    throw broken(file, "bytes that are not UTF-8");
  }
}

async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const text of texts) {
    const lines = (rest + text).split("\n");
    rest = lines.pop()!;
    for (const line of lines) yield line.replace(/\r$/u, "");
  }
  if (rest !== "") yield rest;
}

/** A file that couldn't be read at all, as the user is told it. */
function toProblem(error: unknown, file: string): unknown {
  if (error instanceof Problem) return error;
  const code = (error as { code?: string }).code ?? "";
  if (code === "ENOENT") return new Problem("file-missing", { file });
  if (/^Z_/u.test(code)) return broken(file, "a compressed file that is cut or damaged");
  return new Problem("file-unreadable", { file, reason: (error as Error).message });
}

/**
 * Reads a GeoNames country file (.txt, .txt.gz or .zip) line by line; broken lines are named, a file of which most
 * lines are broken is refused with `gazetteer-broken`.
 * @example (await readDump("BF.txt.gz", null)).features.length
 */
export async function readDump(file: string, zip: Uint8Array | null): Promise<Dump> {
  const features: Feature[] = [];
  const brokenLines: BrokenLine[] = [];
  let line = 0;
  let filled = 0;
  try {
    for await (const text of linesOf(textOf(file, zip))) {
      line++;
      if (text.trim() === "") continue;
      filled++;
      const read = readDumpLine(line === 1 ? text.replace(/^\uFEFF/u, "") : text);
      if ("found" in read) brokenLines.push({ file, line, found: read.found });
      else features.push(read);
      if (filled === 1000 && features.length < 500) break;
    }
  } catch (error) {
    throw toProblem(error, file);
  }
  if (filled === 0) throw broken(file, "no lines");
  if (features.length * 2 < filled) {
    const first = brokenLines[0]!;
    throw broken(
      file,
      `${brokenLines.length} of ${filled} lines broken, the first of them line ${first.line}: ${first.found}`,
    );
  }
  return { features, broken: brokenLines, lines: line };
}
