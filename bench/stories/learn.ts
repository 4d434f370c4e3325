import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  byTime,
  decide,
  featuresOf,
  readStream,
  type StreamWeights,
  seamOf,
  storyStream,
  streamState,
} from "../../src/core/story/index.ts";
import { heldProfiles, isYoung, type LiveStory } from "../../src/core/story/live-story.ts";
import { readTopics } from "../ecb-plus.ts";
import { type Item, itemsOf, readLines } from "./items.ts";
import { learn, type Sample } from "./regression.ts";

// node bench/stories/learn.ts --data DIR: weights of src/core/story/membership.ts and seam.ts. First they are learnt without one part of
// each set's matters and tried on that part, for every part in turn, the whole set read as a stream; then without one set and tried on it;
// last from all. Like events of one topic (the two of ecb-plus, the tram's two of five-w) are one matter: both are learnt from or neither.

/** A sample that knows its matter. */
interface Known extends Sample {
  readonly matter: string;
}

interface Collection {
  readonly name: string;
  readonly items: readonly Item[];
}

const PARTS = 3;
/** A seam's sample weighs by what parting would win or lose of each report's score, but never nothing. */
const LEAST_STAKE = 0.3;

const matterOf = (set: string, gold: string): string =>
  set === "ecb-plus" ? gold.replace(" plus", "") : set === "five-w" ? (gold.split(" ")[0] ?? gold) : gold;

/** Which part a matter is of: by its name, so that a report more moves no other. */
const partOf = (name: string): number => {
  let hash = 7;
  for (const letter of name) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 7), 0x85ebca6b) >>> 0;
  return ((hash ^ (hash >>> 13)) >>> 0) % PARTS;
};

/** What the stream would see of each report, were all before it in their right stories. */
const membershipSamples = ({ name, items }: Collection): Known[] => {
  const state = streamState();
  const stories = new Map<string, LiveStory>();
  const names = new Map<LiveStory, string>();
  return items.flatMap(({ gold, evidence: { report } }) => {
    const profile = state.profile(report);
    const candidates = state.candidates(profile);
    const samples = featuresOf(profile, candidates).map((features, index): Known => {
      const story = candidates[index]?.story;
      const holds = story !== undefined && names.get(story) === gold;
      return { features, holds, weight: 1, matter: matterOf(name, gold) };
    });
    const story = state.put(profile, stories.get(gold) ?? null, report.id);
    stories.set(gold, story);
    names.set(story, gold);
    return samples;
  });
};

/** Precision that parting wins and recall that it loses, summed over a story's reports. */
const stakeOf = (golds: readonly string[], sides: readonly boolean[]): number => {
  const alike = (indexes: readonly number[]): number =>
    indexes.reduce((sum, a) => sum + indexes.filter((b) => golds[a] === golds[b]).length / indexes.length, 0);
  const all = golds.map((_, index) => index);
  const won = alike(all.filter((index) => sides[index])) + alike(all.filter((index) => !sides[index])) - alike(all);
  const lost = all.map((a) => {
    const own = all.filter((b) => golds[b] === golds[a]);
    return 1 - own.filter((b) => sides[b] === sides[a]).length / own.length;
  });
  return won - lost.reduce((sum, one) => sum + one, 0);
};

/** The seams of young stories as a stream that never parts any would meet them. */
const seamSamples = (
  { name, items }: Collection,
  membership: readonly number[],
): (Known & { others: Set<string> })[] => {
  const state = streamState();
  const golds = new Map(items.map(({ gold, evidence: { report } }) => [report.id, gold] as const));
  return items.flatMap(({ evidence: { report } }) => {
    const profile = state.profile(report);
    const { into, gone } = decide(profile, state.candidates(profile), { membership, seam: null });
    if (into && gone) state.merge(into, gone);
    const story = state.put(profile, into, report.id);
    const seam = isYoung(story) ? seamOf(heldProfiles(story)) : null;
    if (seam === null) return [];
    const told = story.held.map((held) => golds.get(held.report) ?? "");
    const stake = stakeOf(told, seam.sides);
    const weight = Math.max(LEAST_STAKE, Math.abs(stake) / told.length);
    const others = new Set(told.map((gold) => matterOf(name, gold)));
    return [{ features: seam.features, holds: stake > 0, weight, matter: [...others][0] ?? "", others }];
  });
};

