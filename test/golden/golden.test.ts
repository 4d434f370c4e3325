import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { goldenDifference, goldenNames, reportsOf } from "../../scripts/golden.ts";

describe.each(goldenNames())("%s", (name) => {
  test("has notes and reports", () => {
    expect(readFileSync(join(import.meta.dirname, name, "NOTES.md"), "utf8")).toMatch(/^# /u);
    expect(existsSync(reportsOf(name))).toBe(true);
  });
  test("reads as expected", async () => {
    expect(await goldenDifference(name)).toBeNull();
  });
});
