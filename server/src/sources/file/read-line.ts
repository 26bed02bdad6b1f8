import { createHash } from "node:crypto";
import { type Item, Problem } from "../../../../coder/src/model/index.ts";
import { decodeText } from "./decode-text.ts";
import { readLanguageCode } from "./language-code.ts";
import { readPublishedAt } from "./published-at.ts";

/** What one line gave: an item, or the Problem why not; fields that could not be used are told besides. */
type LineRead = { readonly item: Item | null; readonly problems: readonly Problem[] };

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads one line of JSON Lines as an item; null for a blank line.
 * @example readLine(Buffer.from('{"text":"قُتل جنديان","id":"7"}'), "a.jsonl", 1)?.item?.id // "7"
 */
export function readLine(bytes: Buffer, file: string, line: number): LineRead | null {
  let words: string;
  try {
    const decoded = decodeText(bytes, file);
    if (decoded.problems.length > 0) return fail(file, line, "a broken UTF-8 character");
    words = decoded.text.replace(/^\uFEFF/, "");
  } catch {
    return fail(file, line, "bytes that are not text");
  }
  if (words.trim() === "") return null;
  const parsed = parseJson(words);
  if (parsed === undefined) return fail(file, line, `no JSON (${shorten(words)})`);
  if (!isObject(parsed)) return fail(file, line, `JSON that is no object (${shorten(words)})`);
  if (typeof parsed.text !== "string") {
    return fail(
      file,
      line,
      parsed.text === undefined ? 'an object without "text"' : `${typeName(parsed.text)} as "text"`,
    );
  }
  return makeItem(parsed, parsed.text, createHash("sha256").update(bytes).digest("hex"), file, line);
}

/** Whether a line is a JSON object with a string `text`. @example isItemLine('{"text":""}') // true */
export function isItemLine(words: string): boolean {
  const parsed = parseJson(words);
  return isObject(parsed) && typeof parsed.text === "string";
}

function makeItem(fields: Fields, text: string, hash: string, file: string, line: number): LineRead {
  const problems: Problem[] = [];
  const report = (field: string, wanted: string): undefined => {
    problems.push(
      new Problem("field-broken", { file, line, field, found: shorten(JSON.stringify(fields[field])), wanted }),
    );
  };
  const take = (field: string): string | undefined => {
    const value = fields[field];
    if (value === undefined || value === null || value === "") return undefined;
    return typeof value === "string" ? value : report(field, "text");
  };
  const title = take("title");
  const code = take("language");
  const language =
    code === undefined ? undefined : (readLanguageCode(code) ?? report("language", "a language code such as ar"));
  const id = typeof fields.id === "number" ? String(fields.id) : take("id");
  const stated = take("publishedAt");
  const publishedAt =
    stated === undefined ? undefined : (readPublishedAt(stated) ?? report("publishedAt", "a date such as 2024-02-26"));
  const url = take("url");
  const source = isObject(fields.source) ? readSource(fields.source, url) : readSource({ name: take("source") }, url);
  const item: Item = {
    name: file,
    line,
    hash,
    text,
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(language !== undefined && { language }),
    ...(source !== undefined && { source }),
  };
  return { item, problems };
}

function readSource(source: Fields, url: string | undefined): Item["source"] {
  const address = url ?? (typeof source.url === "string" ? source.url : undefined);
  const name =
    typeof source.name === "string" ? source.name : address && URL.canParse(address) ? new URL(address).hostname : "";
  if (name === "") return undefined;
  return address === undefined ? { name } : { name, url: address };
}

function fail(file: string, line: number, found: string): LineRead {
  return { item: null, problems: [new Problem("line-broken", { file, line, found })] };
}

function parseJson(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function typeName(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "a list" : `a ${typeof value}`;
}

function shorten(words: string): string {
  const plain = words.replace(/\s+/g, " ").trim();
  return plain.length <= 40 ? plain : `${plain.slice(0, 39)}…`;
}
