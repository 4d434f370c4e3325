import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Notice, Report } from "./core-types.ts";
import { type ReadOptions, readOpml, readReports } from "./index.ts";

let cwd = "";
beforeEach(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), "tellings-formats-"));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

async function read(
  name: string,
  content: string | Uint8Array,
  options: ReadOptions = {},
): Promise<{ reports: Report[]; notices: Notice[] }> {
  await writeFile(path.join(cwd, name), content);
  const reports: Report[] = [];
  const notices: Notice[] = [];
  for await (const item of readReports([name], { cwd, ...options })) {
    if (item.kind === "report") reports.push(item.report);
    else notices.push(item.notice);
  }
  return { reports, notices };
}
const codes = (notices: readonly Notice[]): string[] => notices.map((notice) => notice.code);
const short = (report: Report): unknown[] => [
  report.sources[0]?.path,
  report.text,
  report.publisher,
  report.publishedAt,
  report.url,
];

const item = (n: number): string =>
  `<item><title>Dam ${n} holds</title><link>https://valley.example/${n}</link><guid isPermaLink="false">g${n}</guid><pubDate>Mon, 02 Mar 2020 10:0${n}:00 GMT</pubDate><description>Short.</description><content:encoded><![CDATA[<p>The dam held.</p><script>alert(1)</script><p>The town slept.</p>]]></content:encoded></item>`;
const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Valley Post</title><link>https://valley.example/</link><language>en-GB</language>${items}</channel></rss>`;

