import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, it } from "vitest";
import type { PictureFile } from "../../src/exports/format/picture-1.ts";
import { FLOOD, writeReports } from "./reports.ts";
import { newFolder, type Ran, tellings } from "./run.ts";

const GOOD = FLOOD["one.txt"] ?? "";
const IS_ROOT = process.getuid?.() === 0;
/** The user that owns nothing: as root, permissions are tried as this one. */
const NOBODY = 65534;

const sourcesOf = ({ stdout }: Ran): string[] =>
  (JSON.parse(stdout) as PictureFile).reports.flatMap(({ sources }) => sources).sort();

/** A folder with one good report and something bad beside it. */
const beside = (bad: Readonly<Record<string, string | Uint8Array>>): string => {
  const cwd = newFolder();
  writeReports(join(cwd, "reports"), { "good.txt": GOOD, ...bad });
  return cwd;
};
const picture = (cwd: string, ...words: string[]): Promise<Ran> =>
  tellings(["picture", ...words, "--format", "json"], { cwd });

describe("bad input beside a good report: it is named, and the good one comes through", () => {
  it("a missing path", async () => {
    const cwd = beside({});
    const ran = await picture(cwd, "reports/good.txt", "reports/none.txt");
    expect(ran.code).toBe(3);
    expect(ran.stderr).toContain("none.txt");
    expect(sourcesOf(ran)).toHaveLength(1);
  });

  it("an empty file", async () => {
    const ran = await picture(beside({ "empty.txt": "" }), "reports");
    expect(ran.code).toBe(0);
    expect(ran.stderr).toContain("empty.txt");
    expect(sourcesOf(ran)).toEqual(["good.txt"]);
  });

  it("a binary file", async () => {
    const noise = Uint8Array.from({ length: 4096 }, (_, index) => (index * 197 + (index >> 3)) % 256);
    const ran = await picture(beside({ "noise.txt": noise }), "reports");
    expect(ran.code).toBe(0);
    expect(ran.stderr).toContain("noise.txt");
    expect(sourcesOf(ran)).toEqual(["good.txt"]);
  });

  it("a line of 200 MB", async () => {
    const cwd = beside({});
    const line = Buffer.alloc(200 * 1024 * 1024, "a");
    writeFileSync(join(cwd, "reports", "long.jsonl"), line);
    writeFileSync(
      join(cwd, "reports", "long.jsonl"),
      `\n${JSON.stringify({ id: "after", text: FLOOD["two.txt"] })}\n`,
      { flag: "a" },
    );
    writeFileSync(join(cwd, "reports", "long.txt"), line);
    const ran = await picture(cwd, "reports");
    expect(ran.code).toBe(0);
    expect(ran.stderr).toContain("long.jsonl#L1");
    expect(ran.stderr).toContain("long.txt");
    expect(sourcesOf(ran)).toEqual(["good.txt", "long.jsonl#after"]);
    rmSync(join(cwd, "reports"), { recursive: true });
  });

  it("invalid UTF-8", async () => {
    const bytes = Buffer.concat([
      Buffer.from("The mayor said ten houses burned. "),
      Buffer.from([0xff, 0xc3, 0x28]),
      Buffer.from(" Nobody was hurt, he said.\n"),
    ]);
    const ran = await picture(beside({ "broken.txt": bytes }), "reports");
    expect(ran.code).toBe(0);
    expect(sourcesOf(ran)).toContain("good.txt");
    // Either it was read in another charset, which the notice names, or left out; it is never passed over in silence.
    expect(`${ran.stderr}${ran.stdout}`).toContain("broken.txt");
  });

  it("lines that are not JSON", async () => {
    const ran = await picture(
      beside({ "rows.jsonl": `{"id":"a","text":${JSON.stringify(FLOOD["two.txt"])}}\n{"id":"b","te\n[]\n` }),
      "reports",
    );
    expect(ran.code).toBe(0);
    expect(ran.stderr).toContain("rows.jsonl#L2");
    expect(ran.stderr).toContain("rows.jsonl#L3");
    expect(sourcesOf(ran)).toEqual(["good.txt", "rows.jsonl#a"]);
  });
});

describe("nothing to read: code 1, and what to do", () => {
  it.each([
    ["a missing path", {}, ["nowhere"]],
    ["a folder with no reports", {}, ["."]],
    ["only an empty file", { "a.txt": "" }, ["a.txt"]],
  ])("%s", async (_, files, words) => {
    const cwd = newFolder();
    writeReports(cwd, files);
    for (const command of ["picture", "claims", "stories"]) {
      const { code, stdout, stderr } = await tellings([command, ...words], { cwd });
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr).toContain(words[0]);
      expect(stderr).toContain("What to do:");
    }
    expect(readdirSync(cwd)).toEqual(Object.keys(files));
  });

  it("names every file that could not be read", async () => {
    const cwd = newFolder();
    writeReports(cwd, { "empty.txt": "", "zeros.txt": new Uint8Array(500) });
    const { code, stderr } = await tellings(["picture", "empty.txt", "zeros.txt", "none.txt"], { cwd });
    expect(code).toBe(1);
    for (const name of ["empty.txt", "zeros.txt", "none.txt"])
      expect(stderr).toMatch(new RegExp(`notice input/.*${name}`, "u"));
  });

  it("a meta file that is none", async () => {
    const cwd = beside({ "meta.json": "{" });
    const { code, stderr } = await picture(cwd, "reports/good.txt", "--meta", "reports/meta.json");
    expect(code).toBe(1);
    expect(stderr).toMatch(/reports\/meta\.json: .*line 1/u);
  });
});

