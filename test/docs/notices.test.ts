import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const FAMILIES = "input|fetch|report|decision|case|engine|gazetteer|file";

/** The source without comments; the command line only reads codes that others give. */
const source = globSync("src/{core,inputs,exports,store,app}/**/*.ts", { cwd: ROOT })
  .filter((file) => !file.endsWith(".test.ts"))
  .flatMap((file) => readFileSync(join(ROOT, file), "utf8").split("\n"))
  .filter((line) => !/^\s*(?:\/\/|\/?\*)/u.test(line))
  .join("\n");

const found = (pattern: RegExp): readonly string[] => [...source.matchAll(pattern)].map((match) => match[1] ?? "");

/** Codes by their family, and whatever is given as the code of a notice or an error, whatever its family. */
const used = new Set([
  ...found(new RegExp(`["'\`]((?:${FAMILIES})/[a-z0-9-]+)["'\`]`, "gu")),
  ...found(/\bcode: "([a-z][a-z0-9/-]+)"/gu),
  ...found(/\b(?:noticeItem|notice|problem|FetchError|CaseError)\(\s*"([a-z]+\/[a-z0-9-]+)"/gu),
]);
for (const code of [...used]) if (code.startsWith("file/")) used.add(code.replace("file/", "output/"));

/** Cells without the blanks by which a formatter lines them up. */
const page = readFileSync(join(ROOT, "docs/notices.md"), "utf8").replace(/ +\|/gu, " |");
const rows = page.split("\n").filter((line) => /^\| `/u.test(line));
const documented = rows.flatMap((line) =>
  [...(line.split(" | ")[0] ?? "").matchAll(/`([^`]+)`/gu)].map(([, code]) => code),
);

describe("docs/notices.md", () => {
  test("is checked against codes that are there", () => {
    expect(used.size).toBeGreaterThan(50);
    expect(used).toContain("report/undated");
    expect(used).toContain("usage");
  });
  test("has every code of the source", () => {
    expect([...used].filter((code) => !documented.includes(code)).sort()).toEqual([]);
  });
  test("has no code that the source does not give, and none twice", () => {
    expect(documented.filter((code) => code === undefined || !used.has(code))).toEqual([]);
    expect(documented.length).toBe(new Set(documented).size);
  });
  test("says of each what it means and what to do", () => {
    for (const row of rows)
      expect(row.split(" | ").map((cell) => cell.replace(/[| ]/gu, "").length > 5)).toEqual([true, true, true]);
  });
});
