import type { FurnitureSpan, Report } from "../report/report.ts";

const byStart = (a: FurnitureSpan, b: FurnitureSpan): number => a.start - b.start || a.end - b.end;

/**
 * The words of a report without its furniture, blanks made one. Two readings of one page that agree in it tell the same:
 * menus, clocks and lists of other stories change from hour to hour.
 */
export const tellingOf = ({ text, furniture, title }: Pick<Report, "text" | "furniture" | "title">): string => {
  let told = "";
  let at = 0;
  for (const span of [...furniture].sort(byStart)) {
    if (span.start > at) told += `${text.slice(at, span.start)}\n`;
    at = Math.max(at, span.end);
  }
  told += text.slice(at);
  return `${title ?? ""}\n${told}`.replace(/\s+/gu, " ").trim();
};

/** True where an address stands for one document: a site's front page is a place, not a report. */
export const isPageAddress = (url: string): boolean => /^https?:\/\/[^/?#]+\/(?:[^?#]|\?.)/u.test(url);
