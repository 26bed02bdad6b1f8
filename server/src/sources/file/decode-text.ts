import { Problem } from "../../../../coder/src/model/index.ts";
import { type Encoding, type EncodingFound, findEncoding, unknownEncoding } from "./encoding.ts";

/** Bytes read as text, and what went wrong on the way without making them unreadable. */
type Decoded = { readonly text: string; readonly encoding: Encoding; readonly problems: readonly Problem[] };

/**
 * Reads bytes as text. A byte order mark stays in the text as U+FEFF, as `readFileSync(file, "utf8")` leaves it,
 * so that offsets are the same for everyone; line ends stay as they are.
 * Throws the Problem `file-not-text` where the bytes are no text.
 * @example decodeText(Buffer.from("قُتل جنديان"), "a.txt").text // "قُتل جنديان"
 */
export function decodeText(bytes: Buffer, file: string, declared?: string): Decoded {
  const found = settle(findEncoding(bytes), bytes, declared);
  if (found.encoding === null) throw new Problem("file-not-text", { file, found: found.found });
  const problems: Problem[] = [];
  if (found.cutAt !== null) problems.push(new Problem("file-cut", { file, byte: found.cutAt }));
  if (found.damagedAt !== null) problems.push(new Problem("file-damaged", { file, byte: found.damagedAt }));
  const isGuess = !found.encoding.startsWith("utf");
  const text = new TextDecoder(isGuess && isNarrow(declared) ? declared : found.encoding, { ignoreBOM: true }).decode(
    bytes.subarray(0, found.end),
  );
  return { text, encoding: found.encoding, problems };
}

/** A charset that a page declares stands where its letters alone would say nothing. */
function settle(found: EncodingFound, bytes: Buffer, declared: string | undefined): EncodingFound {
  if (found.encoding !== null || found.found !== unknownEncoding || !isNarrow(declared)) return found;
  return { encoding: "windows-1252", end: bytes.length, cutAt: null, damagedAt: null };
}

function isNarrow(label: string | undefined): label is string {
  if (label === undefined) return false;
  try {
    return !new TextDecoder(label).encoding.startsWith("utf");
  } catch {
    return false;
  }
}
