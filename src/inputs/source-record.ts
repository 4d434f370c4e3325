import { createHash } from "node:crypto";
import type { Source } from "./core-types.ts";
import type { ByteSource } from "./input.ts";

/** What is kept of the bytes that a report came from. */
export function sourceRecord(source: ByteSource, bytes: Uint8Array, mediaType: string, charset: string | null): Source {
  return {
    path: source.label,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes: bytes.length,
    mediaType,
    charset,
    ...source.origin,
  };
}
