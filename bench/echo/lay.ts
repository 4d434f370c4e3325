import { createHash } from "node:crypto";
import type { Report } from "../../src/core/report/report.ts";
import { reportOf } from "../stories/items.ts";
import type { EchoReport, Segment } from "./telling.ts";

/** A generated report as the engine gets it, and where each segment stands in its text (UTF-16, half-open). */
export interface LaidReport {
  readonly report: Report;
  readonly segments: readonly { readonly start: number; readonly end: number; readonly segment: Segment }[];
}

export const layReport = (echo: EchoReport): LaidReport => {
  const segments: { start: number; end: number; segment: Segment }[] = [
    { start: 0, end: echo.title.text.length, segment: echo.title },
  ];
  let text = `${echo.title.text}\n`;
  for (const paragraph of echo.paragraphs) {
    text += "\n";
    for (const [at, segment] of paragraph.entries()) {
      if (at > 0) text += " ";
      segments.push({ start: text.length, end: text.length + segment.text.length, segment });
      text += segment.text;
    }
    text += "\n";
  }
  const id = createHash("sha256").update(`${echo.outlet}\n${text}`).digest("hex").slice(0, 24);
  const report = {
    ...reportOf(id, null, text, echo.publishedAt, echo.outlet),
    title: echo.title.text,
    titleSpan: { start: 0, end: echo.title.text.length },
  };
  return { report, segments };
};
