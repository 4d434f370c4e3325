import { existsSync } from "node:fs";
import { join } from "node:path";
import { type LineageStream, lineageStream } from "../src/core/lineage/lineage.ts";
import type { Report } from "../src/core/report/report.ts";
import { storyStream } from "../src/core/story/index.ts";
import { type Bench, type Figure, figure } from "./figure.ts";
import { generatedReport } from "./stories/generated.ts";
import { itemsOf, readLines } from "./stories/items.ts";

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
      const { story, joined } = stories.add(report);
      for (const gone of joined) lineages.delete(gone);
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

/**
 * 100,000 reports, real ones of the sets below DIR among the generated, through stories and lineage on one thread: reports a second
 * of processor time, by tenths, and memory. Start Node with --expose-gc for what is held after collection.
 */
export const run: Bench = async ({ data, part }) => {
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
