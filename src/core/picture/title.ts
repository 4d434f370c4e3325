import { isCommon, stem, wordsOf } from "../lineage/words.ts";
import type { Report } from "../report/report.ts";
import { momentOf } from "./dates.ts";
import type { ReportEvidence } from "./evidence.ts";

const firstLine = ({ title, text, furniture }: Report): string => {
  if (title) return title;
  let at = 0;
  for (const line of text.split("\n")) {
    const start = at;
    at += line.length + 1;
    const end = start + line.trimEnd().length;
    if (line.trim() === "" || furniture.some((span) => span.start <= start && span.end >= end)) continue;
    // "PRESENTER: ...": whose part it is opens no title.
    const opened = furniture.find((span) => span.start <= start && span.end > start);
    return text.slice(opened?.end ?? start, end).trim();
  }
  return "";
};

/** A headline with when it was published, and the stems of its words. */
interface Headed {
  readonly title: string;
  readonly at: string | null;
  readonly bag: ReadonlySet<string>;
}

const headlines = new WeakMap<Report, Headed | null>();

/** Kept with the report; null where it has no line to head a story. */
const headedBy = (report: Report): Headed | null => {
  const known = headlines.get(report);
  if (known !== undefined) return known;
  const title = firstLine(report);
  const words = wordsOf(title)
    .map(({ word }) => word)
    .filter((word) => !isCommon(word));
  const headed = title === "" ? null : { title, at: report.publishedAt, bag: new Set(words.map(stem)) };
  headlines.set(report, headed);
  return headed;
};

/** A title that shares this part of what the best shares is as good a name for the story. */
const AS_GOOD = 0.4;

/**
 * A headline that the reports wrote, never one of ours: of those that share most words with the others the newest, so
 * that a toll long risen does not head the story; where nothing is dated the one that shares most.
 */
export const titleOf = (evidence: readonly ReportEvidence[]): string => {
  const considered = evidence.slice(0, 200);
  // A first sentence stands in for a headline only where no report has one.
  const withTitle = considered.filter(({ report }) => report.title);
  const headed = (withTitle.length > 0 ? withTitle : considered).flatMap(({ report }) => headedBy(report) ?? []);
  const titles = headed.map(({ title }) => title);
  const bags = headed.map(({ bag }) => bag);
  const counts = new Map<string, number>();
  for (const bag of bags) for (const word of bag) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scored = titles.map((title, index) => {
    const bag = bags[index] ?? new Set<string>();
    const sum = [...bag].reduce((total, word) => total + (counts.get(word) ?? 0) - 1, 0);
    return {
      at: headed[index]?.at ?? null,
      title: title.length > 160 ? `${title.slice(0, 157)}...` : title,
      score: sum / Math.sqrt(bag.size + 3),
    };
  });
  const [best] = scored.sort((a, b) => b.score - a.score || (a.title < b.title ? -1 : 1));
  if (!best || scored.some(({ at }) => at === null)) return best?.title ?? "Untitled story";
  const [newest] = scored
    .filter(({ score }) => score >= best.score * AS_GOOD)
    .sort(
      (a, b) =>
        (momentOf(b.at ?? "") ?? 0) - (momentOf(a.at ?? "") ?? 0) || b.score - a.score || (a.title < b.title ? -1 : 1),
    );
  return newest?.title ?? best.title;
};
