import { join } from "node:path";
import { parseArgs } from "node:util";
import { byTime, FEATURES, featuresOf, oddsOf, STREAM, streamState } from "../../src/core/story/index.ts";
import type { LiveStory } from "../../src/core/story/live-story.ts";
import { readTopics } from "../ecb-plus.ts";
import { bcubed } from "./bcubed.ts";
import { type Item, itemsOf, readLines } from "./items.ts";

// node bench/stories/learn.ts --data DIR: weights of src/core/story/membership.ts, learnt from half of each set's events and tried on
// the other half as a stream, then the other way round; last the weights learnt from all.

interface Sample {
  readonly features: readonly number[];
  readonly belongs: boolean;
  weight: number;
}

const RIDGE = 1e-4;
const ROUNDS = 15;

/** What the stream would see of each report, were all before it in their right stories. */
const samplesOf = (items: readonly Item[]): Sample[] => {
  const state = streamState();
  const stories = new Map<string, LiveStory>();
  const names = new Map<LiveStory, string>();
  return items.flatMap(({ gold, evidence: { report } }) => {
    const profile = state.profile(report);
    const candidates = state.candidates(profile);
    const samples = featuresOf(profile, candidates).map((features, index): Sample => {
      const story = candidates[index]?.story;
      return { features, belongs: story !== undefined && names.get(story) === gold, weight: 1 };
    });
    const story = state.put(profile, stories.get(gold) ?? null, report.id);
    stories.set(gold, story);
    names.set(story, gold);
    return samples;
  });
};

/** Solves a symmetric system by elimination with pivots. */
const solve = (matrix: readonly (readonly number[])[], right: readonly number[]): number[] => {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const size = rows.length;
  for (let at = 0; at < size; at += 1) {
    let pivot = at;
    for (let row = at + 1; row < size; row += 1)
      if (Math.abs(rows[row]?.[at] ?? 0) > Math.abs(rows[pivot]?.[at] ?? 0)) pivot = row;
    [rows[at], rows[pivot]] = [rows[pivot] ?? [], rows[at] ?? []];
    for (let row = 0; row < size; row += 1) {
      if (row === at) continue;
      const factor = (rows[row]?.[at] ?? 0) / (rows[at]?.[at] ?? 1);
      rows[row] = (rows[row] ?? []).map((value, column) => value - factor * (rows[at]?.[column] ?? 0));
    }
  }
  return rows.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1));
};

/** Logistic regression by Newton's method, with a ridge on all weights but the first. */
const learn = (samples: readonly Sample[]): number[] => {
  const size = FEATURES.length;
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);
  let weights: number[] = FEATURES.map(() => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = weights.map((value, index) => (index === 0 ? 0 : -RIDGE * total * value));
    const bend = weights.map((_, row) =>
      weights.map((_, column) => (row === column && row > 0 ? RIDGE * total : row === column ? 1e-9 : 0)),
    );
    for (const { features, belongs, weight } of samples) {
      const likely = 1 / (1 + Math.exp(-oddsOf(features, weights)));
      for (let row = 0; row < size; row += 1) {
        const value = (features[row] ?? 0) * weight;
        slope[row] = (slope[row] ?? 0) + (Number(belongs) - likely) * value;
        const line = bend[row] ?? [];
        for (let column = 0; column < size; column += 1)
          line[column] = (line[column] ?? 0) + likely * (1 - likely) * value * (features[column] ?? 0);
      }
    }
    const step = solve(bend, slope);
    weights = weights.map((value, index) => value + (step[index] ?? 0));
  }
  return weights;
};

const stream = (items: readonly Item[], weights: readonly number[], joinAt: number): string[] => {
  const state = streamState();
  return items.map(({ evidence: { report } }) => {
    const profile = state.profile(report);
    const candidates = state.candidates(profile);
    let best: { story: LiveStory; odds: number } | null = null;
    for (const [index, features] of featuresOf(profile, candidates).entries()) {
      const story = candidates[index]?.story;
      const odds = oddsOf(features, weights);
      if (story && odds >= joinAt && odds > (best?.odds ?? Number.NEGATIVE_INFINITY)) best = { story, odds };
    }
    return String(state.put(profile, best?.story ?? null, report.id).number);
  });
};

const THRESHOLDS = [-0.6, -0.4, -0.2, 0, 0.2];

const score = (items: readonly Item[], weights: readonly number[]): string =>
  THRESHOLDS.map((joinAt) => {
    const gold = items.map((item) => item.gold);
    const { precision, recall, f1 } = bcubed(gold, stream(items, weights, joinAt));
    return joinAt === STREAM.joinAt
      ? `${joinAt}: ${f1.toFixed(3)} (${precision.toFixed(3)}/${recall.toFixed(3)})`
      : `${joinAt}: ${f1.toFixed(3)}`;
  }).join("  ");

/** Which half an event is of: by its name, so that a report more moves no other. */
const halfOf = (name: string): number => {
  let hash = 7;
  for (const letter of name) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return (hash ^ (hash >>> 7)) & 1;
};

const { values } = parseArgs({ options: { data: { type: "string" } } });
const { data } = values;
if (data === undefined) throw new Error("--data DIR is needed: the folder of the sets.");
const inOrder = (items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => byTime(a.evidence.report, b.evidence.report));
const sets = Object.entries({
  "news-events": itemsOf(readLines(join(data, "news-events", "reports.jsonl")), "event"),
  "gun-violence": itemsOf(readLines(join(data, "gun-violence", "reports.jsonl")), "incident"),
  "ecb-plus": readTopics(join(data, "ecb-plus")),
  "five-w": itemsOf(readLines(join(data, "five-w", "reports.jsonl")), "topic"),
}).map(([name, items]) => ({ name, items: inOrder(items) }));

/** Each set weighs as the root of its size: the largest is not all that counts, the smallest not as much as any. */
const samples = (keep: (item: Item) => boolean): Sample[] =>
  sets.flatMap(({ items }) => {
    const own = samplesOf(items.filter(keep));
    for (const sample of own) sample.weight = Math.sqrt(items.length) / own.length;
    return own;
  });
for (const half of [0, 1]) {
  const weights = learn(samples(({ gold }) => halfOf(gold) === half));
  console.log(`learnt from half ${half}: ${weights.map((value) => value.toFixed(2)).join(", ")}`);
  for (const { name, items } of sets)
    console.log(
      `  ${name} unseen: ${score(
        items.filter(({ gold }) => halfOf(gold) !== half),
        weights,
      )}`,
    );
}
const weights = learn(samples(() => true));
console.log(`learnt from all: ${weights.map((value) => value.toFixed(2)).join(", ")}`);
for (const { name, items } of sets) console.log(`  ${name} seen: ${score(items, weights)}`);
