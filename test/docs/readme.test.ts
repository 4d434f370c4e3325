import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";

const ROOT = join(import.meta.dirname, "../..");
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const readme = read("README.md");
const { scripts } = JSON.parse(read("package.json")) as { readonly scripts: { readonly [name: string]: string } };

describe("README.md", () => {
  test("has two commands on its first screen, and the scripts that they run are there", () => {
    const [firstScreen = ""] = readme.split(/^## /mu);
    const blocks = [...firstScreen.matchAll(/^```\n([\s\S]*?)^```/gmu)].map(([, code]) => code?.trim());
    expect(blocks).toEqual(["npm ci && npm run demo", "npm ci && npm test"]);
    expect(firstScreen.split("\n").length).toBeLessThan(30);
    for (const name of ["demo", "test"]) expect(Object.keys(scripts)).toContain(name);
    expect(scripts["demo"]).toContain("picture examples/kandahar-2021");
  });
  test("shows sentences that the example's brief has", () => {
    const told = JSON.parse(read("test/golden/kandahar-2021/expected.json")) as unknown;
    const shown = [...readme.matchAll(/^> - (.+)$/gmu)].map(([, line = ""]) => line);
    expect(shown.length).toBeGreaterThan(2);
    for (const line of shown) expect(JSON.stringify(told)).toContain(line);
  });
});

describe.each(["README.md", "docs/collecting.md"])("%s", (file) => {
  test("shows commands and flags that are there", () => {
    const shown = [...read(file).matchAll(/^npx tellings (\S+)(.*)$/gmu)];
    expect(shown.length).toBeGreaterThan(3);
    for (const [line, name, rest = ""] of shown) {
      const command = COMMANDS.find((one) => one.name === name);
      if (name !== "help") expect(command, line).toBeDefined();
      const flags = [...(rest.split("#")[0] ?? "").matchAll(/ --?([a-z][a-z-]*)/gu)].map(([, flag]) => flag);
      const known = command?.flags.flatMap((flag) => [flag.name, flag.short]) ?? [];
      expect(
        flags.filter((flag) => !known.includes(flag)),
        line,
      ).toEqual([]);
    }
  });
});

const pages = globSync(["*.md", "docs/**/*.md", "bench/*.md", "examples/**/*.md", "data/**/*.md", "test/**/*.md"], {
  cwd: ROOT,
});

describe.each(pages.map((file) => file.replaceAll("\\", "/")).sort())("%s", (file) => {
  test("links only to what is there", () => {
    const links = [...read(file).matchAll(/\]\(([^)\s]+)\)/gu)].map(([, link = ""]) => link);
    const own = links.filter((link) => !/^(?:https?:|mailto:|#)/u.test(link)).map((link) => link.split("#")[0] ?? "");
    expect(own.filter((link) => !existsSync(join(ROOT, normalize(join(dirname(file), link)))))).toEqual([]);
  });
  test("names only scripts of package.json", () => {
    const named = [...read(file).matchAll(/\bnpm run ([a-z:]+)/gu)].map(([, name = ""]) => name);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});
