import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeReports } from "./reports.ts";
import { newFolder, tellings } from "./run.ts";

/** An empty Node starts in about this many milliseconds on a machine that does nothing else. */
const EMPTY_START = 60;

const bestOf = async (turns: number, work: () => unknown): Promise<number> => {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < turns; turn++) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
};

/** The limit, wider where the machine is busy: an empty Node is then slower by the same factor. */
const limitNow = async (milliseconds: number): Promise<number> => {
  const empty = await bestOf(3, () => spawnSync(process.execPath, ["-e", "0"]));
  return milliseconds * Math.max(1, empty / EMPTY_START);
};

describe("how long a person waits", () => {
  it("help comes in under 200 ms", async () => {
    const limit = await limitNow(200);
    expect(await bestOf(5, () => tellings(["--help"]))).toBeLessThan(limit);
  });

  it("a wrong flag is told of in under 400 ms", async () => {
    const limit = await limitNow(400);
    expect(await bestOf(5, () => tellings(["picture", "x", "--known-at", "never"]))).toBeLessThan(limit);
  });

  it("a few reports take less than two seconds from start to page", async () => {
    const cwd = newFolder();
    writeReports(join(cwd, "reports"));
    const limit = await limitNow(2000);
    expect(await bestOf(3, () => tellings(["picture", "reports", "--no-case"], { cwd }))).toBeLessThan(limit);
  });
});
