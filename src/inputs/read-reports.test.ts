import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import iconv from "iconv-lite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Notice, Report } from "./core-types.ts";
import { type ReadOptions, readMetaFile, readReports } from "./index.ts";

let cwd = "";
beforeEach(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), "tellings-inputs-"));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

const put = async (name: string, content: string | Uint8Array): Promise<void> => {
  const file = path.join(cwd, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
};
async function read(
  paths: readonly string[],
  options: ReadOptions = {},
): Promise<{ reports: Report[]; notices: Notice[] }> {
  const reports: Report[] = [];
  const notices: Notice[] = [];
  for await (const item of readReports(paths, { cwd, ...options })) {
    if (item.kind === "report") reports.push(item.report);
    else notices.push(item.notice);
  }
  return { reports, notices };
}
const only = async (name: string, content: string | Uint8Array): Promise<{ report: Report; codes: string[] }> => {
  await put(name, content);
  const { reports, notices } = await read([name]);
  const report = reports[0];
  if (report === undefined) throw new Error(JSON.stringify(notices));
  return { report, codes: notices.map((notice) => notice.code) };
};
const codes = (notices: readonly Notice[]): string[] => notices.map((notice) => notice.code);

describe("paths", () => {
  it("reads folders deep and sorted, labels relative to the folder, skips hidden files and files about the folder", async () => {
    await put("r/b.txt", "The dam held in the night.");
    await put("r/a/z.txt", "The dam broke in the night.");
    await put("r/.hidden", "no");
    await put("r/README.md", "About these reports.");
    const { reports, notices } = await read(["r"]);
    expect(reports.map((report) => report.sources[0]?.path)).toEqual(["a/z.txt", "b.txt"]);
    expect(notices).toEqual([]);
  });
  it("keeps the path of a file and of a glob as given, and reads each file once", async () => {
    await put("r/a.txt", "One dam held.");
    await put("r/b.txt", "Two dams held.");
    const { reports } = await read(["r/b.txt", "r/*.txt", "r"]);
    expect(reports.map((report) => report.sources[0]?.path)).toEqual(["r/b.txt", "r/a.txt"]);
  });
  it("names what is missing, empty, binary or unlinked, and reads the rest", async () => {
    await put("r/empty.txt", "");
    await put("r/blank.txt", " \n\n");
    await put("r/image.txt", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
    await put("r/good.txt", "The dam held.");
    await symlink(path.join(cwd, "nowhere"), path.join(cwd, "r/link.txt"));
    await symlink(path.join(cwd, "r"), path.join(cwd, "r/loop"));
    const { reports, notices } = await read(["r", "none.txt", "no*.txt"]);
    expect(reports).toHaveLength(1);
    expect(notices.map((notice) => [notice.source, notice.code])).toEqual([
      ["blank.txt", "input/empty"],
      ["empty.txt", "input/empty"],
      ["image.txt", "input/binary"],
      ["link.txt", "input/missing"],
      ["none.txt", "input/missing"],
      ["no*.txt", "input/missing"],
    ]);
  });
  it("says when a folder holds nothing", async () => {
    await mkdir(path.join(cwd, "r"));
    const { notices } = await read(["r"]);
    expect(codes(notices)).toEqual(["input/empty-folder"]);
  });
  it("reads standard input", async () => {
    async function* stdin(): AsyncGenerator<Uint8Array> {
      yield Buffer.from("The dam ");
      yield Buffer.from("held.");
    }
    const { reports } = await read(["-"], { stdin: stdin() });
    expect(reports.map((report) => [report.sources[0]?.path, report.text])).toEqual([["-", "The dam held."]]);
  });
});

describe("decoding", () => {
  it("freezes the decoded source, the mark alone removed", async () => {
    const text = "  The dam held.\r\n\r\nNo-break\u00a0space, „quotes” \u{1f30a}\t \n";
    expect((await only("a.txt", `\ufeff${text}`)).report.text).toBe(text);
    expect((await only("b.txt", iconv.encode(text, "utf-16le", { addBOM: true }))).report.text).toBe(text);
    expect((await only("c.txt", iconv.encode(text, "utf-16be"))).report.text).toBe(text);
    expect((await only("d.txt.gz", gzipSync(text))).report.text).toBe(text);
  });
  it("finds an undeclared charset and says so", async () => {
    const text =
      "Наводнение разрушило мост в долине, сообщил мэр города. Погибли четырнадцать человек, триста жителей покинули дома. ".repeat(
        3,
      );
    const { report, codes: found } = await only("a.txt", iconv.encode(text, "windows-1251"));
    expect(report.text).toBe(text);
    expect(found).toEqual(["input/charset-guessed"]);
    expect(report.language).toBe("ru");
  });
  it("keeps damaged UTF-8 readable and names the damage", async () => {
    const bytes = Buffer.concat([
      Buffer.from("Le barrage a tenu, dit le préfet à l’école. "),
      Buffer.from([0xff]),
      Buffer.from(" Fin."),
    ]);
    const { report, codes: found } = await only("a.txt", bytes);
    expect(report.text).toContain("préfet à l’école. \ufffd Fin.");
    expect(found).toEqual(["input/invalid-utf8"]);
  });
  it("shows half characters that a charset's own table gives as U+FFFD and says so", async () => {
    // GB 18030 has four-byte forms that no character stands for; the decoder gives half a pair for them.
    const { report, codes: found } = await only("a.txt", Uint8Array.from([227, 50, 154, 54, 129, 64]));
    expect(report.text).toBe("\ufffd\ufffd\u4e02");
    expect(found).toEqual(["input/charset-guessed", "input/lone-surrogate"]);
  });
  it("names NULs and bidirectional controls and keeps them", async () => {
    const text = `The dam\u0000 held. \u202ethgin lla\u202c ${"It rained. ".repeat(30)}`;
    const { report, codes: found } = await only("a.txt", text);
    expect(report.text).toBe(text);
    expect(found).toEqual(["input/nul", "input/bidi-controls"]);
  });
  it("leaves a document over the limit out", async () => {
    await put("a.txt", "The dam held. ".repeat(100));
    const { reports, notices } = await read(["a.txt"], { maxBytes: 1000 });
    expect(reports).toEqual([]);
    expect(codes(notices)).toEqual(["input/too-large"]);
  });
  it("names cut-off gzip", async () => {
    await put("a.txt.gz", gzipSync("The dam held. ".repeat(1000)).subarray(0, 40));
    const { notices } = await read(["a.txt.gz"]);
    expect(codes(notices)).toEqual(["input/damaged-gzip"]);
  });
});

describe("what the user says", () => {
  it("finds reports.json beside the files, and lets --meta win", async () => {
    await put("r/01.txt", "The dam held.");
    await put("r/02.txt", "The dam broke.");
    await put(
      "r/reports.json",
      JSON.stringify({
        "01.txt": { publisher: "Valley Post", published: "2020-03-02", url: null },
        "02.txt": { publisher: null, published: null, url: null },
      }),
    );
    const first = await read(["r"]);
    expect(first.reports.map((report) => [report.publisher, report.publishedAt])).toEqual([
      ["Valley Post", "2020-03-02"],
      [null, null],
    ]);
    await put("meta.json", JSON.stringify({ "r/01.txt": { publisher: "Hill Times" } }));
    const second = await read(["r"], { meta: await readMetaFile("meta.json", cwd) });
    expect(second.reports[0]?.publisher).toBe("Hill Times");
    expect(first.reports[0]?.facts.find((fact) => fact.field === "publisher")).toMatchObject({
      from: "user",
      confidence: 1,
    });
  });

  it("says which names of a meta file nothing was read by", async () => {
    await put("named/01.txt", "Rain fell on the mill.\n\nThe road was open.");
    await put(
      "other.json",
      JSON.stringify({ "01.txt": { publisher: "Hill Times" }, "named/01.txt": { publisher: "Mill Post" } }),
    );
    const { reports, notices } = await read(["named"], { meta: await readMetaFile("other.json", cwd) });
    expect(reports.map(({ publisher }) => publisher)).toEqual(["Mill Post"]);
    expect(codes(notices)).toEqual(["input/meta-unused"]);
    expect(notices[0]?.reason).toContain('"01.txt"');
  });

  it("says where a meta file is wrong", async () => {
    await put("m.json", '{\n "01.txt": {"publisher": \n}');
    await expect(readMetaFile("m.json", cwd)).rejects.toThrow(/m\.json: line 3, column 1/);
    await put("m.json", '{"01.txt": {"published": "soon"}}');
    await expect(readMetaFile("m.json", cwd)).rejects.toThrow(/"01.txt".published: "soon" is not a date/);
    await put("m.json", '{"01.txt": {"pubisher": "x"}}');
    await expect(readMetaFile("m.json", cwd)).rejects.toThrow(/"01.txt".pubisher: is not known/);
    await expect(readMetaFile("none.json", cwd)).rejects.toThrow(/no such file/);
  });
  it("reads on without a broken reports.json and says so", async () => {
    await put("r/01.txt", "The dam held.");
    await put("r/reports.json", "[]");
    const { reports, notices } = await read(["r"]);
    expect(reports).toHaveLength(1);
    expect(codes(notices)).toEqual(["input/meta-file"]);
  });
  it("loses nothing else of a reports.json to one wrong date, and names each place that is wrong", async () => {
    await put("w/01.txt", "The dam held.");
    await put("w/02.txt", "The dam broke.");
    const said = {
      "01.txt": { publisher: "Mill Post", published: "2030-13-45" },
      "02.txt": { publisher: "Valley Post", published: "2030-03-02", pubisher: "x", url: "nowhere" },
    };
    await put("w/reports.json", JSON.stringify(said));
    const { reports, notices } = await read(["w"]);
    expect(reports.map(({ publisher, publishedAt }) => [publisher, publishedAt])).toEqual([
      ["Mill Post", null],
      ["Valley Post", "2030-03-02"],
    ]);
    expect(codes(notices)).toEqual(["input/meta-file", "input/meta-file", "input/meta-file"]);
    expect(notices[0]?.reason).toMatch(
      /"01\.txt"\.published: "2030-13-45" is not a date.*The rest of the file is used\./u,
    );
  });
  it("names a few places of a reports.json that is something else, and counts the rest", async () => {
    await put("e/01.txt", "The dam held.");
    await put("e/reports.json", JSON.stringify({ "01.txt": { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1 } }));
    const { notices } = await read(["e"]);
    expect(notices).toHaveLength(5);
    expect(notices[4]?.reason).toContain("and 2 more places are wrong");
  });
  it("says which names in a reports.json are of no file, and is silent on files that were not asked for", async () => {
    await put("n/01.txt", "The dam held.");
    await put("n/02.txt", "The dam broke.");
    await put("n/reports.json", '{"01.txt": {}, "02.txt": {}, "O3.txt": {"publisher": "Mill Post"}}');
    const { notices } = await read(["n/01.txt"]);
    expect(codes(notices)).toEqual(["input/meta-unused"]);
    expect(notices[0]?.reason).toContain('"O3.txt"');
    expect(notices[0]?.reason).not.toContain('"02.txt"');
  });
});

describe("JSON Lines", () => {
  it("reads the fields, puts the title before the text, labels by id or line", async () => {
    const rows = [
      {
        id: "x1",
        url: "https://news.example/a",
        title: "Dam holds",
        text: "The dam held.",
        published: "2020-03-02",
        publisher: "Valley Post",
        language: "en",
      },
      { text: "The dam broke.", publishedAt: "2020-03-03T10:00:00+02:00" },
    ];
    await put("r.jsonl", rows.map((row) => JSON.stringify(row)).join("\n"));
    const { reports, notices } = await read(["r.jsonl"]);
    expect(notices).toEqual([]);
    expect(
      reports.map((report) => [
        report.sources[0]?.path,
        report.text,
        report.title,
        report.publisher,
        report.publishedAt,
      ]),
    ).toEqual([
      ["r.jsonl#x1", "Dam holds\n\nThe dam held.", "Dam holds", "Valley Post", "2020-03-02"],
      ["r.jsonl#L2", "The dam broke.", null, null, "2020-03-03T08:00:00Z"],
    ]);
    expect(reports[0]?.titleSpan).toEqual({ start: 0, end: 9 });
  });
  it("maps other columns", async () => {
    await put("r.jsonl", '{"body": "The dam held.", "day": "2020-03-02"}');
    const { reports } = await read(["r.jsonl"], { columns: { text: "body", published: "day" } });
    expect(reports.map((report) => [report.text, report.publishedAt])).toEqual([["The dam held.", "2020-03-02"]]);
  });
  it("names each bad line and goes on", async () => {
    await put(
      "r.jsonl",
      [
        '{"text": "One."',
        "[1]",
        '{"title": "No text"}',
        "",
        '{"text": "Four \\ud800."}',
        '{"text": "Five.", "published": "soon", "url": "x"}',
      ].join("\n"),
    );
    const { reports, notices } = await read(["r.jsonl"]);
    expect(reports.map((report) => report.text)).toEqual(["Four \ufffd.", "Five."]);
    expect(notices.map((notice) => [notice.source, notice.code])).toEqual([
      ["r.jsonl#L1", "input/bad-json"],
      ["r.jsonl#L2", "input/bad-json"],
      ["r.jsonl#L3", "input/no-text"],
      ["r.jsonl#L5", "input/lone-surrogate"],
      ["r.jsonl#L6", "input/bad-date"],
      ["r.jsonl#L6", "input/bad-url"],
    ]);
  });
  it("lets an endless line go in bounded memory", async () => {
    async function* stdin(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"text": "First."}\n{"text": "');
      const chunk = Buffer.alloc(1 << 20, 97);
      for (let part = 0; part < 200; part++) yield chunk;
      yield Buffer.from('"}\n{"text": "Last."}\n');
    }
    const before = process.memoryUsage().rss;
    const { reports, notices } = await read(["-"], { stdin: stdin() });
    expect(reports.map((report) => report.text)).toEqual(["First.", "Last."]);
    expect(codes(notices)).toEqual(["input/line-too-long"]);
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });
});
