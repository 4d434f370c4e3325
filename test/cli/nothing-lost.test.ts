import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FLOOD, writeReports } from "./reports.ts";
import { newFolder, tellings } from "./run.ts";

/** A folder with reports, one of them a page, and a case of them. */
const made = async (): Promise<string> => {
  const cwd = newFolder();
  const text = FLOOD["one.txt"] ?? "";
  writeReports(join(cwd, "reports"), {
    "a.txt": text,
    "b.html": `<html><head><title>Flood</title></head><body><article><p>${text}</p></article></body></html>`,
  });
  writeFileSync(join(cwd, "reports/reports.json"), '{"a.txt": {"publisher": "Post"}}');
  expect((await tellings(["add", "reports", "--case", "c.db"], { cwd })).code).toBe(0);
  return cwd;
};

describe("an output is never written over what is read or kept: code 1, and not a byte is changed", () => {
  it.each([
    ["a report in the folder", ["picture", "reports", "--no-case", "-o", "reports/b.html"], "reports/b.html"],
    ["a report that is named", ["claims", "reports/a.txt", "-o", "reports/a.txt"], "reports/a.txt"],
    ["a report, by another way", ["stories", "reports/*.txt", "-o", "./reports/../reports/a.txt"], "reports/a.txt"],
    [
      "what is said of reports",
      ["picture", "reports", "--no-case", "-f", "json", "-o", "reports/reports.json"],
      "reports/reports.json",
    ],
    ["the case, by claims", ["claims", "--case", "c.db", "-o", "c.db"], "c.db"],
    ["the case, by a picture", ["picture", "--case", "c.db", "-f", "json", "-o", "c.db"], "c.db"],
    ["the case, by its changes", ["changes", "--case", "c.db", "--since", "2030-01-01", "-o", "c.db"], "c.db"],
    ["the case, by its decisions", ["decisions", "--case", "c.db", "-o", "c.db"], "c.db"],
    ["another case", ["claims", "reports", "-o", "c.db"], "c.db"],
  ])("%s", async (_, words, target) => {
    const cwd = await made();
    const before = readFileSync(join(cwd, target), "hex");
    const { code, stderr } = await tellings(words, { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /: this (?:file is one of those that are read|is a case).*left as it is\.\n {2}What to do: /u,
    );
    expect(readFileSync(join(cwd, target), "hex")).toBe(before);
  });
});

it("what Tellings wrote among the reports is no report, and is written anew", async () => {
  const cwd = newFolder();
  mkdirSync(join(cwd, "reports"));
  writeReports(join(cwd, "reports"), { "a.txt": FLOOD["one.txt"] ?? "" });
  const runs: readonly (readonly string[])[] = [
    ["picture", "reports", "--no-case", "-o", "reports/p.html"],
    ["picture", "reports", "--no-case", "-o", "reports/p.json"],
    ["picture", "reports", "--no-case", "-o", "reports/p.md"],
    ["claims", "reports", "-o", "reports/claims.jsonl"],
    ["stories", "reports", "-o", "reports/stories.jsonl"],
  ];
  for (const run of [...runs, ...runs]) expect((await tellings(run, { cwd })).code).toBe(0);
  const { code, stdout, stderr } = await tellings(["picture", "reports", "--no-case"], { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain("1 report, 1 story.");
  for (const name of ["p.html", "p.json", "p.md", "claims.jsonl", "stories.jsonl"])
    expect(stderr).toMatch(new RegExp(`input/own-output: .*${name.replace(".", "\\.")}`, "u"));
  expect(existsSync(join(cwd, "picture.html"))).toBe(true);
});
