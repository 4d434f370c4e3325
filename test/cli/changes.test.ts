import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import type { ChangesFile } from "../../src/exports/format/changes-1.ts";
import { writeReports } from "./reports.ts";
import { newFolder, type Ran, tellings } from "./run.ts";

const schema = JSON.parse(readFileSync(join(import.meta.dirname, "../../schema/changes-1.schema.json"), "utf8"));

const floodCase = async (): Promise<string> => {
  const cwd = newFolder();
  const folder = writeReports(join(cwd, "reports"));
  writeFileSync(
    join(folder, "reports.json"),
    JSON.stringify({
      "one.txt": { publisher: "Valley Post", published: "2031-03-04T18:00:00Z" },
      "two.txt": { publisher: "Hill Radio", published: "2031-03-05T18:00:00Z" },
      "three.txt": { publisher: "Coast Mail", published: "2031-03-06T08:00:00Z" },
    }),
  );
  await tellings(["picture", "reports", "--case", "c.db", "--one-story", "-q"], { cwd });
  return cwd;
};

describe("tellings changes", () => {
  it("says what came after a moment, each line with its reason and its words", async () => {
    const cwd = await floodCase();
    const run = (words: readonly string[]): Promise<Ran> =>
      tellings(["changes", "--case", "c.db", "--one-story", ...words], { cwd });
    const { code, stdout } = await run(["--since", "2031-03-04", "--until", "2031-03-05", "--format", "json"]);
    expect(code).toBe(0);
    const file: ChangesFile = JSON.parse(stdout);
    const valid = new Ajv({ allowUnionTypes: true }).compile(schema);
    expect({ valid: valid(file), errors: valid.errors }).toEqual({ valid: true, errors: null });
    expect(file.causes.map(({ reason, detail }) => [reason, detail])).toEqual([
      ["new report", "two.txt (Hill Radio, 2031-03-05T18:00:00Z)"],
    ]);
    expect(file.changes.length).toBeGreaterThan(1);
    for (const { reason, causes } of file.changes)
      expect({ reason, causes }).toEqual({ reason: "new report", causes: [file.causes[0]?.id] });
    expect(file.changes.map(({ kind }) => kind)).toContain("latest answer");
    const words = await run(["--since", "2031-03-04", "--until", "2031-03-05"]);
    expect(words.stdout).toContain("- **new report**: How many people were killed");
    expect(words.stdout).toContain("“The flood has killed 15 people");
    expect((await run(["--since", "2031-03-06"])).stdout).toContain("Nothing changed.");
  });
  it("goes by when reports were stored with --recorded", async () => {
    const cwd = await floodCase();
    const stored = await tellings(["changes", "--case", "c.db", "--since", "2000-01-01", "--recorded"], { cwd });
    expect(stored.stdout).toContain("**new report**: New story");
    const later = await tellings(["changes", "--case", "c.db", "--since", "2999-01-01", "--recorded"], { cwd });
    expect(later.stdout).toContain("Nothing changed.");
    const then = await tellings(
      ["picture", "--case", "c.db", "--known-at", "2000-01-01", "--recorded", "--format", "json"],
      { cwd },
    );
    expect(JSON.parse(then.stdout)).toMatchObject({ knownAt: "2000-01-01", knownBy: "recordedAt", reports: [] });
  });
  it("says what is missing or wrong", async () => {
    const cwd = newFolder();
    const wrong = async (words: readonly string[]): Promise<string> => {
      const { code, stderr } = await tellings(["changes", ...words], { cwd });
      expect(code).toBe(2);
      return stderr;
    };
    expect(await wrong(["--since", "2031-01-01"])).toContain("--case is missing");
    expect(await wrong(["--case", "c.db"])).toContain("--since is missing");
    expect(await wrong(["--case", "c.db", "--since", "soon"])).toContain('--since: "soon" is not a moment');
    expect(await wrong(["a.txt", "--case", "c.db", "--since", "2031-01-01"])).toContain("not expected here");
    const { code, stderr } = await tellings(["changes", "--case", "none.db", "--since", "2031-01-01"], { cwd });
    expect({ code, said: stderr.includes("there is no case file here") }).toEqual({ code: 1, said: true });
  });
});
