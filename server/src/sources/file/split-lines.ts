/** One line of a stream without its line end; `bytes` is null where the line is longer than the bound. */
export type Line = { readonly number: number; readonly bytes: Buffer | null };

/**
 * Cuts a stream of bytes into lines and holds no more than one of them, up to `bound` bytes.
 * @example for await (const line of splitLines(stream, 1 << 26)) line.bytes?.toString()
 */
export async function* splitLines(chunks: AsyncIterable<Buffer>, bound: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Buffer[] = [];
  let held = 0;
  let isTooLong = false;
  const take = (): Line => {
    const bytes = isTooLong ? null : trimReturn(parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts));
    parts = [];
    held = 0;
    isTooLong = false;
    return { number: number++, bytes };
  };
  const keep = (part: Buffer): void => {
    held += part.length;
    if (held > bound) {
      isTooLong = true;
      parts = [];
    } else if (part.length > 0) parts.push(part);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      keep(chunk.subarray(from, at));
      from = at + 1;
      yield take();
    }
    keep(chunk.subarray(from));
  }
  if (held > 0) yield take();
}

function trimReturn(bytes: Buffer): Buffer {
  return bytes.length > 0 && bytes[bytes.length - 1] === 13 ? bytes.subarray(0, -1) : bytes;
}
