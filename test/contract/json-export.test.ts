import { describe, expect, it } from "vitest";
import type { Picture } from "../../src/core/picture/picture.ts";
import { EXPORTERS, pictureFile } from "../../src/exports/index.ts";
import { claimOf, reportOf } from "./case-store.contract.ts";

const report = reportOf('She said: "Line one\nline two."', {
  title: "A [title] *with* signs",
  publisher: "The Courier",
});
const made: Picture = {
  engine: "1",
  knownAt: "2030-01-01",
  reports: [
    {
      id: report.id,
      sources: ["a.txt"],
      title: report.title,
      publisher: report.publisher,
      publishedAt: null,
      language: "en",
    },
  ],
  claims: [claimOf(report, 0, 8), claimOf(report, 10, 29)],
  stories: [
    {
      id: "s_1",
      title: report.title ?? "",
      reports: [report.id],
      main: { what: null, who: null, place: null, date: null },
      origins: [],
      lineage: [],
      questions: [],
      brief: [{ part: "said", text: "She said 1 * 2 = [2].", claims: [claimOf(report, 10, 29).id], questions: [] }],
      joins: [],
      ledgers: { forecasts: [], positions: [], control: [], counters: [] },
      unreported: ["No report gives the place."],
    },
  ],
  notices: [{ code: "report/undated", reason: "no date", report: report.id }],
};
const render = async (name: string, picture: Picture): Promise<string> =>
  (await EXPORTERS.find((exporter) => exporter.name === name)?.render(picture, [report])) ?? "";

describe("a picture as JSON", () => {
  it("parses back to the fields of the format, in their order", async () => {
    const text = await render("json", made);
    const parsed: Record<string, unknown> = JSON.parse(text);
    expect(parsed).toEqual(pictureFile(made));
    expect(Object.keys(parsed)).toEqual(["tellings", "engine", "knownAt", "reports", "stories", "claims", "notices"]);
    expect(await render("json", made)).toBe(text);
  });

  it("has a line for each claim, and is whole when there is nothing", async () => {
    expect(
      (await render("json", made)).split("\n").filter((line) => line.includes('"tellings":"claim/1"')),
    ).toHaveLength(2);
    const nothing = { ...made, reports: [], claims: [], stories: [], notices: [] };
    expect(JSON.parse(await render("json", nothing))).toEqual(pictureFile(nothing));
  });
});

describe("a picture as Markdown", () => {
  it("takes the reports' own signs literally and leads every sentence to its quote", async () => {
    const text = await render("md", made);
    expect(text).toContain("## A \\[title\\] \\*with\\* signs");
    expect(text).toContain("She said 1 \\* 2 = \\[2\\]. [^1]");
    expect(text).toContain('[^1]: The Courier, a.txt, 10-29: “"Line one line two.”');
    expect(text).toContain("- No report gives the place.");
    const [report] = made.reports;
    if (!report) throw new Error("the picture has a report");
    const dated = { ...made, reports: [{ ...report, publishedAt: "2030-01-01T09:30:00Z" }] };
    expect(await render("md", dated)).toContain("[^1]: The Courier, 2030-01-01, a.txt, 10-29: ");
  });
});
