import { constants, createGunzip } from "node:zlib";

const STEP = 16 * 1024;

/**
 * Unpacks gzip, member after member, and gives everything that comes before damage: at a cut it just ends, at a broken
 * member it throws after all that was whole. One step of input (16 KiB) can grow to 16 MiB at most.
 */
export async function* gunzipSalvage(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unpacker = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  const ready: Uint8Array[] = [];
  const state: { failed: Error | null } = { failed: null };
  unpacker.on("data", (chunk: Uint8Array) => ready.push(chunk));
  unpacker.on("error", (error) => {
    state.failed = error;
  });
  try {
    for await (const chunk of stream) {
      for (let at = 0; at < chunk.length && state.failed === null; at += STEP) {
        await new Promise<void>((resolve) => unpacker.write(chunk.subarray(at, at + STEP), () => resolve()));
        await new Promise<void>((resolve) => setImmediate(resolve));
        yield* ready.splice(0);
      }
      if (state.failed !== null) break;
    }
    if (state.failed === null) {
      await new Promise<void>((resolve) => {
        unpacker.once("end", () => resolve());
        unpacker.once("error", () => resolve());
        unpacker.once("close", () => resolve());
        unpacker.end();
      });
    }
    yield* ready.splice(0);
    if (state.failed !== null) throw state.failed;
  } finally {
    unpacker.destroy();
  }
}
