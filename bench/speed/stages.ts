import { findAttributions } from "../../src/core/attribution/find-attributions.ts";
import { type Resources, tellingSpans, understand } from "../../src/core/engine.ts";
import { findMentions, isOutlet } from "../../src/core/mention/index.ts";
import { findPlaces } from "../../src/core/place/index.ts";
import { findQuantities } from "../../src/core/quantity/find-quantities.ts";
import { findQuotations } from "../../src/core/quotation/find-quotations.ts";
import type { Report } from "../../src/core/report/report.ts";
import { segment } from "../../src/core/syntax/index.ts";
import { findTimes } from "../../src/core/time/find-times.ts";

/** Milliseconds spent in each stage. */
export type Times = Map<string, number>;

/** Runs one stage and adds its time. */
export const timed = <Value>(times: Times, stage: string, work: () => Value): Value => {
  const start = performance.now();
  const value = work();
  times.set(stage, (times.get(stage) ?? 0) + performance.now() - start);
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

/** The whole of `understand` for one report, in milliseconds. */
export const timeWhole = (report: Report, resources: Resources): number => {
  const start = performance.now();
  understand(report, resources);
  return performance.now() - start;
};
