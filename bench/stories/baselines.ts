import { isCommon, stem, wordsOf } from "../../src/core/lineage/words.ts";
import { momentOf } from "../../src/core/picture/dates.ts";
import type { Item } from "./items.ts";

// What simpler systems do, restated in a few lines, so that a figure of ours has something to stand beside.

const DAY = 86_400_000;

/** Headlines that share so much of their words (Jaccard) are one story in the most used open dashboard. */
const HEADLINES = 0.35;

const stemsOf = (text: string): string[] =>
  wordsOf(text)
    .map(({ word }) => word)
    .filter((word) => !isCommon(word))
    .map(stem);

/** A report joins the first story of which some headline is like its own. Items in the order of time. */
export const byHeadline = (items: readonly Item[]): string[] => {
  const found: number[] = [];
  const holders = new Map<string, number[]>();
  const bags = items.map(({ evidence: { report } }) => new Set(stemsOf(report.title ?? report.text.slice(0, 100))));
  let stories = 0;
  for (const [index, bag] of bags.entries()) {
    const shared = new Map<number, number>();
    for (const word of bag)
      for (const other of holders.get(word) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    let story = Number.POSITIVE_INFINITY;
    for (const [other, both] of shared)
      if (both / (bag.size + (bags[other]?.size ?? 0) - both) >= HEADLINES)
        story = Math.min(story, found[other] ?? story);
    found.push(Number.isFinite(story) ? story : stories++);
    for (const word of bag) holders.set(word, [...(holders.get(word) ?? []), index]);
  }
  return found.map(String);
};

/** Of each report the likest of the last `days` before it, by cosine of streaming TF-IDF; -1: none shares a word. */
export const nearestBefore = (items: readonly Item[], days: number): { other: number; cosine: number }[] => {
  const seen = new Map<string, number>();
  const holders = new Map<string, { index: number; weight: number }[]>();
  const times = items.map(({ evidence: { report } }) =>
    report.publishedAt === null ? null : momentOf(report.publishedAt),
  );
  return items.map(({ evidence }, index) => {
    const counts = new Map<string, number>();
    for (const word of stemsOf(evidence.report.text)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const weights = [...counts].map(([word, count]) => {
      const reports = (seen.get(word) ?? 0) + 1;
      seen.set(word, reports);
      return { word, weight: (1 + Math.log(count)) * Math.log(1 + (index + 1) / reports) };
    });
    const length = Math.hypot(...weights.map(({ weight }) => weight)) || 1;
    const time = times[index] ?? null;
    const scores = new Float64Array(index);
    for (const { word, weight } of weights) {
      const list = holders.get(word) ?? [];
      for (const other of list) {
        const before = times[other.index] ?? null;
        if (time !== null && before !== null && time - before > days * DAY) continue;
        scores[other.index] = (scores[other.index] ?? 0) + (weight / length) * other.weight;
      }
      list.push({ index, weight: weight / length });
      holders.set(word, list);
    }
    let best = -1;
    for (let other = 0; other < index; other += 1)
      if ((scores[other] ?? 0) > (best < 0 ? 0 : (scores[best] ?? 0))) best = other;
    return { other: best, cosine: best < 0 ? 0 : (scores[best] ?? 0) };
  });
};

/** Streaming TF-IDF: a report joins the story of the likest report before it where their cosine is `joinAt` or more. */
export const byCosine = (nearest: readonly { other: number; cosine: number }[], joinAt: number): string[] => {
  const found: number[] = [];
  let stories = 0;
  for (const { other, cosine } of nearest) found.push(cosine >= joinAt ? (found[other] ?? stories++) : stories++);
  return found.map(String);
};
