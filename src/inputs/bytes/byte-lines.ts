/** One line of bytes without its line end; `bytes` is null where the line was longer than allowed and let go. */
export interface ByteLine {
  readonly number: number;
  readonly bytes: Uint8Array | null;
  readonly length: number;
}

/** A line this many times longer than allowed has no end: the rest of the stream is let go. */
const ENDLESS = 64;

/**
 * Cuts a stream at line feeds. Holds at most one line of `longest` bytes: a longer one is counted, not kept, and one that
 * does not end is the last.
 */
export async function* byteLines(stream: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const take = (chunk: Uint8Array): void => {
    length += chunk.length;
    if (length > longest) parts = [];
    else if (chunk.length > 0) parts.push(chunk);
  };
  const line = (): ByteLine => {
    const bytes = length > longest ? null : parts.length === 1 ? (parts[0] ?? new Uint8Array()) : Buffer.concat(parts);
    const found = { number, bytes, length };
    parts = [];
    length = 0;
    number++;
    return found;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (;;) {
      const stop = chunk.indexOf(10, from);
      if (stop < 0) break;
      take(chunk.subarray(from, stop));
      yield line();
      from = stop + 1;
    }
    take(chunk.subarray(from));
    if (length > longest * ENDLESS) break;
  }
  if (length > 0) yield line();
}
