import { describe, expect, it } from "vitest";
import { makeReport } from "./make-report.ts";
import type { Report } from "./report.ts";
import { markSiteFurniture, siteFurniture } from "./site-furniture.ts";

const MATTERS = [
  "The river Tarn burst its banks above Harwick and flooded several hundred houses along the eastern embankment before midnight.",
  "Parliament elected a speaker after three ballots, with the smaller parties abstaining throughout the lengthy session.",
  "Striking teachers returned to their classrooms when ministers offered higher wages and smaller classes next autumn.",
  "A museum bought nineteen watercolours at auction, painted by an almost unknown gardener during the previous century.",
];
const LINE = "Follow The Courier on every channel: our reporters answer letters daily.";
const BACKGROUND = "The flood on 3 March killed at least 12 people in Harwick, officials have said.";

const report = (paragraphs: readonly string[], page: number, host = "courier.example"): Report =>
  makeReport({
    text: paragraphs.join("\n\n"),
    titleSpan: null,
    furniture: [],
    facts: [
      { field: "url", value: `https://${host}/news/${page}`, from: "user", confidence: 1 },
      { field: "publisher", value: host, from: "user", confidence: 1 },
    ],
    reader: "plain-text/1",
    sources: [],
  });
const marked = (reports: readonly Report[]): readonly string[] =>
  markSiteFurniture(reports).flatMap(({ text, furniture }) =>
    furniture.map(({ start, end }) => text.slice(start, end)),
  );

describe("furniture across the pages of a site", () => {
  it("is a line that stands on three pages of different matters", () => {
    const reports = MATTERS.map((matter, page) => report([matter, LINE], page));
    expect(marked(reports)).toEqual(reports.map(() => LINE));
    expect(siteFurniture(reports)).toEqual(siteFurniture([...reports].reverse()));
  });

  it("is not what two pages share, or pages of different sites", () => {
    expect(marked(MATTERS.slice(0, 2).map((matter, page) => report([matter, LINE], page)))).toEqual([]);
    expect(marked(MATTERS.map((matter, page) => report([matter, LINE], page, `paper${page}.example`)))).toEqual([]);
  });

  it("is not the background that the reports of one event repeat", () => {
    const next = ["in the morning", "at noon", "towards evening", "by night"];
    const reports = next.map((when, page) =>
      report([`${MATTERS[0]} Boats searched the embankment ${when}.`, BACKGROUND, `Engineers spoke ${when}.`], page),
    );
    expect(marked(reports)).toEqual([]);
  });

  it("is not one report that lies in three places, nor what follows itself on one page", () => {
    expect(marked([1, 2, 3].map((page) => report([MATTERS[0] ?? "", LINE], page)))).toEqual([]);
    expect(marked([report([LINE, LINE, LINE, ...MATTERS], 1)])).toEqual([]);
  });

  it("leaves furniture that is known alone and keeps the spans in order", () => {
    const reports = MATTERS.map((matter, page) => {
      const made = report([LINE, matter, LINE], page);
      return {
        ...made,
        furniture: [{ start: 0, end: LINE.length, kind: "share" as const, rule: "furniture/share-bar" }],
      };
    });
    for (const { furniture, text } of markSiteFurniture(reports)) {
      expect(furniture.map(({ rule }) => rule)).toEqual(["furniture/share-bar", "furniture/site"]);
      expect(furniture.map(({ start, end }) => text.slice(start, end))).toEqual([LINE, LINE]);
    }
  });
});
