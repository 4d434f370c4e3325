import type { Notice } from "../core/notice.ts";
import type { Report } from "../core/report/report.ts";
import { claimJsonLine } from "../exports/index.ts";
import { readReports } from "../inputs/index.ts";
import type { StoredReading } from "../store/index.ts";
import type { ImportProgress } from "./import-reports.ts";
import { readCase } from "./read-case.ts";
import { type ReadChoice, readOptionsOf } from "./read-options.ts";
import { openUnderstander } from "./understander.ts";

export interface ReadingChoice extends ReadChoice {
  /** Files, folders, globs, "-". None: the whole of `case`. */
  readonly paths: readonly string[];
  readonly case: string | null;
  readonly now: () => string;
  readonly onProgress: (progress: ImportProgress) => void;
  readonly onNotice: (notice: Notice) => void;
  readonly threads?: number;
}

export interface ReadReport {
  readonly report: Report;
  readonly reading: StoredReading;
}

async function* readNamed(choice: ReadingChoice): AsyncGenerator<ReadReport> {
  const options = await readOptionsOf(choice);
  const understander = openUnderstander(choice.threads, choice.gazetteer);
  const seen = new Set<string>();
  const pending: { readonly report: Report; readonly reading: Promise<StoredReading> }[] = [];
  const takeOldest = async (): Promise<ReadReport | null> => {
    const oldest = pending.shift();
    return oldest === undefined ? null : { report: oldest.report, reading: await oldest.reading };
  };
  try {
    for await (const item of readReports(choice.paths, options)) {
      if (item.kind === "notice") choice.onNotice(item.notice);
      else if (!seen.has(item.report.id)) {
        seen.add(item.report.id);
        const reading = understander.understand(item.report);
        // Awaited in its turn; a failure must not count as unhandled until then.
        reading.catch(() => undefined);
        pending.push({ report: item.report, reading });
        choice.onProgress({ seen: seen.size, read: seen.size });
      }
      while (pending.length >= understander.width) {
        const oldest = await takeOldest();
        if (oldest !== null) yield oldest;
      }
    }
    for (let oldest = await takeOldest(); oldest !== null; oldest = await takeOldest()) yield oldest;
  } finally {
    await understander.close();
  }
}

/** Each report with its reading, once each, in the order of the paths; few of them in memory. Stores nothing. */
export async function* readEach(choice: ReadingChoice): AsyncGenerator<ReadReport> {
  if (choice.paths.length > 0 || choice.case === null) {
    yield* readNamed(choice);
    return;
  }
  const { entries, notices } = await readCase(choice.case, choice.now, choice.gazetteer);
  notices.forEach(choice.onNotice);
  for (const { report, reading } of entries) if (reading !== null) yield { report, reading };
}

/** The claims of the reports as `claim/1`, a line each; counts the reports in `onReport`. */
export async function* makeClaims(choice: ReadingChoice, onReport: (report: Report) => void): AsyncGenerator<string> {
  for await (const { report, reading } of readEach(choice)) {
    onReport(report);
    reading.notices.forEach(choice.onNotice);
    const line = {
      id: report.id,
      sources: report.sources.map(({ path }) => path),
      publisher: report.publisher,
      publishedAt: report.publishedAt,
    };
    for (const claim of reading.claims) yield claimJsonLine(claim, line);
  }
}
