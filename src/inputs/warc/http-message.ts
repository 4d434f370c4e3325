import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";

/** An HTTP response as an archive keeps it, body unpacked. */
export interface HttpMessage {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/** Reads a stored response; null when the block is none. `limit` bounds the unpacked body. */
export function readHttpMessage(block: Uint8Array, limit: number): HttpMessage | null {
  const buffer = Buffer.from(block.buffer, block.byteOffset, block.length);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(buffer.subarray(0, 40).toString("latin1"))?.[1];
  if (status === undefined) return null;
  const crlf = buffer.indexOf("\r\n\r\n");
  const bare = crlf < 0 ? buffer.indexOf("\n\n") : -1;
  const end = crlf >= 0 ? crlf : bare;
  const head = buffer.subarray(0, end < 0 ? buffer.length : end).toString("latin1");
  const headers = new Map<string, string>();
  for (const line of head.split(/\r?\n/).slice(1)) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  let body: Uint8Array = end < 0 ? new Uint8Array() : buffer.subarray(end + (crlf >= 0 ? 4 : 2));
  if (/chunked/i.test(headers.get("transfer-encoding") ?? "")) body = unchunk(body);
  return { status: Number(status), headers, body: unpack(body, headers.get("content-encoding") ?? "", limit) };
}

/** Joins chunks; archives often state "chunked" over a body that was joined already, so what does not fit is kept whole. */
function unchunk(body: Uint8Array): Uint8Array {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.length);
  const parts: Uint8Array[] = [];
  let at = 0;
  for (;;) {
    const end = buffer.indexOf("\r\n", at);
    const size =
      end < 0 || end - at > 64
        ? undefined
        : /^\s*([0-9a-fA-F]{1,8})\s*(?:;.*)?$/.exec(buffer.subarray(at, end).toString("latin1"))?.[1];
    if (size === undefined) return parts.length === 0 ? body : Buffer.concat([...parts, buffer.subarray(at)]);
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(parts);
    parts.push(buffer.subarray(end + 2, end + 2 + length));
    at = end + 2 + length;
    if (buffer.subarray(at, at + 2).toString("latin1") === "\r\n") at += 2;
    if (at >= buffer.length) return Buffer.concat(parts);
  }
}

/** Bodies that claim an encoding and do not have it are kept as they are. Throws RangeError past the limit. */
function unpack(body: Uint8Array, encoding: string, limit: number): Uint8Array {
  const options = { maxOutputLength: limit };
  try {
    if (/gzip/i.test(encoding) && body[0] === 0x1f) return gunzipSync(body, options);
    if (/deflate/i.test(encoding)) return inflateSync(body, options);
    if (/\bbr\b/i.test(encoding)) return brotliDecompressSync(body, options);
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  return body;
}
