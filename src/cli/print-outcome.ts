import type { Outcome } from "../app/importer.ts";
import type { Report } from "../core/report/report.ts";

/** Words of a title that a line shows. */
const TITLE = 70;

const shorten = (text: string): string => (text.length <= TITLE ? text : `${text.slice(0, TITLE - 1)}…`);

/** Breaks and control signs of a text from outside would upset a terminal. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();

/** "The dam holds (Valley Post, 2020-03-02)": what a report is called, or its first words. */
export const reportName = ({ title, text, publisher, publishedAt }: Report): string =>
  `${shorten(oneLine(title ?? text.slice(0, 200)))} (${oneLine(publisher ?? "publisher not given")}, ${publishedAt ?? "undated"})`;

/** "version  r_ab12…  The dam holds (Valley Post, 2020-03-02), before r_cd34…". */
export const outcomeText = ({ kind, report, earlier }: Outcome): string =>
  `${kind.padEnd(9)}  ${report.id}  ${reportName(report)}${earlier === null ? "" : `, before ${earlier}`}`;

/** The same as a line of JSON, with the path or address at which it was seen. */
export const outcomeJson = ({ kind, report, earlier }: Outcome, path: string): string =>
  `${JSON.stringify({
    kind,
    report: report.id,
    earlier,
    path,
    title: report.title,
    publisher: report.publisher,
    publishedAt: report.publishedAt,
    language: report.language,
    url: report.url,
  })}\n`;
