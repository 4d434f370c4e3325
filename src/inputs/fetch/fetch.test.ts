import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { FetchError } from "./fetch-error.ts";
import { Fetcher, type FetchOptions } from "./fetcher.ts";
import { isForbiddenAddress } from "./forbidden-address.ts";
import { followTeasers, readUrl } from "./read-urls.ts";

const page = `<html><head><title>Dam holds</title></head><body><h1>Dam holds</h1><p>${"The dam held through the night, the mayor said on Monday. ".repeat(8)}</p></body></html>`;
let asked: { path: string; headers: IncomingMessage["headers"] }[] = [];
let busy = 0;
let server: Server;
let home = "";
const waits: number[] = [];

function answer(call: IncomingMessage, response: ServerResponse): unknown {
  const path = call.url ?? "";
  asked.push({ path, headers: call.headers });
  const send = (status: number, headers: Record<string, string>, body: string | Buffer = ""): unknown =>
    response.writeHead(status, headers).end(body);
  const html = { "content-type": "text/html; charset=utf-8" };
  if (path === "/robots.txt") return send(200, {}, "User-agent: *\nDisallow: /secret\n");
  if (path === "/page")
    return call.headers["if-none-match"] === '"1"'
      ? send(304, {})
      : send(200, { ...html, etag: '"1"', "last-modified": "Mon, 02 Mar 2020 10:00:00 GMT" }, page);
  if (path === "/packed") return send(200, { ...html, "content-encoding": "gzip" }, gzipSync(page));
  if (path === "/bomb") return send(200, { ...html, "content-encoding": "gzip" }, gzipSync(Buffer.alloc(20_000_000)));
  if (path === "/moved") return send(302, { location: "/page" });
  if (path === "/inside") return send(302, { location: "http://169.254.169.254/latest/meta-data" });
  if (path === "/file") return send(302, { location: "file:///etc/passwd" });
  if (path === "/loop") return send(302, { location: "/loop" });
  if (path === "/busy") return busy++ < 1 ? send(503, { "retry-after": "7" }) : send(200, html, page);
  if (path === "/never") return null;
  if (path === "/endless") {
    response.writeHead(200, html);
    const timer = setInterval(() => response.write("x".repeat(65_536)), 1);
    response.on("close", () => clearInterval(timer));
    return null;
  }
  if (path === "/feed")
    return send(
      200,
      { "content-type": "application/rss+xml" },
      `<rss><channel><title>Valley Post</title><item><title>Dam holds</title><link>${home}/page</link><pubDate>Mon, 02 Mar 2020 10:00:00 GMT</pubDate><description>It held.</description></item><item><title>Gone</title><link>${home}/none</link></item></channel></rss>`,
    );
  return send(404, {});
}

