import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BENCH_SETS } from "../../bench/sets.ts";
import { newFolder } from "./run.ts";

const bench = (
  ...words: string[]
): { readonly code: number | null; readonly stdout: string; readonly stderr: string } => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, "../../bench/index.ts"), ...words],
    { encoding: "utf8" },
  );
  return { code: status, stdout, stderr };
};

describe("npm run bench", () => {
  it("lists the sets", () => {
    const { code, stderr } = bench();
    expect(code).toBe(2);
    for (const { name } of BENCH_SETS) expect(stderr).toContain(name);
    expect(bench("nonsense").stderr).toContain('"nonsense" is not a set');
  });

  it("says where a set comes from when its folder is missing", () => {
    const none = bench("ud", "--data", join(newFolder(), "none"));
    expect(none.code).toBe(1);
    expect(none.stderr).toContain("universaldependencies.org");
    expect(none.stdout).toBe("");
    expect(bench("ud").stderr).toContain("--data DIR");
  });
});
