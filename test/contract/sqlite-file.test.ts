import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, it } from "vitest";
import { openSqliteCase } from "../../src/store/index.ts";
import { claimOf, entryOf, reportOf } from "./case-store.contract.ts";

const folder = mkdtempSync(join(tmpdir(), "tellings-file-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const now = (): string => "2030-01-01T12:00:00.000Z";
const open = (path: string, mode: "read" | "write" = "write") => openSqliteCase(path, { now, mode });

describe("opening a case file", () => {
  it("refuses a file that is no database and leaves it as it is", async () => {
    const path = join(folder, "letter.txt");
    writeFileSync(path, "Dear reader, this is no case.");
    await expect(open(path)).rejects.toMatchObject({ code: "case/not-a-case", where: path });
    expect(readFileSync(path, "utf8")).toBe("Dear reader, this is no case.");
  });

  it("refuses another program's database and leaves it as it is", async () => {
    const path = join(folder, "other.db");
    const other = new DatabaseSync(path);
    other.exec("CREATE TABLE shopping (item TEXT)");
    other.close();
    const before = readFileSync(path);
    await expect(open(path)).rejects.toMatchObject({ code: "case/not-a-case", where: path });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it("refuses a case of a newer version and leaves it as it is", async () => {
    const path = join(folder, "newer.db");
    await (await open(path)).close();
    const later = new DatabaseSync(path);
    later.exec("PRAGMA user_version = 999");
    later.close();
    const before = readFileSync(path);
    await expect(open(path)).rejects.toMatchObject({
      code: "case/newer",
      where: path,
      message: expect.stringContaining("999"),
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it.each(["read", "write"] as const)("brings a case of format 1 up to date, opened to %s", async (mode) => {
    const path = join(folder, `old-${mode}.db`);
    const old = new DatabaseSync(path);
    old.exec(readFileSync(join(import.meta.dirname, "case-v1.sql"), "utf8"));
    old.close();
    const store = await open(path, mode);
    expect((await store.entry("r_1"))?.report).toMatchObject({ text: "The dam at 地震 held.", title: "Dam holds" });
    expect((await store.search("地震", 5)).map(({ report }) => report)).toEqual(["r_1"]);
    expect((await store.search("holds", 5)).map(({ report }) => report)).toEqual(["r_1"]);
    expect(await store.versions("https://post.example/dam")).toEqual([
      {
        url: "https://post.example/dam",
        report: "r_1",
        httpStatus: null,
        seenAt: null,
        recordedAt: "2029-01-01T00:00:00.000Z",
      },
    ]);
    await store.close();
    const again = await open(path, "write");
    const report = reportOf("Stored beside it.", {
      parts: [{ start: 0, end: 6, kind: "update", publishedAt: null, rule: "part/update" }],
    });
    await again.put([entryOf(report)]);
    expect((await again.entry(report.id))?.report).toEqual(report);
    await again.close();
  });

  it("tells a folder, a missing file and a missing folder apart", async () => {
    mkdirSync(join(folder, "inner"));
    await expect(open(join(folder, "inner"))).rejects.toMatchObject({ code: "case/is-a-folder" });
    await expect(open(join(folder, "none.db"), "read")).rejects.toMatchObject({ code: "case/missing" });
    await expect(open(join(folder, "no", "such", "folder.db"))).rejects.toMatchObject({ code: "case/cannot-open" });
  });

  it("names a damaged file as damaged or as no case", async () => {
    const path = join(folder, "damaged.db");
    const store = await open(path);
    await store.put([entryOf(reportOf("Soon to be damaged."))]);
    await store.close();
    const bytes = readFileSync(path);
    bytes.fill(0xaa, 100, bytes.length);
    writeFileSync(path, bytes);
    await expect(open(path)).rejects.toMatchObject({ code: expect.stringMatching(/^case\/(damaged|not-a-case)$/u) });
  });

  it("reads without writing a byte, and refuses to write then", async () => {
    const path = join(folder, "read.db");
    const store = await open(path);
    const report = reportOf("Only looked at.");
    await store.put([entryOf(report)]);
    await store.close();
    const before = { bytes: readFileSync(path), changed: statSync(path).mtimeMs };
    const reader = await open(path, "read");
    expect(await reader.reportIds()).toEqual([report.id]);
    await expect(reader.put([entryOf(report)])).rejects.toMatchObject({ code: "case/read-only" });
    await reader.close();
    expect(readFileSync(path).equals(before.bytes)).toBe(true);
    expect(statSync(path).mtimeMs).toBe(before.changed);
    expect(readdirSync(folder).filter((name) => name.startsWith("read.db"))).toEqual(["read.db"]);
  });

  it("needs little more room than what it holds", async () => {
    const path = join(folder, "size.db");
    const store = await open(path);
    const words = Array.from({ length: 300 }, (_, index) => `word${index}`).join(" ");
    let json = 0;
    for (let number = 0; number < 40; number++) {
      const report = reportOf(`Report ${number}. ${words}`);
      const claims = Array.from({ length: 30 }, (_, index) => claimOf(report, index, index + 300));
      json += report.text.length + JSON.stringify(claims).length;
      await store.put([entryOf(report, claims)]);
    }
    await store.close();
    expect(statSync(path).size).toBeLessThan(json * 2);
  });

  it("keeps what was stored when the disk is full, and says so", async () => {
    const path = join(folder, "full.db");
    const store = await open(path);
    const first = reportOf("Stored before the disk was full.");
    await store.put([entryOf(first)]);
    await store.close();
    // A page limit gives the very error of a full disk (SQLITE_FULL); it holds for one connection, so a copy of the store opens it.
    const limited = await openSqliteCase(path, { now, mode: "write", maxPages: 1 });
    const large = reportOf(`Too large. ${"All work and no play. ".repeat(20_000)}`);
    await expect(limited.put([entryOf(large)])).rejects.toMatchObject({ code: "case/disk-full", where: path });
    await limited.close();
    const again = await open(path);
    expect(await again.reportIds()).toEqual([first.id]);
    await again.put([entryOf(large)]);
    expect(await again.reportIds()).toHaveLength(2);
    await again.close();
  });
});
