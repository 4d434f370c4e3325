import { isCommon, stem, wordsOf } from "../lineage/words.ts";
import type { ReportEvidence } from "./evidence.ts";

const firstLine = ({ report }: ReportEvidence): string => {
  if (report.title) return report.title;
  const covered = [...report.furniture];
  let at = 0;
  for (const line of report.text.split("\n")) {
    const start = at;
    at += line.length + 1;
    if (line.trim() === "" || covered.some((span) => span.start <= start && span.end >= start + line.trimEnd().length))
      continue;
    return line.trim();
  }
  return "";
};

/** The title of the report whose title shares most words with the others': a headline that the reports wrote, never one of ours. */
export const titleOf = (evidence: readonly ReportEvidence[]): string => {
  const titles = evidence.slice(0, 200).map(firstLine).filter(Boolean);
  const bags = titles.map(
    (title) =>
      new Set(
        wordsOf(title)
          .map((word) => word.word)
          .filter((word) => !isCommon(word))
          .map(stem),
      ),
  );
  const counts = new Map<string, number>();
  for (const bag of bags) for (const word of bag) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scored = titles.map((title, index) => {
    const bag = bags[index] ?? new Set<string>();
    const sum = [...bag].reduce((total, word) => total + (counts.get(word) ?? 0) - 1, 0);
    return { title: title.length > 160 ? `${title.slice(0, 157)}...` : title, score: sum / Math.sqrt(bag.size + 3) };
  });
  const [best] = scored.sort((a, b) => b.score - a.score || (a.title < b.title ? -1 : 1));
  return best?.title ?? "Untitled story";
};
