import { findAttributions } from "../../src/core/attribution/find-attributions.ts";
import { type Resources, tellingSpans, understand } from "../../src/core/engine.ts";
import { findMentions, isOutlet } from "../../src/core/mention/index.ts";
import { findPlaces } from "../../src/core/place/index.ts";
import { findQuantities } from "../../src/core/quantity/find-quantities.ts";
import { findQuotations } from "../../src/core/quotation/find-quotations.ts";
import type { Report } from "../../src/core/report/report.ts";
import { segment } from "../../src/core/syntax/index.ts";
import { findTimes } from "../../src/core/time/find-times.ts";
import { cpuTime, cpuTimeOfAll } from "./cpu-time.ts";

/** Milliseconds of CPU spent in each stage. */
export type Times = Map<string, number>;

/** Runs one stage and adds its time. */
export const timed = <Value>(times: Times, stage: string, work: () => Value): Value => {
  const start = cpuTime();
  const value = work();
  times.set(stage, (times.get(stage) ?? 0) + cpuTime() - start);
  return value;
};

/** The stages of one report in the order of the engine, each timed. The frames are what `understand` takes beyond them. */
export const runStages = (report: Report, resources: Resources, times: Times): void => {
  const { text } = report;
  const cut = timed(times, "sentences and tokens", () => segment(text, [...tellingSpans(report)]));
  const tagged = timed(times, "tags", () => cut.map((sentence) => resources.syntax.tag(sentence)));
  const sentences = timed(times, "trees", () => tagged.map((sentence) => resources.syntax.parse(sentence)));
  const places = timed(times, "places", () => findPlaces(text, sentences, resources.gazetteer));
  const found = timed(times, "times", () => findTimes(text, sentences, report.publishedAt));
  timed(times, "quantities", () => findQuantities(text, sentences, found));
  const mentions = timed(times, "mentions", () => findMentions({ text, sentences, places, title: report.titleSpan }));
  const quotations = timed(times, "quotations", () => findQuotations(text, sentences, report.furniture));
  timed(times, "attributions", () =>
    findAttributions({ text, sentences, quotations, mentions, title: report.titleSpan }, isOutlet),
  );
};

export interface WholeTime {
  /** Of CPU: of this thread, and of all threads. */
  readonly milliseconds: number;
  readonly ofAll: number;
  readonly tokens: number;
  readonly tagged: number;
  /** Tokens of sentences with a tree. */
  readonly parsed: number;
}

/** The whole of `understand` for one report. */
export const timeWhole = (report: Report, resources: Resources): WholeTime => {
  const start = cpuTime();
  const startOfAll = cpuTimeOfAll();
  const { sentences } = understand(report, resources);
  const milliseconds = cpuTime() - start;
  const ofAll = cpuTimeOfAll() - startOfAll;
  let tokens = 0;
  let tagged = 0;
  let parsed = 0;
  for (const sentence of sentences) {
    tokens += sentence.tokens.length;
    tagged += sentence.tokens.filter((token) => token.xpos !== "").length;
    if (sentence.parsed) parsed += sentence.tokens.length;
  }
  return { milliseconds, ofAll, tokens, tagged, parsed };
};
