import { spawn } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { BIN, newFolder, tellings } from "../cli/run.ts";

const REPORTS = 400;

const textOf = (index: number): string =>
  `Fire in block ${index}\n\nA fire killed ${(index % 7) + 2} people in block ${index} of the harbour quarter on Monday, the fire service said. ` +
  `At least ${index + 10} residents were evacuated, a spokesman told reporters. "We work without a pause," he said.\n`;

interface Held {
  readonly reports: readonly string[];
  readonly unread: number;
  readonly claims: readonly string[];
  readonly strays: number;
}

const heldBy = (file: string): Held => {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    expect(database.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
    const column = (sql: string): string[] =>
      database
        .prepare(sql)
        .all()
        .map((row) => String(Object.values(row)[0]));
    return {
      reports: column("SELECT id FROM report ORDER BY id"),
      unread: Number(column("SELECT count(*) FROM report WHERE id NOT IN (SELECT report FROM reading)")[0]),
      claims: column("SELECT report || ' ' || id FROM claim ORDER BY 1"),
      strays: Number(column("SELECT count(*) FROM claim WHERE report NOT IN (SELECT report FROM reading)")[0]),
    };
  } finally {
    database.close();
  }
};

const storedSoFar = (file: string): number => {
  if (!existsSync(file)) return 0;
  try {
    const database = new DatabaseSync(file, { readOnly: true });
    try {
      return Number(database.prepare("SELECT count(*) AS n FROM report").get()?.["n"]);
    } finally {
      database.close();
    }
  } catch {
    return 0; // Its tables are being made at this moment.
  }
};

/** Starts an import and kills it, without warning, once some reports are stored. */
const killWhenStored = (
  cwd: string,
  words: readonly string[],
  file: string,
  enough: number,
): Promise<NodeJS.Signals | null> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [BIN, ...words], { cwd, stdio: "ignore" });
    const watch = setInterval(() => {
      if (storedSoFar(file) >= enough) child.kill("SIGKILL");
    }, 5);
    child.on("close", (_, signal) => {
      clearInterval(watch);
      resolve(signal);
    });
  });

describe("an import that is killed", () => {
  it.each([
    ["a case that was named", ["--case", "tellings.db"]],
    ["the tellings.db of the folder", []],
  ])(
    "leaves each report whole or absent, and running it again completes it: %s",
    { timeout: 120_000 },
    async (_, flags) => {
      const cwd = newFolder();
      const rows = Array.from({ length: REPORTS }, (_row, index) =>
        JSON.stringify({ id: `n${index}`, text: textOf(index) }),
      );
      writeFileSync(join(cwd, "many.jsonl"), rows.join("\n"));
      const file = join(cwd, "tellings.db");
      const words = ["picture", "many.jsonl", "--quiet", "-o", "p.json", ...flags];
      for (const enough of [1, 150]) {
        expect(await killWhenStored(cwd, words, file, enough)).toBe("SIGKILL");
        const held = heldBy(file);
        expect(held.reports.length).toBeGreaterThanOrEqual(enough);
        expect(held.reports.length).toBeLessThan(REPORTS);
        expect({ unread: held.unread, strays: held.strays }).toEqual({ unread: 0, strays: 0 });
      }
      const { code, stderr } = await tellings(words, { cwd });
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      const completed = heldBy(file);
      expect(completed.reports).toHaveLength(REPORTS);
      expect(new Set(completed.reports).size).toBe(REPORTS);
      // Just what an import that nobody disturbed holds.
      const calm = await tellings(["picture", "many.jsonl", "--quiet", "-o", "q.json", "--case", "calm.db"], { cwd });
      expect(calm.code).toBe(0);
      expect(heldBy(join(cwd, "calm.db"))).toEqual(completed);
    },
  );
});
