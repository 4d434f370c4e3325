import { byTime, groupStories } from "../../src/core/story/index.ts";
import { type BenchResult, type Figure, figure } from "../figure.ts";
import { byCosine, byHeadline, nearestBefore } from "./baselines.ts";
import { bcubed } from "./bcubed.ts";
import type { Item } from "./items.ts";

/** The best of these is told: more than a simple system knows of itself beforehand. */
const COSINES = [0.15, 0.2, 0.25, 0.3, 0.35];
const WINDOWS = [3, Number.POSITIVE_INFINITY];

/** BCubed of our stories, of two simple systems and of every report alone; then where ours differ from the set's classes. */
export const scoreStories = (set: string, part: string, unsorted: readonly Item[]): BenchResult => {
  const items = [...unsorted].sort((a, b) => byTime(a.evidence.report, b.evidence.report));
  const gold = items.map((item) => item.gold);
  const started = performance.now();
  const groups = groupStories(items.map((item) => item.evidence));
  const seconds = (performance.now() - started) / 1000;
  const storyOf = new Map(groups.flatMap((group) => group.reports.map((report) => [report, group.id] as const)));
  const found = items.map(({ evidence }) => storyOf.get(evidence.report.id) ?? "");
  const sizes = new Map<string, number>();
  for (const name of gold) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  const several = gold.flatMap((name, index) => ((sizes.get(name) ?? 0) > 1 ? [index] : []));
  const figures: Figure[] = [];
  const add = (name: string, clusters: readonly string[]): void => {
    const { precision, recall, f1 } = bcubed(gold, clusters);
    figures.push(
      figure(set, part, `${name}.bcubed.precision`, precision, items.length),
      figure(set, part, `${name}.bcubed.recall`, recall, items.length),
      figure(set, part, `${name}.bcubed.f1`, f1, items.length),
    );
    const apart = bcubed(
      several.map((index) => gold[index] ?? ""),
      several.map((index) => clusters[index] ?? ""),
    );
    figures.push(figure(set, part, `${name}.two-or-more.bcubed.f1`, apart.f1, several.length));
  };
  add("stories", found);
  add("headline-overlap", byHeadline(items));
  const cosines = WINDOWS.flatMap((days) => {
    const nearest = nearestBefore(items, days);
    return COSINES.map((joinAt) => byCosine(nearest, joinAt));
  });
  const f1 = (clusters: readonly string[]): number => bcubed(gold, clusters).f1;
  add(
    "tf-idf-best-threshold",
    cosines.reduce((best, one) => (f1(one) > f1(best) ? one : best)),
  );
  add(
    "all-alone",
    items.map((_, index) => String(index)),
  );
  figures.push(figure(set, part, "stories.reports-per-second", items.length / seconds, items.length));
  return { figures, worst: differences(gold, found) };
};

const differences = (gold: readonly string[], found: readonly string[]): string[] => {
  const tally = (keys: readonly string[], values: readonly string[]): Map<string, Map<string, number>> => {
    const all = new Map<string, Map<string, number>>();
    for (const [index, key] of keys.entries()) {
      const one = all.get(key) ?? new Map<string, number>();
      one.set(values[index] ?? "", (one.get(values[index] ?? "") ?? 0) + 1);
      all.set(key, one);
    }
    return all;
  };
  const lines = (all: Map<string, Map<string, number>>, word: string): [number, string][] =>
    [...all]
      .filter(([, parts]) => parts.size > 1)
      .map(([key, parts]) => [
        [...parts.values()].reduce((sum, count) => sum + count, 0),
        `${word} ${key}: ${[...parts].map(([name, count]) => `${name} x${count}`).join(", ")}`,
      ]);
  return [...lines(tally(gold, found), "parted"), ...lines(tally(found, gold), "mixed")]
    .sort((a, b) => b[0] - a[0])
    .slice(0, 20)
    .map(([, line]) => line);
};