describe("a case file that cannot be used", () => {
  const notACase = (cwd: string): void => writeFileSync(join(cwd, "c.db"), "Dear diary, nothing here is a database.");
  const newer = async (cwd: string): Promise<void> => {
    await tellings(["picture", "reports", "--case", "c.db"], { cwd });
    const database = new DatabaseSync(join(cwd, "c.db"));
    database.exec("PRAGMA user_version = 99");
    database.close();
  };

  it.each([
    ["is no case", notACase, /c\.db: this file is not a case/u],
    ["is from a newer version", newer, /c\.db: this case was made by a newer version/u],
    ["is a folder", (cwd: string) => mkdirSync(join(cwd, "c.db")), /c\.db: this is a folder/u],
  ])("named and %s: code 1, and not a byte is changed", async (_, prepare, message) => {
    const cwd = beside({});
    await prepare(cwd);
    const path = join(cwd, "c.db");
    const bytes = (): string =>
      existsSync(path) &&
      !readdirSync(cwd, { withFileTypes: true }).some((entry) => entry.name === "c.db" && entry.isDirectory())
        ? readFileSync(path, "hex")
        : "";
    const before = bytes();
    for (const words of [
      ["picture", "reports", "--case", "c.db"],
      ["picture", "--case", "c.db"],
      ["claims", "--case", "c.db"],
    ]) {
      const { code, stdout, stderr } = await tellings(words, { cwd });
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr).toMatch(message);
      expect(stderr).toContain("What to do:");
    }
    expect(bytes()).toBe(before);
  });

  it("not named and no case: the picture is made without it, code 3", async () => {
    const cwd = beside({});
    writeFileSync(join(cwd, "tellings.db"), "My own notes about tellings.");
    const { code, stdout, stderr } = await tellings(["picture", "reports"], { cwd });
    expect(code).toBe(3);
    expect(stdout).toContain("1 report");
    expect(stderr).toContain("tellings.db");
    expect(existsSync(join(cwd, "picture.html"))).toBe(true);
    expect(readFileSync(join(cwd, "tellings.db"), "utf8")).toBe("My own notes about tellings.");
  });

  it("a case that is not there, with no paths: code 1, and none is made", async () => {
    const cwd = newFolder();
    const { code, stderr } = await tellings(["picture", "--case", "none.db"], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain("none.db: there is no case file here");
    expect(existsSync(join(cwd, "none.db"))).toBe(false);
  });
});

describe("places that cannot be written", () => {
  const asNobody = IS_ROOT ? { uid: NOBODY, gid: NOBODY } : {};
  const open = (folder: string): void => chmodSync(folder, 0o755);

  it("a read-only folder: the brief is printed, the page and the case are named", async () => {
    const cwd = beside({});
    chmodSync(cwd, 0o555);
    open(join(cwd, "reports"));
    const { code, stdout, stderr } = await tellings(["picture", "reports"], { cwd, ...asNobody });
    chmodSync(cwd, 0o755);
    expect(stdout).toContain("1 report");
    expect(stderr).toContain("picture.html");
    expect(stderr).toContain("tellings.db");
    expect(stderr).toContain("What to do:");
    expect(code).toBe(1);
    expect(readdirSync(cwd)).toEqual(["reports"]);
  });

  it("a case that may only be read gives its picture, and refuses more reports", async () => {
    const cwd = beside({});
    await tellings(["picture", "reports", "--case", "c.db"], { cwd });
    const before = readFileSync(join(cwd, "c.db"));
    writeReports(join(cwd, "reports"), { "two.txt": FLOOD["two.txt"] ?? "" });
    chmodSync(join(cwd, "c.db"), 0o444);
    chmodSync(cwd, 0o555);
    const read = await tellings(["picture", "--case", "c.db", "--format", "json"], { cwd, ...asNobody });
    const added = await tellings(["picture", "reports", "--case", "c.db", "--format", "json"], { cwd, ...asNobody });
    chmodSync(cwd, 0o755);
    expect(read.code).toBe(0);
    expect(sourcesOf(read)).toEqual(["good.txt"]);
    expect(added.code).toBe(1);
    expect(added.stderr).toContain("c.db");
    expect(added.stderr).toContain("What to do:");
    expect(readFileSync(join(cwd, "c.db")).equals(before)).toBe(true);
  });

  const disk = newFolder();
  const mounted = IS_ROOT && spawnSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", disk]).status === 0;
  afterAll(() => {
    if (mounted) spawnSync("umount", [disk]);
  });

  it.skipIf(!mounted)(
    "a disk that fills up (needs a small file system of its own): what was stored stays, and the rest follows",
    async () => {
      const cwd = beside({});
      const filler = join(disk, "filler");
      const rows = Array.from({ length: 120 }, (_, index) =>
        JSON.stringify({ id: `n${index}`, text: `${GOOD}${`Street ${index} was under water. `.repeat(150)}` }),
      );
      writeReports(cwd, { "many.jsonl": rows.join("\n") });
      writeFileSync(filler, Buffer.alloc(300_000, 1));
      const full = await tellings(["picture", "many.jsonl", "--case", join(disk, "c.db"), "--format", "json"], { cwd });
      expect(full.code).toBe(1);
      expect(full.stderr).toMatch(/c\.db: the disk is full/u);
      expect(full.stderr).toContain("What to do:");
      rmSync(filler);
      const database = new DatabaseSync(join(disk, "c.db"), { readOnly: true });
      const stored = Number(database.prepare("SELECT count(*) AS n FROM report").get()?.["n"]);
      expect(database.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
      database.close();
      expect(stored).toBeLessThan(120);
      const page = await tellings(
        ["picture", "reports", "-o", join(disk, "p.html"), "--case", join(disk, "c.db"), "--quiet"],
        { cwd },
      );
      expect([0, 1]).toContain(page.code);
    },
  );
});
