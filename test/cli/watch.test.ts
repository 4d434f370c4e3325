import { spawn } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { html, openNewsServer, rss } from "./news-server.ts";
import { writeReports } from "./reports.ts";
import { BIN, newFolder, type Ran, tellings } from "./run.ts";

const opml = (...feeds: readonly string[]): string =>
  `<opml version="2.0"><body><outline text="Floods">${feeds.map((feed) => `<outline type="rss" xmlUrl="${feed}"/>`).join("")}</outline></body></opml>`;
const told = (dead: number): string[] => [
  `At least ${dead} people died in the flood in Harwick, the mayor said on Tuesday.`,
  "Engineers watched the wall through the night and measured it every hour. ".repeat(6),
];
const jsonLines = ({ stdout }: Ran): Record<string, unknown>[] =>
  stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

describe("tellings watch", () => {
  it("reads the feeds of an OPML file, asks only for what is new, and keeps versions and withdrawals", async () => {
    const cwd = newFolder();
    const { home, pages, asked } = await openNewsServer();
    pages.set("/robots.txt", { body: "User-agent: *\nDisallow: /private/\n" });
    const feed = rss(
      "Valley Post",
      [
        { link: `${home}/moved`, title: "Flood", text: "Many died." },
        { link: `${home}/private/story`, title: "Not for all", text: "It was found in the cellar." },
      ],
      { etag: '"f1"' },
    );
    pages.set("/feed", (response, call) => {
      if (call.headers["if-none-match"] === '"f1"') response.writeHead(304).end();
      else if (typeof feed !== "function") response.writeHead(200, { ...feed.headers }).end(feed.body);
    });
    pages.set("/moved", { status: 301, headers: { location: "/flood" } });
    pages.set("/flood", html("Flood in Harwick", told(12)));
    writeReports(cwd, { "feeds.opml": opml(`${home}/feed`) });
    const flags = ["--case", "c.db", "--allow-private", "--format", "jsonl"];

    const first = await tellings(["watch", "feeds.opml", "--once", ...flags], { cwd });
    expect(first.code).toBe(0);
    expect(jsonLines(first).map(({ kind, code }) => code ?? kind)).toEqual(
      expect.arrayContaining(["added", "fetch/robots"]),
    );
    expect(asked.map(({ path }) => path)).toEqual(["/robots.txt", "/feed", "/moved", "/flood"]);

    // Nothing is named: the case knows what it watches; the server says that nothing is new.
    const second = await tellings(["watch", "--once", ...flags], { cwd });
    expect(second.code).toBe(0);
    expect(jsonLines(second).map(({ kind }) => kind)).toEqual(["unchanged"]);

    pages.set("/flood", html("Flood in Harwick", told(15)));
    const third = await tellings(["add", "feeds.opml", ...flags], { cwd });
    const version = jsonLines(third).find(({ kind }) => kind === "version");
    expect(version?.["earlier"]).toMatch(/^r_/u);
    pages.set("/moved", { status: 410 });
    const fourth = await tellings(["add", `${home}/feed`, ...flags], { cwd });
    expect(jsonLines(fourth)).toContainEqual(
      expect.objectContaining({ kind: "withdrawn", report: version?.["report"] }),
    );

    const versions = JSON.parse((await tellings(["versions", "--case", "c.db", "-f", "json"], { cwd })).stdout);
    expect(versions).toHaveLength(1);
    expect(
      versions[0].versions.map(({ report, httpStatus }: Record<string, unknown>) => [report !== null, httpStatus]),
    ).toEqual([
      [true, null],
      [true, null],
      [false, 410],
    ]);
    expect(versions[0].versions[1].changes).toEqual([
      expect.objectContaining({
        kind: "changed",
        before: expect.objectContaining({ text: told(12)[0] }),
        now: expect.objectContaining({ text: told(15)[0] }),
      }),
    ]);

    const cited = await tellings(["cite", String(version?.["report"]), "--case", "c.db", "-f", "json"], { cwd });
    const [{ sources, newer, facts }] = JSON.parse(cited.stdout);
    expect(facts).toContainEqual({ field: "title", value: "Flood in Harwick", from: "title", confidence: 0.6 });
    const words = await tellings(["cite", String(version?.["report"]), "--case", "c.db"], { cwd });
    expect(words.stdout).toMatch(/fetched \d{4}-\S+ \(HTTP 200\)/u);
    expect(words.stdout).toContain("  title Flood in Harwick, from title, sure 0.6");
    expect(newer).toBe("withdrawn");
    expect(sources[0]).toMatchObject({
      requestedUrl: `${home}/moved`,
      finalUrl: `${home}/flood`,
      httpStatus: 200,
      respondedAt: expect.stringMatching(/^\d{4}-.*Z$/u),
      fetchedAt: expect.stringMatching(/^\d{4}-.*Z$/u),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/u),
    });
    expect(sources[0].bytes).toBeGreaterThan(500);
  });

  it("ends on the first signal with what was read stored", async () => {
    const cwd = newFolder();
    const { home, pages } = await openNewsServer();
    pages.set("/flood", html("Flood in Harwick", told(12)));
    const words = [BIN, "watch", `${home}/flood`, "--case", join(cwd, "c.db"), "--allow-private", "--every", "1h"];
    const child = spawn(process.execPath, words, { cwd, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    const code = new Promise<number | null>((resolve) => child.on("close", resolve));
    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      // A second signal would end the program at once.
      if (said.includes("next at") && !said.includes("stopping")) child.kill("SIGINT");
    });
    expect(await code).toBe(0);
    expect(said).toContain("stopping: storing what was read");
    const found = await tellings(["search", "mayor", "--case", "c.db"], { cwd });
    expect(found.stdout).toContain("At least 12 people died");
  });

  it("says what is wrong with a list of feeds", async () => {
    const cwd = newFolder();
    writeReports(cwd, { "none.opml": opml() });
    for (const [words, said] of [
      [["watch", "none.opml"], "names no feed"],
      [["watch", "missing.opml"], "there is no such file"],
      [["watch"], "the case watches nothing yet"],
    ] as const) {
      const { code, stderr } = await tellings([...words, "--case", "c.db", "--once"], { cwd });
      expect(code === 1 || code === 2).toBe(true);
      expect(stderr).toContain(said);
      expect(stderr).toContain("What to do:");
    }
  });
});
