import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import type { ClaimLine } from "../../src/exports/format/claim-1.ts";
import { FLOOD, writeReports } from "./reports.ts";
import { BIN, newFolder, tellings } from "./run.ts";

const schema = (name: string): object =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../../schema", `${name}.schema.json`), "utf8"));
const linesOf = <Line>(stdout: string): Line[] =>
  stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

describe("tellings claims", () => {
  it("prints claim/1, each quote cut from its report to the byte, and the same bytes again", async () => {
    const cwd = newFolder();
    writeReports(join(cwd, "reports"));
    const first = await tellings(["claims", "reports"], { cwd });
    expect(first.code).toBe(0);
    const claims = linesOf<ClaimLine>(first.stdout);
    expect(claims.length).toBeGreaterThan(3);
    const valid = new Ajv({ allowUnionTypes: true }).compile(schema("claim-1"));
    for (const claim of claims) {
      expect({ valid: valid(claim), errors: valid.errors }).toEqual({ valid: true, errors: null });
      expect(claim.quote).toBe(FLOOD[claim.report.source]?.slice(claim.start, claim.end));
    }
    expect((await tellings(["claims", "reports"], { cwd })).stdout).toBe(first.stdout);
    expect(readdirSync(cwd)).toEqual(["reports"]);
  });

  it("reads standard input, and writes to a file", async () => {
    const cwd = newFolder();
    const { code, stdout } = await tellings(["claims", "-"], { cwd, input: FLOOD["one.txt"] ?? "" });
    expect(code).toBe(0);
    expect(linesOf<ClaimLine>(stdout).every(({ report }) => report.source === "-")).toBe(true);
    await tellings(["claims", "-", "-o", "c.jsonl"], { cwd, input: FLOOD["one.txt"] ?? "" });
    expect(readFileSync(join(cwd, "c.jsonl"), "utf8")).toBe(stdout);
  });

  it("gives the claims of a case", async () => {
    const cwd = newFolder();
    writeReports(join(cwd, "reports"));
    await tellings(["picture", "reports", "--case", "c.db"], { cwd });
    const direct = linesOf<ClaimLine>((await tellings(["claims", "reports"], { cwd })).stdout);
    const stored = linesOf<ClaimLine>((await tellings(["claims", "--case", "c.db"], { cwd })).stdout);
    const byId = (a: ClaimLine, b: ClaimLine): number => (a.id < b.id ? -1 : 1);
    expect(stored.sort(byId)).toEqual(direct.sort(byId));
  });

  it("stops quietly when its reader goes away", async () => {
    const cwd = newFolder();
    const many = Array.from({ length: 300 }, (_, index) =>
      JSON.stringify({ id: String(index), text: `${FLOOD["one.txt"]} Page ${index}.` }),
    );
    const child = spawn(process.execPath, [BIN, "claims", "-"], { cwd, stdio: "pipe" });
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.stdin.on("error", () => undefined);
    child.stdin.end(many.join("\n"));
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("reads the same in threads as on one", async () => {
    const cwd = newFolder();
    const rows = Array.from({ length: 260 }, (_, index) =>
      JSON.stringify({ id: `n${index}`, text: `The flood killed ${index + 2} people in Harwick, the ministry said.` }),
    );
    writeReports(cwd, { "many.jsonl": rows.join("\n") });
    const together = linesOf<ClaimLine>((await tellings(["claims", "many.jsonl"], { cwd })).stdout);
    const order = [...new Set(together.map(({ report }) => report.source))];
    expect(order).toEqual(rows.map((_, index) => `many.jsonl#n${index}`).filter((source) => order.includes(source)));
    // The last ones alone are read without threads.
    writeReports(cwd, { "last.jsonl": rows.slice(210).join("\n") });
    const alone = linesOf<ClaimLine>((await tellings(["claims", "last.jsonl"], { cwd })).stdout);
    const content = ({ report: { source: _, ...report }, ...claim }: ClaimLine): object => ({ ...claim, report });
    const ids = new Set(alone.map(({ id }) => id));
    expect(together.filter(({ id }) => ids.has(id)).map(content)).toEqual(alone.map(content));
  });
});

describe("tellings stories", () => {
  it("prints a line a story with all its reports", async () => {
    const cwd = newFolder();
    writeReports(join(cwd, "reports"));
    const { code, stdout } = await tellings(["stories", "reports", "--one-story"], { cwd });
    expect(code).toBe(0);
    const stories = linesOf<{ story: string; reports: { id: string; source: string }[] }>(stdout);
    expect(stories).toHaveLength(1);
    expect(stories[0]?.reports.map(({ source }) => source).sort()).toEqual(Object.keys(FLOOD).sort());
    const valid = new Ajv().compile(schema("story-1"));
    expect(stories.every((story) => valid(story))).toBe(true);
    const grouped = linesOf<{ reports: object[] }>((await tellings(["stories", "reports"], { cwd })).stdout);
    expect(grouped.flatMap(({ reports }) => reports)).toHaveLength(3);
  });
});
