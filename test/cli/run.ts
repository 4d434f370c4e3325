import { type SpawnOptions, spawn } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, vi } from "vitest";

// Each run starts a process; a busy machine takes its time.
vi.setConfig({ testTimeout: 180_000 });

export const BIN = join(import.meta.dirname, "../../bin/tellings.js");

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real command in a folder and waits for it. */
export const tellings = (
  words: readonly string[],
  options: SpawnOptions & { readonly input?: string | Uint8Array } = {},
): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const { input, ...rest } = options;
    const child = spawn(process.execPath, [BIN, ...words], { ...rest, stdio: "pipe" });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout?.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr?.on("data", (chunk: Buffer) => err.push(chunk));
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(input ?? "");
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
  });

/** A folder of its own for each call, taken away after the file's tests. */
export const newFolder = (): string => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "tellings-cli-")));
  folders.push(folder);
  return folder;
};
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
