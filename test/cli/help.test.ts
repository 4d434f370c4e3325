import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";
import { newFolder, tellings } from "./run.ts";

const version: string = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8")).version;

describe("help", () => {
  it("teaches on standard output, with examples and exit codes", async () => {
    const { code, stdout, stderr } = await tellings(["--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const { name } of COMMANDS) expect(stdout).toContain(name);
    expect(stdout).toContain("Exit codes:");
    expect(stdout).toContain("tellings picture reports/");
  });

  it.each([
    ["help", "picture"],
    ["picture", "--help"],
    ["picture", "-h"],
  ])("explains a command: %s %s", async (...words) => {
    const { code, stdout } = await tellings(words);
    expect(code).toBe(0);
    expect(stdout).toContain("--known-at TIME");
  });

  it("prints the version", async () => {
    expect(await tellings(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  it("is shown on standard error, with code 2, when nothing is asked for", async () => {
    const { code, stdout, stderr } = await tellings([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("Usage: tellings <command>");
  });
});

describe("usage errors say what, where and what to do, with code 2", () => {
  const cwd = newFolder();
  it.each([
    [["pictur", "x"], /"pictur" is not a command/u],
    [["help", "nothing"], /"nothing" is not a command/u],
    [["picture"], /nothing to read was named/u],
    [["claims"], /nothing to read was named/u],
    [["picture", "x", "--colour"], /'--colour'/u],
    [["picture", "x", "--format", "pdf"], /--format: "pdf" is not a format of a picture.[\s\S]*html, json, md/u],
    [["claims", "x", "--format", "json"], /--format: "json" is not a format of this command/u],
    [["picture", "x", "--case", "a.db", "--no-case"], /exclude each other/u],
    [["picture", "x", "--known-at", "yesterday"], /--known-at: "yesterday" is not a moment/u],
    [["picture", "x", "--known-at", "2021-02-30"], /--known-at: "2021-02-30" is not a moment/u],
    [["picture", "x", "--known-at", "2021-08-13T10:00:00"], /time with its zone/u],
    [["picture", "x", "--max-bytes", "much"], /--max-bytes: "much" is not a whole number/u],
    [["picture", "x", "--map", "body"], /--map/u],
    [["picture", "x", "-o", "picture.pdf"], /--output: the ending ".pdf" stands for no format/u],
    [["claims", "x", "--case", "a.db"], /either paths or a case/u],
  ])("%j", async (words, message) => {
    const { code, stdout, stderr } = await tellings(words, { cwd });
    expect(stderr).toMatch(message);
    expect(stderr).toContain("What to do:");
    expect(stderr).not.toMatch(/^\s+at /mu);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });
});
