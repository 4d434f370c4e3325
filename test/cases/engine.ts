import { readFileSync } from "node:fs";
import { type Resources, understand } from "../../src/core/engine.ts";
import { loadGazetteer } from "../../src/core/place/index.ts";
import type { Reading } from "../../src/core/reading.ts";
import type { Report } from "../../src/core/report/report.ts";
import { reportId } from "../../src/core/report/report-id.ts";
import { loadSyntaxModel } from "../../src/core/syntax/index.ts";

let kept: Resources | null = null;

/** The engine's real weights and gazetteer, read once. */
export const resources = (): Resources => {
  kept ??= {
    syntax: loadSyntaxModel(new Uint8Array(readFileSync("data/syntax/en.bin"))),
    gazetteer: loadGazetteer(new Uint8Array(readFileSync("data/gazetteer/places.bin"))),
  };
  return kept;
};

/** A report of these words alone. */
export const reportOf = (text: string, about: Partial<Report> = {}): Report => ({
  id: reportId(text, about.publisher ?? null, about.url ?? null),
  text,
  title: null,
  titleSpan: null,
  publisher: null,
  publishedAt: null,
  url: null,
  language: "en",
  furniture: [],
  facts: [],
  reader: "test/1",
  sources: [],
  ...about,
});

export const read = (text: string, about: Partial<Report> = {}): Reading =>
  understand(reportOf(text, about), resources());
