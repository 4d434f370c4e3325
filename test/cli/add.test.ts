import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { html, openNewsServer, rss } from "./news-server.ts";
import { FLOOD, writeReports } from "./reports.ts";
import { newFolder, type Ran, tellings } from "./run.ts";

const add = (cwd: string, ...words: string[]): Promise<Ran> =>
  tellings(["add", ...words, "--case", "flood.db"], { cwd });
const summary = ({ stdout }: Ran): string => stdout.trim().split("\n").at(-1) ?? "";
const lines = ({ stdout }: Ran): Record<string, unknown>[] =>
  stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

const DAM = "The dam above the town held through the night, engineers said on Tuesday morning.";
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("tellings add", () => {
  it("reads files of every kind, says what became of each, and knows them the next time", async () => {
    const cwd = newFolder();
    writeReports(join(cwd, "reports"), FLOOD);
    writeReports(cwd, {
      "wires.jsonl": `{"id":"w1","text":"${DAM}","publisher":"Wire","url":"https://wire.example/dam"}\nnot json\n`,
      "table.csv": `text,publisher,url\n"Two bridges were closed, police said on Wednesday.",Radio,https://radio.example/bridges\n`,
      "news.json": JSON.stringify({
        uri: "https://agency.example/items/1",
        type: "text",
        headline: "Rain to go on",
        body_text: "Rain will go on until Friday, the weather service said.",
        language: "en",
      }),
      "letter.eml":
        "From: Ana <ana@paper.example>\r\nSubject: Morning note\r\nDate: Mon, 04 Mar 2030 10:00:00 +0000\r\n\r\nThe mayor asked for tents and blankets for the schools.\r\n",
      "old.txt.gz": gzipSync("Ten houses were lost in the village of Brun, its mayor said."),
      "feed.xml": `<rss version="2.0"><channel><title>Post</title><item><title>Power back</title><guid>p1</guid><description>Power is back in most of Harwick, the company said on Thursday.</description></item></channel></rss>`,
      "crawl.warc": `WARC/1.0\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Target-URI: https://herald.example/school\r\nWARC-Date: 2030-03-04T10:00:00Z\r\nContent-Type: text/plain\r\nContent-Length: 47\r\n\r\nSchools stay closed until Monday, officials say\r\n\r\n`,
      "more.zip": zipSync({ "deep/one.txt": bytes("A bus was swept away near Harwick; nobody was on it.") }),
      "picture.png": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0),
    });
    const first = await add(cwd, "reports", "*.*", "no-such-file.txt");
    expect(first.code).toBe(3);
    expect(summary(first)).toBe("11 added, 0 new versions, 0 known already, 3 not read: flood.db");
    expect(first.stdout).toContain("Rain to go on (agency.example, undated)");
    expect(first.stderr).toContain("no-such-file.txt: There is no such file");
    expect(first.stderr).toMatch(/input\/bad-json: wires\.jsonl#L2: Line 2 is not JSON/u);
    expect(first.stderr).toContain("input/binary: picture.png");
    // The case lies among the files and is not one of the reports.
    expect(`${first.stdout}${first.stderr}`).not.toMatch(/: flood\.db\S*:/u);
    const again = await add(cwd, "reports", "*.*", "--format", "jsonl");
    expect(again.code).toBe(0);
    expect(lines(again).map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 3 }, () => "known"),
      ...lines(again)
        .slice(3)
        .map(({ kind }) => (kind === "refused" ? "refused" : "known")),
    ]);
    expect(lines(again).filter(({ kind }) => kind === "known")).toHaveLength(11);

    // Each source has the hash and the size of the bytes that it was read from.
    const cited = await tellings(
      [
        "cite",
        ...lines(again).flatMap(({ kind, report }) => (kind === "known" ? [String(report)] : [])),
        "--case",
        "flood.db",
        "--format",
        "json",
      ],
      { cwd },
    );
    const sources = JSON.parse(cited.stdout).flatMap(
      (one: { sources: { path: string; bytes: number }[] }) => one.sources,
    );
    const sizes = Object.fromEntries(
      sources.map(({ path, bytes: size }: { path: string; bytes: number }) => [path, size]),
    );
    expect(sizes).toMatchObject({
      "wires.jsonl#w1": `{"id":"w1","text":"${DAM}","publisher":"Wire","url":"https://wire.example/dam"}`.length,
      "crawl.warc#urn:uuid:1": 47,
      "more.zip!deep/one.txt": 52,
    });
    expect(sources.every(({ sha256 }: { sha256: string }) => /^[0-9a-f]{64}$/u.test(sha256))).toBe(true);
  });

  it("takes the same address with another telling as a new version, other furniture as the same", async () => {
    const cwd = newFolder();
    const page = (text: string, menu: string): string =>
      `<html><head><title>Dam</title><link rel="canonical" href="https://post.example/dam"></head><body><nav><a href="/">${menu}</a> <a href="/n">News</a></nav><article><h1>Dam</h1><p>${text}</p><p>${"Engineers watched the wall through the night and measured it every hour. ".repeat(4)}</p></article></body></html>`;
    writeReports(cwd, { "1.html": page("At least 12 people died, the mayor said.", "Home") });
    writeReports(cwd, { "2.html": page("At least 12 people died, the mayor said.", "Home, 7 March") });
    writeReports(cwd, { "3.html": page("At least 15 people died, the mayor said.", "Home") });
    expect(summary(await add(cwd, "1.html"))).toContain("1 added");
    const claims = await tellings(["claims", "--case", "flood.db"], { cwd });
    const old = JSON.parse(claims.stdout.split("\n")[0] ?? "");
    expect(summary(await add(cwd, "2.html"))).toBe("0 added, 0 new versions, 1 known already: flood.db");
    const third = await add(cwd, "3.html", "--format", "jsonl");
    const [line] = lines(third);
    expect(line).toMatchObject({ kind: "version", url: "https://post.example/dam" });
    const versions = await tellings(["versions", "https://post.example/dam", "--case", "flood.db"], { cwd });
    expect(versions.stdout).toContain("sentences: 1 changed");
    expect(versions.stdout).toMatch(/- At least 12 people died.*\n.*\+ At least 15 people died/u);
    const picture = await tellings(["picture", "--case", "flood.db", "--format", "json"], { cwd });
    const { reports, notices } = JSON.parse(picture.stdout);
    expect(reports.map(({ id }: { id: string }) => id)).toEqual([line?.["report"]]);
    expect(notices).toContainEqual(
      expect.objectContaining({ code: "report/older-version", report: line?.["earlier"] }),
    );
    // The older version is still cited, and says that the page tells otherwise now.
    const cite = await tellings(["cite", old.id, "--case", "flood.db"], { cwd });
    expect(cite.stdout).toContain(`“${old.quote}”`);
    expect(cite.stdout).toContain('post.example, "Dam", undated, https://post.example/dam');
    expect(cite.stdout).toContain(`The page tells otherwise since: ${line?.["report"]}`);
    const wrong = await tellings(["cite", `${old.id.slice(0, -2)}zz`, "--case", "flood.db"], { cwd });
    expect(wrong.code).toBe(1);
    expect(wrong.stderr).toContain(`near it are ${old.id}`);
    // Two rows of one table with one address are two reports.
    writeReports(cwd, {
      "rows.jsonl": ["One died in the north.", "Two died in the south."]
        .map((text) => JSON.stringify({ text, url: "https://ticker.example/live" }))
        .join("\n"),
    });
    expect(summary(await add(cwd, "rows.jsonl"))).toBe("2 added, 0 new versions, 0 known already: flood.db");
  });

  it("reads pages and feeds by address, only where they are allowed, and asks politely again", async () => {
    const cwd = newFolder();
    const { home, pages, asked } = await openNewsServer();
    const text = "About 3,000 residents were evacuated from the town of Harwick, the governor told reporters. ".repeat(
      8,
    );
    const etag = { etag: '"1"', "content-type": "text/html" };
    pages.set("/flood", (response, { headers }) => {
      const same = headers["if-none-match"] === '"1"';
      response.writeHead(same ? 304 : 200, etag);
      const body = html("Thousands leave Harwick", [text]);
      response.end(same || typeof body === "function" ? "" : body.body);
    });
    pages.set(
      "/feed",
      rss("Valley Post", [
        { link: `${home}/flood`, title: "Thousands leave", text: "They left." },
        { link: `${home}/lost`, title: "A lost page", text: "It was lost in the flood." },
        { link: `${home}/whole`, title: "The whole story", text },
      ]),
    );
    const refused = await add(cwd, `${home}/feed`);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain("fetch/private-address");
    expect(asked).toEqual([]);
    const first = await add(cwd, `${home}/feed`, "--allow-private");
    expect(first.code).toBe(0);
    expect(summary(first)).toBe("3 added, 0 new versions, 0 known already, 1 not read: flood.db");
    expect(first.stderr).toContain(`fetch/status: ${home}/lost`);
    expect(asked.map(({ path }) => path)).toEqual(["/robots.txt", "/feed", "/flood", "/lost"]);
    for (const { headers } of asked) expect(headers["user-agent"]).toMatch(/^tellings\//u);
    const second = await add(cwd, `${home}/feed`, "--allow-private", "--format", "jsonl");
    expect(lines(second).map(({ kind, path }) => `${kind} ${String(path ?? "").replace(home, "")}`)).toContain(
      "unchanged /flood",
    );
    // Any command that takes paths takes addresses.
    const claims = await tellings(["claims", `${home}/flood`, "--allow-private"], { cwd });
    expect(claims.stdout).toContain("About 3,000 residents were evacuated");
    const gone = await add(cwd, `${home}/nowhere`, "reports.txt", "--allow-private");
    expect(gone.code).toBe(1);
  });

  it("keeps, shows and finds what is not in English, and says so", async () => {
    const cwd = newFolder();
    writeReports(cwd, {
      "es.txt":
        "Al menos doce personas murieron cuando el río se desbordó el martes, dijo el gobernador de la región. Unas tres mil personas fueron evacuadas de la ciudad durante la noche.",
    });
    expect(summary(await add(cwd, "es.txt"))).toContain("1 added");
    const found = await tellings(["search", "RIO", "gobernador", "--case", "flood.db"], { cwd });
    expect(found.stdout).toContain("[es]");
    expect(found.stdout).toContain("el río se desbordó");
    const picture = await tellings(["picture", "--case", "flood.db"], { cwd });
    expect(picture.stderr).toMatch(/report\/language.*reads English so far/u);
    const shown = readFileSync(join(cwd, "picture.html"), "utf8");
    expect(shown).toMatch(/<p class="soft">The report is in &quot;es&quot;; the engine reads English so far\./u);
    expect(shown).toMatch(/<div class="text" lang="es" dir="auto">Al menos doce personas/u);
    const none = await tellings(["search", "volcano", "--case", "flood.db"], { cwd });
    expect([none.code, none.stdout]).toEqual([0, "No report of this case holds all these words.\n"]);
  });

  it("says how it is used where it was misunderstood", async () => {
    const cwd = newFolder();
    for (const [words, said] of [
      [["add", "a.txt"], "--case is missing"],
      [["add", "--case", "x.db"], "nothing to read was named"],
      [["add", "a.txt", "--case", "x.db", "--format", "xml"], '"xml" is not a format'],
      [["cite", "--case", "x.db"], "no claim was named"],
      [["search", "?", "--case", "x.db"], "no words"],
      [["watch", "--case", "x.db", "--every", "soon"], "not a stretch of time"],
      [["watch", "--case", "x.db", "--every", "1s"], "shorter than"],
      [["gazetteer", "export"], "nothing that can be done"],
    ] as const) {
      const { code, stderr } = await tellings(words, { cwd });
      expect([code, stderr], words.join(" ")).toEqual([2, expect.stringContaining(said)]);
      expect(stderr).toContain("What to do:");
    }
    const nowhere = await tellings(["versions", "--case", "none.db"], { cwd });
    expect([nowhere.code, nowhere.stderr]).toEqual([1, expect.stringContaining("there is no case file")]);
  });
});
