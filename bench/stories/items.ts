import { readFileSync } from "node:fs";
import type { ReportEvidence } from "../../src/core/picture/index.ts";
import { markFurniture } from "../../src/core/report/furniture/index.ts";
import type { Report } from "../../src/core/report/report.ts";

/** One report of a set, with the class that the set gives it. */
export interface Item {
  readonly gold: string;
  readonly evidence: ReportEvidence;
}

export const readLines = (file: string): Record<string, unknown>[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

export const textOf = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/** A report as the JSON Lines input makes it: title, blank line, text. */
export const reportOf = (
  id: string,
  title: string | null,
  body: string,
  published: string | null,
  publisher: string | null,
): Report => {
  const text = title === null ? body : `${title}\n\n${body}`;
  return {
    id: `r_${id}`,
    text,
    title,
    titleSpan: title === null ? null : { start: 0, end: title.length },
    publisher,
    publishedAt: published,
    url: null,
    language: "en",
    furniture: markFurniture(text).filter((span) => span.start >= (title?.length ?? 0)),
    facts: [],
    reader: "bench/1",
    sources: [],
  };
};

export const itemsOf = (rows: readonly Record<string, unknown>[], gold: string): Item[] =>
  rows.map((row) => ({
    gold: String(row[gold]),
    evidence: {
      report: reportOf(
        String(row["id"]),
        textOf(row["title"]),
        textOf(row["text"]) ?? "",
        textOf(row["published"])?.replace(" ", "T") ?? null,
        textOf(row["publisher"]),
      ),
      claims: [],
      notices: [],
    },
  }));
