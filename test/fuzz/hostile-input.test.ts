import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type InputItem, readReports } from "../../src/inputs/index.ts";
import { processorTime } from "../processor-time.ts";

const MEGABYTE = 1024 * 1024;
const GOOD = "The dam above the town held through the night, engineers said on Tuesday morning.";
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const nested = (times: number, make: (inner: Uint8Array) => Uint8Array, inner: Uint8Array): Uint8Array =>
  times === 0 ? inner : nested(times - 1, make, make(inner));
const laughs = (root: string, open: string, close: string): string =>
  `<?xml version="1.0"?><!DOCTYPE ${root} [<!ENTITY a "ha">${"bcdefghij"
    .split("")
    .map((name, at) => `<!ENTITY ${name} "${`&${"abcdefghij"[at]};`.repeat(10)}">`)
    .join("")}]>${open}&j;${close}`;
const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Dam</title></head><body><article><h1>Dam</h1><p>${GOOD} ${GOOD}</p>${body}</article></body></html>`;

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "tellings-hostile-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Outcome {
  readonly texts: readonly string[];
  readonly codes: readonly string[];
  /** Of processor time. */
  readonly seconds: number;
  /** Growth of the process while it read, in megabytes. */
  readonly grown: number;
}

/** Reads the bad thing and, after it, a good report: it must come whatever stood before it. */
const readBeside = async (name: string, content: Uint8Array | AsyncIterable<Uint8Array>): Promise<Outcome> => {
  await writeFile(path.join(folder, "zz-good.txt"), GOOD);
  const stream = !(content instanceof Uint8Array);
  if (!stream) await writeFile(path.join(folder, name), content);
  const before = process.memoryUsage.rss();
  const spent = processorTime();
  const items: InputItem[] = [];
  let most = before;
  const options = stream ? { cwd: folder, stdin: content } : { cwd: folder };
  for await (const item of readReports([stream ? "-" : name, "zz-good.txt"], options)) {
    items.push(item);
    most = Math.max(most, process.memoryUsage.rss());
  }
  const texts = items.flatMap((item) => (item.kind === "report" ? [item.report.text] : []));
  expect(texts.at(-1)).toBe(GOOD);
  return {
    texts: texts.slice(0, -1),
    codes: items.flatMap((item) => (item.kind === "notice" ? [item.notice.code] : [])),
    seconds: spent() / 1000,
    grown: (most - before) / MEGABYTE,
  };
};

async function* endless(piece: Uint8Array, most: number): AsyncGenerator<Uint8Array> {
  for (let sent = 0; sent < most; sent += piece.length) yield piece;
  throw new Error("the reader asked for more than it may ever need");
}

/** A megabyte packs to a kilobyte; the bombs are a quarter of a gigabyte. */
const BOMB = 256 * MEGABYTE;
const zeros = new Uint8Array(BOMB);

describe("input that means harm ends in a notice, in bounded time and memory, and the rest goes on", () => {
  const cases: readonly (readonly [what: string, name: string, make: () => Uint8Array, code: string])[] = [
    ["a gzip bomb", "bomb.txt.gz", () => gzipSync(zeros.fill(97), { level: 1 }), "input/too-large"],
    [
      "a gzip bomb in a gzip bomb",
      "bomb.txt.gz",
      () => gzipSync(gzipSync(zeros.fill(97), { level: 1 })),
      "input/binary",
    ],
    ["a zip bomb", "bomb.zip", () => zipSync({ "a.txt": zeros.fill(97) }, { level: 1 }), "input/too-large"],
    [
      "a zip in a zip, eight deep",
      "deep.zip",
      () => nested(8, (inner) => zipSync({ "a.zip": inner }), bytes(GOOD)),
      "input/too-deep",
    ],
    ["a page of 100 MB", "large.html", () => bytes(page("<p>word word word</p>".repeat(5_000_000))), "input/too-large"],
    [
      "a page with a million elements",
      "many.html",
      () => bytes(page("<b></b>".repeat(1_000_000))),
      "input/too-complex",
    ],
    [
      "a line of 100 MB",
      "long.jsonl",
      () => bytes(`{"text":"${"word ".repeat(20_000_000)}"}\n`),
      "input/line-too-long",
    ],
    ["JSON nested 5,000,000 deep", "deep.json", () => bytes("[".repeat(5_000_000)), "input/bad-json"],
    [
      "a mail with 20,000 parts in each other",
      "deep.eml",
      () =>
        bytes(
          `From: a@b.example\r\nSubject: x\r\nDate: Mon, 04 Mar 2030 10:00:00 +0000\r\n${"Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n".repeat(20_000)}`,
        ),
      "input/damaged-mail",
    ],
    [
      "a PDF that is cut off",
      "cut.pdf",
      () => bytes("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>"),
      "input/damaged-pdf",
    ],
  ];
  it.each(cases)("%s", { timeout: 120_000 }, async (_, name, make, code) => {
    const content = make();
    const { texts, codes, seconds, grown } = await readBeside(name, content);
    expect({ texts, codes }).toEqual({ texts: [], codes: [code] });
    expect(seconds).toBeLessThan(30);
    expect(grown).toBeLessThan(400);
  });

  it.each([
    [
      "a feed",
      "bomb.xml",
      laughs(
        "rss",
        "<rss version='2.0'><channel><item><title>Dam</title><description>",
        "</description></item></channel></rss>",
      ),
    ],
    [
      "NewsML",
      "bomb.xml",
      laughs(
        "newsItem",
        `<newsItem guid="g"><itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentSet><inlineXML><html><body><p>`,
        "</p></body></html></inlineXML></contentSet></newsItem>",
      ),
    ],
    ["XHTML", "bomb.xhtml", laughs("html", "<html><head><title>Dam</title></head><body><p>", "</p></body></html>")],
  ])("a billion laughs in %s", async (_, name, text) => {
    const { texts, seconds, grown } = await readBeside(name, bytes(text));
    for (const told of texts) expect(told.length).toBeLessThan(10_000);
    expect(seconds).toBeLessThan(10);
    expect(grown).toBeLessThan(200);
  });

  it("a page of 5 MB that is one element in another", { timeout: 120_000 }, async () => {
    const { texts, codes, seconds } = await readBeside("nested.html", bytes(page("<div>".repeat(1_000_000))));
    expect(texts[0]).toContain(GOOD);
    expect(codes).toEqual(["input/no-article"]);
    expect(seconds).toBeLessThan(30);
  });

  it.each([
    ["words", "word ", "input/too-large"],
    ["a page", "<!doctype html><html><body><p>word ", "input/too-large"],
    ["one line of JSON", `{"text":"word `, "input/line-too-long"],
    ["a feed", `<?xml version="1.0"?><rss><channel><item><title>Dam</title>`, "input/too-large"],
    ["mail", "From: a@b.example\nSubject: x\n\nword ", "input/too-large"],
  ])("a stream of %s without end", { timeout: 120_000 }, async (_, text, code) => {
    const { codes, seconds, grown } = await readBeside("-", endless(bytes(text.repeat(2000)), 2000 * MEGABYTE));
    expect(codes).toContain(code);
    expect(seconds).toBeLessThan(60);
    expect(grown).toBeLessThan(400);
  });
});

