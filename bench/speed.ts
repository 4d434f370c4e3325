// Reports/s and MB/s of each stage and the whole, p99, hostile texts, memory; wink-nlp's pipeline in the same run. One thread.
// Times are of CPU, of the one thread that reads, so that a busy machine blurs them less; those of the import are of the clock.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadResources } from "../src/app/resources.ts";
import { readingOf } from "../src/app/understander.ts";
import { ENGINE_VERSION, type Resources } from "../src/core/engine.ts";
import { picture } from "../src/core/picture/index.ts";
import type { Report, Source } from "../src/core/report/report.ts";
import type { InputItem } from "../src/inputs/index.ts";
import { textReport } from "../src/inputs/text-report.ts";
import type { BenchOptions, BenchResult, Figure } from "./figure.ts";
import { figure } from "./figure.ts";
import { cpuTime } from "./speed/cpu-time.ts";
import { watchImport } from "./speed/flat-memory.ts";
import { generateReport } from "./speed/generate.ts";
import { readHostile } from "./speed/hostile.ts";
import { runStages, type Times, timed, timeWhole, type WholeTime } from "./speed/stages.ts";
import { loadWink } from "./speed/wink.ts";

/** Enough for steady figures after the warm-up; the import runs over MANY. a part takes a tenth of each. */
const WARM_UP = 200;
const MEASURED = 600;
const MANY = 10_000;
/** Reports of one story in the picture that is timed. */
const STORY = 50;
/** UTF-16 units of a hostile text, and of the report to which the figures of news are brought. */
const HOSTILE = 400_000;
const REPORT_LENGTH = 3500;

const encoder = new TextEncoder();

const readItem = (index: number): InputItem & { readonly kind: "report" } => {
  const text = generateReport(index);
  const bytes = encoder.encode(text);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const source: Source = {
    path: `${index}.txt`,
    sha256,
    bytes: bytes.length,
    mediaType: "text/plain",
    charset: "utf-8",
  };
  return { kind: "report", report: textReport(text, "bench/1", source, [], null), bytes };
};

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const sumOf = <Key extends string>(list: readonly { readonly [key in Key]: number }[], key: Key): number =>
  list.reduce((sum, one) => sum + one[key], 0);

const reportOf = (text: string): Report =>
  textReport(
    text,
    "bench/1",
    { path: "text.txt", sha256: "", bytes: text.length, mediaType: "text/plain", charset: "utf-8" },
    [],
    null,
  );

const understandText = (text: string, resources: Resources): WholeTime => timeWhole(reportOf(text), resources);

