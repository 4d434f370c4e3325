import { describe, expect, it } from "vitest";
import { canonicalUrl, hostOf } from "./canonical-url.ts";
import { markFurniture } from "./furniture/index.ts";
import { findHeadline } from "./headline.ts";
import { isoDate } from "./iso-date.ts";
import { makeReport } from "./make-report.ts";

describe("isoDate", () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ["2020-03-02", "2020-03-02"],
    ["2020-03-02T10:14:00Z", "2020-03-02T10:14:00Z"],
    ["2020-03-02T10:14:00.123+02:00", "2020-03-02T08:14:00Z"],
    ["2020-03-02T10:14:00", "2020-03-02T10:14:00"],
    ["2020-03-02 10:14", "2020-03-02T10:14:00"],
    ["20200302", "2020-03-02"],
    ["20200302T101400Z", "2020-03-02T10:14:00Z"],
    ["Mon, 02 Mar 2020 10:14:00 +0200", "2020-03-02T08:14:00Z"],
    ["March 2, 2020 10:14 pm EST", "2020-03-03T03:14:00Z"],
    ["2 March 2020", "2020-03-02"],
    ["2020-02-30", null],
    ["2020-13-01", null],
    ["05/06/2020", null],
    ["March 2020", null],
    ["2020", null],
    ["yesterday", null],
    ["0001-01-01T00:00:00", null],
  ];
  for (const [value, iso] of cases) it(`reads ${value} as ${iso}`, () => expect(isoDate(value)).toBe(iso));
});

describe("canonicalUrl", () => {
  it("gives one form to one page", () => {
    expect(canonicalUrl("HTTPS://News.Example:443/a?utm_source=x&id=2#top")).toBe("https://news.example/a?id=2");
    expect(canonicalUrl("http://web.archive.org/web/20200302101400/http://www.news.example/a")).toBe(
      "http://www.news.example/a",
    );
    expect(canonicalUrl("http://news.example")).toBe("http://news.example/");
  });
  it("refuses what is no web address", () => {
    for (const value of ["javascript:alert(1)", "/a/b", "news.example", "ftp://news.example/", ""])
      expect(canonicalUrl(value)).toBeNull();
  });
  it("names the host plainly", () => expect(hostOf("https://www.news.example:8080/a")).toBe("news.example"));
});

describe("findHeadline", () => {
  const headline = (text: string): string | null => {
    const span = findHeadline(text, markFurniture(text));
    return span === null ? null : text.slice(span.start, span.end);
  };
  it("takes a short first line above a blank line, past furniture", () => {
    expect(headline("Dam holds through the night\n\nThe dam held.")).toBe("Dam holds through the night");
    expect(headline("24°C\nOslo\nNo menu items!\n\nDam holds through the night\n\nThe dam held.")).toBe(
      "Dam holds through the night",
    );
    expect(headline("Did the dam hold?\r\n\r\nThe dam held.")).toBe("Did the dam hold?");
  });
  it("takes it above who wrote it, where and when, and above a paragraph in one line", () => {
    expect(headline("Dam holds through the night\nBy Ode Kern\n\nThe dam held. The town slept.")).toBe(
      "Dam holds through the night",
    );
    expect(headline("Dam holds through the night\nVarn Courier, Sunday 19 May\n\nThe dam held.")).toBe(
      "Dam holds through the night",
    );
    const paragraph = `VARN (Coast Wire) - ${"The dam held and the town slept while the water fell. ".repeat(4)}`;
    expect(headline(`Dam holds through the night\n${paragraph}\n\nMore rain is due.`)).toBe(
      "Dam holds through the night",
    );
  });
  it("leaves text that is broken into lines", () => {
    const broken =
      "The dam above the town of Varn held through the night\nwhile the water fell by two metres, and the town\nslept.";
    expect(headline(`${broken}\n\nMore rain is due.`)).toBeNull();
    expect(headline(broken)).toBeNull();
  });
  it("leaves sentences, lines without a gap, and lone lines", () => {
    expect(headline("The dam held through the night.\n\nThe town slept.")).toBeNull();
    expect(headline("Dam holds\nThe dam held.")).toBeNull();
    expect(headline("Dam holds through the night")).toBeNull();
    expect(headline(`${"Dam holds ".repeat(40)}\n\nThe dam held.`)).toBeNull();
  });
});

describe("makeReport", () => {
  const parts = { text: "The dam held.", titleSpan: null, furniture: [], reader: "test/1", sources: [] };
  it("takes the best founded fact and lets the user win", () => {
    const report = makeReport({
      ...parts,
      facts: [
        { field: "publishedAt", value: "2020-03-01", from: "url", confidence: 0.6 },
        { field: "publishedAt", value: "2020-03-02T10:00:00Z", from: "json-ld", confidence: 0.97 },
        { field: "publisher", value: "Valley Post", from: "og", confidence: 0.9 },
        { field: "publisher", value: "The Valley Post", from: "user", confidence: 1 },
      ],
    });
    expect(report.publishedAt).toBe("2020-03-02T10:00:00Z");
    expect(report.publisher).toBe("The Valley Post");
  });
  it("never invents a date or a publisher", () => {
    const report = makeReport({ ...parts, facts: [] });
    expect([report.publishedAt, report.publisher, report.url, report.language, report.title]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
  it("has the same id for the same text, publisher and address, and another for another publisher", () => {
    const by = (publisher: string): string =>
      makeReport({ ...parts, facts: [{ field: "publisher", value: publisher, from: "user", confidence: 1 }] }).id;
    expect(by("A")).toBe(by("A"));
    expect(by("A")).not.toBe(by("B"));
  });
});
