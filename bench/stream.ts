import { existsSync } from "node:fs";
import { join } from "node:path";
import { type LineageStream, lineageStream } from "../src/core/lineage/lineage.ts";
import { picture, pictureKeeper } from "../src/core/picture/index.ts";
import type { Report } from "../src/core/report/report.ts";
import { storyStream } from "../src/core/story/index.ts";
import { type Bench, type Figure, figure } from "./figure.ts";
import { generatedReport } from "./stories/generated.ts";
import { itemsOf, readLines } from "./stories/items.ts";
import { largeStory } from "./stories/large.ts";

/** `--part quick` takes a tenth. */
const MANY = 100_000;
/** Copies come within days: the shared text of a story is looked for while it is among the latest of so many. */
const LINEAGES = 4000;

const realReports = (data: string): Report[] =>
  ["gun-violence", "news-events", "five-w"]
    .map((set) => join(data, set, "reports.jsonl"))
    .filter((file) => data !== "" && existsSync(file))
    .flatMap((file) => itemsOf(readLines(file), "id").map(({ evidence }) => evidence.report));

/** Stories and lineage together, as a service would keep them; returns the links of each report. */
const reader = () => {
  const stories = storyStream();
  const lineages = new Map<string, { first: Report | null; stream: LineageStream | null }>();
  let links = 0;
  return {
    live: () => stories.live(),
    links: () => links,
    add: (report: Report): void => {
      const { story, joined, parted } = stories.add(report);
      for (const gone of parted ? [...joined, parted.from] : joined) lineages.delete(gone);
      const known = lineages.get(story);
      lineages.delete(story);
      if (known === undefined) lineages.set(story, { first: report, stream: null });
      else {
        const stream = known.stream ?? lineageStream();
        if (known.first) stream.add(known.first);
        links += stream.add(report).length;
        lineages.set(story, { first: null, stream });
      }
      if (lineages.size <= LINEAGES) return;
      for (const oldest of lineages.keys()) {
        lineages.delete(oldest);
        break;
      }
    },
  };
};

const megabytes = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};

/** Reports of the large story, and how many more then come one by one. */
const LARGE = 10_000;
const MORE = 20;

const processorMs = (work: () => unknown): number => {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
};

/** The picture of a story of 10,000 reports, and the same kept, with each of some more; of processor time of the one thread. */
const runLargeStory = (): Figure[] => {
  const story = largeStory(LARGE + MORE);
  const read = story.slice(0, LARGE);
  const options = { engine: "bench", knownAt: null, oneStory: true };
  const whole = processorMs(() => picture(read, options));
  const keep = pictureKeeper();
  keep(read, options);
  const updates = story.slice(LARGE).map((one) => {
    read.push(one);
    return processorMs(() => keep(read, options));
  });
  updates.sort((a, b) => a - b);
  const add = (measure: string, value: number, n: number): Figure => figure("stream", "large-story", measure, value, n);
  return [
    add("picture of one story in ms", whole, LARGE),
    add("one more report, median ms", updates[Math.floor(MORE / 2)] ?? 0, MORE),
    add("one more report, longest ms", updates.at(-1) ?? 0, MORE),
  ];
};

/**
 * `--part large-story`: see there. Else 100,000 reports, real ones of the sets below DIR among the generated, through stories and lineage on one thread: reports a second
 * of processor time, by tenths, and memory. Start Node with --expose-gc for what is held after collection.
 */
export const run: Bench = async ({ data, part }) => {
  if (part === "large-story") return { figures: runLargeStory(), worst: [] };
  const many = part === "quick" ? MANY / 10 : MANY;
  const real = realReports(data);
  const name = part ?? "all";
  const figures: Figure[] = [];
  const add = (measure: string, value: number, n: number): void => {
    figures.push(figure("stream", name, measure, value, n));
  };
  const { add: read, live, links } = reader();
  const tenth = many / 10;
  const every = real.length === 0 ? Number.POSITIVE_INFINITY : Math.max(2, Math.floor(many / real.length));
  let spent = 0;
  let taken = 0;
  for (let part = 0; part < 10; part += 1) {
    // Made beforehand, so that making them is not measured.
    const reports = Array.from({ length: tenth }, (_, place) => {
      const index = part * tenth + place;
      return index % every === 1 && taken < real.length ? (real[taken++] as Report) : generatedReport(index);
    });
    const before = process.cpuUsage();
    for (const report of reports) read(report);
    const { user } = process.cpuUsage(before);
    spent += user;
    if (part === 0 || part === 9) {
      add(`tenth ${part + 1}: reports per second of processor time`, tenth / (user / 1e6), tenth);
      add(`tenth ${part + 1}: megabytes held`, megabytes(), tenth);
    }
  }
  add("reports per second of processor time", many / (spent / 1e6), many);
  add("live stories at the end", live(), many);
  add("lineage links", links(), many);
  add("real reports among them", taken, many);
  return { figures, worst: [] };
};
