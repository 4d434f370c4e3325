import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { stripRaw } from "../../src/inputs/html/dom/strip-raw.ts";
import { jsonErrorAt } from "../../src/inputs/meta/json-error-at.ts";
import { parseXml } from "../../src/inputs/xml/parse-xml.ts";
import { processorTime } from "../processor-time.ts";
import { change, damage, FUZZ, mutate, spoil } from "./mutate.ts";
import { readable } from "./readable.ts";

/** Small files of every kind, to be mutated. */
const story =
  "The dam held through the night, the mayor said on Monday, while crews worked to hold back the water. ".repeat(4);
const page = `<!doctype html><html lang="en"><head><title>Dam | Post</title><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2020-03-02"}</script></head><body><nav><a href="/">Home</a></nav><article><h1>Dam</h1><p>${story}</p><table><tr><td>1</td><td>2</td></tr></table></article><div style="display:none">x</div></body></html>`;
const rss = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "x">]><rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel><title>Post</title><item><title>Dam</title><guid>1</guid><pubDate>Mon, 02 Mar 2020 10:00:00 GMT</pubDate><c:encoded><![CDATA[<p>${story}</p>]]></c:encoded></item></channel></rss>`;
const body = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n${page.length.toString(16)}\r\n${page}\r\n0\r\n\r\n`;
const warc = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:x>\r\nWARC-Target-URI: https://a.example/\r\nContent-Length: ${body.length}\r\n\r\n${body}\r\n\r\n`;
const seeds: readonly Uint8Array[] = [
  `Dam holds\n\n${story}\n\nShare on Facebook`,
  page,
  rss,
  warc,
  `{"id":"1","title":"Dam","text":"${story}","published":"2020-03-02"}\n{"text":"b"}\n`,
  `{"version":"https://jsonfeed.org/version/1.1","title":"P","items":[{"id":"1","content_html":"<p>x</p>"}]}`,
  `{"uri":"urn:1","type":"text","headlines":[{"value":"Dam"}],"bodies":[{"contentType":"text/html","value":"<p>x</p>"}]}`,
  `<?xml version="1.0"?><newsItem guid="g"><itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentSet><inlineXML><html><body><p>${story}</p></body></html></inlineXML></contentSet></newsItem>`,
  `title,text\n"Dam","${story}"\n`,
  `From a@b Mon Mar  2 10:00:00 2020\nFrom: a <a@b>\nSubject: Dam\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/html\n\n<p>x</p>\n--x--\n`,
  "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Size 3/Root 1 0 R>>\n%%EOF",
].map((text) => Buffer.from(text));
const packed: readonly Uint8Array[] = [
  gzipSync(page),
  zipSync({ "a.html": strToU8(page), "b/c.txt": strToU8(story) }),
  Buffer.concat([gzipSync(warc), gzipSync(warc)]),
];

describe("readers take what comes", () => {
  it("survives mutated text formats", { timeout: 120_000 * FUZZ }, () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(...seeds), fc.array(change, { minLength: 1, maxLength: 6 }), (seed, changes) =>
        readable(mutate(seed, changes)),
      ),
      { numRuns: 220 * FUZZ },
    ),
  );
  it("survives mutated packed formats", { timeout: 120_000 * FUZZ }, () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(...packed), fc.array(change, { minLength: 1, maxLength: 3 }), (seed, changes) =>
        readable(mutate(seed, changes)),
      ),
      { numRuns: 80 * FUZZ },
    ),
  );
  it("survives files that were cut off, sent twice or spoilt", { timeout: 120_000 * FUZZ }, () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...seeds, ...packed),
        fc.array(damage, { minLength: 1, maxLength: 3 }),
        async (seed, damages) => {
          const spoilt = damages.reduce(spoil, seed);
          if (spoilt.length > 0) await readable(spoilt);
        },
      ),
      { numRuns: 120 * FUZZ },
    ),
  );
  it("survives noise", { timeout: 60_000 * FUZZ }, () =>
    fc.assert(fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 400 }), readable), { numRuns: 150 * FUZZ }),
  );
});

describe("parsers keep their word", () => {
  it("jsonErrorAt agrees with JSON.parse", () => {
    const text = fc.oneof(
      fc.json(),
      fc.string({ maxLength: 40 }),
      fc.json().chain((json) => fc.nat(json.length).map((at) => json.slice(0, at))),
      fc.json().chain((json) => fc.nat(json.length).map((at) => `${json.slice(0, at)},${json.slice(at)}`)),
    );
    fc.assert(
      fc.property(text, (value) => {
        let good = true;
        try {
          JSON.parse(value);
        } catch {
          good = false;
        }
        // White space outside JSON's four is the one thing where the scanner is laxer.
        if (/[^\S \t\n\r]/.test(value)) return;
        expect(jsonErrorAt(value) === null, value).toBe(good);
      }),
      { numRuns: 1500 * FUZZ },
    );
  });
  it("XML and raw stripping end, in time that grows with the text", () => {
    const part = fc.constantFrom(
      "<a>",
      "</a>",
      "<a b='",
      '<b:c xmlns:b="x"/>',
      "<!--",
      "-->",
      "<![CDATA[",
      "]]>",
      "<!DOCTYPE x [",
      "]>",
      "&lt;",
      "<script>",
      "</script>",
      "<svg",
      "<?x",
      "?>",
      "<",
      ">",
      "text",
      '"',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        expect(parseXml(text).root.name).toBe("");
        expect(stripRaw(text).length).toBeLessThanOrEqual(text.length + parts.length + 1);
      }),
      { numRuns: 800 * FUZZ },
    );
    for (const hostile of [
      "<script>",
      "<!--",
      "<a b='",
      "<a ",
      "</a",
      "<![CDATA[",
      "&",
      "<svg ",
      "<!DOCTYPE ",
      "<a>",
    ]) {
      const spent = processorTime();
      parseXml(hostile.repeat(40_000));
      stripRaw(hostile.repeat(40_000));
      expect(spent(), hostile).toBeLessThan(1000);
    }
  });
});