beforeAll(async () => {
  server = createServer((call, response) => void answer(call, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  busy = 0;
  waits.length = 0;
});
const fetcher = (options: FetchOptions = {}): Fetcher =>
  new Fetcher({
    allowPrivate: true,
    pauseMs: 5,
    wait: async (time) => void waits.push(time),
    now: () => new Date("2020-03-02T10:00:00Z"),
    ...options,
  });
const failure = async (path: string, options: FetchOptions = {}): Promise<string> => {
  try {
    await fetcher(options).fetch(path.startsWith("/") ? home + path : path);
  } catch (error) {
    return error instanceof FetchError ? error.code : String(error);
  }
  return "no error";
};

describe("Fetcher", () => {
  it("reads a page with an honest name, and only it", async () => {
    const got = await fetcher().fetch(`${home}/page#part`);
    expect(got).toMatchObject({
      requestedUrl: `${home}/page`,
      finalUrl: `${home}/page`,
      status: 200,
      unchanged: false,
      mediaType: "text/html",
      charset: "utf-8",
      etag: '"1"',
      fetchedAt: "2020-03-02T10:00:00Z",
    });
    expect(Buffer.from(got.body).toString()).toBe(page);
    expect(asked.map(({ path }) => path)).toEqual(["/robots.txt", "/page"]);
    expect(asked[1]?.headers["user-agent"]).toContain("tellings/");
    expect(asked[1]?.headers.cookie ?? asked[1]?.headers.authorization).toBeUndefined();
  });
  it("does not read an unchanged page again", async () => {
    const got = await fetcher().fetch(`${home}/page`, { etag: '"1"' });
    expect([got.status, got.unchanged, got.body.length]).toEqual([304, true, 0]);
  });
  it("follows redirects and keeps both addresses", async () => {
    expect(await fetcher().fetch(`${home}/moved`)).toMatchObject({
      requestedUrl: `${home}/moved`,
      finalUrl: `${home}/page`,
    });
  });
  it("unpacks, within bounds", async () => {
    expect(Buffer.from((await fetcher().fetch(`${home}/packed`)).body).toString()).toBe(page);
    expect(await failure("/bomb", { maxBytes: 1_000_000 })).toBe("fetch/too-large");
    expect(await failure("/endless", { maxBytes: 1_000_000 })).toBe("fetch/too-large");
  });
  it("gives up in time, on loops and on other answers", async () => {
    expect(await failure("/never", { timeoutMs: 200, attempts: 1 })).toBe("fetch/timeout");
    expect(await failure("/loop")).toBe("fetch/redirect");
    expect(await failure("/none")).toBe("fetch/status");
  });
  it("honours robots.txt and Retry-After", async () => {
    expect(await failure("/secret/page")).toBe("fetch/robots");
    expect((await fetcher().fetch(`${home}/busy`)).status).toBe(200);
    expect(waits).toContain(7000);
  });
  it("asks one host one thing at a time", async () => {
    const one = fetcher();
    await Promise.all([one.fetch(`${home}/page`), one.fetch(`${home}/packed`), one.fetch(`${home}/moved`)]);
    expect(asked.map(({ path }) => path).filter((path) => path === "/robots.txt")).toHaveLength(1);
    expect(asked).toHaveLength(5);
  });
  it("refuses private addresses, also by name, by redirect and by number tricks", async () => {
    expect(await failure("/page", { allowPrivate: false })).toBe("fetch/private-address");
    expect(await failure(home.replace("127.0.0.1", "localhost"), { allowPrivate: false, attempts: 1 })).toBe(
      "fetch/private-address",
    );
    for (const address of [
      "http://2130706433/",
      "http://0x7f.1/",
      "http://[::1]/",
      "http://[::ffff:127.0.0.1]/",
      "http://169.254.169.254/",
    ]) {
      expect(await failure(address, { allowPrivate: false, attempts: 1 }), address).toBe("fetch/private-address");
    }
  });
  it("refuses other schemes, credentials and redirects to them", async () => {
    expect(await failure("file:///etc/passwd")).toBe("fetch/scheme");
    expect(await failure("http://me:secret@valley.example/")).toBe("fetch/credentials");
    expect(await failure("/file")).toBe("fetch/scheme");
    expect(await failure("not an address at all")).toBe("fetch/address");
  });
  it("knows special addresses in all their clothes", () => {
    for (const address of [
      "10.1.2.3",
      "100.64.0.1",
      "127.9.9.9",
      "169.254.169.254",
      "172.31.0.1",
      "192.168.1.1",
      "0.0.0.0",
      "224.0.0.1",
      "::",
      "::1",
      "fe80::1%eth0",
      "fd00::1",
      "::ffff:10.0.0.1",
      "::ffff:a00:1",
      "64:ff9b::a00:1",
      "not an address",
    ]) {
      expect(isForbiddenAddress(address), address).toBe(true);
    }
    for (const address of ["8.8.8.8", "172.32.0.1", "2606:4700::1111", "::ffff:8.8.8.8"])
      expect(isForbiddenAddress(address), address).toBe(false);
  });
});

describe("readUrl", () => {
  it("reads a page into a report that knows where it came from", async () => {
    const { items } = await readUrl(`${home}/moved`, fetcher());
    const report = items[0]?.kind === "report" ? items[0].report : null;
    expect(report).toMatchObject({ title: "Dam holds", url: `${home}/page` });
    expect(report?.sources[0]).toMatchObject({
      path: `${home}/moved`,
      requestedUrl: `${home}/moved`,
      finalUrl: `${home}/page`,
      httpStatus: 200,
      fetchedAt: "2020-03-02T10:00:00Z",
      bytes: page.length,
    });
  });
  it("reads the page behind a teaser and keeps what the feed knew", async () => {
    const one = fetcher();
    const { items } = await readUrl(`${home}/feed`, one);
    const got = [];
    for await (const item of followTeasers(items, one)) got.push(item);
    const reports = got.flatMap((item) => (item.kind === "report" ? [item.report] : []));
    expect(
      reports.map((report) => [report.title, report.publisher, report.publishedAt, report.text.length > 400]),
    ).toEqual([
      ["Dam holds", "Valley Post", "2020-03-02T10:00:00Z", true],
      ["Gone", "Valley Post", null, false],
    ]);
    expect(got.flatMap((item) => (item.kind === "notice" ? [item.notice.code] : []))).toEqual(["fetch/status"]);
  });
  it("turns failures into notices", async () => {
    const { items, fetched } = await readUrl(`${home}/none`, fetcher());
    expect(items.map((item) => item.kind === "notice" && item.notice.code)).toEqual(["fetch/status"]);
    expect(fetched).toBeNull();
  });
});
