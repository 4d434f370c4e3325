import { ENGINE_VERSION } from "../core/engine.ts";
import type { Notice } from "../core/notice.ts";
import type { Report } from "../core/report/report.ts";
import type { InputItem } from "../inputs/index.ts";
import { type CaseEntry, mergeReport, type SourceBytes, type StoredReading } from "../store/index.ts";
import type { CaseShelf } from "./case-shelf.ts";
import type { Understander } from "./understander.ts";

/** A transaction holds up to this many reports or UTF-16 units of text: few waits for the disk, little lost in a crash. */
const BATCH_REPORTS = 32;
const BATCH_TEXT = 1_000_000;

export interface ImportProgress {
  /** Reports seen so far, and of these the ones that had to be read by the engine. */
  readonly seen: number;
  readonly read: number;
}

export interface Imported {
  /** The reports named, by id, each with the paths at which this run saw it, in the order in which they came. */
  readonly seenAt: ReadonlyMap<string, readonly string[]>;
  /** Problems of the inputs: files that could not be read and the like. */
  readonly notices: readonly Notice[];
}

interface Pending {
  readonly entry: Omit<CaseEntry, "reading">;
  readonly reading: Promise<StoredReading> | StoredReading;
}

/** A report comes from its reader with one source: the bytes are those of it. */
const sourceBytes = ({ sources }: Report, bytes: Uint8Array | undefined): SourceBytes | null => {
  const sha256 = sources.at(-1)?.sha256;
  return bytes === undefined || sha256 === undefined ? null : { sha256, bytes };
};

/**
 * Reads what the inputs give and keeps each report with its claims, a few at a time in memory. A report that is stored
 * already and was read by this engine is not read again. Stopped at any point and run again, every report is there once.
 */
export const importReports = async (
  items: AsyncIterable<InputItem>,
  shelf: CaseShelf,
  understander: Understander,
  onProgress: (progress: ImportProgress) => void,
): Promise<Imported> => {
  const seenAt = new Map<string, string[]>();
  const notices: Notice[] = [];
  const pending: Pending[] = [];
  let batch: CaseEntry[] = [];
  let batchText = 0;
  let seen = 0;
  let read = 0;

  const flush = async (): Promise<void> => {
    if (batch.length > 0) await shelf.put(batch);
    batch = [];
    batchText = 0;
  };
  /** Waits for the oldest report, so that they are kept in the order in which they came. */
  const takeOldest = async (): Promise<void> => {
    const oldest = pending.shift();
    if (oldest === undefined) return;
    batch.push({ ...oldest.entry, reading: await oldest.reading });
    batchText += oldest.entry.report.text.length;
    if (batch.length >= BATCH_REPORTS || batchText >= BATCH_TEXT) await flush();
  };
  const settleAll = async (): Promise<void> => {
    while (pending.length > 0) await takeOldest();
    await flush();
  };

  for await (const item of items) {
    if (item.kind === "notice") {
      notices.push(item.notice);
      continue;
    }
    seen += 1;
    // The same report twice in one run: the first must be stored before the second is joined to it.
    const paths = seenAt.get(item.report.id);
    if (paths !== undefined) await settleAll();
    seenAt.set(item.report.id, [...(paths ?? []), ...item.report.sources.map(({ path }) => path)]);
    await shelf.name(item.report.id);
    const stored = await shelf.find(item.report.id);
    const merged = stored === null ? null : mergeReport(stored.report, item.report);
    const report = merged?.report ?? item.report;
    const current = stored?.reading?.engine === ENGINE_VERSION && merged?.reread === false ? stored.reading : null;
    onProgress({ seen, read });
    if (current !== null && merged?.same === true) continue;
    if (current === null) read += 1;
    const reading = current ?? understander.understand(report);
    // Awaited later; a failure must not count as unhandled until then.
    if (reading instanceof Promise) reading.catch(() => undefined);
    pending.push({ entry: { report, bytes: sourceBytes(item.report, item.bytes) }, reading });
    while (pending.length >= understander.width) await takeOldest();
  }
  await settleAll();
  onProgress({ seen, read });
  await shelf.putNotices(notices);
  return { seenAt, notices };
};