/** Texts of a set of news, evenly taken; none where the set is not at hand. */
const readNews = (data: string, set: string, most: number): readonly string[] => {
  const file = join(data, set, "reports.jsonl");
  if (data === "" || !existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  const step = Math.max(1, Math.floor(lines.length / most));
  return lines
    .filter((_, index) => index % step === 0)
    .slice(0, most)
    .map((line) => (JSON.parse(line) as { readonly text: string }).text);
};

/**
 * `npm run bench -- speed [--data DIR] [--part quick|understand]`. With the folder of the sets, news is measured beside made-up
 * reports; "understand" leaves out hostile texts, picture and import.
 */
export const run = async ({ part, data }: BenchOptions): Promise<BenchResult> => {
  const scale = part === null ? 1 : 0.1;
  const measured = Math.ceil(MEASURED * scale);
  const figures: Figure[] = [];
  const name = part ?? "generated";
  const add = (measure: string, value: number, n: number): void => {
    figures.push(figure("speed", name, measure, value, n));
  };

  const start = cpuTime();
  const resources = loadResources();
  add("data loaded in ms", cpuTime() - start, 1);

  for (let index = 0; index < WARM_UP; index++) timeWhole(readItem(1_000_000 + index).report, resources);

  const times: Times = new Map();
  const reports: Report[] = [];
  const whole: WholeTime[] = [];
  let bytes = 0;
  for (let index = 0; index < measured; index++) {
    const text = generateReport(index);
    const { report } = timed(times, "report (text frozen, furniture, language; with generating it)", () =>
      readItem(index),
    );
    bytes += encoder.encode(text).length;
    reports.push(report);
    runStages(report, resources, times);
    whole.push(timeWhole(report, resources));
  }
  const megabytes = bytes / 1e6;
  const addSpeed = (stage: string, milliseconds: number): void => {
    add(`${stage}: reports/s`, measured / (milliseconds / 1000), measured);
    add(`${stage}: MB/s`, megabytes / (milliseconds / 1000), measured);
  };
  add("mean report in bytes", bytes / measured, measured);
  for (const [stage, spent] of times) addSpeed(stage, spent);
  addSpeed("understand, the whole of one report", sumOf(whole, "milliseconds"));
  addSpeed("understand, with the threads of compiler and garbage collector", sumOf(whole, "ofAll"));
  const tokens = sumOf(whole, "tokens");
  add("understand: mean tokens of a report", tokens / measured, measured);
  add("understand: share of tokens tagged", sumOf(whole, "tagged") / tokens, tokens);
  add("understand: share of tokens parsed", sumOf(whole, "parsed") / tokens, tokens);
  const sorted = whole.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  add("understand: median ms", percentile(sorted, 0.5), measured);
  add("understand: p99 ms", percentile(sorted, 0.99), measured);
  add("understand: longest ms", sorted.at(-1) ?? 0, measured);

  for (const set of ["news-events", "five-w", "gun-violence"]) {
    const news = readNews(data, set, measured);
    if (news.length === 0) continue;
    for (const text of news.slice(0, WARM_UP)) understandText(text, resources);
    const told = news.map((text) => understandText(text, resources));
    const length = news.reduce((sum, text) => sum + text.length, 0);
    const perReport = (sumOf(told, "milliseconds") / length) * REPORT_LENGTH;
    add(`understand, ${set}: reports/s of ${REPORT_LENGTH} letters`, 1000 / perReport, news.length);
    add(`understand, ${set}: share of tokens parsed`, sumOf(told, "parsed") / sumOf(told, "tokens"), news.length);
  }

  const wink = loadWink();
  const texts = reports.map(({ text }) => text);
  for (const text of texts.slice(0, WARM_UP)) wink(text);
  const winkTimes: Times = new Map();
  for (const text of texts) timed(winkTimes, "wink-nlp, its whole pipeline", () => wink(text));
  for (const [stage, spent] of winkTimes) addSpeed(stage, spent);

  if (part === "understand") return { figures, worst: [] };

  const size = HOSTILE * (part === null ? 1 : 0.25);
  let line = "";
  for (let index = 0; line.length < size; index++) line += `${generateReport(index).replace(/\n+/g, " ")} `;
  const hostile = readHostile(size, reportOf, resources, [{ name: "news on one line", text: line }]);
  add(`hostile texts of ${size} units: worst seconds a million units (${hostile.text})`, hostile.worst, hostile.count);
  add(`hostile texts: most growth from a quarter of the size (${hostile.grew})`, hostile.growth, hostile.count);

  const evidence = reports.slice(0, STORY).map((report) => ({ report, ...readingOf(report, null) }));
  const pictureTimes: Times = new Map();
  const options = { engine: ENGINE_VERSION, knownAt: null, oneStory: true };
  timed(pictureTimes, "picture", () => picture(evidence, options));
  add(`picture of ${STORY} reports as one story in ms`, pictureTimes.get("picture") ?? 0, STORY);

  const many = Math.ceil(MANY * scale);
  const { early, late, peak, heldEarly, heldLate, seconds } = await watchImport(readItem, many);
  add("import into a case: reports/s", many / seconds, many);
  add("import: MB resident, most in the first fifth", early, many);
  add("import: MB resident, mean of the last fifth", late, many);
  add("import: MB held after a tenth, garbage collected", heldEarly, many);
  add("import: MB held at the end, garbage collected", heldLate, many);
  add("import: MB resident, peak", peak, many);
  return { figures, worst: [] };
};
