import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import type { PictureFile } from "../../src/exports/format/picture-1.ts";
import { FLOOD, writeReports } from "./reports.ts";
import { BIN, newFolder, tellings } from "./run.ts";

const newReports = (): string => {
  const cwd = newFolder();
  writeReports(join(cwd, "reports"));
  return cwd;
};
const countIn = (file: string, table: string): number => {
  const database = new DatabaseSync(file, { readOnly: true });
  const row = database.prepare(`SELECT count(*) AS n FROM ${table}`).get();
  database.close();
  return Number(row?.["n"]);
};
const pictureOf = (stdout: string): PictureFile => JSON.parse(stdout);

describe("tellings picture", () => {
  it("prints the brief and the questions, and writes a page and a case", async () => {
    const cwd = newReports();
    const { code, stdout, stderr } = await tellings(["picture", "reports"], { cwd });
    expect({ code, stderr: stderr.includes("page: picture.html") && stderr.includes("case: tellings.db") }).toEqual({
      code: 0,
      stderr: true,
    });
    expect(stdout).toContain("3 reports");
    expect(stdout).toMatch(/^(disputed|denied|changed|compatible|agreed|single origin|undecided) \(\d+\)$/mu);
    expect(readFileSync(join(cwd, "picture.html"), "utf8")).toMatch(/^<!doctype html>/iu);
    expect(countIn(join(cwd, "tellings.db"), "report")).toBe(3);
    expect(countIn(join(cwd, "tellings.db"), "claim")).toBeGreaterThan(0);
    expect(countIn(join(cwd, "tellings.db"), "source_bytes")).toBe(3);
  });

  it("counts the reports and origins of the answer that a line shows, not of those beside it", async () => {
    const cwd = newFolder();
    writeReports(join(cwd, "reports"), {
      "one.txt": "Fighting in the west\n\nThe Taliban have captured Herat. Shops in the city stayed closed.\n",
      "two.txt": "Call for calm\n\nThe Taliban claimed that they had captured Herat. Traders asked for a lull.\n",
    });
    const { stdout } = await tellings(["picture", "reports", "--no-case"], { cwd });
    const line = stdout.split("\n").find((one) => one.includes("Who holds Herat?"));
    expect(line).toMatch(/The Taliban\s+1r ≥1o$/u);
  });

  it("prints only JSON with --format json, writes no file, and gives the same bytes again", async () => {
    const cwd = newReports();
    const first = await tellings(["picture", "reports", "--format", "json"], { cwd });
    const second = await tellings(["picture", "reports", "--format", "json", "--quiet"], { cwd });
    expect(first.code).toBe(0);
    expect(first.stdout).toBe(second.stdout);
    expect(second.stderr).toBe("");
    expect(pictureOf(first.stdout)).toMatchObject({ tellings: "picture/1", knownAt: null });
    expect(
      pictureOf(first.stdout)
        .reports.map(({ sources }) => sources[0])
        .sort(),
    ).toEqual(Object.keys(FLOOD).sort());
    expect(existsSync(join(cwd, "tellings.db")) || existsSync(join(cwd, "picture.html"))).toBe(false);
  });

  it("prints picture/1 as its schema says, every claim that a line names among its claims", async () => {
    const { stdout } = await tellings(["picture", "reports", "--format", "json"], { cwd: newReports() });
    const made = pictureOf(stdout);
    const schema = JSON.parse(readFileSync(join(import.meta.dirname, "../../schema/picture-1.schema.json"), "utf8"));
    const valid = new Ajv({ allowUnionTypes: true }).compile(schema);
    expect({ valid: valid(made), errors: valid.errors }).toEqual({ valid: true, errors: null });
    const known = new Set(made.claims.map(({ id }) => id));
    const named = made.stories.flatMap(({ brief, questions }) => [
      ...brief.flatMap(({ claims }) => claims),
      ...questions.flatMap(({ answers, beside }) => [...beside, ...answers.flatMap(({ claims }) => claims)]),
    ]);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it("gives the same picture with a case as without, the first time and from the case", async () => {
    const cwd = newReports();
    const plain = await tellings(["picture", "reports", "--format", "json"], { cwd });
    const stored = await tellings(["picture", "reports", "--format", "json", "--case", "c.db"], { cwd });
    const again = await tellings(["picture", "reports", "--format", "json", "--case", "c.db"], { cwd });
    const whole = await tellings(["picture", "--format", "json", "--case", "c.db"], { cwd });
    expect(stored.stdout).toBe(plain.stdout);
    expect(again.stdout).toBe(plain.stdout);
    expect(whole.stdout).toBe(plain.stdout);
    expect(countIn(join(cwd, "c.db"), "report")).toBe(3);
  });

  it("reads reports anew that an older engine has read, and keeps the new reading", async () => {
    const cwd = newReports();
    const fresh = await tellings(["picture", "reports", "--format", "json", "--case", "c.db"], { cwd });
    const claims = countIn(join(cwd, "c.db"), "claim");
    const age = (): void => {
      const database = new DatabaseSync(join(cwd, "c.db"));
      database.exec("UPDATE reading SET engine = 'older'; DELETE FROM claim");
      database.close();
    };
    for (const words of [
      ["--case", "c.db"],
      ["reports", "--case", "c.db"],
    ]) {
      age();
      expect((await tellings(["picture", ...words, "--format", "json"], { cwd })).stdout).toBe(fresh.stdout);
      expect(countIn(join(cwd, "c.db"), "claim")).toBe(claims);
      expect(countIn(join(cwd, "c.db"), "source_bytes")).toBe(3);
    }
  });

  it("writes the format that the name of the file asks for", async () => {
    const cwd = newReports();
    for (const [name, start] of [
      ["p.json", '{\n  "tellings": "picture/1"'],
      ["p.md", "# "],
      ["p.html", "<!"],
    ] as const) {
      const { code, stdout } = await tellings(["picture", "reports", "-o", name, "--no-case"], { cwd });
      expect(code).toBe(0);
      expect(stdout).toContain("3 reports");
      expect(readFileSync(join(cwd, name), "utf8").startsWith(start)).toBe(true);
    }
    const page = await tellings(["picture", "reports", "-o", "-"], { cwd });
    expect(page.stdout).toMatch(/^<!doctype html>/iu);
    const markdown = await tellings(["picture", "reports", "--format", "md"], { cwd });
    expect(markdown.stdout).toContain("[^1]");
  });

  it("gives the same picture whatever the order of the paths", async () => {
    const cwd = newReports();
    const paths = Object.keys(FLOOD).map((name) => `reports/${name}`);
    const forth = await tellings(["picture", ...paths, "--format", "json", "--one-story"], { cwd });
    const back = await tellings(["picture", ...paths.reverse(), "--format", "json", "--one-story"], { cwd });
    expect(forth.code).toBe(0);
    expect(back.stdout).toBe(forth.stdout);
  });

  it("names a report by the path of this run, though the case knows it by another", async () => {
    const cwd = newReports();
    await tellings(["picture", "reports/one.txt", "--case", "c.db", "--format", "json"], { cwd });
    writeReports(join(cwd, "moved"), { "new-name.txt": FLOOD["one.txt"] ?? "" });
    const { stdout } = await tellings(["picture", "moved", "--case", "c.db", "--format", "json"], { cwd });
    expect(pictureOf(stdout).reports.map(({ sources }) => sources)).toEqual([["new-name.txt", "reports/one.txt"]]);
    expect(pictureOf(stdout).claims.every(({ report }) => report.source === "new-name.txt")).toBe(true);
  });

  it("covers only the paths named, though the case holds more", async () => {
    const cwd = newReports();
    await tellings(["picture", "reports", "--case", "c.db"], { cwd });
    const { stdout } = await tellings(["picture", "reports/one.txt", "--case", "c.db", "--format", "json"], { cwd });
    expect(pictureOf(stdout).reports).toHaveLength(1);
    expect(countIn(join(cwd, "c.db"), "report")).toBe(3);
  });

  it("never mixes other reports into a tellings.db by itself, and says so", async () => {
    const cwd = newReports();
    await tellings(["picture", "reports/one.txt", "reports/two.txt"], { cwd });
    const before = readFileSync(join(cwd, "tellings.db"));
    const { code, stdout, stderr } = await tellings(["picture", "reports/two.txt", "reports/three.txt"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain("2 reports");
    expect(stderr).toContain("tellings.db holds 1 other report and was left as it is");
    expect(stderr).toContain("--case tellings.db adds these reports to it");
    expect(readFileSync(join(cwd, "tellings.db")).equals(before)).toBe(true);
    const added = await tellings(["picture", "reports/three.txt", "--case", "tellings.db"], { cwd });
    expect(added.code).toBe(0);
    expect(countIn(join(cwd, "tellings.db"), "report")).toBe(3);
  });

  it("goes on in its own tellings.db when more reports are named", async () => {
    const cwd = newReports();
    await tellings(["picture", "reports/two.txt"], { cwd });
    const { code, stderr } = await tellings(["picture", "reports"], { cwd });
    expect(code).toBe(0);
    expect(stderr).not.toContain("left as it is");
    expect(countIn(join(cwd, "tellings.db"), "report")).toBe(3);
    expect(countIn(join(cwd, "tellings.db"), "source_bytes")).toBe(3);
  });

  it("keeps one report that lies in two places once, with both places", async () => {
    const cwd = newReports();
    writeFileSync(join(cwd, "reports", "zz-copy.txt"), FLOOD["one.txt"] ?? "");
    const { stdout } = await tellings(["picture", "reports", "--format", "json"], { cwd });
    const copied = pictureOf(stdout).reports.find(({ sources }) => sources.includes("one.txt"));
    expect(copied?.sources).toEqual(["one.txt", "zz-copy.txt"]);
    expect(pictureOf(stdout).reports).toHaveLength(3);
  });

  it("takes the user's word from --meta and from reports.json, and answers as known at a time", async () => {
    const cwd = newReports();
    const meta = {
      "one.txt": { publisher: "The Courier", published: "2030-03-05", url: null },
      "two.txt": { publisher: null, published: "2030-03-06T09:00:00Z", url: null },
    };
    writeFileSync(join(cwd, "reports", "meta.json"), JSON.stringify(meta));
    const words = [
      "picture",
      "reports/one.txt",
      "reports/two.txt",
      "reports/three.txt",
      "--format",
      "json",
      "--meta",
      "reports/meta.json",
    ];
    const whole = pictureOf((await tellings(words, { cwd })).stdout);
    expect(whole.reports.find(({ sources }) => sources[0]?.endsWith("one.txt"))).toMatchObject({
      publisher: "The Courier",
      publishedAt: "2030-03-05",
    });
    const known = await tellings([...words, "--known-at", "2030-03-05"], { cwd });
    expect(pictureOf(known.stdout).reports).toHaveLength(1);
    const undated = await tellings([...words, "--known-at", "2030-03-05", "--include-undated"], { cwd });
    expect(pictureOf(undated.stdout).reports).toHaveLength(2);
    rmSync(join(cwd, "reports", "meta.json"));
    writeFileSync(join(cwd, "reports", "reports.json"), JSON.stringify(meta));
    const beside = pictureOf((await tellings(["picture", "reports", "--format", "json"], { cwd })).stdout);
    expect(beside.reports.filter(({ publishedAt }) => publishedAt !== null)).toHaveLength(2);
  });

  it.skipIf(!existsSync("/usr/bin/script"))("shows its progress on a terminal, and none in a pipe", async () => {
    const cwd = newReports();
    const line = `'${process.execPath}' '${BIN}' picture reports --no-case`;
    for (const size of ["cols 0", "cols 80"]) {
      const words = ["-qec", `stty ${size}; ${line}`, "/dev/null"];
      const { stdout } = spawnSync("/usr/bin/script", words, { cwd, encoding: "utf8" });
      expect(stdout).toMatch(/\r\u001b\[Kreading: \d+ reports?\r\u001b\[K/u);
      expect(stdout).toMatch(/\u001b\[K3 reports,/u);
    }
    const pipe = await tellings(["picture", "reports", "--no-case"], { cwd });
    expect(`${pipe.stdout}${pipe.stderr}`).not.toContain("reading:");
  });

  it("keeps an older page when the new one cannot be written", async () => {
    const cwd = newReports();
    const { code, stdout, stderr } = await tellings(
      ["picture", "reports", "-o", "no/such/folder/p.html", "--no-case"],
      { cwd },
    );
    expect(code).toBe(1);
    expect(stdout).toContain("3 reports");
    expect(stderr).toMatch(/no\/such\/folder\/p\.html: there is no such file or folder/u);
    expect(stderr).toContain("What to do:");
  });

  it.skipIf(!existsSync("/dev/full"))("says that the disk is full, and still prints the brief", async () => {
    const cwd = newReports();
    const { code, stdout, stderr } = await tellings(["picture", "reports", "-o", "/dev/full", "--no-case"], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain("3 reports");
    expect(stderr).toMatch(/\/dev\/full: the disk is full/u);
  });
});
