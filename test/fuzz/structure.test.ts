import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readReports } from "../../src/inputs/index.ts";
import { FUZZ } from "./mutate.ts";
import { readable } from "./readable.ts";

/** Well-formed input of every shape: what no file that we know looks like, and some file does. */
const text = fc.oneof(
  { weight: 4, arbitrary: fc.lorem({ maxCount: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "By Ana Petrov | 2 March 2020",
      "Share on Facebook",
      "Updated 11:08 a.m. EST",
      "This article was amended on 3 March 2020.",
      "<b>",
      "&amp;#x41;",
      "]]>",
      "\u202e",
      "",
    ),
  },
);
const escaped = text.map((value) => value.replace(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0)};`));
const date = fc.oneof(
  fc.date({ noInvalidDate: true }).map((value) => value.toISOString()),
  fc.constantFrom("2020-03-02", "Mon, 02 Mar 2020 10:00:00 GMT", "yesterday", "", "0000-00-00", "2020-02-30T25:61:00Z"),
);
const json = fc.jsonValue({ maxDepth: 3 });

const TAGS =
  "div p article section table tr td ul li h1 h2 blockquote figure figcaption time a span pre br aside nav".split(" ");
const NAMES = "byline share related caption live-entry comment timestamp article-body".split(" ");
const { element } = fc.letrec<{ element: string; children: string }>((tie) => ({
  element: fc
    .record({
      tag: fc.constantFrom(...TAGS),
      name: fc.option(fc.constantFrom(...NAMES), { nil: undefined }),
      when: fc.option(date, { nil: undefined }),
      inner: tie("children"),
      closed: fc.integer({ min: 0, max: 9 }).map((roll) => roll > 0),
    })
    .map(({ tag, name, when, inner, closed }) => {
      const attributes = `${name === undefined ? "" : ` class="${name}"`}${when === undefined ? "" : ` datetime="${when}"`}`;
      return `<${tag}${attributes}>${inner}${closed ? `</${tag}>` : ""}`;
    }),
  children: fc
    .array(fc.oneof({ depthSize: "small", withCrossShrink: true }, escaped, tie("element")), { maxLength: 6 })
    .map((parts) => parts.join("")),
}));
const page = fc
  .record({ title: escaped, data: json, published: date, body: fc.array(element, { minLength: 1, maxLength: 8 }) })
  .map(
    ({ title, data, published, body }) =>
      `<!doctype html><html><head><title>${title}</title><meta property="article:published_time" content="${published}"><script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", datePublished: data, headline: data, liveBlogUpdate: [data], publisher: data })}</script></head><body>${body.join("\n")}</body></html>`,
  );

const entry = fc
  .record({ title: escaped, link: fc.webUrl({ withFragments: true }), when: date, inner: fc.oneof(escaped, element) })
  .map(
    ({ title, link, when, inner }) =>
      `<item><title>${title}</title><link>${link.replaceAll("&", "&amp;")}</link><pubDate>${when}</pubDate><description><![CDATA[${inner.replaceAll("]]>", "")}]]></description></item>`,
  );
const feed = fc
  .array(entry, { maxLength: 5 })
  .map(
    (entries) => `<?xml version="1.0"?><rss version="2.0"><channel><title>P</title>${entries.join("")}</channel></rss>`,
  );

const FIELDS =
  "id title headline text body published publisher url language uri type bodies headlines body_text items".split(" ");
const row = fc.dictionary(fc.constantFrom(...FIELDS), fc.oneof(text, json, date), { maxKeys: 8 });
const rows = fc
  .array(row, { minLength: 1, maxLength: 6 })
  .map((list) => list.map((one) => `${JSON.stringify(one)}\n`).join(""));

const cell = text.map((value) => `"${value.replaceAll('"', '""')}"`);
const table = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 })
  .map((lines) => `title,text,published\n${lines.map((line) => line.join(",")).join("\n")}\n`);

const mail = fc
  .record({ from: text, subject: text, when: date, parts: fc.array(fc.oneof(escaped, element), { maxLength: 4 }) })
  .map(
    ({ from, subject, when, parts }) =>
      `From: ${from.replace(/[\r\n]/gu, " ")} <a@b.example>\r\nSubject: ${subject.replace(/[\r\n]/gu, " ")}\r\nDate: ${when}\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n${parts.map((part) => `--x\r\nContent-Type: text/html\r\n\r\n${part}\r\n`).join("")}--x--\r\n`,
  );

const archive = fc
  .array(fc.record({ type: fc.constantFrom("response", "resource", "request", "metadata"), when: date, body: page }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((records) =>
    records
      .map(({ type, when, body }, at) => {
        const block = type === "response" ? `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${body}` : body;
        return `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:${at}>\r\nWARC-Target-URI: https://a.example/${at}\r\nWARC-Date: ${when}\r\nContent-Type: text/html\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`;
      })
      .join(""),
  );

const ONES = { page, feed, rows, table, mail, archive };

describe("readers take every shape", () => {
  it.each(Object.entries(ONES))("%s", { timeout: 120_000 * FUZZ }, (_, shape) =>
    fc.assert(
      fc.asyncProperty(shape, (value) => readable(Buffer.from(value))),
      { numRuns: 60 * FUZZ },
    ),
  );

  it("zip of any of these", { timeout: 120_000 * FUZZ }, () =>
    fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.constantFrom("a.html", "b/feed.xml", "rows.jsonl", "t.csv", "m.eml", "c.warc", "../up.txt", "x"),
          fc.oneof(...Object.values(ONES)),
          { minKeys: 1, maxKeys: 4 },
        ),
        (members) =>
          readable(zipSync(Object.fromEntries(Object.entries(members).map(([name, value]) => [name, strToU8(value)])))),
      ),
      { numRuns: 25 * FUZZ },
    ),
  );

  it("gives the same reports again, to the byte", { timeout: 120_000 * FUZZ }, () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(...Object.values(ONES)), async (value) => {
        const read = async (): Promise<string> => {
          async function* stdin(): AsyncGenerator<Uint8Array> {
            yield Buffer.from(value);
          }
          const found: unknown[] = [];
          for await (const item of readReports(["-"], { stdin: stdin() }))
            found.push(item.kind === "report" ? item.report : item.notice);
          return JSON.stringify(found);
        };
        expect(await read()).toBe(await read());
      }),
      { numRuns: 40 * FUZZ },
    ),
  );
});