describe("feeds", () => {
  it("reads RSS with full content, publisher, date and link", async () => {
    const { reports, notices } = await read("f.xml", rss(item(1)));
    expect(notices).toEqual([]);
    expect(reports.map(short)).toEqual([
      [
        "f.xml#g1",
        "Dam 1 holds\n\nThe dam held.\n\nThe town slept.",
        "Valley Post",
        "2020-03-02T10:01:00Z",
        "https://valley.example/1",
      ],
    ]);
  });
  it("salvages a feed that is cut off", async () => {
    const whole = rss(item(1) + item(2) + item(3));
    const { reports, notices } = await read("f.xml", whole.slice(0, whole.indexOf("Dam 3") + 3));
    expect(reports.slice(0, 2).map((report) => report.title)).toEqual(["Dam 1 holds", "Dam 2 holds"]);
    expect(codes(notices)).toEqual(["input/damaged-xml", "input/no-text"]);
  });
  it("reads Atom with relative links and XHTML content", async () => {
    const { reports } = await read(
      "f.atom",
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://valley.example/news/"><title>Valley Post</title><entry><id>tag:1</id><title type="html">Dam &amp;amp; town</title><link href="../dam"/><updated>2020-03-02T10:00:00Z</updated><published>2020-03-01T10:00:00+02:00</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It <b>held</b>.</p></div></content></entry></feed>',
    );
    expect(reports.map(short)).toEqual([
      ["f.atom#tag:1", "Dam & town\n\nIt held.", "Valley Post", "2020-03-01T08:00:00Z", "https://valley.example/dam"],
    ]);
  });
  it("reads RDF and JSON Feed", async () => {
    const rdf = await read(
      "f.rdf",
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Valley Post</title></channel><item rdf:about="https://valley.example/1"><title>Dam holds</title><description>It held.</description><dc:date>2020-03-02</dc:date></item></rdf:RDF>',
    );
    expect(rdf.reports.map((report) => [report.text, report.publishedAt])).toEqual([
      ["Dam holds\n\nIt held.", "2020-03-02"],
    ]);
    const json = await read(
      "f.json",
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "Valley Post",
        items: [
          {
            id: "1",
            title: "Dam holds",
            content_html: "<p>It held.</p>",
            date_published: "2020-03-02T10:00:00Z",
            url: "https://valley.example/1",
          },
        ],
      }),
    );
    expect(json.reports.map(short)).toEqual([
      ["f.json#1", "Dam holds\n\nIt held.", "Valley Post", "2020-03-02T10:00:00Z", "https://valley.example/1"],
    ]);
  });
  it("does not let a billion laughs grow", async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><rss><channel><title>x</title><item><title>&a;&c;</title></item></channel></rss>`;
    const { reports } = await read("f.xml", bomb);
    expect(reports[0]?.text).toBe("ha&c;");
  });
});

describe("parts of a report", () => {
  it("names corrections, updates and notes where they stand", async () => {
    const text =
      "Dam holds\n\nThe dam held.\n\nThis article was amended on 5 March 2020 to mend a name.\n\nUPDATE: The gates are open.\n\nEditor's note: names were changed.\n\nThe mayor corrected the count. An update is due.";
    const { reports } = await read("a.txt", text);
    expect(
      reports[0]?.parts?.map((part) => [part.kind, text.slice(part.start, part.start + 12), part.publishedAt]),
    ).toEqual([
      ["correction", "This article", "2020-03-05"],
      ["update", "UPDATE: The ", null],
      ["editor-note", "Editor's not", null],
    ]);
  });
  it("dates the entries of a live page by the page's own data", async () => {
    const entry = (n: number): string => `Water rises to ${n} metres`;
    const data = {
      "@type": "LiveBlogPosting",
      headline: "Flood live",
      datePublished: "2020-03-02T08:00:00Z",
      liveBlogUpdate: [3, 2].map((n) => ({
        "@type": "BlogPosting",
        headline: entry(n),
        datePublished: `2020-03-02T1${n}:00:00Z`,
      })),
    };
    const body = [3, 2]
      .map(
        (n) =>
          `<section><h2>${entry(n)}</h2><p>${`The water stood at ${n} metres, the fire service said. `.repeat(6)}</p></section>`,
      )
      .join("");
    const { reports } = await read(
      "a.html",
      `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><article><h1>Flood live</h1>${body}</article></body></html>`,
    );
    const report = reports[0];
    expect(
      report?.parts?.map((part) => [
        part.kind,
        part.publishedAt,
        report.text.slice(part.start, part.end).split("\n")[0],
      ]),
    ).toEqual([
      ["live-entry", "2020-03-02T13:00:00Z", entry(3)],
      ["live-entry", "2020-03-02T12:00:00Z", entry(2)],
    ]);
  });
  it("lists the feeds of an OPML file", () => {
    expect(
      readOpml(
        '<opml><body><outline text="a"><outline xmlUrl="https://a.example/f"/><outline xmlUrl="https://b.example/f"/></outline><outline xmlUrl="https://a.example/f"/><outline xmlUrl="javascript:x"/></body></opml>',
      ),
    ).toEqual(["https://a.example/f", "https://b.example/f"]);
  });
});

const record = (type: string, id: string, block: string, extra = ""): string =>
  `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:${id}>\r\nWARC-Target-URI: https://valley.example/${id}\r\nWARC-Date: 2020-03-02T10:00:00Z\r\nContent-Type: application/http\r\n${extra}Content-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`;
const http = (body: string, headers = "Content-Type: text/html; charset=utf-8"): string =>
  `HTTP/1.1 200 OK\r\n${headers}\r\n\r\n${body}`;
const html = (n: number): string =>
  `<html><head><title>Dam ${n}</title></head><body><h1>Dam ${n}</h1><p>${`The dam held through night ${n}, the mayor said on Monday. `.repeat(5)}</p></body></html>`;

describe("web archives", () => {
  it("reads plain, gzip and per-record gzip alike", async () => {
    const records = [
      record("warcinfo", "0", "software: x"),
      record("response", "1", http(html(1))),
      record("request", "2", "GET / HTTP/1.1\r\n\r\n"),
      record("response", "3", http(html(3))),
    ];
    const plain = await read("a.warc", records.join(""));
    const whole = await read("b.warc.gz", gzipSync(records.join("")));
    const each = await read("c.warc.gz", Buffer.concat(records.map((one) => gzipSync(one))));
    for (const { reports, notices } of [plain, whole, each]) {
      expect(notices).toEqual([]);
      expect(reports.map((report) => [report.title, report.url])).toEqual([
        ["Dam 1", "https://valley.example/1"],
        ["Dam 3", "https://valley.example/3"],
      ]);
      expect(reports[0]?.sources[0]).toMatchObject({
        httpStatus: 200,
        fetchedAt: "2020-03-02T10:00:00Z",
        requestedUrl: "https://valley.example/1",
      });
    }
    expect(plain.reports[0]?.sources[0]?.path).toBe("a.warc#urn:uuid:1");
  });
  it("gives every whole record of a truncated archive, and a notice", async () => {
    const records = [record("response", "1", http(html(1))), record("response", "2", http(html(2)))];
    const gz = Buffer.concat(records.map((one) => gzipSync(one)));
    const cut = await read("a.warc.gz", gz.subarray(0, gz.length - 60));
    expect(cut.reports.map((report) => report.title)).toEqual(["Dam 1"]);
    expect(codes(cut.notices)).toEqual(["input/broken-record"]);
    const broken = await read("b.warc", `${records[0]}garbage here\r\nmore\r\n${records[1]}`);
    expect(broken.reports.map((report) => report.title)).toEqual(["Dam 1", "Dam 2"]);
    expect(codes(broken.notices)).toEqual(["input/broken-record"]);
  });
  it("joins chunks, unpacks bodies and bounds them", async () => {
    const body = html(1);
    const chunked = `${Buffer.byteLength(body).toString(16)}\r\n${body}\r\n0\r\n\r\n`;
    const good = await read(
      "a.warc",
      record("response", "1", http(chunked, "Content-Type: text/html\r\nTransfer-Encoding: chunked")),
    );
    expect(good.reports.map((report) => report.title)).toEqual(["Dam 1"]);
    const bomb = Buffer.concat([
      Buffer.from("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"),
      gzipSync(Buffer.alloc(30_000_000, 97)),
    ]);
    const head = Buffer.from(
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Length: ${bomb.length}\r\n\r\n`,
    );
    const big = await read("b.warc", Buffer.concat([head, bomb]), { maxBytes: 1_000_000 });
    expect(codes(big.notices)).toContain("input/too-large");
    expect(big.reports).toEqual([]);
  });
});

describe("archives and tables", () => {
  it("reads zip of anything, also in a zip, and stops at bombs", async () => {
    const inner = zipSync({ "b.jsonl": strToU8('{"text": "Two."}\n'), "bomb.txt": new Uint8Array(40_000_000) });
    const { reports, notices } = await read("a.zip", zipSync({ "n/a.txt": strToU8("One."), "inner.zip": inner }));
    expect(reports.map((report) => report.sources[0]?.path)).toEqual(["a.zip!n/a.txt", "a.zip!inner.zip!b.jsonl#L1"]);
    expect(notices.map((notice) => notice.source)).toEqual(["a.zip!inner.zip!bomb.txt"]);
  });
  it("unpacks gzip anywhere: of a page, of rows, in a zip, of a zip", async () => {
    const html = `<html lang="en"><body><p>${"The dam held through the night. ".repeat(12)}</p></body></html>`;
    const row = '{"text": "The dam held in the night."}\n';
    const inZip = zipSync({ "rows.jsonl.gz": gzipSync(row), "page.html.gz": gzipSync(html) });
    for (const [name, bytes, count] of [
      ["page.html.gz", gzipSync(html), 1],
      ["rows.jsonl.gz", gzipSync(row), 1],
      ["no-telling-name", gzipSync(row), 1],
      ["both.zip", inZip, 2],
      ["both.zip.gz", gzipSync(inZip), 2],
    ] as const)
      expect((await read(name, bytes)).reports, name).toHaveLength(count);
  });
  it("names a damaged zip", async () => {
    const { notices } = await read("a.zip", zipSync({ "a.txt": strToU8("One.") }).subarray(0, 40));
    expect(codes(notices)).toEqual(["input/damaged-zip"]);
  });
  it("reads CSV by its header, with other delimiters and mapped columns", async () => {
    const comma = await read(
      "a.csv",
      '\ufefftitle,text,published\n"Dam, holds","It held ""all"" night.\nYes.",2020-03-02\n',
    );
    expect(comma.reports.map((report) => [report.text, report.publishedAt, report.sources[0]?.path])).toEqual([
      ['Dam, holds\n\nIt held "all" night.\nYes.', "2020-03-02", "a.csv#L2"],
    ]);
    const semicolon = await read("b.csv", "body;day\nIt held.;2020-03-02\n", {
      columns: { text: "body", published: "day" },
    });
    expect(semicolon.reports.map((report) => [report.text, report.publishedAt])).toEqual([["It held.", "2020-03-02"]]);
  });
  it("reads mail and mailboxes", async () => {
    const mail =
      "From: Valley Post <news@valley.example>\r\nSubject: =?utf-8?q?Dam_h=C3=B6lds?=\r\nDate: Mon, 2 Mar 2020 10:00:00 +0200\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>It held.</p><p>Yes.</p>\r\n";
    const one = await read("a.eml", mail);
    expect(one.reports.map(short)).toEqual([
      ["a.eml", "Dam hölds\n\nIt held.\n\nYes.", "Valley Post", "2020-03-02T08:00:00Z", null],
    ]);
    const box = await read(
      "a.mbox",
      `From a@b Mon Mar  2 10:00:00 2020\n${mail}\nFrom a@b Mon Mar  2 10:00:00 2020\nSubject: Two\n\n>From the hill.\n`,
    );
    expect(box.reports.map((report) => [report.sources[0]?.path, report.text.trim()])).toEqual([
      ["a.mbox#L1", "Dam hölds\n\nIt held.\n\nYes."],
      ["a.mbox#L9", "Two\n\nFrom the hill."],
    ]);
  });
});

describe("agencies' formats", () => {
  it("reads news in JSON of three versions, leaves pictures and withdrawn items", async () => {
    const versions = [
      {
        uri: "https://valley.example/1",
        type: "text",
        versioncreated: "2020-03-02T10:00:00Z",
        headline: "Dam holds",
        body_xhtml: "<p>It held.</p>",
      },
      {
        uri: "urn:2",
        type: "text",
        firstcreated: "2020-03-01T10:00:00Z",
        headlines: [{ role: "main", value: "Dam holds" }],
        bodies: [{ contenttype: "text/html", value: "<p>It held.</p>" }],
      },
      {
        uri: "urn:3",
        type: "text",
        versionCreated: "2020-03-02T10:00:00Z",
        headlines: [{ value: "Dam holds" }],
        bodies: [{ contentType: "text/plain", value: "It held." }],
        infoSources: [{ name: "Valley Agency" }],
      },
      { uri: "urn:4", type: "picture", headline: "A dam" },
      { uri: "urn:5", type: "text", pubstatus: "canceled", headline: "Dam holds", body_text: "It held." },
    ];
    const { reports, notices } = await read("a.json", JSON.stringify(versions));
    expect(reports.map((report) => [report.text, report.publishedAt, report.publisher])).toEqual([
      ["Dam holds\n\nIt held.", "2020-03-02T10:00:00Z", "valley.example"],
      ["Dam holds\n\nIt held.", "2020-03-01T10:00:00Z", null],
      ["Dam holds\n\nIt held.", "2020-03-02T10:00:00Z", "Valley Agency"],
    ]);
    expect(codes(notices)).toEqual(["input/not-a-story", "input/withdrawn"]);
  });
  it("reads NewsML-G2 and says that other XML is not read", async () => {
    const one = (id: string, cls: string): string =>
      `<newsItem guid="${id}"><itemMeta><itemClass qcode="ninat:${cls}"/><provider literal="Valley Agency"/><versionCreated>2020-03-02T10:00:00Z</versionCreated></itemMeta><contentMeta><language tag="en-GB"/><headline>Dam holds</headline></contentMeta><contentSet><inlineXML><html><body><p>It held.</p><p>Yes.</p></body></html></inlineXML></contentSet></newsItem>`;
    const { reports, notices } = await read(
      "a.xml",
      `<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${one("tag:1", "text")}${one("tag:2", "picture")}</itemSet></newsMessage>`,
    );
    expect(reports.map(short)).toEqual([
      ["a.xml#tag:1", "Dam holds\n\nIt held.\n\nYes.", "Valley Agency", "2020-03-02T10:00:00Z", null],
    ]);
    expect(codes(notices)).toEqual(["input/not-a-story"]);
    expect(codes((await read("b.xml", '<?xml version="1.0"?><urlset><url>x</url></urlset>')).notices)).toEqual([
      "input/unknown-xml",
    ]);
    expect(codes((await read("f.opml", '<opml version="2.0"><body/></opml>')).notices)).toEqual(["input/feed-list"]);
  });
  it("reads the text of a PDF", async () => {
    const stream = "BT /F1 12 Tf 72 720 Td (The dam held through the night.) Tj ET";
    const objects = [
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
      `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ];
    let pdf = "%PDF-1.4\n";
    const places = objects.map((object, index) => {
      const at = pdf.length;
      pdf += `${index + 1} 0 obj${object}endobj\n`;
      return at;
    });
    const table = pdf.length;
    pdf += `xref\n0 6\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("")}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${table}\n%%EOF`;
    const { reports } = await read("a.pdf", pdf);
    expect(reports.map((report) => report.text)).toEqual(["The dam held through the night."]);
    expect(codes((await read("b.pdf", "%PDF-1.4\nnothing")).notices)).toEqual(["input/damaged-pdf"]);
  });
});
