import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";

/** First bytes of a document are judged by this many. */
export const HEAD_BYTES = 8192;

/** More bytes than allowed. */
export class TooLargeError extends Error {
  readonly limit: number;
  constructor(limit: number) {
    super(`more than ${limit} bytes`);
    this.name = "TooLargeError";
    this.limit = limit;
  }
}

/** Reads the head without losing it: the returned stream starts from the first byte again. */
export async function peek(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; stream: AsyncIterable<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let size = 0;
  let done = false;
  while (size < HEAD_BYTES && !done) {
    const next = await iterator.next();
    if (next.done) done = true;
    else {
      chunks.push(next.value);
      size += next.value.length;
    }
  }
  const start = Buffer.concat(chunks);
  async function* again(): AsyncGenerator<Uint8Array> {
    try {
      if (start.length > 0) yield start;
      while (!done) {
        const next = await iterator.next();
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { head: start.subarray(0, HEAD_BYTES), stream: again() };
}

/** All bytes of a stream; throws TooLargeError past `limit` and stops reading there. */
export async function readAll(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) throw new TooLargeError(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;

/** Unpacks as it is read: memory stays flat, and a bomb ends where the reader's own limit ends it. */
export function gunzip(stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const source = Readable.from(stream, { objectMode: false });
  const unpacked = createGunzip();
  source.on("error", (error) => unpacked.destroy(error));
  unpacked.on("close", () => source.destroy());
  return source.pipe(unpacked);
}

/** A stream of bytes that are already in memory. */
export async function* streamOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