describe("text that is not what it seems is kept, and named", () => {
  it.each([
    [
      "a page that declares UTF-8 and is not",
      "a.html",
      Buffer.from(
        page("<p>Les ponts étaient fermés à l'aube, déclara le préfet.</p>").replace(
          "<head>",
          '<head><meta charset="utf-8">',
        ),
        "latin1",
      ),
      "input/invalid-utf8",
    ],
    ["NULs", "a.txt", bytes(`${GOOD} \u0000 ${GOOD}`), "input/nul"],
    ["bidi controls", "a.txt", bytes(`${GOOD} \u202edesrever\u202c ${GOOD}`), "input/bidi-controls"],
    ["lone surrogates", "a.jsonl", bytes(`{"text":"${GOOD} \\ud800 ${GOOD}"}\n`), "input/lone-surrogate"],
  ])("%s", async (_, name, content, code) => {
    const { texts, codes } = await readBeside(name, content);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain(GOOD);
    expect(Buffer.from(texts[0] ?? "").toString()).toBe(texts[0]);
    expect(codes).toContain(code);
  });

  it("scripts, styles, handlers and hidden frames leave no words behind", async () => {
    const { texts } = await readBeside(
      "a.html",
      bytes(
        page(
          `<script>alert("never")</script><style>p{content:"never"}</style><img src=x onerror="alert('never')"><a href="javascript:alert('never')">a link</a><svg onload="never()"><text>never</text></svg><iframe srcdoc="<p>never</p>"></iframe><noscript>never</noscript><template>never</template><object data="never"></object><p style="display:none">never</p>`,
        ),
      ),
    );
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain("a link");
    expect(texts[0]).not.toContain("never");
  });
});
