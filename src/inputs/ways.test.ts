import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ReadOptions, readReports } from "./index.ts";

const told = "The dam above the town held through the night, engineers said on Tuesday morning. ".repeat(5);
const page = `<!doctype html><html lang="en"><head><title>Dam holds in the night</title></head><body><article><h1>Dam holds in the night</h1><p>${told}</p></article></body></html>`;
const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page}`;

/** One report in each format, under a name of its kind. */
const FORMATS: Readonly<Record<string, string>> = {
  "story.txt": told,
  "page.html": page,
  "feed.xml": `<?xml version="1.0"?><rss version="2.0"><channel><title>Post</title><item><title>Dam</title><guid>1</guid><description>${told}</description></item></channel></rss>`,
  "feed.json": JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "Post",
    items: [{ id: "1", content_text: told }],
  }),
  "rows.jsonl": `${JSON.stringify({ id: "1", text: told })}\n`,
  "rows.csv": `text,publisher\n"${told}",Post\n`,
  "item.json": JSON.stringify({ uri: "urn:1", type: "text", headline: "Dam", body_text: told }),
  "item.xml": `<?xml version="1.0"?><newsItem guid="g"><itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentSet><inlineXML><html><body><p>${told}</p></body></html></inlineXML></contentSet></newsItem>`,
  "letter.eml": `From: Ana <ana@paper.example>\r\nSubject: Dam\r\nDate: Mon, 04 Mar 2030 10:00:00 +0000\r\n\r\n${told}\r\n`,
  "letters.mbox": `From ana@paper.example Mon Mar  4 10:00:00 2030\nFrom: Ana <ana@paper.example>\nSubject: Dam\nDate: Mon, 04 Mar 2030 10:00:00 +0000\n\n${told}\n`,
  "crawl.warc": `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Target-URI: https://post.example/dam\r\nWARC-Date: 2030-03-04T10:00:00Z\r\nContent-Type: application/http\r\nContent-Length: ${http.length}\r\n\r\n${http}\r\n\r\n`,
};

/** How a file may lie there: its name, and its bytes. */
const WAYS: Readonly<Record<string, (name: string, bytes: Uint8Array) => readonly [string, Uint8Array]>> = {
  "as it is": (name, bytes) => [name, bytes],
  "gzip, named so": (name, bytes) => [`${name}.gz`, gzipSync(bytes)],
  "gzip, not named so": (name, bytes) => [name, gzipSync(bytes)],
  "in a zip": (name, bytes) => ["all.zip", zipSync({ [`folder/${name}`]: bytes })],
  "gzip in a zip": (name, bytes) => ["all.zip", zipSync({ [`${name}.gz`]: gzipSync(bytes) })],
  "in a zip in a zip": (name, bytes) => ["all.zip", zipSync({ "inner.zip": zipSync({ [name]: bytes }) })],
  "in a zip in a gzip": (name, bytes) => ["all.zip.gz", gzipSync(zipSync({ [name]: bytes }))],
};

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "tellings-ways-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const read = async (named: string, options: ReadOptions): Promise<readonly string[]> => {
  const found: string[] = [];
  for await (const item of readReports([named], { cwd: folder, ...options })) {
    if (item.kind === "notice") found.push(item.notice.code);
    else {
      expect(item.report.text).toContain("The dam above the town held through the night");
      expect(item.report.sources[0]?.sha256).toMatch(/^[0-9a-f]{64}$/u);
      found.push("report");
    }
  }
  return found;
};
const asStdin = (bytes: Uint8Array): ReadOptions => ({
  stdin: (async function* () {
    for (let at = 0; at < bytes.length; at += 500) yield bytes.subarray(at, at + 500);
  })(),
});

describe.each(Object.entries(FORMATS))("%s", (name, text) => {
  it.each(Object.entries(WAYS))("is read %s, from a file and from standard input", async (_, pack) => {
    const [file, bytes] = pack(name, new TextEncoder().encode(text));
    await writeFile(path.join(folder, file), bytes);
    expect(await read(file, {})).toEqual(["report"]);
    expect(await read("-", asStdin(bytes))).toEqual(["report"]);
  });
});