/** Each set weighs as the root of its size: the largest is not all that counts, the smallest not as much as any. */
const weighed = <T extends Sample>(samples: readonly T[], size: number): Sample[] => {
  const total = samples.length;
  return samples.map(({ features, holds, weight }) => ({
    features,
    holds,
    weight: (weight * Math.sqrt(size)) / total,
  }));
};

/** BCubed over the reports that are kept, each in its whole story. */
const score = (
  { items }: Collection,
  weights: StreamWeights,
  keep: (item: Item) => boolean,
): { precision: number; recall: number; reports: number } => {
  const found = readStream(
    storyStream(weights),
    items.map(({ evidence }) => evidence.report),
  );
  const storyOf = new Map([...found].flatMap(([story, reports]) => reports.map((report) => [report, story] as const)));
  const golds = new Map(items.map(({ gold, evidence: { report } }) => [report.id, gold] as const));
  const sizes = new Map<string, number>();
  for (const { gold } of items) sizes.set(gold, (sizes.get(gold) ?? 0) + 1);
  let [precision, recall, reports] = [0, 0, 0];
  for (const item of items.filter(keep)) {
    const together = found.get(storyOf.get(item.evidence.report.id) ?? "") ?? [];
    const same = together.filter((report) => golds.get(report) === item.gold).length;
    precision += same / together.length;
    recall += same / (sizes.get(item.gold) ?? 1);
    reports += 1;
  }
  return { precision, recall, reports };
};

const { values } = parseArgs({ options: { data: { type: "string" } } });
const { data } = values;
if (data === undefined) throw new Error("--data DIR is needed: the folder of the sets.");
const inOrder = (items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => byTime(a.evidence.report, b.evidence.report));
const sets: Collection[] = Object.entries({
  "news-events": itemsOf(readLines(join(data, "news-events", "reports.jsonl")), "event"),
  "gun-violence": itemsOf(readLines(join(data, "gun-violence", "reports.jsonl")), "incident"),
  "ecb-plus": readTopics(join(data, "ecb-plus")),
  "five-w": itemsOf(readLines(join(data, "five-w", "reports.jsonl")), "topic"),
}).map(([name, items]) => ({ name, items: inOrder(items) }));
const membership = new Map(sets.map((set) => [set, membershipSamples(set)] as const));

/** Learns from the matters that are kept. */
const learnt = (keep: (set: Collection, matter: string) => boolean): StreamWeights => {
  const own = (set: Collection) => (membership.get(set) ?? []).filter(({ matter }) => keep(set, matter));
  const toStories = learn(sets.flatMap((set) => weighed(own(set), set.items.length)));
  const seams = sets.flatMap((set) => {
    const kept = seamSamples(set, toStories).filter(({ others }) => [...others].every((matter) => keep(set, matter)));
    return weighed(kept, set.items.length);
  });
  return { membership: toStories, seam: learn(seams) };
};

const shown = (weights: StreamWeights): string =>
  [weights.membership, weights.seam ?? []].map((some) => some.map((one) => one.toFixed(2)).join(", ")).join("\n  ");

const line = (name: string, sums: readonly ReturnType<typeof score>[]): string => {
  const sum = (field: "precision" | "recall" | "reports"): number => sums.reduce((total, one) => total + one[field], 0);
  const [precision, recall] = [sum("precision") / sum("reports"), sum("recall") / sum("reports")];
  const f1 = (2 * precision * recall) / (precision + recall);
  return `  ${name}: ${f1.toFixed(3)} (${precision.toFixed(3)}/${recall.toFixed(3)})`;
};

const parts = Array.from({ length: PARTS }, (_, part) => {
  const weights = learnt((_set, matter) => partOf(matter) !== part);
  return sets.map((set) => score(set, weights, ({ gold }) => partOf(matterOf(set.name, gold)) === part));
});
console.log("parts that were not learnt from:");
for (const [index, { name }] of sets.entries())
  console.log(
    line(
      name,
      parts.flatMap((part) => part[index] ?? []),
    ),
  );
console.log("sets that were not learnt from:");
for (const set of sets)
  console.log(
    line(set.name, [
      score(
        set,
        learnt((other) => other !== set),
        () => true,
      ),
    ]),
  );
const all = learnt(() => true);
console.log(`learnt from all:\n  ${shown(all)}`);
for (const set of sets) console.log(line(set.name, [score(set, all, () => true)]));
