import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as library from "../../src/app/index.ts";

const ROOT = join(import.meta.dirname, "../..");
/** Cells without the blanks by which a formatter lines them up. */
const page = readFileSync(join(ROOT, "docs/api.md"), "utf8").replace(/ +\|/gu, " |");
const examples = [...page.matchAll(/```ts\n([\s\S]*?)```/gu)].map(([, code]) => code ?? "");

describe("docs/api.md", () => {
  test("has every value that the library gives", () => {
    const errors = ["CaseError", "ProblemError"];
    const undocumented = Object.keys(library).filter(
      (name) => !page.includes(`\`${name}(`) && !page.includes(`\`${name}\``),
    );
    expect(undocumented).toEqual([]);
    for (const name of errors) expect(Object.keys(library)).toContain(name);
  });
  test("names no function that is not there", () => {
    const named = [...page.matchAll(/^\| `([A-Za-z_]+)(?:\([^`]*\))?` \|/gmu)].map(([, name]) => name ?? "");
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !Object.keys(library).includes(name))).toEqual([]);
  });
});

/** The package as another project sees it: by its name, through `exports`, as it was built. */
describe.skipIf(!existsSync(join(ROOT, "dist/app/index.js")))(
  "the built package (skipped before `npm run build`)",
  () => {
    let project: string;
    beforeAll(() => {
      project = mkdtempSync(join(tmpdir(), "tellings-api-"));
      mkdirSync(join(project, "node_modules"));
      symlinkSync(ROOT, join(project, "node_modules", "tellings"), "junction");
      symlinkSync(join(ROOT, "examples"), join(project, "examples"), "junction");
      writeFileSync(join(project, "package.json"), '{"type":"module"}');
    });
    afterAll(() => rmSync(project, { recursive: true, force: true }));

    const run = (
      name: string,
      code: string,
    ): { readonly status: number | null; readonly stdout: string; readonly stderr: string } => {
      writeFileSync(join(project, name), code);
      return spawnSync(process.execPath, [name], { cwd: project, encoding: "utf8", timeout: 120_000 });
    };

    test("gives the names of the source", () => {
      const { stdout, stderr } = run(
        "names.mjs",
        'console.log(JSON.stringify(Object.keys(await import("tellings")).sort()));',
      );
      expect(stderr).toBe("");
      expect(JSON.parse(stdout)).toEqual(Object.keys(library).sort());
    });
    test("keeps what is inside inside, and ships its schemas", () => {
      const { stdout } = run(
        "inside.mjs",
        `const tried = await import("tellings/dist/core/engine.js").then(() => "open", (error) => error.code);
       const { default: schema } = await import("tellings/schema/claim-1.schema.json", { with: { type: "json" } });
       console.log(tried, schema.title);`,
      );
      expect(stdout.trim()).toBe("ERR_PACKAGE_PATH_NOT_EXPORTED claim/1");
    });
    test("runs the first example: files to a picture", () => {
      const { status, stdout, stderr } = run("files.mts", examples[0] ?? "");
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(stdout).toMatch(/^How many provincial capitals .+: .*14 of 34/mu);
      expect(stdout).toMatch(/^a page of \d{4,} characters$/mu);
    });
    test("runs the second example: step by step", () => {
      const { status, stdout, stderr } = run("steps.mts", examples[1] ?? "");
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(stdout).toContain('Lake Post: control, asserted: "Rebels captured Goma"');
      expect(stdout).toMatch(/^\d+ questions then, \d+ now$/mu);
    });
    test("there are no examples but these two", () => expect(examples).toHaveLength(2));
  },
);
