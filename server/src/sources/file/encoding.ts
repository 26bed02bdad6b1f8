import { isUtf8 } from "node:buffer";
import { guessNarrow, type Narrow } from "./narrow.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | Narrow;

/** How bytes are to be read as text, or what they are where they are no text. `cutAt` and `damagedAt` are byte offsets. */
export type EncodingFound =
  | {
      readonly encoding: Encoding;
      readonly end: number;
      readonly cutAt: number | null;
      readonly damagedAt: number | null;
    }
  | { readonly encoding: null; readonly found: string };

/** What is said of bytes whose letters fit no encoding. */
export const unknownEncoding = "bytes of no encoding that is known here";

const sampleBytes = 1 << 16;

const signatures: readonly (readonly [name: string, bytes: string])[] = [
  ["a PDF document", "%PDF-"],
  ["a ZIP archive, as .docx and .xlsx are", "PK\x03\x04"],
  ["an empty ZIP archive", "PK\x05\x06"],
  ["a PNG image", "\x89PNG"],
  ["a JPEG image", "\xff\xd8\xff"],
  ["a GIF image", "GIF8"],
  ["an older Office document", "\xd0\xcf\x11\xe0"],
  ["gzip", "\x1f\x8b"],
  ["a program", "\x7fELF"],
  ["RTF", "{\\rtf"],
  ["UTF-32", "\xff\xfe\x00\x00"],
  ["UTF-32", "\x00\x00\xfe\xff"],
];

/**
 * Says how bytes are to be read as text: by their mark, by validity, else by what the letters would be.
 * @example findEncoding(Buffer.from("قُتل")) // { encoding: "utf-8", end: 8, cutAt: null, damagedAt: null }
 */
export function findEncoding(bytes: Buffer): EncodingFound {
  const head = bytes.toString("latin1", 0, 8);
  const signature = signatures.find(([, start]) => head.startsWith(start));
  if (signature) return { encoding: null, found: signature[0] };
  if (head.startsWith("\xff\xfe")) return readWide(bytes, "utf-16le");
  if (head.startsWith("\xfe\xff")) return readWide(bytes, "utf-16be");
  const { nuls, controls } = countControls(bytes);
  const looksWide = nuls > 0 || controls * 50 > bytes.length;
  if (looksWide) {
    const wide = guessWide(bytes);
    return wide ? readWide(bytes, wide) : { encoding: null, found: nuls > 0 ? "NUL bytes" : "control characters" };
  }
  return readUtf8(bytes) ?? readNarrow(bytes);
}

function countControls(bytes: Buffer): { nuls: number; controls: number } {
  let nuls = 0;
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) nuls++;
    else if (byte < 0x20 && (byte < 0x08 || (byte > 0x0d && byte !== 0x1a && byte !== 0x1b))) controls++;
  }
  return { nuls, controls };
}

function readWide(bytes: Buffer, encoding: "utf-16le" | "utf-16be"): EncodingFound {
  let end = bytes.length - (bytes.length % 2);
  const last = end >= 2 ? (bytes[encoding === "utf-16le" ? end - 1 : end - 2] ?? 0) : 0;
  if (last >= 0xd8 && last <= 0xdb) end -= 2;
  return { encoding, end, cutAt: end === bytes.length ? null : end, damagedAt: null };
}

/** The byte order in which nearly all units are letters, digits and marks that reports are written in. */
function guessWide(bytes: Buffer): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, sampleBytes) & ~1);
  const units = sample.length / 2;
  if (units === 0) return null;
  let little = 0;
  let big = 0;
  for (let at = 0; at < sample.length; at += 2) {
    if (isPlausibleUnit(sample.readUInt16LE(at))) little++;
    if (isPlausibleUnit(sample.readUInt16BE(at))) big++;
  }
  if (Math.max(little, big) < units * 0.95) return null;
  return little >= big ? "utf-16le" : "utf-16be";
}

function isPlausibleUnit(unit: number): boolean {
  if (unit < 0x20) return unit === 0x09 || unit === 0x0a || unit === 0x0d;
  if (unit < 0x250) return unit < 0x7f || unit >= 0xa0;
  return (
    (unit >= 0x0600 && unit < 0x0780) ||
    (unit >= 0x08a0 && unit < 0x0900) ||
    (unit >= 0x1e00 && unit < 0x1f00) ||
    (unit > 0x2000 && unit < 0x2070) ||
    (unit >= 0xd800 && unit < 0xe000) ||
    (unit >= 0xfb50 && unit <= 0xfeff)
  );
}

/** Valid UTF-8; UTF-8 that stops inside a character; or UTF-8 in which a few bytes are broken. Else null. */
function readUtf8(bytes: Buffer): EncodingFound | null {
  if (isUtf8(bytes)) return { encoding: "utf-8", end: bytes.length, cutAt: null, damagedAt: null };
  const end = bytes.length - countCutTail(bytes);
  const head = bytes.subarray(0, end);
  if (end < bytes.length && isUtf8(head)) {
    // «tué» in Windows-1252 also ends in a byte that could open a longer character: its other letters are plain ASCII.
    const isLoneLetter =
      bytes.length - end === 1 &&
      /[A-Za-z]$/.test(head.toString("latin1", Math.max(0, head.length - 1))) &&
      !head.some((b) => b > 0x7f);
    if (!isLoneLetter) return { encoding: "utf-8", end, cutAt: end, damagedAt: null };
  }
  const { whole, broken, firstBroken } = countSequences(head);
  if (whole < 20 || broken * 20 > whole) return null;
  return { encoding: "utf-8", end, cutAt: end < bytes.length ? end : null, damagedAt: firstBroken };
}

/** How many bytes at the end open a UTF-8 character that is not finished. */
function countCutTail(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0x80 && byte < 0xc0) continue;
    const length =
      byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xc2 && byte < 0xe0 ? 2 : 1;
    return length > back ? back : 0;
  }
  return 0;
}

function countSequences(bytes: Buffer): { whole: number; broken: number; firstBroken: number | null } {
  let whole = 0;
  let broken = 0;
  let firstBroken: number | null = null;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      at++;
      continue;
    }
    const length =
      byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xc2 && byte < 0xe0 ? 2 : 1;
    if (length > 1 && isUtf8(bytes.subarray(at, at + length))) {
      whole++;
      at += length;
    } else {
      broken++;
      firstBroken ??= at;
      at++;
    }
  }
  return { whole, broken, firstBroken };
}

function readNarrow(bytes: Buffer): EncodingFound {
  const encoding = guessNarrow(bytes.subarray(0, sampleBytes));
  if (encoding === null) return { encoding: null, found: unknownEncoding };
  return { encoding, end: bytes.length, cutAt: null, damagedAt: null };
}
