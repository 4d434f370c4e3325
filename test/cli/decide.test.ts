import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import type { DecisionsFile } from "../../src/exports/format/decisions-1.ts";
import type { PictureFile } from "../../src/exports/format/picture-1.ts";
import { writeReports } from "./reports.ts";
import { newFolder, type Ran, tellings } from "./run.ts";

const schema = (name: string): object =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../../schema", `${name}.schema.json`), "utf8"));

describe("tellings decide", () => {
  it("overrules, is shown in every format, says so in changes, and is taken back", async () => {
    const cwd = newFolder();
    writeReports(join(cwd, "reports"));
    const run = (...words: string[]): Promise<Ran> => tellings(words, { cwd });
    await run("picture", "reports", "--case", "c.db", "--one-story", "-q");
    const draw = async (): Promise<PictureFile> =>
      JSON.parse((await run("picture", "--case", "c.db", "--one-story", "--format", "json")).stdout);
    const before = await draw();
    const claim = before.claims.find(({ quote }) => quote.startsWith("The flood has killed 15"));
    if (!claim) throw new Error("the reports tell of 15 dead");
    const by = ["--case", "c.db", "--one-story", "--by", "Ana <b>", "--why", "it was 14"];
    const decided = await run("decide", "correct", claim.id.slice(0, 9), "--set", "quantity=14", ...by);
    expect({ code: decided.code, err: decided.stderr }).toEqual({ code: 0, err: "" });
    const id = decided.stdout.trim();
    const after = await draw();
    const valid = new Ajv({ allowUnionTypes: true }).compile(schema("picture-1"));
    expect({ valid: valid(after), errors: valid.errors }).toEqual({ valid: true, errors: null });
    const question = after.stories[0]?.questions.find((one) => one.decided !== undefined && one.answers.length > 0);
    expect(question?.answers.map(({ value }) => value)).toContain("14");
    expect(question?.decided).toMatchObject({ decisions: [id] });
    expect(question?.decided?.engine[0]?.answers.join()).toMatch(/^(?!.*14).*15/u);
    await run("picture", "--case", "c.db", "--one-story", "-o", "p.html", "-q");
    expect(readFileSync(join(cwd, "p.html"), "utf8")).toContain("Ana &lt;b&gt;");
    const list: DecisionsFile = JSON.parse((await run("decisions", "--case", "c.db", "--format", "json")).stdout);
    const listed = new Ajv({ allowUnionTypes: true }).compile(schema("decisions-1"));
    expect({ valid: listed(list), errors: listed.errors }).toEqual({ valid: true, errors: null });
    expect(list.decisions).toMatchObject([{ id, state: "applied", engine: "quantity 15" }]);
    const changed = await run("changes", "--case", "c.db", "--one-story", "--since", "2020-01-01", "--include-undated");
    expect(changed.stdout).toContain("- **human decision**: How many");
    await run("decide", "undo", id, ...by);
    const { decisions: _, ...back } = await draw();
    expect(back).toEqual(before);
    expect((await run("decisions", "--case", "c.db")).stdout).toContain("(taken back)");
  });

  it("says what is missing, unknown or not clear, and keeps nothing then", async () => {
    const cwd = newFolder();
    writeReports(join(cwd, "reports"));
    await tellings(["picture", "reports", "--case", "c.db", "-q"], { cwd });
    const wrong = async (...words: string[]): Promise<string> => {
      const { code, stderr } = await tellings(["decide", ...words, "--case", "c.db", "--why", "x"], { cwd });
      expect({ words, code }).toEqual({ words, code: 2 });
      return stderr;
    };
    expect(await wrong("delete", "c_1", "--by", "A")).toContain("nothing that can be decided");
    expect(await wrong("reject", "c_1")).toContain("--by is missing");
    expect(await wrong("reject", "c_zz", "--by", "A")).toContain('no claim "c_zz"');
    expect(await wrong("reject", "c_", "--by", "A")).toContain("is the beginning of");
    expect(await wrong("reject", "q_1", "--by", "A")).toContain("not the id of a claim");
    expect(await wrong("grade-source", "Post", "G", "--by", "A")).toContain("no grade");
    expect(await wrong("undo", "d_1", "--by", "A")).toContain("no decision");
    expect((await tellings(["decisions", "--case", "c.db"], { cwd })).stdout).toContain("Nobody decided anything");
  });
});
