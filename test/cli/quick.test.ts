import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeReports } from "./reports.ts";
import { newFolder, type Ran, tellings } from "./run.ts";

/** Has a run end with a line that tells the milliseconds of processor time it took, Node's own start included. */
const TELL = `--import=data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs"; process.on("exit", () => { const { user, system } = process.cpuUsage(); writeSync(2, "\\nspent " + (user + system) / 1000); });',
)}`;

const run = async (words: readonly string[], cwd?: string): Promise<Ran & { readonly spent: number }> => {
  const env = { ...process.env, NODE_OPTIONS: TELL };
  const ran = await tellings(words, cwd === undefined ? { env } : { env, cwd });
  return { ...ran, spent: Number(/\nspent ([\d.]+)$/u.exec(ran.stderr)?.[1]) };
};

/** The limits are five times and more what an idle machine takes: 60, 105 and 1,900 ms. */
describe("what a person waits for is little work", () => {
  it("help loads nothing that it does not need", async () => {
    expect((await run(["--help"])).spent).toBeLessThan(400);
  });

  it("a wrong flag is told of before anything is loaded to read with", async () => {
    const { code, spent } = await run(["picture", "x", "--known-at", "never"]);
    expect(code).toBe(2);
    expect(spent).toBeLessThan(600);
  });

  it("a few reports come to a page soon", async () => {
    const cwd = newFolder();
    writeReports(join(cwd, "reports"));
    const { code, spent } = await run(["picture", "reports", "--no-case"], cwd);
    expect(code).toBe(0);
    expect(spent).toBeLessThan(10_000);
  });
});
