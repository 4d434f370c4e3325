import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { newFolder, tellings } from "../cli/run.ts";

const rowsOf = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, index) =>
    JSON.stringify({
      id: `n${from + index}`,
      text: `A storm damaged ${from + index + 2} houses in the port on Monday, the mayor said.`,
    }),
  ).join("\n");

describe("two imports at once", () => {
  it("into one case that both name: both complete, and shared reports are there once", {
    timeout: 120_000,
  }, async () => {
    const cwd = newFolder();
    writeFileSync(join(cwd, "a.jsonl"), rowsOf(0, 90));
    writeFileSync(join(cwd, "b.jsonl"), rowsOf(60, 150));
    const ran = await Promise.all(
      ["a.jsonl", "b.jsonl"].map((name) =>
        tellings(["picture", name, "--case", "c.db", "--quiet", "--format", "json"], { cwd }),
      ),
    );
    expect(ran.map(({ code, stderr }) => ({ code, stderr }))).toEqual([
      { code: 0, stderr: "" },
      { code: 0, stderr: "" },
    ]);
    const database = new DatabaseSync(join(cwd, "c.db"), { readOnly: true });
    expect(database.prepare("SELECT count(*) AS n, count(DISTINCT id) AS ids FROM report").get()).toEqual({
      n: 150,
      ids: 150,
    });
    expect(database.prepare("SELECT count(*) AS n FROM reading").get()).toEqual({ n: 150 });
    database.close();
  });
});
